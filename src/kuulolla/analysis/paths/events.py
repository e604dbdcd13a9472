"""What one event is, and how it is written as one line of the spool."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
HOUR = 3_600_000  # milliseconds
MARK = ";"
EVENTS = "events"

COLUMNS = {
    "organisation": "BIGINT",
    "at": "BIGINT",
    "day": "INTEGER",
    "name": "VARCHAR",
    "subject": "VARCHAR",
    "path": "VARCHAR",
    "detail": "VARCHAR",
    "channel": "VARCHAR",
    "journey": "VARCHAR",
    "n": "BIGINT",
}
"""The columns of every relation called `events` and of its Parquet files, in this order; none is ever NULL.

What is not known is an empty text. `day` follows from `at`. In SQL, "at" stands between quotation marks
(it is a reserved word in DuckDB).
"""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened `n` times.

    `at` is in milliseconds since 1970 (UTC); without a journey it becomes the start of its hour.
    `subject` is what it happened to ("campaign:17", "site:3"), `path` a page without its query (outside
    sites only), `detail` a question's number or a step, `channel` a tag. `journey` is empty at level A,
    "d..." is a pseudonym of the day (level B), "c..." a consented or the service's own reference (C).
    """

    organisation: int
    at: int
    name: str
    subject: str = ""
    path: str = ""
    detail: str = ""
    channel: str = ""
    journey: str = ""
    n: int = 1

    def line(self) -> bytes:
        """The event as a line of the spool: COLUMNS between tabs, then a mark that shows the line is whole.

        Texts are cut to their length and freed of signs that cannot be printed, so that no text can
        end a column or a line.
        """
        at = self.at if self.journey else self.at - self.at % HOUR
        texts = [self.name[:60], self.subject[:60], self.path[:300]]
        texts += [self.detail[:60], self.channel[:40], self.journey[:40]]
        if not "".join(texts).isprintable():
            texts = ["".join(filter(str.isprintable, text)) for text in texts]
        columns = "\t".join(texts)
        return f"{self.organisation}\t{at}\t{day_of(at)}\t{columns}\t{self.n}\t{MARK}\n".encode()


def day_of(at: int) -> int:
    """The day in Helsinki of a moment in milliseconds, as yyyymmdd."""
    return _day_of_hour(at // HOUR)


def day_at(now: datetime) -> int:
    """The day in Helsinki of an aware datetime, as yyyymmdd."""
    return day_of(int(now.timestamp() * 1000))


@lru_cache(maxsize=1024)
def _day_of_hour(hour: int) -> int:
    """Helsinki is a whole number of hours ahead of UTC, so that an hour lies within one day."""
    local = datetime.fromtimestamp(hour * HOUR // 1000, UTC).astimezone(HELSINKI)
    return local.year * 10_000 + local.month * 100 + local.day
