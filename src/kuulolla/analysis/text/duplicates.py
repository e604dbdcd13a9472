"""Copies of the same answer: exact ones, and long ones that differ by a slip of the keys."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

import numpy as np
from numpy.typing import NDArray

WORD = re.compile(r"[^\W_]+")
SHORTEST_NEAR_COPY = 40
LIKE_ENOUGH = 0.85
LENGTH_RATIO = 0.8
COMPARED_GRAMS = (3, 4, 5)
WORDS_ALIKE = 0.6
MOST_NEW_WORDS = 0.4
TURNING_WORDS = """
    ei en et emme ette eivät älä älkää eikä enkä ilman vähemmän enemmän lisää
    inte ej ingen inga inget aldrig utan mera mer fler mindre färre
    not no never without dont more less fewer
"""
NEGATIONS = frozenset(TURNING_WORDS.split())

SKETCH_GRAM = 5
SKETCH_BINS = 64
BAND_ROWS = 4
EMPTY_BIN = np.uint32(0xFFFFFFFF)
LIKE_SKETCHES = 0.5
NEIGHBOURS = 2
TEXTS_AT_ONCE = 20_000
PAIRS_AT_ONCE = 100_000
MULTIPLIER = 0x9E3779B97F4A7C15
LENGTH_BITS = 12

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Sketches = NDArray[np.uint32]


def copy_groups(texts: Sequence[str], *, seed: int = 0) -> Integers:
    """The number of each text's group of copies: the smallest index in it.

    Exact copies are equal without case, punctuation, spaces and emoji. Near copies are at least
    40 characters long, of similar length, their letter 3- to 5-grams have a cosine of at least
    0.85, and no word in one stands for a different word in the other. Candidates come from
    one-permutation min-hashes (Li, Owen and Zhang 2012), so time grows about as the texts do.
    """
    keys = [normalised(text) for text in texts]
    groups, firsts = _exact_groups(keys)
    long_ones = [first for first in firsts if len(keys[first]) >= SHORTEST_NEAR_COPY]
    if len(long_ones) < 2:
        return groups
    return _with_near_copies(groups, keys, np.asarray(long_ones, np.int64), seed)


def normalised(text: str) -> str:
    """Words only, in small letters; the text itself when it has no words."""
    words = " ".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
    return words or "".join(text.split())


def _exact_groups(keys: Sequence[str]) -> tuple[Integers, list[int]]:
    seen: dict[str, int] = {}
    groups = np.fromiter((seen.setdefault(key, index) for index, key in enumerate(keys)), np.int64, len(keys))
    return groups, list(seen.values())


def _with_near_copies(groups: Integers, keys: Sequence[str], where: Integers, seed: int) -> Integers:
    """Join near copies; a text joins when it is near the first text of the other's group too."""
    parents: dict[int, int] = {}
    unlike: set[tuple[int, int]] = set()
    for one, other in _candidates([keys[index] for index in where], seed):
        first, second = sorted((_root(int(where[one]), parents), _root(int(where[other]), parents)))
        if first == second or (first, second) in unlike:
            continue
        if _are_near(keys[first], keys[second]):
            parents[second] = first
        else:
            unlike.add((first, second))
    if not parents:
        return groups
    roots = {child: _root(child, parents) for child in parents}
    return np.fromiter((roots.get(group, group) for group in groups.tolist()), np.int64, len(groups))


def _root(index: int, parents: dict[int, int]) -> int:
    while index in parents:
        index = parents[index]
    return index


def _are_near(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < LENGTH_RATIO * len(longer):
        return False
    return _say_the_same_words(one, other) and _cosine(_grams(one), _grams(other)) >= LIKE_ENOUGH


def _say_the_same_words(one: str, other: str) -> bool:
    """Whether the words differ by typing errors or by additions of no weight only."""
    mine, theirs = Counter(one.split()), Counter(other.split())
    left, right = sorted((list((mine - theirs).elements()), list((theirs - mine).elements())), key=len)
    if len(right) > MOST_NEW_WORDS * max(len(mine), len(theirs)):
        return False
    if any(word in NEGATIONS or not word.isalpha() for word in left + right):
        return False
    return _are_alike("".join(left), "".join(right)) or all(
        any(_are_alike(word, candidate) for candidate in right) for word in left
    )


def _are_alike(one: str, other: str) -> bool:
    """Dice likeness of the letter pairs of two words."""
    mine, theirs = _letter_pairs(one), _letter_pairs(other)
    return 2 * len(mine & theirs) >= WORDS_ALIKE * (len(mine) + len(theirs))


@lru_cache(maxsize=2**16)
def _letter_pairs(word: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(f" {word} ")))


@lru_cache(maxsize=4096)
def _grams(text: str) -> Counter[str]:
    return Counter(
        text[place : place + size] for size in COMPARED_GRAMS for place in range(len(text) - size + 1)
    )


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[gram] for gram, count in one.items() if gram in other)
    squares = [sum(count * count for count in grams.values()) for grams in (one, other)]
    return shared / sqrt(squares[0] * squares[1])


def _candidates(texts: Sequence[str], seed: int) -> Iterator[tuple[int, int]]:
    """Pairs whose sketches are alike, in order, each once."""
    sketches = _sketches(texts, seed)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    found = [_alike(pairs, sketches, lengths) for pairs in _band_pairs(sketches, lengths)]
    every = np.unique(np.concatenate(found), axis=0) if found else np.empty((0, 2), np.int64)
    yield from every.tolist()


def _sketches(texts: Sequence[str], seed: int) -> Sketches:
    """One row a text: the smallest hash of its 5-grams in each of 64 bins."""
    rows = [
        _sketch_some(texts[start : start + TEXTS_AT_ONCE], seed)
        for start in range(0, len(texts), TEXTS_AT_ONCE)
    ]
    return np.concatenate(rows)


def _sketch_some(texts: Sequence[str], seed: int) -> Sketches:
    codes = np.frombuffer("\n".join([*texts, ""]).encode("utf-32-le"), np.uint32).astype(np.uint64)
    ends = np.flatnonzero(codes == ord("\n"))
    owners = np.repeat(np.arange(len(texts)), np.diff(ends, prepend=-1))
    count = len(codes) - SKETCH_GRAM + 1
    whole = owners[:count] == owners[SKETCH_GRAM - 1 :]
    whole &= codes[SKETCH_GRAM - 1 :] != ord("\n")
    hashes = _gram_hashes(codes, seed)[whole]
    sketch = np.full(len(texts) * SKETCH_BINS, EMPTY_BIN, np.uint32)
    places = owners[:count][whole] * SKETCH_BINS + (hashes >> np.uint64(58)).astype(np.int64)
    np.minimum.at(sketch, places, (hashes & np.uint64(0x7FFFFFFF)).astype(np.uint32))
    return sketch.reshape(len(texts), SKETCH_BINS)


def _gram_hashes(codes: Hashes, seed: int) -> Hashes:
    count = len(codes) - SKETCH_GRAM + 1
    total = np.full(count, (seed * 2 + 1) * MULTIPLIER & 0xFFFFFFFFFFFFFFFF, np.uint64)
    for offset in range(SKETCH_GRAM):
        total = (total ^ codes[offset : offset + count]) * np.uint64(MULTIPLIER)
        total ^= total >> np.uint64(29)
    return total * np.uint64(MULTIPLIER)


def _band_pairs(sketches: Sketches, lengths: Integers) -> Iterator[Integers]:
    """Texts that agree in a band of bins, each with the next few by length."""
    for start in range(0, SKETCH_BINS, BAND_ROWS):
        band = sketches[:, start : start + BAND_ROWS]
        key = np.zeros(len(band), np.uint64)
        for column in band.T:
            key = (key ^ column.astype(np.uint64)) * np.uint64(MULTIPLIER)
            key ^= key >> np.uint64(31)
        useful = np.flatnonzero((band != EMPTY_BIN).sum(axis=1) >= 2)
        yield from _neighbours(key[useful] >> np.uint64(LENGTH_BITS), lengths[useful], useful)


def _neighbours(buckets: Hashes, lengths: Integers, indices: Integers) -> Iterator[Integers]:
    short = np.minimum(lengths, 2**LENGTH_BITS - 1).astype(np.uint64)
    order = np.argsort((buckets << np.uint64(LENGTH_BITS)) | short, kind="stable")
    sorted_buckets, sorted_indices = buckets[order], indices[order]
    for step in range(1, NEIGHBOURS + 1):
        same = sorted_buckets[:-step] == sorted_buckets[step:]
        pairs = np.stack([sorted_indices[:-step][same], sorted_indices[step:][same]], axis=1)
        yield np.sort(pairs, axis=1)


def _alike(pairs: Integers, sketches: Sketches, lengths: Integers) -> Integers:
    """The pairs of similar length whose sketches share at least half of their filled bins."""
    near = np.sort(lengths[pairs], axis=1)
    pairs = pairs[near[:, 0] >= LENGTH_RATIO * near[:, 1]]
    kept = [
        _alike_some(pairs[start : start + PAIRS_AT_ONCE], sketches)
        for start in range(0, len(pairs), PAIRS_AT_ONCE)
    ]
    return np.concatenate([np.empty((0, 2), np.int64), *kept])


def _alike_some(pairs: Integers, sketches: Sketches) -> Integers:
    one, other = sketches[pairs[:, 0]], sketches[pairs[:, 1]]
    filled = (one != EMPTY_BIN) | (other != EMPTY_BIN)
    shared = ((one == other) & filled).sum(axis=1)
    alike: Integers = pairs[shared >= LIKE_SKETCHES * filled.sum(axis=1)]
    return alike
