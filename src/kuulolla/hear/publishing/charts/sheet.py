"""What every chart has around it: the question, what it shows, and where it is from."""

from __future__ import annotations

from kuulolla.core.words import say
from kuulolla.hear.publishing.charts.drawing import Shape, Text
from kuulolla.hear.publishing.edition import Edition
from kuulolla.reach.adapters.letters import balanced, cut, font_of

WIDTH, MARGIN = 1_200, 60
TITLE, NOTE, LEADING = 34, 19, 1.25
MOST_LINES = 3


def titled(edition: Edition, title: str) -> tuple[list[Shape], float]:
    """The title and the question under it, and where the chart itself may begin."""
    font = font_of("Bold", TITLE)
    lines = balanced(title, font=font, width=WIDTH - 2 * MARGIN)[:MOST_LINES]
    y = MARGIN + TITLE * 0.75
    shapes: list[Shape] = []
    for line in lines:
        shapes.append(Text(MARGIN, y, cut(line, font=font, width=WIDTH - 2 * MARGIN), TITLE, bold=True))
        y += TITLE * LEADING
    asked = cut(edition.question, font=font_of("Medium", NOTE), width=WIDTH - 2 * MARGIN)
    shapes.append(Text(MARGIN, y, asked, NOTE, fill="soft"))
    return shapes, y + 44


def signed(edition: Edition, y: float, *, notes: tuple[str, ...]) -> tuple[list[Shape], int]:
    """The notes and who put it out, from `y` down, and how high the sheet becomes."""
    source = say(
        "hear.published.source",
        language=edition.language,
        organisation=edition.frame.organisation,
        day=edition.published_on,
        version=edition.frame.version,
    )
    font = font_of("Medium", NOTE)
    lines = [cut(line, font=font, width=WIDTH - 2 * MARGIN) for line in (*notes, source)]
    shapes: list[Shape] = [
        Text(MARGIN, y + NOTE * (1 + 1.45 * place), line, NOTE, fill="soft")
        for place, line in enumerate(lines)
    ]
    return shapes, round(y + NOTE * 1.45 * len(lines) + MARGIN)
