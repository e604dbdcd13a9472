"""Ranges: their order, their sums, and what is drawn from them."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.value import NotInOrder, Range, total


def a_range(low: int, mid: int, high: int) -> Range:
    return Range(Decimal(low), Decimal(mid), Decimal(high))


ordered = st.tuples(*[st.integers(0, 10**6)] * 3).map(lambda three: a_range(*sorted(three)))


@pytest.mark.parametrize("ends", [(2, 1, 3), (1, 3, 2), (3, 2, 1)])
def test_a_range_out_of_order_is_refused(ends: tuple[int, int, int]) -> None:
    with pytest.raises(NotInOrder) as refused:
        a_range(*ends)
    assert "suuruusjärjestyksessä" in refused.value.message("fi")


def test_a_known_number_has_no_width() -> None:
    assert Range.exact(7).is_exact
    assert not a_range(1, 7, 7).is_exact


def test_the_mean_weighs_the_likeliest_four_times() -> None:
    assert a_range(1, 6, 11).mean == 6
    assert a_range(0, 1, 20).mean == 4


def test_what_is_not_known_is_left_out_of_a_sum_and_nothing_known_has_no_sum() -> None:
    assert total([a_range(1, 2, 3), None, Range.exact(10)]) == a_range(11, 12, 13)
    assert total([None, None]) is None
    assert total([]) is None


def test_a_range_is_shared_and_multiplied_end_by_end() -> None:
    assert a_range(2, 4, 10).over(2) == a_range(1, 2, 5)
    assert a_range(1, 2, 5).times(3) == a_range(3, 6, 15)


def test_nothing_can_be_shared_among_none() -> None:
    with pytest.raises(ValueError, match="among none"):
        a_range(1, 2, 3).over(0)


@given(ordered)
def test_what_is_drawn_lies_between_the_ends(known: Range) -> None:
    drawn = known.drawn(np.random.default_rng(0), draws=50)
    assert drawn.min() >= float(known.low) - 1e-6
    assert drawn.max() <= float(known.high) + 1e-6


def test_many_draws_have_the_mean_and_the_spread_of_the_pert_distribution() -> None:
    drawn = a_range(0, 2, 10).drawn(np.random.default_rng(1), draws=200_000)
    mean = (0 + 4 * 2 + 10) / 6
    assert drawn.mean() == pytest.approx(mean, rel=0.01)
    assert drawn.var() == pytest.approx((mean - 0) * (10 - mean) / 7, rel=0.02)
