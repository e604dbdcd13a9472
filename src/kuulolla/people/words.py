"""Words of what was done with contact details, for the list of events."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "people.fact.contact_viewed": (
        "Yhteystietoja katsottiin",
        "Kontaktuppgifter visades",
        "Contact details were looked at",
    ),
    "people.fact.contact_erased": (
        "Yhteystiedot poistettiin",
        "Kontaktuppgifter togs bort",
        "Contact details were erased",
    ),
}
