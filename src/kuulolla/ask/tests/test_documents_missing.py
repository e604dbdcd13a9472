"""What the documents still lack, and the notes for those who edit them."""

from dataclasses import replace

import pytest

from kuulolla.ask.documents import (
    AccessibilityTerms,
    Document,
    DocumentKind,
    DrawTerms,
    Organiser,
    PrivacyTerms,
    has_gaps,
    missing,
    notes_for,
)
from kuulolla.ask.documents.words.notes import NOTES
from kuulolla.ask.rules import LANGUAGES
from kuulolla.ask.tests.documents import (
    BICYCLE,
    DRAW,
    GIFT_CARDS,
    LIBRARY,
    PRIVACY_TERMS,
    SITE,
    fields,
    notice,
    rules,
    statement,
)


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
    assert rules(finnish, language="en").title == "Rules of the draw: Toivo jotain"


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_document_has_notes_for_its_editor(kind):
    assert notes_for(kind)
    assert all(set(note.sentence) == set(LANGUAGES) for note in notes_for(kind))


def test_every_note_belongs_to_a_document():
    assert sum(len(notes_for(kind)) for kind in DocumentKind) == len(NOTES)
