"""What anyone reads: what people said, what was done, and what they took back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from kuulolla.act.rules import State
from kuulolla.act.tests.builders import E_BOOKS, a_decision, whole_answer, writer_of
from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.ask.actions.entries_receipts import erase_person, withdraw_answers
from kuulolla.ask.models import Answer
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.actions.publish import publish_picture
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import WISHES

pytestmark = [pytest.mark.django_db, pytest.mark.database, pytest.mark.usefixtures("noon")]


def page(language="fi", slug="syksy"):
    return Client().get(f"/d/{slug}/?lang={language}")


def text(language="fi"):
    return page(language).content.decode()


def held(question, number):
    return Held("a" * 40, question.campaign, writer_of(question, number), None)


def test_the_page_tells_theme_words_people_decision_reason_and_date(question, editor):
    quotes = (whole_answer(question, 0),)
    a_decision(question, editor, quotes=quotes, day=(NOON + timedelta(days=30)).date())
    told = text()
    assert "Pidempään auki" in told
    assert WISHES[0] in told
    assert "6 ihmistä otti tämän puheeksi" in told
    assert "Teemme tämän" in told
    assert "Pidämme ovet auki lauantaisin viiteen." in told
    assert "20. joulukuuta 2026" in told


def test_the_page_is_in_each_language(question, editor):
    a_decision(question, editor)
    assert "Vi har öppet till fem på lördagar." in text("sv")
    assert "We keep the doors open until five on Saturdays." in text("en")


def test_what_is_not_in_the_readers_language_says_in_which_it_is(question, editor):
    titles, reasons = {"fi": "Auki", "sv": "Öppet"}, {"fi": "Teemme sen.", "sv": "Vi gör det."}
    a_decision(question, editor, titles=titles, reasons=reasons)
    assert 'lang="fi">Auki</h2>' in text("en")


def test_no_cookie_is_set_and_the_page_is_read_anew(question, editor):
    a_decision(question, editor)
    response = page()
    assert not response.cookies
    assert response["Cache-Control"] == "no-cache"


def test_what_only_the_house_sees_is_not_there(question, editor):
    a_decision(question, editor, public=False)
    assert "Pidempään auki" not in text()
    assert "Päätöksiä ei ole vielä" in text()


def test_what_most_people_said_comes_first(question, editor):
    a_decision(question, editor, titles={"fi": "Aukiolo", "sv": "Öppet"})
    a_decision(question, editor, theme=E_BOOKS, titles={"fi": "Kirjat", "sv": "Böcker"})
    assert text().index("Aukiolo") < text().index("Kirjat")


def test_fewer_than_five_people_are_not_counted_in_public(question, editor):
    a_decision(question, editor, theme=E_BOOKS)
    assert "Muutama ihminen otti tämän puheeksi" in text()
    assert "4 ihmistä" not in text()


def test_an_erased_answers_quote_is_gone_at_once_and_the_page_says_so(question, editor):
    a_decision(question, editor, quotes=(whole_answer(question, 0), whole_answer(question, 1)))
    erase_person(held(question, 0), now=NOON)
    told = text()
    assert WISHES[0] not in told
    assert WISHES[1] in told
    assert "1 lainaus peruttu" in told
    assert "5 ihmistä otti" in told
    fact = Fact.objects.of(question.organisation).get(kind="act.quotes_withdrawn")
    assert fact.values == {"quotes": 1}


def test_a_withdrawn_answers_quote_is_not_shown(question, editor):
    a_decision(question, editor, quotes=(whole_answer(question, 0),))
    withdraw_answers(held(question, 0), now=NOON)
    assert WISHES[0] not in text()


def test_words_that_people_want_quoted_nowhere_are_not_shown(question, editor):
    a_decision(question, editor, quotes=(whole_answer(question, 0),))
    hidden = Reference.to(str(writer_of(question, 0).pk), WISHES[0])
    correct(question, Action.HIDE, answers=[hidden], actor=editor, now=NOON)
    assert WISHES[0] not in text()


def test_personal_data_in_a_quote_is_masked_in_the_readers_language(question, editor):
    wish = "Soittakaa minulle numeroon 040 123 4567 kun olette auki sunnuntaina"
    Answer.objects.of(question.organisation).filter(text=WISHES[0]).update(text=wish)
    touch(latest_made(question))
    answer = Answer.objects.of(question.organisation).get(text=wish)
    a_decision(question, editor, quotes=((answer.pk, 0, len(wish)),))
    assert "040 123 4567" not in text()
    assert "kun olette auki sunnuntaina" in text("sv")
    assert "040 123 4567" not in text("sv")


def test_one_persons_suggestion_is_told_as_one(question, editor):
    span = whole_answer(question, 7)
    a_decision(question, editor, State.DONE, suggestion=span, quotes=(span,))
    assert "Yksi ihminen ehdotti tätä" in text()
    assert "Teimme tämän" in text()


def test_a_campaign_that_is_not_there_or_not_published_has_no_page(question):
    question.campaign.published_at = None
    question.campaign.save()
    assert page().status_code == 404
    assert page(slug="muu").status_code == 404


def test_a_published_picture_leads_to_what_is_done_once_something_public_is(question, editor):
    version = publish_picture(
        question, told(question), is_public=True, quotes_read=True, actor=editor, now=NOON
    )
    address = f"/p/{version.token}/?lang=fi"
    assert "Te sanoitte, me teimme" not in Client().get(address).content.decode()
    a_decision(question, editor)
    assert f'href="/d/{question.campaign.slug}/?lang=fi"' in Client().get(address).content.decode()
