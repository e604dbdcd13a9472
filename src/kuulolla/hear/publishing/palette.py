"""The colours of files and charts that stand alone, made from the organisation's colour: ink on white."""

from __future__ import annotations

from kuulolla.core.colour import INK, TEXT, colour_of, darker, mixed, readable, text_on

PAPER = "#ffffff"


def palette(colour: str) -> dict[str, str]:
    """The colour of each part of a drawing. Raises NotAColour."""
    brand = readable(darker(colour_of(colour)), on=(PAPER,), least=TEXT)
    return {
        "brand": brand,
        "on-brand": text_on(brand),
        "mid": mixed(brand, PAPER, share=0.55),
        "light": mixed(brand, PAPER, share=0.28),
        "pale": mixed(brand, PAPER, share=0.09),
        "ink": INK,
        "soft": "#465a61",
        "line": "#ccd8da",
        "paper": PAPER,
    }
