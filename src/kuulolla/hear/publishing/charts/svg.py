"""A drawing as SVG: with colours of its own as a file, with classes as a part of a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from kuulolla.analysis.report.harmless import without_controls
from kuulolla.hear.publishing.charts.drawing import Circle, Drawing, Line, Polygon, Rect, Shape, Text

LETTERS = "Manrope, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"


def svg_file(drawing: Drawing, colours: Mapping[str, str], *, language: str) -> bytes:
    """A whole file that needs nothing else."""
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width} {drawing.height}"'
        f' width="{drawing.width}" height="{drawing.height}" role="img" xml:lang="{language}"'
        f' font-family="{LETTERS}">',
        f"<title>{_safe(drawing.title)}</title><desc>{_safe(drawing.says)}</desc>",
        f'<rect width="100%" height="100%" fill="{colours["paper"]}"/>',
        *_shapes(drawing, colours),
        "</svg>",
    ]
    return ("\n".join(lines) + "\n").encode()


def svg_part(drawing: Drawing) -> str:
    """A part of a page, coloured by its style sheet; what it shows is told beside it."""
    body = "".join(_shapes(drawing, None))
    size = f"0 0 {drawing.width} {drawing.height}"
    return f'<svg viewBox="{size}" aria-hidden="true" focusable="false">{body}</svg>'


def _shapes(drawing: Drawing, colours: Mapping[str, str] | None) -> Iterator[str]:
    for shape in drawing.shapes:
        yield _shape(shape, colours)


def _shape(shape: Shape, colours: Mapping[str, str] | None) -> str:
    match shape:
        case Rect():
            box = f'x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"'
            return f"<rect {box}{_paint(shape.fill, '', colours)}/>"
        case Line():
            ends = f'x1="{shape.x1:.1f}" y1="{shape.y1:.1f}" x2="{shape.x2:.1f}" y2="{shape.y2:.1f}"'
            return f'<line {ends} stroke-width="{shape.width}"{_paint("", shape.stroke, colours)}/>'
        case Circle():
            place = f'cx="{shape.x:.1f}" cy="{shape.y:.1f}" r="{shape.radius:.1f}"'
            return f"<circle {place}{_paint(shape.fill, shape.stroke, colours)}/>"
        case Polygon():
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
            return f'<polygon points="{points}"{_paint(shape.fill, "", colours)}/>'
        case Text():
            return _text(shape, _paint(shape.fill, "", colours))


def _paint(fill: str, stroke: str, colours: Mapping[str, str] | None) -> str:
    """Colours as attributes, or as classes where a style sheet colours."""
    if colours is None:
        names = [f"fill-{fill or 'none'}", *([f"stroke-{stroke}"] if stroke else [])]
        return f' class="{" ".join(names)}"'
    edge = f' stroke="{colours[stroke]}"' if stroke else ""
    return f' fill="{colours[fill] if fill else "none"}"{edge}'


def _text(shape: Text, ink: str) -> str:
    weight = ' font-weight="700"' if shape.bold else ""
    anchor = f' text-anchor="{shape.anchor}"' if shape.anchor != "start" else ""
    language = f" xml:lang={quoteattr(shape.language)}" if shape.language else ""
    place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size}"'
    return f"<text {place}{weight}{anchor}{ink}{language}>{_safe(shape.text)}</text>"


def _safe(text: str) -> str:
    return escape(without_controls(text))
