"""Erasing a person from a campaign: answers, entry and contacts, and every id of theirs elsewhere.

Later capabilities hear of it by the fact `ask.person_erased` while the rows are still there. When all is
done the fact loses the id: what stays is that somebody was erased.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.ask.actions.drafts_removal import erase_draft_behind, erase_drafts_again, erase_drafts_for
from kuulolla.ask.actions.draws_winners import leave_draw
from kuulolla.ask.models import Answer, AnswerSet, Entry
from kuulolla.ask.queries.belongings import (
    Belonging,
    belongings_in,
    belongings_of,
    identity_of,
    identity_of_entry,
)
from kuulolla.core.actions import record
from kuulolla.core.forgetting import forget_in_facts, forget_in_tasks
from kuulolla.core.wiping import wipe_after_commit
from kuulolla.people.actions import erase_contacts
from kuulolla.people.adapters.mail_files import forget_mail
from kuulolla.people.erasures import Erased, log_erased
from kuulolla.people.models import Contact

BROUGHT = "brought"
"""How the log knows answers that a program or a file brought, so that they are not brought again."""


@transaction.atomic
def erase_belonging(belonging: Belonging, *, now: datetime) -> None:
    """Remove all of it for good. Facts keep that it was done, but nothing of whom."""
    _tell(belonging, now=now)
    erase_contacts(belonging.contacts, organisation=belonging.campaign.organisation_id)
    if belonging.entry is not None:
        _erase_entry(belonging.entry, now=now)
    if belonging.answer_set is not None:
        erase_draft_behind(belonging.answer_set)
        erase_sets([belonging.answer_set])
    if belonging.token:
        transaction.on_commit(lambda: forget_mail([belonging.token]))
    wipe_after_commit()


def erase_sets(sets: Sequence[AnswerSet]) -> None:
    """Remove sets of answers of one organisation, and what names them. Part of whatever is done."""
    if not sets:
        return
    organisation, keys = sets[0].organisation_id, [each.pk for each in sets]
    log_erased("answer_set", map(identity_of, sets))
    log_erased(BROUGHT, [each.submission_key for each in sets if not each.receipt_hash])
    answers = Answer.objects.of(organisation).filter(answer_set__in=keys)
    ids = {"answer_set": keys, "answer": list(answers.values_list("pk", flat=True))}
    answers.delete()
    AnswerSet.objects.of(organisation).filter(pk__in=keys).delete()
    forget_in_facts(ids, organisation=organisation)


def forget_entries(entries: Iterable[str]) -> None:
    """Remove what names entries in tasks and messages, where it also tells who and when."""
    names = list(entries)
    forget_in_tasks(names)
    transaction.on_commit(lambda: forget_mail(names))


def _erase_entry(entry: Entry, *, now: datetime) -> None:
    log_erased("entry", [identity_of_entry(entry)])
    leave_draw(entry, now=now)
    forget_entries([entry.pk])
    entry.delete()


def _tell(belonging: Belonging, *, now: datetime) -> None:
    """Never the entry beside the answers: a fact would join for good what is to be cut."""
    campaign, subjects = belonging.campaign, {"campaign": belonging.campaign.pk}
    if belonging.answer_set is not None:
        subjects["answer_set"] = belonging.answer_set.pk
    record("ask.person_erased", organisation=campaign.organisation_id, now=now, subjects=subjects)


def erase_again(known: Erased, now: datetime) -> int:
    """Remove answers, entries and unfinished answers that the log of erasures knows."""
    found = belongings_in(known)
    for belonging in found:
        erase_belonging(belonging, now=now)
    return len(found) + erase_drafts_again(known, now=now)


def erase_for(contacts: Sequence[Contact], now: datetime) -> None:
    """Remove whatever is still joined to a person's contacts."""
    for belonging in belongings_of(contacts):
        erase_belonging(belonging, now=now)
    erase_drafts_for(contacts, now=now)
