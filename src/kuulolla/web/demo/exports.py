"""Files as the platforms would export them for the demo: every number in them is invented."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO

POST_HEAD = (
    *("Post ID", "Page ID", "Page name", "Title", "Description", "Publish time", "Permalink", "Post type"),
    *("Date", "Views", "Reach", "Reactions, Comments and Shares", "Reactions", "Comments", "Shares"),
    *("Total clicks", "Link Clicks"),
)
PICTURE_HEAD = (
    *("Post ID", "Account ID", "Account username", "Account name", "Description", "Publish time"),
    *("Permalink", "Post type", "Date", "Views", "Reach", "Likes", "Shares", "Follows", "Comments", "Saves"),
)
AD_HEAD = (
    *("Reporting starts", "Reporting ends", "Campaign name", "Ad set name", "Ad name", "Ad ID"),
    *(
        "Amount spent (EUR)",
        "Impressions",
        "Reach",
        "Frequency",
        "Link clicks",
        "Results",
        "Result indicator",
    ),
)
TRAFFIC_HEAD = (
    *("Session default channel group", "Sessions", "Engaged sessions", "Engagement rate"),
    *(
        "Average engagement time per session",
        "Events per session",
        "Event count",
        "Key events",
        "Total revenue",
    ),
)
PAGE_ID, ACCOUNT_ID, ID_BEGINS = "100099000000001", "17840000000000001", 900_000_000_000_000


@dataclass(frozen=True)
class Post:
    """A post: how many days after the campaign began, what it says, and how far it went in a month."""

    day: int
    text: str
    views: int
    clicks: int


def facebook_posts(posts: Sequence[Post], *, began: date, exported: date, page: str) -> bytes:
    """Posts of a Facebook page with their totals until the day of the export."""
    rows = (
        _facebook_row(number, post, began=began, exported=exported, page=page)
        for number, post in enumerate(posts)
        if began + timedelta(days=post.day) < exported
    )
    return _csv(POST_HEAD, rows)


def instagram_posts(posts: Sequence[Post], *, began: date, exported: date, account: str) -> bytes:
    """Posts of an Instagram account with their totals until the day of the export."""
    rows = (
        _instagram_row(number, post, began=began, exported=exported, account=account)
        for number, post in enumerate(posts)
        if began + timedelta(days=post.day) < exported
    )
    return _csv(PICTURE_HEAD, rows)


def meta_ads(names: Sequence[tuple[str, int, int, int]], *, campaign: str, starts: date, ends: date) -> bytes:
    """Advertisements: name, cents, impressions and link clicks of each."""
    rows = (
        (
            *(starts.isoformat(), ends.isoformat(), campaign, "Rantala 18+", name),
            *(
                str(ID_BEGINS + 700 + number),
                f"{cents / 100:.2f}",
                f"{impressions:,}",
                f"{impressions // 2:,}",
            ),
            *("2.0", clicks, clicks, "link_click"),
        )
        for number, (name, cents, impressions, clicks) in enumerate(names)
    )
    return _csv(AD_HEAD, rows)


def page_follows(gains: Sequence[int], *, began: date) -> bytes:
    """New follows of a Facebook page by day, as its series are exported: UTF-16 with lines before."""
    lines = ["sep=,", '"Facebook follows"', '"Date","Primary"']
    days = ((began + timedelta(days=number), gain) for number, gain in enumerate(gains))
    lines += [f'"{day.isoformat()}T00:00:00","{gain}"' for day, gain in days if gain]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-16-le")


def traffic(rows: Sequence[tuple[str, int, int]], *, starts: date, ends: date, name: str) -> bytes:
    """Where sessions on a site came from, as Google Analytics reports it: group, sessions, applications."""
    head = [
        "# ----------------------------------------",
        "# Traffic acquisition: Session default channel group",
        f"# Account: {name}",
        f"# Property: {name}",
        "# ----------------------------------------",
        "#",
        "# All Users",
        f"# Start date: {starts:%Y%m%d}",
        f"# End date: {ends:%Y%m%d}",
        "",
    ]
    told = (
        (group, sessions, round(sessions * 0.6), 0.6, 48.5, 5.2, round(sessions * 5.2), key_events, 0)
        for group, sessions, key_events in rows
    )
    return "\n".join(head).encode() + b"\n" + _csv(TRAFFIC_HEAD, told)


def _facebook_row(number: int, post: Post, *, began: date, exported: date, page: str) -> tuple[object, ...]:
    published = began + timedelta(days=post.day)
    share = _grown(published, exported)
    views, clicks = round(post.views * share), round(post.clicks * share)
    reactions, comments, shares = views // 40, views // 220, views // 300
    key = str(ID_BEGINS + number)
    return (
        *(key, PAGE_ID, page, "", post.text, f"{published:%m/%d/%Y} 09:00"),
        *(f"https://www.facebook.com/{PAGE_ID}/posts/{key}", "Photos", "Lifetime", views, round(views * 0.8)),
        *(reactions + comments + shares, reactions, comments, shares, clicks * 2, clicks),
    )


def _instagram_row(
    number: int, post: Post, *, began: date, exported: date, account: str
) -> tuple[object, ...]:
    published = began + timedelta(days=post.day)
    views = round(post.views * _grown(published, exported))
    key = str(ID_BEGINS + 500 + number)
    return (
        *(key, ACCOUNT_ID, account, account, post.text, f"{published:%m/%d/%Y} 16:30"),
        *(f"https://www.instagram.com/p/demo{number}/", "IG image", "Lifetime", views, round(views * 0.85)),
        *(views // 18, views // 150, views // 260, views // 240, views // 120),
    )


def _grown(published: date, exported: date) -> float:
    """How much of its first month's views a post has: most of them come at once."""
    days = (exported - published).days
    return 1.0 - float(0.5 ** (days / 2))


def _csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
