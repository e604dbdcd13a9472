"""What many ideas are worth beside few: how good the best of n is.

The assumption: n ideas are like n draws, one apart from the other, from those that people graded. So nothing
here promises an idea better than the best that was graded; a curve fitted to the grades would, beyond the end
of their scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.value.ranges import Floats

RESAMPLES = 2_000
CURVE_POINTS = 24
ENDS = (5, 95)
FEWEST_GRADED = 5


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure, and the range that holds it in 90 % of resamples (Efron 1979, percentiles)."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How good the best of `n` ideas is."""

    n: float
    best: Interval


@dataclass(frozen=True, slots=True)
class BestOfMany:
    """The expected best grade of the crowd's ideas and of a team's, and what lies between them.

    `as_good` is the chance that one of the team's ideas is as good as the best that was graded.
    """

    graded: int
    crowd_ideas: float
    team_ideas: float
    crowd: Interval
    team: Interval
    gain: Interval
    as_good: Interval
    curve: tuple[CurvePoint, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Different grades in order, and the share of ideas of each: one row for each sample of them."""

    grades: Floats
    shares: Floats

    @classmethod
    def of(cls, grades: Sequence[float]) -> Spread:
        """That of the grades themselves, in one row. Raises ValueError without any."""
        if not grades:
            raise ValueError("there is no best without grades")
        different, counts = np.unique(np.asarray(grades, np.float64), return_counts=True)
        return cls(different, counts[None, :] / len(grades))

    def resampled(self, size: int, *, seed: int, resamples: int) -> Spread:
        """As many samples of `size` ideas as asked for, drawn from this one with replacement."""
        rng = np.random.default_rng(seed)
        return Spread(self.grades, rng.multinomial(size, self.shares[0], resamples) / size)

    def best_of(self, n: float) -> Floats:
        """The expected best of n draws, by row: every grade times the chance that it is the best."""
        at_most = np.minimum(self.shares.cumsum(axis=1), 1.0)
        below = np.concatenate([np.zeros((len(at_most), 1)), at_most[:, :-1]], axis=1)
        return np.asarray((at_most**n - below**n) @ self.grades)

    def chance_of_best(self, n: float) -> Floats:
        """The chance that one of n draws has the highest grade there is."""
        return np.asarray(1 - (1 - self.shares[:, -1]) ** n)


def expected_best(grades: Sequence[float], *, n: float) -> float:
    """The expected highest of n draws from the grades, exactly. Raises ValueError without grades."""
    return float(Spread.of(grades).best_of(n)[0])


def best_of_many(
    grades: Sequence[float], *, crowd: float, team: float, seed: int = 0, resamples: int = RESAMPLES
) -> BestOfMany | None:
    """A crowd's ideas against a team's; None when too few are graded to say anything.

    `grades` has one grade for each idea that was graded, `crowd` and `team` are how many ideas they have.
    """
    if len(grades) < FEWEST_GRADED or crowd < 1 or team < 1:
        return None
    spread = Spread.of(grades)
    samples = spread.resampled(len(grades), seed=seed, resamples=resamples)
    both = [(each.best_of(crowd), each.best_of(team)) for each in (spread, samples)]
    return BestOfMany(
        graded=len(grades),
        crowd_ideas=crowd,
        team_ideas=team,
        crowd=_interval(both[0][0], both[1][0]),
        team=_interval(both[0][1], both[1][1]),
        gain=_interval(*(many - few for many, few in both)),
        as_good=_interval(spread.chance_of_best(team), samples.chance_of_best(team)),
        curve=tuple(
            CurvePoint(n, _interval(spread.best_of(n), samples.best_of(n))) for n in curve_points(crowd, team)
        ),
    )


def curve_points(crowd: float, team: float) -> list[float]:
    """From one idea to all, closer together at first, the team's among them."""
    most = max(crowd, team)
    spaced = np.geomspace(1, most, CURVE_POINTS).round()
    return [float(n) for n in np.unique([*spaced, crowd, team])]


def _interval(value: Floats, samples: Floats) -> Interval:
    """The range reaches to the figure itself, which lies at its end when more cannot be."""
    known = float(value[0])
    low, high = np.percentile(samples, ENDS).tolist()
    return Interval(known, min(low, known), max(high, known))
