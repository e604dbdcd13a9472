"""What came back for what was spent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.value.ranges import Floats, Range, total

DRAWS = 20_000
ENDS = (5, 50, 95)


@dataclass(frozen=True, slots=True)
class Estimate:
    """(returns - costs) / costs: the middle of all draws, and the range that holds 90 % of them.

    `plain` is the same of the likeliest values. `chance` is the share of draws in which more came back than
    was spent. `unknown_costs` and `unknown_returns` are left out of the sums, not taken for nothing.
    """

    low: float
    mid: float
    high: float
    plain: float
    chance: float
    unknown_costs: int
    unknown_returns: int
    draws: int
    seed: int


def roi(
    costs: Iterable[Range | None], returns: Iterable[Range | None], *, seed: int = 0, draws: int = DRAWS
) -> Estimate | None:
    """Return on investment by Monte Carlo, each range drawn apart from the others.

    None when no cost is known or all of them are nothing, and when no return is known: what is not known is
    not zero.
    """
    spent, came = list(costs), list(returns)
    all_costs, all_returns = total(spent), total(came)
    if all_costs is None or all_returns is None or all_costs.low < 0 or all_costs.mid <= 0:
        return None
    gains = _gains(spent, came, seed=seed, draws=draws)
    low, mid, high = np.percentile(gains, ENDS).tolist()
    return Estimate(
        low=low,
        mid=mid,
        high=high,
        plain=float((all_returns.mid - all_costs.mid) / all_costs.mid),
        chance=float((gains > 0).mean()),
        unknown_costs=spent.count(None),
        unknown_returns=came.count(None),
        draws=draws,
        seed=seed,
    )


def _gains(spent: Sequence[Range | None], came: Sequence[Range | None], *, seed: int, draws: int) -> Floats:
    """Costs are drawn before returns, so that another return leaves the other draws as they are."""
    rng = np.random.default_rng(seed)
    costs, returns = (
        sum((each.drawn(rng, draws=draws) for each in ranges if each is not None), np.zeros(draws))
        for ranges in (spent, came)
    )
    return np.asarray((returns - costs) / costs)
