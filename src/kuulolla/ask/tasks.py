"""What the worker does for people who answer: the message that confirms an entry.

Once: the worker claims the entry before it sends (`wanted` to `sending`, one update that only one worker can
make) and marks it `sent` after. Killed in between, the entry stays `sending` and nothing is sent again: the
person has seen the receipt on the page, and nobody can tell whether the message left. Killed earlier, also
while it hands out a group, the task is done again when the worker starts. When the mail server
says no, the entry is `wanted` again and the message is tried later. The Message-ID follows from the entry,
so a mail server that takes a message twice can know it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.urls import reverse
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from kuulolla.ask.models import AnswerSet, Confirmation, Entry
from kuulolla.ask.queries.entries_receipts import receipt_token
from kuulolla.core.clock import now
from kuulolla.core.happenings import BY_MESSAGE
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES, in_language, say
from kuulolla.people.models import Contact
from kuulolla.people.sealing import sealer

RETRY_MINUTES = (1, 10, 60, 360, 1440, 1440)
SWIFT = "swift"


@task(queue_name=SWIFT)
def send_confirmation(entry: str, organisation: int, attempt: int = 0) -> None:
    """Confirm an entry by e-mail in the language it was sent in, unless it was erased or sent already."""
    message = confirmation_of(entry, organisation=organisation)
    if message is None or not _claim(entry, organisation=organisation):
        return
    try:
        message.send()
    except OSError:
        _rows(entry, organisation=organisation).update(confirmation=Confirmation.WANTED)
        _try_later(entry, organisation=organisation, attempt=attempt)
        raise
    _rows(entry, organisation=organisation).update(confirmation=Confirmation.SENT)


@task(queue_name=SWIFT)
def hand_out_confirmations(entries: list[tuple[str, int]]) -> None:
    """A task of its own for each of the entries (with their organisations) that were written together.

    All of them or none: a worker that is killed here has handed out nothing.
    """
    with transaction.atomic():
        for entry, organisation in entries:
            send_confirmation.enqueue(entry, organisation)


def enqueue_confirmations(entries: Iterable[Entry]) -> None:
    """Have those of the entries confirmed that want it; for several, one row while people wait."""
    wanted = [
        (entry.pk, entry.organisation_id) for entry in entries if entry.confirmation == Confirmation.WANTED
    ]
    if len(wanted) == 1:
        send_confirmation.enqueue(*wanted[0])
    elif wanted:
        hand_out_confirmations.enqueue(wanted)


def resume_confirmations() -> None:
    """Have done again what a killed worker left half done; nothing that was sent is sent again."""
    tasks = [send_confirmation.module_path, hand_out_confirmations.module_path]
    DBTaskResult.objects.running().filter(task_path__in=tasks).update(status=TaskResultStatus.READY)


def confirmation_of(entry: str, *, organisation: int) -> EmailMessage | None:
    """The message; None when the entry is no longer joined to a contact and answers."""
    rows = _rows(entry, organisation=organisation).select_related("answer_set", "campaign__organisation")
    found = rows.first()
    if found is None or found.answer_set is None:
        return None
    contact = Contact.objects.of(organisation).filter(pk=found.contact_id or 0).first()
    return _message(found, found.answer_set, contact) if contact else None


def _message(entry: Entry, answer_set: AnswerSet, contact: Contact) -> EmailMessage:
    campaign = entry.campaign
    language = answer_set.language if answer_set.language in LANGUAGES else LANGUAGES[0]
    path = reverse("ask_public:receipt", args=[receipt_token(campaign.pk, answer_set.submission_key)])
    values = {
        "campaign": in_language(campaign.names, language),
        "organisation": in_language(campaign.organisation.names, language),
        "address": f"{settings.ADDRESS}{path}?lang={language}&k={BY_MESSAGE}",
        "entry": entry.pk,
    }
    return EmailMessage(
        subject=" ".join(say("ask.public.mail.subject", language=language, **values).split()),
        body=say("ask.public.mail.body", language=language, **values),
        to=[sealer().open(contact.sealed).email],
        headers={
            "Message-ID": _message_id(entry.pk),
            "Content-Language": language,
            "Auto-Submitted": "auto-generated",
        },
    )


def _claim(entry: str, *, organisation: int) -> bool:
    wanted = _rows(entry, organisation=organisation).filter(confirmation=Confirmation.WANTED)
    return wanted.update(confirmation=Confirmation.SENDING) == 1


def _try_later(entry: str, *, organisation: int, attempt: int) -> None:
    backend = send_confirmation.get_backend()
    if attempt >= len(RETRY_MINUTES) or not backend.supports_defer:
        return
    later = now() + timedelta(minutes=RETRY_MINUTES[attempt])
    send_confirmation.using(run_after=later).enqueue(entry, organisation, attempt + 1)


def _rows(entry: str, *, organisation: int) -> ScopedQuerySet[Entry]:
    return Entry.objects.of(organisation).filter(pk=entry)


def _message_id(entry: str) -> str:
    name = sha256(f"message|{entry}".encode()).hexdigest()[:32]
    return f"<{name}@{urlsplit(settings.ADDRESS).hostname or 'localhost'}>"
