"""A drawing as PNG, drawn with Pillow at twice its size and brought down, so that edges are smooth."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from PIL import Image, ImageDraw

from kuulolla.hear.publishing.charts.drawing import Circle, Drawing, Line, Polygon, Rect, Shape, Text
from kuulolla.reach.adapters.letters import font_of

LARGER, SCALE = 4, 2
ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def png_file(drawing: Drawing, colours: Mapping[str, str]) -> bytes:
    """The drawing at twice its size in pixels."""
    size = (drawing.width * LARGER, drawing.height * LARGER)
    picture = Image.new("RGB", size, colours["paper"])
    pen = ImageDraw.Draw(picture)
    for shape in drawing.shapes:
        _draw(pen, shape, colours)
    small = picture.reduce(LARGER // SCALE)
    file = BytesIO()
    small.save(file, "PNG")
    return file.getvalue()


def _draw(pen: ImageDraw.ImageDraw, shape: Shape, colours: Mapping[str, str]) -> None:
    match shape:
        case Rect(x=x, y=y):
            far = (x + shape.width) * LARGER - 1, (y + shape.height) * LARGER - 1
            if shape.width > 0:
                pen.rectangle((x * LARGER, y * LARGER, *far), fill=colours[shape.fill])
        case Line():
            ends = [part * LARGER for part in (shape.x1, shape.y1, shape.x2, shape.y2)]
            pen.line(ends, fill=colours[shape.stroke], width=round(shape.width * LARGER))
        case Circle(x=x, y=y, radius=radius):
            box = [part * LARGER for part in (x - radius, y - radius, x + radius, y + radius)]
            edge = colours[shape.stroke] if shape.stroke else None
            pen.ellipse(
                box,
                fill=colours[shape.fill] if shape.fill else None,
                outline=edge,
                width=LARGER if edge else 0,
            )
        case Polygon():
            pen.polygon([(x * LARGER, y * LARGER) for x, y in shape.points], fill=colours[shape.fill])
        case Text():
            font = font_of("Bold" if shape.bold else "Medium", shape.size * LARGER)
            place = shape.x * LARGER, shape.y * LARGER
            pen.text(place, shape.text, font=font, fill=colours[shape.fill], anchor=ANCHORS[shape.anchor])
