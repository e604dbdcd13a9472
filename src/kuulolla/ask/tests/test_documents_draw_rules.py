"""The rules of a draw, and the disclaimers of social media services."""

import datetime as dt
from dataclasses import replace

import pytest

from kuulolla.ask.documents import Document, Platform, has_gaps, platform_disclaimer, platform_lines
from kuulolla.ask.rules import LANGUAGES
from kuulolla.ask.tests.documents import (
    BICYCLE,
    DRAW,
    GIFT_CARDS,
    PRIVACY_TERMS,
    fields,
    notice,
    rules,
    text_of,
)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Järjestäjä", "Arvonnan järjestää Espoon kaupunki, kirjastopalvelut."),
        ("Osallistumisaika", "5. marraskuuta 2026 klo 9.00 ja päättyy 30. marraskuuta 2026 klo 24.00"),
        ("Näin osallistut", "Voit osallistua yhden kerran."),
        ("Kuka voi osallistua", "vähintään 13-vuotias"),
        ("Palkinnot", "Polkupyörä, 1 kpl, arvo 999,00 €."),
        ("Arvonta", "Arvonta tehdään 2. joulukuuta 2026 klo 12.00."),
        ("Näin voittaja saa tiedon", "Voittajalla on 7 päivää aikaa vastata"),
        ("Voittajien nimet", "Emme julkaise voittajien nimiä."),
        ("Vero", "Järjestäjä vastaa arpajaisverosta."),
        ("Palkinnon saaminen ja käyttö", "Nouto kirjastosta."),
        ("Henkilötiedot", "https://kysely.example.fi/toivo/tietosuoja"),
        ("Sosiaalinen media", "Arvontaan osallistutaan vain järjestäjän omalla sivulla."),
        ("Hylkääminen ja vastuu", "Voimme hylätä osallistumisen"),
    ],
)
def test_the_rules_page_states_each_of_the_thirteen_things(heading, told):
    section = next(section for section in rules().sections if section.heading == heading)
    assert told in text_of(Document("fi", "", (section,)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_page_has_thirteen_sections_in_every_language(language):
    page = rules(language=language)
    assert len(page.sections) == 13
    assert not has_gaps(page)
    assert page.language == language


def test_swedish_and_english_rules_write_times_and_money_their_own_way():
    assert "den 30 november 2026 kl. 24.00" in text_of(rules(language="sv"))
    assert "worth €999.00" in text_of(rules(language="en"))


def test_several_prizes_have_a_sum():
    page = text_of(rules(replace(DRAW, prizes=(BICYCLE, GIFT_CARDS))))
    assert "Lahjakortti, 2 kpl, arvo 69,00 € kappaleelta." in page
    assert "Palkintojen arvo on yhteensä 1 137,00 €." in page


def test_a_single_prize_has_no_sum():
    assert "yhteensä" not in text_of(rules())


def test_a_prize_tells_its_donor_what_is_not_included_and_its_conditions():
    page = text_of(rules(language="en"))
    assert "Donated by: Pyörätehdas Oy. Not included: lock." in page
    assert "- Bicycle: By 31 January." in page
    assert "cannot be exchanged for money" in page


def test_residents_only_and_staff_are_told_when_chosen():
    chosen = text_of(rules(replace(DRAW, only_residents=True)))
    not_chosen = text_of(rules(replace(DRAW, excludes_staff=False)))
    assert "Sinun pitää asua Suomessa." in chosen
    assert "järjestävän yksikön työntekijät" in chosen
    assert "Sinun pitää asua Suomessa." not in not_chosen
    assert "työntekijät" not in not_chosen


def test_answering_is_told_to_be_needed_only_when_it_is():
    assert "Answering them is voluntary" in text_of(rules(language="en"))
    needed = replace(DRAW, needs_answer=True)
    assert "To enter, you answer the questions" in text_of(rules(needed, language="en"))


def test_without_reserves_a_new_winner_is_drawn():
    page = text_of(rules(replace(DRAW, reserves=0)))
    assert "arvomme palkinnolle uuden voittajan" in page
    assert "varavoittaja" not in page


def test_one_reserve_and_one_day_are_said_in_the_singular():
    page = text_of(rules(replace(DRAW, reserves=1, answer_days=1), language="sv"))
    assert "en reservvinnare" in page
    assert "en dag på sig" in page


def test_names_are_published_only_with_the_winners_leave():
    published = replace(DRAW, publishes_names=True, published_where={"fi": "kirjaston sivuilla"})
    assert "jos voittaja antaa siihen luvan. Julkaisupaikka: kirjaston sivuilla." in text_of(rules(published))


def test_the_days_until_erasure_are_those_of_the_privacy_notice():
    privacy = replace(PRIVACY_TERMS, entrants_days=14, winners_days=45)
    assert "14 päivän ja voittajien yhteystiedot viimeistään 45 päivän" in text_of(rules(privacy=privacy))
    assert "senast 14 dagar efter lottningen" in text_of(notice(privacy, language="sv"))


def test_the_proof_of_the_draw_is_linked_when_there_is_one():
    proven = replace(DRAW, proof_url="https://kysely.example.fi/toivo/arvonta")
    assert "tarkistaa arvonnan: https://kysely.example.fi/toivo/arvonta" in text_of(rules(proven))


def test_a_draw_before_the_closing_moment_is_shown_as_a_gap():
    early = replace(DRAW, draw_at=DRAW.closes_at - dt.timedelta(seconds=1))
    assert has_gaps(rules(early))
    assert fields(early) == ["draw.draw_at"]


def test_a_draw_at_the_closing_moment_is_in_order():
    assert fields(replace(DRAW, draw_at=DRAW.closes_at)) == []


def test_braces_and_line_breaks_in_what_a_person_wrote_are_only_text():
    odd = replace(DRAW, delivery={"fi": "Nouto {heti}\n\n# Otsikko"})
    assert "Nouto {heti} # Otsikko" in rules(odd).to_text()


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        (Platform.FACEBOOK, "Facebookin"),
        (Platform.INSTAGRAM, "Instagramin"),
        (Platform.X, "X:n"),
        (Platform.LINKEDIN, "LinkedInin"),
        (Platform.TIKTOK, "TikTokin"),
    ],
)
def test_each_service_has_its_disclaimer_with_its_name_inflected(platform, name):
    said = f"ei ole {name} järjestämä, sponsoroima, suosittelema tai hallinnoima."
    assert said in platform_disclaimer(platform, language="fi")


@pytest.mark.parametrize("platform", Platform)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_hold_the_disclaimer_of_every_service_used(platform, language):
    page = text_of(rules(replace(DRAW, platforms=(platform,)), language=language))
    assert platform_disclaimer(platform, language=language) in page


def test_facebook_and_instagram_are_released_by_those_who_enter():
    lines = platform_lines((Platform.FACEBOOK, Platform.INSTAGRAM, Platform.TIKTOK), language="en")
    assert ["you release" in line for line in lines] == [True, True, False]


def test_x_has_its_rule_against_several_accounts():
    assert "even with several accounts" in platform_lines((Platform.X,), language="en")[0]
