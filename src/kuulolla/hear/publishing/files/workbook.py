"""picture.xlsx: a version as a workbook, one matter a sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from io import BytesIO

import xlsxwriter

from kuulolla.analysis.report.harmless import harmless_cell
from kuulolla.analysis.report.voices import tagged
from kuulolla.core.words import say
from kuulolla.hear.publishing.edition import Edition, Said
from kuulolla.hear.publishing.how import how_lines, source_of
from kuulolla.hear.publishing.palette import palette

CREATED = dt.datetime(2000, 1, 1)
Cell = str | int | float
Column = tuple[str, int]
TEXT, SHARE = "", "0.0 %"


class Book:
    """A workbook whose sheets have a bold, frozen head and wrapped cells."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._file = BytesIO()
        self._book = xlsxwriter.Workbook(self._file, {"in_memory": True})
        self._book.set_properties(
            {"created": CREATED, "title": edition.question, "company": edition.frame.organisation}
        )
        wrapped = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 11}
        colour = palette(edition.frame.colour)["brand"]
        self._head = self._book.add_format(
            {**wrapped, "bold": True, "bottom": 2, "bottom_color": colour, "valign": "bottom"}
        )
        self._plain = self._book.add_format(wrapped)
        self._share = self._book.add_format({**wrapped, "num_format": SHARE})

    def sheet(self, key: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
        """A sheet named by its words' key. Numbers below 1 that are floats are shares."""
        page = self._book.add_worksheet(say(f"hear.published.sheet.{key}", language=self.edition.language))
        page.freeze_panes(1, 0)
        for place, (title, width) in enumerate(columns):
            page.set_column(place, place, width)
            page.write_string(0, place, harmless_cell(title), self._head)
        for number, row in enumerate(rows, start=1):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(number, place, harmless_cell(cell), self._plain)
                else:
                    form = self._share if isinstance(cell, float) else self._plain
                    page.write_number(number, place, cell, form)

    def content(self) -> bytes:
        """The file."""
        self._book.close()
        return self._file.getvalue()


def workbook_file(edition: Edition) -> bytes:
    """The workbook; the same edition gives the same bytes."""
    book = Book(edition)
    words = edition.words

    def col(name: str) -> str:
        return say(f"hear.published.column.{name}", language=edition.language)

    book.sheet("summary", [(col("what"), 34), (col("is"), 90)], _summary(edition))
    counts = [(words("col.people"), 11), (words("col.share"), 11), (col("low"), 13), (col("high"), 13)]
    book.sheet(
        "themes",
        [
            (words("theme"), 44),
            (col("parent"), 30),
            (col("language"), 8),
            *counts,
            (words("col.distinct"), 13),
        ],
        _themes(edition),
    )
    said = [(col("quote"), 90), (col("answer"), 12), (col("language"), 8)]
    book.sheet("quotes", [(words("theme"), 36), *said], _quotes(edition))
    book.sheet("suggestions", [*said, (words("theme"), 36), (col("reasons"), 40)], _suggestions(edition))
    groups = list(_groups(edition))
    if groups:
        columns = [(words("theme"), 44), (col("group"), 24), (col("value"), 28), (words("col.people"), 11)]
        book.sheet("groups", columns, groups)
    book.sheet("fates", [(words("col.fate"), 44), (words("col.answers"), 12)], _fates(edition))
    book.sheet("how", [(col("what"), 34), (col("is"), 110)], how_lines(edition))
    return book.content()


def _summary(edition: Edition) -> Iterable[Sequence[Cell]]:
    yield say("hear.published.asked", language=edition.language), edition.question
    yield edition.words("finding"), edition.headline.striptags()
    for value, meaning in edition.told["figures"]:
        yield meaning, value
    yield edition.told["status"], edition.told["note"]
    if edition.withdrawn:
        yield edition.withdrawn_note, ""
    yield say("hear.published.sheet.how", language=edition.language), source_of(edition)


def _themes(edition: Edition) -> Iterable[Sequence[Cell]]:
    names = {theme.id: tagged(theme, edition.words)[0] for theme in edition.picture.themes}
    for theme in (*edition.main, *(each for each in edition.picture.themes if each.parent)):
        name, language = tagged(theme, edition.words)
        parent = names.get(theme.parent, "") if theme.parent else ""
        yield name, parent, language, theme.people, theme.share, *theme.interval, theme.distinct


def _quotes(edition: Edition) -> Iterable[Sequence[Cell]]:
    for theme in edition.themes:
        for said in (*theme.said, *theme.suggestions):
            yield theme.bar.label, *_said(said)
        if theme.withdrawn:
            yield theme.bar.label, "", "", ""


def _suggestions(edition: Edition) -> Iterable[Sequence[Cell]]:
    for each in edition.suggestions:
        yield *_said(each.said), each.theme, ", ".join(each.reasons)


def _said(said: Said) -> tuple[str, str, str]:
    return said.text, said.answer, said.language


def _groups(edition: Edition) -> Iterable[Sequence[Cell]]:
    for shown in edition.themes:
        for column, cells in shown.theme.groups.items():
            for value, people in cells.items():
                if people is not None:
                    yield shown.bar.label, column, value, people


def _fates(edition: Edition) -> Iterable[Sequence[Cell]]:
    for name, count, _, _ in edition.told["balance"]:
        yield name, count
