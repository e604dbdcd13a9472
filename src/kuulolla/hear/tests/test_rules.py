"""How far the making of a picture is."""

from hypothesis import given
from hypothesis import strategies as st

from kuulolla.hear.rules.making import STEPS, percent_done


def test_the_shares_of_the_steps_make_a_hundred():
    assert sum(STEPS.values()) == 100


def test_the_bar_moves_on_from_step_to_step():
    shown = [percent_done(step, 0, 0) for step in STEPS]
    assert shown == sorted(set(shown))


@given(st.sampled_from([*STEPS, "unknown"]), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_bar_is_never_full_before_the_end(step, done, total):
    assert 0 <= percent_done(step, done, total) <= 99


def test_half_of_a_step_is_half_of_its_share():
    assert percent_done("languages", 50, 100) == STEPS["reading"] + STEPS["languages"] // 2
