"""Finnish identity codes and bank accounts."""

from __future__ import annotations

import re

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.shapes import DASH, GAP, before

# The sign of the century, then three digits and a check character. The shape alone is enough: a code
# with a slip of the pen still tells who somebody is.
IDENTITY_CODE = re.compile(
    rf"(?<!\d)[0-3]\d(?P<between>[ .\-/]?)[01]\d(?P=between)\d\d{GAP}[{DASH}_+＋A-FU-Ya-fu-y]{GAP}\d{{3}}"
    rf"(?:[^\W_](?!\d)|{GAP}[{DASH}]?{GAP}[^\W_](?![^\W_]))"
)
IBAN_START = re.compile(r"(?<![^\W_])(?:fi[\s\-]?\d{2}|[a-z]{2}\d{2})", re.IGNORECASE | re.ASCII)
IBAN_AS_DIGITS = re.compile(rf"\d(?:[\s.{DASH}]{{0,2}}\d){{12,32}}")
IBAN_LENGTHS = {
    name: length
    for length, names in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU XK",
        21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM TL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM",
        28: "AL AZ BY CY DO GT HU LB NI PL SV", 29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC",
        32: "LC", 33: "RU",
    }.items()
    for name in names.split()
}  # fmt: skip
IBANS = {
    name: re.compile(rf"[^\W_](?:[\s.{DASH}]{{0,2}}[^\W_]){{{length - 1}}}(?![^\W_])")
    for name, length in IBAN_LENGTHS.items()
}
WITHOUT_A_SIGN = re.compile(r"(?<!\d)[0-3]\d[01]\d{3}[\s/.]{0,2}\d{3}[0-9A-Ya-y](?![^\W_])")
IDENTITY_WORD = re.compile(
    r"hetu|henkilöt|hlöt|sosiaalit|sotu|personbet|personnum|identity|social sec|\bssn|id.?code"
)
CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def find_identity_codes(text: str) -> list[Part]:
    """Everything of the shape of a Finnish identity code; the shape makes it certain.

    A code without the sign of the century is one when its check character is right and a word for it
    stands before.
    """
    found = [match.span() for match in IDENTITY_CODE.finditer(text)]
    found += [
        match.span()
        for match in WITHOUT_A_SIGN.finditer(text)
        if has_true_check_character(match.group()) or IDENTITY_WORD.search(before(text, match.start(), 30))
        if not match.group().isdecimal() or IDENTITY_WORD.search(before(text, match.start(), 30))
    ]
    return [(start, end, PersonalData.IDENTITY_CODE, True) for start, end in found]


def has_true_check_character(code: str) -> bool:
    """Whether the check character of an identity code is right: its nine digits modulo 31 (dvv.fi)."""
    known = "".join(filter(str.isalnum, code)).upper()
    digits = "".join(filter(str.isdecimal, known[:-1]))
    return len(digits) == 9 and known[-1] == CHECK_CHARACTERS[int(digits) % 31]


def find_accounts(text: str) -> list[Part]:
    """Bank accounts; certain when the check digits are right."""
    starts = (match.start() for match in IBAN_START.finditer(text))
    ends = ((start, _account_end(text, start)) for start in starts)
    return [
        (start, end, PersonalData.IBAN, has_true_check_digits(text[start:end])) for start, end in ends if end
    ]


def _account_end(text: str, start: int) -> int | None:
    """Where an account number that begins here ends: its country's length, or digits enough."""
    pattern = IBANS.get(text[start : start + 2].upper())
    match = pattern.match(text, start) if pattern else None
    if match and _is_account_number(match.group()):
        return match.end()
    as_digits = IBAN_AS_DIGITS.match(text, start + 2 + (not text[start + 2].isdigit()))
    return as_digits.end() if as_digits else None


def _is_account_number(found: str) -> bool:
    number = "".join(filter(str.isalnum, found))
    return 2 * sum(map(str.isdigit, number)) >= len(number) or has_true_check_digits(number)


def has_true_check_digits(account: str) -> bool:
    """ISO 13616: the rearranged number modulo 97 is 1."""
    number = "".join(filter(str.isalnum, account))
    if not number.isascii():
        return False
    return int("".join(str(int(character, 36)) for character in number[4:] + number[:4])) % 97 == 1
