"""What the tests of the event store share: events that read as sentences, and what a reader then sees."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.store import EventStore

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
TODAY = "2026-07-15 09:10:11"


def moment(text: str) -> int:
    """Milliseconds of a moment in UTC, such as "2026-07-15 09:10:11"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def an_event(
    detail: object = "", *, at: str = TODAY, journey: str = "", path: str = "/", channel: str = ""
) -> Event:
    """A page view of organisation 1; its detail tells it from others."""
    return Event(1, moment(at), "page_view", "site:1", path, str(detail), channel, journey)


def details(store: EventStore) -> Counter[str]:
    """How often each event is in the store, by its detail."""
    with store.open() as connection:
        rows = connection.execute("SELECT detail, sum(n)::BIGINT FROM events GROUP BY detail").fetchall()
    return Counter(dict(rows))


def sums_agree(store: EventStore) -> bool:
    """Whether every sum is what the events give."""
    with store.open() as connection:
        return all(
            connection.execute(f"SELECT {keys}, sum(n) FROM {relation} GROUP BY ALL ORDER BY ALL").fetchall()
            == connection.execute(
                f"SELECT {source}, sum(n) FROM events WHERE {condition} GROUP BY ALL ORDER BY ALL"
            ).fetchall()
            for relation, keys, source, condition in _SUMS
        )


_SUMS = (
    ("by_day", *2 * ("organisation, day, name, subject, channel",), "true"),
    (
        "by_hour",
        'organisation, day, "at", name, subject, channel',
        'organisation, day, "at" - "at" % 3600000, name, subject, channel',
        "true",
    ),
    (
        "paths_by_month",
        "organisation, month, name, subject, path",
        "organisation, day // 100, name, subject, path",
        "path <> ''",
    ),
)
