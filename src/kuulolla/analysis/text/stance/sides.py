"""The two sides of the matter of one theme, found from what its texts say for and against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kuulolla.analysis.text.stance.cues import DIRECTION, FEELING
from kuulolla.analysis.text.stance.reading import Clause, Reading, clauses_of, read

Floats = NDArray[np.float64]

SURE = 0.3
FIRM = 0.9
FEWEST_ON_A_SIDE = 3
SMALL_THEME = 20
LARGE_SIDE = 5
ROUNDS = 4
DOUBT = 2.5
MATTER_WEIGHT = 1.0
OBJECT_WEIGHT = 0.25
DIRECTION_PRIOR = 0.6
FEELING_AGREES = 0.6
MOST_COMMON_OBJECT = 0.6
WORDS_OF_A_PHRASE = 8


class Side(StrEnum):
    """Where a text stands. Of more and less, more is "for"; between two things the names are a choice."""

    FOR = "for"
    AGAINST = "against"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Pole:
    """The most telling words of one side: characters `start` to `end` of text number `text`.

    `phrase` is those characters as they were written: personal data is not masked.
    """

    text: int
    start: int
    end: int
    phrase: str


@dataclass(frozen=True, slots=True)
class Stances:
    """Who stands where in one theme.

    `sides` and `strengths` (above 0 is for, below 0 against) have one value for each text. `opposed` tells
    whether the theme is to be marked as holding opposite views; only then are there poles. People are
    counted, not texts; somebody who says both counts on both sides. `matter` is the name of the contrast
    in the lexicon, "direction" for more and less, "" when the texts take no sides.
    """

    sides: tuple[Side, ...]
    strengths: tuple[float, ...]
    opposed: bool
    people_for: int
    people_against: int
    pole_for: Pole | None
    pole_against: Pole | None
    matter: str


class _Texts(NamedTuple):
    texts: Sequence[str]
    languages: Sequence[str]
    people: Sequence[Hashable]


def stances(
    texts: Sequence[str],
    languages: Sequence[str],
    vectors: Floats | None = None,
    *,
    people: Sequence[Hashable] = (),
) -> Stances:
    """The sides of the texts of one theme.

    `people` tells who wrote each text; without it each text has its own writer. `vectors`, one unit row a
    text, let a text without any cue follow the texts nearest to it.
    """
    readings = [read(text, language) for text, language in zip(texts, languages, strict=True)]
    names, values = _matrix(readings)
    anchor = _anchor(names, values)
    given = _Texts(texts, languages, people or range(len(texts)))
    if anchor is None:
        nowhere = np.zeros(len(texts))
        return _result(given, nowhere, firm=nowhere, matter="")
    scores = _scores(values, _weights(names), anchor)
    if vectors is not None:
        scores = _spread(scores, vectors)
    return _result(given, scores, firm=values[:, anchor], matter=names[anchor])


def opposed(one: str, other: str, languages: tuple[str, str]) -> bool:
    """Whether two texts on one matter take opposite sides.

    What both speak of decides; when they share no matter and no word, one speaks for and the other against.
    """
    first, second = read(one, languages[0]), read(other, languages[1])
    general = {DIRECTION, FEELING}
    matters = _agreement(first.matters, second.matters, without=general)
    words = _agreement(first.objects, second.objects)
    return (matters or words or _agreement(first.matters, second.matters)) < 0


def _agreement(
    one: Mapping[str, float], other: Mapping[str, float], *, without: Set[str] = frozenset()
) -> float:
    return sum(one[name] * other[name] for name in (one.keys() & other.keys()) - without)


def _matrix(readings: Sequence[Reading]) -> tuple[list[str], Floats]:
    """Texts by columns: the general direction, the matters, and words that several texts share."""
    shared = Counter(stem for reading in readings for stem in reading.objects)
    most = max(2, MOST_COMMON_OBJECT * len(readings))
    stems = sorted(stem for stem, count in shared.items() if 2 <= count <= most)
    matters = sorted({matter for reading in readings for matter in reading.matters} - {DIRECTION, FEELING})
    names = [DIRECTION, FEELING, *matters, *(f"{stem}…" for stem in stems)]
    columns = {name: place for place, name in enumerate(names)}
    values = np.zeros((len(readings), len(names)))
    for row, reading in enumerate(readings):
        for matter, value in reading.matters.items():
            values[row, columns[matter]] = value
        for stem, value in reading.objects.items():
            if f"{stem}…" in columns:
                values[row, columns[f"{stem}…"]] = np.clip(value, -1, 1)
    return names, values


def _weights(names: Sequence[str]) -> Floats:
    return np.array([OBJECT_WEIGHT if name.endswith("…") else MATTER_WEIGHT for name in names])


def _balance(column: Floats) -> float:
    """How many stand on the smaller side, and a little for all that take part."""
    above, below = float((column > SURE).sum()), float((column < -SURE).sum())
    return min(above, below) + 0.2 * max(above, below) if min(above, below) else 0.0


def _anchor(names: Sequence[str], values: Floats) -> int | None:
    """The column along which the texts part most evenly."""
    balances = {
        place: _balance(values[:, place]) * (DIRECTION_PRIOR if name == DIRECTION else 1.0)
        for place, name in enumerate(names)
        if name != FEELING and not name.endswith("…")
    }
    best = max(balances, key=lambda place: balances[place])
    return best if balances[best] > 0 else None


def _scores(values: Floats, weights: Floats, anchor: int) -> Floats:
    """Columns are turned to agree with the anchor in the texts that hold both, then summed; repeated."""
    prior = np.zeros(values.shape[1])
    prior[1] = FEELING_AGREES if anchor == 0 else 0.0
    scores = values[:, anchor] + values @ (weights * prior)
    for _ in range(ROUNDS):
        agreement = values.T @ np.tanh(scores) + DOUBT * prior
        agreement /= np.abs(values).sum(axis=0) + DOUBT
        agreement[anchor] = 1.0
        scores = values @ (weights * agreement)
    return scores


def _spread(scores: Floats, vectors: Floats) -> Floats:
    """A text without a side takes a part of the mean of its nearest neighbours."""
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, 0)
    nearness = np.maximum(likeness, 0) ** 4
    mean = nearness @ scores / np.maximum(nearness.sum(axis=1), 1e-9)
    return np.where(np.abs(scores) < SURE, scores + mean, scores)


def _result(given: _Texts, scores: Floats, *, firm: Floats, matter: str) -> Stances:
    sides = tuple(Side.FOR if s > SURE else Side.AGAINST if s < -SURE else Side.NONE for s in scores.tolist())
    in_favour, against = _people(given, scores > SURE), _people(given, scores < -SURE)
    plainly_for = (firm >= FIRM) & (scores > SURE)
    plainly_against = (firm <= -FIRM) & (scores < -SURE)
    everyone = len(set(given.people))
    is_opposed = min(in_favour, against) >= FEWEST_ON_A_SIDE and _is_visible(
        _people(given, plainly_for), _people(given, plainly_against), everyone=everyone
    )
    return Stances(
        sides,
        tuple(scores.tolist()),
        is_opposed,
        in_favour,
        against,
        _pole(given, scores, plainly_for, matter=matter) if is_opposed else None,
        _pole(given, -scores, plainly_against, matter=matter) if is_opposed else None,
        matter,
    )


def _people(given: _Texts, chosen: NDArray[np.bool_]) -> int:
    return len({person for person, is_chosen in zip(given.people, chosen.tolist(), strict=True) if is_chosen})


def _is_visible(one: int, other: int, *, everyone: int) -> bool:
    """Whether those who say it plainly are enough on both sides, beside each other and the whole theme.

    Read by its words a statement is at times put on the wrong side, so a few against many are not enough.
    """
    fewer, more = min(one, other), max(one, other)
    if everyone <= SMALL_THEME:
        return fewer >= FEWEST_ON_A_SIDE - 1 and fewer >= 0.25 * more and one + other >= 0.35 * everyone
    if fewer >= FEWEST_ON_A_SIDE and fewer >= 0.3 * more and one + other >= 0.25 * everyone:
        return True
    return fewer >= LARGE_SIDE and fewer >= 0.15 * more and one + other >= 0.6 * everyone


def _pole(given: _Texts, scores: Floats, plainly: NDArray[np.bool_], *, matter: str) -> Pole | None:
    """The clause that tells most of the matter in few words, among those who say it plainly."""
    told = [
        (
            _telling(clause, given, text, matter=matter) + 0.1 * float(scores[text]),
            -clause.start,
            text,
            clause,
        )
        for text in np.flatnonzero(plainly).tolist()
        for clause in clauses_of(given.texts[text])
    ]
    if not told:
        return None
    _, _, text, clause = max(told, key=lambda item: item[:2])
    start, end = clause.start, clause.end
    written = given.texts[text][start:end]
    start, end = end - len(written.lstrip()), start + len(written.rstrip())
    return Pole(text, start, end, given.texts[text][start:end])


def _telling(clause: Clause, given: _Texts, text: int, *, matter: str) -> float:
    """How much of the matter a clause holds; a word by itself and a long clause tell less."""
    reading = read(given.texts[text][clause.start : clause.end], given.languages[text])
    held = min(abs(reading.matters.get(matter, 0.0)), 1.0) + 0.5 * bool(reading.matters.get(DIRECTION))
    return held - 0.1 * max(0, len(clause.words) - WORDS_OF_A_PHRASE) - 0.5 * max(0, 3 - len(clause.words))
