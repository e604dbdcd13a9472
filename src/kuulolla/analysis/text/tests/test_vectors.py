from __future__ import annotations

import numpy as np
import pytest

from kuulolla.analysis.text.vectors import (
    BRIDGE_DIMENSIONS,
    FLORET_DIMENSIONS,
    bridge_vectors,
    floret_vectors,
    is_bridged,
    unit_rows,
)


def test_unit_rows_have_length_one_and_a_row_of_zeros_stays() -> None:
    rows = unit_rows(np.array([[3, 4], [0, 0], [-2, 0]], np.float32))
    assert rows.tolist() == [[pytest.approx(0.6), pytest.approx(0.8)], [0, 0], [-1, 0]]


def test_every_finnish_word_has_a_vector_even_one_that_nobody_has_seen() -> None:
    vectors = floret_vectors(["kirjasto", "qwzxkqwzxk", "x"])
    assert vectors.shape == (3, FLORET_DIMENSIONS)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_forms_of_one_word_lie_nearer_than_another_word() -> None:
    library, in_library, ice_hockey = floret_vectors(["kirjasto", "kirjastossa", "jääkiekko"])
    assert library @ in_library > library @ ice_hockey


def test_no_words_give_no_rows() -> None:
    assert floret_vectors([]).shape == (0, FLORET_DIMENSIONS)
    assert bridge_vectors([], language="fi").shape == (0, BRIDGE_DIMENSIONS)


def test_a_word_the_shared_space_does_not_know_is_all_zeros() -> None:
    vectors = bridge_vectors(["kirja", "qwzxkqwzxk"], language="fi")
    assert is_bridged("kirja", language="fi")
    assert not is_bridged("qwzxkqwzxk", language="fi")
    assert np.linalg.norm(vectors, axis=1).tolist() == [pytest.approx(1, abs=1e-5), 0]


@pytest.mark.parametrize(
    ("finnish", "swedish", "english"),
    [("kirja", "bok", "book"), ("lapsi", "barn", "child"), ("kahvi", "kaffe", "coffee")],
)
def test_translations_lie_nearer_than_other_words(finnish: str, swedish: str, english: str) -> None:
    own = bridge_vectors([finnish], language="fi")[0]
    other_sv, other_en = (bridge_vectors(["hockey"], language=language)[0] for language in ("sv", "en"))
    assert own @ bridge_vectors([swedish], language="sv")[0] > own @ other_sv
    assert own @ bridge_vectors([english], language="en")[0] > own @ other_en
