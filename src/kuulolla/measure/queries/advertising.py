"""Advertising that the platforms' figures tell of: what it cost, and what one of something came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.urls import reverse

from kuulolla.analysis.value import Range, cpc, cpm, ctr, engagement_rate_by_impressions
from kuulolla.ask.models import Campaign
from kuulolla.core.words import say
from kuulolla.measure.models import Import
from kuulolla.measure.queries.platforms import Spend, spend_of, totals_by_channel
from kuulolla.measure.rules.kinds import CostKind
from kuulolla.measure.rules.money import CostLine, Costs, Days
from kuulolla.plan.models import Channel

OURS = "EUR"
CLICKS = ("link_clicks", "clicks")


@dataclass(frozen=True)
class ChannelAdvertising:
    """What advertising on one channel came to; None where the platform does not tell.

    `clicks_by` names the metric that clicks were taken from.
    """

    channel: Channel
    spent: Range | None
    impressions: Decimal | None
    clicks: Decimal | None
    clicks_by: str
    engagements: Decimal | None

    @property
    def cpc(self) -> Range | None:
        """Cost per click."""
        return cpc(self.spent, clicks=self.clicks)

    @property
    def cpm(self) -> Range | None:
        """Cost per thousand impressions."""
        return cpm(self.spent, impressions=self.impressions)

    @property
    def ctr(self) -> Decimal | None:
        """Clicks for each impression."""
        return ctr(self.clicks, impressions=self.impressions)

    @property
    def engagement_rate_by_impressions(self) -> Decimal | None:
        """Engagements for each impression."""
        return engagement_rate_by_impressions(self.engagements, impressions=self.impressions)


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
        )
        for channel in rows
    )


def _clicks(campaign: Campaign) -> dict[int | None, tuple[Decimal, str]]:
    """Clicks on links where the platform tells them apart, else all clicks."""
    found: dict[int | None, tuple[Decimal, str]] = {}
    for metric in CLICKS:
        for channel, value in totals_by_channel(campaign, metric).items():
            found.setdefault(channel, (value, metric))
    return found


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
