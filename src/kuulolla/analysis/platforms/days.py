"""Dates and times as exports write them, in English, Finnish, Swedish and French."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
Order = Literal["month first", "day first"]

_STEMS = {
    stem: month
    for month, stems in enumerate(
        (
            "jan tammi", "feb fév helmi", "mar maalis", "apr avr huhti", "may mai maj touko", "jun juin kesä",
            "jul juil heinä", "aug aoû elo", "sep syys", "oct okt loka", "nov marras", "dec déc joulu",
        ),
        start=1,
    )
    for stem in stems.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_EIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")
_MONTH_DAY = re.compile(r"([^\W\d]{3,12})\.? (\d{1,2}),? (\d{4})(?!\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})\.? ([^\W\d]{3,12})\.?,? (\d{4})(?!\d)")
_WEEKDAY = re.compile(r"[^\W\d]{2,12}\.?,? (?=\w)")
_TIME = re.compile(r"(?:^|[T ,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)? ?([AaPp][Mm])?")
_ZONE = re.compile(r"(?:(Z)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})|(UTC|GMT))$")
_LONGEST = 60
_YEARS = range(1990, 2100)


def date_of(cell: str, *, order: Order = "month first") -> dt.date | None:
    """The date that a cell begins with; `order` is of dates with slashes. None when there is none."""
    text = " ".join(cell.split())
    if not text or len(text) > _LONGEST:
        return None
    return _date_of(text, order)


def moment_of(cell: str, *, order: Order = "month first") -> tuple[dt.datetime, bool] | None:
    """The aware time in a cell, and whether no zone had to be assumed for a time of day.

    A time without a zone is taken as Finnish time, a date as the beginning of that day.
    """
    day = date_of(cell, order=order)
    if day is None:
        return None
    text = " ".join(cell.split())
    clock = _clock_of(text)
    zone = _zone_of(text) if clock is not None else None
    moment = dt.datetime.combine(day, clock or dt.time(), zone or HELSINKI)
    return moment, zone is not None or clock is None


def order_of(cells: Iterable[str]) -> tuple[Order, bool]:
    """Which way round dates with slashes are, and whether it is sure: one of them cannot be otherwise.

    Where nothing tells, the month is first, as the platforms write it; that is sure when there are none.
    """
    has_slashes = False
    for cell in cells:
        if found := _SLASHED.match(cell.strip()):
            has_slashes = True
            if int(found[1]) > 12 >= int(found[2]):
                return "day first", True
            if int(found[2]) > 12 >= int(found[1]):
                return "month first", True
    return "month first", not has_slashes


@lru_cache(maxsize=10_000)
def _date_of(text: str, order: Order) -> dt.date | None:
    if found := _ISO.match(text) or _EIGHT.match(text):
        return _date(found[1], found[2], found[3])
    if found := _DOTTED.match(text):
        return _date(found[3], found[2], found[1])
    if found := _SLASHED.match(text):
        month, day = (found[1], found[2]) if order == "month first" else (found[2], found[1])
        return _date(found[3] if len(found[3]) == 4 else f"20{found[3]}", month, day)
    return _date_in_words(text) or _date_in_words(_WEEKDAY.sub("", text, count=1))


def _date_in_words(text: str) -> dt.date | None:
    if found := _MONTH_DAY.match(text):
        return _date(found[3], _month(found[1]), found[2])
    if found := _DAY_MONTH.match(text):
        return _date(found[3], _month(found[2]), found[1])
    return None


def _month(name: str) -> int:
    """The month whose name begins so, by the longest stem; 0 when there is none."""
    stems = [stem for stem in _STEMS if name.casefold().startswith(stem)]
    return _STEMS[max(stems, key=len)] if stems else 0


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def _clock_of(text: str) -> dt.time | None:
    found = _TIME.search(text)
    if not found:
        return None
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4].casefold() == "pm" else 0)
    try:
        return dt.time(hour, int(found[2]), int(found[3] or 0))
    except ValueError:
        return None


def _zone_of(text: str) -> dt.tzinfo | None:
    found = _ZONE.search(text)
    if not found:
        return None
    if found[2] is None:
        return dt.UTC
    offset = dt.timedelta(hours=int(found[3]), minutes=int(found[4]))
    if offset >= dt.timedelta(hours=24):
        return None
    return dt.timezone(offset if found[2] == "+" else -offset)
