"""Those who asked what becomes of their idea are told, once."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django_tasks import TaskResultStatus
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from kuulolla.act.actions import undo_step
from kuulolla.act.models import Telling, TellingState
from kuulolla.act.queries.followers import followers_told
from kuulolla.act.rules import News, State
from kuulolla.act.tasks import TIME_TO_UNDO, enqueue_tellings, send_telling, tell_followers
from kuulolla.act.tests.builders import a_decision, a_follower
from kuulolla.core.tests.builders import NOON
from kuulolla.people.models import Contact

pytestmark = [pytest.mark.django_db, pytest.mark.database]


class ClosedMailServer(BaseEmailBackend):
    """Says no."""

    def send_messages(self, email_messages):  # noqa: ARG002  (the backend's signature)
        raise ConnectionRefusedError


@pytest.fixture
def told(django_capture_on_commit_callbacks):
    """Decides, and lets the worker tell of it."""

    def decide(*args, **values):
        with django_capture_on_commit_callbacks(execute=True):
            return a_decision(*args, **values)

    return decide


@pytest.fixture
def queue(settings):
    """Tasks wait for the worker, as they do in the product."""
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "swift"]}
    }
    return DBTaskResult.objects


@pytest.fixture
def aino(question):
    return a_follower(question, 0, email="aino@example.fi")


@pytest.fixture
def bo(question):
    return a_follower(question, 9, email="bo@example.fi", language="sv")


def the_worker_starts_again():
    """In this process, so it must not end the connection of the test's own transaction."""
    with patch.object(db_worker, "close_old_connections"):
        call_command("worker", "--batch", "--no-startup-delay", verbosity=0)


def addressed():
    return sorted(message.to[0] for message in mail.outbox)


@pytest.mark.usefixtures("aino", "bo")
def test_whoever_asked_and_said_it_is_told_in_their_language(question, editor, told):
    told(question, editor)
    finnish, swedish = sorted(mail.outbox, key=lambda message: message.to)
    assert (finnish.to, swedish.to) == (["aino@example.fi"], ["bo@example.fi"])
    assert finnish.subject == "Mitä ideastasi tuli: Pidempään auki"
    assert "Pidämme ovet auki lauantaisin viiteen." in finnish.body
    assert "Vi har öppet till fem på lördagar." in swedish.body
    assert "/d/syksy/?lang=sv" in swedish.body
    assert "/r/" not in swedish.body


def test_whoever_said_something_else_is_not_told(question, editor, told):
    a_follower(question, 4, email="cecilia@example.fi")
    told(question, editor)
    assert mail.outbox == []


@pytest.mark.parametrize("state", list(State))
@pytest.mark.usefixtures("aino")
def test_what_only_the_house_sees_is_told_nobody(question, editor, told, state):
    told(question, editor, state, public=False)
    assert mail.outbox == []


@pytest.mark.usefixtures("aino")
def test_what_is_considered_is_not_news_yet(question, editor, told):
    told(question, editor, State.CONSIDERING)
    assert mail.outbox == []


@pytest.mark.usefixtures("aino")
def test_a_person_is_told_once_that_it_is_decided_and_once_that_it_is_done(question, editor, told):
    told(question, editor, State.DOING)
    told(question, editor, State.NOT_DOING)
    told(question, editor, State.DOING)
    assert len(mail.outbox) == 1
    told(question, editor, State.DONE)
    told(question, editor, State.DONE)
    assert len(mail.outbox) == 2
    assert "Teimme tämän" in mail.outbox[1].body


@pytest.mark.usefixtures("aino")
def test_what_was_undone_meanwhile_is_told_nobody(question, editor):
    decision = a_decision(question, editor).decision
    undo_step(decision, number=1, actor=editor, now=NOON)
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    assert mail.outbox == []


def test_whoever_was_erased_meanwhile_is_not_told(question, editor, aino, told):
    Contact.objects.of(question.organisation).filter(pk=aino.follow_contact_id).delete()
    told(question, editor)
    assert mail.outbox == []


def test_whoever_withdrew_is_not_told(question, editor, aino, told):
    aino.withdrawn_at = NOON
    aino.save()
    told(question, editor)
    assert mail.outbox == []


@pytest.mark.usefixtures("aino", "bo")
def test_the_house_sees_how_many_asked_and_how_many_were_told(question, editor, told):
    decision = told(question, editor).decision
    followers = followers_told(decision)
    assert (followers.asked, followers.told) == (2, 2)


@pytest.mark.usefixtures("aino", "bo", "noon")
def test_messages_wait_until_there_was_time_to_undo_behind_others_in_the_swift_queue(question, editor, queue):
    decision = a_decision(question, editor).decision
    enqueue_tellings(decision, News.DECIDED, now=NOON)
    waiting = queue.get()
    assert waiting.run_after == NOON + TIME_TO_UNDO
    assert (waiting.queue_name, waiting.priority < 0) == ("swift", True)


@pytest.mark.usefixtures("aino", "bo")
def test_a_worker_killed_while_it_noted_whom_to_tell_tells_everybody_once(question, editor, queue):
    decision = a_decision(question, editor).decision
    tell_followers.enqueue(decision.pk, question.organisation_id, "decided")
    queue.update(status=TaskResultStatus.RUNNING)
    the_worker_starts_again()
    assert addressed() == ["aino@example.fi", "bo@example.fi"]


@pytest.mark.usefixtures("aino", "bo")
def test_a_worker_killed_after_one_message_sends_only_the_others(question, editor, queue):
    decision = a_decision(question, editor).decision
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    first = Telling.objects.of(question.organisation).order_by("pk")[0]
    send_telling.func(first.pk, question.organisation_id)
    queue.update(status=TaskResultStatus.RUNNING)
    the_worker_starts_again()
    assert addressed() == ["aino@example.fi", "bo@example.fi"]


@pytest.mark.usefixtures("aino", "bo")
def test_a_worker_killed_while_it_sent_a_message_never_sends_it_twice(question, editor, queue):
    decision = a_decision(question, editor).decision
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    first = Telling.objects.of(question.organisation).order_by("pk")[0]
    Telling.objects.of(question.organisation).filter(pk=first.pk).update(state=TellingState.SENDING)
    queue.update(status=TaskResultStatus.RUNNING)
    the_worker_starts_again()
    assert addressed() == ["bo@example.fi"]


@pytest.mark.usefixtures("aino", "queue")
def test_a_group_that_is_handed_out_again_is_told_once(question, editor):
    decision = a_decision(question, editor).decision
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    the_worker_starts_again()
    assert len(mail.outbox) == 1


@pytest.mark.usefixtures("aino")
def test_what_the_mail_server_refused_is_still_wanted_and_tried_later(question, editor, queue, settings):
    decision = a_decision(question, editor).decision
    tell_followers.func(decision.pk, question.organisation_id, "decided")
    settings.EMAIL_BACKEND = f"{__name__}.ClosedMailServer"
    the_worker_starts_again()
    assert Telling.objects.of(question.organisation).get().state == TellingState.WANTED
    assert queue.ready().filter(task_path=send_telling.module_path).count() == 0
    later = queue.get(task_path=send_telling.module_path, status=TaskResultStatus.READY)
    assert later.run_after > later.enqueued_at + timedelta(seconds=30)


@pytest.mark.usefixtures("aino")
def test_the_same_news_has_the_same_message_id(question, editor, told):
    told(question, editor)
    Telling.objects.of(question.organisation).update(state=TellingState.WANTED)
    send_telling.func(Telling.objects.of(question.organisation).get().pk, question.organisation_id)
    first, second = (message.extra_headers["Message-ID"] for message in mail.outbox)
    assert first == second
