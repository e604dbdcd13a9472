"""How the answers lie on the map: the dots, their gathering into cells, and what the browser is sent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.report.map import MOST_DOTS, SIDE, cell_middles
from kuulolla.analysis.text.layout import Points
from kuulolla.analysis.text.reception import Integers

CELL = 9.0
PRINTED_CELL = 14.0
SHAPES = (
    "M{x} {y}m-{r} 0a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z",
    "M{x} {y}m-{r} -{r}h{d}v{d}h-{d}z",
    "M{x} {y}m0 -{r}l{r} {d}h-{d}z",
    "M{x} {y}m0 -{r}l{r} {r}l-{r} {r}l-{r} -{r}z",
    "M{x} {y}m-{r} 0h{d}m-{r} -{r}v{d}",
    "M{x} {y}m-{r} 0a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z",
)


@dataclass(frozen=True)
class Dots:
    """The dots in the order of their themes, in each from the middle outwards.

    `keys` are the answers' keys, `points` (n x 2) their places in a square of 1000, `themes` and `values`
    the numbers of their theme and of the value that their look tells.
    """

    keys: Integers
    points: Points
    themes: Integers
    values: Integers

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def are_many(self) -> bool:
        """Whether they are shown as cells until one looks closer."""
        return len(self) > MOST_DOTS

    @property
    def spacing(self) -> float:
        """How far a dot is from the next, about."""
        return spacing_of(self.points, self.themes)


@dataclass(frozen=True)
class Cells:
    """Hexagons: their middles (n x 2), and how many dots of a theme and a value lie in each."""

    middles: Points
    themes: Integers
    values: Integers
    counts: Integers

    def flat(self) -> list[float]:
        """One after another: x, y, value and count of each."""
        rows = np.column_stack([self.middles, self.values, self.counts])
        return [int(each) if each.is_integer() else float(each) for each in rows.ravel().tolist()]


def spacing_of(points: Points, themes: Integers) -> float:
    """The side of the square that one dot has for itself, in the fullest theme."""
    if not len(points):
        return float(SIDE)
    largest = points[themes == np.bincount(themes).argmax()]
    reach = float(np.hypot(*(largest - largest.mean(axis=0)).T).max()) if len(largest) > 1 else SIDE / 10
    return math.sqrt(math.pi * reach**2 / len(largest))


def in_sectors(points: Points, centre: Sequence[float], values: Integers) -> Points:
    """The same places (n x 2) dealt anew, so that the values stand side by side like the slices of a pie.

    The first value begins at the top, the others follow it clockwise. Within a slice whoever stood nearer the
    middle still does.
    """
    across, down = (points - np.asarray(centre)).T
    around = np.argsort((np.arctan2(across, -down)) % (2 * math.pi), kind="stable")
    away = np.hypot(across, down)
    dealt = np.empty_like(points)
    begin = 0
    for value in np.unique(values):
        members = np.flatnonzero(values == value)
        places = around[begin : begin + len(members)]
        begin += len(members)
        dealt[members[np.argsort(away[members], kind="stable")]] = points[
            places[np.argsort(away[places], kind="stable")]
        ]
    return dealt


def outwards(points: Points, centre: Sequence[float]) -> Integers:
    """The order from the middle outwards, so that one meets the typical first."""
    return np.argsort(np.hypot(*(points - np.asarray(centre)).T), kind="stable")


def cells_of(dots: Dots, *, radius: float = CELL) -> Cells:
    """Every dot counted in the hexagon that it lies in."""
    middles = cell_middles(dots.points, radius=radius)
    kinds = _numbered(middles) * _beyond(dots.themes) + dots.themes
    _, first, counts = np.unique(
        kinds * _beyond(dots.values) + dots.values, return_index=True, return_counts=True
    )
    return Cells(middles[first], dots.themes[first], dots.values[first], counts)


def _numbered(middles: Points) -> Integers:
    """One number for each place (n x 2, to one decimal); whole numbers are sorted faster than rows."""
    tenths = np.round(middles * 10).astype(np.int64) + 10 * SIDE
    return np.asarray(tenths[:, 0] * 100 * SIDE + tenths[:, 1])


def _beyond(numbers: Integers) -> int:
    return int(numbers.max(initial=0)) + 1


def foremost(cells: Cells) -> Cells:
    """One for each middle: with all its dots, of the value that most of them have."""
    _, places, number = np.unique(_numbered(cells.middles), return_index=True, return_inverse=True)
    order = np.lexsort((-cells.counts, number))
    first = order[np.unique(number[order], return_index=True)[1]]
    sums = np.bincount(number, weights=cells.counts, minlength=len(places)).astype(int)
    return Cells(cells.middles[places], cells.themes[first], cells.values[first], sums)


def packed(dots: Dots, *, with_keys: bool = True) -> bytes:
    """The dots for a browser, little-endian: how many, all keys, all x and all y (in tenths), all values.

    32 bits for the number and each key (0 without keys), 16 for x and y, 8 for the value.
    """
    keys = dots.keys if with_keys else np.zeros(len(dots))
    tenths = np.clip(np.round(dots.points * 10), 0, SIDE * 10)
    parts: tuple[tuple[object, str], ...] = (
        (len(dots), "<u4"), (keys, "<u4"), (tenths[:, 0], "<u2"), (tenths[:, 1], "<u2"), (dots.values, "u1"),
    )  # fmt: skip
    return b"".join(np.asarray(part).astype(kind).tobytes() for part, kind in parts)


def outline(points: Points, *, value: int, radius: float) -> str:
    """The dots of one value as an SVG path; each value has a shape of its own."""
    shape = SHAPES[value]
    r, d = f"{radius:g}", f"{2 * radius:g}"
    return "".join(shape.format(x=f"{x:.1f}", y=f"{y:.1f}", r=r, d=d) for x, y in points.tolist())


def hexagon_outline(middles: Points, *, radius: float) -> str:
    """Hexagons as one SVG path."""
    return "".join(_hexagon(x, y, radius) for x, y in middles.tolist())


def _hexagon(x: float, y: float, radius: float) -> str:
    corners: Iterator[str] = (
        f"{x + radius * math.cos(math.pi / 6 + step * math.pi / 3):.1f}"
        f" {y + radius * math.sin(math.pi / 6 + step * math.pi / 3):.1f}"
        for step in range(6)
    )
    return "M" + "L".join(corners) + "z"


def dot_radius(dots: Dots) -> float:
    """Of a dot in the square of 1000: small enough to leave its neighbours alone, large enough to be seen."""
    return round(min(7.0, max(1.2, 0.3 * dots.spacing)), 1)
