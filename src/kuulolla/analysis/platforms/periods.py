"""What days a figure covers: told by the row, by lines above the table, or by the name of the file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from kuulolla.analysis.platforms.days import Order, date_of

_DAY = dt.timedelta(days=1)
_DASH = re.compile(r"\s*[–—]\s*|\s+-\s+|\s*-\s*(?=[^\W\d])")
_YEARLESS = re.compile(r"([^\W\d]{3,12}\.? \d{1,2})$")
_EIGHTS = re.compile(r"(\d{8})\s*[-–]\s*(\d{8})$")
_ABOVE = re.compile(r"#?\s*(?:[^:]*:\s*)?(\d{8}|\d{4}-\d{2}-\d{2})$")
_IN_NAME = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)")
_WORDED_IN_NAME = re.compile(r"([A-Z][a-z]{2}-\d{2}-\d{4})")


class Period(NamedTuple):
    """The days from `start` until the day before `until`."""

    start: dt.date
    until: dt.date

    def within(self, other: Period | None) -> Period:
        """The days that both have; this one as it is when there are none."""
        if other is None:
            return self
        start, until = max(self.start, other.start), min(self.until, other.until)
        return Period(start, until) if start < until else self


def one_day(day: dt.date) -> Period:
    """The period of a single day."""
    return Period(day, day + _DAY)


def through(first: dt.date, last: dt.date) -> Period | None:
    """The period from the first day to the last, both in it; None when they are the wrong way round."""
    return Period(first, last + _DAY) if first <= last else None


def period_of(kind: str, cell: str, *, table: Period | None, order: Order) -> Period | None:
    """The period that a cell of a column of this kind names; None when it names none.

    `table` is the period of the whole table: it gives a month its year, and "week 3" its beginning.
    """
    if kind in _COUNTED:
        return _nth(kind, cell, table=table)
    if kind == "range":
        return range_of(cell)
    if kind == "month":
        return _month(cell, table=table)
    if kind in _WHOLE:
        return _WHOLE[kind](cell.strip())
    day = date_of(cell, order=order)
    return one_day(day) if day else None


def range_of(text: str) -> Period | None:
    """The period in "20260723-20260922", "Jan 1 - Jan 31, 2026" or "2026-01-01 – 2026-01-31"."""
    plain = " ".join(text.lstrip("# ").split())
    if found := _EIGHTS.match(plain):
        return _through_texts(found[1], found[2])
    first, *rest = _DASH.split(plain)
    if len(rest) != 1:
        return None
    year = rest[0][-4:]
    return _through_texts(f"{first}, {year}" if _YEARLESS.match(first) else first, rest[0])


def period_above(lines: Iterable[str]) -> Period | None:
    """The period in the lines above a table, in whatever language they are.

    It is a range, or the first two lines that end in a date.
    """
    days: list[str] = []
    for line in lines:
        if (whole := range_of(line)) is not None:
            return whole
        if found := _ABOVE.match(line.strip()):
            days.append(found[1])
    return _through_texts(days[0], days[1]) if len(days) >= 2 else None


def period_in_name(file_name: str) -> Period | None:
    """The period in a name such as content_2026-04-27_2026-07-25.csv or Jun-01-2026_Jun-30-2026_1.csv."""
    days = _days_in_name(file_name)
    return through(days[0], days[1]) if len(days) == 2 else None


def day_in_name(file_name: str) -> dt.date | None:
    """The only date in the name of the file: the day it was made."""
    days = _days_in_name(file_name)
    return days[0] if len(days) == 1 else None


def _days_in_name(file_name: str) -> list[dt.date]:
    found = _IN_NAME.findall(file_name) or [
        name.replace("-", " ") for name in _WORDED_IN_NAME.findall(file_name)
    ]
    return [day for text in found if (day := date_of(text)) is not None]


def _through_texts(first: str, last: str) -> Period | None:
    start, end = date_of(first), date_of(last)
    return through(start, end) if start and end else None


def _month(cell: str, *, table: Period | None) -> Period | None:
    """A month with its year, or one that only one year of the table's period has."""
    text = cell.strip()
    if not re.fullmatch(r"\d{1,2}", text):
        return _year_month(text)
    if table is None:
        return None
    years = range(table.start.year, table.until.year + 1)
    months = [month for year in years if (month := _whole_month(year, int(text))) is not None]
    fitting = [month for month in months if month.start < table.until and table.start < month.until]
    return fitting[0] if len(fitting) == 1 else None


def _year_month(text: str) -> Period | None:
    found = re.match(r"(\d{4})-?(\d{2})(?:-\d{2})?$", text)
    return _whole_month(int(found[1]), int(found[2])) if found else None


def _whole_month(year: int, month: int) -> Period | None:
    if month not in range(1, 13) or year not in range(1990, 2100):
        return None
    start = dt.date(year, month, 1)
    return Period(start, _later(start, months=1))


def _later(day: dt.date, *, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    return dt.date(day.year + years, month + 1, 1)


def _year(text: str) -> Period | None:
    if not re.fullmatch(r"(?:19|20)\d{2}", text):
        return None
    return Period(dt.date(int(text), 1, 1), dt.date(int(text) + 1, 1, 1))


def _iso_week(text: str) -> Period | None:
    found = re.fullmatch(r"(20\d{2})-?W?(\d{2})", text)
    if not found:
        return None
    try:
        start = dt.date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        return None
    return Period(start, start + 7 * _DAY)


def _nth(kind: str, cell: str, *, table: Period | None) -> Period | None:
    """The nth day, week or month since the table's period began, counted from 0."""
    if table is None or not re.fullmatch(r"\d{1,4}", cell.strip()):
        return None
    return _COUNTED[kind](table.start, int(cell)).within(table)


def _nth_month(start: dt.date, n: int) -> Period:
    return Period(start if n == 0 else _later(start, months=n), _later(start, months=n + 1))


_WHOLE: Mapping[str, Callable[[str], Period | None]] = {
    "year": _year,
    "year_month": _year_month,
    "iso_week": _iso_week,
}
_COUNTED: Mapping[str, Callable[[dt.date, int], Period]] = {
    "nth_day": lambda start, n: one_day(start + n * _DAY),
    "nth_week": lambda start, n: Period(start + 7 * n * _DAY, start + 7 * (n + 1) * _DAY),
    "nth_month": _nth_month,
}
