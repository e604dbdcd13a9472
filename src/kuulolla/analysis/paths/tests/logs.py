"""A thousand small logs of random events, with everything in them that could make an answer wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import NamedTuple

import duckdb
import numpy as np

from kuulolla.analysis.paths.events import COLUMNS, HOUR, day_of
from kuulolla.analysis.paths.periods import Period, milliseconds
from kuulolla.analysis.paths.rollups import ROLLUPS
from kuulolla.analysis.paths.steps import Step

ORGANISATIONS = range(1, 6)
LOGS = range(200)  # of each organisation
PERIOD = Period(datetime(2026, 10, 24, 9, 0, tzinfo=UTC), datetime(2026, 10, 26, 6, 30, tzinfo=UTC))
START, END = milliseconds(PERIOD.start), milliseconds(PERIOD.end)
MOMENTS = [
    *(START + offset for offset in (-HOUR, -1, 0, 0, 0, 1, 2, 2, 999)),
    *(START + hours * HOUR for hours in (1, 2, 3, 3, 11, 12, 15, 16, 17, 24, 36, 45)),
    *(START + 12 * HOUR - 1, START + 2 * HOUR + 2, START + HOUR // 2, START + HOUR // 2 - 1),
    *(END + offset for offset in (-1, 0, 1, HOUR)),
]
NAMES = ["page_opened", "form_opened", "form_opened", "form_sent"]
PAGES = ["/a", "/a/b", "/a_b", "/aXb", "/100%", "/1000", "/o'k\\", "/päivä"]
SUBJECTS = ["campaign:1", "campaign:12", "site:1"]
CHANNELS = ["a", "b", ""]

ANY = Step("Any", "*")
PAGE = Step("Page", "page_opened", path="/a*")
UNDERLINED = Step("Underlined", "page_opened", path="*_b*")
PERCENT = Step("Percent", "*", path="/100%*")
QUOTED = Step("Quoted", "page_opened", path="/o'k\\")
SHORE = Step("Day", "page_*", path="*äiv*")
OPENED = Step("Opened", "form_opened")
FIRST = Step("First campaign", "form_*", subject="campaign:1")
SENT = Step("Sent", "form_sent", detail="")
NEVER = Step("Never", "never")


class Row(NamedTuple):
    """A row of `events`."""

    organisation: int
    at: int
    day: int
    name: str
    subject: str
    path: str
    detail: str
    channel: str
    journey: str
    n: int


def random_logs(seed: int = 7) -> list[Row]:
    """All logs. Organisations use the same names of journeys; a channel's tag tells the log it is of."""
    random = Random(seed)
    return [
        row for organisation in ORGANISATIONS for log in LOGS for row in _log(random, organisation, str(log))
    ]


def _log(random: Random, organisation: int, log: str) -> Iterator[Row]:
    for _ in range(random.randrange(3, 22)):
        journey = random.choice(["", f"c{log}", f"c{log}", f"c{log}-2"])
        at = random.choice(MOMENTS)
        at = at if journey else at - at % HOUR
        name = random.choice(NAMES)
        path = random.choice(PAGES) if name == "page_opened" else ""
        tag = random.choice(CHANNELS)
        yield Row(
            organisation,
            at,
            day_of(at),
            name,
            random.choice(SUBJECTS),
            path,
            random.choice(["", "2"]),
            tag and f"{tag}{log}",
            journey,
            1 if journey else random.randrange(1, 4),
        )


def relations_of(rows: Sequence[Row]) -> duckdb.DuckDBPyConnection:
    """A connection with the relations that a store's has."""
    connection = duckdb.connect(config={"threads": 1})
    columns = {
        name: np.array(values, dtype=object if kind == "VARCHAR" else np.int64)
        for (name, kind), values in zip(COLUMNS.items(), zip(*rows, strict=True), strict=True)
    }
    connection.register("given", columns)
    connection.execute("CREATE TABLE events AS SELECT * FROM given")
    for rollup in ROLLUPS:
        connection.execute(f"CREATE TABLE {rollup.relation} AS {rollup.of_events('SELECT * FROM events')}")
    return connection


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


@cache
def a_thousand_logs() -> tuple[list[Row], duckdb.DuckDBPyConnection]:
    """The rows, and a connection over them; nobody changes either."""
    rows = random_logs()
    return rows, relations_of(rows)


def a_row(
    name: str, *, at: int = 0, journey: str = "c1", channel: str = "", path: str = "", n: int = 1
) -> Row:
    """Something that happened so many milliseconds after the period's start."""
    moment = START + at
    return Row(1, moment, day_of(moment), name, "campaign:1", path, "", channel, journey, n)
