"""One row of a table: which item it is about, which days it covers, and its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from hashlib import blake2b
from typing import NoReturn

from kuulolla.analysis.platforms.days import date_of, moment_of
from kuulolla.analysis.platforms.figures import PlatformFigure, PlatformItem
from kuulolla.analysis.platforms.metrics import METRICS
from kuulolla.analysis.platforms.numbers import is_blank, is_inexact, kept, number_of, seconds_of
from kuulolla.analysis.platforms.periods import Period, one_day, period_of, through
from kuulolla.analysis.platforms.plans import Measured, Plan, cell_of
from kuulolla.analysis.platforms.sheets import Record, plain

_LONGEST_KEY = 300
_LONGEST_NAME = 3_000
_LONGEST_TITLE = 500
_LONGEST_URL = 1_000
_SHOWN_CELL = 80
_TOTALS = frozenset(
    (
        "total", "totals", "grand total", "total general", "total général", "gesamt", "yhteensä",
        "kaikki yhteensä", "loppusumma", "summa", "totalt", "totalsumma",
    )
)  # fmt: skip
_TOTAL_OF = re.compile(r"(?:total|yhteensä|totalt|summa)\s*[:：]")
_BETWEEN = " · "


class BrokenRow(Exception):  # noqa: N818  (caught where the table is read, and told as a line that was refused)
    """The row cannot be read; `reason` is a key of REASONS."""

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = {name: plain(value, longest=_SHOWN_CELL) for name, value in values.items()}


@dataclass(frozen=True)
class ReadRow:
    """What a row tells. `inexact` are cells that were no exact figures."""

    item: PlatformItem
    figures: tuple[PlatformFigure, ...]
    inexact: tuple[str, ...]
    names_zone: bool


def is_total(record: Record, plan: Plan) -> bool:
    """Whether the row is a sum of others: it says so, or it has figures but tells of no item and no day."""
    spoken = {cell.casefold() for cell in _where_totals_stand(record, plan)}
    if spoken & _TOTALS or any(_TOTAL_OF.match(cell) for cell in spoken):
        return True
    named = [cell_of(record, place) for place in _naming(plan)]
    return bool(named) and not any(named)


def read_row(record: Record, plan: Plan) -> ReadRow:
    """What the row tells. Raises BrokenRow."""
    _check_width(record, plan)
    _check_currency(record, plan)
    published, names_zone = _published(record, plan)
    item = _item(record, plan, published=published)
    period = _period(record, plan)
    inexact = tuple(cell for one in plan.measured if is_inexact(cell := cell_of(record, one.place)))
    return ReadRow(item, tuple(_figures(record, plan, item=item, period=period)), inexact, names_zone)


def _where_totals_stand(record: Record, plan: Plan) -> Iterator[str]:
    """The cells that may say "Total": not a title, for a post may be called anything."""
    own = cell_of(record, plan.naming.id_place)
    yield own
    yield from record.cells[plan.width :]
    if not own:
        yield from record.cells[:1]
        yield from (cell_of(record, one.place) for one in plan.naming.dimensions)
        yield from (cell_of(record, place) for place, _ in plan.days)


def _naming(plan: Plan) -> list[int]:
    """The places that tell what a row is about; where there are none, those that tell its day."""
    own = (
        plan.naming.id_place,
        plan.naming.url,
        plan.naming.published,
        *plan.naming.titles,
        *(one.place for one in plan.naming.dimensions),
    )
    return [place for place in own if place is not None] or [place for place, _ in plan.days]


def _check_width(record: Record, plan: Plan) -> None:
    if any(record.cells[plan.width :]):
        raise BrokenRow("too_many_cells")
    if len(record.cells) < plan.width:
        raise BrokenRow("too_few_cells")


def _check_currency(record: Record, plan: Plan) -> None:
    own = cell_of(record, plan.currency_place).upper()
    if own and own != plan.currency:
        raise BrokenRow("other_currency", currency=own, expected=plan.currency)


def _item(record: Record, plan: Plan, *, published: datetime | None) -> PlatformItem:
    own = _own_id(record, plan)
    told = [(one, plain(cell_of(record, one.place), longest=_LONGEST_NAME)) for one in plan.naming.dimensions]
    named = [(one, name) for one, name in told if name]
    kinds = [one.kind for one, _ in named] or [plan.naming.id_kind or "account"]
    keys = [*own, *(one.prefix + name for one, name in named)]
    names = [*own, *(name for _, name in named)]
    return PlatformItem(
        kind=kinds[0],
        key=_short(_BETWEEN.join(keys or ["account"])),
        title=_title(record, plan) or plain(_BETWEEN.join(names), longest=_LONGEST_TITLE),
        url=_url(cell_of(record, plan.naming.url)),
        published_at=published,
    )


def _own_id(record: Record, plan: Plan) -> list[str]:
    """The platform's id as text; none where the table has no ids. Raises BrokenRow where it is blank."""
    if plan.naming.id_place is None:
        return []
    own = plain(cell_of(record, plan.naming.id_place), longest=_LONGEST_NAME)
    if not own:
        raise BrokenRow("id_missing", column=plan.header.record.cells[plan.naming.id_place])
    return [own]


def _title(record: Record, plan: Plan) -> str:
    cells = (cell_of(record, place) for place in plan.naming.titles)
    return next((title for cell in cells if (title := plain(cell, longest=_LONGEST_TITLE))), "")


def _short(key: str) -> str:
    """A key that is too long keeps its beginning and what tells it from others."""
    if len(key) <= _LONGEST_KEY:
        return key
    return f"{key[: _LONGEST_KEY - 33]}…{blake2b(key.encode(), digest_size=16).hexdigest()}"


def _url(cell: str) -> str:
    """An address of the web; anything else could do something when it is clicked."""
    is_address = (
        cell.startswith(("https://", "http://"))
        and plain(cell, longest=_LONGEST_URL) == cell
        and " " not in cell
    )
    return cell if is_address and plain(cell, longest=_LONGEST_URL) == cell else ""


def _published(record: Record, plan: Plan) -> tuple[datetime | None, bool]:
    """When the item was published, and whether the cell names its time zone."""
    cell = cell_of(record, plan.naming.published)
    if plan.naming.published is None or is_blank(cell):
        return None, True
    found = moment_of(cell, order=plan.order)
    if found is None:
        raise BrokenRow("not_a_date", column=plan.header.record.cells[plan.naming.published], cell=cell)
    return found


def _period(record: Record, plan: Plan) -> Period | None:
    """The days that the row covers; None for a lifetime total, or when nothing tells."""
    told: Period | None = None
    for place, kind in plan.days:
        cell = cell_of(record, place)
        if kind == "day_or_lifetime":
            day = date_of(cell, order=plan.order)
            told = one_day(day) if day else None
        else:
            found = period_of(kind, cell, table=told or plan.table, order=plan.order)
            if found is None:
                _refuse_date(cell, kind, header=plan.header.record.cells[place])
            told = found.within(told)
    if told is not None:
        return told.within(plan.table)
    if any(cell_of(record, place) for place in plan.span):
        return _span(record, plan)
    return None if plan.header.format.lifetime else plan.table


def _span(record: Record, plan: Plan) -> Period:
    """From the first day to the last that the row names; where it names one only, that day."""
    days = []
    for place in plan.span:
        cell = cell_of(record, place)
        day = date_of(cell, order=plan.order)
        if day is None:
            _refuse_date(cell, "day", header=plan.header.record.cells[place])
        days.append(day)
    found = through(days[0], days[-1])
    if found is None:
        _refuse_date(cell_of(record, plan.span[-1]), "day", header=plan.header.record.cells[plan.span[-1]])
    return found


def _refuse_date(cell: str, kind: str, *, header: str) -> NoReturn:
    if kind == "month" and cell.strip().isdigit() and len(cell.strip()) <= 2:
        raise BrokenRow("year_unknown", cell=cell)
    raise BrokenRow("not_a_date", column=header, cell=cell)


def _figures(
    record: Record, plan: Plan, *, item: PlatformItem, period: Period | None
) -> Iterator[PlatformFigure]:
    for one in plan.measured:
        cell = cell_of(record, one.place)
        if is_blank(cell) or is_inexact(cell):
            continue
        metric = METRICS[one.measure.metric]
        covers = None if metric.lifetime and not plan.days and not plan.span else period
        yield PlatformFigure(
            item_kind=item.kind,
            item_key=item.key,
            metric=one.measure.metric,
            value=_value(cell, one, plan),
            unit=metric.unit,
            covers_from=covers.start if covers else None,
            covers_until=covers.until if covers else None,
            line=record.number,
        )


def _value(cell: str, one: Measured, plan: Plan) -> Decimal:
    """The number in the metric's unit. Raises BrokenRow."""
    is_time = METRICS[one.measure.metric].unit == "seconds"
    if is_time and (seconds := seconds_of(cell)) is not None:
        return seconds
    number = number_of(cell, decimal=plan.decimal)
    if number is not None:
        in_header = Decimal("0.01") if one.is_percent and "%" not in cell else Decimal(1)
        if (value := kept(number * one.measure.times * in_header)) is not None:
            return value
    raise BrokenRow("not_a_number", column=one.header, cell=cell)
