"""Everything that happened, as one relation: the event store, and what the service's own database knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from django.db.models import Count
from django.db.models.functions import TruncHour

from kuulolla.analysis.paths.periods import Period, milliseconds
from kuulolla.analysis.paths.store import add_rows
from kuulolla.ask.models import AnswerSet, CampaignKind
from kuulolla.core.models import Organisation
from kuulolla.measure.models import Level
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.rules.span import Span
from kuulolla.measure.store import event_store

if TYPE_CHECKING:
    import duckdb

    from kuulolla.core.scope import ScopedQuerySet

SENT = "form_sent"
LONGEST_WAY = timedelta(days=180)
Columns = Mapping[str, Sequence[object]]


@contextmanager
def event_connection(
    organisation: Organisation, *, period: Period, level: Level
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the event store that also holds the forms sent from the period's start on.

    Forms are sent into the database and not told to the store, so that none is counted twice. Those sent
    after the period are there for as long as a way begun in it may take.
    """
    rows = _sent_sets(organisation, period)
    with event_store().open() as connection:
        columns = _followed(rows, organisation) if level == Level.C else _by_hour(rows, organisation)
        if len(columns["at"]):
            add_rows(connection, columns)
        yield connection


def measured_from(connection: duckdb.DuckDBPyConnection, organisation: Organisation) -> date | None:
    """The first day that pages have told of; None when they have told of nothing yet."""
    first = _one(
        connection,
        "SELECT min(day) FROM by_day WHERE organisation = ? AND name <> ?",
        [organisation.pk, SENT],
    )
    return datetime.strptime(str(first), "%Y%m%d").date() if first else None


def counts_by_channel(
    connection: duckdb.DuckDBPyConnection, organisation: Organisation, *, subject: str, span: Span
) -> dict[tuple[str, str], int]:
    """How many times everything happened to a subject, by channel and name."""
    found = connection.execute(
        "SELECT channel, name, CAST(sum(n) AS BIGINT) FROM by_day "
        "WHERE organisation = ? AND subject = ? AND day >= ? AND day <= ? GROUP BY channel, name",
        [organisation.pk, subject, *span.days],
    ).fetchall()
    return {(channel, name): n for channel, name, n in found}


def counts_by_subject(
    connection: duckdb.DuckDBPyConnection, organisation: Organisation, *, span: Span
) -> dict[tuple[str, str], int]:
    """How many times everything happened, by subject and name."""
    found = connection.execute(
        "SELECT subject, name, CAST(sum(n) AS BIGINT) FROM by_day "
        "WHERE organisation = ? AND day >= ? AND day <= ? GROUP BY subject, name",
        [organisation.pk, *span.days],
    ).fetchall()
    return {(subject, name): n for subject, name, n in found}


def counts_by_detail(
    connection: duckdb.DuckDBPyConnection, organisation: Organisation, *, subject: str, span: Span
) -> dict[tuple[str, str], int]:
    """How many times everything happened to a subject, by name and detail."""
    found = connection.execute(
        "SELECT name, detail, CAST(sum(n) AS BIGINT) FROM events "
        "WHERE organisation = ? AND subject = ? AND day >= ? AND day <= ? GROUP BY name, detail",
        [organisation.pk, subject, *span.days],
    ).fetchall()
    return {(name, detail): n for name, detail, n in found}


def _sent_sets(organisation: Organisation, period: Period) -> ScopedQuerySet[AnswerSet]:
    """Forms that were sent to campaigns of our own and not withdrawn."""
    return AnswerSet.objects.of(organisation).filter(
        campaign__kind=CampaignKind.FORM,
        withdrawn_at__isnull=True,
        received_at__gte=period.start,
        received_at__lt=period.end + LONGEST_WAY,
    )


def _by_hour(rows: ScopedQuerySet[AnswerSet], organisation: Organisation) -> Columns:
    """Sums of an hour: nothing tells one form from another."""
    hours = rows.annotate(hour=TruncHour("received_at", tzinfo=UTC)).values_list(
        "campaign", "channel", "hour"
    )
    counted = hours.annotate(n=Count("pk")).order_by()
    return _columns(((*row, "") for row in counted), organisation)


def _followed(rows: ScopedQuerySet[AnswerSet], organisation: Organisation) -> Columns:
    """One row a form, under the journey that its opening belongs to."""
    sent = rows.values_list("campaign", "channel", "received_at", "submission_key").order_by()
    made = ((campaign, tag, at, 1, journey_of(key)) for campaign, tag, at, key in sent)
    return _columns(made, organisation)


def _columns(rows: Iterable[tuple[int, str, datetime, int, str]], organisation: Organisation) -> Columns:
    found = list(rows)
    texts: Columns = {
        "subject": [f"campaign:{campaign}" for campaign, *_ in found],
        "channel": [tag for _, tag, *_ in found],
        "journey": [journey for *_, journey in found],
        "name": [SENT] * len(found),
    }
    return {
        **texts,
        "organisation": [organisation.pk] * len(found),
        "at": [milliseconds(at) for _, _, at, *_ in found],
        "n": [n for _, _, _, n, _ in found],
    }


def _one(connection: duckdb.DuckDBPyConnection, statement: str, values: list[object]) -> object:
    row = connection.execute(statement, values).fetchone()
    return row[0] if row else None
