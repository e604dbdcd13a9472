"""What is known before themes are found: an earlier picture, or a codebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from kuulolla.analysis.text.codebook import Codebook
from kuulolla.analysis.text.features import Features, LanguageSpace
from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.latent import Integers
from kuulolla.analysis.text.learning import Learner
from kuulolla.analysis.text.memory import Memory, Name, PlacedText
from kuulolla.analysis.text.neighbours import smooth_once
from kuulolla.analysis.text.themes import OPEN
from kuulolla.analysis.text.vectors import Matrix

BACKGROUND = 1.0
NAME_WEIGHT = 0.5


class Guide(Protocol):
    """Knows themes from before, by number, and where some texts belong."""

    @property
    def remembers(self) -> bool:
        """Whether it knows where texts were placed before."""

    @property
    def names(self) -> Sequence[Name]:
        """The known themes: theme number 0, 1, 2 ..."""

    @property
    def parts(self) -> Mapping[str, Name]:
        """Names of sub-themes by id."""

    def placed(self, text: str) -> PlacedText | None:
        """Where a text was placed; None when that is open."""

    def labels(
        self,
        texts: Mapping[str, Sequence[str]],
        features: Mapping[str, Features],
        spaces: Mapping[str, LanguageSpace],
    ) -> dict[str, Integers]:
        """The theme of each text by language; OPEN where it is open."""


@dataclass(frozen=True)
class EarlierPicture:
    """Goes on from an earlier picture: what was placed stays."""

    memory: Memory
    remembers: bool = True

    @property
    def names(self) -> Sequence[Name]:
        """The themes of the earlier picture."""
        return self.memory.names

    @property
    def parts(self) -> Mapping[str, Name]:
        """Its sub-themes."""
        return self.memory.parts

    def placed(self, text: str) -> PlacedText | None:
        """Where the text was placed then."""
        return self.memory.of(text)

    def labels(
        self,
        texts: Mapping[str, Sequence[str]],
        features: Mapping[str, Features],
        spaces: Mapping[str, LanguageSpace],
    ) -> dict[str, Integers]:
        """The main themes of then; OPEN for a new text."""
        del features, spaces
        return {
            language: np.array([self._main(text) for text in some], np.int64)
            for language, some in texts.items()
        }

    def _main(self, text: str) -> int:
        place = self.memory.of(text)
        return place.main if place else OPEN


@dataclass(frozen=True)
class FromCodebook:
    """Begins with the themes of a codebook, learnt from its names, descriptions and examples.

    With `closed` every answer that says something like a theme joins one; otherwise unlike ones are
    left open, and may make themes of their own.
    """

    codebook: Codebook
    closed: bool = False
    remembers: bool = False

    @property
    def names(self) -> Sequence[Name]:
        """The themes of the codebook that have no parent."""
        return [Name(code.id, code.name(), code.language()) for code in self.codebook.top]

    @property
    def parts(self) -> Mapping[str, Name]:
        """None: sub-themes are found anew."""
        return {}

    def placed(self, text: str) -> PlacedText | None:
        """Nothing was placed before."""
        del text
        return None

    def labels(
        self,
        texts: Mapping[str, Sequence[str]],
        features: Mapping[str, Features],
        spaces: Mapping[str, LanguageSpace],
    ) -> dict[str, Integers]:
        """The likeliest theme of each text; OPEN where it is more like answers at large."""
        examples, known, weights = self._examples(features, spaces)
        if not examples:
            return {language: np.full(len(some), OPEN, np.int64) for language, some in texts.items()}
        smoothed = {
            language: _towards(features[language], features[language], same=True) for language in texts
        }
        if not self.closed:
            self._add_background(smoothed, examples, known, weights)
        learner = Learner().fit(examples, known, weights=weights)
        return {language: self._found(learner, language, smoothed[language]) for language in texts}

    def _found(self, learner: Learner, language: str, features: Features) -> Integers:
        best = learner.predict(language, features)
        known = np.any(features.own != 0, axis=1) & (best < len(self.codebook.top))
        return np.where(known, best, OPEN)

    def _add_background(
        self,
        answers: Mapping[str, Features],
        examples: dict[str, Features],
        known: dict[str, Integers],
        weights: dict[str, Matrix],
    ) -> None:
        """Add the answers themselves as faint examples of a further theme, "something else".

        Together they weigh as much as one theme, so those that are like no example will be likest to it
        (learning from positive and unlabelled examples, Elkan and Noto 2008).
        """
        everyone = sum(len(some.own) for some in answers.values())
        given = sum(float(some.sum()) for some in weights.values())
        other = len(self.codebook.top)
        for language, some in answers.items():
            size = len(some.own)
            empty = Features(some.own[:0], some.shared[:0])
            mine = examples.get(language, empty)
            examples[language] = Features(
                np.vstack([mine.own, some.own]), np.vstack([mine.shared, some.shared])
            )
            faint = np.full(size, BACKGROUND * given / other / everyone, np.float32)
            known[language] = np.r_[known.get(language, np.zeros(0, np.int64)), np.full(size, other)]
            weights[language] = np.r_[weights.get(language, np.zeros(0, np.float32)), faint]

    def _examples(
        self, features: Mapping[str, Features], spaces: Mapping[str, LanguageSpace]
    ) -> tuple[dict[str, Features], dict[str, Integers], dict[str, Matrix]]:
        """Examples as vectors, drawn towards like answers; names and descriptions count half."""
        rows = [
            (text, number, weight)
            for number, code in enumerate(self.codebook.top)
            for text, weight in [
                *((name, NAME_WEIGHT) for name in [*code.names.values(), code.description] if name),
                *((text, 1.0) for text in self.codebook.examples_of(code)),
            ]
        ]
        languages = detect_languages([text for text, _, _ in rows])
        examples, known, weights = {}, {}, {}
        for language, space in spaces.items():
            mine = [row for row, spoken in zip(rows, languages, strict=True) if spoken == language]
            if not mine:
                continue
            raw = space.transform([text for text, _, _ in mine])
            if raw.own.shape[1] != features[language].own.shape[1]:
                continue
            examples[language] = _towards(raw, features[language])
            known[language] = np.array([number for _, number, _ in mine], np.int64)
            weights[language] = np.array([weight for _, _, weight in mine], np.float32)
        return examples, known, weights


def _towards(features: Features, points: Features, *, same: bool = False) -> Features:
    """Features smoothed twice towards their neighbours among `points`."""
    own = smooth_once(features.own, points.own, same=same)
    shared = smooth_once(features.shared, points.shared, same=same)
    return Features(smooth_once(own, points.own), smooth_once(shared, points.shared))
