"""The work of the worker: from an uploaded file to a campaign."""

from __future__ import annotations

from django.http import Http404
from django_tasks import task

from kuulolla.analysis.files import FileRefusal
from kuulolla.ask.actions.imports import PAUSE, fail_import, remove_unfinished, save_import
from kuulolla.ask.imports.people import read_people
from kuulolla.ask.imports.unfinished import Turns
from kuulolla.ask.imports.waiting import WaitingFile, waiting_file
from kuulolla.core.actions import end_job, tell_progress
from kuulolla.core.clock import now
from kuulolla.core.holding import held
from kuulolla.core.models import Job


@task()
def import_answers(job_id: int, token: str) -> None:
    """Save the answers of a waiting file; nothing when the job is over already."""
    job = (
        Job.objects.across_organisations("the worker serves all").select_related("created_by").get(pk=job_id)
    )
    try:
        waiting = waiting_file(job.organisation_id, token)
    except Http404:  # given up, or done before the worker was killed
        if not job.is_over:
            end_job(job, now=now(), error="ask.import.stopped.gone")
        return
    with held(waiting.lock):
        job.refresh_from_db()
        if not job.is_over:
            _import(waiting, job)


@task()
def clear_unfinished(organisation: int) -> None:
    """Remove what is left of imports that were given up or undone."""
    remove_unfinished(organisation, turns=Turns(PAUSE))


def _import(waiting: WaitingFile, job: Job) -> None:
    """Read, save, remove the file. A fault is told as the end of the job and goes on to the log."""
    turns = Turns(PAUSE)
    try:
        tell_progress(job, step="reading", done=0, total=0, now=now())
        assert waiting.columns is not None
        reading = read_people(waiting.table(), waiting.columns)
        save_import(waiting, reading, job=job, turns=turns, now=now())
    except Exception as fault:
        is_given_up = not waiting.folder.exists()
        reason = "gone" if is_given_up else "file" if isinstance(fault, FileRefusal) else "fault"
        fail_import(job, error=f"ask.import.stopped.{reason}", turns=turns, now=now())
        if is_given_up:
            return
        raise
    waiting.remove()
