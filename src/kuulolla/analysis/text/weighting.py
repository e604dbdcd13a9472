"""Weights by group: what the shares would be if the groups had answered in their true proportions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from kuulolla.analysis.text.counting import wilson_interval

LARGEST_WEIGHT = 5.0


@dataclass(frozen=True, slots=True)
class Weights:
    """One weight a person; their mean is 1 and none is over 5.

    `by_group` has the weight of each group that is present. `trimmed` are groups held at the largest
    weight: they still count for less than their share of the population. `absent` are groups of the
    population from which nobody answered: no weight can speak for them. `unknown` counts people without
    a group, whose weight is 1.
    """

    weights: tuple[float, ...]
    by_group: Mapping[str, float]
    trimmed: tuple[str, ...]
    absent: tuple[str, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class WeightedShare:
    """A weighted share and its 95 % interval.

    `design_effect` is how many times the weights widen the variance, `effective` the number of equally
    weighted people whose answers would tell as much.
    """

    share: float
    interval: tuple[float, float]
    design_effect: float
    effective: float


def weights_of(values: Sequence[str | None], population: Mapping[str, float]) -> Weights:
    """Post-stratification weights by one group column (Holt and Smith 1979).

    `values` has each person's group, "" or None when it is unknown. `population` has the size of each
    group in the population, as shares, percentages or numbers: only their proportions matter. A group's
    weight is its share of the population, among the groups present, divided by its share of the people
    with a known group. Nothing is known of the others, so they weigh 1 and leave the rest as it is. Weights
    over 5 are held there and the excess is spread over the other groups in proportion (Potter 1990).

    Raises ValueError when a group that is present has no population share above zero.
    """
    people = Counter(value for value in values if value)
    _check(people, population)
    raw = {group: population[group] / count for group, count in people.items()}
    by_group, trimmed = _trimmed(raw, people)
    return Weights(
        weights=tuple(by_group[value] if value else 1.0 for value in values),
        by_group=dict(sorted(by_group.items())),
        trimmed=tuple(sorted(trimmed)),
        absent=tuple(sorted(group for group, size in population.items() if size and group not in people)),
        unknown=len(values) - people.total(),
    )


def weighted_share(inside: Sequence[bool], weights: Sequence[float]) -> WeightedShare:
    """The share of people who are `inside`, each counted by weight.

    Design effect and effective number of people from the spread of the weights (Kish 1965); the interval
    is Wilson's (1927) on that number. This supposes weights that have nothing to do with the theme: it is
    a little too wide where they explain it. Nobody gives a share of 0 and the interval (0, 0).
    """
    if len(inside) != len(weights):
        raise ValueError("every person must have one weight")
    weight = np.asarray(weights, float)
    if not len(weight):
        return WeightedShare(0.0, (0.0, 0.0), 1.0, 0.0)
    total = float(weight.sum())
    share = float(weight[np.asarray(inside, bool)].sum()) / total
    effective = effective_number(weights)
    interval = wilson_interval(share * effective, effective)  # type: ignore[arg-type]  # people in fractions
    return WeightedShare(share, interval, len(weight) / effective, effective)


def effective_number(weights: Sequence[float]) -> float:
    """How many equally weighted people tell as much: the squared sum over the sum of squares (Kish 1965)."""
    weight = np.asarray(weights, float)
    if not len(weight):
        return 0.0
    if not (np.isfinite(weight).all() and weight.min() > 0):
        raise ValueError("weights must be finite and above zero")
    relative = weight / weight.max()
    return float(relative.sum() ** 2 / (relative**2).sum())


def _check(people: Mapping[str, int], population: Mapping[str, float]) -> None:
    unusable = sorted(group for group, size in population.items() if not isfinite(size) or size < 0)
    if unusable:
        raise ValueError(f"population shares must be zero or more: {', '.join(unusable)}")
    missing = sorted(group for group in people if not population.get(group))
    if missing:
        raise ValueError(f"the population shares lack these groups: {', '.join(missing)}")


def _trimmed(raw: Mapping[str, float], people: Mapping[str, int]) -> tuple[dict[str, float], set[str]]:
    """Weights with mean 1 and none over the largest; the groups held there."""
    held: set[str] = set()
    while True:
        free = {group: count for group, count in people.items() if group not in held}
        room = sum(people.values()) - LARGEST_WEIGHT * sum(people[group] for group in held)
        mass = sum(raw[group] * count for group, count in free.items())
        weights = {group: raw[group] * room / mass for group in free}
        over = {group for group, weight in weights.items() if weight > LARGEST_WEIGHT}
        if not over:
            return {group: weights.get(group, LARGEST_WEIGHT) for group in people}, held
        held |= over
