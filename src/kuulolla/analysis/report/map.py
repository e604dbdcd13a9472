"""The map of the answers: each answer a dot, each theme an area; many answers become cells."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kuulolla.analysis.report.map_labels import DESKTOP, PHONE, Area, Spot, placed, shortened
from kuulolla.analysis.report.shape import PictureLike, main_themes
from kuulolla.analysis.report.voices import anchor, language_tag, signed, tagged
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number, percent
from kuulolla.analysis.text.results import Theme

SIDE = 1000
MOST_DOTS = 2000
LONGEST_TEXT = 200
CELL_RADIUS = 15.0
GAP = 0.7
ANGLES = [math.pi / 6 + step * math.pi / 3 for step in range(6)]
CORNERS = [((CELL_RADIUS - GAP) * math.cos(angle), (CELL_RADIUS - GAP) * math.sin(angle)) for angle in ANGLES]
LEVELS = 5


@dataclass(frozen=True)
class Label:
    """A theme's link on the map, with a spot for a wide and for a narrow screen."""

    rank: int
    anchor: str
    name: str
    language: str
    people: str
    spoken: str
    wide: Spot
    narrow: Spot


@dataclass(frozen=True)
class Circle:
    """A theme's area in the drawing's own units."""

    anchor: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Dots:
    """The dots of one theme ("" for answers in none), and what each of them says."""

    anchor: str
    points: tuple[tuple[float, float], ...]
    texts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Hexagon:
    """A density cell: its corners as SVG points, and 1 to 5 for how dark it is."""

    points: str
    level: int


@dataclass(frozen=True)
class Map:
    """All that is drawn; either `dots` or `cells` is empty."""

    labels: tuple[Label, ...]
    circles: tuple[Circle, ...]
    dots: tuple[Dots, ...]
    cells: tuple[Hexagon, ...]
    dot_radius: float

    @property
    def numbered(self) -> str:
        """Where some theme is shown as its number only: "wide" (everywhere), "narrow" or ""."""
        if any(label.wide.short for label in self.labels):
            return "wide"
        return "narrow" if any(label.narrow.short for label in self.labels) else ""

    @property
    def texts(self) -> list[tuple[str, str, str]]:
        """What each dot says, in the order of the dots: its answer, language and text."""
        return [text for dots in self.dots for text in dots.texts]


def drawn_map(picture: PictureLike, words: Words) -> Map | None:
    """The map, or None when there is nothing to place on it."""
    themes = main_themes(picture)
    count = sum(placement.position is not None for placement in picture.placements)
    if not themes or not count:
        return None
    few = count <= MOST_DOTS
    return Map(
        labels=_labels(themes, words),
        circles=tuple(_circle(theme) for theme in themes),
        dots=_all_dots(picture, themes, words) if few else (),
        cells=() if few else hexagons(_points(picture)),
        dot_radius=round(max(3.5, min(7.0, 130 / math.sqrt(count))), 1),
    )


def _circle(theme: Theme) -> Circle:
    x, y = theme.position
    return Circle(anchor(theme), _unit(x), _unit(y), _unit(theme.radius))


def _unit(side: float) -> float:
    return round(float(side) * SIDE, 1)


def _labels(themes: tuple[Theme, ...], words: Words) -> tuple[Label, ...]:
    names = [tagged(theme, words) for theme in themes]
    areas = [
        Area(*theme.position, theme.radius, name) for theme, (name, _) in zip(themes, names, strict=True)
    ]
    spots = zip(themes, names, placed(areas, DESKTOP), placed(areas, PHONE), strict=True)
    return tuple(
        Label(
            rank=rank,
            anchor=anchor(theme),
            name=signed(shortened(name.removesuffix(signed("", theme))), theme),
            language=tag,
            people=number(theme.people, words.language),
            spoken=words(
                "map_theme",
                label=name,
                people=words.count("people", theme.people),
                share=percent(theme.share, words.language),
            ),
            wide=wide,
            narrow=narrow,
        )
        for rank, (theme, (name, tag), wide, narrow) in enumerate(spots, start=1)
    )


def _all_dots(picture: PictureLike, themes: tuple[Theme, ...], words: Words) -> tuple[Dots, ...]:
    members: dict[str, list[int]] = {}
    for index, placement in enumerate(picture.placements):
        if placement.position is not None:
            members.setdefault(placement.themes[0] if placement.themes else "", []).append(index)
    groups = [("", (0.5, 0.5), members.pop("", []))]
    groups += [(anchor(theme), theme.position, members.pop(theme.id, [])) for theme in themes]
    return tuple(_dots(name, middle, indices, picture, words) for name, middle, indices in groups if indices)


def _dots(
    name: str, middle: tuple[float, float], indices: list[int], picture: PictureLike, words: Words
) -> Dots:
    """The dots from the middle of the theme outwards, so that the arrows meet the typical first."""
    places = {index: picture.placements[index].position or (0.5, 0.5) for index in indices}
    ordered = sorted(indices, key=lambda index: (math.dist(places[index], middle), index))
    points = tuple((_unit(places[index][0]), _unit(places[index][1])) for index in ordered)
    return Dots(name, points, tuple(_said(index, picture, words) for index in ordered))


def _said(index: int, picture: PictureLike, words: Words) -> tuple[str, str, str]:
    text = picture.masked_texts[index].strip()
    cut = text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
    tag = language_tag(picture.placements[index].language)
    return words("answer", n=number(index + 1, words.language)), tag, cut


def _points(picture: PictureLike) -> NDArray[np.float64]:
    return np.array([each.position for each in picture.placements if each.position is not None]) * SIDE


def hexagons(points: NDArray[np.float64]) -> tuple[Hexagon, ...]:
    """Count points (n, 2) in hexagons; the shade grows with the logarithm of the count."""
    cells = cell_middles(points, radius=CELL_RADIUS)
    middles, counts = np.unique(cells, axis=0, return_counts=True)
    levels = np.ceil(LEVELS * np.log1p(counts) / math.log1p(counts.max()) - 1e-9).astype(int)
    places = zip(middles.tolist(), levels.tolist(), strict=True)
    return tuple(Hexagon(_corners(x, y), level) for (x, y), level in places)


def cell_middles(points: NDArray[np.float64], *, radius: float) -> NDArray[np.float64]:
    """The middle (n, 2) of the hexagon that each point (n, 2) lies in, to one decimal."""
    across, down = radius * math.sqrt(3), radius * 1.5
    first = _nearest(points, across, 2 * down, 0.0, 0.0)
    second = _nearest(points, across, 2 * down, across / 2, down)
    closer = ((points - first) ** 2).sum(1) <= ((points - second) ** 2).sum(1)
    return np.where(closer[:, None], first, second).round(1)


def _nearest(
    points: NDArray[np.float64], across: float, down: float, right: float, below: float
) -> NDArray[np.float64]:
    steps, start = np.array([across, down]), np.array([right, below])
    nearest: NDArray[np.float64] = np.round((points - start) / steps) * steps + start
    return nearest


def _corners(x: float, y: float) -> str:
    return " ".join(f"{x + across:.1f},{y + down:.1f}" for across, down in CORNERS)
