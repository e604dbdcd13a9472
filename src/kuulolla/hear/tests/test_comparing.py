"""One picture against another."""

import pytest

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import signed_in
from kuulolla.hear.rules.comparing import Counted, Kinship, Side, compared
from kuulolla.hear.tests.builders import a_picture


def a_theme(identity, name, people):
    return Counted(identity, name, "fi", frozenset({name.casefold()}), people)


def a_side(*themes, people=200):
    return Side(people, themes)


def verdicts(found):
    return [(turn.theme.name, turn.change.verdict.value) for turn in found.turns]


def test_shared_ids_tell_what_grew_shrank_came_and_went():
    earlier = a_side(
        a_theme("t1", "Aukioloajat", 80),
        a_theme("t2", "Lapset", 20),
        a_theme("t3", "Kirjat", 40),
        a_theme("t4", "Bussit", 30),
    )
    later = a_side(
        a_theme("t1", "Aukioloajat", 30),
        a_theme("t2", "Lapset", 80),
        a_theme("t3", "Kirjat", 41),
        a_theme("t5", "Kahvila", 30),
    )
    found = compared(earlier, later)
    assert found.kinship is Kinship.IDS
    assert verdicts(found) == [
        ("Lapset", "grew"),
        ("Kirjat", "no_clear_change"),
        ("Aukioloajat", "shrank"),
        ("Kahvila", "appeared"),
        ("Bussit", "vanished"),
    ]


def test_strangers_are_matched_by_name_and_the_rest_get_no_verdict():
    earlier = a_side(a_theme("t1", "Bussit", 90), a_theme("t2", "Aukioloajat", 20))
    later = a_side(a_theme("t1", "aukioloajat", 80), a_theme("t2", "Kahvila", 50))
    found = compared(earlier, later)
    assert found.kinship is Kinship.NAMES
    assert verdicts(found) == [("aukioloajat", "grew")]
    assert [theme.name for theme in (*found.only_earlier, *found.only_later)] == ["Bussit", "Kahvila"]


def test_pictures_without_a_common_name_are_not_compared():
    found = compared(a_side(a_theme("t1", "Bussit", 90)), a_side(a_theme("t1", "Kahvila", 50)))
    assert (found.kinship, found.turns) == (Kinship.NONE, ())


def test_two_themes_of_one_name_are_two_pairs():
    twice = (a_theme("t8", "Bussit", 9), a_theme("t9", "Bussit", 8))
    found = compared(a_side(*twice), a_side(a_theme("t1", "Bussit", 7), a_theme("t2", "Bussit", 6)))
    assert len({turn.later.id for turn in found.turns}) == 2


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


def page_of(user, question, **query):
    return signed_in(user).get(f"/o/kaupunki/hear/{question.pk}/compare/", query).content.decode()


@pytest.mark.django_db
def test_with_one_picture_the_page_says_what_is_needed(pictured, viewer):
    assert "Vertailuun tarvitaan toinen kuva" in page_of(viewer, pictured)


@pytest.mark.django_db
def test_a_picture_of_the_same_answers_is_no_second_wave(pictured, library, viewer):
    other = a_question(a_campaign(library, slug="viime-vuosi"))
    a_picture(other)
    page = page_of(viewer, pictured, lang="en")
    assert "Mostly the same answers" in page
    assert "Aukioloajat" in page


@pytest.mark.django_db
def test_somebody_elses_picture_cannot_be_chosen(pictured, library, viewer):
    a_picture(a_question(a_campaign(library, slug="viime-vuosi")))
    page = page_of(viewer, pictured, other="q999999")
    assert "error" in page
    assert "Aukioloajat" not in page
