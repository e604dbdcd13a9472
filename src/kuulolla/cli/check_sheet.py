"""The sample of a spot check as a spreadsheet: a row for each answer, a column for each theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

from kuulolla.analysis.files import read_table
from kuulolla.analysis.report.harmless import harmless_cell
from kuulolla.cli.refusals import (
    ReportNotWritten,
    SheetExists,
    SheetOfAnotherPicture,
    SheetRowUnclear,
)
from kuulolla.cli.words import Words

NONE = "0"
NO_MARKS = frozenset({"", "0", "-", "–", "false", "no", "ei", "nej"})
FIRST_THEME = 3
TEXT_WIDTH, THEME_WIDTH, KEY_WIDTH = 80, 14, 8
HEAD_HEIGHT = 90


def write_sheet(
    path: Path, rows: Sequence[tuple[int, str]], labels: Mapping[str, str], *, mark: str, words: Words
) -> None:
    """Write the numbers and masked texts of answers. An existing file is never written over."""
    if path.exists():
        raise SheetExists(path=path)
    heads = [f"#{mark}", words("sheet.answer"), f"{NONE}: {words('sheet.none')}"]
    heads += [f"{theme}: {label}" for theme, label in labels.items()]
    try:
        with xlsxwriter.Workbook(str(path)) as book:
            _fill(book, rows, heads)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        raise ReportNotWritten(path=path, reason=error) from error


def read_sheet(
    path: Path, themes: Sequence[str], *, mark: str, known: set[int]
) -> dict[int, tuple[str, ...]]:
    """The themes marked for each answer, () where none of these is marked; unmarked rows are left out.

    Raises SheetOfAnotherPicture or SheetRowUnclear.
    """
    table = read_table(path)
    heads = [column.partition(":")[0].strip() for column in table.columns]
    if heads[:1] != [f"#{mark}"] or not {NONE, *themes} <= set(heads):
        raise SheetOfAnotherPicture(path=path)
    found: dict[int, tuple[str, ...]] = {}
    for row in table.rows():
        marks = {
            head
            for head, cell in zip(heads[FIRST_THEME - 1 :], row.cells[FIRST_THEME - 1 :], strict=False)
            if cell.strip().casefold() not in NO_MARKS
        }
        if not marks:
            continue
        key = row.cells[0].strip().partition(".")[0]
        if not key.isdigit() or int(key) not in known or (NONE in marks and len(marks) > 1):
            raise SheetRowUnclear(path=path, row=row.number)
        found[int(key)] = tuple(theme for theme in themes if theme in marks)
    return found


def _fill(book: xlsxwriter.Workbook, rows: Sequence[tuple[int, str]], heads: Sequence[str]) -> None:
    page = book.add_worksheet()
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    marked = book.add_format({"align": "center", "valign": "top"})
    page.set_row(0, HEAD_HEIGHT)
    page.set_column(0, 0, KEY_WIDTH, wrapped)
    page.set_column(1, 1, TEXT_WIDTH, wrapped)
    page.set_column(2, len(heads) - 1, THEME_WIDTH, marked)
    page.freeze_panes(1, 2)
    for column, title in enumerate(heads):
        page.write_string(0, column, harmless_cell(title), head)
    for place, (number, text) in enumerate(rows, start=1):
        page.write_number(place, 0, number, wrapped)
        page.write_string(place, 1, harmless_cell(text), wrapped)
