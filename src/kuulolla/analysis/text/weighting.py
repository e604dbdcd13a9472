"""Weights by group: what the shares would be if the groups had answered in their true proportions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import TypeVar

import numpy as np

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.counting import SMALLEST_CELL, wilson_interval
from kuulolla.analysis.text.results import Fate, Placement, Theme

LARGEST_WEIGHT = 5.0
MOST_ROUNDS = 200
CLOSE_ENOUGH = 1e-10

Population = Mapping[str, Mapping[str, float]]
"""The size of each group in the population, by group column; only proportions inside a column matter."""

Cell = tuple[str, ...]
"""A person's group in each of several columns; "" where it is not known."""

K = TypeVar("K", bound=Hashable)


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


@dataclass(frozen=True, slots=True)
class Weighting:
    """The weighted shares of a picture's themes and sub-themes, by theme id, and what stands behind them.

    `population` has the groups' shares as given, each column adding up to 1. Of `people`, those who said
    something, `unknown` have no known group and weigh 1. `absent` are pairs of column and group from which
    nobody said anything. `held` tells whether some weights were held at the largest.
    """

    population: Population
    people: int
    unknown: int
    absent: tuple[tuple[str, str], ...]
    held: bool
    design_effect: float
    effective: float
    themes: Mapping[str, WeightedShare]


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


def raked_weights(
    columns: Sequence[Sequence[str | None]], populations: Sequence[Mapping[str, float]]
) -> Weights:
    """Weights by several group columns at once: raking (Deming and Stephan 1940).

    Each column has one value for each person, and its own population. Column by column the weights are
    brought to that population's shares, until nothing moves. Whoever lacks a value in a column is left as
    the others make them; without any value the weight is 1. Weights over 5 are held as in `weights_of`,
    which this equals for one column. When the columns contradict each other, only the last one is met.
    `by_group` and the names in `trimmed` and `absent` have the values of several columns joined by a comma.

    Raises ValueError as `weights_of` does.
    """
    cells = [tuple(value or "" for value in person) for person in zip(*columns, strict=True)]
    people = Counter(cell for cell in cells if any(cell))
    for column, population in zip(columns, populations, strict=True):
        _check(Counter(value for value in column if value), population)
    by_cell, held = _trimmed(_raked(people, populations), people)
    return Weights(
        weights=tuple(by_cell.get(cell, 1.0) for cell in cells),
        by_group={_name(cell): by_cell[cell] for cell in sorted(by_cell)},
        trimmed=tuple(sorted(map(_name, held))),
        absent=tuple(group for _, group in _absent(columns, dict(enumerate(populations)))),
        unknown=len(cells) - people.total(),
    )


def weigh_themes(
    answers: Answers, placements: Sequence[Placement], themes: Sequence[Theme], population: Population
) -> Weighting:
    """The share of each theme if the groups had said something in their true proportions.

    `answers` has the group columns that `population` names. A person's group is the first one that their
    rows give. Where a theme has one to four people of a group, they count by the mean weight of several
    groups that together have five or more, so that nobody's group can be worked out from a weighted share.

    Raises ValueError as `weights_of` does.
    """
    spoken, cells = _people(answers, placements, tuple(population))
    columns = [[cell[place] for cell in cells] for place in range(len(population))]
    found = raked_weights(columns, list(population.values()))
    weight_of = dict(zip(cells, found.weights, strict=True))
    everyone = Counter(cells)
    effective = effective_number(found.weights)
    by_theme = _cells_by_theme(answers, placements, dict(zip(spoken, cells, strict=True)))
    shares = {
        theme.id: _share_of(_mass(by_theme.get(theme.id, Counter()), everyone, weight_of), found.weights)
        for theme in themes
    }
    return Weighting(
        population={column: _normalised(sizes) for column, sizes in population.items()},
        people=len(cells),
        unknown=found.unknown,
        absent=tuple(_absent(columns, population)),
        held=bool(found.trimmed),
        design_effect=len(cells) / effective if effective else 1.0,
        effective=effective,
        themes=shares,
    )


def weighted_share(inside: Sequence[bool], weights: Sequence[float]) -> WeightedShare:
    """The share of people who are `inside`, each counted by weight.

    Design effect and effective number of people from the spread of the weights (Kish 1965); the interval
    is Wilson's (1927) on that number. This supposes weights that have nothing to do with the theme: it is
    a little too wide where they explain it. Nobody gives a share of 0 and the interval (0, 0).
    """
    if len(inside) != len(weights):
        raise ValueError("every person must have one weight")
    return _share_of(float(np.asarray(weights, float)[np.asarray(inside, bool)].sum()), weights)


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


def _share_of(inside: float, weights: Sequence[float]) -> WeightedShare:
    """The share of those who weigh `inside` together."""
    if not len(weights):
        return WeightedShare(0.0, (0.0, 0.0), 1.0, 0.0)
    share = min(1.0, inside / float(np.sum(weights)))
    effective = effective_number(weights)
    interval = wilson_interval(share * effective, effective)  # type: ignore[arg-type]  # people in fractions
    return WeightedShare(share, interval, len(weights) / effective, effective)


def _raked(people: Mapping[Cell, int], populations: Sequence[Mapping[str, float]]) -> dict[Cell, float]:
    """A weight for each cell, so that the groups of each column have their shares among those known."""
    weights = dict.fromkeys(people, 1.0)
    for _ in range(MOST_ROUNDS):
        before = dict(weights)
        for place, population in enumerate(populations):
            factors = _factors(weights, people, place, population)
            weights = {cell: weight * factors.get(cell[place], 1.0) for cell, weight in weights.items()}
        if all(abs(weights[cell] / before[cell] - 1) < CLOSE_ENOUGH for cell in weights):
            break
    return weights


def _factors(
    weights: Mapping[Cell, float], people: Mapping[Cell, int], place: int, population: Mapping[str, float]
) -> dict[str, float]:
    """By how much the weights of each group of one column must change; together they keep their sum."""
    mass: dict[str, float] = defaultdict(float)
    for cell, count in people.items():
        if cell[place]:
            mass[cell[place]] += weights[cell] * count
    scale = sum(mass.values()) / (sum(population[group] for group in mass) or 1.0)
    return {group: population[group] * scale / there for group, there in mass.items()}


def _people(
    answers: Answers, placements: Sequence[Placement], columns: Sequence[str]
) -> tuple[list[str], list[Cell]]:
    """The people who said something, and the cell of each."""
    groups: dict[str, list[str]] = {}
    for row, person in enumerate(answers.ids):
        known = groups.setdefault(person, [""] * len(columns))
        for place, column in enumerate(columns):
            known[place] = known[place] or answers.groups[column][row].strip()
    said = {
        person
        for person, placement in zip(answers.ids, placements, strict=True)
        if placement.fate in (Fate.IN_THEMES, Fate.NONE_OF_THESE)
    }
    spoken = [person for person in groups if person in said]
    return spoken, [tuple(groups[person]) for person in spoken]


def _cells_by_theme(
    answers: Answers, placements: Sequence[Placement], cells: Mapping[str, Cell]
) -> dict[str, Counter[Cell]]:
    """The people of each theme and sub-theme, by cell."""
    members: dict[str, set[str]] = defaultdict(set)
    for person, placement in zip(answers.ids, placements, strict=True):
        for theme in (*placement.themes, *placement.subthemes):
            members[theme].add(person)
    return {theme: Counter(cells[person] for person in people) for theme, people in members.items()}


def _mass(inside: Mapping[Cell, int], everyone: Mapping[Cell, int], weight_of: Mapping[Cell, float]) -> float:
    """What the people of a theme weigh together; those of one pool have its mean weight in common."""
    mass = 0.0
    for pool in _pools(inside, everyone, weight_of):
        around = sum(everyone[cell] for cell in pool)
        weight = sum(everyone[cell] * weight_of[cell] for cell in pool) / around
        mass += weight * sum(inside.get(cell, 0) for cell in pool)
    return mass


def _pools(
    inside: Mapping[Cell, int], everyone: Mapping[Cell, int], weight_of: Mapping[Cell, float]
) -> list[list[Cell]]:
    """Cells put together so that each pool holds five people of the theme or more, or is all there is.

    A cell of five stands alone. Smaller ones, empty ones too, join those nearest in weight; what is left
    over joins the last of these pools, else the smallest other cell, as in a published table.
    """
    large = [[cell] for cell in everyone if inside.get(cell, 0) >= SMALLEST_CELL]
    rest = [cell for cell in everyone if inside.get(cell, 0) < SMALLEST_CELL]
    pools: list[list[Cell]] = []
    pool: list[Cell] = []
    for cell in sorted(rest, key=lambda cell: (weight_of[cell], cell)):
        pool.append(cell)
        if sum(inside.get(one, 0) for one in pool) >= SMALLEST_CELL:
            pools.append(pool)
            pool = []
    if any(inside.get(cell) for cell in pool):
        homes = pools[-1:] or sorted(large, key=lambda home: inside[home[0]])[:1]
        if not homes:
            return [pool]
        homes[0] += pool
    return [*large, *pools]


def _absent(
    columns: Sequence[Sequence[str | None]], population: Mapping[K, Mapping[str, float]]
) -> list[tuple[K, str]]:
    """The groups of the population in which there is nobody, with their columns."""
    return [
        (name, group)
        for values, (name, sizes) in zip(columns, population.items(), strict=True)
        for group in sorted(sizes)
        if sizes[group] and group not in values
    ]


def _normalised(sizes: Mapping[str, float]) -> dict[str, float]:
    total = sum(sizes.values()) or 1.0
    return {group: size / total for group, size in sizes.items()}


def _name(cell: Cell) -> str:
    return ", ".join(value for value in cell if value)


def _trimmed(raw: Mapping[K, float], people: Mapping[K, int]) -> tuple[dict[K, float], set[K]]:
    """Weights with mean 1 and none over the largest; the groups held there."""
    held: set[K] = set()
    while True:
        free = {group: count for group, count in people.items() if group not in held}
        room = sum(people.values()) - LARGEST_WEIGHT * sum(people[group] for group in held)
        mass = sum(raw[group] * count for group, count in free.items())
        weights = {group: raw[group] * room / mass for group in free}
        over = {group for group, weight in weights.items() if weight > LARGEST_WEIGHT}
        if not over:
            return {group: weights.get(group, LARGEST_WEIGHT) for group in people}, held
        held |= over
