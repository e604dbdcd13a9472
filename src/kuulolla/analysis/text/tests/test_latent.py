from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from kuulolla.analysis.text.latent import DIMENSIONS, Bags, LatentSpace, grams, main_directions

LETTERS = st.text(st.characters(min_codepoint=33, max_codepoint=4000), min_size=1, max_size=12)


def documents_of(rows: list[list[int]], forms: int) -> sparse.csr_matrix:
    bags = Bags.of(rows)
    return bags.counts(bags.terms, forms)


def one_term_each(forms: int) -> Bags:
    return Bags.of([[form] for form in range(forms)])


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(LETTERS, min_size=1, max_size=6))
def test_words_share_a_gram_number_where_they_share_a_gram(words: list[str]) -> None:
    bags = grams(words)
    found = [bags.terms[start:end].tolist() for start, end in zip(bags.ends, bags.ends[1:], strict=False)]
    texts = [
        [padded[start : start + size] for size in (3, 4, 5) for start in range(len(padded) - size + 1)]
        for padded in (f" {word} " for word in words)
    ]
    names = dict(zip((g for row in found for g in row), (t for row in texts for t in row), strict=True))
    assert [[names[number] for number in row] for row in found] == texts
    assert len(set(names.values())) == len(names)


def test_too_few_documents_leave_every_term_unknown() -> None:
    space = LatentSpace(seed=0).fit(documents_of([[0], [0]], 1), one_term_each(1))
    assert len(space.terms_) == 0
    assert not space.vectors(Bags.of([[0]])).any()


def test_only_terms_of_two_documents_are_learnt() -> None:
    documents = [[0, 1], [0, 2], [1, 3], [0], [1]] * 2 + [[4]]
    space = LatentSpace(seed=0).fit(documents_of(documents, 5), one_term_each(5))
    assert space.terms_.tolist() == [0, 1, 2, 3]
    assert space.vectors(Bags.of([[4], [0]])).any(axis=1).tolist() == [False, True]


def test_a_bag_is_the_sum_of_its_terms() -> None:
    space = LatentSpace(seed=0).fit(documents_of([[0, 1], [0, 2], [1, 2]] * 4, 3), one_term_each(3))
    both, one, other = space.vectors(Bags.of([[0, 1], [0], [1]]))
    assert both == pytest.approx(one + other, abs=1e-5)
    assert both.shape == (DIMENSIONS,)


def test_the_main_directions_are_the_right_singular_vectors() -> None:
    spectrum = np.array([9, 7, 5, 3, 1, 0.1])
    chance = np.random.default_rng(1)
    left = np.linalg.qr(chance.standard_normal((40, 6)))[0]
    right = np.linalg.qr(chance.standard_normal((25, 6)))[0]
    found = main_directions(sparse.csr_matrix(left * spectrum @ right.T), size=4, seed=0)
    assert np.abs((found @ right[:, :4]).diagonal()) == pytest.approx(np.ones(4), abs=1e-3)


def test_a_direction_that_holds_nothing_is_zeros() -> None:
    found = main_directions(sparse.csr_matrix(np.ones((20, 10))), size=3, seed=0)
    assert np.linalg.norm(found, axis=1) == pytest.approx([1, 0, 0], abs=1e-3)
