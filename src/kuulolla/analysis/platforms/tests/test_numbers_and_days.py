"""Cells as platforms write them."""

import datetime as dt
from decimal import Decimal

import pytest

from kuulolla.analysis.platforms.days import date_of, moment_of
from kuulolla.analysis.platforms.numbers import decimal_sign, number_of, seconds_of
from kuulolla.analysis.platforms.periods import period_above, period_in_name, range_of


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("0", "0"),
        ("1204", "1204"),
        ("1 234", "1234"),
        ("1\u00a0234\u202f567", "1234567"),
        ("1’234", "1234"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("62,5 %", "0.625"),
        ("62.5%", "0.625"),
        ("1 234,56 €", "1234.56"),
        ("$1,234.50", "1234.5"),
        ("EUR 3,20", "3.2"),
        ("−14", "-14"),
        ("-1.5", "-1.5"),
        ("1.2E-05", "0.000012"),
    ],
)
@pytest.mark.parametrize("decimal", [".", ","])
def test_a_number_is_read_in_one_way_when_it_shows_which(cell, number, decimal):
    assert number_of(cell, decimal=decimal) == Decimal(number)


@pytest.mark.parametrize(
    ("cell", "decimal", "number"), [("2.546", ",", "2546"), ("2.546", ".", "2.546"), ("2,546", ".", "2546")]
)
def test_three_digits_after_one_sign_depend_on_the_file(cell, decimal, number):
    assert number_of(cell, decimal=decimal) == Decimal(number)


@pytest.mark.parametrize(
    "cell", ["", "abc", "1.2.3", "1,23,4", "--", "12 apples", "1e999", "5 / 7", "%", "1-2"]
)
def test_what_is_no_number_is_none(cell):
    assert number_of(cell, decimal=".") is None


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        ([("2.546", True), ("99,88%", False)], ","),
        ([("2.546", True)], ","),
        ([("2,546", True)], "."),
        ([("1 234", True)], ","),
        ([("2.546", False)], ","),
        ([("1,204", True), ("3.27", False)], "."),
    ],
)
def test_the_decimal_sign_of_a_file_is_found_from_its_cells(cells, sign):
    assert decimal_sign(cells, otherwise=",") == sign


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [("0:20:00", 1200), ("00:00:31", 31), ("1:05", 65), ("95", None), ("x", None), ("1:99:99:1", None)],
)
def test_a_duration_is_seconds(cell, seconds):
    assert seconds_of(cell) == seconds


@pytest.mark.parametrize(
    "cell",
    [
        "2026-07-14",
        "2026-07-14T00:00:00",
        "20260714",
        "14.7.2026",
        "07/14/2026 09:30",
        "Tue, Jul 14, 2026",
        "Jul 14, 2026",
        "July 14, 2026",
        "14 juil. 2026",
        "14. heinäkuuta 2026",
        "14 juli 2026",
        "tis 14 juli 2026",
    ],
)
def test_a_date_is_read_as_it_is_written(cell):
    assert date_of(cell) == dt.date(2026, 7, 14)


@pytest.mark.parametrize(
    "cell", ["", "eilen", "2026-13-40", "31.2.2026", "12345678", "Lifetime", "99999", "0001-01-01"]
)
def test_what_is_no_date_is_none(cell):
    assert date_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("2026-07-14T06:30:00Z", 6),
        ("2026-07-14 09:30 +0300", 6),
        ("07/14/2026 09:30", 6),
        ("Jul 14, 2026 9:30 PM", 18),
    ],
)
def test_a_time_is_aware(cell, hour):
    moment, _ = moment_of(cell)
    assert moment.astimezone(dt.UTC) == dt.datetime(2026, 7, 14, hour, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "# 20260701-20260731",
        "Jul 1, 2026 - Jul 31, 2026",
        "Jul 1 - Jul 31, 2026",
        "July 1, 2026-July 31, 2026",
        "2026-07-01 – 2026-07-31",
        "1.7.2026 - 31.7.2026",
    ],
)
def test_a_range_includes_its_last_day(text):
    assert range_of(text) == (dt.date(2026, 7, 1), dt.date(2026, 8, 1))


def test_a_preamble_is_read_in_any_language():
    lines = ["# Compte : Bibliothèque 20260101", "# Date de début : 20260701", "# Date de fin : 20260731"]
    assert period_above(lines[1:]) == (dt.date(2026, 7, 1), dt.date(2026, 8, 1))


@pytest.mark.parametrize("name", ["content_2026-07-01_2026-07-31.csv", "Jul-01-2026_Jul-31-2026_1234567.csv"])
def test_a_name_of_a_file_may_tell_its_period(name):
    assert period_in_name(name) == (dt.date(2026, 7, 1), dt.date(2026, 8, 1))
