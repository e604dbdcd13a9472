"""What each column of one table is for: settled once, before its rows are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from kuulolla.analysis.platforms.days import Order, order_of
from kuulolla.analysis.platforms.figures import Note
from kuulolla.analysis.platforms.formats import Measure
from kuulolla.analysis.platforms.headers import currency_of, header_key
from kuulolla.analysis.platforms.metrics import MAY_BE_FRACTIONS, METRICS
from kuulolla.analysis.platforms.numbers import DecimalSign, decimal_sign, is_blank, number_of
from kuulolla.analysis.platforms.periods import Period
from kuulolla.analysis.platforms.recognition import Header
from kuulolla.analysis.platforms.sections import Section
from kuulolla.analysis.platforms.sheets import Record

_SAMPLE_ROWS = 500
_PREVIOUS = "(previous period)"
_OF_MANY_COLUMNS = frozenset({"audience", "source", "first_source", "other"})
"""Kinds whose names say nothing without their column: Georgia is a country and a region."""
_SIGNS = {"€": "EUR", "£": "GBP"}
_DAY_ORDER = ("range", "year", "year_month", "month", "iso_week", "day", "day_or_lifetime")
"""A month needs its year before it, and what is counted from a beginning comes last."""


@dataclass(frozen=True)
class Measured:
    """A column of figures: its place, its header as the file has it, and what it measures."""

    place: int
    header: str
    measure: Measure
    is_percent: bool


@dataclass(frozen=True)
class Dimension:
    """A column that names items: its place, the kind of the items, and what goes before the name in a key."""

    place: int
    kind: str
    prefix: str


@dataclass(frozen=True)
class Naming:
    """The columns that tell which item a row is about, by their places.

    `id_place` alone names an item; `dimensions` name it together, or part it further.
    """

    id_place: int | None
    id_kind: str
    dimensions: tuple[Dimension, ...]
    titles: tuple[int, ...]
    url: int | None
    published: int | None


@dataclass(frozen=True)
class Plan:
    """How the rows of a table are read. `days` are places and how each tells a period, `span` two of days.

    `table` is the period of the whole table, `unknown` the headers that nobody knows.
    """

    header: Header
    naming: Naming
    measured: tuple[Measured, ...]
    currency: str
    decimal: DecimalSign
    days: tuple[tuple[int, str], ...]
    span: tuple[int, ...]
    order: Order
    table: Period | None
    unknown: tuple[str, ...]
    notes: tuple[Note, ...]

    @property
    def width(self) -> int:
        """How many cells a row has."""
        return len(self.header.record.cells)

    @property
    def currency_place(self) -> int | None:
        """The column that tells the currency of each row."""
        return self.header.places.get(self.header.format.currency)


def plan_of(section: Section, *, table: Period | None) -> Plan:
    """The plan for a table whose period is `table`."""
    header, rows = section.header, section.rows
    measured = tuple(_measured(header))
    currency = _currency(measured, rows, header.places.get(header.format.currency))
    kept = tuple(one for one in measured if _is_in(currency, one))
    opened = _open_dimensions(header, rows)
    order, is_sure = order_of(cell_of(record, place) for record in rows for place in _dated(header))
    notes = [Note("other_currency", {"column": one.header}) for one in measured if one not in kept]
    notes += [Note("previous_period", {"column": name}) for name in header.unknown if _is_previous(name)]
    return Plan(
        header=header,
        naming=_naming(header, opened),
        measured=kept,
        currency=currency,
        decimal=_decimal(section, kept),
        days=_days(header),
        span=_places(header, header.format.span),
        order=order,
        table=table,
        unknown=tuple(name for name in header.unknown if name not in opened and not _is_previous(name)),
        notes=tuple(notes if is_sure else [*notes, Note("month_first")]),
    )


def cell_of(record: Record, place: int | None) -> str:
    """The cell at a place, "" where there is none."""
    return record.cells[place] if place is not None and place < len(record.cells) else ""


def _measured(header: Header) -> Iterator[Measured]:
    """The columns of figures; of two with the same metric, the one that the format names first."""
    taken: set[str] = set()
    for column, measure in header.format.measures.items():
        if column in header.places and measure.metric not in taken:
            taken.add(measure.metric)
            place = header.places[column]
            name = header.record.cells[place]
            yield Measured(place, name, measure, METRICS[measure.metric].unit == "share" and "%" in name)


def _places(header: Header, columns: Sequence[str]) -> tuple[int, ...]:
    return tuple(header.places[column] for column in columns if column in header.places)


def _naming(header: Header, opened: Sequence[str]) -> Naming:
    """The finest id that the table has and what parts its items, with the `opened` columns last."""
    known = header.format
    ids = ((header.places[column], kind) for column, kind in known.ids.items() if column in header.places)
    id_place, id_kind = next(ids, (None, ""))
    more = (Dimension(header.unknown[name], "other", f"{header_key(name)}: ") for name in opened)
    return Naming(
        id_place=id_place,
        id_kind=id_kind,
        dimensions=(*_dimensions(header, id_kind), *more),
        titles=_places(header, known.titles),
        url=header.places.get(known.url),
        published=header.places.get(known.published),
    )


def _dimensions(header: Header, id_kind: str) -> Iterator[Dimension]:
    """The columns of names, finest first; beside an id only those that part its item further."""
    for name, kind in takewhile(lambda told: told[1] != id_kind, header.format.dimensions.items()):
        if name in header.places:
            prefix = f"{name}: " if kind in _OF_MANY_COLUMNS else ""
            yield Dimension(header.places[name], kind, prefix)


def _is_previous(header: str) -> bool:
    return header_key(header).endswith(_PREVIOUS)


def _dated(header: Header) -> list[int]:
    """The places of whole dates."""
    days = [place for place, kind in _days(header) if kind.startswith("day")]
    return [*days, *_places(header, (*header.format.span, header.format.published))]


def _open_dimensions(header: Header, rows: Sequence[Record]) -> list[str]:
    """Unknown columns of words, in alphabetical order, where the format lets any column be a dimension."""
    if not header.format.open_dimensions:
        return []
    return sorted(name for name, place in header.unknown.items() if _has_words(rows, place))


def _has_words(rows: Sequence[Record], place: int) -> bool:
    cells = (cell_of(record, place) for record in rows[:_SAMPLE_ROWS])
    return any(not is_blank(cell) and number_of(cell, decimal=".") is None for cell in cells)


def _days(header: Header) -> tuple[tuple[int, str], ...]:
    found = [
        (header.places[name], kind) for name, kind in header.format.days.items() if name in header.places
    ]
    ranks = {kind: rank for rank, kind in enumerate(_DAY_ORDER)}
    return tuple(sorted(found, key=lambda told: ranks.get(told[1], len(ranks))))


def _currency(measured: Sequence[Measured], rows: Sequence[Record], place: int | None) -> str:
    """The table's currency: of its first header of money, of its own column, or by a sign in the cells."""
    money = [one for one in measured if METRICS[one.measure.metric].unit == "cents"]
    told = [currency_of(one.header) for one in money]
    own = (cell_of(record, place).upper() for record in rows if place is not None)
    signs = (
        _SIGNS[sign]
        for one in money
        for record in rows
        for sign in cell_of(record, one.place)
        if sign in _SIGNS
    )
    return next(filter(None, told), "") or next(filter(None, own), "") or next(signs, "")


def _is_in(currency: str, one: Measured) -> bool:
    return METRICS[one.measure.metric].unit != "cents" or currency_of(one.header) in ("", currency)


def _decimal(section: Section, measured: Sequence[Measured]) -> DecimalSign:
    cells = (
        (cell_of(record, one.place), _is_whole(one.measure))
        for one in measured
        for record in islice(section.rows, 10 * _SAMPLE_ROWS)
    )
    return decimal_sign(cells, otherwise="," if section.sheet.delimiter == ";" else ".")


def _is_whole(measure: Measure) -> bool:
    return METRICS[measure.metric].unit == "count" and measure.metric not in MAY_BE_FRACTIONS
