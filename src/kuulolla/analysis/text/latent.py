"""Latent semantic analysis: which terms are found together, as short vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

from kuulolla.analysis.text.vectors import Matrix

DIMENSIONS = 100
GRAM_LENGTHS = (3, 4, 5)
FEWEST_DOCUMENTS = 8
MOST_TERMS = 20_000
SPARE_DIRECTIONS = 10
ROUNDS = 3
SMALLEST_PART = 1e-4
LETTER_BITS = 12

Integers = npt.NDArray[np.int64]


class Bags(NamedTuple):
    """Terms by number: those of bag i are `terms[ends[i]:ends[i + 1]]`."""

    ends: Integers
    terms: Integers

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> Bags:
        """Bags from lists of term numbers."""
        ends = np.cumsum([0, *map(len, rows)])
        return cls(ends, np.array([term for row in rows for term in row], np.int64))

    def counts(self, columns: Integers, width: int) -> sparse.csr_matrix:
        """How often each bag holds each column (bags x width), given the column of every term."""
        matrix = sparse.csr_matrix(
            (np.ones(len(columns), np.float32), columns, self.ends), shape=(len(self.ends) - 1, width)
        )
        matrix.sum_duplicates()
        return matrix


def grams(words: Sequence[str]) -> Bags:
    """Letter 3- to 5-grams of each word with a space on both sides, as numbers.

    Twelve bits a letter, so that two grams share a number only where letters beyond U+0FFE differ.
    """
    text = "".join(f" {word} " for word in words)
    letters = np.minimum(np.frombuffer(text.encode("utf-32-le"), "<u4"), 2**LETTER_BITS - 1).astype(np.int64)
    sizes = np.array([len(word) + 2 for word in words], np.int64)
    firsts = np.cumsum(sizes) - sizes
    owners, terms = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for length in GRAM_LENGTHS:
        counts = np.maximum(sizes - length + 1, 0)
        owner = np.repeat(np.arange(len(words)), counts)
        starts = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts) + firsts[owner]
        owners.append(owner)
        terms.append(sum(letters[starts + place] << LETTER_BITS * place for place in range(length)))
    owned = np.concatenate(owners)
    order = np.argsort(owned, kind="stable")
    ends = np.r_[0, np.cumsum(np.bincount(owned, minlength=len(words)))]
    return Bags(ends, np.concatenate(terms)[order])


class LatentSpace:
    """Latent semantic analysis of documents that are bags of forms, each form a bag of terms.

    After `fit`: `terms_`, the numbers of the terms found in two documents or more, ascending, and
    `table_` with a vector (`DIMENSIONS`) for each of them. Too few documents leave every term unknown.
    """

    def __init__(self, *, seed: int) -> None:
        self.seed = seed
        self.terms_: Integers = np.zeros(0, np.int64)
        self.table_: Matrix = np.zeros((0, DIMENSIONS), np.float32)

    def fit(self, documents: sparse.csr_matrix, forms: Bags) -> LatentSpace:
        """Learn from documents (documents x forms, counts) and the terms of each form."""
        terms, columns = np.unique(forms.terms, return_inverse=True)
        counts = documents @ forms.counts(columns, len(terms))
        found_in = np.bincount(counts.indices, minlength=len(terms))
        shared = np.flatnonzero(found_in > 1)
        kept = np.sort(shared[np.argsort(-found_in[shared], kind="stable")[:MOST_TERMS]])
        size = min(DIMENSIONS, len(kept) - 1, documents.shape[0] - 1)
        if documents.shape[0] < FEWEST_DOCUMENTS or size < 2:
            return self
        self.terms_ = terms[kept]
        idf = (1 + np.log((1 + documents.shape[0]) / (1 + found_in[kept]))).astype(np.float32)
        self.table_ = self._components(sparse.csr_matrix(counts[:, kept], dtype=np.float32), idf, size)
        return self

    def _components(self, counts: sparse.csr_matrix, idf: Matrix, size: int) -> Matrix:
        counts.data = 1 + np.log(counts.data)
        weighted = counts @ sparse.diags(idf)
        lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
        unit = sparse.diags(np.divide(1, lengths, out=np.zeros_like(lengths), where=lengths > 0)) @ weighted
        table = np.zeros((len(idf), DIMENSIONS), np.float32)
        table[:, :size] = main_directions(unit, size=size, seed=self.seed).T * idf[:, None]
        return table

    def vectors(self, forms: Bags) -> Matrix:
        """The sum of the term vectors of each bag (bags x DIMENSIONS)."""
        if not len(self.terms_):
            return np.zeros((len(forms.ends) - 1, DIMENSIONS), np.float32)
        places = np.minimum(np.searchsorted(self.terms_, forms.terms), len(self.terms_) - 1)
        known = self.terms_[places] == forms.terms
        ends = np.r_[0, np.cumsum(known)][forms.ends]
        picked = Bags(ends, places[known]).counts(places[known], len(self.terms_))
        return np.asarray(picked @ self.table_, dtype=np.float32)


def main_directions(matrix: sparse.csr_matrix, *, size: int, seed: int) -> Matrix:
    """The first `size` right singular vectors (size x columns), by randomised subspace iteration.

    Halko, Martinsson and Tropp (2011), algorithm 4.4. scikit-learn has the same; importing it takes two
    seconds, which is more than the work itself for a thousand answers. Directions that hold next to
    nothing are zeros.
    """
    chance = np.random.default_rng(seed)
    across = matrix.T
    start = chance.standard_normal((matrix.shape[1], size + SPARE_DIRECTIONS), np.float32)
    found = matrix @ start
    for _ in range(ROUNDS):
        found = matrix @ (across @ np.linalg.qr(found)[0])
    basis = np.linalg.qr(found)[0]
    reduced = np.ascontiguousarray((across @ basis).T, np.float64)
    squares, turns = np.linalg.eigh(reduced @ reduced.T)
    order = np.argsort(-squares, kind="stable")[:size]
    lengths = np.sqrt(np.maximum(squares[order], 0))
    held = lengths > SMALLEST_PART * max(float(lengths[0]), 1e-12)
    scale = np.divide(1, lengths, out=np.zeros_like(lengths), where=held)
    directions = np.zeros((size, matrix.shape[1]), np.float32)
    directions[: len(order)] = scale[:, None] * (turns[:, order].T @ reduced)
    return directions
