"""Figures of platforms: what an item comes to, what its days brought, what may be summed, what was spent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kuulolla.analysis.platforms import METRICS
from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.measure.models import Figure, PlatformItem
from kuulolla.measure.rules.snapshots import Covered, Gain, NeverSummed, Reading, apart, gains_of
from kuulolla.measure.wording import metric_name
from kuulolla.plan.models import Channel

AD_LEVELS = ("ad", "ad_set", "ad_campaign", "ad_part")
ItemsChosen = Callable[[Sequence[PlatformItem]], list[PlatformItem]]


@dataclass(frozen=True)
class Snapshot:
    """A lifetime total as it was known on a day, and what it grew by since the one before."""

    figure: Figure
    gain: Gain | None


@dataclass(frozen=True)
class Period:
    """The value of a period that was known last, and what was known before it."""

    figure: Figure
    former: tuple[Figure, ...]


@dataclass(frozen=True)
class Series:
    """All that is known of one metric of an item, the oldest first; periods may overlap."""

    metric: str
    snapshots: tuple[Snapshot, ...]
    periods: tuple[Period, ...]
    currency: str = ""

    @property
    def gains(self) -> tuple[Gain, ...]:
        """What the total grew by from snapshot to snapshot."""
        return tuple(snapshot.gain for snapshot in self.snapshots if snapshot.gain is not None)

    @property
    def drifts(self) -> tuple[Gain, ...]:
        """Where the platform's total went down."""
        return tuple(gain for gain in self.gains if gain.is_drift)


@dataclass(frozen=True)
class Total:
    """A sum, None when nothing is known, with the figures it was summed from.

    `unknown` items have the metric, but not for the asked days.
    """

    value: Decimal | None
    figures: tuple[int, ...]
    unknown: int = 0


@dataclass(frozen=True)
class Spend:
    """What ads cost by a file (None: typed in). [`from_on`, `until_on`) where the file tells the days."""

    channel: Channel | None
    cents: int
    currency: str
    from_on: date | None
    until_on: date | None
    file: int | None


def latest_values(items: Iterable[PlatformItem]) -> dict[int, dict[str, Figure]]:
    """By item and metric the newest lifetime total; where there is none the newest figure of a period."""
    found: defaultdict[int, dict[str, Figure]] = defaultdict(dict)
    for figure in _figures(items).order_by("as_of", "covers_until", "pk"):
        known = found[figure.item_id].get(figure.metric)
        if known is None or known.covers_from is not None or figure.covers_from is None:
            found[figure.item_id][figure.metric] = figure
    return dict(found)


def series_of(item: PlatformItem, metric: str) -> Series:
    """One metric of an item over time."""
    figures = list(
        item.figures.filter(metric=metric)
        .select_related("file", "typed_by")
        .order_by("covers_from", "covers_until", "as_of", "pk")
    )
    totals = [figure for figure in figures if figure.covers_from is None]
    periods: defaultdict[tuple[date | None, date | None], list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.covers_from is not None:
            periods[figure.covers_from, figure.covers_until].append(figure)
    return Series(
        metric,
        tuple(_snapshots(totals, metric=metric)),
        tuple(Period(known[-1], tuple(known[:-1])) for known in periods.values()),
        next((figure.currency for figure in figures if figure.currency), ""),
    )


def _snapshots(totals: Sequence[Figure], *, metric: str) -> Iterator[Snapshot]:
    gains = gains_of(Reading(figure.as_of, figure.value) for figure in totals) if _grows(metric) else ()
    by_end = {gain.ends: gain for gain in gains}
    return (Snapshot(figure, by_end.get(figure.as_of)) for figure in totals)


def daily_gains(item: PlatformItem, metric: str) -> tuple[Gain, ...]:
    """What an item's lifetime total grew by between its snapshots; less than nothing where it went down."""
    return series_of(item, metric).gains


def total_of(
    items: Sequence[PlatformItem], *, metric: str, from_on: date | None = None, until_on: date | None = None
) -> Total:
    """A metric summed over items, and over the days [`from_on`, `until_on`) where both are given.

    Raises NeverSummed for people and rates. Periods that overlap count once. A lifetime total counts by what
    it grew in those days; where the first snapshot is later than that, from when the item was published.
    """
    if metric not in METRICS or not METRICS[metric].additive:
        raise NeverSummed(metric=metric_name(metric))
    by_item: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in _figures(items).filter(metric=metric).order_by("as_of", "pk"):
        by_item[figure.item_id].append(figure)
    days = (from_on, until_on) if from_on is not None and until_on is not None else None
    sums = [_sum(item, by_item[item.pk], days=days) for item in items if by_item[item.pk]]
    known = [each for each in sums if each is not None]
    return Total(
        sum((value for value, _ in known), Decimal(0)) if known else None,
        tuple(figure for _, figures in known for figure in figures),
        len(sums) - len(known),
    )


def totals_by_channel(
    campaign: Campaign, metric: str, *, of: ItemsChosen | None = None
) -> dict[int | None, Decimal]:
    """A metric of the posts and ads that belong to a campaign, by its channel's id. Raises NeverSummed.

    `of` chooses some of them.
    """
    by_channel: defaultdict[int | None, list[PlatformItem]] = defaultdict(list)
    counted = _counted(campaign.items.all())
    for item in of(counted) if of else counted:
        by_channel[item.channel_id].append(item)
    totals = {channel: total_of(items, metric=metric).value for channel, items in by_channel.items()}
    return {channel: value for channel, value in totals.items() if value is not None}


def paid_items(items: Sequence[PlatformItem]) -> list[PlatformItem]:
    """Those that money was spent on: ads, and what has a figure of its cost."""
    paid = {figure.item_id for figure in _figures(items).filter(metric="spend")}
    return [item for item in items if item.kind in AD_LEVELS or item.pk in paid]


def telling_all(*metrics: str) -> ItemsChosen:
    """Chooses those that tell of every one of the metrics: a rate of two sums must be of the same items."""

    def chosen(items: Sequence[PlatformItem]) -> list[PlatformItem]:
        told = {
            metric: {each.item_id for each in _figures(items).filter(metric=metric)} for metric in metrics
        }
        return [item for item in items if all(item.pk in found for found in told.values())]

    return chosen


def spend_of(campaign: Campaign) -> tuple[Spend, ...]:
    """What the ads that belong to a campaign cost, by file, channel and currency.

    Ads, ad sets and ad campaigns of a platform tell of the same money, so only one of those levels counts.
    """
    items = _counted(campaign.items.select_related("channel").order_by("pk"))
    channels = {item.pk: item.channel for item in items}
    spent: defaultdict[tuple[int | None, Channel | None, str], list[Figure]] = defaultdict(list)
    for figure in _counting(items, metric="spend"):
        spent[figure.file_id, channels[figure.item_id], figure.currency].append(figure)
    return tuple(_spend(figures, *about) for about, figures in spent.items())


def _spend(figures: Sequence[Figure], file: int | None, channel: Channel | None, currency: str) -> Spend:
    begins = [figure.covers_from for figure in figures if figure.covers_from is not None]
    ends = [figure.covers_until for figure in figures if figure.covers_until is not None]
    cents = sum((figure.value for figure in figures), Decimal(0))
    return Spend(
        channel, round(cents), currency or "EUR", min(begins, default=None), max(ends, default=None), file
    )


def _counted(items: Iterable[PlatformItem]) -> list[PlatformItem]:
    """Of each platform's ads only one level, the one with most items: all levels tell of the same."""
    found = list(items)
    levels: defaultdict[str, list[str]] = defaultdict(list)
    for item in found:
        if item.kind in AD_LEVELS:
            levels[item.platform].append(item.kind)
    chosen = {platform: _fullest(kinds) for platform, kinds in levels.items()}
    return [item for item in found if item.kind not in AD_LEVELS or item.kind == chosen[item.platform]]


def _fullest(kinds: Sequence[str]) -> str:
    return max(AD_LEVELS, key=lambda level: (kinds.count(level), -AD_LEVELS.index(level)))


def _counting(items: Sequence[PlatformItem], *, metric: str) -> list[Figure]:
    """The figures of a metric that count once each: newest totals, else periods that do not overlap."""
    by_item: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in _figures(items).filter(metric=metric).order_by("as_of", "pk"):
        by_item[figure.item_id].append(figure)
    return [figure for figures in by_item.values() for figure in _once(figures)]


def _once(figures: Sequence[Figure]) -> list[Figure]:
    totals = [figure for figure in figures if figure.covers_from is None]
    if totals:
        return totals[-1:]
    chosen = {each.figure for each in apart(_covered(figure) for figure in figures)}
    return [figure for figure in figures if figure.pk in chosen]


Summed = tuple[Decimal, tuple[int, ...]]


def _sum(item: PlatformItem, figures: Sequence[Figure], *, days: tuple[date, date] | None) -> Summed | None:
    """One item's figures over all time, or over some days; None when those days are not known."""
    if days is None:
        counted = _once(figures)
        return sum((each.value for each in counted), Decimal(0)), tuple(each.pk for each in counted)
    begins, ends = days
    covered = [_covered(figure) for figure in figures if figure.covers_from is not None]
    chosen = apart(each for each in covered if begins <= each.begins and each.ends <= ends)
    if chosen:
        return sum((each.value for each in chosen), Decimal(0)), tuple(each.figure for each in chosen)
    totals = [figure for figure in figures if figure.covers_from is None]
    return _grown(item, totals, begins=begins, ends=ends)


def _grown(item: PlatformItem, totals: Sequence[Figure], *, begins: date, ends: date) -> Summed | None:
    """What a lifetime total grew by in the days; it began from nothing when the item was published."""
    last = [figure for figure in totals if begins < figure.as_of <= ends]
    first = [figure for figure in totals if figure.as_of <= begins]
    if last and first:
        return last[-1].value - first[-1].value, (first[-1].pk, last[-1].pk)
    is_new = item.published_at is not None and local_day(item.published_at) >= begins
    return (last[-1].value, (last[-1].pk,)) if last and is_new else None


def _figures(items: Iterable[PlatformItem]) -> ScopedQuerySet[Figure]:
    """The figures of items; items are the organisation's own."""
    return Figure.objects.across_organisations("items say whose they are").filter(
        item__in=[item.pk for item in items]
    )


def _covered(figure: Figure) -> Covered:
    assert figure.covers_from is not None
    ends = figure.covers_until or figure.covers_from
    return Covered(figure.covers_from, ends, figure.as_of, figure.value, figure.pk)


def _grows(metric: str) -> bool:
    """Whether a later total less an earlier one is what came in between."""
    known = METRICS.get(metric)
    return known is not None and (known.additive or known.lifetime)
