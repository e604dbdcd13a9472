"""How much has been heard: the estimate, its range, and how often the range holds the truth."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.value import good_turing, heard_share


def test_what_was_said_once_stands_for_what_was_not_said() -> None:
    assert good_turing(30, mentions=120) == 0.75


def test_the_range_is_esty_s_worked_out_by_hand() -> None:
    found = heard_share(40, pairs=10, mentions=400)
    assert found is not None
    assert found.share == 0.9
    assert found.high - found.share == pytest.approx(1.6449 * (40 * 0.9 + 20) ** 0.5 / 400)
    assert found.share - found.low == pytest.approx(found.high - found.share)


def test_a_finer_estimate_stands_in_the_middle_of_the_same_range() -> None:
    plain, finer = (heard_share(40, pairs=10, mentions=400, estimate=given) for given in (None, 0.91))
    assert plain is not None
    assert finer is not None
    assert finer.share == 0.91
    assert finer.high - finer.low == pytest.approx(plain.high - plain.low)


def test_nothing_said_is_nothing_known() -> None:
    assert heard_share(0, pairs=0, mentions=0) is None


@given(st.integers(0, 200), st.integers(0, 100), st.integers(1, 1_000))
def test_the_range_never_leaves_none_to_all(singles: int, pairs: int, more: int) -> None:
    found = heard_share(singles, pairs=pairs, mentions=singles + 2 * pairs + more)
    assert found is not None
    assert 0 <= found.low <= found.share <= found.high <= 1


def test_the_range_holds_the_truth_nine_times_in_ten() -> None:
    rng = np.random.default_rng(7)
    chances = 1 / np.arange(1, 301)
    chances /= chances.sum()
    held = [_holds(Counter(rng.choice(300, 400, p=chances).tolist()), chances) for _ in range(400)]
    assert np.mean(held) == pytest.approx(0.9, abs=0.05)


def _holds(said: Counter[int], chances: np.ndarray) -> bool:
    times = Counter(said.values())
    found = heard_share(times[1], pairs=times[2], mentions=said.total())
    truth = sum(chances[view] for view in said)
    return found is not None and found.low <= truth <= found.high
