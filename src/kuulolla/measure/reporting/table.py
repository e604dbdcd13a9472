"""A table of a report: what people read, and beside it the values that files hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kuulolla.analysis.value import Range
from kuulolla.core.words import say
from kuulolla.measure.rules.worth import Unit
from kuulolla.measure.writing import about, euros, number, numbers, percent, percents

HALF = 2  # columns of a table that takes half a page
Value = str | int | float | dict[str, float] | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and its value for programs: None is not known, a range has low, mid and high.

    `address` is the page where the figure is explained, `unit` what the value is in.
    """

    text: str
    value: Value
    address: str = ""
    unit: Unit = Unit.COUNT


@dataclass(frozen=True)
class Table:
    """A titled table. `note` says how its figures are to be read, `address` leads to where they come from."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    address: str = ""

    @property
    def labelled(self) -> list[list[tuple[str, Cell]]]:
        """The rows, each cell with the head of its column."""
        return [list(zip(self.columns, row, strict=True)) for row in self.rows]

    @property
    def is_narrow(self) -> bool:
        """Whether two such tables stand side by side."""
        return len(self.columns) <= HALF


def words(text: str, *, address: str = "") -> Cell:
    """Words."""
    return Cell(text, text, address)


def count(known: Decimal | int | None, *, address: str = "") -> Cell:
    """A number of things."""
    return _unknown() if known is None else Cell(number(known), _plain(Decimal(known)), address)


def share(known: Decimal | float | None) -> Cell:
    """A share in per cent; its value is a fraction."""
    return _unknown() if known is None else Cell(percent(known), round(float(known), 4), unit=Unit.SHARE)


def money(known: Range | Decimal | int | None, *, address: str = "") -> Cell:
    """An amount in euros; its value is in cents."""
    if known is None:
        return _unknown(address)
    value = _range(known) if isinstance(known, Range) else _plain(Decimal(known))
    return Cell(euros(known), value, address, Unit.CENTS)


def about_money(known: Range | None) -> Cell:
    """The likeliest amount where many stand side by side; its value has the range."""
    return _unknown() if known is None else Cell(about(known.mid), _range(known), unit=Unit.CENTS)


def figure(known: Range | None, *, unit: Unit, address: str = "") -> Cell:
    """A figure of what the campaign was worth."""
    if known is None:
        return _unknown(address)
    written = {Unit.CENTS: euros, Unit.SHARE: percents, Unit.COUNT: numbers, Unit.GRADE: numbers}
    return Cell(written[unit](known), _range(known), address, unit)


def has_rows(tables: Sequence[Table]) -> list[Table]:
    """Those that tell something."""
    return [table for table in tables if table.rows]


def _unknown(address: str = "") -> Cell:
    return Cell(say("measure.report.unknown"), None, address)


def _range(known: Range) -> Value:
    if known.is_exact:
        return _plain(known.mid)
    return {"low": float(known.low), "mid": float(known.mid), "high": float(known.high)}


def _plain(known: Decimal) -> int | float:
    return int(known) if known == known.to_integral_value() else float(known)
