"""Counting a standing picture: its themes and parts, who raises them, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.text.correcting import Draft
from kuulolla.analysis.text.counting import published_cells, wilson_interval
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Tone
from kuulolla.analysis.text.standing.columns import TONES, Coded, Columns
from kuulolla.analysis.text.standing.drawing import Drawing, DrawnTheme
from kuulolla.analysis.text.themes import NO_THEME

FEWEST_PEOPLE_IN_PART = 5
SMALLEST_PART_SHARE = 0.05
MOST_PARTS = 6


@dataclass(frozen=True)
class Group:
    """A theme or a part of one, as it stands: the rows of its statements and the answers they are in.

    `drawn` is what the machine called most of it. `names` are those that people gave, by language.
    """

    id: str
    rows: Integers
    answers: Integers
    parent: str | None
    drawn: DrawnTheme | None
    names: Mapping[str, str]
    people: int
    distinct: int
    share: float
    interval: tuple[float, float]

    def has(self, rows: Integers) -> bool:
        """Whether all of these statements are in it."""
        places = np.minimum(np.searchsorted(self.rows, rows), len(self.rows) - 1)
        return bool((self.rows[places] == rows).all())

    @property
    def label(self) -> str:
        """A name that a person gave, else the machine's."""
        return next(iter(self.names.values()), "") or (self.drawn.label if self.drawn else "")

    @property
    def language(self) -> str:
        """The language of the label."""
        return next(iter(self.names), "") or (self.drawn.language if self.drawn else "")


@dataclass(frozen=True)
class Described:
    """Themes and parts by statement as the machine described them: after what was corrected by then."""

    ids: tuple[str, ...]
    theme: Integers
    part: Integers


class Counts:
    """Counts what people corrected. `everyone` is the number of people who said something.

    What `earlier` counted of the same columns is not counted again where nothing has changed.
    """

    def __init__(
        self,
        drawing: Drawing,
        columns: Columns,
        draft: Draft,
        *,
        described: Described,
        earlier: Counts | None = None,
    ) -> None:
        self._known = earlier.groups if earlier is not None else {}
        self.groups: dict[str, Group] = {}
        self._drawn = {theme.id: theme for theme in drawing.themes}
        self._described = described
        self._house = drawing.mask_language
        self._columns = columns
        self._draft = draft
        self._parts: dict[str, tuple[Group, ...]] = {}
        self.everyone: int = (
            earlier.everyone if earlier is not None else _different(columns.person[columns.said])
        )

    def themes(self) -> tuple[Group, ...]:
        """The themes by people, the largest first; one that nobody raises is not there."""
        rows_of = _rows_by_value(self._draft.theme)
        groups = [
            self._group(self._draft.ids[number], rows, parent=None)
            for number, rows in rows_of.items()
            if number != NO_THEME
        ]
        return tuple(sorted(groups, key=lambda group: (-group.people, group.id)))

    def parts(self, theme: Group) -> tuple[Group, ...]:
        """The sub-themes that are worth telling: several, each of five people or more."""
        if theme.id not in self._parts:
            self._parts[theme.id] = self._worth_telling(theme)
        return self._parts[theme.id]

    def _worth_telling(self, theme: Group) -> tuple[Group, ...]:
        parts = self._draft.part[theme.rows]
        found = [
            self._group(f"{theme.id}.{number + 1}", theme.rows[inside], parent=theme.id)
            for number, inside in _rows_by_value(parts).items()
            if number != NO_THEME
        ]
        smallest = max(FEWEST_PEOPLE_IN_PART, SMALLEST_PART_SHARE * theme.people)
        large = [part for part in found if part.people >= smallest and part.label]
        large.sort(key=lambda part: (-part.people, part.id))
        return tuple(large[:MOST_PARTS]) if len(large) > 1 else ()

    def _group(self, identity: str, rows: Integers, *, parent: str | None) -> Group:
        names = self._house_first(self._draft.names.get(identity, {}))
        known = self._known.get(identity)
        is_same = known is not None and known.names == names and np.array_equal(known.rows, rows)
        if known is None or not is_same:
            known = self._counted(identity, rows, names, parent=parent)
        self.groups[identity] = known
        return known

    def _counted(
        self, identity: str, rows: Integers, names: Mapping[str, str], *, parent: str | None
    ) -> Group:
        columns = self._columns
        answers = _distinct(columns.answer[rows], len(columns.said))
        people = _different(columns.person[answers])
        return Group(
            id=identity,
            rows=rows,
            answers=answers,
            parent=parent,
            drawn=self._drawn_of(identity, rows, is_part=parent is not None),
            names=names,
            people=people,
            distinct=_different(columns.voice[answers]),
            share=people / self.everyone if self.everyone else 0.0,
            interval=wilson_interval(people, self.everyone),
        )

    def _house_first(self, names: Mapping[str, str]) -> dict[str, str]:
        """The names, that in the language of the house first, the others in the order of their codes."""
        return {code: names[code] for code in sorted(names, key=lambda code: (code != self._house, code))}

    def _drawn_of(self, identity: str, rows: Integers, *, is_part: bool) -> DrawnTheme | None:
        """What the machine called it, or what it called most of what is in it now."""
        if not is_part and identity in self._drawn:
            return self._drawn[identity]
        theme, part = self._described.theme[rows], self._described.part[rows]
        pairs, counts = np.unique(np.column_stack([theme, part]), axis=0, return_counts=True)
        for number, below in pairs[np.argsort(-counts, kind="stable")].tolist():
            if number == NO_THEME:
                continue
            whole = self._described.ids[number]
            found = self._drawn.get(f"{whole}.{below + 1}") or self._drawn.get(whole)
            if found is not None:
                return found
        return None

    def tone(self, group: Group) -> Mapping[Tone, int]:
        """How many statements of a group speak in each tone; those of copies count once."""
        rows = group.rows[self._columns.first[group.rows]]
        tones = self._columns.tone[rows]
        counts = np.bincount(tones[tones >= 0], minlength=len(TONES)).tolist()
        return dict(zip(TONES, counts, strict=True))

    def by_value(self, group: Group, values: Coded) -> list[int | None]:
        """People of a group by the values of a column, small cells hidden."""
        codes, persons = values.codes[group.answers], self._columns.person[group.answers]
        known = codes >= 0
        pairs = np.unique(codes[known] * (int(persons.max(initial=0)) + 1) + persons[known])
        counts = np.bincount(pairs // (int(persons.max(initial=0)) + 1), minlength=len(values.names))
        return published_cells(counts[: len(values.names)].tolist())


def themes_by_answer(columns: Columns, draft: Draft) -> dict[int, tuple[str, ...]]:
    """The ids of each answer's themes: the main one first, then by how much of it speaks of them, firmly."""
    rows = np.flatnonzero(draft.theme != NO_THEME)
    many = len(draft.ids)
    pairs, place = np.unique(columns.answer[rows] * many + draft.theme[rows], return_inverse=True)
    weight = np.bincount(place, (columns.end - columns.start)[rows] * columns.strength[rows])
    answer, theme = pairs // max(many, 1), pairs % max(many, 1)
    order = np.lexsort((theme, -weight, theme != draft.main[answer], answer))
    found: dict[int, list[str]] = {}
    for one, number in zip(answer[order].tolist(), theme[order].tolist(), strict=True):
        found.setdefault(one, []).append(draft.ids[number])
    return {one: tuple(ids) for one, ids in found.items()}


def _distinct(numbers: Integers, end: int) -> Integers:
    """The different ones of numbers from 0 to `end` (excluded), in order."""
    there = np.zeros(end, bool)
    there[numbers] = True
    return np.flatnonzero(there)


def _different(numbers: Integers) -> int:
    """How many different ones there are of numbers from 0."""
    return int(np.count_nonzero(np.bincount(numbers)))


def _rows_by_value(values: Integers) -> dict[int, Integers]:
    """The places of each value, in order."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(order) else order
    return {int(values[rows[0]]): rows for rows in np.split(order, starts[1:].tolist()) if len(rows)}
