"""Terms of a draw, its privacy and its site, and the documents that are written of them, for tests."""

import datetime as dt

from kuulolla.ask.documents import (
    AccessibilityTerms,
    Conformance,
    DrawTerms,
    Organiser,
    PrivacyTerms,
    PrizeTerms,
    Shortcoming,
    accessibility_statement,
    draw_rules,
    missing,
    privacy_notice,
)
from kuulolla.ask.documents.formats import NBSP
from kuulolla.ask.rules import Basis

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
