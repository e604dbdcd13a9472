"""Where everything went, as columns: statements, the placing of a whole picture, and its draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.guides import Guide
from kuulolla.analysis.text.memory import Memory, Name, PlacedText, fingerprint
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.themes import NO_THEME, OPEN, ThemeFinder
from kuulolla.analysis.text.vectors import Matrix

Flags = npt.NDArray[np.bool_]
CHUNK = 20_000


@dataclass(frozen=True)
class Statements:
    """Statements as columns: the answer each belongs to, its span there, its theme and how firm that is.

    `subtheme` numbers the part of the theme, NO_THEME when the theme has no parts. `vectors` holds by
    language the vectors of some statements (row `vector_row`, -1 for none), for choosing quotes. `ids` are
    those of theme number 0, 1, 2 ...
    """

    answer: Integers
    start: Integers
    end: Integers
    theme: Integers
    subtheme: Integers
    strength: Matrix
    vector_row: Integers
    vectors: Mapping[str, Features]
    ids: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.answer)


@dataclass(frozen=True)
class Placing:
    """Where everything went.

    `themes` and `subthemes` have the numbers of each answer's themes, the main one first; `strength`
    tells how firmly it sits in that. `stands_for` is the answer whose placing a copy shares.
    `ids` are those of theme number 0, 1, 2 ...; `known` are names that themes had before, `names` those
    that people gave, by id and language. `dismissed` are answers that a person put in no theme, `unmet`
    corrections that could not be carried out.
    """

    themes: list[tuple[int, ...]]
    subthemes: list[tuple[tuple[int, int], ...]]
    strength: Matrix
    stands_for: Integers
    statements: Statements
    finder: ThemeFinder
    ids: list[str]
    known: Mapping[str, Name]
    names: Mapping[str, Mapping[str, str]]
    dismissed: frozenset[int]
    unmet: tuple[int, ...]
    base: Base


@dataclass(frozen=True)
class Base:
    """Where everything was placed before corrections, as columns; `main` and `part` are by answer.

    `learnt` has the theme that a statement went to because it is like what people corrected, else OPEN.
    """

    ids: tuple[str, ...]
    main: Integers
    part: Integers
    answer: Integers
    start: Integers
    end: Integers
    theme: Integers
    subtheme: Integers
    learnt: Integers

    def memory(
        self, texts: Sequence[str], *, names: Mapping[str, Name], settings: Mapping[str, str | int | float]
    ) -> Memory:
        """The memory of it; `names` are those of the themes and sub-themes by id."""
        rows: dict[int, list[tuple[int, int, int, int]]] = {}
        columns = (self.answer, self.start, self.end, self.theme, self.subtheme)
        for answer, start, end, theme, part in zip(*(column.tolist() for column in columns), strict=True):
            rows.setdefault(answer, []).append((start, end, theme, part))
        placed = {
            fingerprint(texts[answer]): PlacedText(
                int(self.main[answer]), int(self.part[answer]), tuple(found)
            )
            for answer, found in rows.items()
        }
        themes = tuple(names.get(identity, Name(identity, "", "")) for identity in self.ids)
        parts = {identity: name for identity, name in names.items() if "." in identity}
        return Memory(themes, parts, placed, settings)


@dataclass(frozen=True)
class Chunk:
    """Statements `rows` of one language: their features and those of their whole answers.

    `alone` marks the only statement of an answer, `sampled` those of answers that themes are found among,
    `kept` those whose vectors are needed later.
    """

    language: str
    rows: Integers
    features: Features
    wholes: Features
    alone: Flags
    sampled: Flags
    kept: Flags


@dataclass(frozen=True)
class Decided:
    """Main themes by answer, themes and parts by statement, as an earlier picture has them; else OPEN."""

    main: Integers
    theme: Integers
    part: Integers

    @classmethod
    def of(cls, cut: Statements, texts: Sequence[str], guide: Guide | None) -> Decided:
        """What the guide remembers of the texts of the answers, and of the statements they are cut into."""
        decided = cls(*(np.full(size, OPEN, np.int64) for size in (len(texts), len(cut), len(cut))))
        if guide is None or not guide.remembers or not len(cut):
            return decided
        starts = np.flatnonzero(np.r_[True, cut.answer[1:] != cut.answer[:-1]]).tolist()
        for start, end in zip(starts, [*starts[1:], len(cut)], strict=True):
            answer = int(cut.answer[start])
            place = guide.placed(texts[answer])
            if place is None:
                continue
            decided.main[answer] = place.main
            known = {(first, last): (theme, part) for first, last, theme, part in place.statements}
            for row in range(start, end):
                span = (int(cut.start[row]), int(cut.end[row]))
                decided.theme[row], decided.part[row] = known.get(span, (OPEN, OPEN))
        return decided

    def main_or(self, found: Integers, answers: Integers) -> Integers:
        """The main themes as found, where nothing was decided."""
        return np.where(self.main[answers] != OPEN, self.main[answers], found)

    def theme_or(self, found: Integers, rows: Integers) -> Integers:
        """The themes of statements as found, where nothing was decided."""
        return np.where(self.theme[rows] != OPEN, self.theme[rows], found)

    def part_or(self, found: Integers, rows: Integers) -> Integers:
        """The parts of statements as found, where nothing was decided."""
        return np.where(self.part[rows] != OPEN, self.part[rows], found)


def themes_of_answers(
    statements: Statements, main: Integers
) -> tuple[list[tuple[int, ...]], list[tuple[tuple[int, int], ...]]]:
    """Themes of each answer, the main one first and the others by how much of the answer speaks of them."""
    weights: list[dict[int, float]] = [{} for _ in main]
    parts: list[dict[tuple[int, int], float]] = [{} for _ in main]
    weight = (statements.end - statements.start) * statements.strength
    rows = zip(
        statements.answer.tolist(),
        statements.theme.tolist(),
        statements.subtheme.tolist(),
        weight,
        strict=True,
    )
    for answer, theme, part, worth in rows:
        if theme != NO_THEME:
            weights[answer][theme] = weights[answer].get(theme, 0.0) + float(worth)
            if part != NO_THEME:
                parts[answer][theme, part] = parts[answer].get((theme, part), 0.0) + float(worth)
    themes = [
        tuple(sorted(found, key=lambda theme: (theme != first, -found[theme], theme)))
        for found, first in zip(weights, main.tolist(), strict=True)
    ]
    return themes, [tuple(sorted(found, key=lambda part: (-found[part], part))) for found in parts]


def stacked(blocks: Sequence[Features]) -> Features:
    """Features one below another."""
    return Features(np.vstack([b.own for b in blocks]), np.vstack([b.shared for b in blocks]))


def number_kept(cut: Statements, kept: Flags, spoken: npt.NDArray[np.str_]) -> None:
    """Write which row of its language's kept vectors each statement has."""
    for language in set(spoken.tolist()):
        rows = np.flatnonzero(kept & (spoken == language))
        cut.vector_row[rows] = np.arange(len(rows))


def whole_answers(rows: Integers, answers: Integers) -> Iterator[Integers]:
    """Chunks of statement rows that never part the statements of one answer."""
    start = 0
    while start < len(rows):
        end = min(start + CHUNK, len(rows))
        while end < len(rows) and answers[rows[end]] == answers[rows[end - 1]]:
            end += 1
        yield rows[start:end]
        start = end
