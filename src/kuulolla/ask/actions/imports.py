"""What a person does to bring answers from a file, and to take them away again."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from kuulolla.analysis.files import FileRefusal
from kuulolla.analysis.files.refusals import FileEmpty
from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.imports.people import ImportReading
from kuulolla.ask.imports.unfinished import (
    Turns,
    begin_campaign,
    question_of,
    remove_campaign,
    unfinished,
    write_people,
)
from kuulolla.ask.imports.waiting import WaitingFile, all_waiting, receive, remove_old, waiting_file
from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.ask.queries.imports import JOB, is_stopped, job_of
from kuulolla.core.actions import begin_job, end_job, record
from kuulolla.core.models import Job, Organisation, User

PAUSE = 0.1
"""Seconds. A writer that waits for SQLite looks again at least this often, so everybody gets a turn."""


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
    _let_unfinished_be_removed(organisation.pk)
    try:
        if not any(True for _ in waiting.table().rows()):
            raise FileEmpty(path=waiting.name)
    except FileRefusal:
        waiting.remove()
        raise
    return waiting


@transaction.atomic
def begin_import(
    waiting: WaitingFile,
    *,
    organisation: Organisation,
    actor: User,
    now: datetime,
    **decided: Any,  # Any: values of the file's fields
) -> WaitingFile:
    """Let the worker save the answers of a file about which everything is decided.

    Asked twice it begins once. After a job that was stopped it goes on from what that one has written.
    """
    from kuulolla.ask.imports.tasks import import_answers  # the task ends what is begun here

    Organisation.objects.select_for_update().get(pk=organisation.pk)
    waiting = waiting_file(organisation.pk, waiting.token)
    earlier = job_of(waiting)
    if earlier is not None and not is_stopped(earlier, waiting):
        return waiting
    if earlier is not None and not earlier.is_over:
        end_job(earlier, now=now, error="ask.import.stopped.lost")
    subject = earlier.subject_id if earlier is not None else None
    job = begin_job(JOB, organisation=organisation, subject=subject, actor=actor, now=now)
    begun = waiting.with_decided(**decided, job=job.pk)
    import_answers.enqueue(job.pk, begun.token)
    return begun


def save_import(
    waiting: WaitingFile, reading: ImportReading, *, job: Job, turns: Turns, now: datetime
) -> Campaign:
    """Save a file's people and what they said as a campaign that nobody sees before all of it is there.

    Not one transaction but one for each part, with pauses in which others write. Goes on from what an
    earlier job of the file has written. Raises FileNotFoundError when the file is given up meanwhile.
    """
    question = question_of(job) or begin_campaign(waiting, reading, job=job, now=now)
    parts = write_people(reading.people, question, token=waiting.token, job=job, turns=turns, now=now)
    for _part in parts:
        waiting.check_wanted()
    with turns.part():
        campaign = question.campaign
        campaign.kind = CampaignKind.IMPORTED
        campaign.save(update_fields=["kind"])
        _tell(campaign, reading, job=job, now=now)
        end_job(job, now=now)
    return campaign


def fail_import(job: Job, *, error: str, turns: Turns, now: datetime) -> None:
    """End a job that cannot go on. What it has written is removed."""
    question = question_of(job)
    if question is not None:
        remove_campaign(question.campaign, turns=turns)
    end_job(job, now=now, error=error)


def give_up_import(waiting: WaitingFile) -> None:
    """Remove an uploaded file, and what has been written of it. A job that is going on stops by itself."""
    waiting.remove()
    _let_unfinished_be_removed(waiting.organisation)


@transaction.atomic
def undo_import(campaign: Campaign, *, actor: User, now: datetime) -> None:
    """Hide an imported campaign; the worker then removes it with its answers. Raises NotImported."""
    if campaign.kind != CampaignKind.IMPORTED:
        raise NotImported
    campaign.kind = CampaignKind.IMPORTING
    campaign.save(update_fields=["kind"])
    record(
        "ask.import_undone",
        organisation=campaign.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": campaign.pk},
    )
    _let_unfinished_be_removed(campaign.organisation_id)


def remove_unfinished(organisation: int, *, turns: Turns) -> None:
    """Remove what was written of files that are not there any more, and what was undone."""
    jobs = Job.objects.of(organisation).filter(pk__in=[waiting.job for waiting in all_waiting(organisation)])
    for campaign in unfinished(organisation).exclude(pk__in=jobs.values("subject_id")):
        remove_campaign(campaign, turns=turns)


def remove_left(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Remove files that were left longer than a day ago, and what was written of files that are gone."""
    before = sum(1 for _ in all_waiting(organisation.pk))
    remove_old(organisation.pk, now=now)
    remove_unfinished(organisation.pk, turns=Turns(PAUSE))
    return {"files": before - sum(1 for _ in all_waiting(organisation.pk))}


def _let_unfinished_be_removed(organisation: int) -> None:
    from kuulolla.ask.imports.tasks import clear_unfinished  # the task ends what is begun here

    if unfinished(organisation).exists():
        clear_unfinished.enqueue(organisation)


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
