"""report.xlsx: a report as a workbook, one table a sheet."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import xlsxwriter

from kuulolla.analysis.report.harmless import harmless_cell
from kuulolla.core.words import say
from kuulolla.measure.reporting.report import Report
from kuulolla.measure.reporting.table import Cell, Table
from kuulolla.measure.rules.worth import Unit

CREATED = dt.datetime(2000, 1, 1)
LONGEST_NAME = 31
WIDTHS = (34, 18)
NUMBERS = {Unit.CENTS: '#,##0.00 "€"', Unit.SHARE: "0.0 %"}
CENTS_A_EURO = 100

Value = tuple[object, Unit]


class Book:
    """A workbook whose sheets have a bold, frozen head and wrapped cells; money stands in euros."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._file = BytesIO()
        self._book = xlsxwriter.Workbook(self._file, {"in_memory": True})
        self._book.set_properties({"created": CREATED, "title": report.campaign.name})
        plain = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 11}
        self._head = self._book.add_format({**plain, "bold": True, "bottom": 1})
        self._plain = self._book.add_format(plain)
        self._numbers = {
            unit: self._book.add_format({**plain, "num_format": form}) for unit, form in NUMBERS.items()
        }

    def content(self) -> bytes:
        """The file."""
        self._front()
        self._pictures()
        for table in self._report.tables:
            self._sheet(table)
        self._book.close()
        return self._file.getvalue()

    def _front(self) -> None:
        """What the report is about, and its findings."""
        report = self._report
        rows: list[tuple[str, str | int]] = [
            (say("measure.report.column.campaign"), report.campaign.name),
            (say("measure.report.column.days"), report.days),
            (say("measure.report.made"), report.made_on),
            (say("measure.report.column.people"), report.row.people),
            *((each.question, each.answer) for each in report.findings),
        ]
        page = self._page(say("measure.report.title"))
        page.set_column(0, 0, WIDTHS[0])
        page.set_column(1, 1, 90)
        for place, (name, value) in enumerate(rows):
            page.write_string(place, 0, harmless_cell(name), self._head)
            if isinstance(value, int):
                page.write_number(place, 1, value, self._plain)
            else:
                page.write_string(place, 1, harmless_cell(value), self._plain)

    def _pictures(self) -> None:
        heads = tuple(
            say(f"measure.report.column.{key}") for key in ("theme", "people", "share", "low", "high")
        )
        for number, picture in enumerate(self._report.pictures, start=1):
            edition = picture.edition
            rows = tuple(
                (
                    Cell(bar.label, bar.label),
                    Cell("", theme.people),
                    *(Cell("", round(each, 4), unit=Unit.SHARE) for each in (theme.share, *theme.interval)),
                )
                for theme, bar in zip(edition.main, edition.bars, strict=True)
            )
            name = say("measure.report.wanted")
            title = name if len(self._report.pictures) == 1 else f"{name} {number}"
            self._sheet(Table("picture", title, heads, rows, edition.question))

    def _sheet(self, table: Table) -> None:
        """A table with its values: ranges take three columns, what is not known is left empty."""
        page = self._page(table.title)
        page.set_column(0, 0, WIDTHS[0])
        page.set_column(1, len(table.columns) + 8, WIDTHS[1])
        page.freeze_panes(1, 0)
        spread = [_is_range(table, place) for place in range(len(table.columns))]
        for place, head in enumerate(_spread_heads(table.columns, spread)):
            page.write_string(0, place, harmless_cell(head), self._head)
        for number, row in enumerate(table.rows, start=1):
            self._write_row(page, number, _spread_cells(row, spread))
        if table.note:
            page.write_string(len(table.rows) + 2, 0, harmless_cell(table.note), self._plain)

    def _write_row(self, page: xlsxwriter.worksheet.Worksheet, number: int, values: list[Value]) -> None:
        for place, (value, unit) in enumerate(values):
            if isinstance(value, str):
                page.write_string(number, place, harmless_cell(value), self._plain)
            elif isinstance(value, int | float):
                told = value / CENTS_A_EURO if unit is Unit.CENTS else value
                page.write_number(number, place, told, self._numbers.get(unit, self._plain))

    def _page(self, title: str) -> xlsxwriter.worksheet.Worksheet:
        name = "".join(sign for sign in title if sign not in "[]:*?/\\'")[:LONGEST_NAME]
        return self._book.add_worksheet(name)


def xlsx_file(report: Report) -> bytes:
    """The file."""
    return Book(report).content()


def _is_range(table: Table, place: int) -> bool:
    return any(isinstance(row[place].value, dict) for row in table.rows)


def _spread_heads(columns: tuple[str, ...], spread: list[bool]) -> list[str]:
    low, high = say("measure.report.column.low"), say("measure.report.column.high")
    heads: list[str] = []
    for column, is_spread in zip(columns, spread, strict=True):
        heads += [column, f"{column}: {low}", f"{column}: {high}"] if is_spread else [column]
    return heads


def _spread_cells(row: tuple[Cell, ...], spread: list[bool]) -> list[Value]:
    values: list[Value] = []
    for cell, is_spread in zip(row, spread, strict=True):
        value = cell.value
        if not is_spread:
            values.append((value, cell.unit))
        elif isinstance(value, dict):
            values += [(value[end], cell.unit) for end in ("mid", "low", "high")]
        else:
            values += [(value, cell.unit)] * 3
    return values
