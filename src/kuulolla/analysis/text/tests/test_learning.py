from __future__ import annotations

import numpy as np
import pytest

from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.learning import Learner


def about(theme: int, count: int, *, size: int = 6, seed: int = 0) -> np.ndarray:
    vectors = 0.3 * np.random.default_rng(seed).standard_normal((count, size))
    vectors[:, theme] += 1
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def features(*groups: np.ndarray) -> Features:
    return Features(np.vstack(groups), np.vstack(groups))


def taught() -> Learner:
    finnish, swedish = features(about(0, 10), about(1, 10)), features(about(2, 10), about(0, 10))
    labels = {"fi": np.repeat([3, 5], 10), "sv": np.repeat([8, 3], 10)}
    return Learner().fit({"fi": finnish, "sv": swedish}, labels)


def test_what_is_like_the_examples_of_a_theme_is_in_it() -> None:
    assert (
        taught().predict("fi", features(about(0, 5, seed=1), about(1, 5, seed=2))).tolist()
        == [3] * 5 + [5] * 5
    )


def test_an_example_in_one_language_teaches_another() -> None:
    assert taught().predict("fi", features(about(2, 5, seed=1))).tolist() == [8] * 5
    assert taught().predict("en", features(about(1, 5, seed=1))).tolist() == [5] * 5


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_chances_of_the_themes_add_up_to_one(language: str) -> None:
    chances = taught().predict_proba(language, features(about(0, 4), about(4, 4)))
    assert chances.sum(axis=1) == pytest.approx(np.ones(8), abs=1e-4)
    assert taught().themes_.tolist() == [3, 5, 8]


def test_examples_that_weigh_little_give_way() -> None:
    both = features(about(0, 10), about(0, 10, seed=1))
    labels = {"fi": np.repeat([1, 2], 10)}
    learner = Learner().fit(
        {"fi": both}, labels, weights={"fi": np.repeat([1.0, 0.01], 10).astype(np.float32)}
    )
    assert learner.predict("fi", features(about(0, 5, seed=3))).tolist() == [1] * 5


def test_a_single_theme_is_all_that_can_be_told() -> None:
    learner = Learner().fit({"fi": features(about(0, 3))}, {"fi": np.repeat([4], 3)})
    assert learner.predict("fi", features(about(1, 2))).tolist() == [4, 4]
