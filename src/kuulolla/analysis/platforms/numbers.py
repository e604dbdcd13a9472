"""Numbers as exports write them: two decimal signs, many thousand separators, percentages and durations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

DecimalSign = Literal[".", ","]

BLANKS = frozenset({"", "-", "--", "–", "—", "n/a", "na", "null", "none", "nan", "ei saatavilla"})
_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]")
_MONEY = re.compile(r"[€$£]|\b[A-Z]{3}\b|\bkr\b")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-"})
_PLAIN = re.compile(r"[+-]?\d{1,18}(?:[.,\d]{0,40})$")
_POWER = re.compile(r"[+-]?\d{1,17}(?:\.\d{1,20})?e[+-]?\d{1,2}$", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$")
_DURATION = re.compile(r"(?:(\d{1,6}):)?(\d{1,2}):(\d{2})(?:\.\d+)?$")
_INEXACT = re.compile(r"\s*[<>~≈]|.*\d\s*[kKmM]\s*$")
_NO_SIGN = re.compile(r"[^.,]")
_LONGEST_WHOLE = 18
_LARGEST = Decimal(10) ** 15
_DIGITS = Decimal("0.0001")


def is_blank(cell: str) -> bool:
    """Whether the platform gave no figure. Blank is not zero."""
    return cell.strip().casefold() in BLANKS


def is_inexact(cell: str) -> bool:
    """Whether the cell is a bound or a rounded figure: "< 10", "1.2K"."""
    return bool(_INEXACT.match(cell))


def number_of(cell: str, *, decimal: DecimalSign) -> Decimal | None:
    """The number in a cell, a percentage as a fraction; None when it is no number.

    `decimal` decides only what one separator before three digits is ("2.546"); all else shows itself.
    """
    text = cell.strip().translate(_MINUS)
    if text.isdecimal() and text.isascii() and len(text) <= _LONGEST_WHOLE:
        return Decimal(text)
    is_share = text.endswith("%")
    bare = _SPACES.sub("", _MONEY.sub("", text.rstrip("%")))
    if _POWER.match(bare):
        number = Decimal(bare)
    elif _PLAIN.match(bare) and (written := _with_point(bare, decimal)) is not None:
        number = Decimal(written)
    else:
        return None
    return number / 100 if is_share else number


def kept(number: Decimal) -> Decimal | None:
    """The number as it is kept, with at most four decimals; None when it is too large for any figure."""
    return number.quantize(_DIGITS).normalize() + 0 if abs(number) < _LARGEST else None


def seconds_of(cell: str) -> Decimal | None:
    """The seconds in a duration such as 0:20:00 or 1:05; None when it is none."""
    found = _DURATION.match(cell.strip())
    if not found:
        return None
    return Decimal(int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3]))


def decimal_sign(cells: Iterable[tuple[str, bool]], *, otherwise: DecimalSign) -> DecimalSign:
    """The sign before decimals in a table, from its cells; each is told with whether it must be whole.

    A cell that can be read in one way only ("99,88", "1.234,50") tells most; then a whole number that has
    a separator, which can only be one of thousands.
    """
    sure: Counter[str] = Counter()
    likely: Counter[str] = Counter()
    for cell, is_whole in cells:
        bare = _SPACES.sub("", _MONEY.sub("", cell.strip().rstrip("%")))
        grouped = _GROUPED.match(bare)
        if grouped and is_whole:
            likely[_other(grouped[1])] += 1
        elif not grouped and ("," in bare or "." in bare) and _PLAIN.match(bare):
            sure[bare[max(bare.rfind(","), bare.rfind("."))]] += 1
    votes = sure or likely
    found = max((",", "."), key=lambda sign: votes[sign]) if votes[","] != votes["."] else otherwise
    return "," if found == "," else "."


def _with_point(bare: str, decimal: DecimalSign) -> str | None:
    """The digits with a point before the decimals, if any."""
    signs = _NO_SIGN.sub("", bare)
    if not signs:
        return bare
    grouped = _GROUPED.match(bare)
    if grouped and (len(signs) > 1 or signs != decimal):
        return bare.replace(signs[0], "")
    whole, last, rest = bare.rpartition(signs[-1])
    group = _other(last)
    if not rest.isdigit() or last in whole or (group in whole and not _GROUPED.match(whole)):
        return None
    return f"{whole.replace(group, '')}.{rest}"


def _other(sign: str) -> str:
    return "." if sign == "," else ","
