"""X, LinkedIn and YouTube."""

import datetime as dt
from decimal import Decimal
from io import BytesIO

import pytest
import xlsxwriter

from kuulolla.analysis.platforms import read_platform_file
from kuulolla.analysis.platforms.tests.exports import figures, not_read, read

TUESDAY = ("2026-07-14", "2026-07-15")
MONDAY = ("2026-07-13", "2026-07-14")
URN = "https://www.linkedin.com/feed/update/urn:li:activity:735000000000000000"


def test_posts_of_x_keep_all_digits_of_their_ids():
    (posts,) = read("account_analytics_content_2026-04-27_2026-07-25.csv")
    assert figures(posts, "1944700000000000001") == {
        "impressions": 1530,
        "likes": 12,
        "engagements": 44,
        "bookmarks": 2,
        "shares": 1,
        "follows": 1,
        "replies": 3,
        "reposts": 4,
        "profile_visits": 6,
        "detail_expands": 9,
        "link_clicks": 10,
        "hashtag_clicks": 0,
        "permalink_clicks": 0,
    }
    assert posts.items[0].published_at == dt.datetime(2026, 7, 13, 21, 0, tzinfo=dt.UTC)


def test_the_name_of_the_file_tells_its_period():
    (posts,) = read("account_analytics_content_2026-04-27_2026-07-25.csv")
    assert (posts.covers_from, posts.covers_until) == (dt.date(2026, 4, 27), dt.date(2026, 7, 26))


def test_an_account_on_x_has_a_row_a_day():
    (days,) = read("x_overview.csv")
    assert days.format == "x_overview"
    assert figures(days, "account", days=TUESDAY)["follows"] == 3
    assert figures(days, "account", days=MONDAY)["unfollows"] == 2


def test_milliseconds_of_video_become_seconds():
    (videos,) = read("x_video.csv")
    assert figures(videos, "account", days=TUESDAY) == {
        "video_views": Decimal(120),
        "watch_seconds": Decimal(660),
        "completion_rate": Decimal("0.25"),
        "average_watch_seconds": Decimal("5.5"),
        "revenue": Decimal(0),
    }


def test_an_old_file_of_tweets_is_read():
    (tweets,) = read("tweet_activity.csv")
    assert figures(tweets, "912345678901234567")["engagement_rate"] == Decimal("0.02")
    assert figures(tweets, "912345678901234567")["reposts"] == 3
    assert tweets.items[0].published_at == dt.datetime(2017, 9, 25, 14, 5, tzinfo=dt.UTC)


def test_the_interface_of_x_gives_figures_by_day():
    (posts,) = read("x_api.json")
    assert figures(posts, "1944700000000000001", days=TUESDAY)["link_clicks"] == 7
    wednesday = ("2026-07-15", "2026-07-16")
    assert figures(posts, "1944700000000000001", days=wednesday) == {
        "impressions": 630,
        "engagements": 14,
        "likes": 4,
        "profile_visits": 6,
    }


def test_a_page_on_linkedin_has_its_header_below_a_note():
    metrics, _ = read("linkedin_content.xls")
    assert figures(metrics, "account", days=TUESDAY) == {
        "impressions": Decimal(400),
        "reach": Decimal(250),
        "clicks": Decimal(23),
        "reactions": Decimal(12),
        "comments": Decimal(2),
        "reposts": Decimal(1),
        "engagement_rate": Decimal("0.095"),
    }


def test_posts_on_linkedin_are_in_a_second_sheet():
    _, posts = read("linkedin_content.xls")
    assert figures(posts, f"{URN}2") == {
        "impressions": Decimal(200),
        "video_views": Decimal(88),
        "clicks": Decimal(6),
        "click_rate": Decimal("0.03"),
        "likes": Decimal(4),
        "comments": Decimal(0),
        "reposts": Decimal(0),
        "follows": Decimal(0),
        "engagement_rate": Decimal("0.05"),
    }
    assert "video_views" not in figures(posts, f"{URN}1")


def test_total_followers_of_a_day_are_those_who_came_that_day():
    new, location, function = read("linkedin_followers.xls")
    assert figures(new, "account", days=TUESDAY) == {"follows": 7}
    assert figures(location, "location: Greater Stockholm") == {"followers": 12}
    assert figures(function, "job function: Education") == {"followers": 150}


def test_visitors_of_a_page_are_read():
    visitors, groups = read("linkedin_visitors.xls")
    assert figures(visitors, "account", days=MONDAY) == {"page_views": 10, "unique_visitors": 7}
    assert figures(groups, "location: Helsinki Metropolitan Area, Finland", days=MONDAY) == {"page_views": 21}


def test_followers_of_other_pages_stand_and_what_they_got_has_a_period():
    (others,) = read("linkedin_competitors_2026-07-01_2026-07-31.xls")
    july = ("2026-07-01", "2026-08-01")
    assert figures(others, "Niemelän kirjasto") == {"followers": 2310}
    assert figures(others, "Niemelän kirjasto", days=july) == {"follows": 25, "engagements": 410, "posts": 12}
    assert "follows" not in figures(others, "Saaren kirjasto", days=july)


def test_a_new_workbook_is_read_as_an_old_one():
    content = BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("Metrics")
        sheet.write_row(0, 0, ["Updated once a day"])
        sheet.write_row(1, 0, ["Date", "Impressions (total)", "Clicks (total)", "Engagement rate (total)"])
        sheet.write_row(2, 0, ["07/14/2026", 12345, 12, 0.125])
    (metrics,) = read_platform_file(content.getvalue(), file_name="koivuranta_content.xlsx")
    assert figures(metrics, "account", days=TUESDAY) == {
        "impressions": Decimal(12345),
        "clicks": Decimal(12),
        "engagement_rate": Decimal("0.125"),
    }


def test_videos_are_read_with_the_period_of_the_days_beside_them():
    videos, _, _ = read("youtube_content.zip")
    assert figures(videos, "aBcDeFgHiJ1", days=("2026-07-13", "2026-07-15")) == {
        "views": Decimal(1200),
        "watch_seconds": Decimal(108900),
        "net_follows": Decimal(15),
        "revenue": Decimal(125),
        "impressions": Decimal(20000),
        "click_rate": Decimal("0.042"),
        "average_watch_seconds": Decimal(91),
    }
    assert figures(videos, "aBcDeFgHiJ2", days=("2026-07-13", "2026-07-15"))["net_follows"] == -1


def test_the_row_of_totals_may_be_first_or_last():
    videos, _, _ = read("youtube_content.zip")
    (last,) = read("youtube_total_last_2026-06-01_2026-06-28.csv")
    assert not_read(videos) == [(2, "skipped", "total_row")]
    assert not_read(last) == [(3, "skipped", "total_row")]
    assert figures(last, "aBcDeFgHiJ1", days=("2026-06-01", "2026-06-29"))["stayed_share"] == Decimal("0.642")


def test_days_of_videos_and_of_the_channel_are_read():
    _, chart, totals = read("youtube_content.zip")
    assert figures(chart, "aBcDeFgHiJ2", days=TUESDAY) == {"views": 70}
    assert figures(totals, "account", days=TUESDAY) == {"views": 570}


@pytest.mark.parametrize(("days", "views", "seconds"), [(MONDAY, 30, 2700), (TUESDAY, 8, 600)])
def test_the_interface_of_youtube_tells_the_order_of_its_columns(days, views, seconds):
    (table,) = read("youtube_api.json")
    found = figures(table, "aBcDeFgHiJ1", days=days)
    assert (found["views"], found["watch_seconds"]) == (views, seconds)


def test_a_share_that_the_interface_of_youtube_leaves_out_is_no_figure():
    (table,) = read("youtube_api.json")
    assert figures(table, "aBcDeFgHiJ1", days=MONDAY)["viewed_share"] == Decimal("0.415")
    assert "viewed_share" not in figures(table, "aBcDeFgHiJ1", days=TUESDAY)
