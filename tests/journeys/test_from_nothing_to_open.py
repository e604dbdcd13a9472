"""A communications manager makes a campaign from nothing to open, in a real browser."""

from __future__ import annotations

import pytest

from kuulolla.ask.models import Campaign
from kuulolla.core.signing import sign_in_path
from kuulolla.core.tests.builders import a_member, an_organisation

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
NEW = {"names_fi": "Mitä toivot?", "names_sv": "Vad önskar du?", "slug": "mita-toivot"}
BASICS = {
    "intros_fi": "Kerro, mitä kirjaston sivulta puuttuu.",
    "intros_sv": "Berätta vad som saknas på bibliotekets sida.",
    "opens_at_0": "2026-11-19",
    "opens_at_1": "08:00",
    "closes_at_0": "2026-12-05",
    "closes_at_1": "00:00",
}
QUESTION = {"texts_fi": "Mitä toivot sivultamme?", "texts_sv": "Vad önskar du av vår sida?"}
DRAW = {
    "draw_at_0": "2026-12-07",
    "draw_at_1": "12:00",
    "delivery_fi": "Palkinnon voi noutaa pääkirjastosta.",
    "delivery_sv": "Priset kan hämtas på huvudbiblioteket.",
}
PRIZE = {"prize_texts_fi": "Polkupyörä", "prize_texts_sv": "Cykel", "value_cents": "999,00"}
ORGANISER = {
    "business_id": "1234567-1",
    "address": "Kirjastokatu 1, 00100 Helsinki",
    "email": "kirjasto@kaupunki.example",
    "protection_officer": "tietosuoja@kaupunki.example",
}


class Manager:
    """Somebody who fills in page after page; every page is looked at on the way."""

    def __init__(self, page, inspected) -> None:
        self.page, self.inspected = page, inspected

    def sees(self, heading: str) -> None:
        self.page.get_by_role("heading", level=1, name=heading).wait_for()
        self.inspected(self.page)

    def follows(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def writes(self, texts: dict[str, str]) -> None:
        [self.page.locator(f"[name={name}]").fill(text) for name, text in texts.items()]

    def chooses(self, question: str, answer: str) -> None:
        self.page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()

    def presses(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()


@pytest.fixture
def manager(opened, inspected) -> Manager:
    """An editor of a bilingual library who opens the link that signs in once."""
    return Manager(opened(sign_in_path(a_member(an_organisation()))), inspected)


def test_a_manager_makes_a_campaign_from_nothing_to_open(manager, opened) -> None:
    manager.sees("Kampanjat")
    manager.follows("Tee ensimmäinen kampanja")
    manager.sees("Uusi kampanja")
    manager.writes(NEW)
    manager.presses("Luo luonnos")
    manager.sees("Perustiedot")
    manager.writes(BASICS)
    manager.presses("Tallenna ja jatka")
    manager.sees("Suunnitelma")
    manager.presses("Tallenna ja jatka")
    manager.sees("Kysymykset")
    manager.follows("Avoin kysymys")
    manager.sees("Avoin kysymys")
    manager.writes(QUESTION)
    manager.presses("Tallenna kysymys")
    manager.follows("Jatka: Arvonta")
    manager.sees("Arvonta")
    manager.chooses("Onko kampanjassa arvonta?", "Kyllä, osallistujien kesken arvotaan palkintoja")
    manager.writes(DRAW)
    manager.presses("Tallenna ja jatka")
    manager.sees("Palkinnot")
    manager.follows("Lisää palkinto")
    manager.sees("Palkinto")
    manager.writes(PRIZE)
    manager.presses("Tallenna palkinto")
    manager.page.get_by_text("299,70 €", exact=True).wait_for()
    manager.sees("Palkinnot")
    manager.presses("Tallenna ja jatka")
    manager.sees("Järjestäjä")
    manager.writes(ORGANISER)
    manager.presses("Tallenna ja jatka")
    manager.sees("Henkilötiedot")
    manager.chooses("Millä perusteella vastauksia käsitellään", "Yleistä etua koskeva tehtävä")
    manager.chooses("Millä perusteella arvonnan yhteystietoja käsitellään", "Suostumus")
    manager.writes({"answers_months": "12"})
    manager.chooses("Käsitteleekö joku ulkopuolinen tietoja puolestasi?", "Ei")
    manager.chooses("Siirretäänkö tietoja Euroopan talousalueen ulkopuolelle?", "Ei")
    manager.presses("Tallenna ja jatka")
    manager.sees("Säännöt ja seloste")
    manager.presses("Tee puuttuvat tekstit")
    manager.follows("Jatka: Tarkistus")
    manager.sees("Mitä toivot?")
    manager.page.get_by_text("Kaikki on valmista.").wait_for()
    manager.presses("Julkaise kampanja")
    manager.page.get_by_text("Kampanja on julkaistu.").wait_for()
    manager.sees("Mitä toivot?")
    assert Campaign.objects.across_organisations("a test").get().prizes.get().value_cents == 99_900
    form = opened("/c/mita-toivot/", locale="sv-FI")
    form.get_by_role("heading", level=1, name="Vad önskar du?").wait_for()
    form.get_by_label("Vad önskar du av vår sida?").wait_for()
