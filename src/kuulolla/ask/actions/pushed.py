"""Answers that another program brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from django.db import transaction

from kuulolla.analysis.files import stored
from kuulolla.ask.actions.erasing import BROUGHT
from kuulolla.ask.models import Answer, AnswerSet, Campaign, Question
from kuulolla.core.actions import record
from kuulolla.people.erasures import erased


@dataclass(frozen=True)
class PushedAnswer:
    """What one person said. `id` is what the other program calls it; it is not kept, only a hash of it."""

    id: str
    text: str
    received_at: datetime | None = None
    language: str = ""
    channel: str = ""
    groups: Mapping[str, str] = field(default_factory=dict)


@transaction.atomic
def push_answers(question: Question, answers: Sequence[PushedAnswer], *, now: datetime) -> int:
    """Keep the answers that are new, and tell how many those are.

    One with an id that was brought before is left as it is, so that a program may send everything again;
    one that was erased since stays erased.
    """
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)
    keyed = {_key(question, answer): answer for answer in answers}
    known = set(
        AnswerSet.objects.of(question.organisation_id)
        .filter(campaign=question.campaign_id, submission_key__in=keyed)
        .values_list("submission_key", flat=True)
    )
    gone = erased()
    new = {key: answer for key, answer in keyed.items() if key not in known and not gone.knows(BROUGHT, key)}
    sets = AnswerSet.objects.bulk_create(_set(question, key, answer, now=now) for key, answer in new.items())
    Answer.objects.bulk_create(
        Answer(
            organisation_id=question.organisation_id,
            answer_set=answer_set,
            question=question,
            text=stored(answer.text),
        )
        for answer_set, answer in zip(sets, new.values(), strict=True)
    )
    if new:
        record(
            "ask.answers_pushed",
            organisation=question.organisation_id,
            now=now,
            subjects={"campaign": question.campaign_id},
            values={"answers": len(new)},
        )
    return len(new)


def _key(question: Question, answer: PushedAnswer) -> str:
    """Of the question and the id, so that the same id elsewhere is another answer."""
    named = f"pushed {question.pk} {answer.id}".encode("utf-8", "surrogatepass")
    return sha256(named).hexdigest()[:32]


def _set(question: Question, key: str, answer: PushedAnswer, *, now: datetime) -> AnswerSet:
    return AnswerSet(
        organisation_id=question.organisation_id,
        campaign_id=question.campaign_id,
        submission_key=key,
        language=stored(answer.language),
        channel=stored(answer.channel),
        received_at=answer.received_at or now,
        group_values={stored(column): stored(value) for column, value in answer.groups.items()},
    )
