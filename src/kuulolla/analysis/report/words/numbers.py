"""Numbers, shares and dates as each language writes them."""

from __future__ import annotations

import datetime as dt
import math

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"
EN_DASH = "\u2013"
UNDER = {"fi": "alle", "sv": "under", "en": "under"}
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def number(amount: float, language: str, *, decimals: int = 0) -> str:
    """1 234,5 in Finnish and Swedish; 1,234.5 in English."""
    text = f"{amount:,.{decimals}f}"
    if language == "en":
        return text
    return text.translate({ord(","): NO_BREAK_SPACE, ord("."): ","})


def percent(share: float, language: str) -> str:
    """A share of 0 to 1 in whole percent; what is more than nothing is never shown as nothing."""
    if 0 < share < 0.01:
        return f"{UNDER[language]}{NO_BREAK_SPACE}1{_sign(language)}"
    return f"{whole_percent(share)}{_sign(language)}"


def interval(low: float, high: float, language: str) -> str:
    """An interval in whole percent, as in "7–12 %"."""
    first, last = whole_percent(low), whole_percent(high)
    ends = f"{first}" if first == last else f"{first}{EN_DASH}{last}"
    return f"{ends}{_sign(language)}"


def whole_percent(share: float) -> int:
    """The share in whole percent, halves rounded up."""
    return math.floor(share * 100 + 0.5)


def fewer_than_five(language: str) -> str:
    """What stands in a cell that speaks of one to four people."""
    return f"{UNDER[language]}{NO_BREAK_SPACE}5"


def date(day: dt.date, language: str) -> str:
    """14.9.2026 in Finnish and Swedish (as written in Finland); 14 September 2026 in English."""
    if language == "en":
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}".replace(" ", NO_BREAK_SPACE)
    return f"{day.day}.{day.month}.{day.year}"


def short_date(day: dt.date, language: str) -> str:
    """The day without its year: 14.9. in Finnish and Swedish; 14 Sep in English."""
    if language == "en":
        return f"{day.day}{NO_BREAK_SPACE}{MONTHS[day.month - 1][:3]}"
    return f"{day.day}.{day.month}."


def dates(first: dt.date, last: dt.date, language: str) -> str:
    """One date, or two with a dash between them."""
    if first == last:
        return date(first, language)
    gap = " " if language == "en" else ""
    return f"{date(first, language)}{gap}{EN_DASH}{gap}{date(last, language)}"


def month(day: dt.date, language: str) -> str:
    """9/2026 in Finnish and Swedish; Sep 2026 in English."""
    if language == "en":
        return f"{MONTHS[day.month - 1][:3]}{NO_BREAK_SPACE}{day.year}"
    return f"{day.month}/{day.year}"


def _sign(language: str) -> str:
    return "%" if language == "en" else f"{NARROW_NO_BREAK_SPACE}%"
