"""What people talk about most, as ranked bars with their intervals."""

from __future__ import annotations

from kuulolla.analysis.report.charts import Bar
from kuulolla.core.words import say
from kuulolla.hear.publishing.charts.drawing import Drawing, Line, Rect, Shape, Text
from kuulolla.hear.publishing.charts.sheet import MARGIN, WIDTH, signed, titled
from kuulolla.hear.publishing.edition import Edition
from kuulolla.reach.adapters.letters import cut, font_of

MOST_BARS = 12
ROW, NAME, THICK = 62, 24, 22
AMOUNT_ROOM = 250


def bars_drawing(edition: Edition) -> Drawing:
    """One row a theme: its name over the bar, share and people at the end."""
    title = edition.words("wants")
    shapes, y = titled(edition, title)
    for bar in edition.bars[:MOST_BARS]:
        shapes += _row(bar, y)
        y += ROW
    base = edition.words("base", people=edition.people)
    interval = say("hear.published.bars.note", language=edition.language)
    foot, height = signed(edition, y + 14, notes=(interval, base))
    says = "; ".join(
        f"{bar.rank}. {bar.label}: {bar.share}, {bar.people}" for bar in edition.bars[:MOST_BARS]
    )
    return Drawing(WIDTH, height, title, says, (*shapes, *foot))


def _row(bar: Bar, y: float) -> list[Shape]:
    room = WIDTH - 2 * MARGIN - AMOUNT_ROOM
    name = cut(f"{bar.rank}. {bar.label}", font=font_of("Medium", NAME), width=WIDTH - 2 * MARGIN)
    top = y + 12
    middle = top + THICK / 2
    end = MARGIN + room * max(bar.width, bar.high) / 100
    return [
        Text(MARGIN, y + 2, name, NAME, language=bar.language),
        Rect(MARGIN, top, room, THICK, "pale"),
        Rect(MARGIN, top, room * bar.width / 100, THICK, "mid"),
        Line(MARGIN + room * bar.low / 100, middle, end, middle, "ink", 2.5),
        Text(MARGIN + room + 20, middle + 8, bar.share, NAME, bold=True),
        Text(WIDTH - MARGIN, middle + 8, bar.people, 20, fill="soft", anchor="end"),
    ]
