"""How far the making of a picture is, and what came since."""

from hypothesis import given
from hypothesis import strategies as st

from kuulolla.hear.rules import STEPS, percent_done, since


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


def test_answers_that_left_are_told_although_others_came():
    assert since(made_of=10, counted_now=12, new=4, changed=0).gone == 2


def test_nothing_has_happened_when_the_same_answers_are_counted():
    assert not since(made_of=10, counted_now=10, new=0, changed=0).anything
