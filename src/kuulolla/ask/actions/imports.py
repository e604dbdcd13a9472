"""What a person does to bring answers from a file, and to take them away again."""

from __future__ import annotations

import secrets
from datetime import datetime, time, timedelta
from itertools import islice
from typing import ClassVar

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from kuulolla.analysis.files import FileRefusal
from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.imports.people import ImportReading, Person
from kuulolla.ask.imports.waiting import WaitingFile, receive
from kuulolla.ask.models import Answer, AnswerSet, Campaign, CampaignKind, Question, QuestionKind
from kuulolla.core.actions import begin_job, end_job, record
from kuulolla.core.clock import HELSINKI
from kuulolla.core.models import Job, Organisation, User

JOB = "ask.import"
AT_ONCE = 1_000
MIDDAY = time(12)


class NotImported(Refusal):
    """Only a campaign that came from a file can be taken away this way."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tämän kampanjan vastauksia ei ole tuotu tiedostosta, joten tuontia ei voi perua.",
        "sv": "Svaren i den här kampanjen är inte importerade från en fil, så importen kan inte ångras.",
        "en": "The answers of this campaign did not come from a file, so there is no import to undo.",
    }


def receive_file(upload: UploadedFile[bytes], *, organisation: Organisation, now: datetime) -> WaitingFile:
    """Keep an uploaded file until its answers are saved or it is given up. Raises a FileRefusal.

    Nothing is kept of a file that cannot be read. Not a fact: nothing of it is in the campaigns yet.
    """
    waiting = receive(upload, organisation=organisation.pk, now=now)
    try:
        next(islice(waiting.table().rows(), 1), None)
    except FileRefusal:
        waiting.remove()
        raise
    return waiting


@transaction.atomic
def begin_import(
    waiting: WaitingFile, *, organisation: Organisation, actor: User, now: datetime
) -> WaitingFile:
    """Let the worker save the answers of a file about which everything is decided."""
    from kuulolla.ask.imports.tasks import import_answers  # the task ends what is begun here

    job = begin_job(JOB, organisation=organisation, subject=None, actor=actor, now=now)
    begun = waiting.with_decided(job=job.pk)
    import_answers.enqueue(job.pk, begun.token)
    return begun


def save_import(waiting: WaitingFile, reading: ImportReading, *, job: Job, now: datetime) -> Campaign:
    """Save a file's people and what they said as a campaign, all of it or nothing."""
    with transaction.atomic():
        campaign, question = _campaign(waiting, reading, now=now)
        _save_people(reading.people, question, now=now)
        job.subject_id = campaign.pk
        job.save(update_fields=["subject_id"])
        _tell(campaign, reading, job=job, now=now)
        end_job(job, now=now)
    return campaign


@transaction.atomic
def undo_import(campaign: Campaign, *, actor: User, now: datetime) -> None:
    """Remove an imported campaign with all its answers. Raises NotImported."""
    if campaign.kind != CampaignKind.IMPORTED:
        raise NotImported
    home, number = campaign.organisation_id, campaign.pk
    Answer.objects.of(home).filter(question__campaign=campaign).delete()
    AnswerSet.objects.of(home).filter(campaign=campaign).delete()
    campaign.delete()
    record("ask.import_undone", organisation=home, now=now, actor=actor, subjects={"campaign": number})


def _campaign(waiting: WaitingFile, reading: ImportReading, *, now: datetime) -> tuple[Campaign, Question]:
    """Its period is that of the answers' days; without days it has none."""
    begins, ends = _period(reading)
    campaign = Campaign.objects.create(
        organisation_id=waiting.organisation,
        slug=f"import-{secrets.token_hex(5)}",
        kind=CampaignKind.IMPORTED,
        names={waiting.language: waiting.campaign_name},
        opens_at=begins,
        closes_at=ends,
        has_draw=False,
        created_at=now,
    )
    question = Question.objects.create(
        organisation_id=waiting.organisation,
        campaign=campaign,
        number=1,
        kind=QuestionKind.OPEN,
        texts=waiting.question_texts or {},
    )
    return campaign, question


def _period(reading: ImportReading) -> tuple[datetime | None, datetime | None]:
    if reading.days is None:
        return None, None
    first, last = reading.days
    return (
        datetime.combine(first, time(), HELSINKI),
        datetime.combine(last + timedelta(days=1), time(), HELSINKI),
    )


def _save_people(people: list[Person], question: Question, *, now: datetime) -> None:
    """An answer without a day of its own is put at the end of the period, which is not part of it."""
    otherwise = question.campaign.closes_at or now
    for start in range(0, len(people), AT_ONCE):
        some = people[start : start + AT_ONCE]
        sets = AnswerSet.objects.bulk_create(
            [_set(person, question, otherwise=otherwise) for person in some], batch_size=AT_ONCE
        )
        Answer.objects.bulk_create(
            [
                Answer(
                    organisation_id=question.organisation_id,
                    answer_set=given,
                    question=question,
                    text=person.text,
                )
                for given, person in zip(sets, some, strict=True)
            ],
            batch_size=AT_ONCE,
        )


def _set(person: Person, question: Question, *, otherwise: datetime) -> AnswerSet:
    """The file's own id is not kept: it may be an e-mail address."""
    day = person.day
    return AnswerSet(
        organisation_id=question.organisation_id,
        campaign_id=question.campaign_id,
        submission_key=secrets.token_hex(16),
        language=person.language,
        channel=person.channel,
        received_at=datetime.combine(day, MIDDAY, HELSINKI) if day is not None else otherwise,
        group_values=person.groups,
    )


def _tell(campaign: Campaign, reading: ImportReading, *, job: Job, now: datetime) -> None:
    unread = " ".join(f"{bad.row}:{bad.problem.value}" for bad in reading.bad_rows)
    record(
        "ask.answers_imported",
        organisation=campaign.organisation_id,
        now=now,
        actor=job.created_by,
        subjects={"campaign": campaign.pk, "job": job.pk},
        values={
            "rows": reading.rows,
            "people": len(reading.people),
            "empty": reading.empty,
            "unread": reading.unread_count,
            "unread_rows": unread,
        },
    )
