"""A person's receipt says what became of their answer."""

from __future__ import annotations

import pytest
from django.test import Client

from kuulolla.act.tests.builders import E_BOOKS, a_decision, whole_answer, writer_of
from kuulolla.ask.queries.entries_receipts import receipt_hash

pytestmark = [pytest.mark.django_db, pytest.mark.database, pytest.mark.usefixtures("noon")]
TOKEN = "a" * 40


def receipt_of(question, number, *, language="fi"):
    writer = writer_of(question, number)
    writer.receipt_hash = receipt_hash(TOKEN)
    writer.save()
    return Client().get(f"/r/{TOKEN}/?lang={language}").content.decode()


def test_whoever_said_it_sees_what_is_done(question, editor):
    a_decision(question, editor)
    told = receipt_of(question, 0)
    assert "Vastauksesi on osa teemaa ”Pidempään auki”." in told
    assert "Teemme tämän" in told
    assert "Pidämme ovet auki lauantaisin viiteen." in told
    assert "/d/syksy/?lang=fi" in told


def test_the_receipt_tells_it_in_the_readers_language(question, editor):
    a_decision(question, editor)
    assert "Ditt svar hör till temat ”Längre öppet”." in receipt_of(question, 9, language="sv")


def test_whoever_said_something_else_sees_nothing_of_it(question, editor):
    a_decision(question, editor)
    assert "Pidempään auki" not in receipt_of(question, 4)


def test_what_only_the_house_sees_is_not_on_a_receipt(question, editor):
    a_decision(question, editor, public=False)
    assert "Pidempään auki" not in receipt_of(question, 0)


def test_whoever_suggested_it_sees_the_decision_and_others_of_the_theme_do_not(question, editor):
    a_decision(
        question, editor, suggestion=whole_answer(question, 7), titles={"fi": "Satutunti", "sv": "Saga"}
    )
    assert "Ehdotuksestasi on päätetty: ”Satutunti”." in receipt_of(question, 7)


def test_a_neighbour_in_the_theme_of_a_suggestion_sees_nothing(question, editor):
    a_decision(
        question, editor, suggestion=whole_answer(question, 7), titles={"fi": "Satutunti", "sv": "Saga"}
    )
    assert "Satutunti”" not in receipt_of(question, 8)


def test_two_themes_that_were_decided_stand_apart(question, editor):
    a_decision(question, editor)
    a_decision(question, editor, theme=E_BOOKS, titles={"fi": "Kirjoja lisää", "sv": "Fler böcker"})
    assert "Kirjoja lisää" not in receipt_of(question, 0)
