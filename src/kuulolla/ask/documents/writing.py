"""Putting values into the sentences of a document; a value that is missing shows as a gap."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from kuulolla.ask.documents.document import Block, Section
from kuulolla.ask.documents.formats import closing_text, moment_text
from kuulolla.ask.documents.missing import gap
from kuulolla.ask.documents.terms import Organiser
from kuulolla.ask.documents.words.contact import CONTACT
from kuulolla.ask.rules.languages import LANGUAGES, Sentence, Texts, in_language

_SPACE = re.compile(r"[ \t\r\n]+")


class Writer:
    """Says the sentences of one document in one language."""

    def __init__(self, words: Mapping[str, Sentence], *, language: str) -> None:
        self.language = language
        self._words = words
        self._place = LANGUAGES.index(language)

    def say(self, key: str, **values: object) -> str:
        """The sentence, with its values."""
        return self._words[key][self._place].format(**values)

    def section(self, key: str, *blocks: Block) -> Section:
        """A section under the heading of that key; blocks without text are left out."""
        return Section(self.say(f"{key}.heading"), tuple(block for block in blocks if block))

    def given(self, key: str, value: Texts | str, *, number: int | None = None) -> str:
        """What a person gave, on one line; else the gap of a required value."""
        text = self.line(value)
        return text or gap(key, language=self.language, number=number)

    def line(self, value: Texts | str) -> str:
        """What a person gave, on one line; nothing when nothing was given."""
        text = value if isinstance(value, str) else in_language(value, self.language)
        return _SPACE.sub(" ", text).strip()

    def phrase(self, value: Texts | str) -> str:
        """As `line`, without the full stop that the sentence around it brings."""
        return self.line(value).rstrip(".")

    def moment(self, key: str, at: dt.datetime | None, *, closes: bool = False) -> str:
        """A moment by the clock in Finland, or its gap."""
        if at is None:
            return gap(key, language=self.language)
        return closing_text(at, self.language) if closes else moment_text(at, self.language)

    def organiser(self, organiser: Organiser) -> str:
        """The body and its unit: Espoon kaupunki, kirjastopalvelut."""
        unit = self.phrase(organiser.units)
        name = self.given("organiser.names", organiser.names)
        return f"{name}, {unit}" if unit else name

    def contact_lines(self, organiser: Organiser) -> tuple[str, ...]:
        """The business id, the address and the ways of contact, one a line."""
        given = {
            "business_id": self.given("organiser.business_id", organiser.business_id),
            "address": self.given("organiser.address", organiser.address),
            "email": organiser.email,
            "phone": organiser.phone,
        }
        lines = [CONTACT[key][self._place].format(value=value) for key, value in given.items() if value]
        reachable = organiser.email or organiser.phone
        return (*lines, *(() if reachable else (gap("organiser.contact", language=self.language),)))

    def contact(self, organiser: Organiser) -> str:
        """The ways of contact in one phrase."""
        ways = [way for way in (organiser.email, organiser.phone) if way]
        return ", ".join(ways) or gap("organiser.contact", language=self.language)
