"""The privacy notice."""

from dataclasses import replace

import pytest

from kuulolla.ask.documents import Document, PrivacyTerms, Processor, has_gaps
from kuulolla.ask.rules import LANGUAGES, Basis, BasisNotAllowed, Purpose, allowed_bases
from kuulolla.ask.tests.documents import LIBRARY, PRIVACY_TERMS, notice, rules, text_of


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Kuka vastaa tiedoistasi", "Rekisterinpitäjä on Espoon kaupunki"),
        ("Tietosuojavastaava", "tietosuoja@example.fi"),
        ("Miksi ja millä perusteella käsittelemme tietoja", "yleistä etua koskeva tehtävä"),
        ("Mitä tietoja keräämme", "nimesi ja sähköpostiosoitteesi"),
        ("Tietojen antaminen on vapaaehtoista", "Arvontaan et voi osallistua ilman yhteystietoja"),
        ("Kuka näkee tietosi", "Kukaan ulkopuolinen ei käsittele tietoja puolestamme."),
        ("Tietojen siirto Euroopan ulkopuolelle", "ei siirretä Euroopan talousalueen ulkopuolelle"),
        ("Milloin tiedot poistetaan", "viimeistään 30 päivän kuluttua arvonnasta"),
        ("Näin poistat tietosi itse", "kuittilinkin"),
        ("Sinun oikeutesi", "Vastaamme kuukauden kuluessa."),
        ("Lapset", "13 vuotta täyttäneille"),
        ("Markkinointi", "Emme käytä yhteystietojasi markkinointiin"),
        ("Automaattiset päätökset", "Emme tee sinusta automaattisia päätöksiä"),
        ("Jos olet tyytymätön", "tietosuojavaltuutetulle: https://tietosuoja.fi"),
    ],
)
def test_the_privacy_notice_tells_each_thing_that_must_be_told(heading, told):
    section = next(section for section in notice().sections if section.heading == heading)
    assert told in text_of(Document("fi", "", (section,)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_privacy_notice_has_no_gaps(language):
    assert not has_gaps(notice(language=language))


def test_winners_are_erased_later_than_others_by_default():
    assert (PrivacyTerms().entrants_days, PrivacyTerms().winners_days) == (30, 60)
    assert "Voittajien yhteystiedot: viimeistään 60 päivän" in text_of(notice())


@pytest.mark.parametrize("purpose", Purpose)
def test_a_public_body_is_never_offered_legitimate_interest(purpose):
    assert Basis.LEGITIMATE_INTEREST not in allowed_bases(purpose, public_body=True)


@pytest.mark.parametrize("public_body", [True, False])
@pytest.mark.parametrize("purpose", [Purpose.MARKETING, Purpose.FOLLOW_UP])
def test_marketing_and_follow_up_need_consent(purpose, public_body):
    assert allowed_bases(purpose, public_body=public_body) == (Basis.CONSENT,)


def test_the_usual_basis_of_answers_to_a_public_body_is_the_public_interest():
    assert allowed_bases(Purpose.ANSWERS, public_body=True)[0] is Basis.PUBLIC_INTEREST


def test_a_notice_with_legitimate_interest_is_refused_to_a_public_body():
    chosen = replace(PRIVACY_TERMS, answers_basis=Basis.LEGITIMATE_INTEREST)
    with pytest.raises(BasisNotAllowed) as refusal:
        notice(chosen)
    assert "oikeutettuun etuun" in refusal.value.message("fi")


def test_an_association_may_rely_on_legitimate_interest():
    association = replace(LIBRARY, public_body=False)
    chosen = replace(
        PRIVACY_TERMS, answers_basis=Basis.LEGITIMATE_INTEREST, draw_basis=Basis.LEGITIMATE_INTEREST
    )
    page = text_of(notice(chosen, organiser=association, language="en"))
    assert "the organiser's legitimate interest" in page
    assert "official documents" not in page


def test_rights_that_belong_to_consent_are_told_only_where_there_is_consent():
    interest = replace(PRIVACY_TERMS, draw_basis=Basis.PUBLIC_INTEREST)
    assert "withdraw your consent" not in text_of(notice(interest, language="en"))
    assert "object to processing" in text_of(notice(interest, language="en"))


def test_objecting_is_told_only_where_something_is_done_without_consent():
    consent = replace(PRIVACY_TERMS, answers_basis=Basis.CONSENT)
    page = text_of(notice(consent, language="en"))
    assert "object to processing" not in page
    assert "withdraw your consent" in page
    assert "machine-readable form" in page


def test_marketing_is_a_choice_of_its_own():
    page = text_of(notice(replace(PRIVACY_TERMS, asks_marketing=True)))
    assert "Markkinointilupa on oma, vapaaehtoinen valintansa." in page
    assert "ellet erikseen anna lupaa muuhun" in text_of(
        rules(privacy=replace(PRIVACY_TERMS, asks_marketing=True))
    )


def test_processors_are_named_with_their_tasks():
    host = Processor("Palvelin Oy", {"fi": "ylläpitää palvelinta"})
    page = text_of(notice(replace(PRIVACY_TERMS, processors=(host,))))
    assert "- Palvelin Oy: ylläpitää palvelinta" in page


def test_a_campaign_without_a_draw_says_nothing_of_one():
    page = text_of(notice(replace(PRIVACY_TERMS, has_draw=False), language="en"))
    assert "draw" not in page.replace("withdraw", "")
    assert "name and e-mail address" not in page


def test_nothing_promises_that_answers_to_an_authority_stay_secret():
    assert "julkisuuslaissa" in text_of(notice())
