"""From the bytes of an export to its figures, with the fate of every line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from kuulolla.analysis.platforms.days import date_of, order_of
from kuulolla.analysis.platforms.figures import (
    Line,
    Note,
    Outcome,
    PlatformFigure,
    PlatformItem,
    PlatformTable,
)
from kuulolla.analysis.platforms.hits import counted
from kuulolla.analysis.platforms.metrics import METRICS
from kuulolla.analysis.platforms.opening import open_export
from kuulolla.analysis.platforms.periods import Period, day_in_name, period_above, period_in_name, through
from kuulolla.analysis.platforms.plans import Plan, cell_of, plan_of
from kuulolla.analysis.platforms.recognition import Recogniser
from kuulolla.analysis.platforms.refusals import LostIds
from kuulolla.analysis.platforms.rows import BrokenRow, ReadRow, is_total, read_row
from kuulolla.analysis.platforms.sections import Section, sections_of
from kuulolla.analysis.platforms.sheets import Record, Sheet, plain

_LOST_ID = re.compile(r"\d(?:[.,]\d+)?e\+\d\d$|\d{16}\.0$", re.IGNORECASE)
_MOST_NOTES = 20
_SHOWN_HEADERS = 6
_SHOWN = 80

FigureKey = tuple[str, str, str, date | None, date | None]


@dataclass
class _Growing:
    """A table while its rows are read. `taken` are the figures of the whole file, each with its line."""

    taken: dict[FigureKey, tuple[Decimal, int]]
    items: dict[tuple[str, str], PlatformItem] = field(default_factory=dict)
    figures: list[PlatformFigure] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read_platform_file(
    content: bytes, *, file_name: str, aliases: Mapping[str, str] | None = None
) -> tuple[PlatformTable, ...]:
    """The tables in an export of a platform, at least one. Raises an ExportRefusal.

    `aliases` are headers that the reader has taught: the header as the file has it, and the column it is
    (one of `known_columns`). No figure is in two tables, but the same views may be told for a whole period
    and day by day, or for a campaign and its advertisements: sum only within one kind of item and periods
    that do not overlap.
    """
    recogniser = Recogniser(aliases or {})
    sheets = open_export(content, file_name=file_name, known=recogniser.vocabulary)
    sections = [_ready(section) for sheet in sheets for section in sections_of(sheet, recogniser=recogniser)]
    if not sections:
        raise recogniser.nearest(sheets, file_name=file_name)
    periods = _periods(sections, file_name=file_name)
    plans = [plan_of(section, table=period) for section, period in zip(sections, periods, strict=True)]
    _refuse_lost_ids(sections, plans, file_name=file_name)
    taken: dict[FigureKey, tuple[Decimal, int]] = {}
    tables = [_table(*told, taken=taken) for told in zip(sections, plans, strict=True)]
    unread = [sheet for sheet in sheets if all(section.sheet is not sheet for section in sections)]
    first = replace(tables[0], notes=(*tables[0].notes, *_notes_of_unread(unread)))
    made_on = day_in_name(file_name)
    return tuple(replace(table, exported_on=made_on) for table in (first, *tables[1:]))


def _ready(section: Section) -> Section:
    return counted(section) if section.header.format.hits else section


def _periods(sections: Sequence[Section], *, file_name: str) -> list[Period | None]:
    """The period of each table: told above it or above one before it, by days in the file, or by its name."""
    otherwise = _days_in(sections) or period_in_name(file_name)
    above: dict[int, Period | None] = {}
    found = []
    for section in sections:
        sheet = id(section.sheet)
        above[sheet] = period_above(section.above) or above.get(sheet)
        found.append(above[sheet] or otherwise)
    return found


def _days_in(sections: Iterable[Section]) -> Period | None:
    """From the first day to the last in the tables that have one row a day."""
    days = [day for section in sections for day in _days_of(section)]
    return through(min(days), max(days)) if days else None


def _days_of(section: Section) -> list[date]:
    kinds = section.header.format.days
    places = [place for column, place in section.header.places.items() if kinds.get(column) == "day"]
    cells = [cell_of(record, place) for place in places for record in section.rows]
    order, _ = order_of(cells)
    return [day for cell in cells if (day := date_of(cell, order=order)) is not None]


def _refuse_lost_ids(sections: Sequence[Section], plans: Sequence[Plan], *, file_name: str) -> None:
    for section, plan in zip(sections, plans, strict=True):
        ids = (cell_of(record, plan.naming.id_place) for record in section.rows)
        if (lost := next((cell for cell in ids if _LOST_ID.match(cell)), None)) is not None:
            raise LostIds(file_name=file_name, example=lost)


def _notes_of_unread(sheets: Iterable[Sheet]) -> Iterator[Note]:
    for sheet in sheets:
        if any(not record.is_blank for record in sheet.records):
            yield Note("sheet_unknown", {"sheet": plain(sheet.name, longest=_SHOWN)})


def _table(section: Section, plan: Plan, *, taken: dict[FigureKey, tuple[Decimal, int]]) -> PlatformTable:
    growing = _Growing(taken, lines=[*_strays(section), *section.told], notes=list(plan.notes))
    for record in section.rows:
        growing.lines.append(_line(record, plan, growing))
    covers = _covered(growing.figures) or plan.table
    if not plan.header.format.lifetime and any(map(_lacks_period, growing.figures)):
        _note(growing, Note("period_unknown"))
    known = section.header.format
    return PlatformTable(
        format=known.name,
        platform=known.platform,
        items=tuple(growing.items.values()),
        figures=tuple(growing.figures),
        lines=tuple(sorted(growing.lines, key=lambda line: line.number)),
        currency=plan.currency,
        covers_from=covers.start if covers else None,
        covers_until=covers.until if covers else None,
        unknown_headers=tuple(plain(name, longest=_SHOWN) for name in plan.unknown),
        notes=tuple(growing.notes),
    )


def _lacks_period(figure: PlatformFigure) -> bool:
    return figure.covers_from is None and not METRICS[figure.metric].lifetime


def _covered(figures: Sequence[PlatformFigure]) -> Period | None:
    starts = [figure.covers_from for figure in figures if figure.covers_from is not None]
    ends = [figure.covers_until for figure in figures if figure.covers_until is not None]
    return Period(min(starts), max(ends)) if starts and ends else None


def _strays(section: Section) -> Iterator[Line]:
    """Rows of a table that nobody knows; the first of them is its header."""
    if section.strays:
        cells = [cell for cell in section.strays[0].cells if cell][:_SHOWN_HEADERS]
        headers = plain(", ".join(cells), longest=_SHOWN)
        for record in section.strays:
            yield Line(record.number, Outcome.SKIPPED, "section_unknown", {"headers": headers})


def _line(record: Record, plan: Plan, growing: _Growing) -> Line:
    """Read one row into the table; what became of it."""
    if is_total(record, plan):
        return Line(record.number, Outcome.SKIPPED, "total_row")
    try:
        row = read_row(record, plan)
    except BrokenRow as broken:
        return Line(record.number, Outcome.REFUSED, broken.reason, broken.values)
    _note_row(row, growing)
    if not row.figures:
        return Line(record.number, Outcome.SKIPPED, "no_figures")
    return _stored(row, growing)


def _note_row(row: ReadRow, growing: _Growing) -> None:
    if not row.names_zone:
        _note(growing, Note("zone_assumed"))
    if "(other)" in row.item.key:
        _note(growing, Note("other_row"))
    for cell in row.inexact:
        _note(growing, Note("inexact", {"cell": plain(cell, longest=_SHOWN)}))


def _note(growing: _Growing, note: Note) -> None:
    if note not in growing.notes and len(growing.notes) < _MOST_NOTES:
        growing.notes.append(note)


def _stored(row: ReadRow, growing: _Growing) -> Line:
    """Keep what no earlier line told. A line that tells something else of the same is refused whole."""
    number = row.figures[0].line
    earlier = [
        (figure, told) for figure in row.figures if (told := growing.taken.get(_key(figure))) is not None
    ]
    for figure, (value, line) in earlier:
        if value != figure.value:
            return Line(number, Outcome.REFUSED, "contradicts", {"line": str(line)})
    if len(earlier) == len(row.figures):
        return Line(number, Outcome.SKIPPED, "repeated", {"line": str(earlier[0][1][1])})
    growing.items.setdefault((row.item.kind, row.item.key), row.item)
    for figure in row.figures:
        if _key(figure) not in growing.taken:
            growing.taken[_key(figure)] = (figure.value, number)
            growing.figures.append(figure)
    return Line(number, Outcome.READ)


def _key(figure: PlatformFigure) -> FigureKey:
    return figure.item_kind, figure.item_key, figure.metric, figure.covers_from, figure.covers_until
