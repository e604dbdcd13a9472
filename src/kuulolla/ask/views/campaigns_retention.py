"""What a campaign keeps of people and when it goes: a part of its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.formats import date_format

from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.retention import Kept, Retention, course_of, retention_of
from kuulolla.core.clock import HELSINKI
from kuulolla.core.words import say


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One kind of what is kept, how much there is, and when it goes in words."""

    what: str
    count: int
    goes: str


def retention_context(campaign: Campaign, *, now: datetime) -> dict[str, Any]:  # Any: values of a template
    """The rows of the part, and whether contacts wait for a draw; nothing when nobody's data is kept."""
    found = retention_of(campaign, now=now)
    if found.is_empty:
        return {}
    return {
        "kept_rows": _rows(campaign, found),
        "waits_for_draw": found.waits_for_draw,
        "answers_go": found.answers.goes_at is not None,
    }


def _rows(campaign: Campaign, found: Retention) -> list[KeptRow]:
    course = course_of(campaign)
    is_drawn, is_settled = course.drawn_at is not None, course.settled_at is not None
    entrants = say("ask.retention.after_draw", days=course.entrants_days)
    winners = say("ask.retention.after_draw", days=course.winners_days)
    rows = [_row("answers", found.answers, otherwise=say("ask.retention.not_promised"))]
    if found.drafts.count:
        rows.append(_row("drafts", found.drafts, otherwise=""))
    if found.joined.count or found.parted_at:
        reached = say("ask.retention.after_reached")
        joined = _row("joined", found.joined, otherwise=reached, is_known=is_settled or is_drawn)
        rows.append(_parted(joined, found.parted_at))
    if found.entrants.count:
        rows.append(_row("entrants", found.entrants, otherwise=entrants, is_known=is_drawn))
    if found.winners.count:
        rows.append(_row("winners", found.winners, otherwise=winners, is_known=is_drawn))
    if found.followers:
        rows.append(KeptRow(say("ask.retention.followers"), found.followers, say("ask.retention.after_told")))
    return rows


def _row(kind: str, kept: Kept, *, otherwise: str, is_known: bool = True) -> KeptRow:
    """With the day, once it is known; before the draw it is only a bound, and what it waits for says more."""
    known = kept.goes_at if is_known else None
    goes = say("ask.retention.on", day=_day(known)) if known is not None else otherwise
    return KeptRow(say(f"ask.retention.{kind}"), kept.count, goes)


def _parted(row: KeptRow, parted_at: datetime | None) -> KeptRow:
    if parted_at is None:
        return row
    return KeptRow(row.what, row.count, say("ask.retention.parted", day=_day(parted_at)))


def _day(moment: datetime) -> str:
    return date_format(moment.astimezone(HELSINKI), "SHORT_DATE_FORMAT")
