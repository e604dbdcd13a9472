"""A drawing as a list of shapes. Colours are names of the palette, so that one drawing suits any page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rect:
    """A box; `opacity` is 0 to 1."""

    x: float
    y: float
    width: float
    height: float
    fill: str


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    width: float = 2.0


@dataclass(frozen=True)
class Circle:
    """A circle, filled, or drawn when `stroke` is given."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = ""


@dataclass(frozen=True)
class Polygon:
    """A closed shape."""

    points: tuple[tuple[float, float], ...]
    fill: str


@dataclass(frozen=True)
class Text:
    """A line of letters on its baseline; `anchor` is start, middle or end; `language` is "" when unknown."""

    x: float
    y: float
    text: str
    size: int
    fill: str = "ink"
    bold: bool = False
    anchor: str = "start"
    language: str = ""


Shape = Rect | Line | Circle | Polygon | Text


@dataclass(frozen=True)
class Drawing:
    """Shapes on a sheet; `title` and `says` are what is read aloud in their place."""

    width: int
    height: int
    title: str
    says: str
    shapes: tuple[Shape, ...]
