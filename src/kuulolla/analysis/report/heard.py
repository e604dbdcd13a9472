"""Have we heard enough: the figure in a sentence, and the curve of views by people."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kuulolla.analysis.report.shape import PictureLike
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number, percent
from kuulolla.analysis.text.coverage import Coverage

SAYS_LITTLE = 0.99
ROWS = 5
WIDTH, HEIGHT = 400.0, 160.0


@dataclass(frozen=True)
class Heard:
    """The sentences, the curve's points in a box of 400 by 160, and some of them as table rows.

    `further` is what more people would bring, or that the figure says little here.
    """

    says: str
    further: str
    caution: str
    points: str
    rows: tuple[tuple[str, str], ...]
    views: str
    people: str


def heard(picture: PictureLike, words: Words) -> Heard | None:
    """None when too few people said something for a curve."""
    found = picture.findings.heard
    if found is None or len(found.curve) < 2:
        return None
    says_little = found.coverage >= SAYS_LITTLE
    return Heard(
        says=words("heard_says", coverage=percent(whole_down(found.coverage), words.language)),
        further=words("heard_little") if says_little else _more(found, words),
        caution="" if says_little else words("heard_rough"),
        points=_points(found),
        rows=tuple(
            (number(people, words.language), number(round(views), words.language))
            for people, views in table_points(found)
        ),
        views=words.count("views", found.views),
        people=words.count("people", found.people),
    )


def whole_down(share: float) -> float:
    """The share cut to whole percent, so that what is not everything never looks like it."""
    return math.floor(100 * share + 1e-9) / 100


def table_points(found: Coverage) -> list[tuple[int, float]]:
    """About five points of the curve, evenly spread, the last one among them."""
    step = max(1, round(len(found.curve) / ROWS))
    return list(found.curve[::-1][::step][:ROWS][::-1])


def _more(found: Coverage, words: Words) -> str:
    """What more people would bring; nothing when that lies further than the estimate reaches."""
    if found.far:
        return ""
    views = round(found.new_views)
    return words.count("heard_more", views) if views else words("heard_more.none")


def _points(found: Coverage) -> str:
    """The curve from nobody to everybody, as SVG points."""
    most = max(found.views, 1)
    pairs = ((0, 0.0), *found.curve)
    return " ".join(
        f"{WIDTH * people / found.people:.1f},{HEIGHT * (1 - views / most):.1f}" for people, views in pairs
    )
