"""Where the words of an A4 poster stand, in millimetres; a template draws them as SVG.

The template uses the system's letters, so lines are measured in Manrope with room to spare: the widest
system letters take a fifth more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kuulolla.core.colour import INK, colour_of, text_on
from kuulolla.reach.adapters.letters import LEADING, fitted

WIDTH, HEIGHT, MARGIN = 182, 236, 10
BAND, QR_SIDE, QR_TOP = 68, 98, 93
SPARE = 1.22
# Letters are measured in tenths of a millimetre.
TENTHS = 10
ROOM = (WIDTH - 2 * MARGIN) * TENTHS / SPARE


@dataclass(frozen=True)
class Line:
    """A line of words: its place, its height and its colour. `x` is its beginning, or its middle."""

    text: str
    x: float
    y: float
    size: float
    colour: str
    is_bold: bool = False
    is_centred: bool = False


@dataclass(frozen=True)
class Poster:
    """All of a poster: its coloured band, the QR code's place, and its lines."""

    colour: str
    lines: tuple[Line, ...]
    width: int = WIDTH
    height: int = HEIGHT
    band: int = BAND
    qr_left: float = (WIDTH - QR_SIDE) / 2
    qr_top: int = QR_TOP
    qr_side: int = QR_SIDE


def poster(
    title: str, *, sentence: str, scan: str, address: str, closing: str, organisation: str, colour: str
) -> Poster:
    """The name on the organisation's colour, a sentence, the QR code, the address, the last day, who asks."""
    ground = colour_of(colour)
    lines = (
        *_block(title, top=0, bottom=BAND, sizes=range(240, 79, -10), most=4, colour=text_on(ground), air=10),
        *_block(sentence, top=BAND + 2, bottom=QR_TOP, sizes=range(90, 44, -5), most=3, colour=INK, air=3),
        _centred(scan, y=199, size=50),
        _centred(address, y=210.5, size=95, is_bold=True),
        _centred(closing, y=221, size=70),
        _centred(organisation, y=232, size=50),
    )
    return Poster(ground, tuple(line for line in lines if line.text))


def _block(
    text: str, *, top: float, bottom: float, sizes: range, most: int, colour: str, air: int
) -> Iterator[Line]:
    """Lines in the middle between top and bottom, as large as there is room for with `air` left."""
    height = (bottom - top - air) * TENTHS
    font, lines = fitted(text, sizes=sizes, width=ROOM, height=height, most_lines=most)
    size = font.size / TENTHS
    first = (top + bottom - len(lines) * size * LEADING) / 2 + size * 0.92
    for number, line in enumerate(lines):
        y = first + number * size * LEADING
        yield Line(line, MARGIN, round(y, 1), size, colour, is_bold=sizes.start > 100)


def _centred(text: str, *, y: float, size: int, is_bold: bool = False) -> Line:
    """One line in the middle, smaller when it is long."""
    font, lines = fitted(text, sizes=range(size, 29, -5), width=ROOM, height=size * 2, most_lines=1)
    return Line(" ".join(lines), WIDTH / 2, y, font.size / TENTHS, INK, is_bold=is_bold, is_centred=True)
