"""The page of one theme, and lists of answers."""

import pytest

from kuulolla.analysis.text.corrections import Action
from kuulolla.ask.models import AnswerSet
from kuulolla.core.tests.builders import NOON, signed_in
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.models import Placement
from kuulolla.hear.queries import standing
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


def address(question, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), *parts, ""])


def page_of(user, question, theme="t1", **query):
    return signed_in(user).get(address(question, "themes", theme), query).content.decode()


def key_of(question, text):
    found = told(question)
    return found.keys[found.standing.answers.texts.index(text)]


def test_a_theme_tells_how_many_people_raise_it(pictured, viewer):
    page = page_of(viewer, pictured, lang="en")
    assert "6 people" in page
    assert "50% of those who answered" in page


def test_a_theme_tells_its_tone_in_a_sentence(pictured, viewer):
    assert "Of the statements, 100% wish." in page_of(viewer, pictured, lang="en")


def test_the_quotes_are_peoples_own_words_with_their_numbers(pictured, viewer):
    page = page_of(viewer, pictured)
    assert "Pidemmät aukioloajat iltaisin, kiitos!" in page
    assert "Vastaus 2" in page


def test_a_suggestion_tells_its_reasons_in_words(pictured, viewer):
    assert "Why this one: specific." in page_of(viewer, pictured, lang="en")


def test_a_name_that_a_person_gave_is_shown_in_the_readers_language(pictured, analyst):
    names = {"fi": "Ovet auki", "sv": "Öppna dörrar"}
    correct(pictured, Action.RENAME, themes=["t1"], names=names, actor=analyst, now=NOON)
    assert '<h1 lang="sv">Öppna dörrar</h1>' in page_of(analyst, pictured, lang="sv")
    assert '<h1 lang="fi">Ovet auki</h1>' in page_of(analyst, pictured, lang="en")


def test_the_machines_name_is_marked_with_its_language(pictured, viewer):
    page = page_of(viewer, pictured, lang="en")
    assert '<h1 lang="fi">Aukioloajat</h1>' in page
    assert "picked by the machine" in page


def test_a_merged_theme_leads_to_what_it_became(pictured, analyst):
    correct(pictured, Action.MERGE, themes=["t1", "t3"], actor=analyst, now=NOON)
    reply = signed_in(analyst).get(address(pictured, "themes", "t3"))
    assert reply["Location"] == address(pictured, "themes", "t1")


def test_a_theme_that_nobody_raises_is_not_there(pictured, viewer):
    assert signed_in(viewer).get(address(pictured, "themes", "t9")).status_code == 404


def test_a_theme_whose_answers_were_moved_away_leads_to_the_board(pictured, analyst):
    correct(pictured, Action.REMOVE, themes=["t3"], actor=analyst, now=NOON)
    reply = signed_in(analyst).get(address(pictured, "themes", "t3"), follow=True)
    assert reply.redirect_chain == [(address(pictured, "themes"), 302)]
    assert "Teemassa ei ole enää vastauksia" in reply.content.decode()


def test_the_theme_tells_its_turn_and_leads_to_those_beside_it(pictured, viewer):
    page = page_of(viewer, pictured, theme="t2")
    assert "Teema 2 / 3" in page
    assert f'rel="prev" href="{address(pictured, "themes", "t1")}"' in page
    assert f'rel="next" href="{address(pictured, "themes", "t3")}"' in page


def test_a_theme_is_named_on_its_own_page(pictured, analyst):
    assert 'name="name_sv"' in page_of(analyst, pictured)
    sent = {
        "action": "rename",
        "theme": "t1",
        "name_fi": "Ovet auki",
        "next": address(pictured, "themes", "t1"),
    }
    page = signed_in(analyst).post(address(pictured, "correct"), sent, follow=True).content.decode()
    assert ">Ovet auki</h1>" in page


def test_those_who_only_look_do_not_name(pictured, viewer):
    assert 'name="name_sv"' not in page_of(viewer, pictured)


def test_a_viewer_sees_the_theme_but_not_all_its_answers(pictured, viewer):
    page = page_of(viewer, pictured)
    assert "Ihmisten omin sanoin" in page
    assert "data-answers" not in page
    assert signed_in(viewer).get(address(pictured, "themes", "t1", "keys")).status_code == 403
    assert signed_in(viewer).get(address(pictured, "rows")).status_code == 403


def through(question, channel, *places):
    answers = told(question).standing.answers
    sets = AnswerSet.objects.of(question.organisation).filter(pk__in=[answers.ids[place] for place in places])
    sets.update(channel=channel)
    standing.forget_all()


def test_it_tells_who_says_it_by_channel(pictured, viewer):
    through(pictured, "kirjasto", 0, 1, 2, 3, 9, 11)
    through(pictured, "verkko", 4, 5, 6, 7, 8, 10)
    page = page_of(viewer, pictured, lang="en")
    assert "kirjasto" in page
    assert "more than the others" in page
    assert "not shown</span>" not in page


def test_small_groups_are_hidden_and_it_is_said(pictured, viewer):
    through(pictured, "kirjasto", 0, 1, 2, 3, 9)
    through(pictured, "verkko", 4, 5, 6, 7, 8, 10, 11)
    page = page_of(viewer, pictured, lang="en")
    assert page.count("not shown</span>") == 2


def test_all_answers_of_a_theme_are_in_its_list(pictured, analyst):
    keys = signed_in(analyst).get(address(pictured, "themes", "t2", "keys")).json()["keys"]
    assert {told(pictured).places[key] for key in keys} == {4, 5, 6, 10}


def test_rows_come_in_the_order_they_are_asked_for(pictured, analyst):
    first, second = key_of(pictured, WISHES[7]), key_of(pictured, WISHES[1])
    rows = signed_in(analyst).get(address(pictured, "rows"), {"keys": f"{first}.{second}"}).content.decode()
    assert rows.index("Satutunteja") < rows.index("Pidemmät")


def test_rows_of_another_question_are_not_given(pictured, analyst):
    elsewhere = an_answer(pictured, "Ei kuvassa").answers.get().pk
    assert not signed_in(analyst).get(address(pictured, "rows"), {"keys": str(elsewhere)}).content.strip()


def test_personal_data_is_masked_in_every_list(question, analyst):
    a_picture(question)
    spoken = key_of(question, WISHES[1])
    row = Placement.objects.of(question.organisation).get(answer_id=spoken).answer
    row.text = "Soita 040 123 4567 kun auki iltaisin"
    row.save()
    standing.forget_all()
    page = page_of(analyst, question)
    assert "040 123" not in page


def test_marked_answers_are_moved_without_a_script(pictured, analyst):
    moved = key_of(pictured, WISHES[0])
    sent = {"action": "move", "theme": "t2", "answer": [moved], "next": address(pictured, "themes", "t1")}
    page = signed_in(analyst).post(address(pictured, "correct"), sent, follow=True).content.decode()
    assert told(pictured).standing.themes_of(0) == ("t2",)
    assert "Kumoa" in page


def test_a_hidden_quote_is_no_longer_shown(pictured, analyst):
    shown = told(pictured).teller.theme(told(pictured).standing.theme("t1")).quotes[0].span
    pointer = f"{told(pictured).keys[shown.answer]}:{shown.start}-{shown.end}"
    assert pointer in page_of(analyst, pictured).partition('id="answers"')[0]
    sent = {"action": "hide", "theme": "t1", "answer": pointer}
    signed_in(analyst).post(address(pictured, "correct"), sent)
    assert pointer not in page_of(analyst, pictured).partition('id="answers"')[0]


def test_a_page_of_the_list_holds_fifty_answers(question, analyst, monkeypatch):
    monkeypatch.setattr("kuulolla.hear.views.listed.PER_PAGE", 2)
    a_picture(question)
    page = page_of(analyst, question, page="2")
    assert page.count('<li class="answer"') == 2
    assert 'start="3"' in page


def test_the_page_has_no_inline_style(pictured, analyst):
    assert " style=" not in page_of(analyst, pictured)
