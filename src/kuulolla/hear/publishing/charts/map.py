"""The map of the answers: each answer a dot, each theme a circle with its number, and a key beside."""

from __future__ import annotations

import math

from kuulolla.analysis.report.charts import Bar
from kuulolla.hear.publishing.charts.drawing import Circle, Drawing, Polygon, Shape, Text
from kuulolla.hear.publishing.charts.sheet import MARGIN, WIDTH, signed, titled
from kuulolla.hear.publishing.edition import Edition
from kuulolla.reach.adapters.letters import cut, font_of

SIDE = 1_000
SHADES = ("light", "light", "mid", "mid", "brand")
DRAWN = 680


def map_of(edition: Edition) -> Drawing:
    """The map alone, in a square of 1000, cut to what is drawn on it."""
    shapes: list[Shape] = [Polygon(_points(corners), SHADES[level - 1]) for corners, level in _cells(edition)]
    shapes += [_area(x, y, radius, open_=bool(shapes)) for x, y, radius in _circles(edition)]
    shapes += _dots(edition)
    shapes += [
        mark
        for bar, (x, y, _) in zip(edition.bars, _circles(edition), strict=True)
        for mark in _number(str(bar.rank), x, y)
    ]
    return _cut_to_drawn(shapes, edition)


def map_drawing(edition: Edition) -> Drawing:
    """The map with its title and a key of the themes' numbers."""
    title = edition.words("map")
    shapes, top = titled(edition, title)
    drawn = map_of(edition)
    scale = DRAWN / max(drawn.width, drawn.height)
    shapes += [_moved(shape, scale=scale, right=MARGIN, down=top) for shape in drawn.shapes]
    shapes += _key(edition.bars, MARGIN + drawn.width * scale + 50, top)
    lead = edition.words("map_lead" if edition.document["map"]["dots"] else "map_lead_cells")
    foot, full = signed(edition, top + DRAWN + 34, notes=(lead,))
    return Drawing(WIDTH, full, title, lead, (*shapes, *foot))


def _key(bars: list[Bar], x: float, top: float) -> list[Shape]:
    size = 21 if len(bars) <= 20 else 17
    most = int(DRAWN / (size * 1.6))
    font = font_of("Medium", size)
    room = WIDTH - MARGIN - x - 80
    shapes: list[Shape] = []
    for place, bar in enumerate(bars[:most]):
        y = top + size * (1 + 1.6 * place)
        name = cut(f"{bar.rank}. {bar.label}", font=font, width=room)
        shapes += [Text(x, y, name, size, language=bar.language)]
        shapes += [Text(WIDTH - MARGIN, y, bar.share, size, bold=True, anchor="end")]
    return shapes


def _cells(edition: Edition) -> list[tuple[str, int]]:
    return [(corners, level) for corners, level in edition.document["map"]["cells"]]


def _points(corners: str) -> tuple[tuple[float, float], ...]:
    pairs = (pair.split(",") for pair in corners.split())
    return tuple((float(x), float(y)) for x, y in pairs)


def _circles(edition: Edition) -> list[tuple[float, float, float]]:
    return [
        (theme.position[0] * SIDE, theme.position[1] * SIDE, theme.radius * SIDE) for theme in edition.main
    ]


def _area(x: float, y: float, radius: float, *, open_: bool) -> Shape:
    return Circle(x, y, radius, "" if open_ else "pale", stroke="line")


def _dots(edition: Edition) -> list[Shape]:
    dots = edition.document["map"]["dots"]
    count = sum(map(len, dots.values()))
    radius = max(3.0, min(7.0, 130 / math.sqrt(count))) if count else 0
    return [Circle(x, y, radius, "mid") for places in dots.values() for x, y in places]


def _number(rank: str, x: float, y: float) -> list[Shape]:
    return [
        Circle(x, y, 13 + 7 * len(rank), "brand"),
        Text(x, y + 11, rank, 30, fill="on-brand", bold=True, anchor="middle"),
    ]


def _cut_to_drawn(shapes: list[Shape], edition: Edition) -> Drawing:
    circles = [shape for shape in shapes if isinstance(shape, Circle)]
    left = min((each.x - each.radius for each in circles), default=0.0) - 4
    top = min((each.y - each.radius for each in circles), default=0.0) - 4
    right = max((each.x + each.radius for each in circles), default=float(SIDE)) + 4
    bottom = max((each.y + each.radius for each in circles), default=float(SIDE)) + 4
    moved = tuple(_moved(shape, scale=1.0, right=-left, down=-top) for shape in shapes)
    title = edition.words("map")
    return Drawing(math.ceil(right - left), math.ceil(bottom - top), title, title, moved)


def _moved(shape: Shape, *, scale: float, right: float, down: float) -> Shape:
    match shape:
        case Circle():
            x, y = shape.x * scale + right, shape.y * scale + down
            return Circle(x, y, shape.radius * scale, shape.fill, shape.stroke)
        case Polygon():
            points = tuple((x * scale + right, y * scale + down) for x, y in shape.points)
            return Polygon(points, shape.fill)
        case Text():
            size = max(12, round(shape.size * scale))
            x, y = shape.x * scale + right, shape.y * scale + down
            return Text(x, y, shape.text, size, shape.fill, shape.bold, shape.anchor, shape.language)
        case _:
            raise TypeError(f"a map has no {type(shape).__name__}")
