"""What happened in a month or a year, at a glance: read from sums, so that a long time takes no longer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from kuulolla.analysis.paths.periods import Period, Whole, beginning, date_of, whole_spans
from kuulolla.analysis.paths.sql import matching, within
from kuulolla.analysis.paths.statements import (
    DAYS_EDGE,
    DAYS_WHOLE,
    OVERVIEW,
    PATHS_EDGE,
    PATHS_WHOLE,
    TOP_PATHS,
)

if TYPE_CHECKING:
    import duckdb


@dataclass(frozen=True, slots=True)
class Overview:
    """How often everything happened, by its name.

    `spans` are the days or months in which something did, by their first day, and `channels` the tags that it
    came by.
    """

    total: Mapping[str, int]
    spans: Mapping[date, Mapping[str, int]]
    channels: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class TopPaths:
    """The pages that were seen most, as (path, n); how many different ones there were, and all their n."""

    top: tuple[tuple[str, int], ...]
    paths: int
    total: int


def overview(
    connection: duckdb.DuckDBPyConnection,
    *,
    organisation: int,
    period: Period,
    by: Literal["day", "month"] = "day",
    subject: str = "",
) -> Overview:
    """Everything that happened, or what did to one subject (a pattern as that of a step)."""
    statement = overview_statement(organisation=organisation, period=period, subject=subject)
    total: Counter[str] = Counter()
    spans: defaultdict[date, Counter[str]] = defaultdict(Counter)
    channels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for day, name, channel, n in connection.execute(statement).fetchall():
        for counter in (total, spans[beginning(date_of(day), by)], channels[channel]):
            counter[name] += int(n)
    return Overview(
        dict(total),
        {start: dict(counted) for start, counted in sorted(spans.items())},
        {channel: dict(counted) for channel, counted in sorted(channels.items())},
    )


def top_paths(
    connection: duckdb.DuckDBPyConnection,
    *,
    organisation: int,
    period: Period,
    limit: int = 50,
    subject: str = "",
) -> TopPaths:
    """The pages of outside sites that were seen most, or those of one site."""
    statement = top_paths_statement(organisation=organisation, period=period, limit=limit, subject=subject)
    rows = connection.execute(statement).fetchall()
    paths, total = rows[0][2:] if rows else (0, 0)
    return TopPaths(tuple((path, int(n)) for path, n, *_ in rows), paths, int(total))


def overview_statement(*, organisation: int, period: Period, subject: str = "") -> str:
    """The question in SQL, over by_day and, where the period begins or ends within a day, events."""
    whole = whole_spans(period, "day")
    days = f"organisation = {organisation:d} AND day >= {_day(whole.start)} AND day < {_day(whole.end)}"
    return OVERVIEW.format(
        sources=_sources(
            DAYS_WHOLE, DAYS_EDGE, whole=whole, condition=days, organisation=organisation, subject=subject
        )
    )


def top_paths_statement(*, organisation: int, period: Period, limit: int, subject: str = "") -> str:
    """The question in SQL, over paths_by_month and, where the period begins or ends within one, events."""
    whole = whole_spans(period, "month")
    months = (
        f"organisation = {organisation:d}"
        f" AND month >= {_day(whole.start) // 100} AND month < {_day(whole.end) // 100}"
    )
    sources = _sources(
        PATHS_WHOLE, PATHS_EDGE, whole=whole, condition=months, organisation=organisation, subject=subject
    )
    return TOP_PATHS.format(sources=sources, limit=int(limit))


def _sources(inner: str, edge: str, *, whole: Whole, condition: str, organisation: int, subject: str) -> str:
    """Sums of whole days or months, and the events of what is left."""
    wanted = matching("subject", subject) or "1 = 1"
    edges = [
        edge.format(within=within(part, organisation=organisation), subject=wanted) for part in whole.edges
    ]
    return " UNION ALL ".join([inner.format(whole=condition, subject=wanted), *edges])


def _day(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
