"""New matter among answers that came later: those that are like each other and unlike what is known.

An answer is loose when most of its nearest neighbours, among the recent and the known answers together, are
recent ones themselves. Loose answers that are each other's neighbours are a group.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse
from sknetwork.clustering import Louvain

from kuulolla.analysis.text.neighbours import nearest
from kuulolla.analysis.text.places import Flags
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.vectors import Matrix

NEIGHBOURS = 10
# Chosen on the bundled answers, four real sets and 109 themes that were left out one by one: at 0.4 nearly
# all are found and one group in nine is not of the theme, at 0.5 fewer are found and one in twenty is not.
MOSTLY_NEW = 0.45
FEWEST_NEW = 5
# With more recent ones beside the known, neighbours are recent by mere chance.
MOST_RECENT = 1 / 5


def window(known: int) -> int:
    """How many of the latest answers may be looked at beside so many known ones."""
    return int(MOST_RECENT * known)


def loose_ones(recent: Matrix, known: Matrix) -> Flags:
    """Which recent answers say nothing that the known ones say; both are unit vectors."""
    found, weights = _neighbours(recent, known)
    among_recent = np.where(found < len(recent), weights, 0).sum(axis=1)
    apart = among_recent >= MOSTLY_NEW * np.maximum(weights.sum(axis=1), 1e-9)
    loose: Flags = apart & np.any(recent != 0, axis=1)
    return loose


def groups_of(recent: Matrix, known: Matrix, persons: Integers, *, seed: int) -> list[Integers]:
    """Groups of recent answers of five people or more that belong together, the largest first.

    Its own group holds most of the neighbours of every answer in it. `persons` numbers who wrote them.
    """
    if len(recent) < FEWEST_NEW:
        return []
    found, weights = _neighbours(recent, known)
    labels = _communities(found, weights, size=len(recent), seed=seed)
    beside = np.append(labels, -1)[np.minimum(found, len(recent))]
    share = np.where(beside == labels[:, None], weights, 0).sum(axis=1)
    firm = (share >= MOSTLY_NEW * weights.sum(axis=1)) & np.any(recent != 0, axis=1)
    groups = [np.flatnonzero(firm & (labels == label)) for label in np.unique(labels)]
    large = [members for members in groups if len(np.unique(persons[members])) >= FEWEST_NEW]
    return sorted(large, key=lambda members: (-len(members), members.tolist()))


def _neighbours(recent: Matrix, known: Matrix) -> tuple[Integers, Matrix]:
    """The nearest of each recent answer among recent (first) and known ones, and their cosines above zero."""
    own, own_cosines = nearest(recent, recent, count=NEIGHBOURS, same=True)
    others, other_cosines = nearest(recent, known, count=NEIGHBOURS)
    found = np.hstack([own, others + len(recent)])
    cosines = np.maximum(np.hstack([own_cosines, other_cosines]), 0)
    best = np.argsort(-cosines, axis=1, kind="stable")[:, :NEIGHBOURS]
    return np.take_along_axis(found, best, axis=1), np.take_along_axis(cosines, best, axis=1)


def _communities(found: Integers, weights: Matrix, *, size: int, seed: int) -> Integers:
    """Communities of recent answers by their links to each other."""
    inside = found < size
    rows = np.repeat(np.arange(size), inside.sum(axis=1))
    graph = sparse.csr_matrix((weights[inside], (rows, found[inside])), shape=(size, size))
    symmetric = sparse.csr_matrix(graph + graph.T)
    if symmetric.sum() <= 0:
        return np.arange(size)
    finder = Louvain(random_state=seed, shuffle_nodes=True)
    return np.asarray(finder.fit_predict(symmetric), np.int64)
