from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.queries.entries_receipts import held_by
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.tests.builders import a_campaign, a_question, a_receipt, a_reply
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.models import Contact
from kuulolla.people.tests.searching import everything_stored

pytestmark = [pytest.mark.django_db, pytest.mark.database]
WORDS = "Hiljainen huone soittamiseen"


@pytest.fixture
def campaign():
    return a_campaign(an_organisation())


@pytest.fixture
def question(campaign):
    return a_question(campaign, required=True)


@pytest.fixture(autouse=True)
def at(monkeypatch):
    def clock_shows(moment):
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)

    clock_shows(NOON)
    return clock_shows


@pytest.fixture
def token(campaign, question):
    reply = a_reply(
        Given(question.pk, text=WORDS), email="aino@example.fi", phone="040 123 4567",
        follows=True, takes_marketing=True,
    )  # fmt: skip
    return a_receipt(campaign, reply).token


def shown(response) -> str:
    return response.content.decode()


def test_the_receipt_shows_the_answers_and_the_code_but_not_who_it_is(campaign, token) -> None:
    page = shown(Client().get(f"/r/{token}/"))
    assert WORDS in page
    assert campaign.entries.get().pk in page
    assert "aino@example.fi" not in page
    assert "Aino" not in page


def test_the_receipt_is_kept_by_nobody_and_found_by_no_search(token) -> None:
    response = Client().get(f"/r/{token}/")
    assert response["Cache-Control"] == "no-store"
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert '<meta name="robots" content="noindex">' in shown(response)
    assert not response.cookies


@pytest.mark.parametrize("guess", ["0" * 40, "x", "0" * 39, "A" * 40])
def test_another_token_opens_nothing(token, guess) -> None:
    assert Client().get(f"/r/{guess}/").status_code == 404
    assert Client().get(f"/r/{token}/").status_code == 200


def test_answers_can_be_changed_and_the_old_ones_are_gone(campaign, question, token) -> None:
    form = shown(Client().get(f"/r/{token}/change/"))
    response = Client().post(f"/r/{token}/change/", {f"q{question.pk}": "Lisää penkkejä"})
    assert WORDS in form
    assert response.status_code == 303
    assert "Lisää penkkejä" in shown(Client().get(f"/r/{token}/"))
    assert WORDS not in everything_stored()
    assert campaign.answer_sets.get().changed_at == NOON


def test_a_change_with_an_error_changes_nothing(token) -> None:
    response = Client().post(f"/r/{token}/change/", {})
    assert response.status_code == 422
    assert "Kirjoita vastauksesi." in shown(response)
    assert WORDS in shown(Client().get(f"/r/{token}/"))


def test_answers_can_be_withdrawn_and_put_back(campaign, token) -> None:
    Client().post(f"/r/{token}/withdraw/")
    assert campaign.answer_sets.get().withdrawn_at == campaign.entries.get().withdrawn_at == NOON
    assert "Olet perunut vastauksesi" in shown(Client().get(f"/r/{token}/"))
    Client().post(f"/r/{token}/put-back/")
    assert campaign.answer_sets.get().withdrawn_at is campaign.entries.get().withdrawn_at is None


@pytest.mark.parametrize("page", ["withdraw", "change", "put-back"])
def test_after_closing_answers_stay_as_they_are(campaign, question, token, at, page) -> None:
    at(campaign.closes_at)
    response = Client().post(f"/r/{token}/{page}/", {f"q{question.pk}": "Liian myöhään"})
    assert response.status_code == 303
    assert "Tietosi voit poistaa milloin vain." in shown(Client().get(f"/r/{token}/"))
    answer_set = campaign.answer_sets.get()
    assert (answer_set.changed_at, answer_set.withdrawn_at) == (None, None)


def test_looking_at_the_erase_page_erases_nothing(token) -> None:
    assert Client().get(f"/r/{token}/erase/").status_code == 200
    assert Client().get(f"/r/{token}/withdraw/").status_code == 405
    assert WORDS in everything_stored()


def test_erasing_removes_the_person_from_every_table(campaign, token) -> None:
    before = everything_stored()
    response = Client().post(f"/r/{token}/erase/", follow=True)
    after = everything_stored()
    traces = (WORDS, "aino@example.fi", "040 123 4567", "Aino Esimerkki")
    assert all(trace in before for trace in traces)
    assert not any(trace in after for trace in traces)
    assert "Tietosi on poistettu" in shown(response)
    assert Contact.objects.of(campaign.organisation_id).count() == 0
    assert Client().get(f"/r/{token}/").status_code == 404


def test_erasing_works_also_after_the_joins_are_cut_and_the_campaign_is_over(campaign, token, at) -> None:
    campaign.entries.update(answer_set=None)
    campaign.answer_sets.update(submission_key=secrets.token_hex(16), follow_contact_id=None)
    at(campaign.closes_at + timedelta(days=100))
    Client().post(f"/r/{token}/erase/")
    assert not any(trace in everything_stored() for trace in (WORDS, "aino@example.fi"))
    assert campaign.entries.count() == 0


def test_erasing_works_when_only_the_entry_is_left(campaign, token) -> None:
    campaign.answer_sets.all().delete()
    assert "erotettu arvonnasta" in shown(Client().get(f"/r/{token}/"))
    Client().post(f"/r/{token}/erase/")
    assert "aino@example.fi" not in everything_stored()


def test_erasing_touches_nobody_else(campaign, question, token) -> None:
    other = a_receipt(
        campaign, a_reply(Given(question.pk, text="Muuta"), email="aino@example.fi"), key="c" * 32
    )
    Client().post(f"/r/{token}/erase/")
    assert [answer.text for answer in held_by(other.token).answers] == ["Muuta"]
    assert "aino@example.fi" in everything_stored()


def test_facts_tell_that_somebody_was_erased_and_of_whom_nothing(campaign, token) -> None:
    Client().post(f"/r/{token}/erase/")
    facts = Fact.objects.of(campaign.organisation_id).order_by("pk").values_list("kind", "subjects")
    only = {"campaign": campaign.pk}
    assert list(facts) == [("ask.entry_submitted", only), ("ask.person_erased", only)]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    word=st.text("abcdefghijklmnop", min_size=12, max_size=20), ticks=st.tuples(st.booleans(), st.booleans())
)
def test_whatever_was_written_is_gone_once_it_is_erased(campaign, question, word, ticks) -> None:
    text, email = f"zz{word}zz", f"yy{word}@example.fi"
    reply = a_reply(Given(question.pk, text=text), email=email, follows=ticks[0], takes_marketing=ticks[1])
    receipt = a_receipt(campaign, reply, key=secrets.token_hex(16))
    before = everything_stored()
    erase_person(held_by(receipt.token), now=NOON)
    after = everything_stored()
    assert text in before
    assert email in before
    assert text not in after
    assert email not in after


def test_an_entry_is_confirmed_by_one_message_in_the_persons_language(campaign, question) -> None:
    reply = a_reply(Given(question.pk, text=WORDS), email="aino@example.fi")
    receipts = [a_receipt(campaign, reply, language="sv") for _ in range(3)]
    message = mail.outbox[0]
    assert len(mail.outbox) == 1
    assert message.to == ["aino@example.fi"]
    assert message.subject == "Ditt deltagande är sparat: Höstens enkät"
    assert f"/r/{receipts[0].token}/?lang=sv" in message.body
    assert WORDS not in message.body
    assert (message.content_subtype, message.attachments) == ("plain", [])
    assert campaign.entries.get().confirmation == "sent"


def test_who_gives_no_address_gets_no_message(campaign) -> None:
    a_receipt(campaign, a_reply(phone="040 123 4567"))
    assert mail.outbox == []
