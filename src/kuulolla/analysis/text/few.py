"""Few said, worth hearing: small tight groups of statements that larger themes would swallow.

Statements of one language are grouped finely (Louvain at a high resolution on their nearest neighbours); a
group counts when it is held by one to three people in a hundred and its statements are like each other far
more than like their surroundings.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sknetwork.clustering import Louvain

from kuulolla.analysis.text.latent import Integers
from kuulolla.analysis.text.neighbours import nearest, neighbour_matrix
from kuulolla.analysis.text.vectors import Matrix

LEAST_SHARE, MOST_SHARE = 0.006, 0.035
FEWEST_PEOPLE = 3
NEIGHBOURS = 5
RESOLUTIONS = (6.0, 14.0, 30.0)
MOST_VIEWS = 40
SAME_PEOPLE = 0.6
FIRM_ENOUGH = 0.2
MOST_STATEMENTS = 12_000


@dataclass(frozen=True)
class SmallGroup:
    """Statement rows of one view, the people behind them, and how far it stands out (cosines)."""

    rows: Integers
    people: frozenset[int]
    firmness: float

    @property
    def weight(self) -> float:
        """How much it deserves to be heard: firm groups first, and among them those of more people."""
        return (self.firmness + FIRM_ENOUGH) * math.sqrt(len(self.people))


def small_groups(
    vectors: Mapping[str, Matrix],
    rows: Mapping[str, Integers],
    persons: Integers,
    everyone: int,
    seed: int,
) -> list[SmallGroup]:
    """Views of few people, the firmest and most shared first, none held by the people of a better one.

    `vectors` has by language the unit vectors of the statements `rows`; `persons` is by statement row.
    Meant for the second process, so that every argument is a plain one.
    """
    found = [
        group
        for language in sorted(vectors)
        for group in _groups(vectors[language], rows[language], persons, everyone=everyone, seed=seed)
    ]
    found.sort(key=lambda group: (-group.weight, group.rows.tolist()))
    chosen: list[SmallGroup] = []
    for group in found:
        if not any(_likeness(group.people, other.people) > SAME_PEOPLE for other in chosen):
            chosen.append(group)
    return chosen[:MOST_VIEWS]


def _groups(
    vectors: Matrix, rows: Integers, persons: Integers, *, everyone: int, seed: int
) -> list[SmallGroup]:
    least = max(FEWEST_PEOPLE, LEAST_SHARE * everyone)
    if len(vectors) < 10 * FEWEST_PEOPLE:
        return []
    kept = np.flatnonzero(np.any(vectors != 0, axis=1))[:MOST_STATEMENTS]
    points = vectors[kept]
    indices, cosines = nearest(points, points, count=NEIGHBOURS, same=True)
    graph = neighbour_matrix(indices, cosines, points=len(points))
    symmetric = sparse.csr_matrix(graph + graph.T)
    if not symmetric.nnz:
        return []
    groups = []
    for resolution in RESOLUTIONS:
        labels = Louvain(resolution=resolution, random_state=seed, shuffle_nodes=True).fit_predict(symmetric)
        for members in _members(np.asarray(labels)):
            people = frozenset(persons[rows[kept[members]]].tolist())
            if least <= len(people) <= MOST_SHARE * everyone:
                groups.append(SmallGroup(rows[kept[members]], people, _firmness(points, members)))
    return groups


def _members(labels: Integers) -> list[Integers]:
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)


def _firmness(points: Matrix, members: Integers) -> float:
    """How much liker the members are to each other than to the likest of the rest."""
    inside = points[members]
    likeness = inside @ points.T
    own = likeness[:, members]
    size = len(members)
    among = (own.sum() - np.trace(own)) / max(size * (size - 1), 1)
    likeness[:, members] = -1
    rest = float(np.partition(likeness, -size, axis=1)[:, -size:].mean()) if size < len(points) else 0.0
    return float(among) - rest


def _likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Jaccard likeness of two sets of people."""
    return len(one & other) / len(one | other)
