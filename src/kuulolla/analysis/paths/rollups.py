"""Sums of the events by day, hour, and page and month, kept beside them so that a year is quick to read."""

from __future__ import annotations

from dataclasses import dataclass

from kuulolla.analysis.paths.events import HOUR

MONTH = 100  # a day or month divided by this is the month or year


@dataclass(frozen=True, slots=True)
class Rollup:
    """A sum of the events: its columns before n, each with the expression that gives it from an event."""

    relation: str
    columns: dict[str, str]
    condition: str = "true"

    def of_events(self, source: str) -> str:
        """The sum of a relation with the columns of the events."""
        columns = ", ".join(f'{expression} AS "{name}"' for name, expression in self.columns.items())
        return (
            f"SELECT {columns}, sum(n)::BIGINT AS n FROM ({source}) WHERE {self.condition} GROUP BY "
            + ", ".join(self.columns.values())
        )

    def of_sums(self, source: str) -> str:
        """One sum of several."""
        columns = ", ".join(f'"{name}"' for name in self.columns)
        return f"SELECT {columns}, sum(n)::BIGINT AS n FROM ({source}) GROUP BY {columns}"


_HOUR = f'"at" - "at" % {HOUR}'
ROLLUPS = (
    Rollup("by_day", {c: c for c in ("organisation", "day", "name", "subject", "channel")}),
    Rollup(
        "by_hour",
        {"organisation": "organisation", "day": "day", "at": _HOUR}
        | {c: c for c in ("name", "subject", "channel")},
    ),
    Rollup(
        "paths_by_month",
        {"organisation": "organisation", "month": f"day // {MONTH}"}
        | {c: c for c in ("name", "subject", "path")},
        condition="path <> ''",
    ),
)
