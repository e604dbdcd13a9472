"""Themes by group, by channel and over time."""

from datetime import timedelta

import pytest

from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.ask.models import AnswerSet
from kuulolla.core.tests.builders import NOON, signed_in
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.queries.groups import grids, times
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.periods import columns_of
from kuulolla.hear.tests.builders import a_picture, answered
from kuulolla.hear.tests.long_picture import a_long_picture

pytestmark = pytest.mark.django_db


def page_of(user, question):
    return signed_in(user).get(f"/o/kaupunki/hear/{question.pk}/groups/").content.decode()


def with_ages(question, *ages):
    sets = AnswerSet.objects.of(question.organisation_id).order_by("pk")
    for each, age in zip(sets, ages, strict=True):
        AnswerSet.objects.of(question.organisation_id).filter(pk=each.pk).update(group_values={"ikä": age})
    touch(told(question).picture)


def test_shares_are_of_the_people_of_each_group(question):
    a_long_picture(question, answers=20)
    with_ages(question, *["nuori"] * 10, *["vanha"] * 10)
    [grid] = grids(told(question), question)
    assert grid.heads == (("nuori", "10"), ("vanha", "10"))
    assert [cell.text for cell in grid.rows[0].cells] == ["100\u202f%", "80\u202f%"]


def test_cells_of_few_people_say_so(question):
    a_long_picture(question, answers=20)
    with_ages(question, *["nuori"] * 10, *["vanha"] * 10)
    [grid] = grids(told(question), question)
    assert [(cell.text, cell.is_hidden) for cell in grid.rows[1].cells][1] == ("alle\u00a05", True)


def test_a_difference_that_holds_is_told_in_words(question, analyst):
    a_long_picture(question, answers=60)
    with_ages(question, *["nuori"] * 20, *["vanha"] * 40)
    found = told(question).standing.answers
    moved = [Reference.to(found.ids[place], found.texts[place], None) for place in range(26)]
    correct(question, Action.MOVE, themes=["t2"], answers=moved, actor=analyst, now=NOON)
    page = page_of(analyst, question)
    assert "nuori: ”E-kirjat” 100\u202f%, muilla 18\u202f%. Enemmän kuin muilla." in page
    assert "▲" in page


def test_where_nothing_differs_the_page_says_so(question, viewer):
    a_long_picture(question, answers=60)
    with_ages(question, *["nuori"] * 30, *["vanha"] * 30)
    assert "Ryhmien erot ovat niin pieniä" in page_of(viewer, question)


def test_answers_of_two_days_are_shown_over_time(question):
    a_picture(question)
    home = AnswerSet.objects.of(question.organisation_id)
    late = home.order_by("pk")[:6]
    home.filter(pk__in=[each.pk for each in late]).update(received_at=late[0].received_at + timedelta(days=1))
    touch(told(question).picture)
    found = times(told(question))
    assert [text for _, text in found.everybody.people] == ["6", "6"]
    assert found.step == "day"


def test_one_day_is_no_time_series(question):
    a_picture(question)
    assert times(told(question)) is None


def test_answers_without_groups_say_how_to_get_them(question, viewer):
    a_picture(question)
    assert "Vastauksista ei tiedetä ryhmiä" in page_of(viewer, question)


def test_without_a_picture_the_page_says_how_to_get_one(question, viewer):
    answered(question)
    assert "Tee ensin kuva vastauksista" in page_of(viewer, question)


def test_hidden_periods_are_low_lines_and_the_highest_is_marked():
    columns = columns_of([None, 10, 20], highest=20)
    assert [(column.height, column.is_hidden, column.is_highest) for column in columns] == [
        ("2.0", True, False),
        ("40.0", False, False),
        ("80.0", False, True),
    ]
