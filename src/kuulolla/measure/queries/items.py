"""Posts, ads, videos and pages that figures are about, and which campaign they probably belong to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.paginator import Page, Paginator
from django.db.models import F, Max, Min, Q

from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.measure.models import Figure, PlatformItem
from kuulolla.measure.queries.platforms import AD_LEVELS, latest_values
from kuulolla.plan.models import Channel

ITEMS_A_PAGE = 50
ACCOUNT = "account"
"""The key of a page or account in files that do not tell its id."""
PUBLISHED = ("post", "video")
TELLING = (
    *("spend", "followers", "impressions", "views", "video_views", "reach", "sessions", "users"),
    *(
        "engagements",
        "reactions",
        "likes",
        "comments",
        "shares",
        "link_clicks",
        "clicks",
        "follows",
        "results",
    ),
)
"""Metrics, the most telling first: a list shows the first ones that an item has."""
SHOWN = 3


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for.

    `kind` is a kind, "all", or "" for what can belong to a campaign: posts, videos and ads. `campaign` is an
    id, "none" for items without one, "" for all.
    """

    platform: str = ""
    kind: str = ""
    campaign: str = ""
    text: str = ""


@dataclass(frozen=True)
class ListedItem:
    """An item, its most telling figures, and the campaign that its dates point to."""

    item: PlatformItem
    figures: tuple[Figure, ...]
    suggested: Campaign | None


def items_of(organisation: Organisation, wanted: Wanted, *, page: object = 1) -> Page[PlatformItem]:
    """A page of the items somebody looks for, the newest first; those without a day last."""
    found = PlatformItem.objects.of(organisation).select_related("channel", "campaign").filter(_asked(wanted))
    ordered = found.order_by(F("published_at").desc(nulls_last=True), "platform", "kind", "title", "pk")
    return Paginator(ordered, ITEMS_A_PAGE).get_page(page)  # type: ignore[arg-type]  # any text


def _asked(wanted: Wanted) -> Q:
    asked = Q()
    if wanted.platform:
        asked &= Q(platform=wanted.platform)
    if wanted.kind != "all":
        asked &= Q(kind=wanted.kind) if wanted.kind else Q(kind__in=(*PUBLISHED, *AD_LEVELS))
    if wanted.campaign:
        asked &= Q(campaign=None) if wanted.campaign == "none" else Q(campaign=int(wanted.campaign))
    if wanted.text:
        asked &= Q(title__icontains=wanted.text) | Q(key__icontains=wanted.text)
    return asked


def listed(items: Iterable[PlatformItem], *, organisation: Organisation) -> list[ListedItem]:
    """Items as a list shows them."""
    shown = list(items)
    values, suggested = latest_values(shown), suggestions(shown, organisation=organisation)
    return [ListedItem(item, telling(values.get(item.pk, {})), suggested.get(item.pk)) for item in shown]


def telling(figures: dict[str, Figure]) -> tuple[Figure, ...]:
    """The first few of the figures that tell most."""
    return tuple(figures[metric] for metric in TELLING if metric in figures)[:SHOWN]


def kinds_of(organisation: Organisation) -> tuple[list[str], list[str]]:
    """The platforms and the kinds that there are items of."""
    items = PlatformItem.objects.of(organisation)
    platforms = items.order_by("platform").values_list("platform", flat=True).distinct()
    return list(platforms), list(items.order_by("kind").values_list("kind", flat=True).distinct())


def suggestions(items: Iterable[PlatformItem], *, organisation: Organisation) -> dict[int, Campaign]:
    """The campaign that was going on when an item was published, or when an ad ran, by the item's id.

    Of several the one whose channel it is, else the one that began last. Items of a campaign have none.
    """
    homeless = [item.pk for item in items if item.campaign_id is None]
    asked = PlatformItem.objects.of(organisation).filter(pk__in=homeless)
    campaigns = _dated(organisation)
    found = {item.pk: _campaign_for(item, campaigns) for item in _with_days(asked)}
    return {key: campaign for key, campaign in found.items() if campaign is not None}


def suggested_by_campaign(organisation: Organisation) -> dict[Campaign, list[PlatformItem]]:
    """Items without a campaign by the campaign that their dates point to, the one that began last first."""
    campaigns = _dated(organisation)
    published = Q(kind__in=PUBLISHED, published_at__isnull=False)
    homeless = PlatformItem.objects.of(organisation).filter(campaign=None)
    found: dict[Campaign, list[PlatformItem]] = {campaign: [] for campaign, _ in campaigns}
    for item in _with_days(homeless.filter(published | Q(kind__in=AD_LEVELS))) if campaigns else ():
        campaign = _campaign_for(item, campaigns)
        if campaign is not None:
            found[campaign].append(item)
    return {campaign: items for campaign, items in found.items() if items}


Dated = list[tuple[Campaign, set[int]]]


def _dated(organisation: Organisation) -> Dated:
    """Campaigns with dates and their channels, the one that began last first."""
    found = Campaign.objects.of(organisation).filter(opens_at__isnull=False, closes_at__isnull=False)
    ordered = found.prefetch_related("channels").order_by("-opens_at", "-pk")
    return [(campaign, {channel.pk for channel in campaign.channels.all()}) for campaign in ordered]


def _with_days(items: ScopedQuerySet[PlatformItem]) -> list[PlatformItem]:
    """With `ran_from` and `ran_until`, the days that their figures are of."""
    ran_from, ran_until = Min("figures__covers_from"), Max("figures__covers_until")
    return list(items.annotate(ran_from=ran_from, ran_until=ran_until).order_by("pk"))


def _campaign_for(item: PlatformItem, campaigns: Dated) -> Campaign | None:
    days = _days_of(item)
    if days is None:
        return None
    near = [found for found in campaigns if _overlap(found[0], days)]
    own = [campaign for campaign, channels in near if item.channel_id in channels]
    return next(iter(own or [campaign for campaign, _ in near]), None)


def _days_of(item: PlatformItem) -> tuple[date, date] | None:
    """The first and last day that an item points to a campaign with."""
    if item.kind in PUBLISHED and item.published_at is not None:
        return local_day(item.published_at), local_day(item.published_at)
    begins, ends = getattr(item, "ran_from", None), getattr(item, "ran_until", None)
    if item.kind in AD_LEVELS and begins is not None and ends is not None:
        return begins, ends - timedelta(days=1)
    return None


def _overlap(campaign: Campaign, days: tuple[date, date]) -> bool:
    assert campaign.opens_at is not None
    assert campaign.closes_at is not None
    return local_day(campaign.opens_at) <= days[1] and days[0] <= local_day(campaign.closes_at)


def accounts_of(organisation: Organisation) -> tuple[list[PlatformItem], list[Channel]]:
    """Pages and accounts that are known, and the channels of which none is."""
    accounts = PlatformItem.objects.of(organisation).filter(kind="account").select_related("channel")
    known = list(accounts.order_by("channel__name", "title", "pk"))
    placed = {item.channel_id for item in known}
    channels = Channel.objects.of(organisation).order_by("name", "pk")
    return known, [channel for channel in channels if channel.pk not in placed]
