"""The page of one answer."""

from datetime import timedelta

import pytest

from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.core.tests.builders import NOON, signed_in
from kuulolla.hear.actions.correct import correct, undo
from kuulolla.hear.queries import index
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import WISHES, a_picture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    monkeypatch.setattr(index, "PATIENCE", 60.0)
    index.forget_all()


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


def address(question, key, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), "answers", str(key), *parts, ""])


def page_of(user, question, place, **query):
    key = told(question).keys[place]
    return signed_in(user).get(address(question, key), {"lang": "en"} | query).content.decode()


def refer(question, place):
    answers = told(question).standing.answers
    return Reference.to(answers.ids[place], answers.texts[place])


def test_an_answer_shows_its_words_its_theme_and_its_fate(pictured, analyst):
    page = page_of(analyst, pictured, 4)
    assert WISHES[4] in page
    assert "E-kirjat" in page
    assert "What became of it" in page


def test_it_tells_the_statements_that_are_most_alike(pictured, analyst):
    page = page_of(analyst, pictured, 4)
    assert "most similar statements" in page
    assert WISHES[5] in page


def test_it_says_that_a_person_decided(pictured, analyst):
    correct(pictured, Action.MOVE, themes=["t3"], answers=[refer(pictured, 4)], actor=analyst, now=NOON)
    assert "A person decided this place." in page_of(analyst, pictured, 4)


def test_an_answer_of_no_theme_says_so(pictured, analyst):
    correct(pictured, Action.NONE, answers=[refer(pictured, 4)], actor=analyst, now=NOON)
    assert "None of these themes" in page_of(analyst, pictured, 4)


def test_its_history_has_its_own_corrections_only(pictured, analyst):
    correct(pictured, Action.MOVE, themes=["t3"], answers=[refer(pictured, 4)], actor=analyst, now=NOON)
    assert "moved an answer to the theme" in page_of(analyst, pictured, 4)
    assert "moved an answer to the theme" not in page_of(analyst, pictured, 0)


def test_what_was_undone_is_marked_in_its_history(pictured, analyst):
    correct(pictured, Action.MOVE, themes=["t3"], answers=[refer(pictured, 4)], actor=analyst, now=NOON)
    undo(pictured, actor=analyst, now=NOON + timedelta(minutes=1))
    assert "(undone)" in page_of(analyst, pictured, 4)


def test_the_ways_on_lead_through_the_theme_one_came_from(pictured, analyst):
    keys = told(pictured).keys
    page = page_of(analyst, pictured, 5, theme="t2")
    assert f"answers/{keys[4]}/?theme=t2" in page
    assert f"answers/{keys[6]}/?theme=t2" in page


def test_the_first_answer_has_none_before_it(pictured, analyst):
    page = page_of(analyst, pictured, 0)
    assert 'rel="prev"' not in page
    assert 'rel="next"' in page


def test_a_viewer_may_not_read_answers(pictured, viewer):
    assert signed_in(viewer).get(address(pictured, told(pictured).keys[0])).status_code == 403


def test_an_answer_that_is_not_in_the_picture_is_not_there(pictured, analyst):
    assert signed_in(analyst).get(address(pictured, 999_999)).status_code == 404


def test_while_words_are_read_the_page_waits_and_asks_again(pictured, analyst, monkeypatch):
    monkeypatch.setattr("kuulolla.hear.views.answer.why_of", lambda _told: None)
    page = page_of(analyst, pictured, 4)
    assert "Reading the words" in page
    assert "hx-get" in page
    assert WISHES[4] in page
