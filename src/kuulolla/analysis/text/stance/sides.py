"""The two sides of the matter of one theme, found from what its texts say for and against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kuulolla.analysis.text.stance.asking import is_help_desk
from kuulolla.analysis.text.stance.cues import DIRECTION, FEELING
from kuulolla.analysis.text.stance.grounds import Ground, common_ground, parted
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
WORDS = "words"
FEWEST_WHO_MEET = 3
GROUND_OF_A_DIRECTION, GROUND_IN_A_LARGE_THEME = 0.2, 0.22
DISSENT, COVER, COVER_IN_A_LARGE_THEME = 0.4, 0.25, 0.45
LEAST_DISSENT = 0.3


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
    in the lexicon, "direction" for more and less, "words" when the sides were found from what people want and
    reject in the same words, "" when the texts take no sides.
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


class _View(NamedTuple):
    """One way to see the sides: the scores of the texts, and how firmly each speaks of the matter itself."""

    matter: str
    scores: Floats
    firm: Floats
    is_marked: bool


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
    given = _Texts(texts, languages, people or range(len(texts)))
    readings = [read(text, language) for text, language in zip(texts, languages, strict=True)]
    names, values = _matrix(readings)
    ground = common_ground(readings, given.people)
    views = [_anchored(given, names, values, vectors, ground), _by_words(given, readings, ground)]
    marked = [view for view in views if view.is_marked]
    return _result(given, (marked or views)[0], is_opposed=bool(marked) and not is_help_desk(texts))


def _anchored(
    given: _Texts, names: Sequence[str], values: Floats, vectors: Floats | None, ground: Ground
) -> _View:
    """The sides of the matter, or of more and less, along which the texts part most evenly."""
    anchor = _anchor(names, values)
    if anchor is None:
        nowhere = np.zeros(len(given.texts))
        return _View("", nowhere, nowhere, is_marked=False)
    scores, firm = _scores(values, _weights(names), anchor), values[:, anchor]
    if vectors is not None:
        scores = _spread(scores, vectors)
    everyone = len(set(given.people))
    least = _least_ground(ground, everyone=everyone, of_direction=names[anchor] == DIRECTION)
    plainly = (
        _people(given, (firm >= FIRM) & (scores > SURE)),
        _people(given, (firm <= -FIRM) & (scores < -SURE)),
    )
    has_sides = min(_counts(given, scores)) >= FEWEST_ON_A_SIDE
    has_ground = not least or (ground.cover >= least and ground.dissent >= LEAST_DISSENT)
    is_marked = has_sides and has_ground and _is_visible(*plainly, everyone=everyone)
    return _View(names[anchor], scores, firm, is_marked)


def _least_ground(ground: Ground, *, everyone: int, of_direction: bool) -> float:
    """What share of the people has to meet on words; more and less of different things are no dispute.

    In short texts a matter of the lexicon is ground enough.
    """
    if everyone > SMALL_THEME:
        return GROUND_IN_A_LARGE_THEME * ground.chance
    if not of_direction and ground.chance == 1:
        return 0.0
    return max(GROUND_OF_A_DIRECTION * ground.chance, FEWEST_WHO_MEET / max(everyone, 1))


def _by_words(given: _Texts, readings: Sequence[Reading], ground: Ground) -> _View:
    """The sides found from the words that some want and others do not."""
    scores = parted(*_matrix(readings, most_common=1.0))
    if len(set(given.people)) > SMALL_THEME:
        has_ground = ground.cover >= COVER_IN_A_LARGE_THEME * ground.chance and len(ground.words) > 1
    else:
        has_ground = ground.cover >= max(COVER * ground.chance, FEWEST_WHO_MEET / max(len(given.texts), 1))
    has_sides = min(_counts(given, scores)) >= FEWEST_ON_A_SIDE
    return _View(WORDS, scores, scores, has_ground and has_sides and ground.dissent >= DISSENT)


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


def _matrix(
    readings: Sequence[Reading], *, most_common: float = MOST_COMMON_OBJECT
) -> tuple[list[str], Floats]:
    """Texts by columns: the general direction, the matters, and words that several texts share.

    A word of more than the share `most_common` of the texts is left out.
    """
    shared = Counter(stem for reading in readings for stem in reading.objects)
    most = max(2, most_common * len(readings))
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


def _result(given: _Texts, view: _View, *, is_opposed: bool) -> Stances:
    scores, firm = view.scores, view.firm
    sides = tuple(Side.FOR if s > SURE else Side.AGAINST if s < -SURE else Side.NONE for s in scores.tolist())
    plainly_for = (firm >= FIRM) & (scores > SURE)
    plainly_against = (firm <= -FIRM) & (scores < -SURE)
    return Stances(
        sides,
        tuple(scores.tolist()),
        is_opposed,
        *_counts(given, scores),
        _pole(given, scores, plainly_for, matter=view.matter) if is_opposed else None,
        _pole(given, -scores, plainly_against, matter=view.matter) if is_opposed else None,
        view.matter,
    )


def _counts(given: _Texts, scores: Floats) -> tuple[int, int]:
    """How many people are for and against."""
    return _people(given, scores > SURE), _people(given, scores < -SURE)


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
