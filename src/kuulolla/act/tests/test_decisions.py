"""Decisions about themes and suggestions, their steps, and the house's lists of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kuulolla.act.actions import undo_step
from kuulolla.act.models import Decision, Step
from kuulolla.act.queries.decisions import (
    decided_in,
    decision_about,
    decisions_on,
    open_themes,
    share_decided,
    stand,
)
from kuulolla.act.rules import NotForEveryone, NothingSaid, NothingToUndo, State, Subject
from kuulolla.act.tests.builders import (
    E_BOOKS,
    OPENING_HOURS,
    TITLES,
    a_decision,
    whole_answer,
    writer_of,
)
from kuulolla.analysis.text.corrections import Action
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.decided import decisions_on as told_to_hear

pytestmark = [pytest.mark.django_db, pytest.mark.database]
TODAY = date(2026, 11, 20)


def held(question, theme=OPENING_HOURS):
    return decision_about(question, Subject(theme))


def test_a_theme_gets_a_decision(question, editor):
    step = a_decision(question, editor, day=date(2026, 12, 1), owner=editor.pk)
    assert (step.number, step.state, step.titles) == (1, "doing", TITLES)
    assert (step.owner, step.due_on, step.done_on) == (editor, date(2026, 12, 1), None)
    assert Fact.objects.of(question.organisation).get(kind="act.decided").values == {
        "state": "doing",
        "public": True,
    }


def test_deciding_anew_is_another_step_of_the_same_decision(question, editor):
    first = a_decision(question, editor, State.CONSIDERING)
    second = a_decision(question, editor, State.DONE, now=NOON + timedelta(days=1))
    assert first.decision == second.decision
    assert [(step.number, step.state) for step in held(question).steps.all()] == [
        (1, "considering"),
        (2, "done"),
    ]
    assert second.done_on == TODAY + timedelta(days=1)


def test_a_refused_decision_leaves_nothing(question, editor):
    with pytest.raises(NotForEveryone):
        a_decision(question, editor, reasons={})
    assert not Decision.objects.of(question.organisation).exists()


def test_a_theme_that_nobody_raises_cannot_be_decided_on(question, editor):
    with pytest.raises(NothingSaid):
        a_decision(question, editor, theme="t99")


def test_words_of_another_question_cannot_be_decided_on(question, editor):
    with pytest.raises(NothingSaid):
        a_decision(question, editor, suggestion=(999_999, 0, 5))


def test_a_suggestion_gets_a_decision_of_its_own(question, editor):
    span = whole_answer(question, 7)
    about = a_decision(question, editor, suggestion=span).decision
    assert (about.answer_id, about.start, about.end) == span
    assert decision_about(question, Subject(suggestion=span)) == about
    assert held(question) is None


def test_a_stranger_cannot_look_after_a_decision(question, editor):
    stranger = a_member(an_organisation("muu"), Role.EDITOR)
    assert a_decision(question, editor, owner=stranger.pk).owner is None


def test_the_last_step_is_undone_and_undoing_is_a_step(question, editor):
    a_decision(question, editor, State.CONSIDERING)
    decision = a_decision(question, editor, State.NOT_DOING).decision
    undone = undo_step(decision, number=2, actor=editor, now=NOON)
    assert (undone.number, undone.state, undone.undoes.number) == (3, "considering", 2)
    assert held(question).latest == undone


def test_undoing_the_first_step_leaves_nothing_decided(question, editor):
    decision = a_decision(question, editor).decision
    undo_step(decision, number=1, actor=editor, now=NOON)
    assert decisions_on(question) == []
    assert [group.theme for group in open_themes(question, [])] == ["t1", "t2", "t3"]


def test_to_undo_an_undoing_is_to_redo(question, editor):
    decision = a_decision(question, editor).decision
    undo_step(decision, number=1, actor=editor, now=NOON)
    again = undo_step(decision, number=2, actor=editor, now=NOON)
    assert (again.state, again.titles, again.is_public) == ("doing", TITLES, True)


def test_a_step_that_another_followed_cannot_be_undone(question, editor):
    decision = a_decision(question, editor, State.CONSIDERING).decision
    a_decision(question, editor, State.DOING)
    with pytest.raises(NothingToUndo):
        undo_step(decision, number=1, actor=editor, now=NOON)
    assert Step.objects.of(question.organisation).count() == 2


def test_a_decision_follows_its_theme_into_the_one_it_was_merged_into(question, editor):
    decision = a_decision(question, editor, theme=E_BOOKS).decision
    correct(question, Action.MERGE, themes=[OPENING_HOURS, E_BOOKS], actor=editor, now=NOON)
    assert held(question, OPENING_HOURS) == decision
    assert stand([decision], today=TODAY)[0].people == 10
    assert set(told_to_hear(question).themes) == {OPENING_HOURS}


def test_the_share_of_people_counts_everybody_once_whose_theme_has_a_public_decision(question, editor):
    a_decision(question, editor, theme=OPENING_HOURS)
    a_decision(question, editor, theme=E_BOOKS, public=False)
    share = share_decided(question, decisions_on(question))
    assert (share.people, share.everyone, share.percent) == (6, 12, 50)


def test_the_house_sees_what_is_late_what_goes_on_and_what_is_over(question, editor):
    late = a_decision(question, editor, day=TODAY - timedelta(days=1)).decision
    going = a_decision(question, editor, State.CONSIDERING, theme=E_BOOKS).decision
    over = a_decision(question, editor, State.NOT_DOING, theme="t3").decision
    decided = decided_in(question.organisation, today=TODAY)
    assert [each.decision for each in decided.overdue] == [late]
    assert [each.decision for each in decided.open] == [going]
    assert [each.decision for each in decided.over] == [over]
    assert [each.people for each in decided.overdue] == [6]


def test_one_sees_what_one_looks_after(question, editor, viewer):
    a_decision(question, editor, owner=viewer.pk)
    a_decision(question, editor, theme=E_BOOKS)
    mine = decided_in(question.organisation, today=TODAY, owner=viewer)
    assert [each.decision.theme for each in mine.open] == [OPENING_HOURS]


def test_a_decision_outlives_the_suggestion_that_its_writer_erased(question, editor):
    decision = a_decision(question, editor, suggestion=whole_answer(question, 7)).decision
    writer_of(question, 7).delete()
    decision.refresh_from_db()
    assert decision.answer is None
    assert decision.latest.state == "doing"


def test_pictures_are_told_what_is_decided(question, editor):
    span = whole_answer(question, 7)
    a_decision(question, editor)
    a_decision(question, editor, State.DONE, suggestion=span, public=False)
    known = told_to_hear(question)
    assert known.themes[OPENING_HOURS].state == "Tehdään"
    assert (known.suggestions[span].kind, known.suggestions[span].is_public) == ("good", False)
    assert (known.people, known.everyone, known.percent) == (6, 12, 50)
    assert known.public == "/d/syksy/"
