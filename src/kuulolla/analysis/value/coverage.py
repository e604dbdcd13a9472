"""How sure it is how much has been heard: an interval about the share of what people say that was heard."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

NINETY = 1.6449


@dataclass(frozen=True, slots=True)
class HeardShare:
    """The share of mentions whose views were heard already, with the range that holds it 9 times in 10."""

    share: float
    low: float
    high: float


def good_turing(singles: int, *, mentions: int) -> float:
    """1 - f1 / n: what was said once stands for what has not been said yet (Good 1953)."""
    return 1 - singles / mentions


def heard_share(
    singles: int, *, pairs: int, mentions: int, estimate: float | None = None
) -> HeardShare | None:
    """The share heard, by Good and Turing unless a finer estimate of it is given; None without mentions.

    The interval is Esty's (1983), from views mentioned once and twice: the error of the estimate has the
    variance (f1 (1 - f1 / n) + 2 f2) / n^2. It takes mentions as drawn one apart from the other.
    """
    if mentions <= 0:
        return None
    share = good_turing(singles, mentions=mentions) if estimate is None else estimate
    reach = NINETY * sqrt(singles * (1 - singles / mentions) + 2 * pairs) / mentions
    return HeardShare(share, max(share - reach, 0.0), min(share + reach, 1.0))
