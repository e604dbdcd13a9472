"""What the worker does for a draw: the message that tells somebody they won.

A message twice does less harm than none, so a worker that was killed while it sent does it again: the
Message-ID follows from the step, and a mail server that takes a message twice can know it. Each message that
has left, and each that could not, is a step of its own.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.urls import reverse
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from kuulolla.ask.documents.formats import closing_text
from kuulolla.ask.models import Campaign, Draw, DrawnStep
from kuulolla.ask.queries.draws import places_in, prize_texts
from kuulolla.ask.queries.draws_people import contact_of, language_of_entry
from kuulolla.ask.rules.winners import Place, Standing, StepKind
from kuulolla.ask.tasks import RETRY_MINUTES, SWIFT
from kuulolla.core import clock
from kuulolla.core.actions import record
from kuulolla.core.words import in_language, say
from kuulolla.people.sealing import sealer

AHEAD_OF_OTHERS = 50


@task(queue_name=SWIFT, priority=AHEAD_OF_OTHERS)
def send_winner_mail(step: int, organisation: int, attempt: int = 0) -> None:
    """Tell somebody that they won, unless it was sent already or they have left the draw."""
    told = DrawnStep.objects.of(organisation).filter(pk=step).select_related("draw__campaign__organisation")
    contacted = told.get()
    message = _message_for(contacted)
    if message is None:
        return
    try:
        message.send()
    except OSError:
        _try_later(contacted, attempt=attempt)
        raise
    _note(contacted, StepKind.MAILED)


def resume_winner_mails() -> None:
    """Have done again what a killed worker left half done."""
    tasks = [send_winner_mail.module_path]
    DBTaskResult.objects.running().filter(task_path__in=tasks).update(status=TaskResultStatus.READY)


def winner_words(draw: Draw, place: Place, *, deadline: datetime, language: str) -> tuple[str, str]:
    """The subject and the body of the message, in one language."""
    campaign = draw.campaign
    path = reverse("ask_public:draw", args=[campaign.slug])
    values = {
        "campaign": in_language(campaign.names, language),
        "organisation": in_language(campaign.organisation.names, language),
        "prize": in_language(prize_texts(draw, place.prize or 0), language),
        "deadline": closing_text(deadline, language),
        "entry": place.entry,
        "delivery": in_language(campaign.terms.get("delivery", {}), language),
        "contact": _contact_of_house(campaign),
        "address": f"{settings.ADDRESS}{path}?lang={language}",
    }
    subject = " ".join(say("ask.winner.mail.subject", language=language, **values).split())
    return subject, say("ask.winner.mail.body", language=language, **values)


def _message_for(contacted: DrawnStep) -> EmailMessage | None:
    """The message of a step; None when it has left already or does not hold any more."""
    draw, campaign = contacted.draw, contacted.draw.campaign
    place = places_in(draw)[contacted.rank - 1]
    later = draw.steps.filter(entry_id=contacted.entry_id, pk__gt=contacted.pk)
    contact = contact_of(place.entry, campaign)
    if place.standing is not Standing.CONTACTED or contact is None or contacted.deadline is None:
        return None
    if later.filter(kind__in=[StepKind.MAILED, StepKind.CONTACTED]).exists():
        return None
    language = language_of_entry(place.entry, campaign)
    subject, body = winner_words(draw, place, deadline=contacted.deadline, language=language)
    reply = campaign.organisation.email
    return EmailMessage(
        subject=subject,
        body=body,
        to=[sealer().open(contact.sealed).email],
        reply_to=[reply] if reply else None,
        headers={"Message-ID": _message_id(contacted), "Content-Language": language},
    )


def _contact_of_house(campaign: Campaign) -> str:
    house = campaign.organisation
    return "\n".join(filter(None, (house.email, house.phone)))


def _try_later(contacted: DrawnStep, *, attempt: int) -> None:
    """Again after a while; when that has been enough, whoever sees the winner's page is told."""
    if attempt < len(RETRY_MINUTES) and send_winner_mail.get_backend().supports_defer:
        later = clock.now() + timedelta(minutes=RETRY_MINUTES[attempt])
        send_winner_mail.using(run_after=later).enqueue(contacted.pk, contacted.organisation_id, attempt + 1)
    else:
        _note(contacted, StepKind.MAIL_FAILED)


@transaction.atomic
def _note(contacted: DrawnStep, kind: StepKind) -> None:
    """Add what became of the message to the steps."""
    now, campaign = clock.now(), contacted.draw.campaign
    DrawnStep.objects.create(
        organisation_id=contacted.organisation_id,
        draw=contacted.draw,
        entry_id=contacted.entry_id,
        rank=contacted.rank,
        kind=kind.value,
        at=now,
    )
    record(
        f"ask.winner_{kind}",
        organisation=contacted.organisation_id,
        now=now,
        subjects={"campaign": campaign.pk},
        values={"rank": contacted.rank},
    )


def _message_id(contacted: DrawnStep) -> str:
    name = sha256(f"winner|{contacted.pk}|{contacted.entry_id}".encode()).hexdigest()[:32]
    return f"<{name}@{urlsplit(settings.ADDRESS).hostname or 'localhost'}>"
