"""The work of the worker: from a question's answers to its picture."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from django_tasks import task

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.guides import EarlierPicture
from kuulolla.analysis.text.memory import goes_on_from
from kuulolla.analysis.text.picture import Picture
from kuulolla.core.actions import end_job, tell_progress
from kuulolla.core.clock import now
from kuulolla.core.holding import held
from kuulolla.core.models import Job, Organisation
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.actions.finish import finish_picture
from kuulolla.hear.adapters.folder import PictureFolder
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries import answers_of, latest_made
from kuulolla.hear.rules import percent_done

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
    with held(PictureFolder(picture.folder).lock):
        picture.job.refresh_from_db()
        if not picture.job.is_over:
            _make(picture)


def _make(picture: CampaignPicture) -> None:
    """Draw, write, tell. A fault is told as the end of the job and goes on to the log."""
    folder = PictureFolder(picture.folder)
    try:
        drawn = _draw(picture, tell=Progress(picture.job))
        folder.write(drawn)
        if not _is_wanted(picture):
            folder.remove()
            end_job(picture.job, now=now(), error="hear.stopped.unwanted")
            return
        finish_picture(picture, drawn, now=now())
    except Exception:
        folder.remove()
        end_job(picture.job, now=now(), error="hear.stopped.fault")
        raise


def _draw(picture: CampaignPicture, *, tell: Progress) -> Picture:
    tell("reading", 0, 0)
    answers = answers_of(picture.question)
    drawn = Picture.of(
        answers,
        seed=SEED,
        mask_language=_house_language(picture.question.organisation),
        guide=_guide(picture, answers),
        progress=tell,
    )
    tell("writing", 0, 0)
    return drawn


def _guide(picture: CampaignPicture, answers: Answers) -> EarlierPicture | None:
    """The earlier picture of the question, when most of what it was made of is among the answers."""
    earlier = latest_made(picture.question)
    memory = PictureFolder(earlier.folder).memory() if earlier is not None else None
    if memory is None or not goes_on_from(memory, answers.texts, settings=SETTINGS):
        return None
    return EarlierPicture(memory)


def _is_wanted(picture: CampaignPicture) -> bool:
    """Whether its campaign and question are still there."""
    return CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk).exists()


def _house_language(organisation: Organisation) -> str:
    return organisation.languages[0] if organisation.languages else LANGUAGES[0]
