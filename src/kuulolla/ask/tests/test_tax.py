"""Lottery tax: to the cent, by the calendar month of the draw, with the threshold before rounding."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.ask.documents import DocumentKind, notes_for, tax_formula, tax_lines
from kuulolla.ask.documents.formats import NBSP
from kuulolla.ask.rules import (
    DEFAULT_RATE,
    DrawTax,
    LotteryTaxRate,
    NoLotteryTaxRate,
    draw_tax,
    lottery_tax,
    rate_on,
    tax_due_on,
    tax_month,
)

NOON = dt.datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Europe/Helsinki"))
MONEY = st.integers(min_value=0, max_value=10**12)


def spaced(text: str) -> str:
    """With ordinary spaces, to be readable in a test."""
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("prizes_cents", "tax_cents"),
    [
        (0, 0),
        (68_00, 0),
        (2 * 69_00, 0),
        (300_00, 90_00),
        (999_00, 299_70),
        (100_00 + 80_00, 54_00),
        (166_66, 0),
        (166_67, 50_00),
    ],
)
def test_the_known_cases_come_out_to_the_cent(prizes_cents, tax_cents):
    assert lottery_tax(prizes_cents) == tax_cents


def test_the_threshold_is_compared_before_rounding():
    assert lottery_tax(166_66) == 0
    assert round(Decimal("166.66") * Decimal("0.30"), 2) == Decimal("50.00")


def test_a_tax_of_exactly_the_threshold_is_paid():
    quarter = replace(DEFAULT_RATE, percent=Decimal("25"))
    tax = draw_tax(200_00, drawn_at=NOON, rates=(quarter,))
    assert lottery_tax(200_00, rate=quarter) == 50_00
    assert tax.is_taxed
    assert tax.share_cents == 50_00


def test_half_a_cent_is_rounded_up():
    assert lottery_tax(166_75) == 50_03


@given(MONEY)
def test_there_is_tax_exactly_from_the_threshold_on(prizes_cents):
    assert (lottery_tax(prizes_cents) == 0) == (prizes_cents * 30 < 500_000)


@given(MONEY, MONEY)
def test_more_prizes_never_cost_less_tax(fewer, more):
    assert lottery_tax(fewer) <= lottery_tax(fewer + more)


@given(MONEY)
def test_the_tax_is_within_half_a_cent_of_the_rate_or_nothing(prizes_cents):
    assert lottery_tax(prizes_cents) in {0, (prizes_cents * 30 + 50) // 100}


@given(MONEY, MONEY)
def test_the_parts_of_a_month_add_up_to_its_tax(own, others):
    tax = draw_tax(own, drawn_at=NOON, other_prizes_cents=others)
    assert tax.share_cents + tax.others_share_cents == tax.month_tax_cents
    assert min(tax.share_cents, tax.others_share_cents) >= 0


@given(MONEY, MONEY)
def test_a_draw_never_lowers_the_tax_of_its_month(own, others):
    tax = draw_tax(own, drawn_at=NOON, other_prizes_cents=others)
    assert tax.added_cents >= 0
    assert tax.without_cents + tax.added_cents == tax.month_tax_cents


def test_the_months_other_prizes_can_make_a_small_draw_taxable():
    tax = draw_tax(80_00, drawn_at=NOON, other_prizes_cents=100_00)
    assert tax.alone_cents == 0
    assert tax.month_tax_cents == 54_00
    assert tax.share_cents == 24_00
    assert tax.added_cents == 54_00


def test_prizes_worth_less_than_nothing_are_a_mistake():
    with pytest.raises(ValueError, match="less than nothing"):
        lottery_tax(-1)


def test_the_month_is_that_of_the_draw_by_the_clock_in_finland():
    late_in_november_elsewhere = dt.datetime(2026, 11, 30, 22, 0, tzinfo=dt.UTC)
    assert tax_month(late_in_november_elsewhere) == dt.date(2026, 12, 1)
    assert tax_month(late_in_november_elsewhere - dt.timedelta(seconds=1)) == dt.date(2026, 11, 1)


def test_summer_time_moves_the_turn_of_the_month_an_hour_earlier():
    assert tax_month(dt.datetime(2026, 6, 30, 21, 0, tzinfo=dt.UTC)) == dt.date(2026, 7, 1)


def test_a_draw_without_a_time_zone_has_no_month():
    with pytest.raises(ValueError, match="time zone"):
        tax_month(dt.datetime(2026, 11, 30, 12))


def test_the_tax_is_due_in_the_second_month_after_the_draw():
    assert tax_due_on(dt.date(2026, 10, 1)) == dt.date(2026, 12, 12)


def test_the_due_day_crosses_the_turn_of_the_year():
    assert tax_due_on(dt.date(2026, 11, 1)) == dt.date(2027, 1, 12)
    assert tax_due_on(dt.date(2026, 12, 1)) == dt.date(2027, 2, 12)


def test_a_later_rate_takes_over_on_its_day():
    later = LotteryTaxRate(effective_on=dt.date(2027, 7, 1), percent=Decimal("18.5"))
    rates = (later, DEFAULT_RATE)
    assert rate_on(rates, day=dt.date(2027, 6, 30)) == DEFAULT_RATE
    assert rate_on(rates, day=dt.date(2027, 7, 1)) == later


def test_a_draw_is_taxed_by_the_rate_of_its_own_day_in_finland():
    later = LotteryTaxRate(effective_on=dt.date(2027, 7, 1), percent=Decimal("10"))
    july_in_finland = dt.datetime(2027, 6, 30, 21, 30, tzinfo=dt.UTC)
    tax = draw_tax(1000_00, drawn_at=july_in_finland, rates=(DEFAULT_RATE, later))
    assert tax.month_tax_cents == 100_00


def test_a_day_before_every_rate_is_refused_in_the_persons_language():
    with pytest.raises(NoLotteryTaxRate) as refusal:
        rate_on((DEFAULT_RATE,), day=dt.date(1999, 5, 3))
    assert "3.5.1999" in refusal.value.message("fi")


def test_the_organisations_own_rate_is_used():
    own = replace(DEFAULT_RATE, percent=Decimal("12"))
    assert lottery_tax(1000_00, rate=own) == 120_00


def test_the_formula_shows_its_inputs():
    tax = draw_tax(100_00, drawn_at=NOON, other_prizes_cents=80_00)
    assert spaced(tax_formula(tax, language="fi")) == "(100,00 € + 80,00 €) × 30 % = 54,00 €"
    assert tax_formula(tax, language="en") == "(€100.00 + €80.00) × 30% = €54.00"


def test_the_formula_shows_the_parts_of_a_cent_that_the_threshold_is_compared_with():
    tax = draw_tax(166_66, drawn_at=NOON)
    assert spaced(tax_formula(tax, language="sv")) == "166,66 € × 30 % = 49,998 €"


def test_the_words_say_the_month_and_the_due_day():
    lines = tax_lines(draw_tax(999_00, drawn_at=NOON), language="fi")
    assert "marraskuussa 2026" in lines[-2]
    assert "viimeistään 12. tammikuuta 2027" in lines[-1]
    assert "299,70 €" in spaced(lines[1])


def test_the_words_say_what_other_draws_of_the_month_do():
    lines = tax_lines(draw_tax(80_00, drawn_at=NOON, other_prizes_cents=100_00), language="en")
    assert "Other prizes in the same month are worth €100.00 in all." in lines[2]
    assert lines[3] == "Without this draw the month's tax would be €0.00. The draw adds €54.00."


def test_no_due_day_is_told_when_no_tax_is_due():
    lines = tax_lines(draw_tax(68_00, drawn_at=NOON), language="sv")
    assert "Ingen skatt behöver betalas" in lines[1]
    assert not any("MinSkatt" in line for line in lines)


def test_what_is_unsure_of_the_tax_is_told_to_the_editor():
    keys = [note.key for note in notes_for(DocumentKind.TAX)]
    assert keys == ["tax.rate", "tax.other_units", "tax.due_day", "tax.value", "tax.half_cent"]


def test_the_result_holds_its_inputs():
    tax = draw_tax(999_00, drawn_at=NOON, other_prizes_cents=1_00)
    assert tax == DrawTax(dt.date(2026, 11, 1), 999_00, 1_00, DEFAULT_RATE)
