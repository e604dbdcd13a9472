"""Health, readiness, figures, and what the service manager is told."""

from __future__ import annotations

import json
import os
import shutil
import socket
import urllib.request
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from prometheus_client import CollectorRegistry, generate_latest

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.actions import keep_contact
from kuulolla.people.rules import Person
from kuulolla.web import metrics, readiness, serving
from kuulolla.web.room import LEAST_ROOM
from kuulolla.web.serving import ASKED_AGAIN, QUEUES, Watch, tell_systemd
from kuulolla.web.tests.test_front import asked
from kuulolla.web.watch import Watched

WELL = {"database": True, "migrations": True, "workers": True, "room": True, "folder": True}


def failing(_environ, _start_response):
    raise RuntimeError("outside of Django")


def site(checks=WELL, *, application=failing, count=None) -> Watched:
    return Watched(application, checks=lambda: checks, static="/static/", count=count)


def beating(data: Path, *, queues=QUEUES) -> None:
    (data / "alive").mkdir()
    [(data / "alive" / f"{queue}.beat").touch() for queue in queues]


def test_health_is_told_by_any_name_and_without_the_site() -> None:
    status, headers, text = asked(site(), "/health/", HTTP_HOST="nobody.knows.example")
    assert (status, json.loads(text)) == ("200 OK", {"alive": True})
    assert headers["Content-Type"] == "application/json"


def test_a_site_that_is_ready_says_so() -> None:
    status, _, text = asked(site(), "/ready/")
    assert (status, json.loads(text)) == ("200 OK", {"ready": True, "checks": WELL})


@pytest.mark.parametrize("what", WELL)
def test_a_site_that_is_not_ready_says_what_is_not(what) -> None:
    status, headers, text = asked(site(WELL | {what: False}), "/ready/")
    assert status == "503 Service Unavailable"
    assert [name for name, is_well in json.loads(text)["checks"].items() if not is_well] == [what]
    assert headers["Cache-Control"] == "no-store"


def test_a_fault_outside_of_django_is_a_sentence_and_counted() -> None:
    counted = []
    status, _, text = asked(site(count=lambda *given: counted.append(given[:3])), "/o/city/")
    assert status == "500 Internal Server Error"
    assert text == "Palvelussa on vika"
    assert counted == [("nowhere", "GET", "500")]


@pytest.mark.django_db
def test_a_site_with_workers_is_ready(settings, tmp_path) -> None:
    settings.DATA = tmp_path
    beating(tmp_path)
    assert readiness.checks() == WELL


@pytest.mark.django_db
def test_a_site_whose_worker_is_silent_is_not_ready(settings, tmp_path) -> None:
    settings.DATA = tmp_path
    beating(tmp_path)
    os.utime(tmp_path / "alive" / "swift.beat", (1, 1))
    assert readiness.checks() == WELL | {"workers": False}


@pytest.mark.django_db
def test_a_database_of_an_older_version_is_not_ready(settings, tmp_path) -> None:
    settings.DATA = tmp_path
    beating(tmp_path)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'reach'")
    assert readiness.checks() == WELL | {"migrations": False}


@pytest.mark.django_db
def test_a_data_folder_that_is_gone_is_not_ready(settings, tmp_path) -> None:
    settings.DATA = tmp_path / "site"
    settings.DATA.mkdir()
    beating(settings.DATA)
    shutil.rmtree(settings.DATA)
    assert readiness.checks() == WELL | {"workers": False, "room": False, "folder": False}


@pytest.mark.django_db
def test_a_disk_with_little_room_is_not_ready(settings, tmp_path, monkeypatch) -> None:
    settings.DATA = tmp_path
    beating(tmp_path)
    monkeypatch.setattr(readiness, "free_room", lambda _: LEAST_ROOM - 1)
    assert readiness.checks() == WELL | {"room": False}


@pytest.mark.django_db
def test_the_checks_are_made_once_in_two_seconds() -> None:
    made, at = [], [0.0]
    remembered = readiness.Remembered(lambda: made.append(1) or dict(WELL), clock=lambda: at[0])
    for at[0] in (0.0, 1.9, 2.0, 3.9):
        assert remembered() == WELL
    assert len(made) == 2


def figures(registry: CollectorRegistry) -> list[str]:
    return generate_latest(registry).decode().splitlines()


def test_requests_and_entries_are_counted_by_route() -> None:
    registry = CollectorRegistry()
    count = metrics.counting(registry)
    count("ask_public:form", "POST", "303", 0.004)
    count("ask_public:form", "POST", "422", 0.004)
    told = figures(registry)
    assert 'kuulolla_requests_total{method="POST",route="ask_public:form",status="303"} 1.0' in told
    assert "kuulolla_entries_accepted_total 1.0" in told
    assert 'kuulolla_request_seconds_bucket{le="0.005",route="ask_public:form"} 2.0' in told


def a_task(queue: str, status: TaskResultStatus) -> None:
    values = {"args_kwargs": {"args": [], "kwargs": {}}, "task_path": "a.task", "backend_name": "default"}
    DBTaskResult.objects.create(queue_name=queue, status=status, run_after=NOON, **values)


@pytest.mark.django_db
def test_what_waits_and_who_is_silent_is_told(settings, tmp_path, monkeypatch) -> None:
    settings.DATA = tmp_path
    beating(tmp_path, queues=["swift"])
    monkeypatch.setattr(metrics.connection, "close", lambda: None)
    a_task("swift", TaskResultStatus.READY)
    a_task("swift", TaskResultStatus.FAILED)
    registry = CollectorRegistry()
    registry.register(metrics.Present())
    told = figures(registry)
    assert 'kuulolla_tasks{queue="swift",state="waiting"} 1.0' in told
    assert 'kuulolla_tasks{queue="swift",state="failed"} 1.0' in told
    assert 'kuulolla_tasks{queue="default",state="waiting"} 0.0' in told
    assert "kuulolla_database_up 1.0" in told
    silences = [line for line in told if line.startswith("kuulolla_worker_silence_seconds{")]
    assert [line.partition("}")[0] for line in silences] == ['kuulolla_worker_silence_seconds{queue="swift"']


@pytest.mark.django_db
def test_contacts_whose_time_is_over_are_counted() -> None:
    organisation = an_organisation()
    over = a_campaign(organisation, state="closed")
    going_on = a_campaign(organisation, slug="toinen")
    for campaign in (over, going_on):
        keep_contact(Person("Aino"), organisation=organisation, purpose=campaign.purpose, now=NOON)
    over.has_draw = False
    over.save()
    assert metrics.contacts_due(now=NOON) == 0
    assert metrics.contacts_due(now=NOON + timedelta(days=366)) == 1


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.django_db
def test_figures_are_given_out_on_this_machine_only() -> None:
    port = free_port()
    count = metrics.give_out(port)
    assert count is not None
    count("home", "GET", "200", 0.1)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=30) as page:
        assert 'kuulolla_requests_total{method="GET",route="home",status="200"} 1.0' in page.read().decode()
    assert metrics.HERE == "127.0.0.1"


def test_a_taken_port_leaves_the_site_without_figures() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert metrics.give_out(taken.getsockname()[1]) is None


@pytest.fixture
def manager(monkeypatch, tmp_path):
    """The service manager's socket, and what it was told."""
    place = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(place))
        listening.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(place))
        yield listening


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there is no systemd")
def test_the_service_manager_is_told_when_pages_are_answered_and_now_and_then(manager, monkeypatch) -> None:
    told: list[bool] = []
    answering = iter([False, True, True])
    monkeypatch.setattr(serving, "answers", lambda _: next(answering))
    watch = Watch("http://127.0.0.1/health/", ready=lambda: told.append(True))
    watch.look(now=0)
    watch.look(now=1)
    watch.look(now=2)
    watch.look(now=1 + ASKED_AGAIN)
    assert [manager.recv(100), manager.recv(100)] == [b"READY=1", b"WATCHDOG=1"]
    assert told == [True]
    with pytest.raises(BlockingIOError):
        manager.recv(100)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there is no systemd")
def test_a_site_that_does_not_answer_tells_nothing(manager, monkeypatch) -> None:
    monkeypatch.setattr(serving, "answers", lambda _: False)
    Watch("http://127.0.0.1/health/", ready=lambda: None, told=True).look(now=100)
    with pytest.raises(BlockingIOError):
        manager.recv(100)


def test_without_a_service_manager_nothing_happens(monkeypatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    tell_systemd("READY=1")
