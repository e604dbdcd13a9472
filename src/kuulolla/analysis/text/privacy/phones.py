"""Phone numbers."""

from __future__ import annotations

import re
from collections.abc import Callable

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.shapes import DASH, digits_of

PHONE_GAP = rf"[\s{DASH}./()·•_~\u200b-\u200d\u2060\ufeff]{{0,3}}"
COUNTRY = rf"(?:\+|＋|00|0\s0)?{PHONE_GAP}358{PHONE_GAP}(?:\(0\){PHONE_GAP})?0?"
FINNISH_PREFIX = rf"(?:{COUNTRY}|0)"
MOBILE = re.compile(
    rf"(?<!\d)\(?{FINNISH_PREFIX}[\s{DASH})]{{0,2}}(?:4[\s{DASH}]?\d|5[\s{DASH}]?0)(?:{PHONE_GAP}\d){{5,7}}\d{{0,3}}(?!\d)"
)
LANDLINE_GAP = rf"[\s{DASH}/()]{{0,3}}"
LANDLINE = re.compile(
    rf"(?<!\d)(?<!\d[.,:/{DASH}])\(?(?:(?:\+|＋|00)358{PHONE_GAP}(?:\(0\){PHONE_GAP})?|0)[1-9](?:{LANDLINE_GAP}\d){{5,9}}(?!\d)"
)
INTERNATIONAL = re.compile(
    rf"(?<!\d)(?:[+＋]\s?|00[\s{DASH}./]{{0,2}})\(?[1-9](?:{PHONE_GAP}\d){{7,14}}(?!\d)"
)
DOTTED = re.compile(r"(?<![\d.])\(?0[1-9]\d?\)?\.\d{3,4}[. ]?\d{2,4}(?!\d)")
COUNTRY_WITHOUT_A_SIGN = re.compile(rf"(?<![\d.,+])358(?:{PHONE_GAP}\d){{7,10}}(?!\d)")
AMERICAN = re.compile(rf"(?<!\d)(?:\(\d{{3}}\)\s?|\d{{3}}[{DASH}])\d{{3}}[{DASH}.]\d{{4}}(?!\d)")
WITH_A_LETTER = re.compile(rf"(?<!\w)[oO][\s{DASH}]?(?:4\d|5[0oO])(?:{PHONE_GAP}[\doO]){{6,8}}(?!\w)")
AFTER_A_WORD = re.compile(
    rf"""(?<![^\W\d_])(?:puh(?:elin(?:numero\w{{0,6}})?)?|p\.|tel(?:efon(?:nummer)?|ephone)?|tfn|gsm|kän(?:nykkä|ny|ty)\w{{0,5}}
    |mobiili\w{{0,5}}|mobil(?:nummer)?|mobile|matkapuhelin|phone|cell|fax|faksi|whats?app\w{{0,6}}|wa|sms|tekstari\w{{0,5}}
    |soit(?:a|taa|telkaa|takaa|tele|to)|ring|call|text|viesti\w{{0,4}}|numeroni|numeroon|numerosta|mitt\snummer|my\snumber)
    (?:\s(?:numeroon|numero|nro|nr|number|no|nummer|on|me|is|är|mig|på|at|on|mulle|minulle))?
    [\s.:,;=({DASH}]{{0,4}}(?P<number>\d(?:{PHONE_GAP}\d){{6,12}})(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
NUMBER_OF = re.compile(
    rf"(?<![^\W\d_])(?:nro|numero|nr|nummer|number)[\s.:]{{1,2}}(?P<number>(?:4\d|50)(?:{PHONE_GAP}\d){{6,8}})(?!\d)",
    re.IGNORECASE,
)
DIGIT_WORD = r"""(?:nolla|yksi|yks|kaksi|kaks|kolme|neljä|viisi|viis|kuusi|kuus|seitsemän|seiska|kahdeksan
    |kasi
    |yhdeksän|ysi
    |noll|ett|två
    |tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)"""
IN_WORDS = re.compile(
    rf"(?<!\w)(?:nolla|noll|zero|oh)(?:[\s,{DASH}]{{1,2}}{DIGIT_WORD}){{5,14}}(?!\w)",
    re.IGNORECASE | re.VERBOSE,
)
ZERO_WORDS = ("noll", "zero", "oh ", "oh-")
OPENING_HOURS = re.compile(
    rf"\d\d?\s?[{DASH}]\s?\d\d?(?:[\s,/]{{1,3}}\d\d?\s?[{DASH}]\s?\d\d?)*|\d{{4}}\s?[{DASH}]\s?\d{{4}}"
)
DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d")
DATE_WITH_DOTS = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}")
FREE_NUMBER = re.compile(r"0[678]00")
BOOK_NUMBER_BEFORE = re.compile(rf"(?:isbn(?:-1[03])?:?\s{{0,2}}|97[89][\s{DASH}]?)$", re.IGNORECASE)


def find_phones(text: str) -> list[Part]:
    """Phone numbers; certain when they have the form of a Finnish one."""
    rules: list[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool], bool]] = [
        (MOBILE, _is_mobile, True),
        (LANDLINE, _is_landline, True),
        (DOTTED, _is_landline, True),
        (INTERNATIONAL, _is_no_book_number, False),
        (COUNTRY_WITHOUT_A_SIGN, _is_no_book_number, False),
        (AMERICAN, _is_no_book_number, False),
        (WITH_A_LETTER, _is_no_book_number, False),
        (AFTER_A_WORD, _follows_a_word, False),
        (NUMBER_OF, _follows_a_word, False),
    ]
    return [
        (*_span_of(match), PersonalData.PHONE, certain)
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


def find_spoken_phones(text: str) -> list[Part]:
    """Phone numbers written out in words, from the first zero on."""
    small = text.lower()
    if not any(word in small for word in ZERO_WORDS):
        return []
    return [(*match.span(), PersonalData.PHONE, False) for match in IN_WORDS.finditer(text)]


def _span_of(match: re.Match[str]) -> tuple[int, int]:
    return match.span("number") if "number" in match.re.groupindex else match.span()


def _follows_a_word(_text: str, match: re.Match[str]) -> bool:
    number = match["number"]
    hours_or_date = OPENING_HOURS.fullmatch(number.strip()) or DATE_WITH_DOTS.match(number)
    return not (hours_or_date or FREE_NUMBER.match(digits_of(number)))
