"""The report as a part of another page: its body, and its styles and script as files of their own.

A site that forbids inline styles and scripts can show it. The standalone page is not touched by this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from markupsafe import Markup

from kuulolla.analysis.report.harmless import without_controls
from kuulolla.analysis.report.html import page_of, part, templates
from kuulolla.analysis.report.shape import PictureLike
from kuulolla.analysis.report.words import Words

ROOT = "#picture"
WHOLE_PAGE = frozenset({":root", "html", "body"})
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
OWN_BRAND = re.compile(r"--(?:on-)?brand(?:-mid|-pale)?: [^;]*;\s*|--heat-\d: [^;]*;\s*")
BRAND_AS_INK = re.compile(r"(?<=[ ;{])(color|fill|stroke|outline|border[a-z-]*): ([^;]*)var\(--brand\)")
INLINE = re.compile(r' style="([^"]*)"')


@dataclass(frozen=True)
class Fragment:
    """The report's body, and the style sheet of its measures: widths of bars, places on the map."""

    body: str
    measures: str


def render_fragment(picture: PictureLike, language: str = "fi") -> Fragment:
    """The report in fi, sv or en as one element with the id `picture`, without a style of its own.

    It names no command of the command line. It is shown with `report_style()` and its
    own measures; where it has a map, `report_script()` makes the map answer to pointer and keyboard.
    """
    words = Words(language)
    page = page_of(picture, words)
    if picture.quality is None:
        page = replace(page, quality=replace(page.quality, lead=Markup(words("quality_none_here"))))
    body = templates().get_template("fragment.html").render(page=page, words=words)
    return _without_inline_styles(without_controls(body))


@cache
def report_style() -> str:
    """The report's style sheet, each rule held inside the fragment.

    The page around gives the colours of the brand: `--brand`, `--on-brand`, `--brand-mid`, `--brand-pale`,
    and `--brand-text` and `--brand-edge` for what is read on paper.
    """
    house = templates()
    style = "\n".join(_held_inside(_in_brand_of_page(part(house, "style.css"))))
    return part(house, "embedded.css") + style + "\n"


@cache
def report_script() -> str:
    """What makes the map answer."""
    return part(templates(), "map.js")


def _without_inline_styles(body: str) -> Fragment:
    """Each style attribute as a numbered rule. No text can look like one: quotation marks are escaped."""
    numbers: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        return f' data-m="{numbers.setdefault(found.group(1), len(numbers) + 1)}"'

    shown = INLINE.sub(numbered, body)
    rules = (f'{ROOT} [data-m="{number}"] {{ {style} }}\n' for style, number in numbers.items())
    return Fragment(shown, "".join(rules))


def _in_brand_of_page(style: str) -> str:
    """The style without colours of its own for the brand."""
    return BRAND_AS_INK.sub(_as_ink, OWN_BRAND.sub("", style))


def _as_ink(found: re.Match[str]) -> str:
    kind = "text" if found.group(1) == "color" else "edge"
    return f"{found.group(1)}: {found.group(2)}var(--brand-{kind})"


def _held_inside(style: str) -> Iterator[str]:
    """The rules one after another, those within @media included; @page is of the paper and stays."""
    for head, block in _blocks(COMMENT.sub("", style)):
        if head.startswith("@media"):
            yield f"{head} {{"
            yield from _held_inside(block)
            yield "}"
        elif head.startswith("@"):
            yield f"{head} {{{block}}}"
        else:
            yield f"{', '.join(map(_inside, head.split(',')))} {{{block}}}"


def _blocks(style: str) -> Iterator[tuple[str, str]]:
    """What stands before each outermost pair of braces, and inside it."""
    depth = start = opened = 0
    for found in re.finditer("[{}]", style):
        if found.group() == "{":
            opened = found.start() if depth == 0 else opened
            depth += 1
            continue
        depth -= 1
        if depth == 0:
            yield style[start:opened].strip(), style[opened + 1 : found.start()]
            start = found.end()


def _inside(selector: str) -> str:
    selector = selector.strip()
    if selector in WHOLE_PAGE:
        return ROOT
    return f"{ROOT} {selector.replace('main >', '.main >')}"
