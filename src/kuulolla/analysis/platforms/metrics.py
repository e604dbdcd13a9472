"""The figures that are kept, each under one name whatever the platform calls it."""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple


class Metric(NamedTuple):
    """`unit` is count, cents, share or seconds.

    `additive`: figures of different items or days may be summed. People counted once (users, reach) and
    rates never are. `lifetime`: a standing total such as followers, of which the newest figure counts.
    """

    unit: str
    additive: bool = True
    lifetime: bool = False


_SUMS = (
    "impressions views clicks link_clicks other_clicks url_clicks hashtag_clicks permalink_clicks "
    "detail_expands profile_visits engagements reactions likes dislikes comments replies shares reposts "
    "saves bookmarks follows unfollows net_follows hides posts page_views visits sessions engaged_sessions "
    "events key_events results video_views media_views engaged_views ad_impressions"
)
_PEOPLE = (
    "reach users total_users new_users returning_users unique_viewers new_viewers returning_viewers "
    "unique_visitors"
)
_SHARES = (
    "engagement_rate click_rate bounce_rate key_event_rate new_session_share completion_rate "
    "viewed_share stayed_share"
)
_AVERAGE_SECONDS = "average_watch_seconds average_engagement_seconds average_session_seconds"

METRICS: MappingProxyType[str, Metric] = MappingProxyType(
    {name: Metric("count") for name in _SUMS.split()}
    | {name: Metric("count", additive=False) for name in _PEOPLE.split()}
    | {name: Metric("share", additive=False) for name in _SHARES.split()}
    | {name: Metric("seconds", additive=False) for name in _AVERAGE_SECONDS.split()}
    | {
        "watch_seconds": Metric("seconds"),
        "spend": Metric("cents"),
        "revenue": Metric("cents"),
        "followers": Metric("count", additive=False, lifetime=True),
        "position": Metric("count", additive=False),
    }
)

MAY_BE_FRACTIONS = frozenset({"position", "results", "key_events"})
"""Counts that a platform may give with decimals, because it divides one among several sources."""
