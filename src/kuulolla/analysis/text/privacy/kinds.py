"""The kinds of personal data, what a finding is, and the marks that are shown instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PersonalData(StrEnum):
    """A kind of personal data. Where two share characters, the one that stands first here names both."""

    IDENTITY_CODE = "identity_code"
    IBAN = "iban"
    CARD = "card"
    EMAIL = "email"
    URL = "url"
    LIBRARY_CARD = "library_card"
    PHONE = "phone"
    ADDRESS = "address"
    PLATE = "plate"
    NAME = "name"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Personal data of a kind at characters `start` to `end` (end excluded) of a text.

    It is `certain` when a check digit or an unmistakable shape says so; otherwise it is probable, and a
    person may decide to keep it.
    """

    start: int
    end: int
    kind: PersonalData
    certain: bool = True


Part = tuple[int, int, PersonalData, bool]
PRECEDENCE = {kind: place for place, kind in enumerate(PersonalData)}
WORDS = {
    PersonalData.IDENTITY_CODE: ("henkilötunnus", "personbeteckning", "identity code"),
    PersonalData.IBAN: ("tilinumero", "kontonummer", "account number"),
    PersonalData.CARD: ("maksukortti", "betalkort", "payment card"),
    PersonalData.EMAIL: ("sähköposti", "e-post", "e-mail"),
    PersonalData.URL: ("henkilökohtainen linkki", "personlig länk", "personal link"),
    PersonalData.LIBRARY_CARD: ("kirjastokortin numero", "lånekortets nummer", "library card number"),
    PersonalData.PHONE: ("puhelinnumero", "telefonnummer", "phone number"),
    PersonalData.ADDRESS: ("osoite", "adress", "address"),
    PersonalData.PLATE: ("rekisterinumero", "registernummer", "car plate"),
    PersonalData.NAME: ("nimi", "namn", "name"),
}
LANGUAGES = ("fi", "sv", "en")
MARKS = {
    language: {kind: f"[{words[place]}]" for kind, words in WORDS.items()}
    for place, language in enumerate(LANGUAGES)
}


def without_overlaps(parts: list[Part]) -> list[Part]:
    """Parts that share characters become one, of the kind that stands first in PersonalData."""
    merged: list[Part] = []
    for start, end, kind, certain in sorted(parts):
        if merged and start < merged[-1][1]:
            first, last, other, sure = merged[-1]
            named = min(kind, other, key=PRECEDENCE.__getitem__)
            merged[-1] = (first, max(last, end), named, sure or certain)
        else:
            merged.append((start, end, kind, certain))
    return merged
