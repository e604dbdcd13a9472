"""What the worker does: tells those who asked what becomes of their idea.

Once for each decision and piece of news, ever. `tell_followers` notes who is to be told, all or nobody, and
hands out a task for each. A message is claimed before it is sent (`wanted` to `sending`, one update that only
one worker can make) and marked `sent` after: a worker that is killed in between sends it to nobody twice.
Tasks that a killed worker left are done again when it starts; what the mail server refuses is tried later.
Messages wait a while before they leave, so that an undone step is told nobody; and they stand behind all
other work of their queue.
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

from kuulolla.act.models import Decision, Step, Telling, TellingState
from kuulolla.act.queries.followers import followers_of
from kuulolla.act.rules import News, news_of
from kuulolla.ask.models import AnswerSet
from kuulolla.ask.tasks import RETRY_MINUTES, SWIFT
from kuulolla.core.actions import record
from kuulolla.core.clock import now as present
from kuulolla.core.happenings import BY_MESSAGE
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES, in_language, say
from kuulolla.people.models import Contact
from kuulolla.people.sealing import sealer

TIME_TO_UNDO = timedelta(minutes=10)
BEHIND_OTHERS = -50


@task(queue_name=SWIFT, priority=BEHIND_OTHERS)
def tell_followers(decision: int, organisation: int, news: str) -> None:
    """Have everybody told who asked, unless the decision is another by now."""
    rows = Decision.objects.of(organisation).filter(pk=decision).select_related("latest", "question")
    found = rows.first()
    if found is None or not _holds(found.latest, news):
        return
    with transaction.atomic():
        wanted = _want(found, News(news))
        for telling in wanted:
            send_telling.enqueue(telling, organisation)
        if wanted:
            subjects = {"campaign": found.question.campaign_id, "decision": decision}
            record(
                "act.followers_told",
                organisation=organisation,
                now=present(),
                subjects=subjects,
                values={"people": len(wanted)},
            )


@task(queue_name=SWIFT, priority=BEHIND_OTHERS)
def send_telling(telling: int, organisation: int, attempt: int = 0) -> None:
    """Send one message, unless it was sent or what it tells of does not hold any more."""
    message = message_of(telling, organisation=organisation)
    if message is None or not _claim(telling, organisation=organisation):
        return
    try:
        message.send()
    except OSError:
        _rows(telling, organisation=organisation).update(state=TellingState.WANTED)
        _try_later(telling, organisation=organisation, attempt=attempt)
        raise
    _rows(telling, organisation=organisation).update(state=TellingState.SENT)


def enqueue_tellings(decision: Decision, news: News, *, now: datetime) -> None:
    """Have those who asked told, once there has been time to undo; at once where no task can wait."""
    can_wait = tell_followers.get_backend().supports_defer
    later = tell_followers.using(run_after=now + TIME_TO_UNDO) if can_wait else tell_followers
    later.enqueue(decision.pk, decision.organisation_id, news.value)


def resume_tellings() -> None:
    """Have done again what a killed worker left half done; nothing that was sent is sent again."""
    tasks = [tell_followers.module_path, send_telling.module_path]
    DBTaskResult.objects.running().filter(task_path__in=tasks).update(status=TaskResultStatus.READY)


def message_of(telling: int, *, organisation: int) -> EmailMessage | None:
    """The message; None when it does not hold any more, or the person is not joined to a contact."""
    rows = _rows(telling, organisation=organisation)
    found = rows.select_related("decision__latest", "answer_set__campaign__organisation").first()
    step = found.decision.latest if found is not None else None
    if found is None or step is None or not _holds(step, found.news):
        return None
    contact = Contact.objects.of(organisation).filter(pk=found.answer_set.follow_contact_id or 0).first()
    if contact is None or found.answer_set.withdrawn_at is not None:
        return None
    return _message(found, step, to=sealer().open(contact.sealed).email)


def _message(telling: Telling, step: Step, *, to: str) -> EmailMessage | None:
    if not to:
        return None
    answer_set, campaign = telling.answer_set, telling.answer_set.campaign
    language = _language_of(answer_set)
    path = reverse("act_public:said_and_done", args=[campaign.slug])
    values = {
        "title": in_language(step.titles, language),
        "reason": in_language(step.reasons, language),
        "state": say(f"act.public.state.{step.state}", language=language),
        "campaign": in_language(campaign.names, language),
        "organisation": in_language(campaign.organisation.names, language),
        "email": campaign.organisation.email,
        "address": f"{settings.ADDRESS}{path}?lang={language}&k={BY_MESSAGE}",
    }
    return EmailMessage(
        subject=" ".join(say("act.mail.subject", language=language, **values).split()),
        body=say("act.mail.body", language=language, **values),
        to=[to],
        headers={
            "Message-ID": _message_id(telling),
            "Content-Language": language,
            "Auto-Submitted": "auto-generated",
        },
    )


def _want(decision: Decision, news: News) -> list[int]:
    """The messages that are still to be sent, each of them noted once."""
    organisation = decision.organisation_id
    Telling.objects.bulk_create(
        (
            Telling(organisation_id=organisation, decision=decision, answer_set_id=each, news=news.value)
            for each in followers_of(decision)
        ),
        ignore_conflicts=True,
    )
    noted = Telling.objects.of(organisation).filter(decision=decision, news=news.value)
    return list(noted.filter(state=TellingState.WANTED).order_by("pk").values_list("pk", flat=True))


def _holds(step: Step | None, news: str) -> bool:
    return step is not None and news_of(step.state, is_public=step.is_public) == news


def _claim(telling: int, *, organisation: int) -> bool:
    wanted = _rows(telling, organisation=organisation).filter(state=TellingState.WANTED)
    return wanted.update(state=TellingState.SENDING) == 1


def _try_later(telling: int, *, organisation: int, attempt: int) -> None:
    if attempt < len(RETRY_MINUTES) and send_telling.get_backend().supports_defer:
        later = present() + timedelta(minutes=RETRY_MINUTES[attempt])
        send_telling.using(run_after=later).enqueue(telling, organisation, attempt + 1)


def _rows(telling: int, *, organisation: int) -> ScopedQuerySet[Telling]:
    return Telling.objects.of(organisation).filter(pk=telling)


def _language_of(answer_set: AnswerSet) -> str:
    return answer_set.language if answer_set.language in LANGUAGES else LANGUAGES[0]


def _message_id(telling: Telling) -> str:
    name = sha256(f"telling|{telling.decision_id}|{telling.answer_set_id}|{telling.news}".encode())
    return f"<{name.hexdigest()[:32]}@{urlsplit(settings.ADDRESS).hostname or 'localhost'}>"
