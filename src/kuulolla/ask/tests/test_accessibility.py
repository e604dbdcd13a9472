"""The accessibility statement of a campaign's pages: what somebody assessed, else no more than is known."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from kuulolla.ask.actions.campaigns import copy_campaign
from kuulolla.ask.actions.campaigns_texts import Assessment, describe_accessibility
from kuulolla.ask.documents.terms import Conformance, Shortcoming
from kuulolla.ask.models import Campaign
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import Fact, User
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in

pytestmark = pytest.mark.django_db

EDITOR = "/o/kaupunki/ask/syksy/texts/accessibility/?lang=fi"
PICTURE = Shortcoming(
    {"fi": "Palkinnon kuvalla ei ole tekstiä.", "sv": "Prisets bild saknar text."},
    {"fi": "Korjaamme sen joulukuussa.", "sv": "Vi rättar till det i december."},
)
PARTLY = Assessment(
    Conformance.PARTIAL, assessed_on=date(2026, 11, 19), assessor="Arvio Oy", shortcomings=(PICTURE,)
)
GIVEN = {
    "conformance": "partial",
    "assessor": "Arvio Oy",
    "assessed_on": "2026-11-19",
    "what0_fi": PICTURE.what["fi"],
    "what0_sv": PICTURE.what["sv"],
    "why0_fi": PICTURE.why["fi"],
    "why0_sv": PICTURE.why["sv"],
}


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def campaign() -> Campaign:
    campaign = a_campaign(an_organisation())
    a_question(campaign)
    return campaign


@pytest.fixture
def manager(campaign: Campaign) -> User:
    return a_member(campaign.organisation)


def statement(language: str = "fi") -> str:
    page = Client().get(f"/c/syksy/accessibility/?lang={language}").text
    return page.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.usefixtures("campaign")
def test_until_somebody_has_assessed_the_pages_the_statement_says_so() -> None:
    assert "osittain" in statement()
    assert "eivät ole vielä arvioineet ihmiset" in statement()
    assert "Arviointi tehtiin" not in statement()


def test_the_statement_tells_who_assessed_when_and_what_falls_short(
    campaign: Campaign, manager: User
) -> None:
    describe_accessibility(campaign, assessment=PARTLY, actor=manager, now=NOON)
    page = statement()
    assert "ulkopuolinen asiantuntija: Arvio Oy. Arviointi tehtiin 19. marraskuuta 2026." in page
    assert "Palkinnon kuvalla ei ole tekstiä. Syy: Korjaamme sen joulukuussa." in page
    assert "eivät ole vielä arvioineet ihmiset" not in page
    assert "Se on viimeksi päivitetty 20. marraskuuta 2026." in page
    assert "Prisets bild saknar text." in statement("sv")


def test_pages_that_meet_everything_are_said_to_and_nothing_more(campaign: Campaign, manager: User) -> None:
    fully = Assessment(Conformance.FULL, assessed_on=date(2026, 11, 19))
    describe_accessibility(campaign, assessment=fully, actor=manager, now=NOON)
    assert "täyttää saavutettavuusvaatimukset kokonaan" in statement()
    assert "Olemme arvioineet palvelun saavutettavuuden itse." in statement()
    assert "Emme tiedä puutteita." in statement()


def test_an_assessment_can_be_taken_back(campaign: Campaign, manager: User) -> None:
    describe_accessibility(campaign, assessment=PARTLY, actor=manager, now=NOON)
    describe_accessibility(campaign, assessment=None, actor=manager, now=NOON)
    assert "eivät ole vielä arvioineet ihmiset" in statement()
    assert Fact.objects.of(campaign.organisation).filter(kind="ask.accessibility_described").count() == 2


def test_a_copy_of_a_campaign_is_not_assessed(campaign: Campaign, manager: User) -> None:
    describe_accessibility(campaign, assessment=PARTLY, actor=manager, now=NOON)
    copy = copy_campaign(
        campaign,
        names={"fi": "Talvi"},
        slug="talvi",
        organisation=campaign.organisation,
        actor=manager,
        now=NOON,
    )
    assert "accessibility" not in copy.terms


@pytest.mark.usefixtures("campaign")
def test_the_editor_asks_and_the_form_begins_with_what_was_told(manager: User) -> None:
    browser = signed_in(manager)
    assert browser.post(EDITOR, GIVEN).url == "/o/kaupunki/ask/syksy/texts/"
    assert "Palkinnon kuvalla ei ole tekstiä." in statement()
    page = browser.get(EDITOR).text
    assert 'value="2026-11-19"' in page
    assert 'value="Arvio Oy"' in page
    assert page.count(PICTURE.what["fi"]) == 2
    assert browser.get("/o/kaupunki/ask/syksy/texts/?lang=fi").text.count(">Osittain</span>") == 1


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"assessed_on": ""}, "Anna päivä, jona sivut arvioitiin."),
        ({"assessed_on": "2026-11-21"}, "Arviointipäivä ei voi olla tulevaisuudessa."),
        ({"conformance": "full"}, "Vaatimukset eivät täyty kokonaan, jos jokin ei ole saavutettavaa."),
        ({"why0_sv": ""}, "Kirjoita, miksi näin on."),
        ({"what0_sv": ""}, "Kirjoita, mikä ei toimi."),
        (dict.fromkeys(("what0_fi", "what0_sv", "why0_fi", "why0_sv"), ""), "Kerro ainakin yksi puute"),
    ],
)
def test_what_does_not_add_up_is_asked_again(manager: User, change: dict[str, str], told: str) -> None:
    assert told in signed_in(manager).post(EDITOR, GIVEN | change).text
    assert "eivät ole vielä arvioineet ihmiset" in statement()


def test_nobody_need_assess_anything(campaign: Campaign, manager: User) -> None:
    assert signed_in(manager).post(EDITOR, {"conformance": "unassessed"}).status_code == 302
    campaign.refresh_from_db()
    assert campaign.terms["accessibility"] is None
