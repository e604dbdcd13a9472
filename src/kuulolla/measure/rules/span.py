"""The days that figures are about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import ClassVar

from kuulolla.analysis.paths.events import HELSINKI
from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.refusals import Refusal

A_DAY = timedelta(days=1)
USUAL = timedelta(days=30)


class EndsBeforeItBegins(Refusal):
    """The last day is before the first one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Viimeinen päivä on ennen ensimmäistä.",
        "sv": "Den sista dagen är före den första.",
        "en": "The last day is before the first one.",
    }


@dataclass(frozen=True)
class Span:
    """Whole days in Finland, both ends included, as people say them. Raises EndsBeforeItBegins."""

    first_on: date
    last_on: date

    def __post_init__(self) -> None:
        if self.last_on < self.first_on:
            raise EndsBeforeItBegins

    @classmethod
    def of(cls, period: Period) -> Span:
        """The days that a period touches."""
        last = period.end.astimezone(HELSINKI) - timedelta(microseconds=1)
        return cls(period.start.astimezone(HELSINKI).date(), last.date())

    @property
    def period(self) -> Period:
        """The same as moments: the last day's end is excluded."""
        return Period(_midnight(self.first_on), _midnight(self.last_on + A_DAY))

    @property
    def days(self) -> tuple[int, int]:
        """The same as numbers of days (yyyymmdd), both included."""
        return _number(self.first_on), _number(self.last_on)


def usual_span(*, opens_on: date | None, closes_on: date | None, today: date) -> Span:
    """A campaign's own days as far as they have come, else the last thirty."""
    if opens_on is None or opens_on > today:
        return Span(today - USUAL + A_DAY, today)
    return Span(opens_on, max(opens_on, min(closes_on or today, today)))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=HELSINKI)


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
