"""What a figure adds to what is known, and what may be summed."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from kuulolla.measure.rules.snapshots import (
    Covered,
    Fate,
    Reading,
    apart,
    fate_of,
    fate_of_line,
    gains_of,
    is_kept,
)

MONDAY = date(2026, 11, 16)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)


def known(*readings: tuple[date, int]) -> list[Reading]:
    return [Reading(day, Decimal(value)) for day, value in readings]


def fate(value: int, *before: tuple[date, int], on: date = TUESDAY, of_period: bool = False) -> Fate:
    return fate_of(Decimal(value), as_of=on, of_period=of_period, known=known(*before))


def test_what_nobody_knew_is_stored():
    assert fate(100) == Fate.STORED


def test_the_same_value_of_the_same_day_adds_nothing():
    assert fate(100, (TUESDAY, 100)) == Fate.SAME


def test_another_value_of_the_same_day_is_refused_and_overwrites_nothing():
    assert fate(120, (TUESDAY, 100)) == Fate.REFUSED


def test_a_total_of_a_later_day_is_a_snapshot_even_when_it_has_not_grown():
    assert fate(100, (MONDAY, 100)) == Fate.STORED


def test_a_period_with_the_value_it_had_adds_nothing():
    assert fate(100, (MONDAY, 100), of_period=True) == Fate.SAME


def test_a_period_with_another_value_has_changed():
    assert fate(120, (MONDAY, 100), of_period=True) == Fate.CHANGED


def test_an_older_export_is_compared_with_what_was_known_on_its_day():
    assert fate(100, (MONDAY, 100), (WEDNESDAY, 130), of_period=True) == Fate.SAME


def test_the_gravest_fate_of_its_figures_is_the_lines():
    assert fate_of_line([Fate.SAME, Fate.STORED, Fate.CHANGED]) == Fate.CHANGED
    assert fate_of_line([Fate.SAME, Fate.REFUSED]) == Fate.REFUSED
    assert fate_of_line([]) is None


def test_a_total_that_went_down_is_told_as_a_loss():
    gains = gains_of(known((WEDNESDAY, 90), (MONDAY, 100)))
    assert [(gain.value, gain.a_day, gain.is_drift) for gain in gains] == [(-10, -5, True)]


def test_a_number_that_no_table_holds_is_not_kept():
    assert is_kept(Decimal("1e15"))
    assert not is_kept(Decimal("1e16"))
    assert not is_kept(Decimal("NaN"))


def test_a_month_counts_and_its_days_do_not_count_again():
    month = Covered(date(2026, 11, 1), date(2026, 12, 1), TUESDAY, Decimal(300))
    of_it = Covered(date(2026, 11, 3), date(2026, 11, 4), WEDNESDAY, Decimal(10))
    later = Covered(date(2026, 12, 1), date(2026, 12, 2), WEDNESDAY, Decimal(7))
    assert apart([of_it, later, month]) == (month, later)


def test_of_the_same_days_what_was_known_last_counts():
    first = Covered(MONDAY, TUESDAY, TUESDAY, Decimal(5))
    last = Covered(MONDAY, TUESDAY, WEDNESDAY, Decimal(6))
    assert apart([last, first]) == (last,)


spans = some.builds(
    lambda begins, length, as_of: Covered(
        MONDAY + timedelta(days=begins),
        MONDAY + timedelta(days=begins + length),
        MONDAY + timedelta(days=as_of),
        Decimal(1),
    ),
    some.integers(0, 30),
    some.integers(1, 12),
    some.integers(0, 5),
)


@given(some.lists(spans, max_size=12))
def test_no_day_is_ever_counted_twice(covered):
    chosen = apart(covered)
    assert all(one.ends <= other.begins for one, other in pairwise(chosen))


@given(some.lists(spans, max_size=12))
def test_what_is_left_out_overlaps_something_that_counts(covered):
    chosen = apart(covered)
    assert all(any(each.begins < it.ends and it.begins < each.ends for it in chosen) for each in covered)
