"""The tables of a report, one function each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.urls import reverse
from django.utils.formats import date_format

from kuulolla.core.clock import local_day
from kuulolla.core.words import say
from kuulolla.measure.queries.channels import ChannelRow, ChannelTable
from kuulolla.measure.queries.followers import ChannelGrowth, FollowerGrowth
from kuulolla.measure.queries.paths import PathPicture
from kuulolla.measure.queries.portfolio import CampaignRow
from kuulolla.measure.queries.worth import Worth
from kuulolla.measure.reporting.table import Cell, Table, about_money, count, figure, money, share, words
from kuulolla.measure.rules.worth import WorthFigure

FEWEST = 5
"""Fewer people than this in one channel are not told to anybody outside the house."""


def channels(told: ChannelTable, *, address: str, with_money: bool) -> Table:
    """What each channel brought. Outside the house small numbers are not told, nor what was paid."""
    heads = ["channel", "opened", "sent", "share", "views", "clicks"] + (
        ["cost", "per_sent"] if with_money else []
    )
    small = frozenset[str]() if with_money else _too_few(told.rows)
    rows = [_channel(row, with_money=with_money, is_hidden=row.tag in small) for row in told.rows]
    note = say("measure.report.channels.note")
    if told.is_partly_unknown:
        note = f"{note} {say('measure.report.channels.partly')}"
    return Table("channels", say("measure.report.channels"), _heads(heads), tuple(rows), note, address)


def _too_few(rows: Sequence[ChannelRow]) -> frozenset[str]:
    """The tags of channels by which too few came, and of one more where the sum would tell the only one."""
    known = sorted((row for row in rows if row.brought.sent), key=lambda row: row.brought.sent)
    small = [row for row in known if row.brought.sent < FEWEST]
    if len(small) == 1:
        small = known[:2]
    return frozenset(row.tag for row in small)


def _channel(row: ChannelRow, *, with_money: bool, is_hidden: bool) -> tuple[Cell, ...]:
    few = Cell(say("measure.report.few"), None)
    told = row.advertising
    cells = (
        words(row.name),
        count(row.brought.opened),
        few if is_hidden else count(row.brought.sent),
        few if is_hidden else share(row.share),
        count(told.impressions if told else None),
        count(told.clicks if told else None),
    )
    return (*cells, money(row.cost), money(row.cost_per_entry)) if with_money else cells


def is_small(told: PathPicture) -> bool:
    """Whether too few reached a milestone for it to be told outside the house."""
    return any(0 < (each.reached or 0) < FEWEST for each in told.stages)


def path(told: PathPicture, *, address: str) -> Table:
    """How many reached each milestone, and how many of the one before.

    Where journeys are not followed a smaller number says nothing of anybody who left, nor is it said to.
    """
    nothing, last = Cell("–", None), len(told.stages) - 1
    rows = (
        (
            words(each.name),
            count(each.reached),
            share(each.ratio) if place else nothing,
            nothing if place == last or each.joined else count(each.lost),
        )
        for place, each in enumerate(told.stages)
    )
    title = say("measure.report.path", name=told.path.name)
    heads = ["reached", "ratio", "lost"] if told.is_followed else ["times", "ratio", "fewer"]
    return Table("path", title, _heads(["milestone", *heads]), tuple(rows), told.rule, address)


def costs(told: Worth, *, address: str) -> Table:
    """What was spent, by kind, with the sum, and what others gave."""
    rows = [
        (words(say(f"measure.cost.kind.{kind.value}")), money(amount))
        for kind, amount in told.costs.by_kind.items()
    ]
    if rows:
        rows.append((words(say("measure.report.total")), money(told.costs.total)))
    if told.costs.gifts:
        rows.append((words(say("measure.report.gifts")), money(told.costs.gifts_total)))
    missing = ", ".join(say(f"measure.cost.kind.{kind.value}") for kind in told.costs.missing)
    note = say("measure.report.costs.missing", kinds=missing) if missing else ""
    return Table("costs", say("measure.report.costs"), _heads(["kind", "amount"]), tuple(rows), note, address)


def returns(told: Worth, *, address: str) -> Table:
    """What came back, each with its source."""
    rows = (
        (
            words(line.what),
            words(say(f"measure.return.kind.{line.kind.value}")),
            money(line.amount),
            words(line.source),
        )
        for line in told.returns.lines
    )
    heads = _heads(["returned", "how_known", "amount", "source"])
    note = say("measure.report.returns.note")
    return Table("returns", say("measure.report.returns"), heads, tuple(rows), note, address)


def worth(told: Worth, *, page: Callable[[WorthFigure], str]) -> Table:
    """The figures, each leading to its formula."""
    rows = tuple(
        (
            words(say(f"measure.figure.{each.key.value}")),
            figure(each.value, unit=each.unit, address=page(each)),
        )
        for each in told.figures
    )
    note = say("measure.report.worth.note")
    return Table("worth", say("measure.report.worth"), _heads(["figure", "value"]), rows, note)


def followers(told: FollowerGrowth | None, *, address: str) -> Table:
    """Followers before and after, and what is left of the growth."""
    rows = tuple(_growth(each) for each in told.channels) if told else ()
    heads = _heads(["page", "before", "after", "gained", "kept_30", "kept_90"])
    note = say("measure.report.followers.note")
    return Table("followers", say("measure.report.followers"), heads, rows, note, address)


def _growth(each: ChannelGrowth) -> tuple[Cell, ...]:
    growth = each.growth
    return (
        words(each.channel.name if each.channel else each.item.title),
        count(growth.before.value if growth.before else None),
        count(growth.after.value if growth.after else None),
        count(growth.gained),
        count(growth.kept_after(30)),
        count(growth.kept_after(90)),
    )


def compared(rows: Sequence[CampaignRow], *, organisation: str) -> Table:
    """This campaign and those before it: one a row, this one first."""
    heads = _heads(["campaign", "began", "people", "answers", "costs", "per_person", "adopted"])
    return Table(
        "compared",
        say("measure.report.compared"),
        heads,
        tuple(_compared(row, organisation=organisation) for row in rows) if len(rows) > 1 else (),
        say("measure.report.compared.note"),
        reverse("measure:portfolio", args=[organisation]),
    )


def _compared(row: CampaignRow, *, organisation: str) -> tuple[Cell, ...]:
    address = reverse("measure:report", args=[organisation, row.campaign.slug])
    return (
        words(row.campaign.name, address=address),
        _day(row),
        count(row.people),
        Cell("–", None) if row.answers is None else count(row.answers),
        about_money(row.costs),
        about_money(row.cost_per_person),
        count(row.adopted),
    )


def _day(row: CampaignRow) -> Cell:
    day = local_day(row.campaign.opens_at) if row.campaign.opens_at else None
    return Cell(date_format(day, "SHORT_DATE_FORMAT"), day.isoformat()) if day else Cell("", None)


def _heads(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(say(f"measure.report.column.{key}") for key in keys)
