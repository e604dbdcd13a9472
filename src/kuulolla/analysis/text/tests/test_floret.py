from __future__ import annotations

import mmh3
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.floret import GRAM_LENGTHS, SEED, floret_rows

WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=25)


def rows_one_by_one(word: str, table_rows: int) -> list[int]:
    """The rows of a word by the published scheme, gram by gram, with the reference hash."""
    bracketed = f"<{word}>"
    grams = [bracketed] + [
        bracketed[start : start + length]
        for length in GRAM_LENGTHS
        for start in range(len(bracketed) - length + 1)
    ]
    lower = [mmh3.hash64(gram.encode(), seed=SEED, x64arch=True, signed=False)[0] for gram in grams]
    return [half % table_rows for hashed in lower for half in (hashed & 0xFFFFFFFF, hashed >> 32)]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(WORDS, min_size=1, max_size=5), st.integers(1, 60_000))
def test_words_together_have_the_rows_that_the_reference_hash_gives_each(words: list[str], size: int) -> None:
    rows, counts = floret_rows(words, table_rows=size)

    assert [part.tolist() for part in np.split(rows, np.cumsum(counts)[:-1])] == [
        rows_one_by_one(word, size) for word in words
    ]


def test_a_gram_of_long_letters_has_the_same_rows() -> None:
    rows, _ = floret_rows(["𐐷𐐷𐐷𐐷𐐷𐐷"], table_rows=50_000)

    assert rows.tolist() == rows_one_by_one("𐐷𐐷𐐷𐐷𐐷𐐷", 50_000)
