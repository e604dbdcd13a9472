"""A path as a drawing: a column for each milestone, and a slope to the next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

LENGTH, THICK, SLOPE = 100.0, 55.0, 45.0
LEAST = 1.5


@dataclass(frozen=True)
class Piece:
    """One milestone in a drawing of 100 x 100, standing and lying, as an SVG wants it.

    The bar is as long as the milestone's number; the slope leads to the next one and is "" at the end.
    """

    standing_y: str
    standing_height: str
    standing_slope: str
    lying_width: str
    lying_slope: str


def pieces_of(counts: Sequence[int | None]) -> tuple[Piece, ...]:
    """The largest number fills the length; nobody is still a thin line, and what is not known is nothing."""
    most = max((count for count in counts if count), default=0)
    lengths = [_length(count, most=most) for count in counts]
    slopes: list[tuple[float, float] | None] = [*pairwise(lengths), None]
    return tuple(_piece(length, slope) for length, slope in zip(lengths, slopes, strict=True))


def _length(count: int | None, *, most: int) -> float:
    if count is None:
        return 0.0
    return max(LEAST, LENGTH * count / most) if most else LEAST


def _piece(length: float, slope: tuple[float, float] | None) -> Piece:
    return Piece(
        standing_y=f"{LENGTH - length:.1f}",
        standing_height=f"{length:.1f}",
        standing_slope=_standing(*slope) if slope else "",
        lying_width=f"{length:.1f}",
        lying_slope=_lying(*slope) if slope else "",
    )


def _standing(here: float, there: float) -> str:
    """From the bar's right edge to where the next one begins."""
    return f"M{THICK} {LENGTH - here:.1f}L{LENGTH} {LENGTH - there:.1f}V{LENGTH}H{THICK}Z"


def _lying(here: float, there: float) -> str:
    """From the bar's lower edge to where the next one begins."""
    return f"M0 {THICK}H{here:.1f}L{there:.1f} {LENGTH}H0Z"
