"""The pages of a form in steps, as somebody who answers goes through them."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from kuulolla.ask.models import Draft
from kuulolla.ask.rules.retention import REMINDER_BEFORE
from kuulolla.ask.tests.builders import KEY
from kuulolla.ask.tests.walking import Walk, a_campaign_in_steps, errors
from kuulolla.core.not_now import NotNow
from kuulolla.core.tests.builders import NOON
from kuulolla.people.models import Contact
from kuulolla.people.tests.searching import everything_stored
from kuulolla.web.brand import brand_css

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
WHO = {"enter": "on", "name": "Aino Esimerkki", "email": "aino@example.fi", "of_age": "on"}


@pytest.fixture(autouse=True)
def at(monkeypatch, settings, tmp_path):
    settings.DATA = tmp_path

    def clock_shows(moment):
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)

    clock_shows(NOON)
    return clock_shows


@pytest.fixture
def campaign():
    return a_campaign_in_steps()


@pytest.fixture
def walk(campaign):
    return Walk(campaign)


@pytest.fixture
def at_the_end(walk):
    """Everything is answered; the last page is open."""
    walk.to_the_end()
    return walk


def test_the_first_page_has_one_question_and_says_that_answers_are_saved(walk) -> None:
    page = walk.open("/c/syksy/?lang=fi")
    assert "<h1>Syksyn kysely</h1>" in page
    assert "Kysymys 1 / 3" in page
    assert page.count("<textarea") == 1
    assert "Vastauksesi tallentuu, kun siirryt eteenpäin." in page
    assert "poistetaan viimeistään 23. joulukuuta 2026" in page


def test_every_step_is_kept_and_leads_to_the_next_question_that_is_asked(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone")
    assert (walk.step, campaign.drafts.get().given) == ("2", {walk.questions[1]: ["Hiljainen huone"]})
    page = walk.send(2, "never")
    assert walk.step == "3"
    assert re.search(r"<h1><label[^>]*>Miksi et\?", page)
    assert "<h1>Kysymys 4 / 4</h1>" in walk.send(3, "Kaukana")
    assert campaign.answer_sets.count() == 0


def test_whoever_goes_back_finds_everything_also_what_was_just_written(walk) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone")
    walk.send(2, "never")
    assert re.search(r'value="never"[^>]*checked', walk.send(3, "Kaukana", to="back"))
    assert "Kaukana</textarea>" in walk.send(2, "never")
    walk.send(to="back")
    assert "Hiljainen huone</textarea>" in walk.send(to="back")


def test_a_step_tells_what_must_be_mended_and_keeps_nothing_of_it(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    assert errors(walk.send(1, "")) == ["Kirjoita vastauksesi."]
    assert walk.response.status_code == 422
    assert errors(walk.send(1, "a" * 2001))[0].startswith("Lyhennä tekstiä")
    assert campaign.drafts.count() == 0
    walk.send(1, "Hiljainen huone")
    assert errors(walk.send(2, "yearly")) == ["Valitse jokin annetuista vaihtoehdoista."]
    assert campaign.drafts.get().given == {walk.questions[1]: ["Hiljainen huone"]}


def test_the_end_shows_what_was_answered_and_leads_to_changing_it(at_the_end) -> None:
    page = at_the_end.page
    assert at_the_end.step == "end"
    assert "Hiljainen huone" in page
    assert "Usein" in page
    assert "Miksi et?" not in page
    assert re.search(r'href="/c/syksy/d/[0-9a-f]{40}/2/\?lang=fi">Muuta', page)
    assert "Yhteystietosi tallennetaan vasta, kun lähetät." in page


def test_sending_leads_to_the_receipt_and_the_draft_is_gone(at_the_end, campaign) -> None:
    page = at_the_end.send_all(**WHO)
    assert "/r/" in at_the_end.address
    assert "Hiljainen huone" in page
    assert (campaign.answer_sets.count(), campaign.entries.count()) == (1, 1)
    assert campaign.drafts.count() == 0


def test_from_the_end_one_goes_back_or_leaves_and_contact_details_are_not_kept(at_the_end, campaign) -> None:
    at_the_end.send_all(**WHO, to="back")
    assert at_the_end.step == "4"
    at_the_end.send(4, "on")
    at_the_end.send_all(**WHO, to="later")
    assert at_the_end.step == "later"
    assert at_the_end.open(at_the_end.address.replace("later/", "")).count("Aino Esimerkki") == 0
    assert at_the_end.step == "end"
    assert "aino" not in everything_stored().lower()
    assert campaign.answer_sets.count() == 0


def test_a_last_page_that_is_sent_twice_leads_to_the_same_receipt(at_the_end, campaign) -> None:
    last, page = at_the_end.address, at_the_end.response
    at_the_end.send_all(**WHO)
    receipt = at_the_end.address
    at_the_end.address, at_the_end.response = last, page
    at_the_end.send_all(**WHO)
    assert at_the_end.address == receipt
    assert campaign.answer_sets.count() == 1


def test_nobody_else_finds_a_receipt_by_a_token_or_a_key_alone(at_the_end, campaign) -> None:
    last = at_the_end.address
    at_the_end.send_all()
    assert Client().post(last, {"key": "b" * 32}).status_code == 404
    assert Client().post(last.replace(last.split("/")[4], "0" * 40), {"key": KEY}).status_code == 404
    assert "Se on lähetetty tai poistettu." in Client().get(last).content.decode()
    assert campaign.answer_sets.count() == 1


def test_a_last_page_that_shows_other_answers_than_there_are_now_is_checked_again(at_the_end, campaign):
    in_another_tab = Walk(campaign)
    in_another_tab.address = at_the_end.address.replace("/end/", "/1/")
    in_another_tab.send(1, "Kahvia")
    page = at_the_end.send_all(**WHO)
    assert "Vastauksesi on muuttunut sen jälkeen, kun avasit tämän sivun." in page
    assert "Kahvia" in page
    assert 'value="Aino Esimerkki"' in page
    assert campaign.answer_sets.count() == 0
    at_the_end.send_all(**WHO)
    assert campaign.answer_sets.get().answers.get(question__number=1).text == "Kahvia"


def test_at_the_end_what_is_wrong_with_the_contact_is_told(at_the_end) -> None:
    assert errors(at_the_end.send_all(enter="on", email="moi@")) == [
        "Kirjoita nimesi, jotta tiedämme, kenelle palkinto kuuluu.",
        "Tarkista sähköpostiosoite. Kirjoita se esimerkiksi muodossa nimi@esimerkki.fi.",
        "Rastita, että olet vähintään 13-vuotias. Nuoremmat voivat vastata ilman yhteystietoja.",
    ]


def test_the_end_waits_for_an_answer_that_must_be_given(walk) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "", to="later")
    walk.open(walk.address.replace("/later/", "/end/"))
    assert walk.step == "1"


def test_a_question_that_is_not_asked_leads_on(at_the_end) -> None:
    at_the_end.open(at_the_end.address.replace("/end/", "/3/"))
    assert at_the_end.step == "end"
    at_the_end.open(at_the_end.address.replace("/end/", "/99/"))
    assert at_the_end.step == "end"


def test_continuing_later_keeps_what_was_written_and_the_link_leads_back(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone")
    page = walk.send(2, "never", to="later")
    link = re.search(r'value="http://testserver(/c/syksy/d/[0-9a-f]{40}/)"', page)[1]
    assert campaign.drafts.get().given[walk.questions[2]] == ["never"]
    another = Walk(campaign)
    assert re.search(r'value="never"[^>]*checked', another.open(link))
    assert another.step == "2"


def test_opening_the_link_changes_nothing(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone", to="later")
    before = Draft.objects.of(campaign.organisation).values().get()
    draft = walk.address.partition("later/")[0]
    answered = {walk.client.get(draft + page).status_code for page in ("", "1/", "end/", "later/", "erase/")}
    assert answered == {200, 303}
    assert Draft.objects.of(campaign.organisation).values().get() == before


def test_a_reminder_is_asked_with_a_tick_that_nobody_has_made_beforehand(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    page = walk.send(1, "Hiljainen huone", to="later")
    assert "checked" not in page
    assert "17. joulukuuta 2026" in page
    assert errors(walk.send(email="aino@example.fi", of_age="on")) == [
        "Rastita kohta, jos haluat muistutuksen."
    ]
    page = walk.send(email="aino@example.fi", remind="on", of_age="on")
    assert "Muistutamme sinua sähköpostilla 17. joulukuuta 2026." in page
    assert "aino@example.fi" not in page
    walk.send(off="1")
    assert Contact.objects.of(campaign.organisation).count() == 0


def test_no_reminder_is_offered_when_there_is_no_time_for_one(walk, campaign, at) -> None:
    at(campaign.closes_at - REMINDER_BEFORE)
    walk.open("/c/syksy/?lang=fi")
    assert "Haluatko muistutuksen?" not in walk.send(1, "Hiljainen huone", to="later")
    walk.send(email="aino@example.fi", remind="on", of_age="on")
    assert Contact.objects.of(campaign.organisation).count() == 0


def test_a_draft_can_be_erased_by_whoever_holds_its_link(walk, campaign) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone")
    draft = walk.address.partition("/2/")[0]
    walk.open(f"{draft}/erase/?lang=fi")
    assert "Poistetaanko keskeneräinen vastauksesi?" in walk.page
    assert "Vastauksesi on poistettu. Linkki siihen ei enää toimi." in walk.send()
    assert campaign.drafts.count() == 0
    assert Client().get(f"{draft}/").status_code == 404


def test_a_draft_cannot_be_sent_after_closing_and_says_when_it_goes(at_the_end, campaign, at) -> None:
    at(campaign.closes_at)
    page = at_the_end.send_all(**WHO)
    assert at_the_end.response.status_code == 409
    assert "Et ehtinyt lähettää vastaustasi. Se poistetaan viimeistään 23. joulukuuta 2026." in page
    assert "Kysely on päättynyt" in Client().get(at_the_end.address).content.decode()
    assert campaign.answer_sets.count() == 0
    at_the_end.open(at_the_end.address.replace("/end/", "/erase/"))
    at_the_end.send()
    assert campaign.drafts.count() == 0


@pytest.mark.parametrize("moment", ["opens_at", "closes_at"])
def test_outside_the_period_a_form_in_steps_is_not_given_out(campaign, at, moment) -> None:
    at(getattr(campaign, moment) - SECOND if moment == "opens_at" else campaign.closes_at)
    assert "<textarea" not in Client().get("/c/syksy/").content.decode()
    assert Client().post("/c/syksy/", {"key": KEY}).status_code == 409
    assert campaign.drafts.count() == 0


def test_a_form_that_was_opened_as_one_page_loses_nothing_when_it_is_sent_to_one_in_steps(walk, campaign):
    walk.send(1, "Hiljainen huone", **{walk.questions[2]: "often", "name": "Aino", "email": "a@example.fi"})
    assert walk.step == "2"
    assert campaign.drafts.get().given == {
        walk.questions[1]: ["Hiljainen huone"], walk.questions[2]: ["often"]
    }  # fmt: skip


def test_when_nothing_can_be_saved_the_step_is_there_to_be_sent_again(walk, campaign, monkeypatch) -> None:
    walk.open("/c/syksy/?lang=fi")
    walk.send(1, "Hiljainen huone")

    def locked(*_, **__):
        raise NotNow

    with monkeypatch.context() as disk:
        disk.setattr("kuulolla.ask.public_steps.keep_step", locked)
        page = walk.send(2, "never")
    assert (walk.response.status_code, walk.response["Retry-After"]) == (503, "30")
    assert re.search(r'value="never"[^>]*checked', page)
    walk.send(2, "never")
    assert campaign.drafts.get().given[walk.questions[2]] == ["never"]


def test_pages_of_a_draft_are_kept_by_nobody_and_set_no_cookie(at_the_end) -> None:
    response = at_the_end.response
    assert response["Cache-Control"] == "no-store"
    assert response["Referrer-Policy"] == "no-referrer"
    assert "noindex" in response["X-Robots-Tag"]
    assert not at_the_end.client.cookies


def test_the_pages_speak_the_language_that_was_chosen_and_the_receipt_too(walk, campaign) -> None:
    walk.address = "/c/syksy/?lang=sv"
    walk.send(1, "Ett tyst rum")
    assert "Besöker du oss?" in walk.page
    assert "Do you visit?" in walk.open(walk.address.replace("lang=sv", "lang=en"))
    assert "Besöker du oss?" in walk.open(walk.address.partition("?")[0])
    assert campaign.drafts.get().language == "sv"


@pytest.mark.parametrize("page_of", ["", "end"])
def test_a_page_of_the_form_weighs_under_50_kilobytes(at_the_end, campaign, page_of) -> None:
    page = at_the_end.page if page_of else Walk(campaign).open("/c/syksy/?lang=fi")
    links = re.findall(r'<(?:link rel="stylesheet" href|script src)="(/static/[^"]+)"', page)
    files = [Path(finders.find(link.removeprefix("/static/"))) for link in links]
    weight = len(page.encode()) + len(brand_css(campaign.organisation.colour))
    assert len(files) >= 3
    assert 10_000 < weight + sum(len(file.read_bytes()) for file in files) < 50_000
