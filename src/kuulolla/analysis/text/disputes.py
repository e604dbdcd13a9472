"""Opposite views inside a theme: who is on which side of what, and a quote of each side.

A theme made by a machine holds many matters, and that some of its texts say "more" and some "no" does not
make them a dispute. So a large theme is marked only when enough people on both sides name the same thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import log
from typing import NamedTuple

import numpy as np

from kuulolla.analysis.text.beside import Work, begin
from kuulolla.analysis.text.counting import publishable
from kuulolla.analysis.text.describing import quote_of
from kuulolla.analysis.text.places import Placing
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.results import Dispute, Quote, Span
from kuulolla.analysis.text.stance import Side, Stances, stances
from kuulolla.analysis.text.stance.cues import GENERAL, LANGUAGES, cues_of
from kuulolla.analysis.text.stance.grounds import common_ground
from kuulolla.analysis.text.stance.reading import Reading, read

MOST_READ = 400
FIRM, FIRMEST = 0.6, 1.5
SMALL_THEME = 20
FEWEST_IN_SMALL_THEME, FEWEST_ON_A_SIDE = 2, 4
ENOUGH, ENOUGH_OF_A_WORD = 0.25, 0.5
SMALLER_SIDE = 0.15
MUCH_DISSENT = 0.4
MATTER_COUNTS_MORE = 1.5
MOST_COMPARED = 12
IDEAL_LENGTH, LONGEST = 80, 240
SAME_WORDS, SAME_LANGUAGE, OWN_LANGUAGE, LENGTH_LOSS = 0.5, 0.5, 0.3, 0.4


@dataclass(frozen=True)
class Speech:
    """The statements of one theme: their texts, languages and people."""

    texts: list[str]
    languages: list[str]
    people: list[int]


@dataclass(frozen=True)
class Facing:
    """Two statements (by position) that face each other, and how many people are on each side.

    `matter` is "" when the subject is a mere word: a word may be a part of somebody's name.
    """

    matter: str
    people: tuple[int, int]
    statements: tuple[int, int]


class _Subject(NamedTuple):
    """A matter of the lexicon, or the stem of a word."""

    in_lexicon: bool
    name: str


@dataclass
class _Sides:
    """People who speak for and against a subject, with their statements and how firmly each speaks."""

    parts: tuple[dict[int, list[tuple[float, int]]], dict[int, list[tuple[float, int]]]] = field(
        default_factory=lambda: ({}, {})
    )

    def hear(self, person: int, value: float, statement: int) -> None:
        self.parts[value < 0].setdefault(person, []).append((abs(value), statement))

    @property
    def people(self) -> tuple[int, int]:
        """How many are on one side only."""
        both = self.parts[0].keys() & self.parts[1].keys()
        return len(self.parts[0]) - len(both), len(self.parts[1]) - len(both)


def get_ready() -> bool:
    """Load the word lists, so that a second process has them when the themes are there."""
    return all(cues_of(language) for language in LANGUAGES)


def find_facing(speeches: Sequence[Speech]) -> list[Facing | None]:
    """What people disagree on in each theme; None where the words show no two sides."""
    return [_facing(speech) for speech in speeches]


def _facing(speech: Speech) -> Facing | None:
    found = stances(speech.texts, speech.languages, people=speech.people)
    if not found.opposed:
        return None
    sided = [number for number, side in enumerate(found.sides) if side is not Side.NONE]
    readings = {number: read(speech.texts[number], speech.languages[number]) for number in sided}
    subjects = _subjects(readings, speech.people)
    everyone = len(set(speech.people))
    shown = {subject: sides for subject, sides in subjects.items() if _is_shown(subject, sides, everyone)}
    shown = shown or _by_contested_words(found, speech, everyone)
    if not shown:
        return None
    best = max(shown, key=lambda subject: (_weight(subject, shown[subject]), subject))
    matter = best.name if best.in_lexicon else ""
    return Facing(matter, shown[best].people, _pair(shown[best], readings, speech))


def _by_contested_words(found: Stances, speech: Speech, everyone: int) -> dict[_Subject, _Sides]:
    """The sides of a small theme of short texts, heard where they name a word that both sides speak of."""
    readings = [read(text, language) for text, language in zip(speech.texts, speech.languages, strict=True)]
    ground = common_ground(readings, speech.people)
    if everyone > SMALL_THEME or ground.chance > 1 or ground.dissent < MUCH_DISSENT:
        return {}
    contested = set(ground.words)
    subject, sides = _Subject(False, ""), _Sides()
    for number, (side, strength) in enumerate(zip(found.sides, found.strengths, strict=True)):
        if side is not Side.NONE and contested & readings[number].objects.keys():
            sides.hear(speech.people[number], max(-FIRMEST, min(FIRMEST, strength)), number)
    return {subject: sides} if _is_shown(subject, sides, everyone) else {}


def _subjects(readings: Mapping[int, Reading], people: Sequence[int]) -> dict[_Subject, _Sides]:
    subjects: defaultdict[_Subject, _Sides] = defaultdict(_Sides)
    for number, reading in readings.items():
        named = {
            _Subject(True, name): value for name, value in reading.matters.items() if name not in GENERAL
        }
        named |= {_Subject(False, stem): value for stem, value in reading.objects.items()}
        for subject, value in named.items():
            if abs(value) >= FIRM:
                subjects[subject].hear(people[number], value, number)
    return subjects


def _is_shown(subject: _Subject, sides: _Sides, everyone: int) -> bool:
    """Whether both sides are there and enough of the theme speaks of it; a mere word needs half of it."""
    fewer, more = sorted(sides.people)
    small = everyone <= SMALL_THEME
    fewest = FEWEST_IN_SMALL_THEME if small else FEWEST_ON_A_SIDE
    enough = ENOUGH if small or subject.in_lexicon else ENOUGH_OF_A_WORD
    return fewer >= max(fewest, SMALLER_SIDE * more) and fewer + more >= enough * everyone


def _weight(subject: _Subject, sides: _Sides) -> float:
    fewer, more = sorted(sides.people)
    return (fewer + 0.01 * more) * (MATTER_COUNTS_MORE if subject.in_lexicon else 1.0)


def _pair(sides: _Sides, readings: Mapping[int, Reading], speech: Speech) -> tuple[int, int]:
    """The statements to quote: firm, of a good length, about the same thing, in the theme's language."""
    commonest = max(sorted(set(speech.languages)), key=speech.languages.count)

    def worth(firm: float, statement: int) -> float:
        length = max(len(speech.texts[statement]), 1)
        own = OWN_LANGUAGE * (speech.languages[statement] == commonest)
        return firm + own - LENGTH_LOSS * abs(log(length / IDEAL_LENGTH)) - (length > LONGEST)

    def candidates(part: Mapping[int, Sequence[tuple[float, int]]]) -> list[tuple[float, int]]:
        valued = [(worth(*said), said[1]) for found in part.values() for said in found]
        return sorted(valued, key=lambda item: (-item[0], item[1]))[:MOST_COMPARED]

    def together(pair: tuple[tuple[float, int], tuple[float, int]]) -> float:
        (value, one), (other_value, other) = pair
        same_words = min(2, len(readings[one].objects.keys() & readings[other].objects.keys()))
        same_language = speech.languages[one] == speech.languages[other]
        return value + other_value + SAME_WORDS * same_words + SAME_LANGUAGE * same_language

    pairs = product(candidates(sides.parts[0]), candidates(sides.parts[1]))
    different = [pair for pair in pairs if speech.people[pair[0][1]] != speech.people[pair[1][1]]]
    best = max(different, key=lambda pair: (together(pair), -pair[0][1], -pair[1][1]))
    return best[0][1], best[1][1]


class _Source(NamedTuple):
    reception: Reception
    placing: Placing
    mask_language: str

    def span(self, row: int) -> Span:
        statements = self.placing.statements
        return Span(int(statements.answer[row]), int(statements.start[row]), int(statements.end[row]))

    def quote(self, row: int) -> Quote:
        span = self.span(row)
        text, kept = self.reception.answers.texts[span.answer], self.reception.kept
        return quote_of(text, span, language=self.mask_language, kept=kept)


@dataclass(frozen=True)
class DisputeSearch:
    """A search under way: the themes' ids, the statement rows that are read, and the work."""

    source: _Source
    ids: list[str]
    rows: list[Integers]
    speeches: list[Speech]
    work: Work[list[Facing | None]]

    @classmethod
    def begin(
        cls, reception: Reception, placing: Placing, *, mask_language: str, beside: bool
    ) -> DisputeSearch:
        """Begin to read the statements of every theme, at most 400 of each, spread evenly."""
        numbers = sorted(set(placing.statements.theme[placing.statements.theme >= 0].tolist()))
        rows = [_rows_to_read(np.flatnonzero(placing.statements.theme == number)) for number in numbers]
        source = _Source(reception, placing, mask_language)
        speeches = [_speech(source, found) for found in rows]
        ids = [placing.ids[number] for number in numbers]
        return cls(source, ids, rows, speeches, begin(find_facing, speeches, beside=beside))

    def result(self) -> dict[str, Dispute]:
        """The disputes by theme id."""
        found = zip(self.ids, self.rows, self.speeches, self.work.result(), strict=True)
        return {
            identity: _dispute(facing, rows, speech, self.source)
            for identity, rows, speech, facing in found
            if facing is not None
        }


def _dispute(facing: Facing, rows: Integers, speech: Speech, source: _Source) -> Dispute:
    one, other = (source.quote(int(rows[statement])) for statement in facing.statements)
    people = publishable(facing.people[0]), publishable(facing.people[1])
    return Dispute(facing.matter, people, (one, other), read=len(set(speech.people)))


def _rows_to_read(rows: Integers) -> Integers:
    return rows[:: max(1, -(-len(rows) // MOST_READ))]


def _speech(source: _Source, rows: Integers) -> Speech:
    spans = [source.span(row) for row in rows.tolist()]
    reception = source.reception
    return Speech(
        [reception.answers.texts[span.answer][span.start : span.end] for span in spans],
        [reception.languages[span.answer] for span in spans],
        [int(reception.persons[span.answer]) for span in spans],
    )
