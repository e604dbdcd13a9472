"""A communications manager makes a campaign from nothing to open, by the pages alone."""

from __future__ import annotations

import pytest
from django.test import Client

from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.database]

ASK = "/o/kaupunki/ask/"
SITE = f"{ASK}mita-toivot/"

NEW = {"names_fi": "Mitä toivot?", "names_sv": "Vad önskar du?", "slug": "mita-toivot"}
BASICS = NEW | {
    "intros_fi": "Kerro, mitä kirjaston sivulta puuttuu.",
    "intros_sv": "Berätta vad som saknas på bibliotekets sida.",
    "opens_at_0": "2026-11-19",
    "opens_at_1": "08:00",
    "closes_at_0": "2026-12-05",
    "closes_at_1": "00:00",
}
QUESTION = {"texts_fi": "Mitä toivot sivultamme?", "texts_sv": "Vad önskar du av vår sida?", "required": "on"}
DRAW = {
    "has_draw": "yes",
    "draw_at_0": "2026-12-07",
    "draw_at_1": "12:00",
    "least_age": "15",
    "excludes_staff": "on",
    "reserves": "3",
    "answer_days": "7",
    "delivery_fi": "Palkinnon voi noutaa pääkirjastosta.",
    "delivery_sv": "Priset kan hämtas på huvudbiblioteket.",
    "platforms": ["facebook", "instagram"],
}
PRIZE = {"prize_texts_fi": "Polkupyörä", "prize_texts_sv": "Cykel", "count": "1", "value_cents": "999,00"}
ORGANISER = {
    "business_id": "1234567-1",
    "address": "Kirjastokatu 1, 00100 Helsinki",
    "email": "kirjasto@kaupunki.example",
    "protection_officer": "tietosuoja@kaupunki.example",
}
DATA = {
    "answers_basis": "public_interest",
    "draw_basis": "consent",
    "answers_months": "12",
    "entrants_days": "30",
    "winners_days": "60",
    "has_processors": "no",
    "transfers_outside": "no",
}


@pytest.fixture
def manager(monkeypatch: pytest.MonkeyPatch) -> Client:
    """An editor of a bilingual library, at noon on the twentieth of November."""
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    return signed_in(a_member(an_organisation()))


def test_a_campaign_is_made_from_nothing_to_open(manager: Client) -> None:
    assert "Ei vielä kampanjoita" in manager.get(ASK).text
    assert manager.post(f"{ASK}new/", NEW).url == f"{SITE}basics/"
    assert manager.post(f"{SITE}basics/", BASICS | {"next": "1"}).url == f"{SITE}plan/"
    assert manager.post(f"{SITE}questions/new/open/", QUESTION).url == f"{SITE}questions/"
    assert manager.post(f"{SITE}draw/", DRAW | {"next": "1"}).url == f"{SITE}prizes/"
    assert manager.post(f"{SITE}prizes/new/", PRIZE).url == f"{SITE}prizes/"
    assert manager.post(f"{SITE}organiser/", ORGANISER | {"next": "1"}).url == f"{SITE}data/"
    assert manager.post(f"{SITE}data/", DATA | {"next": "1"}).url == f"{SITE}texts/"
    assert manager.post(f"{SITE}texts/generate/").url == f"{SITE}texts/"
    checklist = manager.get(f"{SITE}check/").text
    assert "Kaikki on valmista" in checklist
    assert manager.post(f"{SITE}publish/").url == SITE
    campaign = Campaign.objects.across_organisations("a test").get()
    assert state_of(campaign, now=NOON) is CampaignState.OPEN
    assert "Vastauksia ei ole vielä" in manager.get(SITE).text


def test_every_section_of_a_new_draft_opens_in_each_language(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    pages = [
        *("basics", "plan", "questions", "draw", "prizes", "organiser", "data", "texts", "check", "look"),
        *(
            "preview",
            "answers",
            "prizes/new",
            "texts/rules/fi",
            "texts/privacy/sv/edit",
            "texts/rules/en/again",
        ),
        *(f"questions/new/{kind}" for kind in ("open", "choice", "choices", "scale", "consent")),
    ]
    found = [
        manager.get(f"{SITE}{page}/?lang={code}").status_code for page in pages for code in ("fi", "sv", "en")
    ]
    assert found == [200] * len(pages) * 3


def test_prizes_are_shown_with_the_tax_to_the_cent(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    manager.post(f"{SITE}draw/", DRAW)
    manager.post(f"{SITE}prizes/new/", PRIZE)
    page = manager.get(f"{SITE}prizes/").text.replace("\N{NO-BREAK SPACE}", " ")
    assert "<strong>299,70 €</strong> <span>arpajaisveroa tästä arvonnasta joulukuussa 2026</span>" in page


def test_a_bilingual_organisation_cannot_open_before_swedish_is_there(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    manager.post(f"{SITE}basics/", BASICS | {"intros_sv": ""})
    page = manager.get(f"{SITE}check/").text
    assert "Kirjoita kampanjan nimi ja johdanto ruotsiksi." in page
    refused = manager.post(f"{SITE}publish/", follow=True).text
    assert "Kampanjaa ei voi vielä avata." in refused


def test_an_error_keeps_what_was_written_and_leads_to_the_field(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    page = manager.post(f"{SITE}basics/", BASICS | {"slug": "Ei käy"}).text
    assert "Tarkista nämä kohdat" in page
    assert 'href="#id_slug"' in page
    assert "Kerro, mitä kirjaston sivulta puuttuu." in page


def test_a_question_is_removed_and_put_back_where_it_was(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    manager.post(f"{SITE}questions/new/open/", QUESTION)
    manager.post(f"{SITE}questions/new/consent/", {"texts_fi": "Saa lainata nimettömästi"})
    campaign = Campaign.objects.across_organisations("a test").get()
    first = campaign.questions.order_by("number").first()
    page = manager.post(f"{SITE}questions/{first.pk}/remove/", follow=True).text
    assert "Kysymys on poistettu." in page
    assert campaign.questions.count() == 1
    undo = page.split('class="undo" method="post" action="')[1].split('"')[0]
    assert manager.post(undo).url == f"{SITE}questions/"
    assert [str(question) for question in campaign.questions.order_by("number")] == [
        "Mitä toivot sivultamme?",
        "Saa lainata nimettömästi",
    ]


def test_a_deleted_draft_comes_back_with_all_that_it_had(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    manager.post(f"{SITE}questions/new/open/", QUESTION)
    manager.post(f"{SITE}prizes/new/", PRIZE)
    page = manager.post(f"{SITE}remove/", follow=True).text
    assert "Ei vielä kampanjoita" in page
    manager.post(page.split('class="undo" method="post" action="')[1].split('"')[0])
    campaign = Campaign.objects.across_organisations("a test").get(slug="mita-toivot")
    assert (campaign.questions.count(), campaign.prizes.count()) == (1, 1)


def test_the_preview_shows_the_public_form_and_keeps_nothing(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    manager.post(f"{SITE}questions/new/open/", QUESTION)
    assert "Vad önskar du av vår sida?" in manager.get(f"{SITE}preview/?lang=sv").text
    campaign = Campaign.objects.across_organisations("a test").get()
    sent = manager.post(
        f"{SITE}preview/?lang=fi", {f"q{campaign.questions.get().pk}": "Aukioloajat etusivulle"}
    )
    assert sent.status_code == 200
    assert not campaign.answer_sets.exists()


def test_a_viewer_sees_the_checklist_but_changes_nothing(manager: Client) -> None:
    manager.post(f"{ASK}new/", NEW)
    campaign = Campaign.objects.across_organisations("a test").get()
    viewer = signed_in(a_member(campaign.organisation, "viewer"))
    assert viewer.get(f"{SITE}check/").status_code == 200
    assert viewer.get(f"{SITE}basics/").status_code == 403
    assert viewer.post(f"{SITE}publish/").status_code == 403
