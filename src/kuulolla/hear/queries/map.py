"""The map of a picture: its themes as areas, its answers as dots, and what each dot can tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.report.map import SIDE
from kuulolla.analysis.report.words.numbers import interval, number, percent
from kuulolla.analysis.text.counting import published_cells
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.layout import Points
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Span
from kuulolla.analysis.text.standing.columns import NO_TONE, TONES
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.core.words import LANGUAGES, say
from kuulolla.hear.queries.listing import called
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.map import Dots, in_sectors, outwards

THEME, TONE, GROUP = "theme", "tone", "group-"
MOST_VALUES = 5
TONE_ORDER = ("wish", "praise", "complaint", "neutral")
UNTOLD = 5


@dataclass(frozen=True)
class Value:
    """What the look of some dots tells; `number` 0 to 5 is the same in the drawing, the key and the dots."""

    number: int
    name: str


Look = tuple[list[Value], Integers]


@dataclass(frozen=True)
class Area:
    """A theme on the map, in a square of 1000. Its dots are `count` from the number `first`.

    `cells` are how many of its dots have each value of the map, None where that is kept hidden.
    """

    id: str
    rank: int
    name: str
    language: str
    x: float
    y: float
    radius: float
    people: str
    share: str
    interval: str
    first: int
    count: int
    cells: tuple[int | None, ...]


@dataclass(frozen=True)
class ThemeMap:
    """Areas with the largest first, the dots in the same order, and the values they tell."""

    areas: tuple[Area, ...]
    dots: Dots
    values: tuple[Value, ...]
    without_theme: int


@dataclass(frozen=True)
class DotTold:
    """One answer as the map tells it: masked, with the names of its themes."""

    number: str
    text: str
    language: str
    themes: tuple[str, ...]
    tone: str


def looks(told: Told) -> list[str]:
    """What the look of the dots can tell: the theme, the tone, or one of the groups."""
    return [THEME, TONE, *(f"{GROUP}{place}" for place in range(len(told.standing.columns.groups)))]


def group_named(told: Told, look: str) -> str:
    """The name of the group column that a look tells of; "" when it tells of none."""
    names = list(told.standing.columns.groups)
    return names[int(look.removeprefix(GROUP))].replace("_", " ") if look.startswith(GROUP) else ""


def theme_map(told: Told, *, look: str, language: str) -> ThemeMap:
    """The map as it stands; `look` is one of `looks`."""
    return _Drawn(told, look=look, language=language).map()


def dot_told(told: Told, place: int, *, language: str) -> DotTold:
    """What one answer says."""
    standing = told.standing
    text = told.teller.quoter.quote(Span(place, 0, len(standing.answers.texts[place]))).text
    spoken = standing.drawing.answers[place].language
    groups = {group.id: group for group in standing.themes if group.label}
    themes = [groups[identity] for identity in standing.themes_of(place) if identity in groups]
    tone = _tone_at(told, place)
    return DotTold(
        number=number(place + 1, language),
        text=text.strip(),
        language=spoken if spoken in LANGUAGES and spoken != language else "",
        themes=tuple(called(group, language)[0] for group in themes),
        tone=say(f"hear.map.tone.{tone}") if tone else "",
    )


def _tone_at(told: Told, place: int) -> str:
    rows = told.standing.statements_of(place)
    columns = told.standing.columns
    weights = np.zeros(len(TONES))
    known = rows[columns.tone[rows] != NO_TONE]
    np.add.at(weights, columns.tone[known], (columns.end - columns.start)[known])
    return TONES[int(weights.argmax())].value if weights.any() else ""


@dataclass(frozen=True)
class _Placed:
    """The answers of one theme by place, where they stand, their values, and how many have each value."""

    numbers: Integers
    points: Points
    values: Integers
    cells: tuple[int | None, ...]


class _Drawn:
    """Draws one map."""

    def __init__(self, told: Told, *, look: str, language: str) -> None:
        self._told = told
        self._language = language
        self._groups = [group for group in told.standing.themes if group.label]
        self._is_group = look.startswith(GROUP)
        self._values, self._codes = self._look(look)

    def map(self) -> ThemeMap:
        """The areas and the dots together."""
        placed = [self._placed(group) for group in self._groups]
        sizes = [len(one.numbers) for one in placed]
        firsts = [0, *np.cumsum(sizes).tolist()][: len(sizes)]
        ranked = enumerate(zip(self._groups, firsts, placed, strict=True), start=1)
        areas = tuple(self._area(group, one, rank=rank, first=first) for rank, (group, first, one) in ranked)
        dots = Dots(
            keys=np.asarray(self._told.keys, int)[_joined([one.numbers for one in placed])],
            points=np.concatenate([np.zeros((0, 2)), *(one.points for one in placed)]),
            themes=np.repeat(np.arange(len(sizes)), sizes),
            values=_joined([one.values for one in placed]),
        )
        return ThemeMap(areas, dots, tuple(self._values), len(self._told.standing.without_theme()))

    def _placed(self, group: Group) -> _Placed:
        """A theme's answers, where they stand and the values they have."""
        numbers, points = self._told.teller.dots_of(group.id)
        centre = self._told.teller.circles[group.id][0]
        cells = self._cells(self._codes[numbers])
        hidden = [value for value, people in enumerate(cells) if people is None]
        values = np.where(np.isin(self._codes[numbers], hidden), UNTOLD, self._codes[numbers])
        if self._values:
            points = in_sectors(points, centre, values)
        order = outwards(points, centre)
        return _Placed(numbers[order], points[order] * SIDE, values[order], cells)

    def _cells(self, values: Integers) -> tuple[int | None, ...]:
        """How many have each value. Of a group, few people look like those of whom it is not known."""
        everything = np.bincount(values, minlength=UNTOLD + 1).tolist()
        counts = [everything[value.number] for value in self._values]
        return (*published_cells(counts[:-1]), counts[-1]) if self._is_group else tuple(counts)

    def _area(self, group: Group, placed: _Placed, *, rank: int, first: int) -> Area:
        (x, y), radius = self._told.teller.circles[group.id]
        name, spoken = called(group, self._language)
        return Area(
            id=group.id,
            rank=rank,
            name=name,
            language=spoken if spoken in LANGUAGES and spoken != self._language else "",
            x=round(x * SIDE, 1),
            y=round(y * SIDE, 1),
            radius=round(radius * SIDE, 1),
            people=number(group.people, self._language),
            share=percent(group.share, self._language),
            interval=interval(*group.interval, self._language),
            first=first,
            count=len(placed.numbers),
            cells=placed.cells,
        )

    def _look(self, look: str) -> Look:
        """The names of the values, and the value of each answer; the last value stands for not known."""
        if look == TONE:
            return self._tones()
        if look.startswith(GROUP):
            return self._group_values(int(look.removeprefix(GROUP)))
        return [], np.zeros(len(self._told.keys), int)

    def _tones(self) -> Look:
        order = [TONE_ORDER.index(tone.value) for tone in TONES]
        codes = np.array([*order, TONE_ORDER.index("neutral")])[self._told.teller.tone_codes()]
        return [Value(place, say(f"hear.map.tone.{tone}")) for place, tone in enumerate(TONE_ORDER)], codes

    def _group_values(self, place: int) -> Look:
        """The largest values of a column; those beyond them as others."""
        column = list(self._told.standing.columns.groups.values())[place]
        said = column.codes[self._told.standing.columns.said]
        counts = np.bincount(said[said >= 0], minlength=len(column.names))
        ranked = np.argsort(-counts, kind="stable").tolist()
        most = MOST_VALUES if len(ranked) <= MOST_VALUES else MOST_VALUES - 1
        tongue = self._told.standing.drawing.mask_language
        names = [masked_text(str(column.names[code]), language=tongue) for code in ranked[:most]]
        names += [say("hear.map.others")] if len(ranked) > most else []
        values = [Value(number, name) for number, name in enumerate(names)]
        number_of = np.full(len(ranked) + 1, UNTOLD)
        number_of[ranked] = np.minimum(np.arange(len(ranked)), most)
        return [*values, Value(UNTOLD, say("hear.map.untold"))], number_of[column.codes]


def _joined(parts: Sequence[Integers]) -> Integers:
    return np.concatenate([*parts, np.zeros(0, int)]).astype(int)
