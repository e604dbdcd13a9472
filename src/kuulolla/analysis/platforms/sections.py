"""The tables in a sheet: where each begins and ends, and what stands above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kuulolla.analysis.platforms.days import date_of
from kuulolla.analysis.platforms.figures import Line
from kuulolla.analysis.platforms.numbers import number_of
from kuulolla.analysis.platforms.periods import range_of
from kuulolla.analysis.platforms.recognition import Header, Recogniser
from kuulolla.analysis.platforms.sheets import Record, Sheet


@dataclass(frozen=True)
class Section:
    """One table. `above` are the lines before it that belong to no table.

    `strays` are rows that lie after a gap and look like no row of this table: a table that is not known.
    `told` are lines whose fate is settled already.
    """

    sheet: Sheet
    header: Header
    above: tuple[str, ...]
    rows: tuple[Record, ...]
    strays: tuple[Record, ...]
    told: tuple[Line, ...] = ()


def sections_of(sheet: Sheet, *, recogniser: Recogniser) -> list[Section]:
    """The known tables of a sheet, from top to bottom."""
    headers = list(_headers(sheet, recogniser))
    ends = [*(_end_before(sheet.records, place) for place, _ in headers), len(sheet.records)][1:]
    found: list[Section] = []
    start = 0
    for (place, header), end in zip(headers, ends, strict=True):
        before = sheet.records[start:place]
        above = tuple(_joined(record) for record in before if _is_remark(record))
        rows, strays = _rows_and_strays(sheet.records[place + 1 : end], header)
        unknown = [record for record in before if not record.is_blank and not _is_remark(record)]
        found.append(Section(sheet, header, above, tuple(rows), (*unknown, *strays)))
        start = end
    return found


def _headers(sheet: Sheet, recogniser: Recogniser) -> Iterator[tuple[int, Header]]:
    """Each header with its place among the records."""
    title = ""
    for place, record in enumerate(sheet.records):
        header = recogniser.header_in(record, title=title, sheet=sheet.name)
        if header is not None:
            yield place, header
        title = record.only_cell or (title if record.is_blank else "")


def _end_before(records: Sequence[Record], place: int) -> int:
    """Where the table above ends: before the remarks and blank rows over the header at `place`."""
    while place > 0 and _is_between(records[place - 1]):
        place -= 1
    return place


def _is_between(record: Record) -> bool:
    """Blank or a remark; but a day alone in its row is a day without a figure."""
    is_a_day = date_of(record.only_cell) is not None and range_of(record.only_cell) is None
    return record.is_blank or (_is_remark(record) and not is_a_day)


def _is_remark(record: Record) -> bool:
    """A comment, a title, a note or a period: it has a hash mark before it or stands in a single cell."""
    return bool(record.only_cell) or _is_comment(record) or range_of(_joined(record)) is not None


def _joined(record: Record) -> str:
    """The text of a line that is no row; it may have been parted at its commas."""
    return " ".join(filter(None, record.cells))


def _is_comment(record: Record) -> bool:
    return "".join(record.cells[:1]).startswith("#")


def _rows_and_strays(records: Sequence[Record], header: Header) -> tuple[list[Record], list[Record]]:
    rows: list[Record] = []
    strays: list[Record] = []
    is_after_gap = is_stray = False
    for record in records:
        if record.is_blank or (_is_comment(record) and len(record.cells) != len(header.record.cells)):
            is_after_gap = True
            continue
        if is_after_gap:
            is_stray = not _is_row(record, header)
            is_after_gap = False
        (strays if is_stray else rows).append(record)
    return rows, strays


def _is_row(record: Record, header: Header) -> bool:
    """Whether a record after a gap goes on with the table: as wide, with a number where one belongs."""
    if len(record.cells) < len(header.record.cells):
        return False
    places = [place for column, place in header.places.items() if column in header.format.measures]
    return any(number_of(record.cells[place], decimal=".") is not None for place in places)
