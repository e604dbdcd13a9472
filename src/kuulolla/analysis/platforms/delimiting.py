"""Text with delimiters, where lines of other kinds may stand above the table and between tables."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from kuulolla.analysis.files.delimited import records_of
from kuulolla.analysis.platforms.headers import header_key
from kuulolla.analysis.platforms.sheets import Record, Sheet

_DELIMITERS = (",", ";", "\t", "|")
_STATED = re.compile(r"\ufeff?\"?sep=(.)\"?\s*\r?\n", re.IGNORECASE)
_HEAD = 100_000
_HEAD_ROWS = 60


def delimited_sheet(name: str, text: str, *, known: Collection[str]) -> Sheet:
    """The rows of a text. The delimiter is the one that shows most of the `known` columns (their keys)."""
    stated = _STATED.match(text)
    delimiter = stated[1] if stated else _delimiter_of(text[:_HEAD], known=known)
    skipped = 1 if stated else 0
    records = list(islice(_records(text, delimiter), skipped, None))
    return Sheet(name, records, delimiter)


def _records(text: str, delimiter: str) -> Iterator[Record]:
    rows = records_of(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter)
    for number, cells in enumerate(rows, start=1):
        yield Record(number, tuple(cell.strip() for cell in cells))


def _delimiter_of(head: str, *, known: Collection[str]) -> str:
    return max(_DELIMITERS, key=lambda delimiter: _fit(head, delimiter, known=known))


def _fit(head: str, delimiter: str, *, known: Collection[str]) -> tuple[int, int, int]:
    """The most known columns in a row, then how many rows are of the most usual width, and that width."""
    rows = [record.cells for record in islice(_records(head, delimiter), _HEAD_ROWS)]
    headers = max((sum(header_key(cell) in known for cell in cells) for cells in rows), default=0)
    widths = Counter(len(cells) for cells in rows if len(cells) > 1)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return headers, count, width
