"""One scale for suggestions of every language and length, and places dealt in proportion.

A short answer has less room for a reason, and the signs are not equally well known in every language.
So a suggestion is compared with its like only: its rank in its own circle (language and length) is what
counts. Places are then dealt to circles as seats are to parties, by Sainte-Laguë's method (Webster's).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

SHORT_ANSWER = 80

Floats = npt.NDArray[np.float64]
Key = TypeVar("Key", str, bool)


class Circle(NamedTuple):
    """Suggestions of one language, from answers of fewer than 80 characters or from longer ones."""

    language: str
    short: bool

    @classmethod
    def of(cls, answer: str, language: str) -> Circle:
        """The circle of a suggestion in a whole answer."""
        return cls(language, len(answer) < SHORT_ANSWER)


def on_one_scale(scores: Sequence[float], circles: Sequence[Circle]) -> Floats:
    """Scores such that every circle has the same distribution: that of all scores together.

    Quantile normalisation (Bolstad et al. 2003): the score at the same rank, in proportion, among all.
    """
    from scipy.stats import rankdata  # late: it takes a second to import

    values = np.asarray(scores, np.float64)
    even = np.zeros(len(values))
    for circle in sorted(set(circles)):
        inside = np.flatnonzero([one == circle for one in circles])
        ranks = (rankdata(values[inside]) - 0.5) / len(inside)
        even[inside] = np.quantile(values, ranks, method="hazen")
    return even


class Dealer:
    """Deals places one by one: first to a language, then to a length within it.

    `sizes` has the number of suggestions of each circle. Both languages and lengths get their
    proportion, to within rounding, after any number of places.
    """

    def __init__(self, sizes: Mapping[Circle, int]) -> None:
        self._sizes = {circle: size for circle, size in sizes.items() if size > 0}
        self._given: Counter[Circle] = Counter()

    def next_circle(self) -> Circle | None:
        """The circle whose turn it is; None when no circle is left. `give` or `close` it next."""
        languages: Counter[str] = Counter()
        given: Counter[str] = Counter()
        for circle, size in self._sizes.items():
            languages[circle.language] += size
            given[circle.language] += self._given[circle]
        if not languages:
            return None
        language = _turn(languages, given)
        lengths = {circle.short: size for circle, size in self._sizes.items() if circle.language == language}
        return Circle(
            language, _turn(lengths, {short: self._given[Circle(language, short)] for short in lengths})
        )

    def give(self, circle: Circle) -> None:
        """Count a place for the circle."""
        self._given[circle] += 1

    def close(self, circle: Circle) -> None:
        """Leave out a circle that has nothing more to show."""
        self._sizes.pop(circle, None)


def _turn(sizes: Mapping[Key, int], given: Mapping[Key, int]) -> Key:
    """Sainte-Laguë: the largest size divided by 1, 3, 5 ..., by the places it already has."""
    return max(sorted(sizes), key=lambda key: sizes[key] / (2 * given.get(key, 0) + 1))
