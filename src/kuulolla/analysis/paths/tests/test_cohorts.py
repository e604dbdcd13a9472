from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from kuulolla.analysis.paths.cohorts import Cohort, cohorts
from kuulolla.analysis.paths.periods import Period, midnight
from kuulolla.analysis.paths.steps import Step
from kuulolla.analysis.paths.tests import oracle
from kuulolla.analysis.paths.tests.logs import (
    ANY,
    OPENED,
    ORGANISATIONS,
    PERIOD,
    SENT,
    a_row,
    a_thousand_logs,
    relations_of,
)

DAY = 86_400_000
YEAR = Period(midnight(date(2026, 10, 19)), midnight(date(2027, 10, 1)))


def expected(
    rows: list[oracle.Row], starts: list[date], step: Step, by: str, back: Step | None
) -> list[list[int]]:
    cells, sizes = oracle.returns(rows, step, PERIOD, by, back)
    return [
        [sizes[start], *(cells.get((start, later), 0) for later in starts[number + 1 :])]
        for number, start in enumerate(starts)
    ]


@pytest.mark.parametrize("organisation", ORGANISATIONS)
@pytest.mark.parametrize(("step", "back"), [(OPENED, None), (ANY, SENT), (SENT, SENT)])
def test_returns_over_a_thousand_random_logs_are_those_counted_by_hand(
    organisation: int, step: Step, back: Step | None
) -> None:
    rows, connection = a_thousand_logs()
    starts = [date(2026, 10, 19), date(2026, 10, 26)]

    found = cohorts(connection, step=step, organisation=organisation, period=PERIOD, by="week", back=back)

    by_hand = expected(oracle.of(rows, organisation), starts, step, "week", back)
    assert [[cohort.size, *cohort.returned] for cohort in found.cohorts] == by_hand
    assert [cohort.start for cohort in found.cohorts] == starts


def test_the_channels_of_a_cohort_add_up_to_it() -> None:
    _, connection = a_thousand_logs()

    found = cohorts(connection, step=OPENED, organisation=1, period=PERIOD, by="week", split="channel")

    first = [of_part[0] for of_part in found.parts.values()]
    assert len(first) > 2
    assert sum(cohort.size for cohort in first) == found.cohorts[0].size
    assert sum(cohort.back for cohort in first) == found.cohorts[0].back


def test_every_later_week_of_a_year_has_its_own_rate() -> None:
    weeks = [a_row("form_opened", at=week * 7 * DAY) for week in (0, 2, 40)]
    others = [a_row("form_opened", journey="c2")]

    found = cohorts(relations_of([*weeks, *others]), step=OPENED, organisation=1, period=YEAR, by="week")

    rates = found.cohorts[0].rates
    assert [number for number, rate in enumerate(rates, 1) if rate] == [2, 40]
    assert rates[1] == found.cohorts[0].rate == 0.5
    assert {later.start - earlier.start for earlier, later in pairwise(found.cohorts)} == {
        date(2026, 10, 26) - date(2026, 10, 19)
    }


def test_months_begin_at_midnight_in_finland() -> None:
    before = round((datetime(2026, 10, 31, 21, 59, tzinfo=UTC) - PERIOD.start).total_seconds() * 1000)
    rows = [a_row("form_opened"), a_row("form_sent", at=before), a_row("form_sent", at=before + 60_000)]

    october, november, *_ = cohorts(
        relations_of(rows), step=OPENED, organisation=1, period=YEAR, by="month"
    ).cohorts

    assert (october.start, october.size, october.returned[0]) == (date(2026, 10, 1), 1, 1)
    assert (november.start, november.size, november.rate) == (date(2026, 11, 1), 0, None)


def test_whether_the_last_cohort_came_back_is_not_known() -> None:
    last = cohorts(
        relations_of([a_row("form_opened")]), step=OPENED, organisation=1, period=PERIOD, by="month"
    ).cohorts[-1]

    assert last == Cohort(date(2026, 10, 1), 1, (), 0)
    assert last.rate is None
