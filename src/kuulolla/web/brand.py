"""From an organisation's one colour to the tokens of its pages, readable whatever the colour is.

Contrast is that of WCAG 2.2 (relative luminance of sRGB). Text tokens reach 4.5 : 1 and edges
3 : 1 on every ground they stand on, on light pages and on dark ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from kuulolla.core.colour import (
    CALM_TEXT,
    EDGE,
    INK,
    TEXT,
    calmer,
    colour_of,
    contrast,
    darker,
    deepest_first,
    faintest_first,
    lighter,
    mixed,
    readable,
    text_on,
)

DEFAULT_COLOUR = "#0b5563"


@dataclass(frozen=True)
class Page:
    """The colours of a page that do not depend on the brand; tokens.css has the same."""

    paper: str
    quiet: str
    ink: str
    soft: str


LIGHT = Page(paper="#ffffff", quiet="#f2f6f6", ink=INK, soft="#465a61")
DARK = Page(paper="#0f1719", quiet="#182326", ink="#e9f0f1", soft="#b3c3c7")


@dataclass(frozen=True)
class Brand:
    """The brand's tokens on one kind of page."""

    fill: str
    hover: str
    on_fill: str
    text: str
    edge: str
    mid: str
    pale: str

    def properties(self) -> dict[str, str]:
        """CSS custom properties and their values, in the order they are written."""
        return {
            "--brand": self.fill,
            "--brand-hover": self.hover,
            "--on-brand": self.on_fill,
            "--brand-text": self.text,
            "--brand-edge": self.edge,
            "--brand-mid": self.mid,
            "--brand-pale": self.pale,
        }


def brand_on_light(colour: str) -> Brand:
    """The colour itself as fill; its texts and edges darkened as far as they must be."""
    colour = colour_of(colour)
    pale = mixed(colour, LIGHT.paper, share=0.1)
    grounds = (LIGHT.paper, LIGHT.quiet, pale)
    return _brand(colour, pale=pale, page=LIGHT, text=readable(darker(colour), on=grounds, least=TEXT))


def brand_on_dark(colour: str) -> Brand:
    """A lighter, calmer colour of the same hue."""
    fill = readable(lighter(calmer(colour_of(colour))), on=(DARK.paper, DARK.quiet), least=CALM_TEXT)
    pale = mixed(fill, DARK.paper, share=0.2)
    grounds = (DARK.paper, DARK.quiet, pale)
    return _brand(fill, pale=pale, page=DARK, text=readable(lighter(fill), on=grounds, least=TEXT))


def brand_css(colour: str) -> str:
    """A style sheet that gives the brand's tokens, for light and dark screens. Raises NotAColour."""
    light = _declarations(brand_on_light(colour), indent="  ")
    dark = _declarations(brand_on_dark(colour), indent="    ")
    return (
        f":root {{\n{light}\n}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n  :root {{\n{dark}\n  }}\n}}\n"
    )


def _brand(fill: str, *, pale: str, page: Page, text: str) -> Brand:
    on_fill = text_on(fill)
    towards_text, away_from_text = (darker, faintest_first) if page is LIGHT else (lighter, deepest_first)
    return Brand(
        fill=fill,
        hover=hovered(fill, on_fill=on_fill),
        on_fill=on_fill,
        text=text,
        edge=readable(towards_text(fill), on=(page.paper, page.quiet, pale), least=EDGE),
        mid=readable(away_from_text(calmer(text)), on=(page.paper, page.quiet), least=EDGE),
        pale=pale,
    )


def hovered(fill: str, *, on_fill: str) -> str:
    """A little further from the text on it; black and white can only come nearer."""
    away = "#000000" if on_fill == "#ffffff" else "#ffffff"
    further = mixed(away, fill, share=0.25)
    return further if contrast(further, fill) >= 1.15 else mixed(on_fill, fill, share=0.15)


def _declarations(brand: Brand, *, indent: str) -> str:
    return "\n".join(f"{indent}{name}: {value};" for name, value in brand.properties().items())
