"""Theme by group: who talks about what, without a cell that could point at a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kuulolla.analysis.report.charts import columns
from kuulolla.analysis.report.shape import PictureLike, main_themes, people_who_said_by_value
from kuulolla.analysis.report.voices import anchor, tagged
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import fewer_than_five, number, percent
from kuulolla.analysis.text.comparing import Verdict
from kuulolla.analysis.text.results import Theme

SMALLEST_CELL = 5
STEPS = 5
SIGNS = {Verdict.MORE: "▲", Verdict.LESS: "▼"}


@dataclass(frozen=True)
class Cell:
    """One cell: its text, 0 to 5 for how dark it is, and whether its number is hidden.

    `sign` stands where the group differs from the others, and `says` tells it in words.
    """

    text: str
    heat: int
    hidden: bool = False
    sign: str = ""
    says: str = ""


@dataclass(frozen=True)
class Row:
    """One theme across the columns."""

    label: str
    language: str
    anchor: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Grid:
    """A table of themes by the values of a group column or by periods."""

    name: str
    heads: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]


def group_grids(picture: PictureLike, words: Words) -> list[Grid]:
    """A table for each group column: shares of the people of each group."""
    themes = main_themes(picture)
    names = dict.fromkeys(name for theme in themes for name in theme.groups)
    return [_grid(picture, themes, name, words) for name in names]


def _grid(picture: PictureLike, themes: tuple[Theme, ...], name: str, words: Words) -> Grid:
    values = tuple(dict.fromkeys(value for theme in themes for value in theme.groups.get(name, {})))
    column = picture.answers.groups.get(name, ())
    sizes = people_who_said_by_value(picture, column) if column else {}
    heads = tuple((value or words("not_known"), _size(sizes.get(value, 0), words)) for value in values)
    shares = {
        theme.id: tuple(_share(theme.groups.get(name, {}), value, sizes) for value in values)
        for theme in themes
    }
    highest = max((share for row in shares.values() for share in row if share), default=1.0)
    rows = []
    for theme in themes:
        marks = picture.findings.differences.get(theme.id, {}).get(name, {})
        cells = (
            _share_cell(share, highest, marks.get(value), words)
            for value, share in zip(values, shares[theme.id], strict=True)
        )
        rows.append(_row(theme, tuple(cells), words))
    return Grid(name=name.replace("_", " "), heads=heads, rows=tuple(rows))


def _size(people: int, words: Words) -> str:
    return fewer_than_five(words.language) if 0 < people < SMALLEST_CELL else number(people, words.language)


def _share(cells: Mapping[str, int | None], value: str, sizes: Mapping[str, int]) -> float | None:
    """The share of the group's people; None where the cell is hidden."""
    people = cells.get(value, 0)
    if people is None or 0 < people < SMALLEST_CELL:
        return None
    return min(1.0, people / sizes[value]) if people and sizes.get(value) else 0.0


def _share_cell(share: float | None, highest: float, mark: Verdict | None, words: Words) -> Cell:
    if share is None:
        return Cell(fewer_than_five(words.language), 0, hidden=True)
    text, heat = percent(share, words.language), round(STEPS * share / highest)
    return Cell(text, heat, sign=SIGNS[mark], says=words(f"mark.{mark}")) if mark else Cell(text, heat)


def _row(theme: Theme, cells: tuple[Cell, ...], words: Words) -> Row:
    return Row(*tagged(theme, words), anchor(theme), cells)


def time_grid(picture: PictureLike, words: Words) -> Grid | None:
    """People by theme and period; None when there are no periods to compare."""
    themes = tuple(theme for theme in main_themes(picture) if len(theme.periods) > 1)
    if not themes:
        return None
    highest = max([people for theme in themes for _, people in theme.periods if people] or [1])
    heads = tuple((column.name, "") for column in columns(themes[0], words))
    rows = (
        _row(theme, tuple(_people_cell(n, highest, words) for _, n in theme.periods), words)
        for theme in themes
    )
    return Grid(name="", heads=heads, rows=tuple(rows))


def _people_cell(people: int | None, highest: int, words: Words) -> Cell:
    if people is None or 0 < people < SMALLEST_CELL:
        return Cell(fewer_than_five(words.language), 0, hidden=True)
    return Cell(number(people, words.language), round(STEPS * people / highest))


def who(theme: Theme, grids: list[Grid]) -> list[tuple[str, list[tuple[str, Cell]]]]:
    """The theme's own row of each group table, with the names of the values."""
    found = []
    for grid in grids:
        row = next(each for each in grid.rows if each.anchor == anchor(theme))
        found.append(
            (grid.name, [(head, cell) for (head, _), cell in zip(grid.heads, row.cells, strict=True)])
        )
    return found
