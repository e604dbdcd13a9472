"""Money, numbers and shares with their ranges, as each language writes them."""

from decimal import Decimal

import pytest
from django.utils.translation import override

from kuulolla.analysis.value import Range
from kuulolla.measure.writing import about, euros, numbers, percent, percents, span


def a_range(low: str, mid: str, high: str) -> Range:
    return Range(Decimal(low), Decimal(mid), Decimal(high))


PRICE = a_range("100", "600", "1000")


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "6,00 € (1,00–10,00 €)"), ("sv", "6,00 € (1,00–10,00 €)"), ("en", "€6.00 (€1.00–10.00)")],
)
def test_a_range_of_money_in_each_language(language: str, written: str) -> None:
    with override(language):
        assert euros(PRICE).replace("\N{NO-BREAK SPACE}", " ") == written


def test_what_is_known_has_no_range() -> None:
    assert "(" not in euros(Range.exact(12_345)) + numbers(Range.exact(3)) + percents(Range.exact(1))


def test_large_sums_are_said_in_whole_euros() -> None:
    assert about(Decimal("336889.4")).replace("\N{NO-BREAK SPACE}", " ") == "3 369 €"
    assert about(Decimal("99.5")).replace("\N{NO-BREAK SPACE}", " ") == "1,00 €"
    assert span(a_range("-20000", "0", "20000")).replace("\N{NO-BREAK SPACE}", " ") == "−200 € … 200 €"


def test_what_is_not_everything_never_looks_like_it() -> None:
    shares = [percent(share).replace("\N{NO-BREAK SPACE}", " ") for share in (0.998, 1, 0.354, -0.2)]
    assert shares == ["99 %", "100 %", "35 %", "−20 %"]
