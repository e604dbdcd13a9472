"""Have we heard enough: how much of what people would say has been heard, and what more would bring.

Themes that are shown only when several people raise them have no rare ones by construction, and their
coverage says nothing. The ids given here must come down to what one person alone says: an answer that
fits no theme counts as a view of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import gammaln

CURVE_POINTS = 20
MORE_PEOPLE = 100
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much has been heard.

    `coverage` is the share of all that people say (mentions) that falls in views already heard;
    `turing` is the plain estimate of the same. `singles` and `pairs` are views that one and two people
    raise, on which everything here rests. `curve` has pairs of a number of people and the views that so
    many would have raised. `new_views` is how many the next `more` people would add; `far` says that
    `more` goes beyond doubling the people, where the estimate is a lower bound at best.
    """

    people: int
    views: int
    singles: int
    pairs: int
    coverage: float
    turing: float
    curve: tuple[tuple[int, float], ...]
    more: int
    new_views: float
    far: bool


def heard_enough(raised: Sequence[Collection[str]], *, more: int = MORE_PEOPLE) -> Coverage:
    """Coverage of the views that people raise; one collection of ids for each person who said something."""
    people = len(raised)
    raisers = Counter(view for views in raised for view in set(views))
    by_count = Counter(raisers.values())
    mentions = raisers.total()
    return Coverage(
        people=people,
        views=len(raisers),
        singles=by_count[1],
        pairs=by_count[2],
        coverage=improved_coverage(by_count[1], by_count[2], mentions=mentions, people=people),
        turing=turing_coverage(by_count[1], mentions=mentions),
        curve=expected_curve(by_count, people=people),
        more=more,
        new_views=expected_new(by_count[1], by_count[2], people=people, more=more),
        far=more > people,
    )


def turing_coverage(singles: int, *, mentions: int) -> float:
    """1 - f1 / n: the share of mentions that are not of views raised once (Good 1953); 0 without any."""
    return 1 - singles / mentions if mentions else 0.0


def improved_coverage(singles: int, pairs: int, *, mentions: int, people: int) -> float:
    """Coverage by Chao and Jost (2012), for views raised by people as in Chao et al. (2014).

    1 - f1 / U * A with A = (T - 1) f1 / ((T - 1) f1 + 2 f2), U mentions and T people; without pairs
    A = (T - 1)(f1 - 1) / ((T - 1)(f1 - 1) + 2). Turing's estimate when one person was heard, 0 when none.
    """
    if people < 2 or not singles:
        return turing_coverage(singles, mentions=mentions)
    seen = (people - 1) * (singles if pairs else singles - 1)
    return 1 - singles / mentions * seen / (seen + 2 * (pairs or 1))


def unheard_views(singles: int, pairs: int, *, people: int) -> float:
    """A lower bound of the views not yet heard: Chao2 (Chao 1987), bias-corrected without pairs."""
    if not people:
        return 0.0
    correction = (people - 1) / people
    return correction * (singles**2 / (2 * pairs) if pairs else singles * (singles - 1) / 2)


def expected_new(singles: int, pairs: int, *, people: int, more: int) -> float:
    """Views that `more` people would add, by Chao's extrapolation (Colwell et al. 2012, equation 18).

    f0 (1 - (1 - f1 / (T f0 + f1))^more). Unlike the series of Good and Toulmin (1956) it does not swing
    without bound when `more` exceeds `people`, and it never promises more than `unheard_views`.
    """
    unheard = unheard_views(singles, pairs, people=people)
    if not unheard:
        return 0.0
    return float(-unheard * np.expm1(more * np.log1p(-singles / (people * unheard + singles))))


def expected_curve(by_count: Counter[int], *, people: int) -> tuple[tuple[int, float], ...]:
    """Views that t of the people would be expected to raise, at about 20 values of t up to all of them.

    `by_count[y]` is how many views exactly y people raise. Rarefaction without replacement (Hurlbert
    1971), of people instead of single finds (Colwell et al. 2012, equation 17): every view minus the
    chance that none of its y raisers is among t, C(T - y, t) / C(T, t).
    """
    points = np.unique(np.linspace(1, people, min(people, CURVE_POINTS)).round().astype(int))
    raisers = np.array(sorted(y for y, views in by_count.items() if views), np.int64)
    views = np.array([by_count[y] for y in raisers.tolist()], float)
    missed = _chance_of_none(points[:, None], raisers[None, :], people)
    expected = views.sum() - missed @ views
    return tuple(zip(points.tolist(), expected.tolist(), strict=True))


def _chance_of_none(points: npt.NDArray[np.int64], raisers: npt.NDArray[np.int64], people: int) -> Floats:
    """C(T - y, t) / C(T, t); 0 when t people cannot be found outside the y."""
    left = people - raisers - points
    logs = (
        gammaln(people - raisers + 1.0)
        + gammaln(people - points + 1.0)
        - gammaln(np.maximum(left, 0) + 1.0)
        - gammaln(people + 1.0)
    )
    return np.where(left >= 0, np.exp(np.minimum(logs, 0.0)), 0.0)
