"""The work of the workers: from a question's answers to its picture, and from new answers to their places."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.guides import EarlierPicture
from kuulolla.analysis.text.memory import goes_on_from
from kuulolla.analysis.text.picture import Picture
from kuulolla.ask.models import Question
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.tasks import SWIFT
from kuulolla.core.actions import end_job, tell_progress
from kuulolla.core.clock import now
from kuulolla.core.holding import held
from kuulolla.core.models import Job
from kuulolla.core.not_now import is_databases
from kuulolla.hear.actions.assign import assign_waiting, propose_themes
from kuulolla.hear.actions.finish import finish_picture
from kuulolla.hear.adapters.folder import lock_of
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.answers import AnswerRow, answers_from, house_language, rows_of
from kuulolla.hear.queries.codebooks import chosen_codebook
from kuulolla.hear.queries.live import accepted_pictures, assigner_of
from kuulolla.hear.queries.log import log_of
from kuulolla.hear.queries.standing import kept_of, told
from kuulolla.hear.rules.making import percent_done

SEED = 0
SETTINGS: dict[str, object] = {"model": "none", "seed": SEED, "themes": None}
SECONDS_BETWEEN = 0.5


@dataclass
class Progress:
    """Tells the database how far a job is: at every new step, and at most twice a second within one."""

    job: Job
    told_at: float = field(default=-SECONDS_BETWEEN)

    def __call__(self, step: str, done: int, total: int) -> None:
        """As the analysis calls it."""
        moment = time.monotonic()
        if step == self.job.step and moment - self.told_at < SECONDS_BETWEEN:
            return
        self.told_at = moment
        tell_progress(self.job, step=step, done=percent_done(step, done, total), total=100, now=now())


@task()
def make_picture(picture_id: int) -> None:
    """Make a picture that was begun; nothing when it is over already, or no longer wanted."""
    picture = (
        CampaignPicture.objects.across_organisations("the worker serves all")
        .filter(pk=picture_id)
        .select_related("job", "campaign", "question__campaign", "question__organisation")
        .first()
    )
    if picture is None:
        return
    with held(lock_of(picture)):
        picture.job.refresh_from_db()
        if not picture.job.is_over:
            _make(picture)


@task(queue_name=SWIFT)
def assign_new(campaign: int, organisation: int) -> None:
    """Place what people answered since the pictures of a campaign were drawn, and propose new themes."""
    for picture in accepted_pictures(campaign, organisation=organisation):
        if state_of(picture.campaign, now=now()) is CampaignState.OPEN:
            assigner_of(picture)  # at hand before the next answer comes
        if assign_waiting(picture, now=now()):
            propose_themes(picture, now=now())


def resume_assigning() -> None:
    """Have done again what a killed worker left half done, and look at every picture; no place is lost."""
    rows = DBTaskResult.objects.running().filter(task_path=assign_new.module_path)
    rows.update(status=TaskResultStatus.READY)
    accepted = CampaignPicture.objects.across_organisations("the worker serves all")
    shown = accepted.filter(accepted_at__isnull=False).values_list("campaign_id", "organisation_id")
    for campaign, organisation in shown.distinct():
        assign_new.enqueue(campaign, organisation)


def _make(picture: CampaignPicture) -> None:
    """Draw, keep, tell. A fault is told as the end of the job and goes on to the log.

    What goes over by itself is no end: the task is done again.
    """
    try:
        rows = rows_of(picture.question)
        drawn = _draw(picture, rows, tell=Progress(picture.job))
        if not _is_wanted(picture):
            end_job(picture.job, now=now(), error="hear.stopped.unwanted")
            return
        finish_picture(picture, drawn, keys=[row.key for row in rows], now=now())
    except Exception as problem:
        if not is_databases(problem):
            end_job(picture.job, now=now(), error="hear.stopped.fault")
        raise


def _draw(picture: CampaignPicture, rows: Sequence[AnswerRow], *, tell: Progress) -> Picture:
    """The picture of the answers, with people's corrections and what is learnt from them."""
    tell("reading", 0, 0)
    question = picture.question
    answers = answers_from(question, rows)
    drawn = Picture.of(
        answers,
        seed=SEED,
        mask_language=house_language(question),
        guide=chosen_codebook(picture) or _guide(question, answers),
        log=log_of(question),
        kept=kept_of(question),
        progress=tell,
    )
    tell("writing", 0, 0)
    return drawn


def _guide(question: Question, answers: Answers) -> EarlierPicture | None:
    """The earlier picture of the question, when most of what it was made of is among the answers."""
    earlier = told(question)
    memory = earlier.memory() if earlier is not None else None
    if memory is None or not goes_on_from(memory, answers.texts, settings=SETTINGS):
        return None
    return EarlierPicture(memory)


def _is_wanted(picture: CampaignPicture) -> bool:
    """Whether its campaign and question are still there."""
    return CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk).exists()
