"""What the tables of a file add to what is known: worked out first, stored then."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import TypeVar

from kuulolla.analysis.platforms import Line, Outcome, PlatformFigure, PlatformTable
from kuulolla.analysis.platforms import PlatformItem as ReadItem
from kuulolla.core.models import Organisation
from kuulolla.measure.models import Figure, Import, ImportLine, LineOutcome, PlatformItem
from kuulolla.measure.rules.snapshots import (
    Fate,
    Reading,
    fate_of,
    fate_of_line,
    is_kept,
    kept_value,
    nearest,
)
from kuulolla.measure.wording import item_name
from kuulolla.plan.models import Channel

AT_ONCE = 500
"""Rows of one statement."""
LONGEST_ABOUT = 120
OWN_IDS = frozenset({"post", "video", "ad", "ad_set", "ad_campaign"})
"""Kinds whose keys no two items of a platform share, whatever the channel."""
TOLD = ("title", "url", "published_at")
"""What a file tells of an item besides its key."""

Key = tuple[str, str, str]
Cell = tuple[Key, str, date | None, date | None]
Known = defaultdict[Cell, list[Reading]]
One = TypeVar("One")


@dataclass
class Snapshot:
    """What a file adds, before anything is written: items, figures, and what becomes of each line."""

    organisation: Organisation
    as_of: date
    items: dict[Key, PlatformItem] = field(default_factory=dict)
    retold: dict[int, PlatformItem] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    lines: list[ImportLine] = field(default_factory=list)

    @property
    def adds(self) -> bool:
        """Whether there is a figure that is not known yet."""
        return bool(self.figures)

    @property
    def counts(self) -> dict[str, int]:
        """How many lines of each outcome, how many there were, and how many figures are new."""
        found = Counter(line.outcome for line in self.lines)
        by_outcome = {outcome.value: found[outcome.value] for outcome in LineOutcome}
        return {"rows": len(self.lines), "figures": len(self.figures), **by_outcome}

    def store(self, file: Import) -> None:
        """Write it as what this import brought."""
        new = [item for item in self.items.values() if item.pk is None]
        PlatformItem.objects.bulk_create(new, batch_size=AT_ONCE)
        changed = PlatformItem.objects.of(self.organisation)
        changed.bulk_update(self.retold.values(), [*TOLD, "channel"], batch_size=AT_ONCE)
        for figure in self.figures:
            figure.file, figure.item = file, figure.item  # the item has its id only now
        for line in self.lines:
            line.file = file
        Figure.objects.bulk_create(self.figures, batch_size=AT_ONCE)
        ImportLine.objects.bulk_create(self.lines, batch_size=AT_ONCE)


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure beside what was known: what becomes of it, and the value it differs from."""

    fate: Fate
    metric: str
    value: Decimal
    before: Decimal | None = None

    @property
    def told(self) -> list[str]:
        """Metric, former and new value, as they are kept beside a line."""
        return [self.metric, str(self.before), str(self.value)]


def take_snapshot(
    tables: Sequence[PlatformTable], *, organisation: Organisation, channel: Channel | None, as_of: date
) -> Snapshot:
    """Compare every figure of the tables with what is known of its item, metric and period."""
    snapshot = Snapshot(organisation, as_of)
    there = _there(tables, organisation=organisation, channel=channel)
    for table in tables:
        for read in table.items:
            _meet(read, (table.platform, read.kind, read.key), snapshot, there=there, channel=channel)
    known = _known(snapshot)
    for table in tables:
        found = _compare(table, snapshot, known=known)
        snapshot.lines += _lines(table, snapshot, found=found)
    return snapshot


def batched(rows: Iterable[One], size: int) -> Iterator[list[One]]:
    """The rows in lists of at most so many."""
    rest = iter(rows)
    while some := list(islice(rest, size)):
        yield some


def _there(
    tables: Sequence[PlatformTable], *, organisation: Organisation, channel: Channel | None
) -> dict[Key, PlatformItem]:
    """The items of the tables that are known already.

    Where the key alone does not tell, it is the channel's own, else the only one, when either has no channel.
    """
    keys = {(table.platform, item.kind, item.key) for table in tables for item in table.items}
    same: defaultdict[Key, list[PlatformItem]] = defaultdict(list)
    for some in batched(sorted({key for _, _, key in keys}), AT_ONCE):
        for item in PlatformItem.objects.of(organisation).filter(key__in=some).order_by("pk"):
            same[item.platform, item.kind, item.key].append(item)
    found = {key: _of_channel(same[key], kind=key[1], channel=channel) for key in keys & same.keys()}
    return {key: item for key, item in found.items() if item is not None}


def _of_channel(same: list[PlatformItem], *, kind: str, channel: Channel | None) -> PlatformItem | None:
    own = [item for item in same if channel is not None and item.channel_id == channel.pk]
    unplaced = [item for item in same if item.channel_id is None]
    if own or unplaced:
        return (own or unplaced)[0]
    return same[0] if kind in OWN_IDS or (channel is None and len(same) == 1) else None


def _meet(
    read: ReadItem,
    key: Key,
    snapshot: Snapshot,
    *,
    there: Mapping[Key, PlatformItem],
    channel: Channel | None,
) -> None:
    """Take an item of a file in: a new one, or a known one of which it may tell more."""
    item = snapshot.items.get(key) or there.get(key)
    if item is None:
        platform, kind, own = key
        item = PlatformItem(organisation=snapshot.organisation, platform=platform, kind=kind, key=own)
    snapshot.items[key] = item
    told = {name: getattr(read, name) for name in TOLD} | {"channel_id": channel.pk if channel else None}
    if item.channel_id is not None:
        del told["channel_id"]
    more = {name: value for name, value in told.items() if value and getattr(item, name) != value}
    for name, value in more.items():
        setattr(item, name, value)
    if more and item.pk is not None:
        snapshot.retold[item.pk] = item


def _known(snapshot: Snapshot) -> Known:
    """What is known of the items by cell: metric and period."""
    keys = {item.pk: key for key, item in snapshot.items.items() if item.pk is not None}
    known: Known = defaultdict(list)
    for some in batched(keys, AT_ONCE):
        figures = Figure.objects.of(snapshot.organisation).filter(item__in=some)
        rows = figures.values_list("item", "metric", "covers_from", "covers_until", "as_of", "value")
        for item, metric, begins, ends, as_of, value in rows:
            known[keys[item], metric, begins, ends].append(Reading(as_of, value))
    return known


def _compare(table: PlatformTable, snapshot: Snapshot, *, known: Known) -> defaultdict[int, list[Compared]]:
    """What the figures of each line come to; those that add something are put into the snapshot."""
    found: defaultdict[int, list[Compared]] = defaultdict(list)
    for read in table.figures:
        key = (table.platform, read.item_kind, read.item_key)
        cell = known[key, read.metric, read.covers_from, read.covers_until]
        compared = _compared(read, cell, as_of=snapshot.as_of)
        found[read.line].append(compared)
        if compared.fate in (Fate.STORED, Fate.CHANGED):
            cell.append(Reading(snapshot.as_of, compared.value))
            snapshot.figures.append(_figure(read, key, table, snapshot))
    return found


def _compared(read: PlatformFigure, known: list[Reading], *, as_of: date) -> Compared:
    if not is_kept(read.value):
        return Compared(Fate.REFUSED, read.metric, read.value)
    value = kept_value(read.value)
    fate = fate_of(value, as_of=as_of, of_period=read.covers_from is not None, known=known)
    before = nearest(known, day=as_of).value if fate in (Fate.CHANGED, Fate.REFUSED) else None
    return Compared(fate, read.metric, value, before)


def _figure(read: PlatformFigure, key: Key, table: PlatformTable, snapshot: Snapshot) -> Figure:
    return Figure(
        organisation=snapshot.organisation,
        item=snapshot.items[key],
        metric=read.metric,
        value=kept_value(read.value),
        unit=read.unit,
        currency=table.currency if read.unit == "cents" else "",
        covers_from=read.covers_from,
        covers_until=read.covers_until,
        as_of=snapshot.as_of,
        line=read.line,
    )


def _lines(
    table: PlatformTable, snapshot: Snapshot, *, found: Mapping[int, Sequence[Compared]]
) -> Iterator[ImportLine]:
    """What became of each line, and what it was about."""
    about = {read.line: (table.platform, read.item_kind, read.item_key) for read in table.figures}
    for line in table.lines:
        compared = found.get(line.number, ())
        outcome, reason = _outcome(line, compared)
        key = about.get(line.number)
        yield ImportLine(
            organisation=snapshot.organisation,
            table=table.format,
            number=line.number,
            outcome=outcome,
            reason=reason,
            values=_values(line, compared) | ({"about": _name(snapshot.items[key])} if key else {}),
        )


def _name(item: PlatformItem) -> str:
    return item_name(item)[:LONGEST_ABOUT]


def _outcome(line: Line, compared: Iterable[Compared]) -> tuple[LineOutcome, str]:
    """The outcome, and why where it is not plain."""
    if line.outcome != Outcome.READ:
        return LineOutcome(line.outcome.value), line.reason
    fate = fate_of_line(each.fate for each in compared)
    if fate is None:
        return LineOutcome.SKIPPED, line.reason or "no_figures"
    return LineOutcome(fate.value), "other_value" if fate == Fate.REFUSED else line.reason


def _values(line: Line, compared: Iterable[Compared]) -> dict[str, object]:
    """What fills the sentence of the reason, and which values differ from what was known."""
    differing = [each.told for each in compared if each.before is not None]
    return {**line.values, **({"differing": differing} if differing else {})}
