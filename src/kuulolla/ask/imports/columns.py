"""Which column of a file is which, and the first rows to judge it by: no Django, no database."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from kuulolla.analysis.files import FileRefusal, Table
from kuulolla.analysis.files import columns as find

LANGUAGE_NAMES = frozenset({"language", "lang", "kieli", "vastauskieli", "språk", "svarsspråk", "locale"})
CHANNEL_NAMES = frozenset({"channel", "kanava", "kanal", "source", "lähde", "källa"})
PREVIEWED = 5
LONGEST_CELL = 120


@dataclass(frozen=True)
class Columns:
    """The names of the columns by role; "" for a role that no column has."""

    text: str = ""
    id: str = ""
    date: str = ""
    language: str = ""
    channel: str = ""
    groups: tuple[str, ...] = ()

    @property
    def in_groups(self) -> tuple[str, ...]:
        """The channel and the columns that people are grouped by, each once."""
        wanted = [self.channel] if self.channel else []
        return tuple(dict.fromkeys([*wanted, *self.groups]))


def guessed_columns(table: Table) -> Columns:
    """What the columns look like; no column is guessed where it is not clear."""
    sample = [row.cells for row in islice(table.rows(), find.SAMPLE_ROWS) if row.problem is None]
    named = table.columns
    text = _text(named, sample)
    taken = [text] if text is not None else []
    language, channel = _called(named, LANGUAGE_NAMES), _called(named, CHANNEL_NAMES)
    taken += [place for place in (language, channel) if place is not None]
    id_at = find.id_column(named, sample, taken=taken)
    date_at = find.date_column(named, sample, taken=taken)
    groups = find.group_columns(named, sample, taken=taken)
    places = {"text": text, "id": id_at, "date": date_at, "language": language, "channel": channel}
    names = {role: "" if place is None else named[place] for role, place in places.items()}
    return Columns(**names, groups=tuple(named[place] for place in groups))


def first_rows(table: Table) -> list[list[str]]:
    """The first rows as they stand in the file, each as long as there are columns, cells cut short."""
    good = (row.cells for row in table.rows() if row.problem is None and any(row.cells))
    width = len(table.columns)
    return [
        [_short(cells[place]) if place < len(cells) else "" for place in range(width)]
        for cells in islice(good, PREVIEWED)
    ]


def _text(columns: Sequence[str], sample: Sequence[Sequence[str]]) -> int | None:
    try:
        return find.text_column(columns, sample, taken=())
    except FileRefusal:  # not clear: the person chooses
        return None


def _called(columns: Sequence[str], names: frozenset[str]) -> int | None:
    folded = [re.sub(r"\s+", " ", column).strip().casefold() for column in columns]
    return next((place for place, name in enumerate(folded) if name in names), None)


def _short(cell: str) -> str:
    return cell if len(cell) <= LONGEST_CELL else cell[: LONGEST_CELL - 1] + "…"
