"""Nearest neighbours among unit vectors, and what is done with them: smoothing and graphs."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt
from scipy import sparse

from kuulolla.analysis.text.vectors import Matrix, unit_rows

Indices = npt.NDArray[np.int64]
BLOCK_CELLS = 4_000_000
LARGEST_BLOCK = 1_000
FEWEST_DEEP = 3
THREADS = 2
SMOOTHING_NEIGHBOURS = 10
SMOOTHING_ROUNDS = 2


def nearest(queries: Matrix, points: Matrix, *, count: int, same: bool = False) -> tuple[Indices, Matrix]:
    """Indices and cosines (queries x count) of the nearest points of each query, in order of index.

    `same` says that queries and points are the same rows, so that a row is not its own neighbour.
    """
    count = min(count, len(points) - same)
    indices = np.zeros((len(queries), max(count, 0)), np.int64)
    cosines = np.zeros((len(queries), max(count, 0)), np.float32)
    if count <= 0 or not len(queries):
        return indices, cosines

    def search(start: int) -> None:
        block = queries[start : start + step] @ points.T
        if same:
            block[np.arange(len(block)), np.arange(start, start + len(block))] = -2
        chosen = _largest(block, count)
        indices[start : start + len(block)] = chosen
        cosines[start : start + len(block)] = np.take_along_axis(block, chosen, axis=1)

    step = max(1, min(BLOCK_CELLS // len(points), LARGEST_BLOCK))
    starts = range(0, len(queries), step)
    if len(starts) > 1:
        with ThreadPoolExecutor(THREADS) as threads:  # numpy computes outside the interpreter's lock
            list(threads.map(search, starts))
    else:
        search(0)
    return indices, cosines


def _largest(block: Matrix, count: int) -> Indices:
    """Columns of the `count` largest cells of each row, in order.

    The columns are dealt into stacks: the largest cells can only be in the stacks whose best are the
    largest, so that few cells have to be compared.
    """
    rows, columns = block.shape
    depth = max(1, int(np.sqrt(columns / count)))
    stacks = columns // depth
    if depth < FEWEST_DEEP or stacks <= count:
        return np.sort(np.argpartition(-block, count - 1, axis=1)[:, :count], axis=1)
    dealt = block[:, : depth * stacks].reshape(rows, depth, stacks).max(axis=1)
    best = np.argpartition(-dealt, count - 1, axis=1)[:, :count]
    inside = (best[:, None, :] + stacks * np.arange(depth)[None, :, None]).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(depth * stacks, columns), (rows, columns - depth * stacks))
    candidates = np.hstack([inside, rest])
    cells = np.take_along_axis(block, candidates, axis=1)
    chosen = np.argpartition(-cells, count - 1, axis=1)[:, :count]
    return np.sort(np.take_along_axis(candidates, chosen, axis=1), axis=1)


def neighbour_matrix(indices: Indices, cosines: Matrix, *, points: int) -> sparse.csr_matrix:
    """Sparse rows (queries x points) of the cosines above zero."""
    rows, count = indices.shape
    owners = np.repeat(np.arange(rows), count)
    return sparse.csr_matrix(
        (np.maximum(cosines, 0).ravel(), (owners, indices.ravel())), shape=(rows, points)
    )


def row_shares(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    """Each row divided by its sum."""
    sums = np.asarray(matrix.sum(axis=1)).ravel()
    return sparse.diags(np.divide(1, sums, out=np.zeros_like(sums), where=sums > 0)) @ matrix


def smooth(vectors: Matrix) -> Matrix:
    """Each vector averaged, half and half, with its nearest neighbours (weights: cosine squared), twice."""
    for _ in range(SMOOTHING_ROUNDS):
        vectors = smooth_once(vectors, vectors, same=True)
    return vectors


def smooth_once(vectors: Matrix, points: Matrix, *, same: bool = False) -> Matrix:
    """One round of smoothing of `vectors` towards their neighbours among `points`."""
    indices, cosines = nearest(vectors, points, count=SMOOTHING_NEIGHBOURS, same=same)
    weights = row_shares(neighbour_matrix(indices, np.maximum(cosines, 0) ** 2, points=len(points)))
    return unit_rows(np.asarray(0.5 * vectors + 0.5 * (weights @ points), dtype=np.float32))


def language_graph(
    own: Sequence[Matrix], shared: Sequence[Matrix], *, within: int, across: int
) -> sparse.csr_matrix:
    """Neighbours of every statement, the languages one after another.

    Inside a language neighbours are found among `own` features, the best there are for it; between
    languages among `shared` features, which all have. Each set of edges is brought to a like
    strength, so that no language is drowned by another.
    """
    rows = []
    for home, vectors in enumerate(own):
        cells = []
        for away in range(len(own)):
            if home == away:
                found = nearest(vectors, vectors, count=within, same=True)
            else:
                found = nearest(shared[home], shared[away], count=across)
            matrix = neighbour_matrix(*found, points=len(own[away]))
            strength = found[1].max(axis=1).mean() if found[1].size else 0
            cells.append(matrix / strength if strength > 0 else matrix)
        rows.append(cells)
    return sparse.csr_matrix(sparse.bmat(rows))
