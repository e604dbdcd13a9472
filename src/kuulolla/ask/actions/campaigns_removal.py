"""Removing what nobody has answered yet, and putting it back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import ClassVar

from django.core import serializers
from django.db import models, transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import check_slug, tell
from kuulolla.ask.actions.drafts_removal import remove_drafts_of
from kuulolla.ask.models import Campaign, Prize, Question, SetAside
from kuulolla.ask.queries.campaigns import has_answers
from kuulolla.core.actions import record
from kuulolla.core.models import User

KEPT = timedelta(days=30)
"""How long a removal can be undone."""


class CampaignPublished(Refusal):
    """Only a draft can be deleted."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Julkaistua kampanjaa ei voi poistaa. Peru ensin julkaisu tai päätä kampanja.",
        "sv": "En publicerad kampanj går inte att ta bort. Dra först tillbaka den eller avsluta den.",
        "en": "A published campaign cannot be deleted. Take it back or close it first.",
    }


class AlreadyAnswered(Refusal):
    """People have answered, and their answers belong to what would be removed."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Ihmiset ovat jo vastanneet, joten tätä ei voi poistaa. Tekstejä voit korjata.",
        "sv": "Folk har redan svarat, så det här går inte att ta bort. Texterna kan du rätta.",
        "en": "People have already answered, so this cannot be removed. You can correct the texts.",
    }


class NothingToPutBack(Refusal):
    """It was put back already, or what it belonged to is gone."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei enää ole.",
        "sv": "Det finns inte längre något att återställa.",
        "en": "There is nothing left to put back.",
    }


@transaction.atomic
def remove_draft(campaign: Campaign, *, actor: User, now: datetime) -> SetAside:
    """Delete a draft with all that belongs to it. Raises CampaignPublished or AlreadyAnswered."""
    if campaign.published_at is not None:
        raise CampaignPublished
    if has_answers(campaign):
        raise AlreadyAnswered
    owned = (campaign.questions.order_by("number"), campaign.prizes.all(), campaign.texts.all())
    aside = set_aside(
        "campaign", campaign, rows=[campaign, *(row for rows in owned for row in rows)], now=now
    )
    tell("ask.campaign_removed", campaign, actor=actor, now=now)
    remove_drafts_of(campaign)
    campaign.delete()
    return aside


@transaction.atomic
def remove_question(question: Question, *, actor: User, now: datetime) -> SetAside:
    """Remove a question and those asked only because of it. Raises AlreadyAnswered."""
    campaign = question.campaign
    if has_answers(campaign):
        raise AlreadyAnswered
    followers = campaign.questions.filter(shown_if=question).order_by("number")
    aside = set_aside("question", campaign, rows=[question, *followers], now=now)
    tell("ask.question_removed", campaign, actor=actor, now=now, values={"question": question.pk})
    question.delete()
    return aside


@transaction.atomic
def remove_prize(prize: Prize, *, actor: User, now: datetime) -> SetAside:
    """Remove a prize that nobody could have entered for. Raises AlreadyAnswered."""
    campaign = prize.campaign
    if has_answers(campaign):
        raise AlreadyAnswered
    aside = set_aside("prize", campaign, rows=[prize], now=now)
    tell("ask.prize_removed", campaign, actor=actor, now=now, values={"prize": prize.pk})
    prize.delete()
    return aside


@transaction.atomic
def put_back(aside: SetAside, *, actor: User, now: datetime) -> str:
    """Undo a removal: the rows come back under the ids they had. Tells the campaign's slug.

    Raises NothingToPutBack, or SlugTaken when another campaign got the address meanwhile.
    """
    if aside.kind == "campaign":
        check_slug(aside.campaign_slug)
    elif not _still_belongs(aside):
        raise NothingToPutBack
    for row in serializers.deserialize("json", json.dumps(aside.rows)):
        row.save()
    subject = int(aside.rows[0]["pk"])
    record(
        f"ask.{aside.kind}_put_back",
        organisation=aside.organisation_id,
        now=now,
        actor=actor,
        subjects={aside.kind: subject},
    )
    aside.delete()
    return aside.campaign_slug


def set_aside(kind: str, campaign: Campaign, *, rows: Iterable[models.Model], now: datetime) -> SetAside:
    """Keep rows that are about to be removed; what was kept so long ago that nobody misses it goes."""
    SetAside.objects.of(campaign.organisation_id).filter(removed_at__lt=now - KEPT).delete()
    return SetAside.objects.create(
        organisation_id=campaign.organisation_id,
        kind=kind,
        campaign_slug=campaign.slug,
        rows=json.loads(serializers.serialize("json", rows)),
        removed_at=now,
    )


def _still_belongs(aside: SetAside) -> bool:
    """Whether the campaign, and the question that a condition leads to, are still there."""
    fields = aside.rows[0]["fields"]
    campaign = Campaign.objects.of(aside.organisation_id).filter(pk=fields["campaign"]).first()
    if campaign is None:
        return False
    condition = fields.get("shown_if")
    return condition is None or campaign.questions.filter(pk=condition).exists()
