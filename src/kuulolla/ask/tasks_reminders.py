"""What the worker does for people who left a form in the middle: one reminder, if they asked for it.

Sent at most once, as confirmations are (`tasks.py`): claimed before it is sent. A worker that was killed
earlier has done nothing, and the next day's work asks again for as long as the campaign is open.
"""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django_tasks import task

from kuulolla.ask.documents.formats import closing_text
from kuulolla.ask.models import Draft, Reminder
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.drafts import draft_token
from kuulolla.ask.tasks import RETRY_MINUTES, SWIFT
from kuulolla.core.clock import now
from kuulolla.core.happenings import BY_MESSAGE
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import in_language, say
from kuulolla.people.models import Contact
from kuulolla.people.sealing import sealer


@task(queue_name=SWIFT)
def send_reminder(draft: int, organisation: int, attempt: int = 0) -> None:
    """Remind somebody of their draft, unless it is gone, was reminded of, or cannot be sent any more."""
    message = reminder_of(draft, organisation=organisation)
    if message is None or not _claim(draft, organisation=organisation):
        return
    try:
        message.send()
    except OSError:
        _rows(draft, organisation=organisation).update(reminder=Reminder.WANTED)
        _try_later(draft, organisation=organisation, attempt=attempt)
        raise
    _rows(draft, organisation=organisation).update(reminder=Reminder.SENT)


def reminder_of(draft: int, *, organisation: int) -> EmailMessage | None:
    """The message; None when there is nothing to remind of, or nobody."""
    found = _rows(draft, organisation=organisation).select_related("campaign__organisation").first()
    if found is None or state_of(found.campaign, now=now()) is not CampaignState.OPEN:
        return None
    contact = Contact.objects.of(organisation).filter(pk=found.reminder_contact_id or 0).first()
    return _message(found, contact) if contact is not None else None


def _message(draft: Draft, contact: Contact) -> EmailMessage:
    campaign, language = draft.campaign, draft.language
    assert campaign.closes_at is not None
    token = draft_token(campaign.pk, draft.submission_key)
    path = reverse("ask_public:draft", args=[campaign.slug, token])
    values = {
        "campaign": in_language(campaign.names, language),
        "organisation": in_language(campaign.organisation.names, language),
        "address": f"{settings.ADDRESS}{path}?k={BY_MESSAGE}",
        "moment": closing_text(campaign.closes_at, language),
    }
    return EmailMessage(
        subject=" ".join(say("ask.steps.mail.subject", language=language, **values).split()),
        body=say("ask.steps.mail.body", language=language, **values),
        to=[sealer().open(contact.sealed).email],
        headers={
            "Message-ID": _message_id(token),
            "Content-Language": language,
            "Auto-Submitted": "auto-generated",
        },
    )


def _claim(draft: int, *, organisation: int) -> bool:
    wanted = _rows(draft, organisation=organisation).filter(reminder=Reminder.WANTED)
    return wanted.update(reminder=Reminder.SENDING) == 1


def _try_later(draft: int, *, organisation: int, attempt: int) -> None:
    if attempt < len(RETRY_MINUTES) and send_reminder.get_backend().supports_defer:
        later = now() + timedelta(minutes=RETRY_MINUTES[attempt])
        send_reminder.using(run_after=later).enqueue(draft, organisation, attempt + 1)


def _rows(draft: int, *, organisation: int) -> ScopedQuerySet[Draft]:
    return Draft.objects.of(organisation).filter(pk=draft)


def _message_id(token: str) -> str:
    name = sha256(f"reminder|{token}".encode()).hexdigest()[:32]
    return f"<{name}@{urlsplit(settings.ADDRESS).hostname or 'localhost'}>"
