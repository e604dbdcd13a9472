"""What one channel and one milestone of a path cost, and what came by it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kuulolla.analysis.value import Range, cost_per
from kuulolla.measure.queries.costs import A_DAY, days_of
from kuulolla.measure.queries.worth_inputs import KEPT_DAYS, Sources
from kuulolla.measure.rules.money import Days
from kuulolla.plan.models import Channel, Milestone, Path


@dataclass(frozen=True)
class ChannelWorth:
    """One channel: who answered by it, new follows that were kept, and what was spent on it alone."""

    channel: Channel
    people: int
    kept: Decimal | None
    cost: Range | None

    @property
    def per_person(self) -> Range | None:
        """What one participant by this channel cost."""
        return cost_per(self.cost, self.people)

    @property
    def per_follow(self) -> Range | None:
        """What one follow that was kept cost."""
        return cost_per(self.cost, self.kept)


@dataclass(frozen=True)
class MilestoneWorth:
    """One milestone: how many times it was reached (None: not known), all costs and those of its own."""

    milestone: Milestone
    reached: int | None
    all_costs: Range | None
    own_costs: Range | None

    @property
    def per_reached(self) -> Range | None:
        """What each time it was reached cost, of all that was spent."""
        return cost_per(self.all_costs, self.reached)


def channels_worth(sources: Sources) -> tuple[ChannelWorth, ...]:
    """The channels by which people came or on which money was spent, most people first."""
    people = {each.tag: each.people for each in sources.numbers.channels}
    rows = Channel.objects.of(sources.campaign.organisation_id).order_by("name", "pk")
    kept = _kept(sources)
    found = [
        ChannelWorth(row, people.get(row.tag, 0), kept.get(row.pk), sources.costs.on_channel(row.pk))
        for row in rows
        if people.get(row.tag) or sources.costs.on_channel(row.pk) is not None
    ]
    return tuple(sorted(found, key=lambda each: -each.people))


def milestones_worth(sources: Sources) -> tuple[MilestoneWorth, ...]:
    """The milestones of the paths that lead through the campaign, in their order, while it ran."""
    campaign = sources.campaign
    leading = Milestone.objects.of(campaign.organisation_id).filter(what=campaign.slug).values("path")
    paths = Path.objects.of(campaign.organisation_id).filter(pk__in=leading).select_related("organisation")
    days = days_of(campaign, now=sources.now)
    return tuple(worth for path in paths.order_by("pk") for worth in _walked(path, sources, days=days))


def _walked(path: Path, sources: Sources, *, days: Days | None) -> Iterator[MilestoneWorth]:
    """How many times each milestone was reached in the days; reading events loads what is slow to load."""
    from kuulolla.measure.queries.paths import path_picture
    from kuulolla.measure.rules.span import Span

    if days is None:
        return
    period = Span(days.begins, days.ends - A_DAY).period
    costs = sources.costs
    for passed in path_picture(path, period=period, now=sources.now).stages:
        milestone = passed.milestone
        yield MilestoneWorth(milestone, passed.counted, costs.total, costs.on_milestone(milestone.pk))


def _kept(sources: Sources) -> dict[int, Decimal]:
    """New follows kept by channel; of a channel with several pages only where each is known."""
    found: dict[int, list[Decimal | None]] = {}
    for each in sources.growth.channels if sources.growth else ():
        if each.channel is not None:
            kept = (each.growth.kept_after(days) for days in KEPT_DAYS)
            found.setdefault(each.channel.pk, []).append(next((n for n in kept if n is not None), None))
    return {
        channel: sum((n for n in kept if n is not None), Decimal(0))
        for channel, kept in found.items()
        if all(n is not None for n in kept)
    }
