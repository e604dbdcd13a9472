"""What people are told while nothing can be saved, and that all goes on by itself. The faults are real."""

from __future__ import annotations

import html
import re
import sqlite3
from datetime import timedelta

import pytest
from django.db import OperationalError, connections
from django.test import Client
from django_tasks import TaskResultStatus, task
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from kuulolla.ask.tests.builders import KEY, a_campaign, a_question
from kuulolla.core.clock import now
from kuulolla.core.not_now import is_databases, is_not_now
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation, signed_in
from kuulolla.web.tests.knocked import (
    a_site_in,
    a_small_disk,
    another_process_holds,
    full,
    no_file_may_grow,
)

pytestmark = pytest.mark.django_db
WISH = "Toivon <lisää> hyllytilaa & penkkejä"


@pytest.fixture
def question() -> str:
    """The field of the only question of the only campaign, which is open."""
    at = now()
    made = a_campaign(an_organisation(), opens_at=at - timedelta(1), closes_at=at + timedelta(1))
    return f"q{a_question(made).pk}"


@pytest.fixture
def site(tmp_path, monkeypatch, transactional_db, question):  # noqa: ARG001  (there is a campaign in it)
    with a_site_in(tmp_path, monkeypatch) as made:
        yield made


def a_form(question: str) -> dict[str, str]:
    return {
        "key": KEY,
        "lang": "fi",
        question: WISH,
        "email": "aino@example.fi",
        "name": "Aino",
        "enter": "on",
    }


def kept(site) -> int:
    with sqlite3.connect(site.file) as file:
        return file.execute("SELECT COUNT(*) FROM ask_answerset").fetchone()[0]


def it_is_refused_with_everything_in_it(answered) -> None:
    status, headers, page = answered
    assert status.startswith("503")
    assert headers["Retry-After"] == "30"
    assert "Vastaustasi ei voitu tallentaa juuri nyt" in page
    assert html.escape(WISH) in page
    assert f'name="key" value="{KEY}"' in page
    assert "aino@example.fi" in page


def it_is_kept_once_when_it_is_sent_again(site, question) -> None:
    first, again = (site.sends("/c/syksy/", **a_form(question), of_age="on") for _ in range(2))
    assert (first[0], again[0]) == ("303 See Other", "303 See Other")
    assert first[1]["Location"] == again[1]["Location"]
    assert kept(site) == 1


@pytest.mark.parametrize(
    "fault", [another_process_holds, lambda _: no_file_may_grow()], ids=["locked", "full"]
)
def test_who_sends_while_nothing_can_be_saved_loses_nothing(site, question, fault) -> None:
    with fault(site.file):
        refused = site.sends("/c/syksy/", **a_form(question), of_age="on")
    it_is_refused_with_everything_in_it(refused)
    assert f'<textarea name="{question}"' in refused[2]
    assert kept(site) == 0
    it_is_kept_once_when_it_is_sent_again(site, question)


@pytest.mark.usefixtures("transactional_db")
def test_who_sends_while_the_disk_is_full_loses_nothing(tmp_path, monkeypatch, question) -> None:
    with a_small_disk(tmp_path / "disk") as disk, a_site_in(disk, monkeypatch) as site:
        with full(disk):
            refused = site.sends("/c/syksy/", **a_form(question), of_age="on")
        it_is_refused_with_everything_in_it(refused)
        it_is_kept_once_when_it_is_sent_again(site, question)


def test_without_a_database_the_page_still_holds_what_was_sent(site, question) -> None:
    site.loses_its_database()
    it_is_refused_with_everything_in_it(site.sends("/c/syksy/", **a_form(question), of_age="on"))


def test_a_form_that_must_be_mended_is_told_so_while_nothing_can_be_saved(site, question) -> None:
    with another_process_holds(site.file):
        status, _, page = site.sends("/c/syksy/", **a_form(question))
    assert status.startswith("422")
    assert "ei voitu tallentaa" not in page


def a_real_lock(file) -> OperationalError:
    """What Django raises of it."""
    connections.settings["default"]["NAME"] = str(file)
    other = connections.create_connection("default")
    with another_process_holds(file), pytest.raises(OperationalError) as raised:
        other.cursor().execute("BEGIN IMMEDIATE")
    other.close()
    return raised.value


def test_a_member_is_told_too_and_can_send_what_they_wrote_again(site, monkeypatch) -> None:
    lock = a_real_lock(site.file)

    def locked(*_args, **_values):
        raise lock

    monkeypatch.undo()
    monkeypatch.setattr("kuulolla.core.actions.change_organisation", locked)
    member = signed_in(a_member(an_organisation("toinen"), Role.OWNER))
    member.raise_request_exception = False
    page = member.get("/o/toinen/settings/")
    fields = dict(page.context["form"].initial) | {"name_fi": "Kirjastojen yhteinen kampanjatoimisto"}
    answered = member.post("/o/toinen/settings/?lang=sv", {k: v for k, v in fields.items() if v is not None})
    assert answered.status_code == 503
    assert answered["Retry-After"] == "30"
    text = answered.content.decode()
    assert "Det här gick inte att spara just nu" in text
    assert text.count("Kirjastojen yhteinen kampanjatoimisto") == 2
    assert re.search(r'name="csrfmiddlewaretoken" value="\w{64}"', text)


def test_a_password_is_on_no_page(monkeypatch) -> None:
    def full_disk(*_args, **_values):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("allauth.account.forms.LoginForm.clean", full_disk)
    browser = Client(raise_request_exception=False)
    answered = browser.post("/accounts/login/", {"login": "a@example.fi", "password": "hunter2-hunter2"})
    assert answered.status_code == 503
    assert "hunter2" not in answered.content.decode()


def test_a_fault_that_does_not_go_over_is_a_fault(monkeypatch, question) -> None:
    def mistaken(*_args, **_values):
        raise ValueError

    monkeypatch.setattr("kuulolla.ask.public.keep", mistaken)
    browser = Client(raise_request_exception=False)
    answered = browser.post("/c/syksy/", a_form(question) | {"lang": "en"})
    assert answered.status_code == 500
    assert "Something is wrong with the service" in answered.content.decode()


def test_a_table_that_is_missing_does_not_go_over() -> None:
    with pytest.raises(Exception, match="nowhere") as raised, connections["default"].cursor() as cursor:
        cursor.execute("SELECT * FROM nowhere")
    assert not is_not_now(raised.value)


@pytest.mark.database
def test_a_connection_that_the_database_ended_goes_over() -> None:
    mine, other = connections["default"], connections.create_connection("default")
    if mine.vendor != "postgresql":
        pytest.skip("SQLite has no connections to end")
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        number = cursor.fetchone()[0]
    with mine.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    with pytest.raises(Exception, match=r"terminating|closed|lost") as raised, other.cursor() as cursor:
        cursor.execute("SELECT 1")
    other.close()
    assert is_databases(raised.value)


met: list[OperationalError] = []


@task()
def meets_a_lock_once() -> None:
    if met:
        raise met.pop()


@pytest.fixture
def queue(settings):
    """Tasks wait for the worker, as they do in the product."""
    settings.TASKS = {"default": {**settings.TASKS["default"], "BACKEND": "django_tasks_db.DatabaseBackend"}}
    return DBTaskResult.objects


def work() -> None:
    Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="worker",
        excluded_queue_names=[],
    ).run()


def test_a_task_that_met_a_lock_is_done_again(site, queue, monkeypatch) -> None:
    met.append(a_real_lock(site.file))
    meets_a_lock_once.enqueue()
    work()
    assert queue.get().status == TaskResultStatus.READY
    later = now() + timedelta(minutes=1)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    work()
    assert queue.get().status == TaskResultStatus.SUCCESSFUL


def test_members_are_warned_while_work_waits_and_no_worker_is_alive(queue, settings, tmp_path) -> None:
    settings.DATA = tmp_path
    member = signed_in(a_member(an_organisation()))
    assert "Taustatyö on pysähdyksissä" not in member.get("/o/kaupunki/ask/?lang=fi").content.decode()
    meets_a_lock_once.enqueue()
    assert queue.ready().exists()
    assert "Taustatyö on pysähdyksissä" in member.get("/o/kaupunki/ask/?lang=fi").content.decode()
    (tmp_path / "alive").mkdir()
    (tmp_path / "alive" / "default.beat").touch()
    assert "Taustatyö on pysähdyksissä" not in member.get("/o/kaupunki/ask/?lang=fi").content.decode()
