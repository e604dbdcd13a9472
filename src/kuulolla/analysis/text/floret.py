"""Rows of a floret table that make up a word: its letter n-grams, hashed.

The scheme of floret (explosion/floret): the word in brackets and its 4- and 5-grams, each hashed twice
with MurmurHash3 (x64, 128 bits; Appleby 2011). The hashes of all words are computed at once.
"""

from __future__ import annotations

from collections.abc import Sequence

import mmh3
import numpy as np
import numpy.typing as npt

SEED = 2166136261
GRAM_LENGTHS = (4, 5)
MASK_32 = 0xFFFFFFFF
LONGEST_AT_ONCE = 15  # bytes; a longer gram has another form of hash and is done one by one

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
C1, C2 = np.uint64(0x87C37B91114253D5), np.uint64(0x4CF5AD432745937F)
F1, F2 = np.uint64(0xFF51AFD7ED558CCD), np.uint64(0xC4CEB9FE1A85EC53)


def floret_rows(words: Sequence[str], *, table_rows: int) -> tuple[Integers, Integers]:
    """Table rows of all words, one word after another, and how many each word has."""
    bracketed = [f"<{word}>" for word in words]
    letters = np.frombuffer("".join(bracketed).encode() + bytes(16), np.uint8)
    at = np.r_[np.flatnonzero((letters[:-16] & 0xC0) != 0x80), len(letters) - 16]
    sizes = np.array([len(word) for word in bracketed], np.int64)
    first = np.cumsum(sizes) - sizes
    spans = [(np.arange(len(words)), first, first + sizes)]
    for length in GRAM_LENGTHS:
        counts = np.maximum(sizes - length + 1, 0)
        owners = np.repeat(np.arange(len(words)), counts)
        starts = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts) + first[owners]
        spans.append((owners, starts, starts + length))
    owners, starts, ends = (np.concatenate(column) for column in zip(*spans, strict=True))
    order = np.argsort(owners, kind="stable")
    hashes = _hashes(letters, at[starts[order]], at[ends[order]])
    rows = np.stack([hashes & np.uint64(MASK_32), hashes >> np.uint64(32)], axis=1) % np.uint64(table_rows)
    return rows.ravel().astype(np.int64), 2 * np.bincount(owners, minlength=len(words))


def _hashes(letters: npt.NDArray[np.uint8], starts: Integers, ends: Integers) -> Unsigned:
    """The lower half of MurmurHash3 x64 128 of each span of bytes."""
    sizes = ends - starts
    hashes = _short_hashes(
        _eight_bytes(letters, starts, np.minimum(sizes, 8)),
        _eight_bytes(letters, np.minimum(starts + 8, len(letters) - 8), np.clip(sizes - 8, 0, 8)),
        sizes.astype(np.uint64),
    )
    for number in np.flatnonzero(sizes > LONGEST_AT_ONCE).tolist():
        gram = letters[starts[number] : ends[number]].tobytes()
        hashes[number] = mmh3.hash64(gram, seed=SEED, x64arch=True, signed=False)[0]
    return hashes


def _eight_bytes(letters: npt.NDArray[np.uint8], starts: Integers, sizes: Integers) -> Unsigned:
    """Up to eight bytes from each start as one little-endian number."""
    windows = np.lib.stride_tricks.sliding_window_view(letters, 8)[starts]
    numbers = np.ascontiguousarray(windows).view("<u8").ravel()
    empty = sizes == 0
    shift = (8 * (8 - np.where(empty, 1, sizes))).astype(np.uint64)
    kept: Unsigned = np.where(empty, np.uint64(0), numbers << shift >> shift)
    return kept


def _short_hashes(head: Unsigned, tail: Unsigned, sizes: Unsigned) -> Unsigned:
    """MurmurHash3 x64 128, lower half, of at most 15 bytes: `head` has eight of them, `tail` the rest."""
    seed = np.uint64(SEED)
    first = seed ^ _turned(head * C1, 31) * C2 ^ sizes
    second = seed ^ _turned(tail * C2, 33) * C1 ^ sizes
    first = first + second
    second = second + first
    return _mixed(first) + _mixed(second)


def _turned(numbers: Unsigned, bits: int) -> Unsigned:
    return numbers << np.uint64(bits) | numbers >> np.uint64(64 - bits)


def _mixed(numbers: Unsigned) -> Unsigned:
    for factor in (F1, F2):
        numbers = (numbers ^ numbers >> np.uint64(33)) * factor
    return numbers ^ numbers >> np.uint64(33)
