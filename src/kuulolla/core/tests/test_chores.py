from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from kuulolla.core import chores, forgetting
from kuulolla.core.models import ChoreRun, Fact
from kuulolla.core.tests.builders import NOON, an_organisation

pytestmark = pytest.mark.django_db
SOON, TOMORROW, YESTERDAY = NOON + timedelta(hours=1), NOON + timedelta(days=1), NOON - timedelta(days=1)


@pytest.fixture(autouse=True)
def _alone(settings, tmp_path, monkeypatch):
    settings.DATA = tmp_path
    monkeypatch.setattr(chores, "_chores", {})


@pytest.fixture
def done():
    """The moments at which a chore was done."""
    moments: list = []
    chores.hand_over("core.sweeping", lambda now: moments.append(now) or {"crumbs": 3})
    return moments


def a_task(*given, status=TaskResultStatus.READY, **values) -> DBTaskResult:
    """A task of the worker."""
    args = {"args": list(given), "kwargs": {}}
    return DBTaskResult.objects.create(
        args_kwargs=args, status=status, task_path="x", backend_name="default", run_after=NOON, **values
    )


def test_a_chore_is_done_once_a_day(done):
    assert [chores.run_due(moment) for moment in (NOON, SOON)] == [["core.sweeping"], []]
    assert chores.run_due(TOMORROW) == ["core.sweeping"]
    assert done == [NOON, TOMORROW]


def test_a_chore_is_done_also_when_the_clock_was_ahead_before(done):
    chores.run_due(TOMORROW)
    chores.run_due(NOON)
    assert done == [TOMORROW, NOON]


def test_it_is_kept_what_a_chore_did_last(done):
    chores.run_due(NOON)
    run = ChoreRun.objects.get()
    assert (run.name, run.ran_at, run.counts, done) == ("core.sweeping", NOON, {"crumbs": 3}, [NOON])


def test_a_chore_that_fails_stops_no_other_and_is_done_again(done):
    def failing(now):
        raise RuntimeError(now)

    chores.hand_over("core.failing", failing)
    chores.hand_over("core.later", lambda _now: {})
    assert chores.run_due(NOON) == ["core.sweeping", "core.later"]
    chores.hand_over("core.failing", lambda _now: {})
    assert chores.run_due(SOON) == ["core.failing"]
    assert done == [NOON]


def test_what_was_done_for_an_organisation_is_a_fact_there_and_nothing_is_none():
    library, school = an_organisation("kirjasto"), an_organisation("koulu")
    chores.hand_over_for_each("ask.contacts", lambda house, _now: {"contacts": 2 * (house == library)})
    chores.run_due(NOON)
    assert Fact.objects.of(library).get().values == {"chore": "ask.contacts", "contacts": 2}
    assert not Fact.objects.of(school).exists()
    assert ChoreRun.objects.get().counts == {"contacts": 2}


def test_tasks_that_are_over_go_and_those_that_failed_stay_longer():
    kept = [
        a_task(),
        a_task(status=TaskResultStatus.SUCCESSFUL, finished_at=NOON),
        a_task(status=TaskResultStatus.FAILED, finished_at=YESTERDAY - timedelta(days=1)),
    ]
    a_task(status=TaskResultStatus.SUCCESSFUL, finished_at=YESTERDAY - timedelta(hours=1))
    a_task(status=TaskResultStatus.FAILED, finished_at=NOON - timedelta(days=15))
    assert forgetting.remove_old_tasks(NOON) == {"tasks": 2}
    assert set(DBTaskResult.objects.all()) == set(kept)


def test_sessions_that_are_over_go():
    for key, expires in (("old", YESTERDAY), ("new", NOON + timedelta(days=36_500))):
        Session.objects.create(session_key=key, session_data="", expire_date=expires)
    forgetting.remove_old_sessions(NOON)
    assert [session.session_key for session in Session.objects.all()] == ["new"]


def test_a_task_for_one_who_is_forgotten_goes_and_one_for_several_forgets_the_one():
    a_task("5eed", 1)
    several, other = a_task([["5eed", 1], ["beef", 1]]), a_task("beef", 1)
    going_on = a_task("5eed", 1, status=TaskResultStatus.RUNNING)
    assert forgetting.forget_in_tasks(["5eed"]) == 3
    left = {row.pk: row.args_kwargs["args"] for row in DBTaskResult.objects.all()}
    assert left == {several.pk: [[["beef", 1]]], other.pk: ["beef", 1], going_on.pk: []}


def test_a_fault_that_tells_an_address_goes_with_the_address():
    for address in ("aino@example.fi", "bo@example.fi"):
        a_task(7, status=TaskResultStatus.FAILED, traceback=f"SMTPRecipientsRefused: {address}")
    forgetting.forget_in_tasks(["aino@example.fi"])
    assert [row.traceback for row in DBTaskResult.objects.all()] == ["SMTPRecipientsRefused: bo@example.fi"]


def test_facts_forget_whom_they_concerned_and_nothing_else():
    house = an_organisation()
    for answer in (7, 8):
        Fact.objects.create(
            organisation=house, kind="hear.personal_decided", at=NOON,
            subjects={"question": 1, "answer": answer}, values={"start": 0, "before_at": "7:0-4"},
        )  # fmt: skip
    assert forgetting.forget_in_facts({"answer": [7], "contact": []}, organisation=house) == 1
    first, second = Fact.objects.of(house).order_by("pk")
    assert (first.subjects, first.values) == ({"question": 1}, {"start": 0, "before_at": ""})
    assert second.subjects == {"question": 1, "answer": 8}
