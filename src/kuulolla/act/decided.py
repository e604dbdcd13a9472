"""What is decided, as the pages of pictures are told (hear/decided.py)."""

from __future__ import annotations

from django.urls import reverse

from kuulolla.act.models import Decision, Step
from kuulolla.act.queries.decisions import decisions_on, share_decided
from kuulolla.act.queries.heard import today_of
from kuulolla.act.rules import State
from kuulolla.ask.models import Question
from kuulolla.core.words import say
from kuulolla.hear import decided as told_to_hear
from kuulolla.hear.queries.standing import told

KINDS = {State.CONSIDERING: "quiet", State.DOING: "", State.DONE: "good", State.NOT_DOING: "quiet"}


def decisions_of(question: Question) -> told_to_hear.Decisions:
    """Every decision about the answers to a question, by themes as they are today."""
    rows, found = decisions_on(question), told(question)
    share = share_decided(question, rows)
    house = question.organisation.slug
    is_public = any(_step(row).is_public for row in rows)
    earliest_first = rows[::-1]
    return told_to_hear.Decisions(
        themes={today_of(found, row.theme): _told(row, house=house) for row in earliest_first if row.theme},
        suggestions={
            (row.answer_id, row.start, row.end): _told(row, house=house)
            for row in earliest_first
            if row.answer_id
        },
        people=share.people if share else 0,
        everyone=share.everyone if share else 0,
        decide=reverse("act:decide", args=[house, question.pk]),
        all=reverse("act:decisions", args=[house]),
        public=_page_of(question) if is_public else "",
    )


def public_address_of(question: Question) -> str:
    """Where anyone may read what is decided about the answers; "" where no decision is public."""
    is_public = any(_step(row).is_public for row in decisions_on(question))
    return _page_of(question) if is_public else ""


def _page_of(question: Question) -> str:
    return reverse("act_public:said_and_done", args=[question.campaign.slug])


def state_kind(state: str) -> str:
    """How the state looks as a status; "" for none."""
    return KINDS[State(state)] if state else "quiet"


def _told(row: Decision, *, house: str) -> told_to_hear.Decision:
    step = _step(row)
    return told_to_hear.Decision(
        state=say(f"act.state.{step.state}"),
        kind=state_kind(step.state),
        address=reverse("act:decision", args=[house, row.pk]),
        is_public=step.is_public,
    )


def _step(row: Decision) -> Step:
    assert row.latest is not None
    return row.latest
