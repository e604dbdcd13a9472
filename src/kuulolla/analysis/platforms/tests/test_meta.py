"""Facebook, Instagram and Meta's advertising."""

import datetime as dt
from decimal import Decimal

import pytest

from kuulolla.analysis.platforms.tests.exports import figures, not_read, read, read_text

JUNE = ("2026-06-01", "2026-07-01")
POST_HEADER = "Post ID,Publish time,Post type,Permalink,Views"


def test_the_figures_of_a_post_are_totals_of_its_lifetime():
    (posts,) = read("facebook_posts.csv")
    assert figures(posts, "122158000000000001") == {
        "views": Decimal(1204),
        "reach": Decimal(980),
        "engagements": Decimal(61),
        "reactions": Decimal(40),
        "comments": Decimal(15),
        "shares": Decimal(6),
        "clicks": Decimal(130),
        "other_clicks": Decimal(30),
        "link_clicks": Decimal(50),
        "hides": Decimal(1),
    }


def test_stylised_letters_line_ends_and_quotes_in_a_caption_do_no_harm():
    (posts,) = read("facebook_posts.csv")
    assert posts.items[0].title == 'Kesän ideat: mitä toivot, kirjastolta? Kerro "oma" ideasi'


def test_the_caption_is_in_the_title_or_in_the_description():
    (posts,) = read("facebook_posts.csv")
    assert posts.items[1].title == "Lukupiiri palaa syksyllä"


def test_seconds_and_money_are_in_their_units():
    (posts,) = read("facebook_posts.csv")
    video = figures(posts, "122158000000000002")
    assert (video["watch_seconds"], video["average_watch_seconds"]) == (Decimal("1830.5"), Decimal("3.27"))
    assert (video["revenue"], posts.currency) == (15, "USD")


def test_a_blank_reach_is_no_figure_and_a_zero_is_one():
    (posts,) = read("facebook_posts.csv")
    assert "reach" not in figures(posts, "122158000000000002")
    assert figures(posts, "122158000000000005")["reach"] == 0


def test_a_broken_row_is_refused_by_itself_with_its_reason():
    (posts,) = read("facebook_posts.csv")
    assert not_read(posts) == [
        (4, "refused", "not_a_date"),
        (5, "refused", "not_a_number"),
        (6, "refused", "id_missing"),
    ]
    assert posts.lines[3].values == {"column": "Reactions, Comments and Shares", "cell": "abc"}


def test_a_post_called_total_is_a_post():
    (posts,) = read_text(f"Title,{POST_HEADER}\nTotal,17,07/14/2026 09:30,Photos,https://facebook.com/x,5\n")
    assert figures(posts, "17") == {"views": 5}


def test_a_time_without_a_zone_is_finnish_time_and_said():
    (posts,) = read("facebook_posts.csv")
    assert posts.items[0].published_at == dt.datetime(2026, 7, 14, 6, 30, tzinfo=dt.UTC)
    assert [note.key for note in posts.notes] == ["zone_assumed"]


def test_dates_that_could_be_read_in_two_ways_are_said():
    (posts,) = read_text(f"{POST_HEADER}\n17,07/04/2026,Photos,https://facebook.com/x,5\n")
    assert posts.items[0].published_at == dt.datetime(2026, 7, 3, 21, 0, tzinfo=dt.UTC)
    assert [note.key for note in posts.notes] == ["month_first"]


def test_one_day_over_twelve_turns_the_dates_of_the_whole_file():
    (posts,) = read_text(
        f"{POST_HEADER}\n17,04/07/2026,Photos,https://facebook.com/x,5\n18,14/07/2026,Photos,https://facebook.com/y,6\n"
    )
    assert posts.items[0].published_at == dt.datetime(2026, 7, 3, 21, 0, tzinfo=dt.UTC)


def test_an_address_that_is_none_is_left_out():
    (posts,) = read_text(f"{POST_HEADER}\n17,07/14/2026,Photos,javascript:alert(1),5\n")
    assert posts.items[0].url == ""


@pytest.mark.parametrize("dropped", ["Views", "Reach"])
def test_a_file_with_fewer_columns_is_read(dropped):
    header = f"{POST_HEADER},Reach".replace(f",{dropped}", "")
    (posts,) = read_text(f"{header}\n17,07/14/2026,Photos,https://facebook.com/x,5\n")
    assert len(posts.figures) == 1


def test_a_finnish_file_in_an_old_encoding_is_read_by_aliases():
    (posts,) = read("facebook_posts_fi.csv")
    assert figures(posts, "122158000000000001") == {"views": 1204, "reach": 980, "reactions": 40}
    assert posts.items[0].published_at == dt.datetime(2026, 7, 14, 6, 30, tzinfo=dt.UTC)


def test_a_series_is_named_by_the_line_above_it():
    views, follows = read("facebook_series.csv")
    assert figures(views, "account", days=("2026-08-01", "2026-08-02")) == {"views": 67753}
    assert figures(views, "account", days=("2026-08-03", "2026-08-04")) == {"views": 0}
    assert figures(follows, "account", days=("2026-08-02", "2026-08-03")) == {"follows": 7}


def test_a_day_that_a_series_leaves_out_has_no_figure():
    views, _ = read("facebook_series.csv")
    assert figures(views, "account", days=("2026-08-02", "2026-08-03")) == {}


def test_a_day_without_a_figure_before_the_next_series_is_told():
    views, _ = read_text(
        'sep=,\n"Views"\n"Date","Primary"\n"2026-08-01","5"\n"2026-08-02",\n'
        '"Facebook follows"\n"Date","Primary"\n"2026-08-01","1"\n'
    )
    assert not_read(views) == [(5, "skipped", "no_figures")]


def test_a_series_of_instagram_is_of_instagram():
    (series,) = read("instagram_series.csv")
    assert (series.platform, len(series.figures)) == ("instagram", 2)
    assert not_read(series) == [(5, "skipped", "no_figures")]


def test_the_end_of_an_insight_is_the_moment_its_day_is_over():
    (insights,) = read("facebook_insights.json")
    page = "61550000000001"
    assert figures(insights, page, days=("2026-07-01", "2026-07-02")) == {"views": 1500, "followers": 4310}
    assert figures(insights, page, days=("2026-07-01", "2026-07-29")) == {"reach": 9100}


def test_an_insight_that_is_a_breakdown_is_refused_alone():
    (insights,) = read("facebook_insights.json")
    assert not_read(insights) == [(5, "refused", "not_a_number")]


def test_posts_of_instagram_are_read_whatever_the_order_of_columns():
    (posts,) = read("instagram_posts.csv")
    assert figures(posts, "18000000000000001") == {
        "views": 2310,
        "likes": 180,
        "shares": 12,
        "comments": 9,
        "saves": 31,
        "reach": 1900,
        "follows": 4,
    }
    assert figures(posts, "18000000000000002") == {"views": 840, "comments": 2, "follows": 0}


def test_advertisements_have_their_period_and_the_currency_of_the_header():
    (ads,) = read("meta_ads.csv")
    assert ads.currency == "EUR"
    assert figures(ads, "Kuva · Espoo 18-30 · Kesän ideat", days=JUNE) == {
        "spend": Decimal(123456),
        "impressions": Decimal(95120),
        "reach": Decimal(39800),
        "link_clicks": Decimal(1180),
        "results": Decimal("36.5"),
    }
    assert not_read(ads) == [(2, "skipped", "total_row")]


def test_a_french_file_of_advertising_is_read_day_by_day():
    (ads,) = read("meta_ads_fr.csv")
    assert ads.currency == "USD"
    assert figures(ads, "Idées d'été", days=("2026-07-01", "2026-07-02")) == {
        "spend": 123456,
        "impressions": 12345,
    }
    assert figures(ads, "Idées d'été", days=("2026-07-02", "2026-07-03")) == {"spend": 99, "impressions": 678}


def test_a_wide_file_is_keyed_by_the_id_of_the_advertisement():
    (ads,) = read("meta_ads_wide.csv")
    assert figures(ads, "23850000000000003", days=("2026-05-01", "2026-06-01")) == {
        "spend": 4130,
        "impressions": 3300,
        "reach": 2200,
        "link_clicks": 96,
        "results": 14,
        "engagements": 140,
    }
    assert (ads.items[0].title, len(ads.unknown_headers)) == ("Juliste", 74)


def test_money_in_a_second_currency_is_left_out_and_said():
    header = f"{POST_HEADER},Estimated earnings (USD)"
    row = "17,07/14/2026,Photos,https://facebook.com/x,5,1.50"
    (posts,) = read_text(f"{header}\n{row}\n")
    assert (posts.currency, figures(posts, "17")["revenue"]) == ("USD", 150)


def test_an_advertisement_is_parted_by_age():
    (ads,) = read_text(
        "Ad ID,Age,Day,Amount spent (EUR)\n77,18-24,2026-06-01,1.00\n77,25-34,2026-06-01,2.00\n"
    )
    assert [(item.kind, item.key) for item in ads.items] == [
        ("ad_part", "77 · 18-24"),
        ("ad_part", "77 · 25-34"),
    ]
