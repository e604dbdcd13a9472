"""What the worker keeps of a picture that it made, and what members decide of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import models, transaction
from django.db.models import F

from kuulolla.analysis.report.headline import headline
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.standing import Drawing
from kuulolla.ask.models import Answer
from kuulolla.core.actions import end_job, record
from kuulolla.core.models import User
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.actions.forget import forget_gone
from kuulolla.hear.models import CampaignPicture, Placement
from kuulolla.hear.rules.rows import body, head, offer_row

BATCH = 2_000


@transaction.atomic
def finish_picture(picture: CampaignPicture, drawn: Picture, *, keys: Sequence[int], now: datetime) -> None:
    """Keep what was drawn; `keys` are those of its answers. The question's first picture is accepted at once.

    Answers that were erased meanwhile get no place.
    """
    picture.people, picture.answers = drawn.balance.people, drawn.balance.received
    picture.headline = {code: headline(drawn, Words(code)).striptags() for code in LANGUAGES}
    keep_drawing(picture, Drawing.of(drawn), keys=keys, now=now)
    forget_gone(picture, _gone(picture, drawn, keys=keys))
    end_job(picture.job, now=now)
    _tell("hear.picture_made", picture, now=now)
    if not _accepted(picture).exists():
        accept_picture(picture, actor=None, now=now)


def keep_drawing(picture: CampaignPicture, drawing: Drawing, *, keys: Sequence[int], now: datetime) -> None:
    """Write what was drawn; answers that are not there any more get no place."""
    picture.content = head(drawing, keys=keys)
    picture.offers = [offer_row(offer, keys=keys) for offer in drawing.offers]
    picture.made_at = now
    picture.save()
    _keep_places(picture, drawing, keys=keys)


def _gone(picture: CampaignPicture, drawn: Picture, *, keys: Sequence[int]) -> dict[int, str]:
    """The answers that were erased while the picture was drawn: they have no place."""
    placed = Placement.objects.of(picture.organisation_id).filter(picture=picture)
    there = set(placed.values_list("answer_id", flat=True))
    return {key: text for key, text in zip(keys, drawn.answers.texts, strict=True) if key not in there}


def _keep_places(picture: CampaignPicture, drawing: Drawing, *, keys: Sequence[int]) -> None:
    there = set(
        Answer.objects.of(picture.organisation_id)
        .filter(question=picture.question_id)
        .values_list("pk", flat=True)
    )
    rows = (
        Placement(organisation_id=picture.organisation_id, picture=picture, answer_id=key, body=body(placed))
        for key, placed in zip(keys, drawing.answers, strict=True)
        if key in there
    )
    Placement.objects.bulk_create(rows, batch_size=BATCH)


@transaction.atomic
def accept_picture(picture: CampaignPicture, *, actor: User | None, now: datetime) -> None:
    """Show this picture to everybody. Earlier ones of the question are removed; corrections stay."""
    picture.accepted_at = now
    picture.save(update_fields=["accepted_at"])
    others = CampaignPicture.objects.of(picture.organisation_id).filter(question=picture.question_id)
    others.filter(made_at__isnull=False).exclude(pk=picture.pk).delete()
    _tell("hear.picture_accepted", picture, now=now, actor=actor)


@transaction.atomic
def decline_picture(picture: CampaignPicture, *, actor: User, now: datetime) -> None:
    """Keep the earlier picture, and let the proposed one go."""
    _tell("hear.picture_declined", picture, now=now, actor=actor)
    picture.delete()


def touch(picture: CampaignPicture) -> None:
    """Let everybody read the picture anew: a place, a text or what is masked has changed."""
    CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk).update(version=F("version") + 1)


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


def _accepted(picture: CampaignPicture) -> models.QuerySet[CampaignPicture]:
    found = CampaignPicture.objects.of(picture.organisation_id).filter(question=picture.question_id)
    return found.filter(accepted_at__isnull=False)


def _tell(kind: str, picture: CampaignPicture, *, now: datetime, actor: User | None = None) -> None:
    record(
        kind,
        organisation=picture.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": picture.campaign_id, "question": picture.question_id, "picture": picture.pk},
        values={"people": picture.people, "answers": picture.answers},
    )
