"""What a person does with their receipt: changes, withdraws and erases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.ask.actions.entries import CampaignNotOpen, keep_answers
from kuulolla.ask.actions.erasing import erase_belonging
from kuulolla.ask.models import Answer, AnswerSet
from kuulolla.ask.queries.belongings import belonging_of
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.rules.suspicion import UNPROVED
from kuulolla.core.actions import record


@transaction.atomic
def change_answers(held: Held, *, answers: Sequence[Given], now: datetime) -> None:
    """Answers in the place of the earlier ones, which are gone. Raises CampaignNotOpen."""
    answer_set = _changeable(held, now=now)
    Answer.objects.of(answer_set.organisation_id).filter(answer_set=answer_set).delete()
    keep_answers(answer_set, answers)
    answer_set.changed_at = now
    answer_set.save(update_fields=["changed_at"])
    _tell("ask.answers_changed", held, now=now)


@transaction.atomic
def withdraw_answers(held: Held, *, now: datetime) -> None:
    """Answers that do not count and an entry that is not drawn, until put back. Raises CampaignNotOpen."""
    _withdraw(held, at=now, now=now)
    _tell("ask.answers_withdrawn", held, now=now)


@transaction.atomic
def put_answers_back(held: Held, *, now: datetime) -> None:
    """Undo a withdrawal. Raises CampaignNotOpen."""
    _withdraw(held, at=None, now=now)
    _tell("ask.answers_put_back", held, now=now)


def erase_person(held: Held, *, now: datetime) -> None:
    """Remove the person's contacts, entry and answers for good. Facts keep that it was done, without ids."""
    erase_belonging(belonging_of(held), now=now)


@transaction.atomic
def tell_data_taken(held: Held, *, now: datetime) -> None:
    """Record that somebody took a copy of what is kept of them; not who."""
    campaign = held.campaign
    subjects = {"campaign": campaign.pk}
    record("ask.own_data_taken", organisation=campaign.organisation_id, now=now, subjects=subjects)


@transaction.atomic
def accept_proof(held: Held, *, now: datetime) -> None:
    """Take away the flag of a form whose sender has worked for it since."""
    answer_set = held.answer_set
    if answer_set is None or UNPROVED not in answer_set.suspicions:
        return
    answer_set.suspicions = [key for key in answer_set.suspicions if key != UNPROVED]
    answer_set.save(update_fields=["suspicions"])
    _tell("ask.proof_accepted", held, now=now)


def _changeable(held: Held, *, now: datetime) -> AnswerSet:
    if held.answer_set is None or state_of(held.campaign, now=now) is not CampaignState.OPEN:
        raise CampaignNotOpen
    return held.answer_set


def _withdraw(held: Held, *, at: datetime | None, now: datetime) -> None:
    for row in (_changeable(held, now=now), held.entry):
        if row is not None:
            row.withdrawn_at = at
            row.save(update_fields=["withdrawn_at"])


def _tell(kind: str, held: Held, *, now: datetime) -> None:
    """Never the entry beside the answers: a fact would join for good what is to be cut."""
    subjects = {"campaign": held.campaign.pk}
    if held.answer_set is not None:
        subjects["answer_set"] = held.answer_set.pk
    record(kind, organisation=held.campaign.organisation_id, now=now, subjects=subjects)
