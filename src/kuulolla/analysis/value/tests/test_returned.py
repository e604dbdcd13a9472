"""Return on investment: exact where all is known, a range where it is not, none where it cannot be."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.value import Range, roi

WIDE = Range(Decimal(100), Decimal(200), Decimal(600))
COSTS = [Range.exact(150), Range(Decimal(20), Decimal(50), Decimal(80))]


def test_known_costs_and_returns_give_one_number() -> None:
    found = roi([Range.exact(100), Range.exact(100)], [Range.exact(300)])
    assert found is not None
    assert (found.low, found.mid, found.high, found.plain) == (0.5, 0.5, 0.5, 0.5)
    assert found.chance == 1.0


@pytest.mark.parametrize(
    ("costs", "returns"),
    [
        ([], [Range.exact(5)]),
        ([None], [Range.exact(5)]),
        ([Range.exact(0)], [Range.exact(5)]),
        ([Range.exact(5)], []),
        ([Range.exact(5)], [None]),
    ],
)
def test_without_a_known_cost_or_return_there_is_no_roi(costs, returns) -> None:
    assert roi(costs, returns) is None


def test_what_is_not_known_is_told_and_not_taken_for_nothing() -> None:
    found = roi([Range.exact(100), None], [Range.exact(50), None, None])
    assert found is not None
    assert (found.unknown_costs, found.unknown_returns) == (1, 2)
    assert found.plain == -0.5


def test_the_same_seed_gives_the_same_and_another_one_nearly_so() -> None:
    assert roi(COSTS, [WIDE], seed=3) == roi(COSTS, [WIDE], seed=3)
    one, other = roi(COSTS, [WIDE], seed=3), roi(COSTS, [WIDE], seed=4)
    assert one is not None
    assert other is not None
    assert one.mid != other.mid
    assert one.mid == pytest.approx(other.mid, abs=0.05)


def test_the_middle_lies_in_the_range_and_the_chance_follows_the_draws() -> None:
    found = roi([Range.exact(200)], [WIDE], draws=100_000)
    assert found is not None
    assert found.low < found.mid < found.high
    assert found.low > 100 / 200 - 1
    assert found.high < 600 / 200 - 1
    assert 0.5 < found.chance < 0.7  # the likeliest is exactly even, and there is more above than below


@given(st.integers(1, 10_000))
@settings(max_examples=10, deadline=None)
def test_it_does_not_matter_in_which_money_everything_is_told(scale: int) -> None:
    first = roi(COSTS, [WIDE], draws=500)
    scaled = roi([each.times(scale) for each in COSTS], [WIDE.times(scale)], draws=500)
    assert first is not None
    assert scaled is not None
    assert (scaled.low, scaled.mid, scaled.high) == pytest.approx((first.low, first.mid, first.high))


@given(st.integers(0, 1_000))
@settings(max_examples=10, deadline=None)
def test_another_return_never_makes_it_less(more: int) -> None:
    before = roi(COSTS, [WIDE], draws=500)
    after = roi(COSTS, [WIDE, Range.exact(more)], draws=500)
    assert before is not None
    assert after is not None
    assert after.low >= before.low
    assert after.mid >= before.mid
    assert after.chance >= before.chance
