from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kuulolla.analysis.paths.funnel import Departure, FunnelStep, departures, funnel
from kuulolla.analysis.paths.periods import Period, midnight
from kuulolla.analysis.paths.refusals import StepsNotAllowed, WindowNotAllowed
from kuulolla.analysis.paths.steps import Step
from kuulolla.analysis.paths.tests import oracle
from kuulolla.analysis.paths.tests.logs import (
    ANY,
    FIRST,
    LOGS,
    NEVER,
    OPENED,
    ORGANISATIONS,
    PAGE,
    PERCENT,
    PERIOD,
    QUOTED,
    SENT,
    SHORE,
    UNDERLINED,
    a_row,
    a_thousand_logs,
    hours,
    relations_of,
)

HALF_A_YEAR = timedelta(days=180)
QUESTIONS = [
    ([PAGE, OPENED, SENT], hours(12)),
    ([ANY, ANY, ANY, ANY], HALF_A_YEAR),
    ([PAGE, ANY, PAGE], hours(3)),
    ([ANY, FIRST, OPENED, SENT], hours(24)),
    ([UNDERLINED, PERCENT], timedelta(milliseconds=1)),
    ([SHORE, OPENED, OPENED, PAGE, ANY], hours(36)),
    ([QUOTED, NEVER, SENT], hours(2)),
    ([SENT], hours(1)),
]
LOG_OF = {f"{tag}{log}": f"log {log}" for tag in ("a", "b") for log in LOGS}


def told(steps: tuple[FunnelStep, ...]) -> list[tuple[int, float | None]]:
    return [(step.reached, step.median_seconds) for step in steps]


def expected_parts(ways: list[oracle.Way], steps: list[Step]) -> dict[str, list[tuple[int, float | None]]]:
    by_channel = oracle.parts(ways, lambda row: row.channel)
    return {channel: oracle.reached(part, steps) for channel, part in by_channel.items()}


@pytest.mark.parametrize(("steps", "window"), QUESTIONS)
@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_a_funnel_over_a_thousand_random_logs_says_what_following_each_event_by_hand_says(
    organisation: int, steps: list[Step], window: timedelta
) -> None:
    rows, connection = a_thousand_logs()
    rows = oracle.of(rows, organisation)
    ways = list(oracle.ways(rows, steps, PERIOD, window))

    found = funnel(connection, steps, organisation=organisation, period=PERIOD, window=window, by="channel")

    assert told(found.steps) == oracle.reached(ways, steps)
    assert {part: told(of_part) for part, of_part in found.parts.items()} == expected_parts(ways, steps)
    unfollowed = [row for row in rows if not row.journey]
    assert [s.not_followed for s in found.steps] == [oracle.counted(unfollowed, s, PERIOD) for s in steps]


def test_without_parts_the_answer_is_the_same() -> None:
    _, connection = a_thousand_logs()
    steps, window = QUESTIONS[0]

    whole = funnel(connection, steps, organisation=1, period=PERIOD, window=window)
    parted = funnel(connection, steps, organisation=1, period=PERIOD, window=window, by="channel")

    assert whole.steps == parted.steps
    assert whole.parts == {}


def test_channels_can_be_put_together_into_target_groups() -> None:
    rows, connection = a_thousand_logs()
    steps = [ANY, OPENED, SENT]
    ways = oracle.ways(oracle.of(rows, 2), steps, PERIOD, hours(12))
    expected = oracle.parts(ways, lambda row: LOG_OF.get(row.channel, ""))

    found = funnel(connection, steps, organisation=2, period=PERIOD, window=hours(12), by=LOG_OF)

    assert {part: told(of_part) for part, of_part in found.parts.items()} == {
        part: oracle.reached(of_part, steps) for part, of_part in expected.items()
    }


@pytest.mark.parametrize(("steps", "window"), QUESTIONS[:4])
def test_what_people_did_before_they_left_is_what_their_journeys_end_with(
    steps: list[Step], window: timedelta
) -> None:
    rows, connection = a_thousand_logs()
    expected = oracle.endings(oracle.of(rows, 3), steps, PERIOD, window)

    found = departures(connection, steps, organisation=3, period=PERIOD, window=window, limit=10_000)

    assert {(d.step, d.name, d.subject, d.path, d.detail): d.people for d in found} == expected
    assert len(found) == len(expected)


def test_the_commonest_endings_come_first() -> None:
    connection = relations_of(
        [
            a_row("form_opened"),
            a_row("form_error", at=5),
            a_row("form_opened", journey="c2"),
            a_row("form_error", at=6, journey="c2"),
            a_row("form_opened", journey="c3"),
        ]
    )

    (commonest,) = departures(
        connection, [OPENED, SENT], organisation=1, period=PERIOD, window=hours(1), limit=1
    )

    assert commonest == Departure(0, "form_error", "campaign:1", "", "", 2)


def test_one_event_takes_one_step_even_if_it_matches_two() -> None:
    connection = relations_of([a_row("form_opened")])

    found = funnel(connection, [OPENED, OPENED], organisation=1, period=PERIOD, window=hours(1))

    assert [step.reached for step in found.steps] == [1, 0]


def test_another_event_at_the_same_moment_takes_the_next_step() -> None:
    connection = relations_of([a_row("form_sent"), a_row("form_opened")])

    found = funnel(connection, [OPENED, SENT], organisation=1, period=PERIOD, window=hours(1))

    assert [step.reached for step in found.steps] == [1, 1]
    assert found.steps[1].median_seconds == 0


def test_a_step_at_the_very_end_of_the_window_comes_too_late() -> None:
    in_time, too_late = a_row("form_sent", at=3_599_999), a_row("form_sent", at=3_600_000, journey="c2")
    opened = [a_row("form_opened"), a_row("form_opened", journey="c2")]

    found = funnel(
        relations_of([*opened, in_time, too_late]),
        [OPENED, SENT],
        organisation=1,
        period=PERIOD,
        window=hours(1),
    )

    assert [step.reached for step in found.steps] == [2, 1]
    assert [step.left for step in found.steps] == [1, 0]
    assert [step.ratio for step in found.steps] == [0.5, None]


def test_a_period_in_which_nothing_happened_has_nobody_at_any_step() -> None:
    _, connection = a_thousand_logs()

    found = funnel(connection, [OPENED, SENT], organisation=99, period=PERIOD, window=hours(1))

    assert found.steps == (FunnelStep("Opened", 0, None, None, 0), FunnelStep("Sent", 0, None, None, 0))


def test_the_rule_says_until_when_journeys_are_watched_also_when_clocks_are_changed() -> None:
    day = Period(midnight(date(2026, 10, 24)), midnight(date(2026, 10, 25)))

    found = funnel(a_thousand_logs()[1], [SENT], organisation=1, period=day, window=timedelta(days=1))

    assert found.rule.watched_until == datetime(2026, 10, 25, 21, 0, tzinfo=UTC)


@pytest.mark.parametrize("window", [timedelta(0), timedelta(days=180, milliseconds=1)])
def test_a_window_of_nothing_or_of_more_than_180_days_is_refused(window: timedelta) -> None:
    _, connection = a_thousand_logs()

    with pytest.raises(WindowNotAllowed):
        funnel(connection, [SENT], organisation=1, period=PERIOD, window=window)


@pytest.mark.parametrize("steps", [[], [SENT] * 11])
def test_a_path_of_no_steps_or_of_too_many_is_refused(steps: list[Step]) -> None:
    _, connection = a_thousand_logs()

    with pytest.raises(StepsNotAllowed):
        funnel(connection, steps, organisation=1, period=PERIOD, window=hours(1))
