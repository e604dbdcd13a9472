"""Advertising that the platforms' figures tell of: what it cost, and what one of something came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import product

from django.db.models import Count
from django.urls import reverse

from kuulolla.analysis.value import Range, cpa, cpc, cpl, cpm, ctr, engagement_rate_by_impressions
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns_numbers import kept_sets
from kuulolla.core.words import say
from kuulolla.measure.models import Import
from kuulolla.measure.queries.platforms import (
    ItemsChosen,
    Spend,
    paid_items,
    spend_of,
    telling_all,
    totals_by_channel,
)
from kuulolla.measure.rules.kinds import CostKind
from kuulolla.measure.rules.money import CostLine, Costs, Days
from kuulolla.plan.models import Channel

OURS = "EUR"
CLICKS = ("link_clicks", "clicks")
SHOWN = ("impressions", "views")


@dataclass(frozen=True)
class Pair:
    """Two metrics of the same posts and ads: what was done, and how often they were shown."""

    done: Decimal
    shown: Decimal


@dataclass(frozen=True)
class ChannelAdvertising:
    """What advertising on one channel came to; None where the platform does not tell.

    `impressions` and `clicks` are of all posts and ads; `clicks_by` names the metric that clicks were taken
    from. A price is worked out from what was paid for only: `paid_impressions`, `paid_clicks`. A rate is
    worked out from those posts and ads that tell both of its numbers: `clicked`, `engaged`. `acts` are forms
    sent by the channel, `leads` those among them who let themselves be told what becomes of their idea.
    """

    channel: Channel
    spent: Range | None
    impressions: Decimal | None
    clicks: Decimal | None
    clicks_by: str
    engagements: Decimal | None
    paid_impressions: Decimal | None = None
    paid_clicks: Decimal | None = None
    clicked: Pair | None = None
    engaged: Pair | None = None
    acts: int = 0
    leads: int = 0

    @property
    def cpc(self) -> Range | None:
        """Cost per click."""
        return cpc(self.spent, clicks=self.paid_clicks)

    @property
    def cpm(self) -> Range | None:
        """Cost per thousand impressions."""
        return cpm(self.spent, impressions=self.paid_impressions)

    @property
    def cpa(self) -> Range | None:
        """Cost per form sent."""
        return cpa(self.spent, acts=self.acts)

    @property
    def cpl(self) -> Range | None:
        """Cost per contact with consent."""
        return cpl(self.spent, leads=self.leads)

    @property
    def ctr(self) -> Decimal | None:
        """Clicks for each impression."""
        return ctr(self.clicked.done, impressions=self.clicked.shown) if self.clicked else None

    @property
    def engagement_rate_by_impressions(self) -> Decimal | None:
        """Engagements for each impression (or view, where the platform counts those)."""
        if self.engaged is None:
            return None
        return engagement_rate_by_impressions(self.engaged.done, impressions=self.engaged.shown)


def imported_advertising(campaign: Campaign) -> list[CostLine]:
    """What the platforms' figures say was spent on a campaign. Other money is not turned into euros."""
    spent = spend_of(campaign)
    names = dict(
        Import.objects.of(campaign.organisation_id)
        .filter(pk__in=[each.file for each in spent if each.file])
        .values_list("pk", "file_name")
    )
    return [_line(each, campaign, file_name=names.get(each.file or 0, "")) for each in spent]


def advertising_by_channel(campaign: Campaign, costs: Costs) -> tuple[ChannelAdvertising, ...]:
    """Every channel of which a platform tells something, by name."""
    impressions = totals_by_channel(campaign, "impressions")
    engagements = totals_by_channel(campaign, "engagements")
    clicks = _clicks(campaign)
    paid_impressions = totals_by_channel(campaign, "impressions", of=paid_items)
    paid_clicks = _clicks(campaign, of=paid_items)
    clicked = _pairs(campaign, done=CLICKS, shown=("impressions",))
    engaged = _pairs(campaign, done=("engagements",), shown=SHOWN)
    sent = _sent(campaign)
    told = {key for key in {*impressions, *engagements, *clicks} if key is not None}
    rows = Channel.objects.of(campaign.organisation_id).filter(pk__in=told).order_by("name", "pk")
    return tuple(
        ChannelAdvertising(
            channel,
            _advertising(costs, channel),
            impressions.get(channel.pk),
            clicks.get(channel.pk, (None, ""))[0],
            clicks.get(channel.pk, (None, ""))[1],
            engagements.get(channel.pk),
            paid_impressions.get(channel.pk),
            paid_clicks.get(channel.pk, (None, ""))[0],
            clicked.get(channel.pk),
            engaged.get(channel.pk),
            *sent.get(channel.tag, (0, 0)),
        )
        for channel in rows
    )


def _clicks(campaign: Campaign, *, of: ItemsChosen | None = None) -> dict[int | None, tuple[Decimal, str]]:
    """Clicks on links where the platform tells them apart, else all clicks."""
    found: dict[int | None, tuple[Decimal, str]] = {}
    for metric in CLICKS:
        for channel, value in totals_by_channel(campaign, metric, of=of).items():
            found.setdefault(channel, (value, metric))
    return found


def _pairs(campaign: Campaign, *, done: Sequence[str], shown: Sequence[str]) -> dict[int | None, Pair]:
    """By channel the first two metrics, in the order given, that the same posts and ads tell of."""
    found: dict[int | None, Pair] = {}
    for one, other in product(done, shown):
        both = telling_all(one, other)
        beside = totals_by_channel(campaign, other, of=both)
        for channel, value in totals_by_channel(campaign, one, of=both).items():
            found.setdefault(channel, Pair(value, beside[channel]))
    return found


def _sent(campaign: Campaign) -> dict[str, tuple[int, int]]:
    """By channel's tag: forms sent, and those who may be told what becomes of their idea."""
    rows = kept_sets(campaign).values_list("channel")
    counted = rows.annotate(acts=Count("pk"), leads=Count("follow_contact_id")).order_by()
    return {tag: (acts, leads) for tag, acts, leads in counted}


def _advertising(costs: Costs, channel: Channel) -> Range | None:
    lines = [line for line in costs.counted if line.kind == CostKind.ADVERTISING]
    return Costs(tuple(lines)).on_channel(channel.pk)


def _line(spend: Spend, campaign: Campaign, *, file_name: str) -> CostLine:
    is_ours = spend.currency == OURS
    return CostLine(
        kind=CostKind.ADVERTISING,
        what=spend.channel.name if spend.channel else say("measure.cost.no_channel"),
        amount=Range.exact(spend.cents) if is_ours else None,
        address=_address(spend, campaign),
        source=say("measure.cost.source.file", name=file_name)
        if spend.file
        else say("measure.cost.source.typed"),
        remark="" if is_ours else say("measure.cost.other_money", currency=spend.currency),
        channel=spend.channel.pk if spend.channel else None,
        days=_days(spend),
        is_imported=True,
    )


def _address(spend: Spend, campaign: Campaign) -> str:
    """The page of the file, or of all that platforms told."""
    house = campaign.organisation.slug
    if spend.file is not None:
        return reverse("measure:platform_file", args=[house, spend.file])
    return reverse("measure:items", args=[house])


def _days(spend: Spend) -> Days | None:
    if spend.from_on is None or spend.until_on is None:
        return None
    return Days(spend.from_on, max(spend.until_on, spend.from_on + timedelta(days=1)))
