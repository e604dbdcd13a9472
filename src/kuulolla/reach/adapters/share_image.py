"""The picture that platforms show beside a link, drawn with Pillow: 1200 x 630 pixels, PNG."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from kuulolla.core.colour import INK, colour_of, mixed, text_on
from kuulolla.reach.adapters.letters import LEADING, cut, fitted, font_of, wrapped

WIDTH, HEIGHT = 1_200, 630
MARGIN, FOOT, GAP, AIR = 80, 132, 30, 44
PAPER, SHARE_OF_COLOUR = "#ffffff", 0.1
TITLE_SIZES = range(124, 51, -4)
MOST_LINES = 4
SMALL, LARGE = 34, 40


def share_image(title: str, subtitle: str, *, colour: str, organisation: str) -> bytes:
    """The title in big letters on the organisation's colour, the subtitle under it; who asks, on a pale tint.

    Raises NotAColour.
    """
    ground = colour_of(colour)
    picture = Image.new("RGB", (WIDTH, HEIGHT), ground)
    pen = ImageDraw.Draw(picture)
    _draw_title(pen, title, subtitle, ink=text_on(ground))
    _draw_foot(pen, organisation, ground=mixed(ground, PAPER, share=SHARE_OF_COLOUR))
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _draw_title(pen: ImageDraw.ImageDraw, title: str, subtitle: str, *, ink: str) -> None:
    """Title and subtitle as one block, in the middle of the coloured ground."""
    small = font_of("Medium", LARGE)
    below = wrapped(subtitle, font=small, width=WIDTH - 2 * MARGIN)[:2]
    room = HEIGHT - FOOT - 2 * AIR - GAP - len(below) * LARGE * 1.4
    font, lines = fitted(
        title, sizes=TITLE_SIZES, width=WIDTH - 2 * MARGIN, height=room, most_lines=MOST_LINES
    )
    step = font.size * LEADING
    used = len(lines) * step + (GAP + len(below) * LARGE * 1.4 if below else 0)
    y = (HEIGHT - FOOT - used) / 2
    for line in lines:
        pen.text((MARGIN, y), line, font=font, fill=ink, anchor="la")
        y += step
    for line in below:
        pen.text((MARGIN, y + GAP), line, font=small, fill=ink, anchor="la")
        y += LARGE * 1.4


def _draw_foot(pen: ImageDraw.ImageDraw, organisation: str, *, ground: str) -> None:
    pen.rectangle((0, HEIGHT - FOOT, WIDTH, HEIGHT), fill=ground)
    font = font_of("Bold", SMALL)
    name = cut(organisation, font=font, width=WIDTH - 2 * MARGIN)
    pen.text((MARGIN, HEIGHT - FOOT / 2), name, font=font, fill=INK, anchor="lm")
