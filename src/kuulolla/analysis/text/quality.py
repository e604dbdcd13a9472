"""Measured quality: a sample for a person to check, its scores, and how far two people agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.text.counting import wilson_interval
from kuulolla.analysis.text.results import Fate
from kuulolla.analysis.text.weighting import effective_number

SMALLEST_SAMPLE = 50
DRAWS = 1_000
Floats = npt.NDArray[np.float64]
Set = frozenset[str]
Distance = Callable[[Set, Set], float]


@dataclass(frozen=True, slots=True)
class Sample:
    """Answers to check, in the order to check them, and the chance that each had of being drawn."""

    indices: tuple[int, ...]
    probabilities: tuple[float, ...]

    @property
    def weights(self) -> tuple[float, ...]:
        """How many answers each one stands for (Horvitz and Thompson 1952)."""
        return tuple(1 / probability for probability in self.probabilities)


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure, its 95 % interval and how many answers it rests on; None when on none."""

    value: float | None
    interval: tuple[float, float] | None
    answers: int


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """Precision: of the answers put in the theme, those that belong. Recall: the other way round."""

    precision: Figure
    recall: Figure


@dataclass(frozen=True, slots=True)
class CheckScore:
    """What a check found. `f1` is an average over answers; `precision` and `recall` are over mentions."""

    answers: int
    f1: Figure
    precision: Figure
    recall: Figure
    themes: Mapping[str, ThemeScore]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two coders agree: Krippendorff's alpha with three distances, and the mean Jaccard likeness."""

    answers: int
    masi: Figure
    jaccard: Figure
    nominal: Figure
    likeness: Figure


def draw_sample(
    fates: Sequence[Fate], themes: Sequence[str | None], *, size: int = SMALLEST_SAMPLE, seed: int = 0
) -> Sample:
    """A sample for a spot check, stratified by fate and by main theme (None or "" for none).

    One answer of each stratum, the rest in proportion to what is left of the strata (largest remainder).
    At least 50 and at least one a stratum are drawn, whatever the `size`, or all when there are fewer. An
    answer that could not be read cannot be judged and is never drawn. The order is by chance, so that a
    person who stops halfway has not seen one end of the file only.
    """
    strata: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (fate, theme) in enumerate(zip(fates, themes, strict=True)):
        if fate is not Fate.FAILED:
            strata[str(fate), theme or ""].append(number)
    rows = [strata[key] for key in sorted(strata)]
    rng = np.random.default_rng(seed)
    drawn: list[tuple[int, float]] = []
    for members, count in zip(rows, _allocation([len(members) for members in rows], size), strict=True):
        chosen = rng.choice(members, count, replace=False)
        drawn += [(int(number), count / len(members)) for number in chosen]
    shuffled = [drawn[place] for place in rng.permutation(len(drawn))]
    return Sample(tuple(number for number, _ in shuffled), tuple(chance for _, chance in shuffled))


def score_check(
    found: Sequence[Collection[str]],
    judged: Sequence[Collection[str]],
    *,
    weights: Sequence[float] | None = None,
    seed: int = 0,
) -> CheckScore:
    """How well the themes `found` match those a person `judged` right, answer by answer.

    F1 is averaged over answers (Godbole and Sarawagi 2004), none against none counting as 1. Precision
    and recall are those of all mentions together. `weights` are those of the sample. Intervals are
    percentiles of 1,000 bootstrap samples of whole answers (Efron 1979); where everything is right, or
    nothing, the bootstrap sees no doubt at all, so there they are Wilson's (1927) on the effective
    number of answers (Kish 1965).
    """
    pairs = [(frozenset(ours), frozenset(theirs)) for ours, theirs in zip(found, judged, strict=True)]
    weight = np.ones(len(pairs)) if weights is None else np.asarray(weights, float)
    if len(weight) != len(pairs):
        raise ValueError("every answer must have one weight")
    draws = _draws(len(pairs), seed)

    def figure(hits: Sequence[float], of: Sequence[float]) -> Figure:
        return _figure(np.asarray(hits, float), np.asarray(of, float), weight, draws)

    both = [len(ours & theirs) for ours, theirs in pairs]
    return CheckScore(
        answers=len(pairs),
        f1=figure([f1(*pair) for pair in pairs], [1.0] * len(pairs)),
        precision=figure(both, [len(ours) for ours, _ in pairs]),
        recall=figure(both, [len(theirs) for _, theirs in pairs]),
        themes={theme: _theme_score(theme, pairs, figure) for theme in sorted(_union(pairs))},
    )


def agreement(
    first: Sequence[Collection[str]], second: Sequence[Collection[str]], *, seed: int = 0
) -> Agreement:
    """How far two coders of the same answers agree, with 95 % intervals.

    Krippendorff's alpha (Krippendorff 2011) for sets, by the MASI distance (Passonneau 2006), the Jaccard
    distance, and the nominal one for which only equal sets agree. Intervals are percentiles of 1,000
    bootstrap samples of answers (Zapf et al. 2016). Alpha is None when all sets are the same: chance alone
    could not have told them apart.
    """
    pairs = [(frozenset(one), frozenset(other)) for one, other in zip(first, second, strict=True)]
    draws = _draws(len(pairs), seed)
    alike = np.array([jaccard(*pair) for pair in pairs], float)
    return Agreement(
        answers=len(pairs),
        masi=_alpha(pairs, masi_distance, draws),
        jaccard=_alpha(pairs, lambda one, other: 1 - jaccard(one, other), draws),
        nominal=_alpha(pairs, lambda one, other: float(one != other), draws),
        likeness=_figure(alike, np.ones(len(pairs)), np.ones(len(pairs)), draws),
    )


def f1(found: Set, judged: Set) -> float:
    """Dice's likeness of two sets (Dice 1945), 1 for two empty ones."""
    return 2 * len(found & judged) / (len(found) + len(judged)) if found or judged else 1.0


def jaccard(one: Set, other: Set) -> float:
    """What two sets share of what they have together (Jaccard 1901), 1 for two empty ones."""
    return len(one & other) / len(one | other) if one or other else 1.0


def masi_distance(one: Set, other: Set) -> float:
    """1 - Jaccard times monotonicity (Passonneau 2006).

    Monotonicity is 1 for equal sets, 2/3 when one holds the other, 1/3 when they overlap, else 0.
    """
    if one == other:
        return 0.0
    monotonicity = 2 / 3 if one <= other or other <= one else 1 / 3
    return 1 - jaccard(one, other) * monotonicity


def _allocation(sizes: Sequence[int], size: int) -> list[int]:
    """How many to draw from each stratum."""
    total = min(sum(sizes), max(size, SMALLEST_SAMPLE, len(sizes)))
    left = sum(sizes) - len(sizes)
    if left == 0:
        return list(sizes)
    quotas = [(total - len(sizes)) * (stratum - 1) / left for stratum in sizes]
    counts = [1 + int(quota) for quota in quotas]
    by_remainder = sorted(range(len(sizes)), key=lambda place: (int(quotas[place]) - quotas[place], place))
    for place in by_remainder[: total - sum(counts)]:
        counts[place] += 1
    return counts


def _draws(answers: int, seed: int) -> Floats:
    """How often each answer is in each bootstrap sample (draws x answers)."""
    if not answers:
        return np.zeros((DRAWS, 0))
    chances = np.full(answers, 1 / answers)
    return np.random.default_rng(seed).multinomial(answers, chances, size=DRAWS).astype(float)


def _figure(hits: Floats, of: Floats, weights: Floats, draws: Floats) -> Figure:
    """The weighted sum of `hits` divided by that of `of`, over the answers that have any."""
    asked = of > 0
    answers = int(asked.sum())
    if not answers:
        return Figure(None, None, 0)
    top, bottom = weights * hits, weights * of
    value = float(top.sum() / bottom.sum())
    if (hits == of).all() or not hits.any():
        effective = effective_number(weights[asked].tolist())
        interval = wilson_interval(value * effective, effective)  # type: ignore[arg-type]  # answers in fractions
        return Figure(value, interval, answers)
    sums = draws @ bottom
    return Figure(value, _around(value, (draws @ top)[sums > 0] / sums[sums > 0]), answers)


def _around(value: float, drawn: Floats) -> tuple[float, float]:
    low, high = np.percentile(drawn, [2.5, 97.5])
    return min(float(low), value), max(float(high), value)


def _union(pairs: Sequence[tuple[Set, Set]]) -> set[str]:
    return {theme for pair in pairs for themes in pair for theme in themes}


def _theme_score(
    theme: str,
    pairs: Sequence[tuple[Set, Set]],
    figure: Callable[[Sequence[float], Sequence[float]], Figure],
) -> ThemeScore:
    found = [float(theme in ours) for ours, _ in pairs]
    judged = [float(theme in theirs) for _, theirs in pairs]
    both = [ours * theirs for ours, theirs in zip(found, judged, strict=True)]
    return ThemeScore(precision=figure(both, found), recall=figure(both, judged))


def _alpha(pairs: Sequence[tuple[Set, Set]], distance: Distance, draws: Floats) -> Figure:
    """1 - observed distance / distance expected by chance, over the answers and over each draw of them."""
    values = sorted({value for pair in pairs for value in pair}, key=sorted)
    place = {value: number for number, value in enumerate(values)}
    table = np.array([[distance(one, other) for other in values] for one in values], float)
    coded = np.array([[place[one], place[other]] for one, other in pairs], np.int64).reshape(-1, 2)
    if not table.any():
        return Figure(None, None, len(pairs))
    held = np.zeros((len(pairs), len(values)))
    np.add.at(held, (np.arange(len(pairs))[:, None], coded), 1.0)
    apart = table[coded[:, 0], coded[:, 1]]
    value, expected = _one_alpha(np.ones((1, len(pairs))), apart, held, table)
    alpha = float(value[0])
    if not apart.any():
        doubt = wilson_interval(0, len(pairs))[1] / float(expected[0])
        return Figure(alpha, (max(-1.0, 1 - doubt), 1.0), len(pairs))
    drawn, chance = _one_alpha(draws, apart, held, table)
    return Figure(alpha, _around(alpha, drawn[chance > 0]), len(pairs))


def _one_alpha(rounds: Floats, apart: Floats, held: Floats, table: Floats) -> tuple[Floats, Floats]:
    """Alpha and expected distance of each round; alpha is 0 where no distance is expected."""
    answers = len(apart)
    values = rounds @ held
    expected = ((values @ table) * values).sum(axis=1) / (2 * answers * (2 * answers - 1))
    observed = rounds @ apart / answers
    ratio = np.divide(observed, expected, out=np.ones_like(expected), where=expected > 0)
    return 1 - ratio, expected
