"""Money, numbers and shares as the reader's language writes them, with their ranges."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from kuulolla.analysis.value import Range
from kuulolla.ask.documents.formats import MINUS, NBSP, money_text, number_text, percent_text
from kuulolla.core.words import current_language, say

ONE, TENTH = Decimal(1), Decimal("0.1")
WHOLE_FROM = Decimal(100_00)
NEARLY_ALL = Decimal("0.99")
Money = Range | Decimal | int


def euros(amount: Money) -> str:
    """1 234,50 € of cents; of a range 6,00 € (1,00–10,00 €)."""
    if not isinstance(amount, Range):
        return money_text(_whole(Decimal(amount)), current_language())
    if amount.is_exact:
        return euros(amount.mid)
    return say("measure.ranged", value=about(amount.mid), range=span(amount))


def about(cents: Decimal) -> str:
    """An amount as one says it: from a hundred euros on in whole euros."""
    return euros(cents) if abs(cents) < WHOLE_FROM else _in_euros(cents, decimals=0)


def span(amount: Range) -> str:
    """The ends of a range of money: 1,00–10,00 €."""
    low, high = amount.low, amount.high
    if low < 0:
        return say("measure.between", low=about(low), high=about(high))
    decimals = 2 if low < WHOLE_FROM else 0
    first = number_text(_rounded(low / 100, decimals), current_language(), decimals=decimals)
    last = number_text(_rounded(high / 100, decimals), current_language(), decimals=decimals)
    return f"€{first}–{last}" if current_language() == "en" else f"{first}–{last}{NBSP}€"


def number(value: Decimal | int | float, *, decimals: int | None = None) -> str:
    """1 234,5: as many decimals as it has, or as many as asked for."""
    known = Decimal(str(value))
    if decimals is None:
        known = known.normalize()
        known = known.quantize(ONE) if known == known.to_integral_value() else known
    return number_text(known, current_language(), decimals=decimals)


def number_span(low: Decimal, high: Decimal, *, decimals: int | None = 1) -> str:
    """The ends of a range of numbers: 2,4–3,0."""
    first, last = number(low, decimals=decimals), number(high, decimals=decimals)
    return say("measure.between", low=first, high=last) if low < 0 else f"{first}–{last}"


def numbers(amount: Range, *, decimals: int | None = None) -> str:
    """A number with its range."""
    if amount.is_exact:
        return number(amount.mid, decimals=decimals)
    ends = number_span(amount.low, amount.high, decimals=decimals)
    return say("measure.ranged", value=number(amount.mid, decimals=decimals), range=ends)


def percent(share: Decimal | float) -> str:
    """35 %, in whole per cent. What is not everything never looks like it."""
    return percent_text(_in_hundred(share), current_language())


def percent_fine(share: Decimal | float) -> str:
    """3,5 %, with one decimal: for small shares."""
    return percent_text((Decimal(str(share)) * 100).quantize(TENTH, ROUND_HALF_UP), current_language())


def percent_span(amount: Range) -> str:
    """The ends of a range of shares: 49–99 %."""
    if amount.low < 0:
        return say("measure.between", low=percent(amount.low), high=percent(amount.high))
    first = number_text(_in_hundred(amount.low), current_language(), decimals=0)
    return f"{first}–{percent(amount.high)}"


def percents(amount: Range) -> str:
    """A share with its range."""
    if amount.is_exact:
        return percent(amount.mid)
    return say("measure.ranged", value=percent(amount.mid), range=percent_span(amount))


def _in_hundred(share: Decimal | float) -> Decimal:
    known = Decimal(str(share))
    rounding = ROUND_DOWN if NEARLY_ALL <= known < 1 else ROUND_HALF_UP
    return (known * 100).quantize(ONE, rounding)


def _in_euros(cents: Decimal, *, decimals: int) -> str:
    amount = number_text(_rounded(abs(cents) / 100, decimals), current_language(), decimals=decimals)
    written = f"€{amount}" if current_language() == "en" else f"{amount}{NBSP}€"
    return f"{MINUS}{written}" if cents < 0 else written


def _whole(amount: Decimal) -> Decimal:
    return _rounded(amount, 0)


def _rounded(amount: Decimal, decimals: int) -> Decimal:
    return amount.quantize(ONE.scaleb(-decimals), ROUND_HALF_UP)
