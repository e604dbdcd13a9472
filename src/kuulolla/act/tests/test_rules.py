"""What can be decided and what it means."""

from __future__ import annotations

from datetime import date

import pytest

from kuulolla.act.rules import (
    News,
    NotDoneYet,
    NotForEveryone,
    State,
    check_verdict,
    done_on,
    due_on,
    is_overdue,
    news_of,
)
from kuulolla.act.tests.builders import REASONS, TITLES, a_verdict

TODAY, YESTERDAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 21)
SERVED = ("fi", "sv")


def test_a_public_decision_has_its_words_in_every_language_that_people_are_served_in():
    check_verdict(a_verdict(), served=SERVED, today=TODAY)


@pytest.mark.parametrize("missing", ["titles", "reasons"])
def test_a_public_decision_without_words_in_a_language_of_the_house_is_refused(missing):
    texts = {"titles": TITLES, "reasons": REASONS}[missing]
    verdict = a_verdict(**{missing: texts | {"sv": "  "}})
    with pytest.raises(NotForEveryone):
        check_verdict(verdict, served=SERVED, today=TODAY)


def test_what_only_the_house_sees_needs_no_reason():
    check_verdict(a_verdict(public=False, reasons={}), served=SERVED, today=TODAY)


def test_nothing_was_done_tomorrow():
    with pytest.raises(NotDoneYet):
        check_verdict(a_verdict(State.DONE, day=TOMORROW), served=SERVED, today=TODAY)


def test_what_is_done_without_a_day_was_done_today():
    assert done_on(a_verdict(State.DONE), today=TODAY) == TODAY
    assert due_on(a_verdict(State.DONE, day=YESTERDAY)) is None


@pytest.mark.parametrize("state", [State.CONSIDERING, State.DOING])
def test_what_goes_on_is_overdue_when_its_day_has_gone(state):
    assert due_on(a_verdict(state, day=TODAY)) == TODAY
    assert is_overdue(state, YESTERDAY, today=TODAY)
    assert not is_overdue(state, TODAY, today=TODAY)
    assert not is_overdue(state, None, today=TODAY)


@pytest.mark.parametrize("state", [State.DONE, State.NOT_DOING])
def test_what_is_over_is_never_overdue(state):
    assert not is_overdue(state, YESTERDAY, today=TODAY)


@pytest.mark.parametrize(
    ("state", "news"),
    [
        (State.CONSIDERING, None),
        (State.DOING, News.DECIDED),
        (State.NOT_DOING, News.DECIDED),
        (State.DONE, News.DONE),
    ],
)
def test_people_are_told_what_is_decided_and_what_is_done(state, news):
    assert news_of(state, is_public=True) is news
    assert news_of(state, is_public=False) is None


def test_nobody_is_told_of_a_decision_that_was_undone():
    assert news_of("", is_public=True) is None
