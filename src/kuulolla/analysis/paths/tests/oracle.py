"""The same questions answered the slow way: event by event, by what the rules say and with no SQL."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from statistics import median

from kuulolla.analysis.paths.attribution import Model
from kuulolla.analysis.paths.periods import Period, beginning, date_of
from kuulolla.analysis.paths.steps import Step
from kuulolla.analysis.paths.tests.logs import Row

MILLISECOND = timedelta(milliseconds=1)
Way = list[Row]  # the events that reached the first step, the second ...


def fits(row: Row, step: Step) -> bool:
    pairs = [(row.name, step.event), (row.subject, step.subject), (row.path, step.path)]
    return all(_fits(text, pattern) for text, pattern in [*pairs, (row.detail, step.detail)])


@cache
def _fits(text: str, pattern: str) -> bool:
    return not pattern or bool(re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text))


def is_in(row: Row, period: Period) -> bool:
    start, end = _bounds(period)
    return start <= row.at < end


@cache
def _bounds(period: Period) -> tuple[float, float]:
    return period.start.timestamp() * 1000, period.end.timestamp() * 1000


def of(rows: Iterable[Row], organisation: int) -> list[Row]:
    return [row for row in rows if row.organisation == organisation]


def journeys(rows: Iterable[Row]) -> list[list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.journey].append(row)
    return [of_one for journey, of_one in found.items() if journey]


def ways(rows: list[Row], steps: Sequence[Step], period: Period, window: timedelta) -> Iterator[Way]:
    """The way of every journey that reached the first step."""
    for events in journeys(rows):
        way = _way(sorted(events, key=lambda row: _order(row, steps)), steps, period, window)
        if way:
            yield way


def _order(row: Row, steps: Sequence[Step]) -> tuple[object, ...]:
    matched = [number for number, step in enumerate(steps) if fits(row, step)]
    return row.at, min(matched, default=99), sorted(matched, reverse=True), row.channel


def _way(events: Iterable[Row], steps: Sequence[Step], period: Period, window: timedelta) -> Way:
    way: Way = []
    for row in events:
        if len(way) == len(steps) or not fits(row, steps[len(way)]):
            continue
        if (not way and is_in(row, period)) or (way and row.at - way[0].at < window // MILLISECOND):
            way.append(row)
    return way


def reached(found: Sequence[Way], steps: Sequence[Step]) -> list[tuple[int, float | None]]:
    """How many reached each step, and the median of the seconds it took them."""
    told: list[tuple[int, float | None]] = []
    for number in range(len(steps)):
        waits = [way[number].at - way[number - 1].at for way in found if number < len(way)]
        told.append((len(waits), median(waits) / 1000 if waits and number else None))
    return told


def parts(found: Iterable[Way], part_of: Callable[[Row], str]) -> dict[str, list[Way]]:
    told: defaultdict[str, list[Way]] = defaultdict(list)
    for way in found:
        told[part_of(way[0])].append(way)
    return dict(told)


def counted(rows: Iterable[Row], step: Step, period: Period) -> int:
    return sum(row.n for row in rows if is_in(row, period) and fits(row, step))


def endings(
    rows: list[Row], steps: Sequence[Step], period: Period, window: timedelta
) -> Counter[tuple[int, str, str, str, str]]:
    """At which step journeys left, and what they did last."""
    by_journey = {events[0].journey: events for events in journeys(rows)}
    told: Counter[tuple[int, str, str, str, str]] = Counter()
    for way in ways(rows, steps, period, window):
        followed = [row for row in by_journey[way[0].journey] if row.at - way[0].at < window // MILLISECOND]
        last = max(followed, key=lambda row: (row.at, row.name, row.subject, row.path, row.detail))
        if len(way) < len(steps):
            told[len(way) - 1, last.name, last.subject, last.path, last.detail] += 1
    return told


def credits(
    rows: list[Row], goal: Step, *, period: Period, window: timedelta, model: Model, half_life: timedelta
) -> dict[str, float]:
    """The credit of every channel."""
    told: defaultdict[str, float] = defaultdict(float)
    for events in journeys(rows):
        touches = list(_touches(events))
        for reached in [row for row in events if is_in(row, period) and fits(row, goal)]:
            near = [t for t in touches if 0 <= reached.at - t.at < window // MILLISECOND]
            weights = _weights([t.at for t in near], model, half_life / MILLISECOND)
            for channel, weight in zip([t.channel for t in near] or [""], weights or [1.0], strict=True):
                told[channel] += weight / sum(weights or [1.0])
    return dict(told)


def _touches(events: Iterable[Row]) -> Iterator[Row]:
    before: Row | None = None
    for row in sorted((row for row in events if row.channel), key=lambda row: (row.at, row.channel)):
        if before is None or before.channel != row.channel or row.at - before.at >= 30 * 60 * 1000:
            yield row
        before = row


def _weights(moments: Sequence[int], model: Model, half_life: float) -> list[float]:
    count = len(moments)
    if model is Model.FIRST:
        return [1.0 if number == 0 else 0.0 for number in range(count)]
    if model is Model.LAST:
        return [1.0 if number == count - 1 else 0.0 for number in range(count)]
    if model is Model.TIME_DECAY:
        return [0.5 ** ((moments[-1] - moment) / half_life) for moment in moments]
    if model is Model.POSITION and count > 2:
        return [0.4, *[0.2 / (count - 2)] * (count - 2), 0.4]
    return [1.0] * count


Cells = dict[tuple[date, date], int]


def returns(
    rows: list[Row], step: Step, period: Period, by: str, back: Step | None
) -> tuple[Cells, Counter[date]]:
    """How many of each cohort were seen in each later week or month, and how many joined it."""
    cells: Counter[tuple[date, date]] = Counter()
    sizes: Counter[date] = Counter()
    for events in journeys(row for row in rows if is_in(row, period)):
        joined = min((row.at for row in events if fits(row, step)), default=None)
        if joined is None:
            continue
        spans = {_span(row, by) for row in events if row.at > joined and (back is None or fits(row, back))}
        cohort = min(_span(row, by) for row in events if row.at == joined)
        sizes[cohort] += 1
        cells.update((cohort, span) for span in spans if span > cohort)
    return dict(cells), sizes


def _span(row: Row, by: str) -> date:
    return beginning(date_of(row.day), by)  # type: ignore[arg-type]
