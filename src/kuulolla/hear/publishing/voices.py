"""People's own words in a version: each has a number in the document and a row that goes with its answer.

A theme's name may be what one person wrote, word for word. A name that fewer than five people wrote belongs
to them: it goes when the last of them is gone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from kuulolla.analysis.text.counting import SMALLEST_CELL
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.hear.queries.standing import Told

Words = dict[str, str | int]
END = "\n"


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

    def _written_by(self, name: str) -> list[Span]:
        """Where answers have the name in them, whatever its letters' size; as many as count."""
        owners = self._told.read.once("owners", lambda: NameOwners(self._told.standing.answers.texts))
        return owners.of(name)


class NameOwners:
    """Finds who wrote a name, word for word. All texts are one long one, so that looking is quick."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        plain = [_plain(text) for text in texts]
        self._starts = list(accumulate((len(text) + len(END) for text in plain), initial=0))
        self._all = END.join(plain)
        self._known: dict[str, list[Span]] = {}

    def of(self, name: str) -> list[Span]:
        """A span of each of the first answers that have it."""
        if name not in self._known:
            places = islice(self._places(_plain(name)), SMALLEST_CELL)
            self._known[name] = [_span_of(name, self._texts[place], place) for place in places]
        return self._known[name]

    def _places(self, wanted: str) -> Iterator[int]:
        found = self._all.find(wanted) if wanted else -1
        while found >= 0:
            place = bisect_right(self._starts, found) - 1
            yield place
            found = self._all.find(wanted, self._starts[place + 1])


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _span_of(name: str, text: str, place: int) -> Span:
    pattern = r"\s+".join(map(re.escape, name.split()))
    found = re.search(pattern, text, re.IGNORECASE)
    return Span(place, *(found.span() if found else (0, len(text))))
