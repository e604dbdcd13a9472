"""Followers before and after a campaign, and what stays of the growth. Nothing is guessed between figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

NEAR = timedelta(days=7)
"""How far from the wanted day a figure may be."""
USUAL_DAYS = 28
"""How many days before the campaign tell what is usual."""
LEAST_USUAL_DAYS = 14
LATER_DAYS = (30, 90)


@dataclass(frozen=True, slots=True)
class Stock:
    """How many followers there were at the end of a day, and which figure says so."""

    on: date
    value: Decimal
    figure: int

    def days_from(self, day: date) -> int:
        """How many days after the wanted day it is; less than nothing when it is before."""
        return (self.on - day).days


@dataclass(frozen=True, slots=True)
class Flow:
    """How many began to follow on a day, and how many stopped, where that is known."""

    on: date
    came: Decimal
    left: Decimal | None
    figures: tuple[int, ...] = ()

    @property
    def net(self) -> Decimal:
        """Those who came, less those who left where that is known."""
        return self.came - (self.left or 0)


@dataclass(frozen=True, slots=True)
class Usual:
    """What a day brought before the campaign, from the days between two figures."""

    begins: date
    ends: date
    a_day: Decimal

    def of_days(self, days: int) -> Decimal:
        """What so many days would have brought."""
        return self.a_day * days


@dataclass(frozen=True, slots=True)
class Later:
    """What is left `days` after the campaign's end; None where no figure is near enough.

    `kept` is how many more follow than before the campaign, `net` that less the usual growth of the time.
    """

    days: int
    wanted: date
    found: Stock | None
    kept: Decimal | None
    net: Decimal | None


@dataclass(frozen=True, slots=True)
class Growth:
    """Growth from `begins` to `ends` (the campaign's first and last day).

    From the numbers of followers where a figure is near both days, else from those who came and left each
    day: then `by_flows` is true, there is no `before` and `after`, and what is kept is known only when
    those who left are (`leaving_known`). None says not known.
    """

    begins: date
    ends: date
    before: Stock | None = None
    after: Stock | None = None
    gained: Decimal | None = None
    usual: Usual | None = None
    net: Decimal | None = None
    later: tuple[Later, ...] = ()
    by_flows: bool = False
    leaving_known: bool = True
    figures: tuple[int, ...] = ()

    def kept_after(self, days: int) -> Decimal | None:
        """What is left after so many days; None when that is not known."""
        return next((each.kept for each in self.later if each.days == days), None)


def nearest(stocks: Iterable[Stock], day: date) -> Stock | None:
    """The figure nearest to a day, the earlier of two; None when none is near enough."""
    near = [stock for stock in stocks if abs(stock.on - day) <= NEAR]
    return min(near, key=lambda stock: (abs(stock.on - day), stock.on), default=None)


def growth_from(
    stocks: Sequence[Stock], flows: Sequence[Flow], *, begins: date, ends: date, today: date | None = None
) -> Growth:
    """The growth of one page or account, compared with the day before the campaign begins.

    What is before is never later than the campaign's first day.
    """
    last = min(ends, today) if today else ends
    before = nearest([stock for stock in stocks if stock.on <= begins], begins - timedelta(days=1))
    after = nearest(stocks, last)
    if before is not None and after is not None and before.on < after.on:
        return _by_stocks(stocks, before=before, after=after, begins=begins, ends=ends)
    if _reach(flows, begins, last):
        return _by_flows(flows, begins=begins, ends=ends, last=last)
    return Growth(begins, ends, before, after, later=_unknown(ends))


def _by_stocks(stocks: Sequence[Stock], *, before: Stock, after: Stock, begins: date, ends: date) -> Growth:
    usual = _usual(stocks, before=before)
    later = tuple(_later(stocks, days, ends=ends, before=before, usual=usual) for days in LATER_DAYS)
    found = (before, after, *(each.found for each in later))
    return Growth(
        begins,
        ends,
        before,
        after,
        gained=after.value - before.value,
        usual=usual,
        net=_net(before, after, usual=usual),
        later=later,
        figures=tuple(each.figure for each in found if each is not None),
    )


def _usual(stocks: Sequence[Stock], *, before: Stock) -> Usual | None:
    """The mean growth of a day in the weeks before; None when no figure tells it."""
    earlier = nearest(stocks, before.on - timedelta(days=USUAL_DAYS))
    if earlier is None or (before.on - earlier.on).days < LEAST_USUAL_DAYS:
        return None
    a_day = (before.value - earlier.value) / (before.on - earlier.on).days
    return Usual(earlier.on, before.on, a_day)


def _net(before: Stock, after: Stock | None, *, usual: Usual | None) -> Decimal | None:
    if after is None or usual is None:
        return None
    return after.value - before.value - usual.of_days((after.on - before.on).days)


def _later(stocks: Sequence[Stock], days: int, *, ends: date, before: Stock, usual: Usual | None) -> Later:
    wanted = ends + timedelta(days=days)
    found = nearest(stocks, wanted)
    kept = found.value - before.value if found is not None else None
    return Later(days, wanted, found, kept, _net(before, found, usual=usual))


def _reach(flows: Sequence[Flow], begins: date, ends: date) -> bool:
    """Whether a series reaches near both ends; days without anybody may be missing from it."""
    days = [flow.on for flow in flows]
    return bool(days) and min(days) <= begins + NEAR and max(days) >= ends - NEAR and begins <= ends


def _between(flows: Sequence[Flow], begins: date, ends: date) -> list[Flow]:
    return [flow for flow in flows if begins <= flow.on <= ends]


def _by_flows(flows: Sequence[Flow], *, begins: date, ends: date, last: date) -> Growth:
    during = _between(flows, begins, last)
    leaving_known = any(flow.left is not None for flow in flows)
    usual = _usual_of_flows(flows, begins=begins)
    gained = sum((flow.net for flow in during), Decimal(0))
    days = (last - begins).days + 1
    return Growth(
        begins,
        ends,
        gained=gained,
        usual=usual,
        net=None if usual is None else gained - usual.of_days(days),
        later=_all_later(flows, begins=begins, ends=ends, usual=usual) if leaving_known else _unknown(ends),
        by_flows=True,
        leaving_known=leaving_known,
        figures=tuple(figure for flow in during for figure in flow.figures),
    )


def _usual_of_flows(flows: Sequence[Flow], *, begins: date) -> Usual | None:
    first = begins - timedelta(days=USUAL_DAYS)
    last = begins - timedelta(days=1)
    if not flows or min(flow.on for flow in flows) > first + NEAR:
        return None
    total = sum((flow.net for flow in _between(flows, first, last)), Decimal(0))
    return Usual(first, last, total / USUAL_DAYS)


def _all_later(flows: Sequence[Flow], *, begins: date, ends: date, usual: Usual | None) -> tuple[Later, ...]:
    return tuple(_later_of_flows(flows, each, begins=begins, ends=ends, usual=usual) for each in LATER_DAYS)


def _later_of_flows(
    flows: Sequence[Flow], days: int, *, begins: date, ends: date, usual: Usual | None
) -> Later:
    wanted = ends + timedelta(days=days)
    if not _reach(flows, begins, wanted):
        return Later(days, wanted, None, None, None)
    kept = sum((flow.net for flow in _between(flows, begins, wanted)), Decimal(0))
    span = (wanted - begins).days + 1
    return Later(days, wanted, None, kept, None if usual is None else kept - usual.of_days(span))


def _unknown(ends: date) -> tuple[Later, ...]:
    return tuple(Later(days, ends + timedelta(days=days), None, None, None) for days in LATER_DAYS)
