from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.counting import (
    count_groups,
    count_periods,
    in_order,
    period_starts,
    publishable,
    published_cells,
    wilson_interval,
)

properties = settings(max_examples=200, deadline=None, derandomize=True)
COUNTS = st.integers(1, 5_000).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials)))
DATES = st.lists(st.none() | st.dates(dt.date(2020, 1, 1), dt.date(2027, 12, 31)), max_size=20)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@properties
@given(COUNTS)
def test_an_interval_lies_between_nothing_and_everyone_and_holds_the_share(counts: tuple[int, int]) -> None:
    successes, trials = counts
    low, high = wilson_interval(successes, trials)
    assert 0 <= low < high <= 1
    assert low - 1e-12 <= successes / trials <= high + 1e-12


def test_the_interval_of_everyone_reaches_everyone() -> None:
    assert [wilson_interval(count, count)[1] for count in range(1, 500)] == [1.0] * 499


def test_the_interval_of_nobody_starts_at_nothing() -> None:
    assert [wilson_interval(0, count)[0] for count in range(1, 500)] == [0.0] * 499


def test_a_known_interval_is_reached() -> None:
    assert wilson_interval(10, 100) == pytest.approx((0.0552, 0.1744), abs=1e-4)
    assert wilson_interval(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)


def test_nobody_asked_gives_an_empty_interval() -> None:
    assert wilson_interval(0, 0) == (0.0, 0.0)


def test_more_people_asked_make_the_interval_narrower() -> None:
    widths = [high - low for low, high in (wilson_interval(n // 2, n) for n in (10, 100, 1000))]
    assert widths == sorted(widths, reverse=True)


def test_one_to_four_people_are_not_published() -> None:
    assert [publishable(count) for count in range(7)] == [0, None, None, None, None, 5, 6]


def test_groups_count_people_and_not_answers() -> None:
    values = ["old"] * 8 + ["young"] * 6 + ["younger"] * 2
    counted = count_groups(range(16), values, persons=[0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8])
    assert counted == {"old": None, "young": 6, "younger": None}


def test_an_empty_group_value_is_left_out_and_an_absent_group_counts_nobody() -> None:
    assert count_groups([0, 1], ["", "old", "young"], persons=[0, 1, 2]) == {"old": None, "young": 0}


def test_only_members_are_counted() -> None:
    assert count_groups([0, 1, 2, 3, 4], ["old"] * 10, persons=range(10)) == {"old": 5}
    assert count_groups([], ["old"] * 10, persons=range(10)) == {"old": 0}


def test_two_weeks_are_counted_by_day() -> None:
    dates = [day("2026-09-01"), day("2026-09-15"), None]
    assert period_starts(dates) == dates


def test_a_season_is_counted_by_week_from_monday() -> None:
    starts = period_starts([day("2026-09-02"), day("2026-09-06"), None, day("2026-12-31")])
    assert starts == [day("2026-08-31"), day("2026-08-31"), None, day("2026-12-28")]


def test_a_year_is_counted_by_month() -> None:
    starts = period_starts([day("2026-01-31"), None, day("2026-12-24")])
    assert starts == [day("2026-01-01"), None, day("2026-12-01")]


def test_dates_that_are_all_missing_stay_so() -> None:
    assert period_starts([None, None]) == [None, None]
    assert count_periods([0, 1], [None, None], persons=[0, 1]) == ()


@properties
@given(DATES)
def test_a_period_starts_on_or_before_each_of_its_days(dates: list[dt.date | None]) -> None:
    starts = period_starts(dates)
    assert [start is None for start in starts] == [found is None for found in dates]
    assert all(start <= found for start, found in zip(starts, dates, strict=True) if start and found)


def test_periods_count_each_person_once_and_hide_small_cells() -> None:
    starts = [day("2026-09-01")] * 6 + [day("2026-09-02")] * 3 + [day("2026-09-03")]
    counted = count_periods(range(9), starts, persons=[0, 1, 2, 3, 4, 4, 5, 6, 7, 8])
    assert counted == ((day("2026-09-01"), None), (day("2026-09-02"), None), (day("2026-09-03"), 0))


def test_a_large_period_is_shown_beside_two_small_ones() -> None:
    starts = [day("2026-09-01")] * 6 + [day("2026-09-02")] * 3 + [day("2026-09-03")] * 2
    counted = count_periods(range(11), starts, persons=[0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9])
    assert counted == ((day("2026-09-01"), 5), (day("2026-09-02"), None), (day("2026-09-03"), None))


def test_a_lone_hidden_cell_takes_the_smallest_other_with_it() -> None:
    assert published_cells([10, 3, 12]) == [None, None, 12]


def test_two_hidden_cells_hide_no_more() -> None:
    assert published_cells([10, 3, 4, 0]) == [10, None, None, 0]


@pytest.mark.parametrize(
    "listed",
    [
        ["alle 18", "18–29", "30–49", "65+", "en halua sanoa"],
        ["2", "10", "100"],
        ["Itä", "Keskusta", "Länsi 2"],
        ["2024-9", "2024-10"][::-1],
        [],
    ],
)
def test_values_are_listed_as_people_list_them(listed: list[str]) -> None:
    assert in_order([*reversed(listed), "", *listed]) == listed
