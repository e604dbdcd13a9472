"""Google Analytics 4: reports, explorations and its interface; and the old Universal Analytics."""

from decimal import Decimal

import pytest

from kuulolla.analysis.platforms.tests.exports import figures, not_read, read, read_text

YEAR = ("2026-01-01", "2026-09-24")
JUNE = ("2026-06-01", "2026-07-01")


def test_a_report_of_pages_has_the_period_of_its_preamble():
    (pages,) = read("ga4_pages.csv")
    assert (pages.format, pages.platform) == ("ga4", "ga4")
    assert figures(pages, "/kesa-ideat", days=YEAR) == {
        "page_views": Decimal(12400),
        "users": Decimal(3900),
        "average_engagement_seconds": Decimal("62.25"),
        "events": Decimal(38000),
        "key_events": Decimal(300),
        "revenue": Decimal(0),
    }


def test_a_row_of_totals_without_a_name_is_skipped_and_said():
    (pages,) = read("ga4_pages.csv")
    assert not_read(pages) == [(12, "skipped", "total_row")]


def test_the_row_of_others_is_read_and_said():
    (pages,) = read("ga4_pages.csv")
    assert figures(pages, "(other)", days=YEAR)["page_views"] == 50
    assert [note.key for note in pages.notes] == ["other_row"]


def test_a_french_report_has_decimal_commas_narrow_spaces_and_euros():
    (traffic,) = read("ga4_traffic_fr.csv")
    assert traffic.currency == "EUR"
    assert figures(traffic, "session primary channel group: Organic Search", days=JUNE) == {
        "sessions": Decimal(1234),
        "engaged_sessions": Decimal(771),
        "engagement_rate": Decimal("0.625"),
        "revenue": Decimal(123456),
    }


def test_a_blank_is_no_figure_and_a_zero_is_one():
    (traffic,) = read("ga4_traffic_fr.csv")
    assert figures(traffic, "session primary channel group: Direct", days=JUNE)["revenue"] == 0
    assert "revenue" not in figures(traffic, "session primary channel group: Email", days=JUNE)


def test_a_source_is_titled_by_its_own_name():
    (traffic,) = read("ga4_traffic_fr.csv")
    assert [(item.kind, item.title) for item in traffic.items] == [
        ("source", "Organic Search"),
        ("source", "Direct"),
        ("source", "Email"),
    ]


def test_totals_after_a_blank_row_are_no_country():
    (countries,) = read("ga4_demographics.csv")
    assert [item.key for item in countries.items] == ["country: Finland", "country: Sweden"]
    assert not_read(countries) == [(9, "skipped", "total_row")]
    august = ("2026-08-01", "2026-09-01")
    assert figures(countries, "country: Finland", days=august)["key_event_rate"] == Decimal("0.0827")


def test_weeks_are_counted_from_the_first_day_and_the_last_is_cut():
    weeks, _ = read("ga4_snapshot.csv")
    assert figures(weeks, "account", days=("2026-06-01", "2026-06-08"))["users"] == 120
    assert figures(weeks, "account", days=("2026-06-15", "2026-06-18"))["users"] == 40


def test_several_tables_in_a_file_are_several_tables():
    _, sources = read("ga4_snapshot.csv")
    newsletter = "session source / medium: newsletter / email"
    assert figures(sources, newsletter, days=("2026-06-01", "2026-06-18")) == {"sessions": Decimal(64)}


def test_a_table_that_nobody_knows_is_skipped_and_its_columns_said():
    _, sources = read("ga4_snapshot.csv")
    assert not_read(sources) == [(18, "skipped", "section_unknown"), (19, "skipped", "section_unknown")]
    assert sources.lines[-1].values == {"headers": "Item name, Items viewed"}


def test_compared_ranges_are_two_periods():
    (compared,) = read("ga4_compared.csv")
    may = ("2026-05-01", "2026-06-01")
    assert figures(compared, "/kesa-ideat", days=JUNE) == {"sessions": 410, "key_events": 44}
    assert figures(compared, "/kesa-ideat", days=may) == {"sessions": 95, "key_events": 8}


def test_a_column_of_the_previous_period_is_not_mixed_in():
    (compared,) = read("ga4_compared.csv")
    assert [note.key for note in compared.notes] == ["previous_period"]
    assert compared.unknown_headers == ()


def test_a_grand_total_in_an_extra_last_column_is_skipped():
    (days,) = read("ga4_exploration_days.csv")
    assert not_read(days) == [(8, "skipped", "total_row")]


def test_eight_digits_are_a_day():
    (days,) = read("ga4_exploration_days.csv")
    facebook = "session source: facebook · session medium: social"
    assert figures(days, facebook, days=("2026-07-23", "2026-07-24")) == {"sessions": 101, "total_users": 95}
    assert figures(days, facebook, days=("2026-07-24", "2026-07-25")) == {"sessions": 80, "total_users": 77}


def test_a_month_without_a_year_takes_it_from_the_preamble_and_is_cut_to_it():
    (months,) = read("ga4_exploration_months.csv")
    assert figures(months, "form_sent", days=("2025-12-15", "2026-01-01"))["events"] == 30
    assert figures(months, "form_sent", days=("2026-07-01", "2026-08-01"))["events"] == 600
    assert figures(months, "form_sent", days=("2026-09-01", "2026-09-24"))["events"] == 300


def test_a_month_that_two_years_have_is_refused_by_itself():
    (months,) = read_text("# 20250701-20260923\n\nMonth,Sessions\n07,600\n06,30\n")
    assert not_read(months) == [(4, "refused", "year_unknown")]
    assert figures(months, "account", days=("2026-06-01", "2026-07-01")) == {"sessions": 30}


@pytest.mark.parametrize(
    ("column", "cell", "days"),
    [
        ("Year month", "202602", ("2026-02-01", "2026-03-01")),
        ("Year", "2026", ("2026-01-01", "2027-01-01")),
        ("ISO week of ISO year", "202601", ("2025-12-29", "2026-01-05")),
        ("Date", "20260228", ("2026-02-28", "2026-03-01")),
    ],
)
def test_a_row_tells_its_period(column, cell, days):
    (table,) = read_text(f"{column},Sessions\n{cell},7\n")
    assert figures(table, "account", days=days) == {"sessions": 7}


def test_an_unknown_column_of_words_parts_the_items_instead_of_mixing_them():
    (table,) = read_text(
        "# 20260601-20260630\nEvent name,Library branch,Event count\nloan,Keskus,5\nloan,Niemi,3\n"
    )
    assert figures(table, "loan · library branch: Keskus", days=JUNE) == {"events": 5}
    assert figures(table, "loan · library branch: Niemi", days=JUNE) == {"events": 3}


def test_a_file_without_a_period_says_so():
    (table,) = read_text("Session default channel group,Sessions\nEmail,5\n")
    assert [note.key for note in table.notes] == ["period_unknown"]
    assert (table.covers_from, table.covers_until) == (None, None)


def test_the_interface_gives_the_same_names_in_another_case():
    (table,) = read("ga4_api.json")
    day = ("2026-09-01", "2026-09-02")
    assert figures(table, "session default channel group: Organic Social", days=day) == {
        "sessions": Decimal(40),
        "users": Decimal(38),
        "page_views": Decimal(95),
        "engagement_rate": Decimal("0.36"),
    }


def test_the_interface_names_the_currency_of_its_money():
    (table,) = read_text(
        '{"dimensionHeaders": [{"name": "date"}],'
        ' "metricHeaders": [{"name": "totalRevenue", "type": "TYPE_CURRENCY"}],'
        ' "metadata": {"currencyCode": "EUR"},'
        ' "rows": [{"dimensionValues": [{"value": "20260901"}], "metricValues": [{"value": "12.5"}]}]}'
    )
    assert (table.currency, table.figures[0].value) == ("EUR", 1250)


def test_an_old_file_has_points_between_thousands_and_decimal_commas():
    landing, _ = read("universal_analytics.csv")
    day = ("2015-04-16", "2015-04-17")
    assert landing.platform == "universal_analytics"
    assert figures(landing, "/ · device category: mobile", days=day) == {
        "sessions": Decimal(2546),
        "new_users": Decimal(2543),
        "new_session_share": Decimal("0.9988"),
        "bounce_rate": Decimal("0.912"),
        "average_session_seconds": Decimal(31),
        "key_events": Decimal(0),
    }
    assert not_read(landing) == [(10, "skipped", "total_row")]


def test_the_days_below_an_old_table_are_a_table_of_their_own():
    _, days = read("universal_analytics.csv")
    assert figures(days, "account", days=("2015-04-16", "2015-04-17")) == {"sessions": 2860}
    assert not_read(days) == [(14, "skipped", "total_row")]
