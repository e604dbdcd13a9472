from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from kuulolla.analysis.paths.overviews import overview, top_paths
from kuulolla.analysis.paths.periods import Period, date_of, midnight
from kuulolla.analysis.paths.tests import oracle
from kuulolla.analysis.paths.tests.logs import ORGANISATIONS, PERIOD, Row, a_thousand_logs

WHOLE_DAYS = Period(midnight(date(2026, 10, 24)), midnight(date(2026, 10, 26)))
WHOLE_MONTHS = Period(midnight(date(2026, 9, 1)), midnight(date(2026, 11, 1)))
MINUTE = Period(datetime(2026, 10, 24, 9, tzinfo=UTC), datetime(2026, 10, 24, 9, 1, tzinfo=UTC))
PERIODS = [PERIOD, WHOLE_DAYS, WHOLE_MONTHS, MINUTE]


def counted(rows: list[Row], *columns: str) -> Counter[tuple[object, ...]]:
    told: Counter[tuple[object, ...]] = Counter()
    for row in rows:
        told[tuple(getattr(row, column) for column in columns)] += row.n
    return told


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_sums_and_edges_together_hold_every_event_once(organisation: int, period: Period) -> None:
    rows, connection = a_thousand_logs()
    inside = [row for row in oracle.of(rows, organisation) if oracle.is_in(row, period)]

    found = overview(connection, organisation=organisation, period=period)

    assert {(name,): n for name, n in found.total.items()} == counted(inside, "name")
    days = {(day, name): n for day, names in found.spans.items() for name, n in names.items()}
    by_day = counted(inside, "day", "name")
    assert days == {(date_of(day), name): n for (day, name), n in by_day.items()}  # type: ignore[arg-type]
    channels = {(tag, name): n for tag, names in found.channels.items() for name, n in names.items()}
    assert channels == counted(inside, "channel", "name")


def test_months_are_the_sums_of_their_days() -> None:
    _, connection = a_thousand_logs()

    by_day = overview(connection, organisation=1, period=PERIOD)
    by_month = overview(connection, organisation=1, period=PERIOD, by="month")

    assert by_month.spans == {date(2026, 10, 1): by_day.total}


def test_an_overview_can_be_of_one_subject() -> None:
    rows, connection = a_thousand_logs()
    inside = [row for row in oracle.of(rows, 1) if oracle.is_in(row, PERIOD) and row.subject == "site:1"]

    found = overview(connection, organisation=1, period=PERIOD, subject="site:1")

    assert {(name,): n for name, n in found.total.items()} == counted(inside, "name")


@pytest.mark.parametrize("period", [*PERIODS, Period(PERIOD.start, WHOLE_MONTHS.end + timedelta(hours=1))])
def test_the_most_seen_pages_come_first_and_all_are_counted(period: Period) -> None:
    rows, connection = a_thousand_logs()
    inside = [row for row in oracle.of(rows, 2) if oracle.is_in(row, period) and row.path]
    by_path = {path: n for (path,), n in counted(inside, "path").items()}

    found = top_paths(connection, organisation=2, period=period, limit=3)

    assert list(found.top) == sorted(by_path.items(), key=lambda item: (-item[1], item[0]))[:3]
    assert (found.paths, found.total) == (len(by_path), sum(by_path.values()))


def test_no_page_was_seen_where_nothing_happened() -> None:
    _, connection = a_thousand_logs()

    found = top_paths(connection, organisation=99, period=PERIOD)

    assert (found.top, found.paths, found.total) == ((), 0, 0)
