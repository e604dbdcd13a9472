"""What people decide about probable personal data, and how a value is shown to those who decide."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.privacy import MARKS, Finding, Kept, PersonalData, find_personal_data, masked_span
from kuulolla.hear.rules.judging import Place

AROUND = 160
FEWEST = 12
END_OF_SENTENCE = re.compile(r"[.!?…]+\s+|\n+")
LAST_WORD, FIRST_WORD = re.compile(r"\S*$"), re.compile(r"^\S*")


class Decision(StrEnum):
    """What is done with a value: masked, shown in one answer, or shown wherever it stands."""

    MASK = "mask"
    HERE = "here"
    EVERYWHERE = "everywhere"


class FindingGone(Refusal):
    """The answer was changed, withdrawn or erased, or nothing in it looks like personal data there."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tätä kohtaa ei enää ole. Vastaus on voinut muuttua. Lataa sivu uudelleen.",
        "sv": "Det här stället finns inte längre. Svaret kan ha ändrats. Ladda om sidan.",
        "en": "This place is no longer there. The answer may have changed. Reload the page.",
    }


class DecisionGone(Refusal):
    """The decision was changed or taken back already."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Päätöstä on jo muutettu, joten sitä ei voi enää perua.",
        "sv": "Beslutet har redan ändrats, så det kan inte längre ångras.",
        "en": "The decision has been changed already, so it can no longer be undone.",
    }


@dataclass(frozen=True)
class Spot:
    """A probable finding in an answer. `key` names its value, `print` the text of the answer."""

    place: Place
    kind: PersonalData
    key: str
    print: str


@dataclass(frozen=True)
class Settled:
    """What is decided: keys of values wherever they stand, and (key, print) of those shown in one text."""

    everywhere: frozenset[str]
    here: frozenset[tuple[str, str]]

    def covers(self, spot: Spot) -> bool:
        """Whether nothing is left to decide of it."""
        return spot.key in self.everywhere or (spot.key, spot.print) in self.here


@dataclass(frozen=True)
class Excerpt:
    """A value in its sentence. What stands `before` and `after` it has other personal data masked."""

    place: Place
    before: str
    value: str
    after: str
    mark: str


def probable(text: str) -> tuple[Finding, ...]:
    """What in a text is personal data to the best of our knowledge, but a person may know better."""
    return tuple(finding for finding in find_personal_data(text) if not finding.certain)


def finding_at(text: str, place: Place) -> Finding:
    """The probable finding that stands exactly there. Raises FindingGone."""
    for finding in probable(text):
        if (finding.start, finding.end) == (place.start, place.end):
            return finding
    raise FindingGone


def excerpt(text: str, finding: Finding, *, answer: int, kept: Kept, language: str) -> Excerpt:
    """The finding in its sentence, marks in the language; a long sentence is cut between words."""
    shown = find_personal_data(text, kept=kept.of(text))
    others = [one for one in shown if (one.start, one.end) != (finding.start, finding.end)]
    low, high = sentence_around(text, finding.start, finding.end)
    return Excerpt(
        Place(answer, finding.start, finding.end),
        before=("… " if _is_cut_before(text, low) else "")
        + masked_span(text, others, low, finding.start, language=language),
        value=text[finding.start : finding.end],
        after=masked_span(text, others, finding.end, high, language=language)
        + (" …" if _is_cut_after(text, high) else ""),
        mark=MARKS[language][finding.kind],
    )


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the sentence that holds `start` to `end`, at most `AROUND` characters on either side.

    A sentence that says hardly more than that, as a name below an answer, has the one before it too.
    """
    low, high = max(0, start - AROUND), min(len(text), end + AROUND)
    before = [match.end() for match in END_OF_SENTENCE.finditer(text, low, start)]
    after = END_OF_SENTENCE.search(text, end, high)
    rest = (after.start() if after else high) - end
    while before and start - before[-1] < FEWEST and rest < FEWEST:
        before.pop()
    first = before[-1] if before else _after_a_cut_word(text, low, start)
    last = after.start() + len(after.group().rstrip()) if after else _before_a_cut_word(text, high, end)
    return first, last


def _after_a_cut_word(text: str, low: int, start: int) -> int:
    if low == 0 or text[low - 1].isspace():
        return low
    cut = FIRST_WORD.match(text[low:start])
    return min(start, low + (cut.end() if cut else 0))


def _before_a_cut_word(text: str, high: int, end: int) -> int:
    if high == len(text) or text[high].isspace():
        return high
    cut = LAST_WORD.search(text[end:high])
    return max(end, end + cut.start()) if cut else high


def _is_cut_before(text: str, low: int) -> bool:
    return low > 0 and not END_OF_SENTENCE.search(text[:low][-4:] if low else "")


def _is_cut_after(text: str, high: int) -> bool:
    return high < len(text) and text[high - 1] not in ".!?…" and text[high] != "\n"


def by_value(spots: Iterable[Spot], *, kinds: Container[str] = frozenset()) -> list[list[Spot]]:
    """Spots of equal values together, the value in most answers first; `kinds` leaves out all others."""
    groups: dict[str, list[Spot]] = {}
    for spot in spots:
        if not kinds or spot.kind in kinds:
            groups.setdefault(spot.key, []).append(spot)
    return sorted(groups.values(), key=lambda group: (-len(group), group[0].place))
