"""Dates, times, money and numbers as people in Finland read them, in Finnish, Swedish and English.

After CLDR for fi-FI, sv-FI and en-GB. Times are by the clock in Finland.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from kuulolla.ask.rules.tax import HELSINKI

NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"

MONTHS = {
    "fi": (
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
        "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ),
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip

_DATE = {"fi": "{day}. {month}ta {year}", "sv": "{day} {month} {year}", "en": "{day} {month} {year}"}
_TIME = {"fi": "{hour}.{minute:02}", "sv": "{hour}.{minute:02}", "en": "{hour:02}:{minute:02}"}
_MOMENT = {"fi": "{date} klo {time}", "sv": "{date} kl. {time}", "en": "{date} at {time}"}
_IN_MONTH = {"fi": "{month}ssa {year}", "sv": "i {month} {year}", "en": "in {month} {year}"}
_MONEY = {"fi": "{amount}" + NBSP + "€", "sv": "{amount}" + NBSP + "€", "en": "€{amount}"}
_PERCENT = {"fi": "{number}" + NBSP + "%", "sv": "{number}" + NBSP + "%", "en": "{number}%"}


def date_text(day: dt.date, language: str) -> str:
    """5. marraskuuta 2026, 5 november 2026, 5 November 2026."""
    month = MONTHS[language][day.month - 1]
    return _DATE[language].format(day=day.day, month=month, year=day.year)


def in_month_text(day: dt.date, language: str) -> str:
    """marraskuussa 2026, i november 2026, in November 2026."""
    return _IN_MONTH[language].format(month=MONTHS[language][day.month - 1], year=day.year)


def moment_text(at: dt.datetime, language: str) -> str:
    """5. marraskuuta 2026 klo 14.07. Raises ValueError for a moment without a time zone."""
    here = _in_finland(at)
    return _moment(here.date(), hour=here.hour, minute=here.minute, language=language)


def closing_text(at: dt.datetime, language: str) -> str:
    """The end of a period: midnight belongs to the day that it ends (30. marraskuuta 2026 klo 24.00)."""
    here = _in_finland(at)
    if here.hour or here.minute:
        return moment_text(at, language)
    return _moment(here.date() - dt.timedelta(days=1), hour=24, minute=0, language=language)


def number_text(number: Decimal | int, language: str, *, decimals: int | None = None) -> str:
    """1 234,5 or 1,234.5: with as many decimals as asked for, else as many as it has."""
    size = abs(Decimal(number))
    shown = f"{size:,f}" if decimals is None else f"{size:,.{decimals}f}"
    if language != "en":
        shown = shown.translate({ord(","): NBSP, ord("."): ","})
    return f"{MINUS}{shown}" if number < 0 else shown


def money_text(cents: Decimal | int, language: str) -> str:
    """1 234,50 € or €1,234.50; parts of a cent are shown where there are any."""
    euros = abs(Decimal(cents)) / 100
    decimals = max(2, -int(euros.normalize().as_tuple().exponent))
    amount = _MONEY[language].format(amount=number_text(euros, language, decimals=decimals))
    return f"{MINUS}{amount}" if cents < 0 else amount


def percent_text(percent: Decimal | int, language: str) -> str:
    """30 % or 30%, 5,5 % or 5.5%."""
    shown = Decimal(percent)
    whole = shown == shown.to_integral_value()
    number = number_text(int(shown) if whole else shown.normalize(), language)
    return _PERCENT[language].format(number=number)


def _moment(day: dt.date, *, hour: int, minute: int, language: str) -> str:
    time = _TIME[language].format(hour=hour, minute=minute)
    return _MOMENT[language].format(date=date_text(day, language), time=time)


def _in_finland(at: dt.datetime) -> dt.datetime:
    if at.utcoffset() is None:
        raise ValueError("a moment needs a time zone")
    return at.astimezone(HELSINKI)
