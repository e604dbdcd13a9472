"""How people speak of each theme: wishes, thanks, complaints and remarks, as parts of one bar."""

from __future__ import annotations

from itertools import pairwise

from kuulolla.analysis.report.charts import Part
from kuulolla.hear.publishing.charts.drawing import Drawing, Rect, Shape, Text
from kuulolla.hear.publishing.charts.sheet import MARGIN, WIDTH, signed, titled
from kuulolla.hear.publishing.edition import Edition, ThemeShown
from kuulolla.reach.adapters.letters import cut, font_of

MOST_THEMES = 12
ROW, NAME, THICK, COUNT = 78, 24, 32, 19
FILLS = {
    "wish": ("brand", "on-brand"),
    "praise": ("mid", "ink"),
    "complaint": ("ink", "paper"),
    "neutral": ("light", "ink"),
}


def tones_drawing(edition: Edition) -> Drawing:
    """One row a theme; every part that has room for it says what it is and how many statements it has."""
    title = edition.words("tone")
    shapes, y = titled(edition, title)
    shown = [theme for theme in edition.themes if theme.tones][:MOST_THEMES]
    for theme in shown:
        shapes += _row(theme, y)
        y += ROW
    foot, height = signed(edition, y + 6, notes=(edition.words("tone_note"),))
    says = "; ".join(
        f"{theme.bar.label}: {', '.join(f'{part.name} {part.count}' for part in theme.tones)}"
        for theme in shown
    )
    return Drawing(WIDTH, height, title, says, (*shapes, *foot))


def _row(theme: ThemeShown, y: float) -> list[Shape]:
    room = WIDTH - 2 * MARGIN
    name = cut(f"{theme.bar.rank}. {theme.bar.label}", font=font_of("Medium", NAME), width=room)
    starts = [0.0]
    for part in theme.tones:
        starts.append(starts[-1] + part.width)
    shapes: list[Shape] = [Text(MARGIN, y + 2, name, NAME, language=theme.bar.language)]
    for part, (start, end) in zip(theme.tones, pairwise(starts), strict=True):
        shapes += _part(part, MARGIN + room * start / 100, room * (end - start) / 100, y + 14)
    return shapes


def _part(part: Part, x: float, width: float, y: float) -> list[Shape]:
    fill, ink = FILLS[part.tone]
    font = font_of("Medium", COUNT)
    texts = (f"{part.name} {part.count}", part.count)
    fitting = next((text for text in texts if font.getlength(text) + 16 <= width), "")
    drawn: list[Shape] = [Rect(x, y, max(1.0, width - 2), THICK, fill)]
    return [*drawn, Text(x + 9, y + THICK - 10, fitting, COUNT, fill=ink)] if fitting else drawn
