"""The company a statement keeps in its theme: how many others say alike, how far it is from most."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kuulolla.analysis.text.places import Statements
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.themes import NO_THEME
from kuulolla.analysis.text.vectors import Matrix

ALIKE = 0.4
FEWEST_TO_DIFFER_FROM = 10
AT_ONCE = 2_000


class Company:
    """For statements of one theme and one language: `others` (people who say alike) and `newness`.

    `others` counts different people with a statement of cosine 0.4 or more. `newness`, 0 to 1, is the
    rank of the distance from the centre of the theme; 0 in a theme too small to have a usual view.
    Both are zero for a statement without a vector. Compared are the features that the language is
    read best by; across languages nothing is counted, so nothing is counted wrongly.
    """

    def __init__(self, statements: Statements, persons: Integers, languages: np.ndarray) -> None:
        self.others = np.zeros(len(statements), np.int64)
        self.newness = np.zeros(len(statements), np.float64)
        for language, rows in _circles(statements, languages):
            vectors = statements.vectors[language].own[statements.vector_row[rows]]
            self.others[rows] = _others(vectors, persons[statements.answer[rows]])
            self.newness[rows] = _newness(vectors)


def _circles(statements: Statements, languages: np.ndarray) -> Iterator[tuple[str, Integers]]:
    """The rows of each theme in each language that have a vector."""
    compared = (statements.theme != NO_THEME) & (statements.vector_row >= 0)
    for language in sorted(statements.vectors):
        for theme in np.unique(statements.theme[compared]).tolist():
            rows = np.flatnonzero(compared & (statements.theme == theme) & (languages == language))
            if len(rows):
                yield language, rows


def _others(vectors: Matrix, persons: Integers) -> Integers:
    """Of each vector, the number of other people with one like it."""
    order = np.argsort(persons, kind="stable")
    ordered = persons[order]
    firsts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    found = np.empty(len(vectors), np.int64)
    for start in range(0, len(vectors), AT_ONCE):
        alike = (vectors[start : start + AT_ONCE] @ vectors[order].T) >= ALIKE
        alike &= persons[start : start + AT_ONCE, None] != ordered[None, :]
        found[start : start + AT_ONCE] = np.logical_or.reduceat(alike, firsts, axis=1).sum(axis=1)
    return found


def _newness(vectors: Matrix) -> np.ndarray:
    if len(vectors) < FEWEST_TO_DIFFER_FROM:
        return np.zeros(len(vectors))
    from scipy.stats import rankdata  # late: it takes a second to import

    ranks: np.ndarray = rankdata(-(vectors @ vectors.mean(axis=0)))
    return (ranks - 0.5) / len(ranks)
