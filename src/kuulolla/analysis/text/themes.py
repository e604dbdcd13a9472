"""Themes: groups of statements that speak of one matter, across languages.

Neighbours are found language by language among the best features and between languages in the shared
space; communities of that graph are the themes (Louvain, agreed over several runs); every statement then
goes where its neighbours and the theme's centre together place it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.cluster.vq import kmeans2
from sknetwork.clustering import Louvain

from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.neighbours import (
    language_graph,
    nearest,
    neighbour_matrix,
    row_shares,
    smooth,
    smooth_once,
)
from kuulolla.analysis.text.vectors import Matrix, unit_rows

Labels = npt.NDArray[np.int64]
NO_THEME = -1
OPEN = -2
WITHIN, ACROSS = 15, 5
WITHIN_TYPICAL, ACROSS_TYPICAL = 3, 1
RESOLUTIONS = (1.0, 0.8, 1.2, 0.9, 1.1, 1.0, 1.0)
VOTE_WEIGHT = 1.0
VOTE_ROUNDS = 5
SMALLEST_THEME = 4
SMALLEST_AMONG_FEW = 1
FEW_STATEMENTS = 12
HIGHEST_RESOLUTION = 64.0
LINK_ANYWAY = 0.1
TYPICAL_POINTS = 12
FEWEST_NEW, MOSTLY_NEW = 5, 0.6


@dataclass(frozen=True)
class Assignment:
    """The theme number of each statement (NO_THEME for none) and how firmly it sits there (0 to 2)."""

    labels: Labels
    strengths: Matrix


class ThemeFinder:
    """Finds themes among statements and places further statements in them.

    `count` fixes the number of themes; None lets the graph decide. `runs` sets of
    communities are found and agreed on. After `fit`: `labels_` by language,
    `centres_` by language (themes x dimensions), `size_` the number of themes.
    """

    def __init__(
        self, *, seed: int, count: int | None = None, resolution: float = 1.7, runs: int = 7
    ) -> None:
        self.seed = seed
        self.count = count
        self.resolution = resolution
        self.runs = runs
        self.within, self.across = WITHIN, ACROSS
        self.languages_: list[str] = []
        self.points_: dict[str, Features] = {}
        self.labels_: dict[str, Labels] = {}
        self.centres_: dict[str, Matrix] = {}
        self.size_ = 0

    def fit(self, features: Mapping[str, Features]) -> ThemeFinder:
        """Find the themes of statements given by language; a statement without features joins none."""
        self.languages_ = [language for language in sorted(features) if len(features[language].own)]
        if not self.languages_:
            return self
        self.points_ = {
            language: Features(smooth(features[language].own), smooth(features[language].shared))
            for language in self.languages_
        }
        graph = language_graph(
            [self.points_[language].own for language in self.languages_],
            [self.points_[language].shared for language in self.languages_],
            within=self.within,
            across=self.across,
        )
        known = np.concatenate([np.any(features[language].own != 0, axis=1) for language in self.languages_])
        labels = np.where(known, self._communities(graph), NO_THEME)
        self._settle(row_shares(graph), self._renumbered(labels))
        return self

    def know(
        self, features: Mapping[str, Features], labels: Mapping[str, Labels], *, size: int
    ) -> ThemeFinder:
        """Go on from `size` themes that are known: `labels` has OPEN where a statement is new.

        A known statement stays where it is. New ones join a theme, or make one of their own where
        they would be found together and mostly among themselves.
        """
        self.languages_ = [language for language in sorted(features) if len(features[language].own)]
        if not self.languages_:
            return self
        known = np.concatenate([labels[language] for language in self.languages_])
        seen = np.concatenate([np.any(features[language].own != 0, axis=1) for language in self.languages_])
        new = (known == OPEN) & seen
        found = np.maximum(known, NO_THEME)
        if new.any():
            found = self._with_new_matter(features, found, new, size)
        self.points_ = {
            language: Features(smooth(features[language].own), smooth(features[language].shared))
            for language in self.languages_
        }
        self._learn_centres(found, size=size)
        left = new & (found == NO_THEME)
        if left.any():
            joined = np.concatenate(
                [
                    self._best(
                        language,
                        self.points_[language],
                        self._neighbour_votes(language, self.points_[language]),
                        left[rows],
                    ).labels
                    for language, rows in self._slices().items()
                ]
            )
            self._learn_centres(np.where(left, joined, found), size=size)
        return self

    def _with_new_matter(
        self, features: Mapping[str, Features], known: Labels, new: npt.NDArray[np.bool_], size: int
    ) -> Labels:
        """The known labels, and further themes for groups of new statements that stand apart.

        Themes are found afresh; one that is mostly new statements is new matter, whatever the rest does.
        """
        fresh = ThemeFinder(seed=self.seed, resolution=self.resolution, runs=self.runs).fit(features)
        groups = np.concatenate([fresh.labels_[language] for language in self.languages_])
        found = known.copy()
        for group in range(fresh.size_):
            members = groups == group
            fresh_ones = members & new
            if fresh_ones.sum() >= FEWEST_NEW and fresh_ones.sum() >= MOSTLY_NEW * members.sum():
                found[fresh_ones] = max(int(found.max()) + 1, size)
        return found

    def predict(self, language: str, features: Features) -> Assignment:
        """Place statements of one language in the themes that were found."""
        if not self.languages_:
            nothing = len(features.own)
            return Assignment(np.full(nothing, NO_THEME, np.int64), np.zeros(nothing, np.float32))
        points = self.points_.get(language)
        own = smooth_once(features.own, points.own) if points is not None else features.own
        placed = Features(own, self._smoothed_shared(language, features.shared))
        return self._best(
            language, placed, self._neighbour_votes(language, placed), np.any(features.own != 0, axis=1)
        )

    def predict_sample(self, language: str) -> Assignment:
        """The themes of the statements that `fit` was given in one language."""
        points = self.points_[language]
        labels = self.labels_[language]
        if not self.size_:
            return Assignment(labels, np.zeros(len(labels), np.float32))
        centres = self.centres_[language][np.maximum(labels, 0)]
        strengths = np.where(labels != NO_THEME, 1 + (points.own * centres).sum(axis=1), 0)
        return Assignment(labels, strengths.astype(np.float32))

    def seen_through(self, features: Mapping[str, Features]) -> ThemeFinder:
        """The same themes over the same statements, known by other features from now on."""
        other = ThemeFinder(seed=self.seed, count=self.count, resolution=self.resolution)
        other.languages_ = self.languages_
        other.points_ = {
            language: Features(smooth(features[language].own), smooth(features[language].shared))
            for language in self.languages_
        }
        every = np.concatenate([self.labels_[language] for language in self.languages_])
        other._learn_centres(every, size=self.size_)
        return other

    def relabelled(self, labels: Mapping[str, Labels], *, size: int) -> ThemeFinder:
        """The same statements in other themes."""
        other = ThemeFinder(seed=self.seed, count=self.count, resolution=self.resolution)
        other.languages_, other.points_ = self.languages_, self.points_
        if self.languages_:
            every = np.concatenate([labels[language] for language in self.languages_])
            other._learn_centres(every, size=size)
        return other

    def thinned(self) -> ThemeFinder:
        """The same themes with a few typical points each, so that millions can be placed."""
        other = ThemeFinder(seed=self.seed, count=self.count, resolution=self.resolution)
        other.languages_, other.size_, other.centres_ = self.languages_, self.size_, self.centres_
        other.within, other.across = WITHIN_TYPICAL, ACROSS_TYPICAL
        for language in self.languages_:
            typical, labels = self._typical(language)
            other.points_[language] = Features(
                unit_rows(np.asarray(typical @ self.points_[language].own, np.float32)),
                unit_rows(np.asarray(typical @ self.points_[language].shared, np.float32)),
            )
            other.labels_[language] = labels
        return other

    def _typical(self, language: str) -> tuple[sparse.csr_matrix, Labels]:
        """Rows that average like statements of a theme, and the theme of each row."""
        labels, own = self.labels_[language], self.points_[language].own
        groups = np.full(len(labels), NO_THEME, np.int64)
        themes: list[int] = []
        for theme in np.unique(labels[labels != NO_THEME]):
            members = np.flatnonzero(labels == theme)
            parts = min(TYPICAL_POINTS, max(1, len(members) // 4))
            _, found = kmeans2(own[members], parts, iter=20, minit="++", missing="warn", rng=self.seed)
            used, groups_found = np.unique(found, return_inverse=True)
            groups[members] = len(themes) + groups_found
            themes += [int(theme)] * len(used)
        return row_shares(sparse.csr_matrix(_one_hot(groups, len(themes)).T)), np.array(themes, np.int64)

    def _smoothed_shared(self, language: str, shared: Matrix) -> Matrix:
        points = self.points_.get(language)
        return smooth_once(shared, points.shared) if points is not None else shared

    def _communities(self, graph: sparse.csr_matrix) -> Labels:
        """Communities that several Louvain runs agree on; exactly `count` of them when it is given."""
        symmetric = sparse.csr_matrix(graph + graph.T)
        runs = [
            _louvain(symmetric, resolution=self.resolution * step, seed=self.seed + number)
            for number, step in enumerate(RESOLUTIONS[: self.runs])
        ]
        edges = symmetric.tocoo()
        together = np.mean([run[edges.row] == run[edges.col] for run in runs], axis=0)
        if self.count is not None:  # parts must stay linked by likeness, or they are joined by chance
            together = LINK_ANYWAY + (1 - LINK_ANYWAY) * together
        agreed = sparse.csr_matrix((edges.data * together, (edges.row, edges.col)), shape=symmetric.shape)
        if self.count is None:
            return _louvain(agreed, resolution=self.resolution, seed=self.seed)
        return _exactly(agreed, self.count, seed=self.seed)

    def _settle(self, graph: sparse.csr_matrix, labels: Labels) -> None:
        """Let every statement move to the theme its neighbours and the centres point to."""
        known = labels != NO_THEME
        for _ in range(VOTE_ROUNDS):
            self._learn_centres(labels)
            votes = (graph @ _one_hot(labels, self.size_)).toarray()
            moved = np.concatenate(
                [
                    self._best(language, self.points_[language], votes[rows], known[rows]).labels
                    for language, rows in self._slices().items()
                ]
            )
            moved = self._renumbered(moved)
            emptied = self.count is not None and moved.max(initial=NO_THEME) < labels.max(initial=NO_THEME)
            if emptied or np.array_equal(moved, labels):
                break
            labels = moved
        self._learn_centres(labels)

    def _renumbered(self, labels: Labels) -> Labels:
        """Themes by size; small ones dissolve unless their number is given or there are few statements."""
        few = self.count is not None or len(labels) < FEW_STATEMENTS
        return _numbered(labels, smallest=SMALLEST_AMONG_FEW if few else SMALLEST_THEME)

    def _slices(self) -> dict[str, slice]:
        ends = np.cumsum([0, *(len(self.points_[language].own) for language in self.languages_)])
        return {language: slice(ends[i], ends[i + 1]) for i, language in enumerate(self.languages_)}

    def _learn_centres(self, labels: Labels, *, size: int = 0) -> None:
        self.size_ = max(int(labels.max(initial=NO_THEME)) + 1, size)
        for language, rows in self._slices().items():
            self.labels_[language] = labels[rows]
            members = _one_hot(labels[rows], self.size_)
            self.centres_[language] = unit_rows(
                np.asarray(members.T @ self.points_[language].own, np.float32)
            )

    def _neighbour_votes(self, language: str, features: Features) -> Matrix:
        """The share of each statement's neighbours in each theme (statements x themes)."""
        cells = []
        for other in self.languages_:
            points = self.points_[other]
            if other == language:
                found = nearest(features.own, points.own, count=self.within)
            else:
                found = nearest(features.shared, points.shared, count=self.across)
            cells.append(neighbour_matrix(*found, points=len(points.own)))
        everyone = np.concatenate([self.labels_[other] for other in self.languages_])
        shares = row_shares(sparse.csr_matrix(sparse.hstack(cells)))
        return np.asarray((shares @ _one_hot(everyone, self.size_)).toarray(), np.float32)

    def _best(
        self, language: str, features: Features, votes: Matrix, known: npt.NDArray[np.bool_]
    ) -> Assignment:
        if not self.size_:
            return Assignment(np.full(len(known), NO_THEME, np.int64), np.zeros(len(known), np.float32))
        scores = VOTE_WEIGHT * votes
        if language in self.centres_:
            scores = scores + features.own @ self.centres_[language].T
        labels = np.where(known, scores.argmax(axis=1), NO_THEME)
        return Assignment(labels, np.where(known, scores.max(axis=1), 0).astype(np.float32))


def _louvain(graph: sparse.csr_matrix, *, resolution: float, seed: int) -> Labels:
    if graph.nnz == 0 or graph.sum() <= 0:
        return np.zeros(graph.shape[0], np.int64)
    finder = Louvain(resolution=resolution, random_state=seed, shuffle_nodes=True)
    return np.asarray(finder.fit_predict(graph), np.int64)


def _exactly(graph: sparse.csr_matrix, count: int, *, seed: int) -> Labels:
    """`count` communities: at least so many are found, then the most tightly linked are joined."""
    resolution = 0.25
    labels = _louvain(graph, resolution=resolution, seed=seed)
    while len(np.unique(labels)) < count and resolution < HIGHEST_RESOLUTION:
        resolution *= 1.3
        labels = _louvain(graph, resolution=resolution, seed=seed)
    labels = _numbered(labels, smallest=1)
    while labels.max() + 1 > count:
        members = _one_hot(labels, int(labels.max()) + 1)
        links = np.asarray((members.T @ graph @ members).todense())
        sizes = np.asarray(members.sum(axis=0)).ravel()
        density = links / np.minimum.outer(sizes, sizes)
        np.fill_diagonal(density, -1)
        first, second = np.unravel_index(density.argmax(), density.shape)
        labels = _numbered(np.where(labels == second, first, labels), smallest=1)
    return labels


def _one_hot(labels: Labels, size: int) -> sparse.csr_matrix:
    rows = np.flatnonzero(labels != NO_THEME)
    return sparse.csr_matrix(
        (np.ones(len(rows), np.float32), (rows, labels[rows])), shape=(len(labels), size), dtype=np.float32
    )


def _numbered(labels: Labels, *, smallest: int = SMALLEST_THEME) -> Labels:
    """Themes renumbered by size, the largest first; those below `smallest` dissolve into none."""
    numbers, counts = np.unique(labels[labels != NO_THEME], return_counts=True)
    order = np.lexsort((numbers, -counts))
    renumbered = np.full(len(labels), NO_THEME, np.int64)
    for place, position in enumerate(order):
        if counts[position] >= smallest:
            renumbered[labels == numbers[position]] = place
    return renumbered
