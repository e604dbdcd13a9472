"""Cells as they lie in a file, before anybody knows what they mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def plain(text: str, *, longest: int) -> str:
    """The text without control signs, stylised letters or needless space, and not too long."""
    bare = " ".join(_HARMFUL.sub(" ", unicodedata.normalize("NFKC", text)).split())
    return bare if len(bare) <= longest else bare[: longest - 1] + "…"


class Record(NamedTuple):
    """One row of cells. `number` is its row in the file, from 1."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether no cell has anything."""
        return not any(self.cells)

    @property
    def only_cell(self) -> str:
        """The only cell that has anything, or ""."""
        filled = [cell for cell in self.cells if cell]
        return filled[0] if len(filled) == 1 else ""


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook, a packed file, or the whole file. `delimiter` is "" where there is none."""

    name: str
    records: Sequence[Record]
    delimiter: str = ""


def sheet_of(name: str, rows: Sequence[Sequence[str]]) -> Sheet:
    """A sheet of these rows, numbered from 1."""
    records = [Record(number, tuple(cells)) for number, cells in enumerate(rows, start=1)]
    return Sheet(name, records)
