"""Which format a row of headers is, by the columns that format cannot be without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kuulolla.analysis.platforms.formats import Format, all_formats, shown_column
from kuulolla.analysis.platforms.headers import Aliases, header_key
from kuulolla.analysis.platforms.refusals import UnknownExport
from kuulolla.analysis.platforms.sheets import Record, Sheet, plain

_HEADER_WITHIN = 60
_LONGEST_HEADER = 200
_SERIES = "primary"
"""The name of a column whose figure is told on the line above."""


@dataclass(frozen=True)
class Header:
    """A row of headers that was recognised: the place of each column, and the headers nobody knows."""

    format: Format
    record: Record
    places: Mapping[str, int]
    unknown: Mapping[str, int]


class Recogniser:
    """Knows headers by their own names and by their aliases."""

    def __init__(self, own_aliases: Mapping[str, str]) -> None:
        self._aliases = Aliases(own_aliases)
        self.vocabulary = frozenset(self._aliases.names).union(*(known.known for known in all_formats()))

    def header_in(self, record: Record, *, title: str, sheet: str) -> Header | None:
        """The row as the header of the format that explains most of it; None when it is no header.

        `title` is the line above, and `sheet` the name of the sheet or packed file.
        """
        if len(record.cells) < 2 or any(cell[:1].isdigit() and cell[-1:].isdigit() for cell in record.cells):
            return None
        found = [
            header
            for known in all_formats()
            if known.within in sheet.casefold()
            and not known.lacks((header := self._as(known, record, title=title)).places)
        ]
        return max(found, key=_explained, default=None)

    def nearest(self, sheets: Iterable[Sheet], *, file_name: str) -> UnknownExport:
        """The refusal of a file in which nothing was recognised: what it is nearest to, and lacks."""
        best, title = max((found for sheet in sheets for found in self._tries(sheet)), key=_likeness)
        above = [title] if title and _SERIES in best.places else []
        return UnknownExport(
            file_name=file_name,
            nearest=best.format.name,
            titles=dict(best.format.title),
            missing=[shown_column(column) for column in best.format.lacks(best.places)],
            headers=[*above, *(plain(cell, longest=_LONGEST_HEADER) for cell in best.record.cells if cell)],
            known=len(best.places.keys() & best.format.columns),
        )

    def _tries(self, sheet: Sheet) -> Iterator[tuple[Header, str]]:
        """The first rows as headers of every format, with the line above each."""
        title = ""
        for record in sheet.records[:_HEADER_WITHIN]:
            for known in all_formats():
                yield self._as(known, record, title=title), title
            title = record.only_cell

    def _as(self, known: Format, record: Record, *, title: str) -> Header:
        places: dict[str, int] = {}
        unknown: dict[str, int] = {}
        for place, cell in enumerate(record.cells):
            column = self._column(cell, known)
            if column in known.known:
                places.setdefault(column, place)
            elif cell:
                unknown.setdefault(cell, place)
        if _SERIES in places and title:
            places[self._column(title, known)] = places[_SERIES]
        return Header(known, record, places, unknown)

    def _column(self, cell: str, known: Format) -> str:
        """The column that a header is in this format: by its own name, or by an alias."""
        key = header_key(cell)
        if key in known.known:
            return key
        return next((column for column in self._aliases.of(key) if column in known.known), key)


def _explained(header: Header) -> tuple[int, int]:
    return len(header.places.keys() & header.format.columns), len(header.format.required)


def _likeness(found: tuple[Header, str]) -> tuple[int, int, int]:
    """How near a row is to a header: known columns first, then how few are missing."""
    header, _ = found
    return (
        len(header.places.keys() & header.format.columns),
        -len(header.format.lacks(header.places)),
        len([cell for cell in header.record.cells if cell]),
    )
