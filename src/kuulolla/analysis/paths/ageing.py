"""The two clocks: how long a journey may be followed, and how long an event is kept."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta

from kuulolla.analysis.paths.catalogue import Clock
from kuulolla.analysis.paths.events import HELSINKI


def clock_at(now: datetime, *, journeys_months: int, events_months: int) -> Clock:
    """The first days that are younger than so many months, by the calendar in Helsinki."""
    today = now.astimezone(HELSINKI).date()
    return Clock(
        journeys_from=_number(_months_before(today, journeys_months) + timedelta(days=1)),
        events_from=_number(_months_before(today, events_months) + timedelta(days=1)),
    )


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
