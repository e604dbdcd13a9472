"""The rows that a figure was counted from: what happened, by hour and channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kuulolla.analysis.paths.periods import Period, moment_at
from kuulolla.analysis.paths.sql import matching, within
from kuulolla.analysis.paths.steps import Step
from kuulolla.core.models import Organisation
from kuulolla.measure.queries.events import event_connection
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.queries.tags import tags_of

HOUR = 3_600_000  # milliseconds


@dataclass(frozen=True)
class SourceRow:
    """What happened within one hour by one channel, so many times."""

    at: datetime
    channel: str
    name: str
    detail: str
    n: int


def source_rows(
    organisation: Organisation, step: Step, *, period: Period, channel: str | None = None
) -> list[SourceRow]:
    """Everything that reached a step, the latest hour first; by one channel's tag when it is given."""
    conditions = [within(period, organisation=organisation.pk), step.condition]
    if channel is not None:
        conditions.append(matching("events.channel", channel) or "events.channel = ''")
    tags = tags_of(organisation)
    with event_connection(organisation, period=period, level=level_of(organisation)) as connection:
        found = connection.execute(_statement(" AND ".join(conditions))).fetchall()
    return [SourceRow(moment_at(at), tags.name(tag), name, detail, n) for at, tag, name, detail, n in found]


def _statement(condition: str) -> str:
    hour = f"events.at - events.at % {HOUR}"
    columns = f"{hour}, events.channel, events.name, events.detail"
    return (
        f"SELECT {columns}, CAST(sum(events.n) AS BIGINT) FROM events WHERE {condition} "
        f"GROUP BY {columns} ORDER BY 1 DESC, 2, 3, 4"
    )
