"""Where the import of a file is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404

from kuulolla.ask.imports.waiting import WaitingFile, file_of_job
from kuulolla.ask.models import Campaign, CampaignKind, Question
from kuulolla.core.holding import is_held
from kuulolla.core.models import Fact, Job, JobState, Organisation

JOB = "ask.import"


@dataclass(frozen=True)
class BadRowTold:
    """A row that could not be read: its number in the file, and the key of why."""

    row: int
    problem: str


@dataclass(frozen=True)
class ImportOutcome:
    """What an import saved. `campaign` is None when it has been undone."""

    campaign: Campaign | None
    question: Question | None
    rows: int
    people: int
    empty: int
    unread: int
    bad_rows: tuple[BadRowTold, ...]


@dataclass(frozen=True)
class ImportState:
    """A job that saves a file's answers; `waiting` is the file while it is there."""

    job: Job
    waiting: WaitingFile | None

    @property
    def stopped(self) -> bool:
        """Whether it ended before all was saved: by a fault, or because the worker was killed."""
        return is_stopped(self.job, self.waiting)


def job_of(waiting: WaitingFile) -> Job | None:
    """The latest job that was to save the file's answers."""
    return Job.objects.of(waiting.organisation).filter(pk__in=[waiting.job], kind=JOB).first()


def is_stopped(job: Job, waiting: WaitingFile | None) -> bool:
    """Whether a job came to an end without saving all, or is said to run while no process works on it."""
    if job.state != JobState.RUNNING:
        return job.state == JobState.FAILED
    return waiting is None or not is_held(waiting.lock)


def import_state(organisation: Organisation, number: int) -> ImportState:
    """The organisation's import of that number. Raises Http404 where there is none."""
    job = Job.objects.of(organisation).filter(pk=number, kind=JOB).first()
    if job is None:
        raise Http404
    return ImportState(job, None if job.state == JobState.DONE else file_of_job(organisation.pk, job.pk))


def import_outcome(organisation: Organisation, job: Job) -> ImportOutcome:
    """What a finished import saved. Raises Http404 when nothing is told of it."""
    told = Fact.objects.of(organisation).filter(kind="ask.answers_imported", subjects__job=job.pk).first()
    if told is None:
        raise Http404
    campaign = Campaign.objects.of(organisation).filter(pk=told.subjects["campaign"]).first()
    pairs = (pair.split(":") for pair in str(told.values["unread_rows"]).split())
    return ImportOutcome(
        campaign=campaign,
        question=campaign.questions.first() if campaign is not None else None,
        rows=told.values["rows"],
        people=told.values["people"],
        empty=told.values["empty"],
        unread=told.values["unread"],
        bad_rows=tuple(BadRowTold(int(row), problem) for row, problem in pairs),
    )


def imported_campaign(organisation: Organisation, slug: str) -> Campaign:
    """The organisation's imported campaign of that address. Raises Http404 where there is none."""
    found = Campaign.objects.of(organisation).filter(slug=slug, kind=CampaignKind.IMPORTED).first()
    if found is None:
        raise Http404
    return found
