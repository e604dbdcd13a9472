"""Stretches of time: the period of a question, and the days, weeks and months in Finland that it touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from kuulolla.analysis.paths.events import HELSINKI, day_of

Span = Literal["day", "week", "month"]
SECOND = 1000  # milliseconds
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` until before `end`, both aware."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None or self.end < self.start:
            raise ValueError(f"not a period: {self.start} to {self.end}")

    @property
    def first(self) -> int:
        """The first millisecond."""
        return milliseconds(self.start)

    @property
    def after(self) -> int:
        """The millisecond after the last."""
        return milliseconds(self.end)

    @property
    def is_empty(self) -> bool:
        """Whether nothing can have happened in it."""
        return self.first >= self.after

    def widened(self, *, before: timedelta = timedelta(), later: timedelta = timedelta()) -> Period:
        """The period and what lies before and after it, in hours that passed and not on the clock."""
        return Period(self.start.astimezone(UTC) - before, self.end.astimezone(UTC) + later)


def milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970; parts of one are left out."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def length(duration: timedelta) -> int:
    """A length of time in milliseconds."""
    return duration // timedelta(milliseconds=1)


def moment_at(milliseconds: int) -> datetime:
    """The moment, in UTC: in Finland an hour of October comes twice."""
    return datetime.fromtimestamp(milliseconds / SECOND, UTC)


def midnight(day: date) -> datetime:
    """The moment at which a day begins in Finland."""
    return datetime.combine(day, time(), HELSINKI)


def date_of(day: int) -> date:
    """The date of a day written as yyyymmdd."""
    return date(day // 10_000, day // 100 % 100, day % 100)


def days_of(period: Period) -> tuple[int, int]:
    """The first and the last day that a period touches, as yyyymmdd."""
    return day_of(period.first), day_of(max(period.first, period.after - 1))


def spans_of(period: Period, by: Span) -> list[date]:
    """The first days of the days, weeks (from Monday) or months that a period touches."""
    first, last = map(date_of, days_of(period))
    starts = [beginning(first, by)]
    while (following := next_of(starts[-1], by)) <= last:
        starts.append(following)
    return starts


def beginning(day: date, by: Span) -> date:
    """The first day of the span that a day belongs to."""
    if by == "month":
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if by == "week" else day


def next_of(start: date, by: Span) -> date:
    """The first day of the next span."""
    if by == "month":
        return (start + timedelta(days=31)).replace(day=1)
    return start + (timedelta(days=7) if by == "week" else DAY)


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole spans of a period, [`start`, `end`), and what is left of it at its edges."""

    start: date
    end: date
    edges: tuple[Period, ...]


def whole_spans(period: Period, by: Span) -> Whole:
    """Which days or months lie wholly within a period."""
    starts = spans_of(period, by)
    inner = [
        start
        for start in starts
        if midnight(start) >= period.start and midnight(next_of(start, by)) <= period.end
    ]
    if not inner:
        return Whole(starts[0], starts[0], (period,))
    start, end = inner[0], next_of(inner[-1], by)
    return Whole(start, end, tuple(_edges(period, midnight(start), midnight(end))))


def _edges(period: Period, start: datetime, end: datetime) -> Iterator[Period]:
    for edge in (Period(period.start, start), Period(end, period.end)):
        if not edge.is_empty:
            yield edge
