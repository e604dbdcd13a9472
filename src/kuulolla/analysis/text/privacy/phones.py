"""Phone numbers."""

from __future__ import annotations

import re
from collections.abc import Callable

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.shapes import DASH, digits_of

PHONE_GAP = rf"[\s{DASH}./()·•]{{0,2}}"
COUNTRY = rf"(?:\+|＋|00|0\s0)?{PHONE_GAP}358{PHONE_GAP}(?:\(0\){PHONE_GAP})?0?"
FINNISH_PREFIX = rf"(?:{COUNTRY}|0)"
MOBILE = re.compile(
    rf"(?<!\d)\(?{FINNISH_PREFIX}[\s{DASH})]{{0,2}}(?:4[\s{DASH}]?\d|5[\s{DASH}]?0)(?:{PHONE_GAP}\d){{5,7}}\d{{0,3}}(?!\d)"
)
LANDLINE_GAP = rf"[\s{DASH}/()]{{0,3}}"
LANDLINE = re.compile(
    rf"(?<!\d)(?<!\d[.,:/{DASH}])\(?(?:(?:\+|＋|00)358{PHONE_GAP}(?:\(0\){PHONE_GAP})?|0)[1-9](?:{LANDLINE_GAP}\d){{5,9}}(?!\d)"
)
INTERNATIONAL = re.compile(rf"(?<!\d)(?:[+＋]\s?|00)\(?[1-9](?:{PHONE_GAP}\d){{7,14}}(?!\d)")
OPENING_HOURS = re.compile(
    rf"\d\d?\s?[{DASH}]\s?\d\d?(?:[\s,/]{{1,3}}\d\d?\s?[{DASH}]\s?\d\d?)*|\d{{4}}\s?[{DASH}]\s?\d{{4}}"
)
DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d")
FREE_NUMBER = re.compile(r"0[678]00")
BOOK_NUMBER_BEFORE = re.compile(rf"(?:isbn(?:-1[03])?:?\s{{0,2}}|97[89][\s{DASH}]?)$", re.IGNORECASE)


def find_phones(text: str) -> list[Part]:
    """Phone numbers; certain when they have the form of a Finnish one."""
    rules: list[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool], bool]] = [
        (MOBILE, _is_mobile, True),
        (LANDLINE, _is_landline, True),
        (INTERNATIONAL, _is_no_book_number, False),
    ]
    return [
        (*match.span(), PersonalData.PHONE, certain)
        for pattern, accepts, certain in rules
        for match in pattern.finditer(text)
        if accepts(text, match)
    ]


def _is_mobile(text: str, match: re.Match[str]) -> bool:
    return not DATE.fullmatch(digits_of(match.group())) and _is_no_book_number(text, match)


def _is_landline(text: str, match: re.Match[str]) -> bool:
    if FREE_NUMBER.match(digits_of(match.group())):
        return False
    return _is_mobile(text, match) and not OPENING_HOURS.fullmatch(match.group().strip())


def _is_no_book_number(text: str, match: re.Match[str]) -> bool:
    return not BOOK_NUMBER_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
