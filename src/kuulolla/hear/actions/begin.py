"""Beginning a picture."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.ask.models import Campaign, Question
from kuulolla.core.actions import begin_job, end_job, record
from kuulolla.core.models import User
from kuulolla.hear.models import CampaignPicture, KeptCodebook
from kuulolla.hear.queries.answers import counted_answers
from kuulolla.hear.queries.questions import is_stopped, latest_begun
from kuulolla.hear.rules.codebooks import beginning_with
from kuulolla.hear.rules.making import NothingToHear
from kuulolla.hear.tasks import make_picture

JOB = "hear.picture"


@transaction.atomic
def begin_picture(
    question: Question,
    *,
    actor: User,
    now: datetime,
    codebook: KeptCodebook | None = None,
    closed: bool = False,
) -> CampaignPicture:
    """Let the worker make the picture of the answers; the one that is being made, if there is one.

    It begins with the themes of a kept `codebook` if one is given, and has no others when that is `closed`.
    A picture that nobody works on any more is given up and begun again. Raises NothingToHear.
    """
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)
    begun = latest_begun(question)
    if begun is not None and not is_stopped(begun):
        return begun
    if not counted_answers(question).exclude(text="").exists():
        raise NothingToHear
    if begun is not None:
        _give_up(begun, now=now)
    begins = beginning_with(codebook.pk, closed=closed) if codebook is not None else {}
    picture = _new_picture(question, begins, actor=actor, now=now)
    subjects = {"campaign": question.campaign_id, "question": question.pk, "picture": picture.pk}
    subjects |= {"codebook": codebook.pk} if codebook is not None else {}
    record(
        "hear.picture_begun", organisation=question.organisation_id, now=now, actor=actor, subjects=subjects
    )
    make_picture.enqueue(picture.pk)
    return picture


def _give_up(picture: CampaignPicture, *, now: datetime) -> None:
    if not picture.job.is_over:
        end_job(picture.job, now=now, error="hear.stopped.lost")
    picture.delete()


def _new_picture(
    question: Question, begins: dict[str, object], *, actor: User, now: datetime
) -> CampaignPicture:
    job = begin_job(JOB, organisation=question.organisation, subject=question.pk, actor=actor, now=now)
    return CampaignPicture.objects.create(
        organisation_id=question.organisation_id,
        campaign_id=question.campaign_id,
        question=question,
        job=job,
        content=begins,
    )
