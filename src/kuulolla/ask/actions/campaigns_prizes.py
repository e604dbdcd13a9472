"""What a communications manager does with prizes and the terms of a draw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from django.db import transaction
from django.db.models import Max

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import tell
from kuulolla.ask.models import Campaign, Prize
from kuulolla.core.models import User

Texts = Mapping[str, str]


class DrawTooEarly(Refusal):
    """The draw would be held before the last entries are in."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Arvonta voidaan tehdä vasta, kun kampanja on päättynyt. Valitse myöhempi aika.",
        "sv": "Lottningen kan göras först när kampanjen har slutat. Välj en senare tid.",
        "en": "The draw can only be held once the campaign has closed. Choose a later time.",
    }


@dataclass(frozen=True)
class PrizeValues:
    """What a prize is, how many there are, what one is worth with value added tax, and who gave it."""

    texts: Texts
    value_cents: int
    count: int = 1
    donor: str = ""


@dataclass(frozen=True)
class Eligibility:
    """Who may enter the draw."""

    least_age: int = 13
    excludes_staff: bool = True
    only_residents: bool = False
    asks_phone: bool = False


@dataclass(frozen=True)
class DrawSettings:
    """How a draw is held. `terms` are those values of `DrawTerms` that have no column of their own."""

    has_draw: bool = True
    draw_at: datetime | None = None
    eligibility: Eligibility = field(default_factory=Eligibility)
    terms: Mapping[str, object] = field(default_factory=dict)


@transaction.atomic
def add_prize(campaign: Campaign, *, values: PrizeValues, actor: User, now: datetime) -> Prize:
    """A new last prize."""
    last = campaign.prizes.aggregate(last=Max("number"))["last"] or 0
    prize = Prize(organisation_id=campaign.organisation_id, campaign=campaign, number=last + 1)
    _fill(prize, values)
    tell("ask.prize_added", campaign, actor=actor, now=now, values={"prize": prize.pk})
    return prize


@transaction.atomic
def change_prize(prize: Prize, *, values: PrizeValues, actor: User, now: datetime) -> None:
    """Change a prize."""
    _fill(prize, values)
    tell("ask.prize_changed", prize.campaign, actor=actor, now=now, values={"prize": prize.pk})


@transaction.atomic
def set_other_prizes(campaign: Campaign, *, cents: int, actor: User, now: datetime) -> None:
    """Say what the taxpayer's other prizes of the month are worth that are not known here."""
    campaign.other_prizes_cents = cents
    campaign.save(update_fields=["other_prizes_cents"])
    tell("ask.other_prizes_set", campaign, actor=actor, now=now, values={"cents": cents})


@transaction.atomic
def set_draw(campaign: Campaign, *, draw: DrawSettings, actor: User, now: datetime) -> None:
    """Say whether there is a draw, when, for whom and how. Raises DrawTooEarly."""
    if draw.has_draw and draw.draw_at and campaign.closes_at and draw.draw_at < campaign.closes_at:
        raise DrawTooEarly
    eligibility = draw.eligibility
    campaign.has_draw, campaign.draw_at = draw.has_draw, draw.draw_at
    campaign.least_age, campaign.excludes_staff = eligibility.least_age, eligibility.excludes_staff
    campaign.only_residents, campaign.asks_phone = eligibility.only_residents, eligibility.asks_phone
    campaign.terms = {**campaign.terms, **draw.terms}
    campaign.save()
    tell("ask.draw_set", campaign, actor=actor, now=now)


def _fill(prize: Prize, values: PrizeValues) -> None:
    prize.texts, prize.value_cents = dict(values.texts), values.value_cents
    prize.count, prize.donor = values.count, values.donor
    prize.save()
