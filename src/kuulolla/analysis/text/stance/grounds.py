"""Common ground: the words of which some people of a theme speak for and others against.

Who wants one thing and who wants another speak of the same things with opposite signs, whatever the things
are. So a theme parts in two where people share words and disagree about them more than they agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kuulolla.analysis.text.stance.cues import DIRECTION, FEELING
from kuulolla.analysis.text.stance.reading import Reading

Floats = NDArray[np.float64]

FIRM = 0.9
DIRECTION_WEIGHT, FEELING_WEIGHT = 0.1, 0.1
MOST_STARTS = 8
ROUNDS = 8
CLEAR = 0.3
USUAL_LENGTH, CHANCE_GROWS = 5.0, 4


@dataclass(frozen=True, slots=True)
class Ground:
    """How people meet on words.

    `words` are the stems that some speak for and others against; `cover` is the share of people who speak of
    them; `dissent` is the share of pairs of people who disagree about a word among those who share one.
    `chance` is how much more easily long texts meet by chance, 1 for short ones.
    """

    words: tuple[str, ...]
    cover: float
    dissent: float
    chance: float


def common_ground(readings: Sequence[Reading], people: Sequence[Hashable]) -> Ground:
    """What the people of one theme disagree about, by the words of their texts."""
    numbers = {person: number for number, person in enumerate(dict.fromkeys(people))}
    writers = [numbers[person] for person in people]
    stems, said = _said(readings, writers, everyone=len(numbers))
    contested = np.flatnonzero((said > 0).any(axis=0) & (said < 0).any(axis=0))
    agree, disagree = _meetings(said)
    return Ground(
        tuple(stems[column] for column in contested.tolist()),
        cover=float((said[:, contested] != 0).any(axis=1).mean()) if numbers else 0.0,
        dissent=disagree / (disagree + agree + 1),
        chance=chance_to_meet(readings),
    )


def chance_to_meet(readings: Sequence[Reading]) -> float:
    """1 for texts that tell up to five words on average; above that the fourth power of how much longer."""
    told = sum(len(reading.objects) for reading in readings) / max(len(readings), 1)
    return max(1.0, told / USUAL_LENGTH) ** CHANCE_GROWS


def _said(
    readings: Sequence[Reading], writers: Sequence[int], *, everyone: int
) -> tuple[list[str], NDArray[np.float32]]:
    """People by words that two or more texts hold: 1 for, -1 against, 0 neither or both."""
    shared = Counter(stem for reading in readings for stem in reading.objects)
    stems = sorted(stem for stem, count in shared.items() if count > 1)
    columns = {stem: column for column, stem in enumerate(stems)}
    said = np.zeros((2, everyone, len(stems)), dtype=np.float32)
    for writer, reading in zip(writers, readings, strict=True):
        for stem, value in reading.objects.items():
            if abs(value) >= FIRM and stem in columns:
                said[int(value < 0), writer, columns[stem]] = 1
    return stems, said[0] - said[1]


def _meetings(said: NDArray[np.float32]) -> tuple[int, int]:
    """Pairs of people who agree on every firm word they share, and pairs who disagree on one."""
    strong = np.abs(said)
    shared, balance = strong @ strong.T, said @ said.T
    disagree = np.triu(balance < shared, 1)
    agree = np.triu(shared > 0, 1) & ~disagree
    return int(agree.sum()), int(disagree.sum())


def parted(names: Sequence[str], values: Floats) -> Floats:
    """A score for each text, above 0 on one side and below on the other, that most disagreements run across.

    Columns are matters and words, rows are texts. The most contested columns are tried as a first guess; a
    text then joins those whose words it uses with the same sign, and leaves those with the other.
    """
    weights = np.array([{DIRECTION: DIRECTION_WEIGHT, FEELING: FEELING_WEIGHT}.get(n, 1.0) for n in names])
    values = np.clip(values, -1.5, 1.5)
    own = (values**2 * weights).sum(axis=1)
    contest = np.minimum((values > CLEAR).sum(axis=0), (values < -CLEAR).sum(axis=0)) * np.sqrt(weights)
    best, found = -np.inf, np.zeros(len(values))
    for column in np.argsort(-contest, kind="stable")[:MOST_STARTS].tolist():
        if contest[column] > 0:
            sides = _settled(np.sign(values[:, column]), values * weights, values, own)
            pull = _pull(sides, values * weights, values, own)
            if sides @ pull > best:
                best, found = float(sides @ pull), pull
    towards = float(found @ values[:, list(names).index(DIRECTION)])
    return -found if towards < 0 else found


def _settled(sides: Floats, weighted: Floats, values: Floats, own: Floats) -> Floats:
    for _ in range(ROUNDS):
        pull = _pull(sides, weighted, values, own)
        turned = np.where(np.abs(pull) > 1e-9, np.sign(pull), sides)
        if np.array_equal(turned, sides):
            break
        sides = turned
    return sides


def _pull(sides: Floats, weighted: Floats, values: Floats, own: Floats) -> Floats:
    """Where the other texts draw each text."""
    return weighted @ (values.T @ sides) - own * sides
