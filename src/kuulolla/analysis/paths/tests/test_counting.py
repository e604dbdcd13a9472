from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime

import pytest

from kuulolla.analysis.paths.counting import StepCount, counts
from kuulolla.analysis.paths.periods import date_of, moment_at
from kuulolla.analysis.paths.tests import oracle
from kuulolla.analysis.paths.tests.logs import (
    ANY,
    FIRST,
    ORGANISATIONS,
    PAGE,
    PERCENT,
    PERIOD,
    QUOTED,
    SENT,
    SHORE,
    UNDERLINED,
    Row,
    a_row,
    a_thousand_logs,
    relations_of,
)

STEPS = [ANY, PAGE, UNDERLINED, PERCENT, QUOTED, SHORE, FIRST, SENT]
PART_OF = {
    None: lambda _: None,
    "channel": lambda row: row.channel,
    "day": lambda row: date_of(row.day),
    "hour": lambda row: moment_at(row.at - row.at % 3_600_000),
}


def numbers(steps: tuple[StepCount, ...]) -> list[int]:
    return [step.n for step in steps]


@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_each_step_is_counted_on_its_own(organisation: int) -> None:
    rows, connection = a_thousand_logs()

    found = counts(connection, STEPS, organisation=organisation, period=PERIOD)

    of_organisation = oracle.of(rows, organisation)
    assert numbers(found.steps) == [oracle.counted(of_organisation, step, PERIOD) for step in STEPS]
    assert found.parts == {}


@pytest.mark.parametrize("by", ["channel", "day", "hour"])
def test_channels_days_and_hours_are_counted_apart(by: str) -> None:
    rows, connection = a_thousand_logs()
    parts: defaultdict[object, list[Row]] = defaultdict(list)
    for row in oracle.of(rows, 4):
        parts[PART_OF[by](row)].append(row)

    found = counts(connection, STEPS, organisation=4, period=PERIOD, by=by)  # type: ignore[arg-type]

    assert {part: numbers(steps) for part, steps in found.parts.items()} == {
        part: of_part
        for part, of_rows in parts.items()
        if any(of_part := [oracle.counted(of_rows, step, PERIOD) for step in STEPS])
    }


def test_target_groups_are_counted_apart_and_other_channels_belong_to_none() -> None:
    rows = [
        a_row("form_sent", channel=tag, n=n, journey="") for tag, n in (("fb", 2), ("ig", 3), ("mail", 4))
    ]

    found = counts(
        relations_of(rows), [SENT], organisation=1, period=PERIOD, by={"fb": "Young's", "ig": "Young's"}
    )

    assert {part: numbers(steps) for part, steps in found.parts.items()} == {"": [4], "Young's": [5]}
    assert found.share("Young's", step=0) == pytest.approx(5 / 9)


def test_the_ratio_to_the_next_step_is_not_known_where_nothing_was_counted() -> None:
    connection = relations_of([a_row("form_sent", n=3), a_row("form_opened", n=6)])
    opened, sent, first = counts(connection, [FIRST, SENT, QUOTED], organisation=1, period=PERIOD).steps

    assert (opened.ratio, sent.ratio, first.ratio) == (pytest.approx(1 / 3), 0, None)


def test_the_hour_that_comes_twice_in_autumn_is_counted_twice() -> None:
    hour = 3_600_000
    rows = [a_row("form_sent", at=15 * hour), a_row("form_sent", at=16 * hour)]

    found = counts(relations_of(rows), [SENT], organisation=1, period=PERIOD, by="hour")

    assert list(found.parts) == [datetime(2026, 10, 25, h, tzinfo=UTC) for h in (0, 1)]


def test_a_day_is_a_day_in_finland() -> None:
    rows = [a_row("form_sent", at=12 * 3_600_000 - 1), a_row("form_sent", at=12 * 3_600_000)]

    found = counts(relations_of(rows), [SENT], organisation=1, period=PERIOD, by="day")

    assert list(found.parts) == [date(2026, 10, 24), date(2026, 10, 25)]
