"""The lottery tax of a campaign's draw, with the other prizes of its month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from django.db.models import F, Sum

from kuulolla.ask.models import Campaign, Prize
from kuulolla.ask.rules import DEFAULT_RATE, DrawTax, draw_tax, tax_month
from kuulolla.core.scope import ScopedQuerySet


@dataclass(frozen=True)
class OtherDraw:
    """Another draw of the organisation in the same month."""

    campaign: Campaign
    prizes_cents: int


@dataclass(frozen=True)
class CampaignTax:
    """What a draw costs in tax, and the other draws that were counted with it."""

    tax: DrawTax
    others: tuple[OtherDraw, ...]
    unknown_here_cents: int


def tax_of(campaign: Campaign) -> CampaignTax | None:
    """The tax to the cent; None until the moment of the draw is known.

    Counted together: the organisation's other published or planned draws of the month, and what the
    campaign says of prizes that are not known here (another unit of the same taxpayer).
    """
    if not campaign.has_draw or campaign.draw_at is None:
        return None
    others = other_draws(campaign)
    known = sum(other.prizes_cents for other in others)
    rate = replace(DEFAULT_RATE, percent=campaign.organisation.lottery_tax_percent)
    tax = draw_tax(
        prizes_cents_of(campaign),
        drawn_at=campaign.draw_at,
        other_prizes_cents=known + campaign.other_prizes_cents,
        rates=(rate,),
    )
    return CampaignTax(tax, others, campaign.other_prizes_cents)


def prizes_cents_of(campaign: Campaign) -> int:
    """What all prizes of a campaign are worth."""
    worth = campaign.prizes.aggregate(cents=Sum(F("count") * F("value_cents")))["cents"]
    return int(worth or 0)


def other_draws(campaign: Campaign) -> tuple[OtherDraw, ...]:
    """The organisation's other campaigns with prizes whose draw is in the same month in Finland."""
    assert campaign.draw_at is not None
    month_on = tax_month(campaign.draw_at)
    near = _draws_near(campaign).order_by("draw_at", "pk")
    return tuple(
        OtherDraw(other, prizes_cents_of(other))
        for other in near
        if other.draw_at is not None and tax_month(other.draw_at) == month_on
    )


def _draws_near(campaign: Campaign) -> ScopedQuerySet[Campaign]:
    """Draws within a month and a day, which the month in Finland then decides on."""
    assert campaign.draw_at is not None
    around = (campaign.draw_at - timedelta(days=32), campaign.draw_at + timedelta(days=32))
    with_prizes = Prize.objects.of(campaign.organisation_id).values("campaign")
    return (
        Campaign.objects.of(campaign.organisation_id)
        .filter(has_draw=True, draw_at__range=around, pk__in=with_prizes)
        .exclude(pk=campaign.pk)
    )
