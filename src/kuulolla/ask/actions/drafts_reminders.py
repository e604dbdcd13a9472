"""One reminder of a draft, for whoever asked for it: asking, taking it back, and having it sent."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.ask.actions.drafts import check_open, there
from kuulolla.ask.actions.entries import consent_wording
from kuulolla.ask.models import Draft, Reminder
from kuulolla.ask.queries.drafts import HeldDraft, drafts_to_remind, reminder_purpose
from kuulolla.ask.queries.entries_receipts import erasure_key
from kuulolla.ask.tasks_reminders import send_reminder
from kuulolla.core.actions import record
from kuulolla.core.models import Organisation
from kuulolla.people.actions import erase_contacts, keep_contact, new_consent
from kuulolla.people.rules import Person


@transaction.atomic
def ask_reminder(held: HeldDraft, *, email: str, language: str, now: datetime) -> None:
    """Keep an address for one reminder and nothing else, with the words that were agreed to.

    Raises CampaignNotOpen or DraftGone.
    """
    check_open(held.campaign, now=now)
    draft, purpose = there(held), reminder_purpose(held.draft.campaign_id)
    _forget_address(draft)
    contact = keep_contact(
        Person(email=email),
        organisation=draft.organisation_id,
        purpose=purpose,
        now=now,
        erasure_key=erasure_key(held.token, purpose=purpose),
    )
    wording = consent_wording("reminder", campaign=held.campaign, language=language)
    new_consent(contact, kind="reminder", wording=wording, language=language, now=now).save(force_insert=True)
    _note(draft, Reminder.WANTED, contact=contact.pk)
    _tell("ask.reminder_asked", draft, now=now)


@transaction.atomic
def take_reminder_back(held: HeldDraft, *, now: datetime) -> None:
    """Erase the address: nobody is reminded. Raises DraftGone."""
    draft = there(held)
    _forget_address(draft)
    _note(draft, Reminder.NONE)
    _tell("ask.reminder_taken_back", draft, now=now)


def remind(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Have everybody reminded who asked for it and whose campaign closes in a few days."""
    drafts = drafts_to_remind(organisation, now=now).values_list("pk", flat=True)
    for draft in drafts:
        send_reminder.enqueue(draft, organisation.pk)
    return {"reminders": len(drafts)}


def _forget_address(draft: Draft) -> None:
    if draft.reminder_contact_id is not None:
        erase_contacts([draft.reminder_contact_id], organisation=draft.organisation_id)


def _note(draft: Draft, reminder: Reminder, *, contact: int | None = None) -> None:
    draft.reminder, draft.reminder_contact_id = reminder, contact
    draft.save(update_fields=["reminder", "reminder_contact_id"])


def _tell(kind: str, draft: Draft, *, now: datetime) -> None:
    record(kind, organisation=draft.organisation_id, now=now, subjects={"campaign": draft.campaign_id})
