"""The rules page, the privacy notice, the disclaimers and the accessibility statement."""

import datetime as dt
import string
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.ask.documents import (
    AccessibilityTerms,
    Conformance,
    Document,
    DocumentKind,
    DrawTerms,
    Organiser,
    Platform,
    PrivacyTerms,
    PrizeTerms,
    Processor,
    Section,
    Shortcoming,
    accessibility_statement,
    draw_rules,
    has_gaps,
    missing,
    notes_for,
    platform_disclaimer,
    platform_lines,
    privacy_notice,
)
from kuulolla.ask.documents.formats import NBSP
from kuulolla.ask.documents.words.accessibility import ACCESSIBILITY
from kuulolla.ask.documents.words.contact import CONTACT
from kuulolla.ask.documents.words.draw_rules import DRAW_RULES
from kuulolla.ask.documents.words.missing import MISSING
from kuulolla.ask.documents.words.notes import NOTES
from kuulolla.ask.documents.words.platforms import NAMES, PLATFORMS
from kuulolla.ask.documents.words.privacy import BASES, PRIVACY, PURPOSES
from kuulolla.ask.documents.words.tax import TAX
from kuulolla.ask.rules import LANGUAGES, Basis, BasisNotAllowed, Purpose, allowed_bases
from kuulolla.ask.rules.checklist_words import LANGUAGE_ITEMS, PLAIN_ITEMS

LIBRARY = Organiser(
    names={"fi": "Espoon kaupunki", "sv": "Esbo stad", "en": "City of Espoo"},
    units={"fi": "kirjastopalvelut", "sv": "bibliotekstjänsterna", "en": "Library Services"},
    business_id="1234567-1",
    address="Kirjastokuja 1, 02100 Espoo",
    email="kirjasto@example.fi",
)
BICYCLE = PrizeTerms(
    texts={"fi": "Polkupyörä", "sv": "Cykel", "en": "Bicycle"},
    value_cents=999_00,
    donor="Pyörätehdas Oy",
    not_included={"fi": "lukko", "sv": "lås", "en": "lock"},
    conditions={"fi": "Noudettava 31.1. mennessä.", "sv": "Hämtas senast 31.1.", "en": "By 31 January."},
)
GIFT_CARDS = PrizeTerms(
    texts={"fi": "Lahjakortti", "sv": "Presentkort", "en": "Gift card"}, count=2, value_cents=69_00
)
DRAW = DrawTerms(
    names={"fi": "Toivo jotain", "sv": "Önska dig något", "en": "Make a wish"},
    entry_url="https://kysely.example.fi/toivo",
    opens_at=dt.datetime(2026, 11, 5, 7, tzinfo=dt.UTC),
    closes_at=dt.datetime(2026, 11, 30, 22, tzinfo=dt.UTC),
    draw_at=dt.datetime(2026, 12, 2, 10, tzinfo=dt.UTC),
    prizes=(BICYCLE,),
    delivery={"fi": "Nouto kirjastosta.", "sv": "Hämtas på biblioteket.", "en": "Collect at the library."},
)
PRIVACY_TERMS = PrivacyTerms(
    names=DRAW.names,
    notice_url="https://kysely.example.fi/toivo/tietosuoja",
    protection_officer="tietosuoja@example.fi",
    answers_basis=Basis.PUBLIC_INTEREST,
    draw_basis=Basis.CONSENT,
    processors=(),
    transfers_outside=False,
    answers_months=24,
)
SITE = AccessibilityTerms(
    services={"fi": "Kirjaston kysely", "sv": "Bibliotekets enkät", "en": "The library's survey"},
    url="https://kysely.example.fi",
    conformance=Conformance.PARTIAL,
    shortcomings=(
        Shortcoming(
            what={"fi": "Kartta ei toimi.", "sv": "Kartan fungerar inte.", "en": "The map does not work."},
            why={"fi": "Korjaamme sen.", "sv": "Vi rättar den.", "en": "We are mending it."},
            criterion="2.1.1",
        ),
    ),
    made_on=dt.date(2026, 11, 21),
    updated_on=dt.date(2026, 12, 1),
    feedback_email="palaute@example.fi",
    feedback_handlers={"fi": "viestintä", "sv": "kommunikationen", "en": "communications"},
)

TABLES = [
    DRAW_RULES,
    PRIVACY,
    PURPOSES,
    BASES,
    ACCESSIBILITY,
    CONTACT,
    MISSING,
    NOTES,
    PLATFORMS,
    NAMES,
    TAX,
    LANGUAGE_ITEMS,
    PLAIN_ITEMS,
]
SENTENCES = [(key, sentence) for table in TABLES for key, sentence in table.items()]


def places(sentence):
    """The names of the values that a sentence asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def rules(draw=DRAW, *, organiser=LIBRARY, privacy=PRIVACY_TERMS, language="fi"):
    return draw_rules(draw, organiser=organiser, privacy=privacy, language=language)


def notice(privacy=PRIVACY_TERMS, *, organiser=LIBRARY, language="fi"):
    return privacy_notice(privacy, organiser=organiser, language=language)


def statement(terms=SITE, *, language="fi"):
    return accessibility_statement(terms, organiser=LIBRARY, language=language)


def text_of(document):
    """The document on ordinary spaces."""
    return document.to_text().replace(NBSP, " ")


def fields(terms, languages=("fi", "sv")):
    return [lack.field for lack in missing(terms, languages=languages)]


def test_the_rules_and_the_documents_need_no_django():
    look = "import sys, kuulolla.ask.documents, kuulolla.ask.rules; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


# The words


@pytest.mark.parametrize(("key", "sentence"), SENTENCES, ids=[key for key, _ in SENTENCES])
def test_every_sentence_exists_in_three_languages_with_the_same_values(key, sentence):
    assert all(said.strip() for said in sentence), key
    assert len({frozenset(places(said)) for said in sentence}) == 1


@pytest.mark.parametrize(("key", "sentence"), SENTENCES, ids=[key for key, _ in SENTENCES])
def test_no_sentence_shouts(key, sentence):
    assert "!" not in "".join(sentence), key


# The rules of the draw


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


# Social media services


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


# The privacy notice


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


# The accessibility statement


@pytest.mark.parametrize(
    "told",
    [
        "Palvelu täyttää saavutettavuusvaatimukset osittain (WCAG 2.1, tasot A ja AA).",
        "Kartta ei toimi. Syy: Korjaamme sen. WCAG-kriteeri: 2.1.1.",
        "Seloste on laadittu 21. marraskuuta 2026. Se on viimeksi päivitetty 1. joulukuuta 2026.",
        "Olemme arvioineet palvelun saavutettavuuden itse.",
        "Annamme sisällön tavalla, joka sopii sinulle.",
        "Kerro meille, jos huomaat puutteen: palaute@example.fi",
        "Palautteen käsittelee viestintä. Vastaamme 14 päivän kuluessa.",
        "Liikenne- ja viestintävirasto Traficomille: https://www.saavutettavuusvaatimukset.fi",
        "Tarkistamme selosteen vähintään kerran vuodessa.",
    ],
)
def test_the_accessibility_statement_tells_each_thing_that_it_must(told):
    assert told in text_of(statement())


@pytest.mark.parametrize("language", LANGUAGES)
def test_traficom_supervises_in_every_language(language):
    assert "Traficom" in text_of(statement(language=language))
    assert not has_gaps(statement(language=language))


@pytest.mark.parametrize(
    ("conformance", "told"),
    [
        (Conformance.FULL, "fully meets"),
        (Conformance.PARTIAL, "partly meets"),
        (Conformance.NOT, "does not meet most of"),
    ],
)
def test_the_state_is_one_of_three(conformance, told):
    assert told in text_of(statement(replace(SITE, conformance=conformance), language="en"))


def test_an_outside_assessor_is_named():
    assessed = replace(SITE, assessor="Arvio Oy")
    assert "ulkopuolinen asiantuntija: Arvio Oy." in text_of(statement(assessed))


def test_a_service_that_falls_short_must_say_where():
    vague = replace(SITE, shortcomings=())
    assert fields(vague) == ["accessibility.shortcomings"]
    assert has_gaps(statement(vague))
    assert fields(replace(vague, conformance=Conformance.FULL)) == []


# What is missing


@pytest.mark.parametrize("terms", [LIBRARY, DRAW, PRIVACY_TERMS, SITE])
def test_whole_terms_lack_nothing(terms):
    assert fields(terms, languages=LANGUAGES) == []


@pytest.mark.parametrize(
    ("terms", "lacking"),
    [
        (
            Organiser(),
            ["organiser.names", "organiser.business_id", "organiser.address", "organiser.contact"],
        ),
        (
            DrawTerms(publishes_names=True),
            [
                "draw.names",
                "draw.entry_url",
                "draw.opens_at",
                "draw.closes_at",
                "draw.draw_at",
                "draw.prizes",
                "draw.delivery",
                "draw.published_where",
            ],
        ),
        (
            PrivacyTerms(transfers_outside=True),
            [
                "privacy.names",
                "privacy.notice_url",
                "privacy.protection_officer",
                "privacy.answers_basis",
                "privacy.draw_basis",
                "privacy.processors",
                "privacy.transfers",
                "privacy.answers_months",
            ],
        ),
        (
            AccessibilityTerms(),
            [
                "accessibility.services",
                "accessibility.url",
                "accessibility.conformance",
                "accessibility.made_on",
                "accessibility.feedback_email",
                "accessibility.feedback_handlers",
            ],
        ),
    ],
)
def test_empty_terms_lack_everything_that_is_required(terms, lacking):
    assert fields(terms) == lacking


def test_a_lacking_translation_says_in_which_language():
    finnish = replace(LIBRARY, names={"fi": "Espoon kaupunki", "sv": " "})
    (lack,) = missing(finnish, languages=("fi", "sv"))
    assert lack.sentence == {
        "fi": "Kirjoita järjestäjän nimi ruotsiksi.",
        "sv": "Skriv arrangörens namn på svenska.",
        "en": "Write the organiser's name in Swedish.",
    }


def test_a_lacking_value_of_a_prize_says_which_prize():
    draw = replace(DRAW, prizes=(BICYCLE, replace(GIFT_CARDS, value_cents=None)))
    (lack,) = missing(draw, languages=("fi", "sv"))
    assert lack.field == "draw.prize.2.value_cents"
    assert lack.sentence["fi"] == "Kirjoita palkinnon 2 arvo arvonlisäveroineen."


def test_a_telephone_number_is_contact_enough():
    assert fields(replace(LIBRARY, email="", phone="09 123 456")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_of_empty_terms_show_gaps_instead_of_failing(language):
    assert has_gaps(rules(DrawTerms(), organiser=Organiser(), privacy=PrivacyTerms(), language=language))
    assert has_gaps(notice(PrivacyTerms(), organiser=Organiser(), language=language))
    assert has_gaps(statement(AccessibilityTerms(), language=language))


def test_a_gap_is_still_a_gap_after_editing():
    edited = Document.from_text(rules(DrawTerms()).to_text(), language="fi")
    assert has_gaps(edited)


def test_a_language_that_is_not_required_borrows_the_text_there_is():
    finnish = replace(DRAW, names={"fi": "Toivo jotain"})
    assert rules(finnish, language="en").title == "Toivo jotain: rules of the draw"


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_document_has_notes_for_its_editor(kind):
    assert notes_for(kind)
    assert all(set(note.sentence) == set(LANGUAGES) for note in notes_for(kind))


def test_every_note_belongs_to_a_document():
    assert sum(len(notes_for(kind)) for kind in DocumentKind) == len(NOTES)


# Text and HTML


WORD = st.text(alphabet="abåäö #-<>&\"'{}[]\u00a0.,", min_size=1, max_size=12)
LINES = st.lists(
    st.builds(str.__add__, st.sampled_from(["", "# ", "## ", "- ", "  - ", "#", "-"]), WORD) | st.just(""),
    max_size=15,
)


@given(LINES)
def test_what_was_read_is_written_so_that_it_is_read_the_same(lines):
    document = Document.from_text("\n".join(lines), language="fi")
    assert Document.from_text(document.to_text(), language="fi") == document


@given(st.text(max_size=200))
def test_any_text_can_be_read_and_its_second_reading_changes_nothing(text):
    document = Document.from_text(text, language="sv")
    assert Document.from_text(document.to_text(), language="sv") == document


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("generate", [rules, notice, statement])
def test_generated_documents_survive_the_editing_box(generate, language):
    document = generate(language=language)
    assert Document.from_text(document.to_text(), language=language) == document


def test_a_browsers_line_ends_are_line_ends():
    text = rules().to_text()
    assert Document.from_text(text.replace("\n", "\r\n"), language="fi") == rules()


def test_the_markup_is_headings_paragraphs_and_items():
    text = "# Säännöt\n\nAlku\nkahdella rivillä\n\n## Palkinnot\n- pyörä\n- kypärä\nloppu"
    assert Document.from_text(text, language="fi") == Document(
        "fi",
        "Säännöt",
        (
            Section("", ("Alku\nkahdella rivillä",)),
            Section("Palkinnot", (("pyörä", "kypärä\nloppu"),)),
        ),
    )


def test_a_section_gives_its_paragraphs_and_items_apart():
    section = Section("Palkinnot", ("Ensin", ("pyörä", "kypärä"), "Lopuksi"))
    assert section.paragraphs == ("Ensin", "Lopuksi")
    assert section.items == ("pyörä", "kypärä")


def test_html_is_semantic_and_says_its_language():
    document = Document("sv", "Regler", (Section("Priser", ("Två\nrader", ("cykel", "hjälm"))),))
    assert document.to_html() == (
        '<article lang="sv">\n<h1>Regler</h1>\n<section>\n<h2>Priser</h2>\n<p>Två<br>\nrader</p>\n'
        "<ul>\n<li>cykel</li>\n<li>hjälm</li>\n</ul>\n</section>\n</article>"
    )


def test_a_title_can_be_lower_on_a_page():
    document = Document("fi", "Säännöt", (Section("Palkinnot", ()),))
    assert "<h2>Säännöt</h2>" in document.to_html(title_level=2)
    assert "<h3>Palkinnot</h3>" in document.to_html(title_level=2)


def test_addresses_become_links_without_the_full_stop_after_them():
    document = Document(
        "fi", "", (Section("", ("Katso https://a.example.fi/x?a=1&b=2. Kysy a.b@example.fi.",)),)
    )
    assert (
        '<p>Katso <a href="https://a.example.fi/x?a=1&amp;b=2">https://a.example.fi/x?a=1&amp;b=2</a>. Kysy'
        ' <a href="mailto:a.b@example.fi">a.b@example.fi</a>.</p>'
    ) in document.to_html()


def test_a_scripts_address_is_no_link():
    document = Document("fi", "", (Section("", ("javascript:alert(1)",)),))
    assert "<a " not in document.to_html()


class Tags(HTMLParser):
    """Collects the tags of a piece of HTML and its text."""

    def __init__(self):
        super().__init__()
        self.tags = set()
        self.attributes = set()
        self.text = []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text.append(data)


@given(st.text(alphabet="<>/&\"'= ascriptonlg:@.h\n-#", max_size=120))
def test_nothing_that_a_person_writes_becomes_markup(text):
    parser = Tags()
    parser.feed(Document.from_text(text, language="fi").to_html())
    assert parser.tags <= {"article", "section", "h1", "h2", "p", "ul", "li", "br", "a"}
    assert parser.attributes <= {"lang", "href"}


def test_written_tags_are_shown_as_text():
    document = Document("fi", "<b>", (Section("<i>", ("<script>alert(1)</script>", ("<img onerror=x>",))),))
    parser = Tags()
    parser.feed(document.to_html())
    assert parser.tags == {"article", "h1", "section", "h2", "p", "ul", "li"}
    assert "<script>alert(1)</script>" in "".join(parser.text)
