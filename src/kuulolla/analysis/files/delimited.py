"""Text with delimiters (CSV, TSV, plain lines): no bad row eats its neighbours."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TextIO

from kuulolla.analysis.files.encoding import encoding_of, skip_line, text_of
from kuulolla.analysis.files.refusals import FileEmpty, TooManyColumns
from kuulolla.analysis.files.table import MAX_COLUMNS, Problem, Row, Table, column_names

_DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITER = "\x1f"
_LONGEST = 1_000_000
_HEAD = _LONGEST - 1
_SAMPLE_ROWS = 200
_TOO_LONG = "\udcfe"
_STATED_DELIMITER = re.compile(r"\ufeff?\"?sep=(.)\"?\s*$", re.IGNORECASE)
_SENTENCE = re.compile(r"\S+\s+\S.*[^?:\s]\s*$", re.DOTALL)


def delimited_table(path: Path) -> Table:
    """The table in a text file. Raises FileEmpty, BrokenEncoding, TooManyColumns."""
    encoding = encoding_of(path)
    head = _head(path, encoding)
    if not head.strip("\ufeff \t\r\n"):
        raise FileEmpty(path=path)
    stated = _STATED_DELIMITER.match(head.splitlines()[0])
    delimiter = stated[1] if stated else _best_delimiter(head, path=path)
    before, header = _header(head, delimiter, skipped=int(bool(stated)))
    has_header = not _is_an_answer(header, path)
    columns = column_names(header if has_header else ["text"], path=path)
    first = before + int(has_header)
    rows = partial(_rows, path, encoding, delimiter, width=len(columns), first=first)
    named = None if delimiter == _NO_DELIMITER else delimiter
    return Table(path, "CSV", columns, rows, encoding, named, has_header=has_header)


def records_of(file: TextIO, delimiter: str) -> Iterator[list[str]]:
    """The rows of a file, each as its cells.

    A quote that opens and never closes properly would swallow the rows after it. The reader is
    therefore strict, and where it stumbles the first line stands alone and the others are read anew.
    """
    csv.field_size_limit(_LONGEST)
    current: list[str] = []
    returned: deque[str] = deque()
    width = 0
    while True:
        reader = csv.reader(_lines(file, current, returned), delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                width = width or len(cells)
                yield cells
                current.clear()
        except csv.Error:
            returned.extendleft(reversed(current[1:]))
            yield _line_alone(current[0], delimiter, width)
            current.clear()
        else:
            return


def _head(path: Path, encoding: str) -> str:
    with text_of(path, encoding) as file:
        return file.read(_HEAD)


def _best_delimiter(head: str, *, path: Path) -> str:
    """The delimiter whose rows agree best with the header; none when the header has none."""
    scores = {delimiter: _agreement(head, delimiter, path=path) for delimiter in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best][0] >= 0.5 else _NO_DELIMITER


def _agreement(head: str, delimiter: str, *, path: Path) -> tuple[float, int]:
    """The share of rows as wide as the header, and the width; (0, 1) when there is one column."""
    records = list(islice(records_of(io.StringIO(head, newline=""), delimiter), _SAMPLE_ROWS))
    filled = [cells for cells in records if any(cells)]
    width = len(filled[0]) if filled else 1
    if width > MAX_COLUMNS:
        raise TooManyColumns(path=path, limit=MAX_COLUMNS)
    if width == 1:
        return 0.0, 1
    rows = filled[1:-1] if len(head) == _HEAD else filled[1:]
    agreeing = sum(len(cells) == width for cells in rows)
    return (agreeing / len(rows) if rows else 1.0), width


def _header(head: str, delimiter: str, *, skipped: int) -> tuple[int, list[str]]:
    """How many records stand before the header, and its cells."""
    records = enumerate(records_of(io.StringIO(head, newline=""), delimiter))
    return next((place, cells) for place, cells in records if place >= skipped and any(cells))


def _is_an_answer(header: Sequence[str], path: Path) -> bool:
    """A plain text file of one answer a line has no header, unless its first line reads like one."""
    return path.suffix.lower() == ".txt" and len(header) == 1 and bool(_SENTENCE.match(header[0]))


def _rows(path: Path, encoding: str, delimiter: str, *, width: int, first: int) -> Iterator[Row]:
    """The rows from record `first` on. Blank rows at the end of the file are none."""
    blank: list[Row] = []
    with text_of(path, encoding) as file:
        for number, cells in enumerate(islice(records_of(file, delimiter), first, None), start=first + 1):
            if not cells or (width > 1 and not any(cells)):
                blank.append(Row(number, cells, None))
                continue
            if blank:
                yield from blank
                blank.clear()
            if len(cells) == width:
                yield Row(number, cells, Problem.TOO_LONG if cells[0] == _TOO_LONG else None)
            else:
                yield _uneven_row(number, cells, width)


def _uneven_row(number: int, cells: list[str], width: int) -> Row:
    if cells[0] == _TOO_LONG:
        return Row(number, cells, Problem.TOO_LONG)
    is_too_wide = any(cells[width:])
    return Row(number, cells[:width], Problem.TOO_MANY_CELLS if is_too_wide else None)


def _lines(file: TextIO, current: list[str], returned: deque[str]) -> Iterator[str]:
    """Lines of the file after those that were returned; each is noted in `current`."""
    readline = file.readline
    while line := returned.popleft() if returned else readline(_LONGEST):
        if len(line) >= _LONGEST and not line.endswith(("\n", "\r")):
            skip_line(file)
            line = _TOO_LONG + "\n"
        current.append(line)
        yield line


def _line_alone(line: str, delimiter: str, width: int) -> list[str]:
    """The cells of one line whose quotes are broken: taken as letters, or else as best they fit."""
    as_letters = line.rstrip("\r\n").split(delimiter)
    if len(as_letters) == width:
        return as_letters
    try:
        forgiven = next(csv.reader([line], delimiter=delimiter))
    except csv.Error:
        return as_letters
    return forgiven if len(forgiven) == width else as_letters
