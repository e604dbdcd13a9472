"""People's own words in a version: each has a number in the document and a row that goes with its answer.

A theme's name may be what one person wrote, word for word. A name that fewer than five people wrote belongs
to them: it goes when the last of them is gone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kuulolla.analysis.text.counting import SMALLEST_CELL
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.hear.queries.standing import Told

Words = dict[str, str | int]


@dataclass(frozen=True)
class Voice:
    """Words of one person: `number` is what the document calls them, `answer` the key of the answer."""

    number: int
    answer: int
    start: int
    end: int
    text: str
    language: str


class Voices:
    """Gives numbers to people's words as the document takes them in."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._numbers: dict[Span | str, int] = {}
        self.taken: list[Voice] = []

    def quote(self, quote: Quote) -> Words:
        """The quote's number and the number of its answer, as the document has them."""
        known = quote.span in self._numbers
        number = self._number(quote.span)
        if not known:
            self._take(number, quote.span, quote.text.strip())
        return {"n": number, "answer": quote.span.answer + 1}

    def name(self, text: str) -> Words:
        """A name as the document has it: its text, or a number when only a few people wrote it."""
        owners = self._written_by(text)
        people = {int(self._told.standing.columns.person[span.answer]) for span in owners}
        if not 0 < len(people) < SMALLEST_CELL:
            return {"text": text}
        known = text in self._numbers
        number = self._number(text)
        for span in () if known else owners:
            self._take(number, span, text)
        return {"n": number}

    def _number(self, words: Span | str) -> int:
        return self._numbers.setdefault(words, len(self._numbers) + 1)

    def _take(self, number: int, span: Span, text: str) -> None:
        language = self._told.standing.drawing.answers[span.answer].language
        key = self._told.keys[span.answer]
        self.taken.append(Voice(number, key, span.start, span.end, text, language))

    @cached_property
    def _plain(self) -> list[str]:
        return [_plain(text) for text in self._told.standing.answers.texts]

    def _written_by(self, name: str) -> list[Span]:
        """Where answers have the name in them, whatever its letters' size."""
        wanted = _plain(name)
        places = [place for place, text in enumerate(self._plain) if wanted and wanted in text]
        return [_span_of(name, self._told.standing.answers.texts[place], place) for place in places]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _span_of(name: str, text: str, place: int) -> Span:
    pattern = r"\s+".join(map(re.escape, name.split()))
    found = re.search(pattern, text, re.IGNORECASE)
    return Span(place, *(found.span() if found else (0, len(text))))
