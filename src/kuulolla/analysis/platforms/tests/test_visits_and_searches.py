"""Google Ads, GoatCounter and Search Console."""

from decimal import Decimal

import pytest

from kuulolla.analysis.platforms.tests.exports import figures, not_read, read, read_text

JANUARY = ("2026-01-01", "2026-02-01")


def test_google_advertising_has_comments_above_and_totals_below():
    (ads,) = read("google_ads.csv")
    assert ads.currency == "EUR"
    assert figures(ads, "Kirjastokortti", days=JANUARY) == {
        "spend": Decimal(42845),
        "clicks": Decimal(1045),
        "impressions": Decimal(20900),
        "click_rate": Decimal("0.05"),
        "results": Decimal("12.5"),
    }
    assert not_read(ads) == [(7, "skipped", "total_row"), (8, "skipped", "total_row")]


@pytest.mark.parametrize(
    "told", ['"January 1, 2026 - January 31, 2026"', "January 1, 2026 - January 31, 2026"]
)
def test_the_period_may_stand_in_words_above_the_table(told):
    (ads,) = read_text(f"Campaign report\n{told}\nCampaign,Clicks,Cost\nKesä,1,2.00\n")
    assert figures(ads, "Kesä", days=JANUARY) == {"clicks": 1, "spend": 200}
    assert not_read(ads) == []


def test_a_row_in_another_currency_is_refused_by_itself():
    header = "Campaign,Currency code,Clicks,Cost,Day"
    (ads,) = read_text(f"{header}\nKesä,EUR,1,2.00,2026-01-01\nKesä,SEK,1,2.00,2026-01-02\n")
    assert not_read(ads) == [(3, "refused", "other_currency")]


def test_visits_are_counted_by_page_and_finnish_day():
    (visits,) = read("goatcounter.csv")
    assert figures(visits, "/kesa-ideat", days=("2026-07-14", "2026-07-15")) == {"page_views": 2, "visits": 1}
    assert figures(visits, "/kesa-ideat", days=("2026-07-15", "2026-07-16")) == {"page_views": 1, "visits": 1}
    assert figures(visits, "form-sent", days=("2026-07-14", "2026-07-15")) == {"events": 1}


def test_machines_are_left_out_and_every_visit_is_told():
    (visits,) = read("goatcounter.csv")
    assert [(line.number, line.outcome.value, line.reason) for line in visits.lines] == [
        (2, "read", ""),
        (3, "read", "counted_with"),
        (4, "read", ""),
        (5, "skipped", "machine"),
        (6, "read", ""),
        (7, "refused", "not_a_date"),
    ]


def test_nothing_about_a_visitor_is_kept():
    (visits,) = read("goatcounter.csv")
    assert "Firefox" not in repr(visits)
    assert "aa1" not in repr(visits)


def test_searches_pages_and_days_are_read_from_one_packed_file():
    queries, pages, days = read("search_console.zip")
    both = ("2026-07-01", "2026-07-03")
    assert figures(queries, "kesän ideat", days=both) == {
        "clicks": Decimal(6),
        "impressions": Decimal(90),
        "click_rate": Decimal("0.0667"),
        "position": Decimal("7.25"),
    }
    assert figures(pages, "https://kirjasto.example/kesa-ideat", days=both)["clicks"] == 40
    assert figures(days, "account", days=("2026-07-02", "2026-07-03"))["clicks"] == 56


def test_a_packed_file_that_nobody_knows_is_said():
    queries, _, _ = read("search_console.zip")
    assert [(note.key, note.values["sheet"]) for note in queries.notes] == [("sheet_unknown", "Filters.csv")]
