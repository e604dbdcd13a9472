"""Dates, times and money as they are written in Finland."""

import datetime as dt
from decimal import Decimal

import pytest

from kuulolla.ask.documents.formats import (
    MINUS,
    NBSP,
    closing_text,
    date_text,
    in_month_text,
    moment_text,
    money_text,
    number_text,
    percent_text,
)

AFTERNOON = dt.datetime(2026, 11, 5, 12, 7, tzinfo=dt.UTC)
MIDNIGHT = dt.datetime(2026, 11, 30, 22, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fi", "5. marraskuuta 2026 klo 14.07"),
        ("sv", "5 november 2026 kl. 14.07"),
        ("en", "5 November 2026 at 14:07"),
    ],
)
def test_a_moment_is_written_by_the_clock_in_finland(language, written):
    assert moment_text(AFTERNOON, language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fi", "1. heinäkuuta 2026 klo 9.05"),
        ("sv", "1 juli 2026 kl. 9.05"),
        ("en", "1 July 2026 at 09:05"),
    ],
)
def test_a_morning_in_summer_time_has_no_leading_zero_but_in_english(language, written):
    assert moment_text(dt.datetime(2026, 7, 1, 6, 5, tzinfo=dt.UTC), language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fi", "30. marraskuuta 2026 klo 24.00"),
        ("sv", "30 november 2026 kl. 24.00"),
        ("en", "30 November 2026 at 24:00"),
    ],
)
def test_a_period_that_ends_at_midnight_ends_on_the_day_before(language, written):
    assert closing_text(MIDNIGHT, language) == written


def test_a_period_that_ends_at_another_time_ends_then():
    assert closing_text(AFTERNOON, "fi") == "5. marraskuuta 2026 klo 14.07"


def test_a_moment_without_a_time_zone_is_a_mistake():
    with pytest.raises(ValueError, match="time zone"):
        moment_text(dt.datetime(2026, 11, 5, 14, 7), "fi")


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "31. toukokuuta 2027"), ("sv", "31 maj 2027"), ("en", "31 May 2027")],
)
def test_a_date_names_its_month(language, written):
    assert date_text(dt.date(2027, 5, 31), language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "tammikuussa 2027"), ("sv", "i januari 2027"), ("en", "in January 2027")],
)
def test_a_month_is_told_as_a_time(language, written):
    assert in_month_text(dt.date(2027, 1, 1), language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fi", f"1{NBSP}234,50{NBSP}€"),
        ("sv", f"1{NBSP}234,50{NBSP}€"),
        ("en", "€1,234.50"),
    ],
)
def test_money_never_breaks_over_a_line(language, written):
    assert money_text(123_450, language) == written


def test_less_than_nothing_has_a_real_minus():
    assert money_text(-5_00, "fi") == f"{MINUS}5,00{NBSP}€"
    assert money_text(-5_00, "en") == f"{MINUS}€5.00"


def test_parts_of_a_cent_are_shown_where_there_are_any():
    assert money_text(Decimal("4999.8"), "en") == "€49.998"
    assert money_text(Decimal("5400.0"), "en") == "€54.00"
    assert money_text(Decimal(0), "en") == "€0.00"


@pytest.mark.parametrize(
    ("percent", "language", "written"),
    [
        (30, "fi", f"30{NBSP}%"),
        (Decimal("30.00"), "sv", f"30{NBSP}%"),
        (Decimal("5.50"), "sv", f"5,5{NBSP}%"),
        (Decimal("12.3"), "en", "12.3%"),
    ],
)
def test_a_percentage_has_no_idle_zeros(percent, language, written):
    assert percent_text(percent, language) == written


def test_a_number_has_the_separators_of_its_language():
    assert number_text(Decimal("1234567.891"), "fi") == f"1{NBSP}234{NBSP}567,891"
    assert number_text(1234567, "en") == "1,234,567"
    assert number_text(12, "sv") == "12"
