"""Answers that are like an answer: near it in the space of meaning, words and spelling."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.text.duplicates import copy_groups
from kuulolla.analysis.text.features import LanguageSpace
from kuulolla.analysis.text.vectors import Matrix

MOST_LEARNT_FROM = 5_000
AT_ONCE = 20_000

Integers = npt.NDArray[np.int64]


class Likeness:
    """Vectors of all answers, and the cosine between them.

    In one language the blend that themes are found by is compared; between languages the meaning that
    the languages share.
    """

    def __init__(self, texts: Sequence[str], languages: Sequence[str], *, seed: int) -> None:
        self._languages = np.asarray(languages)
        self._copy_of = np.asarray(copy_groups(texts, seed=seed), np.int64)
        self._rows = {name: np.flatnonzero(self._languages == name) for name in sorted(set(languages))}
        self._row_of = np.zeros(len(texts), np.int64)
        self._own: dict[str, Matrix] = {}
        self._shared: dict[str, Matrix] = {}
        for name, rows in self._rows.items():
            self._row_of[rows] = np.arange(len(rows))
            self._own[name], shared = _vectors([texts[row] for row in rows.tolist()], name, seed=seed)
            if len(self._rows) > 1:
                self._shared[name] = shared

    def like(self, answer: int, *, limit: int) -> list[tuple[int, float]]:
        """Numbers and cosines of the answers most like this one, the most alike first.

        Its own copies are left out, and of other copies only the first is given.
        """
        likeness = self._cosines(answer)
        likeness[self._copy_of != np.arange(len(likeness))] = 0
        likeness[self._copy_of == self._copy_of[answer]] = 0
        return [(int(number), float(likeness[number])) for number in highest(likeness, limit=limit)]

    def _cosines(self, answer: int) -> Matrix:
        language = str(self._languages[answer])
        row = self._row_of[answer]
        cosines = np.zeros(len(self._languages), np.float32)
        for name, rows in self._rows.items():
            vectors = self._own if name == language else self._shared
            cosines[rows] = vectors[name] @ vectors[language][row]
        return cosines


def highest(scores: npt.NDArray[np.floating], *, limit: int) -> Integers:
    """Places of the highest scores above 0, the highest first, and of equal ones the first first."""
    above = np.flatnonzero(scores > 0)
    if len(above) > limit > 0:
        least = np.partition(scores[above], len(above) - limit)[len(above) - limit]
        above = above[scores[above] >= least]
    order = np.lexsort((above, -scores[above]))[: max(limit, 0)]
    return np.asarray(above[order], np.int64)


def _vectors(texts: Sequence[str], language: str, *, seed: int) -> tuple[Matrix, Matrix]:
    """The blend and the shared meaning of the texts, learnt from an even sample of the different ones."""
    different = list(dict.fromkeys(texts))
    step = -(-len(different) // MOST_LEARNT_FROM)
    space = LanguageSpace(language, seed=seed).fit(different[::step])
    parts = [space.transform(texts[start : start + AT_ONCE]) for start in range(0, len(texts), AT_ONCE)]
    return np.vstack([part.own for part in parts]), np.vstack([part.shared for part in parts])
