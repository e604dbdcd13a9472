"""What each channel brought to a campaign, what its platform tells, and what one answer cost there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.value import Range
from kuulolla.ask.models import Campaign
from kuulolla.core.models import Organisation
from kuulolla.measure.models import Level
from kuulolla.measure.queries.advertising import ChannelAdvertising, advertising_by_channel
from kuulolla.measure.queries.costs import costs_of
from kuulolla.measure.queries.events import SENT, counts_by_channel, event_connection, measured_from
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.queries.tags import tags_of
from kuulolla.measure.rules.money import Costs
from kuulolla.measure.rules.span import Span
from kuulolla.plan.models import Channel

FOLLOWED, OPENED, BEGUN = "link_followed", "form_opened", "form_begun"
Counted = Mapping[tuple[str, str], int]


@dataclass(frozen=True)
class Brought:
    """How far people came in one place; None where nobody knows."""

    followed: int | None
    opened: int | None
    begun: int | None
    sent: int

    @property
    def ratio(self) -> float | None:
        """Forms sent for each opened one."""
        return self.sent / self.opened if self.opened else None


@dataclass(frozen=True)
class ChannelRow:
    """One channel of a campaign. Without a `channel` its tag is no longer, or was never, a channel's.

    `share` is of all sent forms. `cost` is everything that was spent on the channel, advertising and work.
    """

    tag: str
    name: str
    channel: Channel | None
    brought: Brought
    share: float | None = None
    advertising: ChannelAdvertising | None = None
    cost: Range | None = None

    @property
    def cost_per_entry(self) -> Range | None:
        """What one sent form cost; not known without costs or without forms."""
        return self.cost.over(self.brought.sent) if self.cost and self.brought.sent else None

    @property
    def group(self) -> str:
        """The target group that the channel is for."""
        return self.channel.target_group.name if self.channel and self.channel.target_group else ""


@dataclass(frozen=True)
class GroupRow:
    """One target group: the sum of its channels."""

    name: str
    channels: tuple[str, ...]
    brought: Brought
    share: float | None


@dataclass(frozen=True)
class ChannelTable:
    """A campaign's channels, the one that brought most sent forms first, and all together.

    `known_from` is the first day that pages told of anything: before it nobody knows how many opened.
    """

    rows: tuple[ChannelRow, ...]
    total: Brought
    level: Level
    span: Span
    known_from: date | None

    @property
    def best(self) -> ChannelRow | None:
        """The channel that brought most sent forms; None when none brought any."""
        return next((row for row in self.rows if row.tag and row.brought.sent), None)

    @property
    def groups(self) -> tuple[GroupRow, ...]:
        """Channels by target group, those for nobody in particular last."""
        named: defaultdict[str, list[ChannelRow]] = defaultdict(list)
        for row in self.rows:
            named[row.group].append(row)
        if not any(named):
            return ()
        made = [_group(name, rows, total=self.total.sent) for name, rows in named.items()]
        return tuple(sorted(made, key=lambda group: (not group.name, -group.brought.sent)))

    @property
    def bringing(self) -> tuple[ChannelRow, ...]:
        """Those that brought a sent form."""
        return tuple(row for row in self.rows if row.brought.sent)

    @property
    def has_money(self) -> bool:
        """Whether a platform tells of a channel, or something was spent on one."""
        return any(row.advertising or row.cost for row in self.rows)

    @property
    def is_partly_unknown(self) -> bool:
        """Whether pages began to tell only after the first day."""
        return self.known_from is None or self.known_from > self.span.first_on

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened."""
        return not any((self.total.followed, self.total.opened, self.total.sent))


def channel_table(
    organisation: Organisation, *, campaign: Campaign, period: Period, now: datetime
) -> ChannelTable:
    """The table as it stands. Money and platforms' figures are of the whole campaign, not of the period."""
    level, span = level_of(organisation), Span.of(period)
    with event_connection(organisation, period=period, level=level) as connection:
        known_from = measured_from(connection, organisation)
        subject = f"campaign:{campaign.pk}"
        counted = counts_by_channel(connection, organisation, subject=subject, span=span)
    is_known = known_from is not None and known_from <= span.last_on
    costs = costs_of(campaign, now=now)
    rows = [
        _with_money(row, campaign=costs, advertising=told)
        for row, told in _told(_rows(campaign, counted, is_known=is_known), campaign, costs)
    ]
    total = _sum([row.brought for row in rows], is_known=is_known)
    shared = [replace(row, share=_share(row.brought.sent, total.sent)) for row in rows]
    return ChannelTable(tuple(sorted(shared, key=_order)), total, level, span, known_from)


def _rows(campaign: Campaign, counted: Counted, *, is_known: bool) -> Iterator[ChannelRow]:
    """The campaign's channels, and every tag that anything came by."""
    tags = tags_of(campaign.organisation)
    own = {channel.tag for channel in campaign.channels.all()}
    seen = {tag for (tag, _), n in counted.items() if n}
    for tag in sorted(own | seen):
        brought = _brought(counted, tag, is_known=is_known)
        yield ChannelRow(tag, tags.name(tag), tags.channels.get(tag), brought)


def _brought(counted: Counted, tag: str, *, is_known: bool) -> Brought:
    def told(name: str) -> int | None:
        return counted.get((tag, name), 0) if is_known else None

    return Brought(told(FOLLOWED), told(OPENED), told(BEGUN), counted.get((tag, SENT), 0))


def _told(
    rows: Iterator[ChannelRow], campaign: Campaign, costs: Costs
) -> list[tuple[ChannelRow, ChannelAdvertising | None]]:
    """Rows with what their platform tells; a channel that only its platform tells of has a row too."""
    told = {each.channel.tag: each for each in advertising_by_channel(campaign, costs)}
    known = [(row, told.pop(row.tag, None)) for row in rows]
    nobody = Brought(None, None, None, 0)
    return known + [
        (ChannelRow(tag, each.channel.name, each.channel, nobody), each) for tag, each in told.items()
    ]


def _with_money(row: ChannelRow, *, campaign: Costs, advertising: ChannelAdvertising | None) -> ChannelRow:
    cost = campaign.on_channel(row.channel.pk) if row.channel else None
    return replace(row, advertising=advertising, cost=cost)


def _group(name: str, rows: list[ChannelRow], *, total: int) -> GroupRow:
    known = all(row.brought.opened is not None for row in rows)
    brought = _sum([row.brought for row in rows], is_known=known)
    return GroupRow(name, tuple(row.name for row in rows), brought, _share(brought.sent, total))


def _sum(parts: list[Brought], *, is_known: bool) -> Brought:
    """All together; what is not known stays so."""
    if not is_known:
        return Brought(None, None, None, sum(part.sent for part in parts))
    return Brought(
        sum(part.followed or 0 for part in parts),
        sum(part.opened or 0 for part in parts),
        sum(part.begun or 0 for part in parts),
        sum(part.sent for part in parts),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _order(row: ChannelRow) -> tuple[bool, int, int, str]:
    """Most sent first, those without a channel last."""
    return (not row.tag, -row.brought.sent, -(row.brought.opened or 0), row.name)
