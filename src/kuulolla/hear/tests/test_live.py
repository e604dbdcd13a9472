"""Answers that come while a picture stands: called for, placed, and made into proposed themes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from kuulolla.analysis.text.proposing import NewTheme
from kuulolla.analysis.text.results import Fate, Span
from kuulolla.ask.models import Answer
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.tests.builders import a_receipt, a_reply
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions import assign
from kuulolla.hear.actions.assign import assign_waiting, propose_themes
from kuulolla.hear.live import EARLY, WAIT, Calls
from kuulolla.hear.models import Placement
from kuulolla.hear.queries.live import forget_assigners, waiting_rows
from kuulolla.hear.queries.questions import latest_made, latest_whole, question_state
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tasks import assign_new, resume_assigning
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer

pytestmark = [pytest.mark.django_db, pytest.mark.database]
NEW = "Sähköauton latauspiste kirjaston pihaan"


@pytest.fixture(autouse=True)
def _nothing_at_hand():
    forget_assigners()


@pytest.fixture
def picture(question):
    return a_picture(question)


@pytest.fixture
def queue(settings):
    """Tasks wait for the worker, as they do in the product."""
    settings.TASKS = {"default": {**settings.TASKS["default"], "BACKEND": "django_tasks_db.DatabaseBackend"}}
    return DBTaskResult.objects.filter(task_path=assign_new.module_path)


def the_places(question):
    return Placement.objects.of(question.organisation_id).filter(picture=latest_made(question))


def test_what_somebody_sends_is_in_the_picture(question, picture):  # noqa: ARG001
    a_receipt(question.campaign, a_reply(Given(question.pk, text="Aukioloajat pidemmiksi iltaisin")))
    assert told(question).standing.theme("t1").people == 7
    assert question_state(question).waiting == 0


def test_what_was_placed_stays_where_it_is(question, picture):
    before = list(the_places(question).values_list("answer_id", "body"))
    an_answer(question, NEW)
    assign_waiting(picture, now=NOON)
    assert list(the_places(question).values_list("answer_id", "body"))[: len(WISHES)] == before


def test_an_empty_answer_gets_its_fate(question, picture):
    an_answer(question, "en tiedä")
    assert assign_waiting(picture, now=NOON) == 1
    assert told(question).whole.balance.fates[Fate.EMPTY] == 1


def test_it_is_told_how_many_were_placed_and_the_picture_is_read_anew(question, picture):
    stamp = told(question).stamp
    an_answer(question, NEW)
    an_answer(question, "Enemmän e-kirjoja")
    assert assign_waiting(picture, now=NOON) == 2
    fact = Fact.objects.of(question.organisation_id).get(kind="hear.answers_placed")
    assert fact.values == {"answers": 2}
    assert told(question).stamp != stamp


def test_to_assign_twice_changes_nothing(question, picture):
    an_answer(question, NEW)
    assign_waiting(picture, now=NOON)
    stamp = told(question).stamp
    assert assign_waiting(picture, now=NOON) == 0
    assert told(question).stamp == stamp


def test_two_workers_at_once_give_every_answer_one_place(question, picture, monkeypatch):
    an_answer(question, NEW)
    rows = waiting_rows(picture)
    assign_waiting(picture, now=NOON)
    version = latest_made(question).version
    late = iter([rows, []])
    monkeypatch.setattr(assign, "waiting_rows", lambda _picture: next(late))
    assert assign_waiting(picture, now=NOON) == 0
    assert the_places(question).count() == len(WISHES) + 1
    assert latest_made(question).version == version


def test_an_answer_that_was_erased_meanwhile_gets_no_place(question, picture, monkeypatch):
    given = an_answer(question, NEW)
    rows = waiting_rows(picture)
    given.delete()
    late = iter([rows, []])
    monkeypatch.setattr(assign, "waiting_rows", lambda _picture: next(late))
    assert assign_waiting(picture, now=NOON) == 0
    assert the_places(question).count() == len(WISHES)


def test_a_picture_that_was_replaced_meanwhile_gets_nothing(question, picture):
    an_answer(question, NEW)
    gone = latest_whole(question)
    rows = waiting_rows(gone)
    picture.delete()
    assert rows
    assert assign_waiting(gone, now=NOON) == 0


def test_a_withdrawn_answer_waits_until_it_is_put_back(question, picture):
    an_answer(question, NEW, withdrawn_at=NOON)
    assert assign_waiting(picture, now=NOON) == 0


class KnowsANewTheme:
    """An assigner that finds the last five answers to be new matter."""

    def __init__(self, size: int) -> None:
        self.size = size

    def new_matter(self, texts, _languages, _persons):
        """One theme of the last answers."""
        if len(texts) < self.size:
            return []
        members = range(len(texts) - self.size, len(texts))
        spans = {place: frozenset({(0, len(texts[place]))}) for place in members}
        quotes = (Span(members[0], 0, len(texts[members[0]])),)
        return [NewTheme("t4", "Latauspiste", "fi", quotes, spans, ("t1", "t2"))]


@pytest.fixture
def five_new(question, picture):
    """Five people wish for something that nobody wished for before."""
    for number in range(5):
        an_answer(question, f"{NEW} {number}")
    assign_waiting(picture, now=NOON)
    return picture


@pytest.fixture
def charging(five_new, monkeypatch):
    """It has become a theme."""
    with monkeypatch.context() as patch:
        patch.setattr(assign, "assigner_of", lambda _picture: KnowsANewTheme(5))
        propose_themes(five_new, now=NOON)
    return five_new


@pytest.mark.usefixtures("charging")
def test_new_matter_becomes_a_theme_that_is_marked_as_proposed(question):
    theme = told(question).standing.theme("t4")
    assert (theme.people, theme.label, theme.drawn.is_proposed) == (5, "Latauspiste", True)
    assert told(question).teller.theme(theme).quotes[0].text == f"{NEW} 0"
    assert Fact.objects.of(question.organisation_id).filter(kind="hear.theme_proposed").count() == 1


def test_what_makes_up_a_proposed_theme_is_not_proposed_again(question, charging, monkeypatch):
    monkeypatch.setattr(assign, "assigner_of", lambda _picture: KnowsANewTheme(5))
    assert propose_themes(charging, now=NOON) == 0
    assert told(question).standing.theme("t4").people == 5


def test_nothing_is_proposed_for_a_picture_that_got_other_themes_meanwhile(question, five_new, monkeypatch):
    monkeypatch.setattr(assign, "assigner_of", lambda _picture: KnowsANewTheme(5))
    five_new.content["ids"].append("t9")
    assert propose_themes(five_new, now=NOON) == 0
    assert latest_made(question).content["ids"] == ["t1", "t2", "t3"]


@pytest.mark.usefixtures("charging")
def test_a_new_drawing_keeps_a_proposed_theme_and_opens_what_else_was_assigned(question):
    an_answer(question, "Enemmän e-kirjoja ja lehtiä")
    assign_waiting(latest_made(question), now=NOON)
    memory = told(question).memory()
    assert [name.id for name in memory.names] == ["t1", "t2", "t3", "t4"]
    assert memory.of(f"{NEW} 0").main == 3
    assert memory.of("Enemmän e-kirjoja ja lehtiä") is None
    assert memory.of(WISHES[0]).main == 0


@pytest.fixture
def calls(clock):
    return Calls(lambda: clock[-1])


@pytest.fixture
def clock():
    return [NOON]


def answered(calls, question):
    with transaction.atomic():
        calls.answered(question.campaign_id, organisation=question.organisation_id)


@pytest.mark.django_db(transaction=True)
def test_many_who_answer_within_seconds_are_one_call(question, queue, calls, clock):
    answered(calls, question)
    clock.append(NOON + WAIT - EARLY * 1.5)
    answered(calls, question)
    answered(calls, question)
    assert [row.run_after for row in queue.all()] == [NOON + WAIT]
    assert queue.get().queue_name == "swift"


@pytest.mark.django_db(transaction=True)
def test_who_answers_when_the_worker_may_have_begun_is_another_call(question, queue, calls, clock):
    answered(calls, question)
    clock.append(NOON + WAIT)
    answered(calls, question)
    assert queue.count() == 2


@pytest.mark.django_db(transaction=True)
def test_an_answer_that_is_kept_late_is_called_for_again(question, queue, calls, clock):
    answered(calls, question)
    with transaction.atomic():
        calls.answered(question.campaign_id, organisation=question.organisation_id)
        clock.append(NOON + WAIT + timedelta(seconds=5))
    assert [row.run_after for row in queue.order_by("run_after")] == [
        NOON + WAIT,
        NOON + WAIT + timedelta(seconds=5) + WAIT,
    ]


@pytest.mark.django_db(transaction=True)
def test_nobody_relies_on_a_call_from_before_the_clock_was_put_back(question, queue, calls, clock):
    answered(calls, question)
    clock.append(NOON - timedelta(hours=1))
    answered(calls, question)
    assert [row.run_after for row in queue.order_by("run_after")] == [clock[-1] + WAIT, NOON + WAIT]


@pytest.mark.django_db(transaction=True)
def test_nobody_relies_on_a_call_that_was_undone(question, queue, calls):
    with transaction.atomic():
        calls.answered(question.campaign_id, organisation=question.organisation_id)
        transaction.set_rollback(True)
    assert not queue.exists()
    answered(calls, question)
    assert queue.count() == 1


def test_a_killed_workers_task_is_done_again(question, picture, queue):  # noqa: ARG001
    an_answer(question, NEW)
    assign_new.enqueue(question.campaign_id, question.organisation_id)
    queue.update(status=TaskResultStatus.RUNNING)
    resume_assigning()
    assert queue.exists()
    assert not queue.exclude(status=TaskResultStatus.READY).exists()


def test_what_was_missed_is_placed_when_the_worker_starts(question, picture):  # noqa: ARG001
    an_answer(question, NEW)
    resume_assigning()
    assert question_state(question).waiting == 0


def test_an_answer_that_was_changed_is_placed_anew(question, picture):
    given = an_answer(question, NEW)
    assign_waiting(picture, now=NOON)
    Answer.objects.of(question.organisation_id).filter(answer_set=given).delete()
    assert the_places(question).count() == len(WISHES)
