"""Word vectors that need no network: what a word form means, as numbers.

Two tables, made by scripts/build_word_vectors.py (sources and licences in NOTICE):

- floret: Finnish only, subword hashed, so it knows words that nobody has seen before;
- bridge: Finnish, Swedish and English words in one shared space, so the languages can meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from kuulolla.analysis.text.floret import floret_rows

Matrix = npt.NDArray[np.float32]

DATA = Path(__file__).parent / "data"
FLORET_DIMENSIONS = 300
BRIDGE_DIMENSIONS = 256


def unit_rows(vectors: Matrix) -> Matrix:
    """Each row divided by its length; a row of zeros stays so."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Matrix = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return unit


@cache
def _floret_table() -> tuple[Matrix, Matrix]:
    stored = np.load(DATA / "floret_fi.npz")
    table: Matrix = stored["rows"] * stored["scales"][:, None]
    return table, stored["mean"]


def floret_vectors(words: Sequence[str]) -> Matrix:
    """Unit vectors (words x 300) of Finnish word forms or lemmas; every word has one."""
    if not words:
        return np.zeros((0, FLORET_DIMENSIONS), np.float32)
    table, mean = _floret_table()
    rows, sizes = floret_rows(words, table_rows=len(table))
    shares = np.repeat((1 / sizes).astype(np.float32), sizes)
    picked = sparse.csr_matrix((shares, rows, np.r_[0, np.cumsum(sizes)]), shape=(len(words), len(table)))
    return unit_rows(np.asarray(picked @ table, np.float32) - mean)


@cache
def _bridge_table(language: str) -> tuple[dict[str, int], npt.NDArray[np.int8]]:
    stored = np.load(DATA / f"bridge_{language}.npz")
    words = str(stored["words"]).split("\n")
    return {word: number for number, word in enumerate(words)}, stored["rows"]


def bridge_vectors(words: Sequence[str], *, language: str) -> Matrix:
    """Unit vectors (words x 256) in the space that fi, sv and en share; zeros for an unknown word."""
    index, rows = _bridge_table(language)
    known = np.array([index.get(word, -1) for word in words], dtype=np.int64)
    vectors = rows[np.maximum(known, 0)].astype(np.float32)
    vectors[known < 0] = 0
    return unit_rows(vectors)


def is_bridged(word: str, *, language: str) -> bool:
    """Whether the shared space knows the word."""
    return word in _bridge_table(language)[0]
