"""When what goes by itself. The days and months are those that the privacy notice and the rules promise."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
LONG_WAIT = timedelta(days=30)
DRAFTS_DAYS = 3
REMINDER_BEFORE = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Course:
    """How far a campaign is, and what was promised. None for what has not happened or was not promised."""

    closes_at: datetime | None
    draw_at: datetime | None
    drawn_at: datetime | None
    settled_at: datetime | None
    entrants_days: int
    winners_days: int
    answers_months: int | None


def answers_go_at(course: Course) -> datetime | None:
    """When the answers are erased, and at the latest everything else of the campaign."""
    if course.closes_at is None or course.answers_months is None:
        return None
    return months_after(course.closes_at, course.answers_months)


def entrants_go_at(course: Course) -> datetime | None:
    """When the contacts of those who did not win are erased; None while nobody knows."""
    return _after_the_draw(course, course.entrants_days)


def winners_go_at(course: Course) -> datetime | None:
    """When the contacts of winners are erased; None while nobody knows."""
    return _after_the_draw(course, course.winners_days)


def joins_go_at(course: Course) -> datetime | None:
    """When answers are parted from entries and contacts: winners are reached, or entrants' contacts go."""
    return _earliest(course.settled_at, entrants_go_at(course))


def drafts_go_at(closes_at: datetime) -> datetime:
    """When unfinished answers are erased that nobody sent."""
    return closes_at + timedelta(days=DRAFTS_DAYS)


def reminder_at(closes_at: datetime) -> datetime:
    """When those are reminded of their unfinished answer who asked for it."""
    return closes_at - REMINDER_BEFORE


def waits_for_draw(course: Course, *, now: datetime) -> bool:
    """Whether contacts have waited for a draw for longer than anybody would expect."""
    due = course.draw_at or course.closes_at
    return course.drawn_at is None and due is not None and now >= due + LONG_WAIT


def months_after(moment: datetime, months: int) -> datetime:
    """The same time of day so many months later in Finland, on the last day of a shorter month."""
    local = moment.astimezone(HELSINKI)
    years, month = divmod(local.month - 1 + months, 12)
    day = _within(local.year + years, month + 1, local.day)
    return datetime.combine(day, local.timetz())


def _within(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _after_the_draw(course: Course, days: int) -> datetime | None:
    """Never drawn, contacts go with the answers."""
    drawn = course.drawn_at + timedelta(days=days) if course.drawn_at is not None else None
    return _earliest(drawn, answers_go_at(course))


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)
