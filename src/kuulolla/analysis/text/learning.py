"""Learning themes from examples that a person gave.

Logistic regression on the blended features: inside each language on the best features it has, and over all
languages on the shared ones, so that an example in Finnish teaches something of Swedish too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.latent import Integers
from kuulolla.analysis.text.vectors import Matrix

if TYPE_CHECKING:
    from sklearn.linear_model import LogisticRegression

STRENGTH = 3.0
OWN_SHARE = 0.7


class Learner:
    """Tells the theme of a statement by examples. After `fit`: `themes_`, the numbers it knows.

    Features and labels are given by language; `weights` say how much each example counts.
    """

    def __init__(self) -> None:
        self.themes_: Integers = np.zeros(0, np.int64)
        self._own: dict[str, LogisticRegression] = {}
        self._shared: LogisticRegression | None = None

    def fit(
        self,
        features: Mapping[str, Features],
        labels: Mapping[str, Integers],
        *,
        weights: Mapping[str, Matrix] | None = None,
    ) -> Learner:
        """Learn from examples of at least two themes."""
        given = weights or {language: np.ones(len(known), np.float32) for language, known in labels.items()}
        languages = sorted(language for language in features if len(labels[language]))
        self.themes_ = np.unique(np.concatenate([labels[language] for language in languages]))
        for language in languages:
            if len(np.unique(labels[language])) > 1:
                self._own[language] = _fitted(features[language].own, labels[language], given[language])
        if len(self.themes_) > 1:
            self._shared = _fitted(
                np.vstack([features[language].shared for language in languages]),
                np.concatenate([labels[language] for language in languages]),
                np.concatenate([given[language] for language in languages]),
            )
        return self

    def predict_proba(self, language: str, features: Features) -> Matrix:
        """The chance of each theme (statements x themes, in the order of `themes_`)."""
        if self._shared is None:
            return np.ones((len(features.own), len(self.themes_)), np.float32)
        chances = self._spread(self._shared, features.shared)
        own = self._own.get(language)
        if own is None:
            return chances
        # The language's own examples may lack a theme; the shared ones speak for it.
        mine = np.isin(self.themes_, own.classes_)
        better = OWN_SHARE * self._spread(own, features.own) + (1 - OWN_SHARE) * chances
        held = chances[:, mine].sum(axis=1, keepdims=True)
        total = better[:, mine].sum(axis=1, keepdims=True)
        scaled = np.where(mine, better / np.maximum(total, 1e-9) * held, chances)
        return np.asarray(scaled, np.float32)

    def predict(self, language: str, features: Features) -> Integers:
        """The likeliest theme of each statement."""
        best: Integers = self.themes_[self.predict_proba(language, features).argmax(axis=1)]
        return best

    def _spread(self, model: LogisticRegression, vectors: Matrix) -> Matrix:
        chances = np.zeros((len(vectors), len(self.themes_)), np.float32)
        chances[:, np.searchsorted(self.themes_, model.classes_)] = model.predict_proba(vectors)
        return chances


def _fitted(vectors: Matrix, labels: Integers, weights: Matrix) -> LogisticRegression:
    from sklearn.linear_model import LogisticRegression  # late: two seconds to import

    return LogisticRegression(C=STRENGTH, max_iter=500).fit(vectors, labels, sample_weight=weights)
