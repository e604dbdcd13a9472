"""Members' pages of decisions, by what a person sees."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from kuulolla.act.queries.decisions import decision_about
from kuulolla.act.rules import State, Subject
from kuulolla.act.tests.builders import OPENING_HOURS, REASONS, TITLES, a_decision, a_follower, whole_answer
from kuulolla.core.tests.builders import signed_in
from kuulolla.hear.tests.builders import WISHES

pytestmark = [pytest.mark.django_db, pytest.mark.database, pytest.mark.usefixtures("noon")]


def read(client, name, *args, query=""):
    return client.get(reverse(name, args=["kaupunki", *args]) + query).content.decode()


def written(state="doing", **values):
    """A form of a decision."""
    texts = {f"title_{code}": text for code, text in TITLES.items()}
    texts |= {f"reason_{code}": text for code, text in REASONS.items()}
    return {"state": state, "owner": "", "day": "", "is_public": "on"} | texts | values


def sent(question, user, *, query="?theme=t1", **values):
    address = reverse("act:decide", args=["kaupunki", question.pk]) + query
    return signed_in(user).post(address, written(**values), follow=True)


def test_where_nothing_is_decided_the_page_leads_to_the_pictures_and_the_largest_themes(question, editor):
    page = read(signed_in(editor), "act:decisions")
    assert "Mitään ei ole vielä päätetty" in page
    assert f"/o/kaupunki/act/{question.pk}/decide/?theme=t1" in page


def test_the_list_says_what_who_by_when_and_how_many_asked(question, editor, viewer):
    a_decision(question, editor, owner=viewer.pk, day=date(2026, 11, 1))
    page = read(signed_in(viewer), "act:decisions")
    assert "Myöhässä" in page
    assert "Pidempään auki" in page
    assert "Viewer" in page
    assert "Tehdään" in page
    assert "1.11.2026" in page
    assert "50\N{NO-BREAK SPACE}%" in page


def test_mine_is_empty_until_one_looks_after_something(question, editor, viewer):
    a_decision(question, editor, owner=editor.pk)
    assert "Sinulla ei ole päätöksiä hoidettavana" in read(signed_in(viewer), "act:decisions", query="?mine")


def test_the_form_begins_with_the_theme_and_its_quotes(question, editor):
    page = read(signed_in(editor), "act:decide", question.pk, query="?theme=t1")
    assert "12 vastanneesta 6" in page
    assert 'value="Aukioloajat"' in page
    assert WISHES[0] in page


def test_a_decision_is_saved_with_its_quotes_and_can_be_undone_at_once(question, editor):
    answer, start, end = whole_answer(question, 0)
    response = sent(question, editor, quotes=[f"{answer}:{start}-{end}"])
    decision = decision_about(question, Subject(OPENING_HOURS))
    page = response.content.decode()
    assert decision.latest.quotes == [[answer, start, end]]
    assert reverse("act:undo", args=["kaupunki", decision.pk, 1]) in page
    assert WISHES[0] in page
    again = signed_in(editor).post(reverse("act:undo", args=["kaupunki", decision.pk, 1]), follow=True)
    assert "Ei päätöstä" in again.content.decode()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"reason_sv": ""}, "Kirjoita perustelu ruotsiksi"),
        ({"title_fi": " "}, "Kirjoita otsikko suomeksi"),
        ({"state": ""}, "Valitse, mitä päätitte"),
        ({"state": "done", "day": "2030-01-01"}, "ei voi olla tulevaisuudessa"),
        ({"quotes": ["1:0-2"]}, "1:0-2"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_decided(question, editor, wrong, told):
    response = sent(question, editor, **wrong)
    assert response.status_code == 422
    assert told in response.content.decode()
    assert decision_about(question, Subject(OPENING_HOURS)) is None


def test_one_goes_back_to_where_one_came_from_but_to_no_other_site(question, editor):
    assert sent(question, editor, next="/o/kaupunki/hear/").redirect_chain[0][0] == "/o/kaupunki/hear/"
    assert (
        sent(question, editor, next="https://muu.example/").redirect_chain[0][0].startswith("/o/kaupunki/act")
    )


def test_a_decision_that_stands_is_in_the_form_when_it_is_changed(question, editor):
    a_decision(question, editor, State.CONSIDERING, day=date(2026, 12, 24))
    page = read(signed_in(editor), "act:decide", question.pk, query="?theme=t1")
    assert 'value="2026-12-24"' in page
    assert "Pidämme ovet auki lauantaisin viiteen." in page


@pytest.mark.parametrize(
    "query", ["", "?theme=t99", "?answer=x&start=0&end=1", "?answer=1&start=0&end=999999"]
)
def test_an_address_that_names_nothing_in_the_picture_is_not_there(question, editor, query):
    address = reverse("act:decide", args=["kaupunki", question.pk])
    assert signed_in(editor).get(address + query).status_code == 404


def test_a_suggestion_is_decided_on_in_its_writers_words(question, editor):
    answer, start, end = whole_answer(question, 7)
    query = f"?answer={answer}&start={start}&end={end}"
    page = read(signed_in(editor), "act:decide", question.pk, query=query)
    assert "Yksi ihminen ehdotti tätä" in page
    assert WISHES[7] in page


def test_whoever_decides_sees_how_many_are_told(question, editor):
    a_follower(question, 0, email="aino@example.fi")
    page = read(signed_in(editor), "act:decide", question.pk, query="?theme=t1")
    assert "1 ihminen pyysi kertomaan" in page


def test_every_step_is_told_with_who_and_when(question, editor, viewer):
    a_decision(question, editor, State.CONSIDERING)
    decision = a_decision(question, editor, State.NOT_DOING).decision
    page = read(signed_in(viewer), "act:decision", decision.pk)
    assert "Editor, 20.11.2026 kello 12.00" in page
    assert page.index("Ei tehdä") < page.index("Harkitaan")
    assert "Kumoa viimeisin vaihe" not in page


def test_the_picture_shows_the_share_and_leads_to_deciding(question, editor):
    a_decision(question, editor)
    page = read(signed_in(editor), "hear:picture", question.pk)
    assert "50 % vastanneista" in page
    assert f"/o/kaupunki/act/{question.pk}/decide/?theme=t2" in page


def test_a_viewer_is_not_led_to_deciding(question, viewer):
    assert "/decide/" not in read(signed_in(viewer), "hear:picture", question.pk)
