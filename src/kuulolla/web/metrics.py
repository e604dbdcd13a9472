"""Figures for Prometheus, on a port of this machine.

The web process gives them out: it is the only one, so what it counts is everything, and what workers do
stands in the database and in the data folder, where any process can read it when asked. Nothing has to be
gathered from several processes, and when the web process is gone, so are the figures, as they should be.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import connection
from django.db.models import Count
from django.db.utils import Error
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    start_http_server,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.retention import Kept, retention_of
from kuulolla.core import clock
from kuulolla.measure.event_log import event_log
from kuulolla.people.models import Contact
from kuulolla.web import alive
from kuulolla.web.logs import told
from kuulolla.web.serving import QUEUES
from kuulolla.web.watch import FRONT, Counted

HERE: Final = "127.0.0.1"
BOUNDS = (0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
STATES = {
    "waiting": TaskResultStatus.READY,
    "running": TaskResultStatus.RUNNING,
    "failed": TaskResultStatus.FAILED,
}

logger = logging.getLogger(__name__)


def give_out(port: int) -> Counted | None:
    """Answer Prometheus on the port of this machine; gives what requests are to be told to.

    A port that is taken leaves the site without figures, not people without the site.
    """
    # A counter is enough to see that it began anew.
    disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no types
    registry = CollectorRegistry()
    count = counting(registry)
    registry.register(Present())
    try:
        start_http_server(port, addr=HERE, registry=registry)
    except OSError:
        logger.exception("no figures: the port is taken", extra=told(port=port))
        return None
    return count


def counting(registry: CollectorRegistry) -> Counted:
    """What counts requests into the registry."""
    requests = Counter(
        "kuulolla_requests", "Answered requests.", ("route", "method", "status"), registry=registry
    )
    entries = Counter(
        "kuulolla_entries_accepted", "Sent forms that were kept and acknowledged.", registry=registry
    )
    seconds = Histogram(
        "kuulolla_request_seconds",
        "Time until an answer began.",
        ("route",),
        buckets=BOUNDS,
        registry=registry,
    )

    def count(route: str, method: str, status: str, took: float) -> None:
        requests.labels(route, method, status).inc()
        seconds.labels(route).observe(took)
        if (route, method, status) == (FRONT, "POST", "303"):
            entries.inc()

    return count


class Present(Collector):
    """What is so at the moment of asking."""

    def collect(self) -> Iterator[Metric]:
        """The figures; those of the database only when it answers."""
        yield _beats(now=time.time())
        yield from _events()
        try:
            rows = list(_of_the_database())
        except Error:
            rows = []
        finally:
            connection.close()  # every asking has a thread of its own
        yield _gauge("kuulolla_database_up", "Whether the database answers.", float(bool(rows)))
        yield from rows


def _beats(*, now: float) -> GaugeMetricFamily:
    """A queue whose worker was never there has no row."""
    ages = GaugeMetricFamily(
        "kuulolla_worker_silence_seconds", "Time since a worker of the queue beat.", labels=["queue"]
    )
    for queue in QUEUES:
        silence = alive.silence_of(queue, data=Path(settings.DATA), now=now)
        if silence is not None:
            ages.add_metric([queue], silence)
    return ages


def _events() -> Iterable[Metric]:
    """What became of events in this process, which is the one that keeps them."""
    log = event_log()
    yield CounterMetricFamily("kuulolla_events_kept", "Events of pages that were kept.", value=log.kept)
    yield CounterMetricFamily("kuulolla_events_lost", "Events that could not be kept.", value=log.lost)


def _of_the_database() -> Iterable[Metric]:
    yield _tasks()
    yield _gauge("kuulolla_database_bytes", "Size of the database.", database_bytes())
    due = contacts_due(now=clock.now())
    yield _gauge("kuulolla_contacts_due", "Contacts whose time is over and that are still there.", due)


def _tasks() -> GaugeMetricFamily:
    tasks = GaugeMetricFamily("kuulolla_tasks", "Tasks by queue and state.", labels=["queue", "state"])
    rows = DBTaskResult.objects.order_by().values_list("queue_name", "status").annotate(n=Count("pk"))
    counts = {(queue, status): n for queue, status, n in rows}
    for queue in QUEUES:
        for state, status in STATES.items():
            tasks.add_metric([queue, state], counts.get((queue, status), 0))
    return tasks


def contacts_due(*, now: datetime) -> int:
    """How many contacts should have been erased already. Only campaigns that have contacts are looked at."""
    why = "what waits to be erased"
    purposes = Contact.objects.across_organisations(why).order_by().values("purpose").distinct()
    known = {row["purpose"] for row in purposes}
    campaigns = Campaign.objects.across_organisations(why).filter(closes_at__lte=now)
    with_contacts = [each for each in campaigns if each.purpose in known]
    kept = [part for each in with_contacts for part in _kept_of(each, now=now)]
    return sum(part.count for part in kept if part.goes_at is not None and part.goes_at <= now)


def _kept_of(campaign: Campaign, *, now: datetime) -> tuple[Kept, Kept]:
    retention = retention_of(campaign, now=now)
    return retention.entrants, retention.winners


def database_bytes() -> float:
    """The size of the database, with what SQLite has not merged yet."""
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        files = [Path(f"{name}{ending}") for ending in ("", "-wal")]
        return float(sum(file.stat().st_size for file in files if file.exists()))
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return float(cursor.fetchone()[0])


def _gauge(name: str, meaning: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, meaning, value=value)
