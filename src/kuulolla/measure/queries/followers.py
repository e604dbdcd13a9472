"""Followers that a campaign brought, by channel, and what stays of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.measure.models import Figure, PlatformItem
from kuulolla.measure.queries.items import ACCOUNT
from kuulolla.measure.rules.followers import Flow, Growth, Stock, growth_from
from kuulolla.plan.models import Channel

STOCK, CAME, LEFT, NET = "followers", "follows", "unfollows", "net_follows"
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class ChannelGrowth:
    """The growth of one page or account, and the numbers of followers that are known of it."""

    item: PlatformItem
    growth: Growth
    stocks: tuple[Stock, ...]

    @property
    def channel(self) -> Channel | None:
        """Where it is in the plan."""
        return self.item.channel


@dataclass(frozen=True)
class FollowerGrowth:
    """What a campaign did to the followers of each page or account. They are never summed over channels."""

    campaign: Campaign
    begins: date
    ends: date
    channels: tuple[ChannelGrowth, ...]


def growth_of(campaign: Campaign, *, today: date | None = None) -> FollowerGrowth | None:
    """Follower growth by channel; None for a campaign without dates.

    With `today` a campaign that is going on counts so far.

    The campaign's channels, or all where it names none; pages without a channel are told too.
    """
    if campaign.opens_at is None or campaign.closes_at is None:
        return None
    begins = local_day(campaign.opens_at)
    ends = max(begins, local_day(campaign.closes_at - timedelta(microseconds=1)))
    channels = tuple(
        _of_item(item, figures, begins=begins, ends=ends, today=today)
        for item, figures in _figures_by_item(campaign)
    )
    return FollowerGrowth(campaign, begins, ends, channels)


def _figures_by_item(campaign: Campaign) -> list[tuple[PlatformItem, list[Figure]]]:
    """Pages and accounts with all that is known of their followers, by channel and platform."""
    wanted = set(campaign.channels.values_list("pk", flat=True))
    figures = Figure.objects.of(campaign.organisation_id).filter(
        metric__in=(STOCK, CAME, LEFT, NET), item__kind="account"
    )
    by_place: defaultdict[tuple[int | None, str], list[Figure]] = defaultdict(list)
    for figure in figures.select_related("item__channel").order_by("as_of", "pk"):
        channel = figure.item.channel_id
        if not wanted or channel is None or channel in wanted:
            by_place[channel, figure.item.platform].append(figure)
    found = [each for place in by_place.values() for each in _by_page(place)]
    return sorted(found, key=lambda each: (str(each[0].channel or "~"), str(each[0])))


def _by_page(figures: Sequence[Figure]) -> list[tuple[PlatformItem, list[Figure]]]:
    """Figures of a channel on a platform by page. Some files do not tell the page's id.

    Where only one id is known, those are of the same page.
    """
    named = {figure.item for figure in figures if figure.item.key != ACCOUNT}
    if len(named) < 2:
        page = next(iter(named), None) or figures[0].item
        return [(page, list(figures))]
    by_item: defaultdict[PlatformItem, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_item[figure.item].append(figure)
    return list(by_item.items())


def _of_item(
    item: PlatformItem, figures: Sequence[Figure], *, begins: date, ends: date, today: date | None
) -> ChannelGrowth:
    stocks = stocks_from(figures)
    growth = growth_from(stocks, flows_from(figures), begins=begins, ends=ends, today=today)
    return ChannelGrowth(item, growth, tuple(stocks))


def stocks_from(figures: Iterable[Figure]) -> list[Stock]:
    """Numbers of followers at the ends of days, by day; of one day what was known last."""
    found: dict[date, Stock] = {}
    for figure in figures:
        if figure.metric == STOCK:
            on = figure.covers_until - A_DAY if figure.covers_until else figure.as_of
            found[on] = Stock(on, figure.value, figure.pk)
    return [found[on] for on in sorted(found)]


def flows_from(figures: Iterable[Figure]) -> list[Flow]:
    """Those who came and left by day, by day; figures of several days tell of none of them."""
    by_day: defaultdict[date, dict[str, Figure]] = defaultdict(dict)
    for figure in figures:
        if figure.metric != STOCK and _is_of_a_day(figure):
            assert figure.covers_from is not None
            by_day[figure.covers_from][figure.metric] = figure
    return [_flow(on, by_day[on]) for on in sorted(by_day)]


def _is_of_a_day(figure: Figure) -> bool:
    begins, ends = figure.covers_from, figure.covers_until
    return begins is not None and ends is not None and ends - begins == A_DAY


def _flow(on: date, known: dict[str, Figure]) -> Flow:
    ids = tuple(figure.pk for figure in known.values())
    if NET in known and CAME not in known:
        return Flow(on, known[NET].value, Decimal(0), ids)
    came = known[CAME].value if CAME in known else Decimal(0)
    return Flow(on, came, known[LEFT].value if LEFT in known else None, ids)


def has_followers(organisation: Organisation) -> bool:
    """Whether anything is known of the followers of any page or account."""
    figures = Figure.objects.of(organisation).filter(item__kind="account")
    return figures.filter(metric__in=(STOCK, CAME, LEFT, NET)).exists()
