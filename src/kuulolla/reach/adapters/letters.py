"""Setting words in Manrope (SIL Open Font License, `reach/fonts/OFL.txt`): how large, in which lines."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageFont

Font = ImageFont.FreeTypeFont
LEADING = 1.14


def fitted(
    text: str, *, sizes: Iterable[int], width: float, height: float, most_lines: int
) -> tuple[Font, list[str]]:
    """The first of the sizes in which the text fits, in lines of about the same length.

    What does not fit in the last size is cut.
    """
    font, lines = font_of("Bold", 1), [""]
    for size in sizes:
        font = font_of("Bold", size)
        lines = wrapped(text, font=font, width=width)
        fits = len(lines) <= most_lines and len(lines) * size * LEADING <= height
        if fits and all(font.getlength(line) <= width for line in lines):
            return font, balanced(text, font=font, width=width)
    kept = lines[:most_lines]
    last = kept[-1] if len(lines) == len(kept) else f"{kept[-1]} …"
    return font, [cut(line, font=font, width=width) for line in (*kept[:-1], last)]


def wrapped(text: str, *, font: Font, width: float) -> list[str]:
    """Lines of whole words no wider than the width, where the words allow it."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def balanced(text: str, *, font: Font, width: float) -> list[str]:
    """As few lines as in the whole width, in the narrowest width that holds them."""
    lines = wrapped(text, font=font, width=width)
    narrowest = max((font.getlength(word) for word in text.split()), default=width)
    steps = (narrowest + (width - narrowest) * step / 40 for step in range(41))
    tries = (wrapped(text, font=font, width=narrower) for narrower in steps)
    return next((found for found in tries if len(found) == len(lines)), lines)


def cut(text: str, *, font: Font, width: float) -> str:
    """The text, or as much of its beginning as there is room for."""
    if font.getlength(text) <= width:
        return text
    end = next(end for end in range(len(text), -1, -1) if font.getlength(f"{text[:end]}…") <= width)
    return f"{text[:end].rstrip()}…"


@cache
def font_of(weight: str, size: int) -> Font:
    """The letters in a weight ("Bold", "Medium") and a size in pixels."""
    data = files("kuulolla.reach").joinpath("fonts", f"Manrope-{weight}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(data), size)
