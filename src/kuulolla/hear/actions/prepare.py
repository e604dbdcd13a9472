"""Putting quotes right before they are put out."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.analysis.text.corrections import Action
from kuulolla.analysis.text.privacy import key_of
from kuulolla.analysis.text.results import Span
from kuulolla.ask.models import Question
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.models import Correction, PersonalDecision
from kuulolla.hear.publishing.checks import Trouble
from kuulolla.hear.publishing.preparing import reference_to
from kuulolla.hear.queries.standing import Told


@transaction.atomic
def change_quote(
    question: Question, told: Told, *, theme: str, old: Span, new: Span, actor: User, now: datetime
) -> tuple[Correction, Correction]:
    """Hide one quote and put another first in its theme; gives both corrections."""
    hidden = correct(question, Action.HIDE, answers=[reference_to(told, old)], actor=actor, now=now)
    chosen = correct(
        question, Action.QUOTE, themes=[theme], answers=[reference_to(told, new)], actor=actor, now=now
    )
    return hidden, chosen


@transaction.atomic
def keep_finding(question: Question, told: Told, trouble: Trouble, *, actor: User, now: datetime) -> None:
    """Decide that what looks like personal data in a quote is none, in this answer."""
    finding, voice = trouble.finding, trouble.voice
    if finding is None or finding.certain:
        return
    value = voice.text[finding.start : finding.end]
    start = max(0, told.standing.answers.texts[told.places[voice.answer]].find(value))
    PersonalDecision.objects.of(question.organisation_id).update_or_create(
        organisation_id=question.organisation_id,
        question=question,
        answer_id=voice.answer,
        start=start,
        end=start + len(value),
        defaults={
            "kind": finding.kind.value,
            "key": key_of(voice.text, finding),
            "is_shown": True,
            "everywhere": False,
            "actor": actor,
            "at": now,
        },
    )
    touch(told.picture)
    record(
        "hear.finding_decided",
        organisation=question.organisation_id,
        now=now,
        actor=actor,
        subjects={"question": question.pk, "answer": voice.answer},
        values={"kind": finding.kind.value, "shown": True},
    )
