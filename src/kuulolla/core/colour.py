"""Colours as # and six hexadecimal digits: which can be read on which, and their neighbours.

Contrast is that of WCAG 2.2 (relative luminance of sRGB).
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

TEXT, EDGE, CALM_TEXT = 4.5, 3.0, 8.0
INK = "#14242a"
HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})")
STEPS = 100


class NotAColour(Refusal):
    """The text is not a colour in hexadecimal digits."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "“{text}” ei ole väri. Anna väri kuudella merkillä, esimerkiksi #0b5563.",
        "sv": "”{text}” är inte en färg. Ange färgen med sex tecken, till exempel #0b5563.",
        "en": "“{text}” is not a colour. Give the colour in six digits, for example #0b5563.",
    }


def colour_of(text: str) -> str:
    """The colour as # and six small digits. Raises NotAColour."""
    match = HEX.fullmatch(text.strip().lower())
    if match is None:
        raise NotAColour(text=text)
    digits = match[1]
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, from 0 for black to 1 for white."""
    red, green, blue = (linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def text_on(fill: str) -> str:
    """White where it can be read, else a dark ink; one of white and black always reaches 4.5."""
    return readable(("#ffffff", INK, "#000000"), on=(fill,), least=TEXT)


def readable(candidates: Iterable[str], *, on: Iterable[str], least: float) -> str:
    """The first candidate that has the contrast on every ground."""
    grounds = tuple(on)
    return next(each for each in candidates if all(contrast(each, ground) >= least for ground in grounds))


def darker(colour: str) -> Iterator[str]:
    """The colour and darker ones of its hue, down to black."""
    hue, lightness, saturation = hls(colour)
    yield colour
    for step in range(1, STEPS + 1):
        yield from_hls(hue, lightness * (1 - step / STEPS), saturation)


def lighter(colour: str) -> Iterator[str]:
    """The colour and lighter ones of its hue, up to white."""
    hue, lightness, saturation = hls(colour)
    yield colour
    for step in range(1, STEPS + 1):
        yield from_hls(hue, lightness + (1 - lightness) * step / STEPS, saturation)


def faintest_first(colour: str) -> Iterator[str]:
    """The shades of a hue from white to the colour and on to black."""
    yield from reversed(tuple(lighter(colour)))
    yield from darker(colour)


def deepest_first(colour: str) -> Iterator[str]:
    """The shades of a hue from black to the colour and on to white."""
    yield from reversed(tuple(darker(colour)))
    yield from lighter(colour)


def calmer(colour: str) -> str:
    """Less saturated: what is deep on white glares on black."""
    hue, lightness, saturation = hls(colour)
    return from_hls(hue, lightness, saturation * 0.6)


def mixed(colour: str, ground: str, *, share: float) -> str:
    """So much of the colour on the ground."""
    pairs = zip(channels(colour), channels(ground), strict=True)
    return from_channels(share * over + (1 - share) * under for over, under in pairs)


def linear(channel: float) -> float:
    """The light of an sRGB channel (WCAG 2.2, relative luminance)."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def from_channels(values: Iterable[float]) -> str:
    """The colour of red, green and blue from 0 to 1."""
    return "#" + "".join(f"{round(value * 255):02x}" for value in values)


def hls(colour: str) -> tuple[float, float, float]:
    """Hue, lightness and saturation from 0 to 1."""
    return colorsys.rgb_to_hls(*channels(colour))


def from_hls(hue: float, lightness: float, saturation: float) -> str:
    """The colour of hue, lightness and saturation from 0 to 1."""
    return from_channels(colorsys.hls_to_rgb(hue, lightness, saturation))
