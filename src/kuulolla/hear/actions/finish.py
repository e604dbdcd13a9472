"""What the worker tells of a picture when its work has ended, and what is told of its files."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.analysis.report.headline import headline
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.picture import Picture
from kuulolla.core.actions import end_job, record
from kuulolla.core.models import User
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.models import CampaignPicture


@transaction.atomic
def finish_picture(picture: CampaignPicture, drawn: Picture, *, now: datetime) -> None:
    """The picture's files are there: show it instead of the earlier ones of the question.

    Earlier ones are removed with their files, so that what people erase does not live on in them.
    """
    picture.people, picture.answers = drawn.balance.people, drawn.balance.received
    picture.headline = {code: headline(drawn, Words(code)).striptags() for code in LANGUAGES}
    picture.made_at = now
    picture.save(update_fields=["people", "answers", "headline", "made_at"])
    earlier = CampaignPicture.objects.of(picture.organisation_id).filter(question=picture.question_id)
    earlier.filter(made_at__isnull=False).exclude(pk=picture.pk).delete()
    end_job(picture.job, now=now)
    record(
        "hear.picture_made",
        organisation=picture.organisation_id,
        now=now,
        subjects={"campaign": picture.campaign_id, "question": picture.question_id, "picture": picture.pk},
        values={"people": picture.people, "answers": picture.answers},
    )


def tell_download(picture: CampaignPicture, *, file: str, actor: User, now: datetime) -> None:
    """Record that somebody took a file of the picture with them."""
    record(
        "hear.picture_downloaded",
        organisation=picture.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": picture.campaign_id, "picture": picture.pk},
        values={"file": file},
    )
