"""Erasing drafts: by the person, with the person, and by themselves once nobody can send them any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.ask.models import AnswerSet, Campaign, Draft, Reminder
from kuulolla.ask.queries.drafts import (
    FROM_DRAFT,
    HeldDraft,
    drafts_in,
    drafts_of,
    due_drafts,
    identity_of_draft,
    sent_drafts,
)
from kuulolla.core.actions import record
from kuulolla.core.models import Organisation
from kuulolla.core.wiping import wipe_after_commit
from kuulolla.people.actions import erase_contacts
from kuulolla.people.adapters.mail_files import forget_mail
from kuulolla.people.erasures import Erased, log_erased
from kuulolla.people.models import Contact

AT_ONCE = 500


@transaction.atomic
def erase_draft(held: HeldDraft, *, now: datetime) -> None:
    """Remove a person's draft for good, as they wish. The fact keeps that it was done, not whose it was."""
    _erase([held.draft], now=now)
    transaction.on_commit(lambda: forget_mail([held.token]))


@transaction.atomic
def remove_drafts(drafts: Sequence[Draft], *, organisation: Organisation | int) -> int:
    """Remove drafts with the addresses of their reminders: how many. Part of whatever is done."""
    contacts = [each.reminder_contact_id for each in drafts if each.reminder_contact_id is not None]
    if contacts:
        erase_contacts(contacts, organisation=organisation)
    removed, _ = Draft.objects.of(organisation).filter(pk__in=[each.pk for each in drafts]).delete()
    return removed


def remove_drafts_of(campaign: Campaign) -> None:
    """Remove the drafts of a campaign that is being removed itself. Part of that."""
    remove_drafts(list(campaign.drafts.all()), organisation=campaign.organisation_id)


def erase_drafts_for(contacts: Sequence[Contact], *, now: datetime) -> None:
    """Erase the drafts that are joined to a person's contacts. Part of erasing the person."""
    _erase(drafts_of(contacts), now=now)


def erase_drafts_again(known: Erased, *, now: datetime) -> int:
    """Erase drafts that the log of erasures knows: how many there were."""
    found = drafts_in(known)
    with transaction.atomic():
        _erase(found, now=now)
    return len(found)


def erase_draft_behind(answer_set: AnswerSet) -> None:
    """Remove what is left of the draft that a set of answers was sent from, also from backups.

    Part of erasing the set.
    """
    if answer_set.receipt_hash:
        log_erased("draft", [answer_set.receipt_hash])
    key, _, sent_from = answer_set.submission_key.partition(":")
    if sent_from == FROM_DRAFT:
        rows = Draft.objects.of(answer_set.organisation_id).filter(campaign_id=answer_set.campaign_id)
        remove_drafts(list(rows.filter(submission_key=key)), organisation=answer_set.organisation_id)


def let_go_of_drafts(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Remove drafts that nobody can send any more or that were sent, and addresses that were reminded."""
    _forget_reminded(organisation)
    drafts = [*due_drafts(organisation, now=now), *sent_drafts(organisation)]
    parts = (drafts[start : start + AT_ONCE] for start in range(0, len(drafts), AT_ONCE))
    return {"drafts": sum(remove_drafts(part, organisation=organisation) for part in parts)}


@transaction.atomic
def _forget_reminded(organisation: Organisation) -> None:
    """Erase the addresses that a reminder has been sent to."""
    rows = Draft.objects.of(organisation).filter(reminder=Reminder.SENT, reminder_contact_id__isnull=False)
    contacts = rows.values_list("reminder_contact_id", flat=True)
    erase_contacts([key for key in contacts if key is not None], organisation=organisation)
    rows.update(reminder_contact_id=None)


def _erase(drafts: Sequence[Draft], *, now: datetime) -> None:
    log_erased("draft", map(identity_of_draft, drafts))
    for draft in drafts:
        remove_drafts([draft], organisation=draft.organisation_id)
        subjects = {"campaign": draft.campaign_id}
        record("ask.draft_erased", organisation=draft.organisation_id, now=now, subjects=subjects)
    wipe_after_commit()
