"""Which groups speak of a theme more or less than the rest, counted from a standing picture's columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.text.comparing import Difference, Verdict, mark_columns
from kuulolla.analysis.text.counting import published_cells
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.standing.columns import Coded, Columns
from kuulolla.analysis.text.standing.standing import Standing

Marks = Mapping[str, Mapping[str, Verdict]]


@dataclass(frozen=True)
class Counted:
    """A group column: `names` of its values, `sizes` the people of each who said something.

    `rows` have the people of each theme by value, `differences` each of them against the rest of the column.
    Small cells are not hidden here.
    """

    names: tuple[str, ...]
    sizes: list[int]
    rows: list[list[int]]
    differences: tuple[tuple[Difference, ...], ...]


def counted_groups(standing: Standing) -> dict[str, Counted]:
    """Every group column, for the top-level themes that have a name in their order.

    Differences are corrected for all themes and columns together (Holm).
    """
    groups = [group for group in standing.themes if group.label]
    columns = standing.columns
    spoken = np.flatnonzero(columns.said)
    rows = {
        name: [people_by_value(columns, values, group.answers) for group in groups]
        for name, values in columns.groups.items()
    }
    sizes = {name: people_by_value(columns, values, spoken) for name, values in columns.groups.items()}
    found = mark_columns({name: (rows[name], sizes[name]) for name in rows})
    return {
        name: Counted(tuple(map(str, columns.groups[name].names)), sizes[name], rows[name], found[name])
        for name in rows
    }


def differences_of(standing: Standing, theme: str) -> Marks:
    """By group column and value, where a top-level theme differs from the rest.

    The same as `find_differences` tells of a whole picture: corrected for all themes and columns (Holm), and
    never a cell that is hidden.
    """
    groups = [group for group in standing.themes if group.label]
    place = next((number for number, group in enumerate(groups) if group.id == theme), None)
    if place is None:
        return {}
    return {name: verdicts_of(counted, place) for name, counted in counted_groups(standing).items()}


def verdicts_of(counted: Counted, theme: int) -> Mapping[str, Verdict]:
    """What holds of the theme at a place, by value; never of a cell that is hidden."""
    cells = published_cells(counted.rows[theme])
    return {
        value: difference.verdict
        for value, difference, people in zip(counted.names, counted.differences[theme], cells, strict=True)
        if difference.verdict is not Verdict.NONE and people is not None
    }


def people_by_value(columns: Columns, values: Coded, answers: Integers) -> list[int]:
    """The people behind some answers by the values of a column; an answer without a value is left out."""
    codes, persons = values.codes[answers], columns.person[answers]
    known, width = codes >= 0, int(persons.max(initial=0)) + 1
    pairs = np.unique(codes[known] * width + persons[known])
    counts: list[int] = np.bincount(pairs // width, minlength=len(values.names)).tolist()
    return counts
