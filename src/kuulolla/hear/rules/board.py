"""How the themes of a picture are shown side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kuulolla.analysis.text.results import Tone

MOSTLY = 0.6
ALSO = 0.25
NARROWEST_SCALE = 0.05


@dataclass(frozen=True)
class Bar:
    """A share and its interval in percent of the chart's width, as an SVG wants them."""

    share: str
    low: str
    high: str


def scale_of(intervals: Iterable[tuple[float, float]]) -> float:
    """The share that fills the width of the chart: the highest end of an interval, to the next 5 %."""
    highest = max((high for _, high in intervals), default=0.0)
    return min(1.0, max(NARROWEST_SCALE, math.ceil(highest * 20) / 20))


def bar_of(share: float, interval: tuple[float, float], *, scale: float) -> Bar:
    """One bar on the common scale."""
    return Bar(*(f"{min(100.0, 100 * value / scale):.2f}" for value in (share, *interval)))


def tones_told(counts: Mapping[Tone, int]) -> tuple[Tone, ...]:
    """The tones that describe a theme: the one of most statements, the two main ones, none when mixed."""
    total = sum(counts.values())
    ranked = sorted(counts, key=lambda tone: -counts[tone])
    shares = [counts[tone] / total for tone in ranked] if total else []
    if shares and shares[0] >= MOSTLY:
        return (ranked[0],)
    if len(shares) > 1 and shares[1] >= ALSO:
        return (ranked[0], ranked[1])
    return ()
