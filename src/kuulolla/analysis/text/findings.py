"""What is computed of a finished picture: who differs from the rest, what is disputed, how much was heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kuulolla.analysis.text.comparing import Difference, Verdict, mark_columns
from kuulolla.analysis.text.coverage import Coverage, heard_enough
from kuulolla.analysis.text.reception import Reception
from kuulolla.analysis.text.results import Dispute, Fate, Placement, Theme
from kuulolla.analysis.text.weighting import Weighting

FEWEST_HEARD = 2
Marks = Mapping[str, Mapping[str, Mapping[str, Verdict]]]


@dataclass(frozen=True)
class Findings:
    """What the counts tell beyond themselves.

    `differences` has, by theme id, group column and value, the cells that differ from the rest after
    correction for all comparisons; never one that is hidden. `disputes` are by theme id. `heard` is None
    when fewer than two people said something. `weighting` is there when the population's shares were given.
    """

    differences: Marks = field(default_factory=dict)
    disputes: Mapping[str, Dispute] = field(default_factory=dict)
    heard: Coverage | None = None
    weighting: Weighting | None = None


def find_differences(
    themes: Sequence[Theme],
    placements: Sequence[Placement],
    groups: Mapping[str, Sequence[str]],
    persons: Sequence[int],
) -> Marks:
    """The cells of top-level themes by group that differ from all other groups together (Holm's correction).

    `groups` are the values of each answer by column, as shown; an answer without a value is left out.
    """
    main = [theme for theme in themes if theme.parent is None]
    counts = {
        column: _counts([theme.id for theme in main], placements, values, persons)
        for column, values in groups.items()
    }
    found = mark_columns({column: (rows, sizes) for column, (_, rows, sizes) in counts.items()})
    marks: dict[str, dict[str, dict[str, Verdict]]] = {}
    for column, (names, _, _) in counts.items():
        for theme, row in zip(main, found[column], strict=True):
            if held := _held(theme.groups.get(column, {}), names, row):
                marks.setdefault(theme.id, {})[column] = held
    return marks


def _counts(
    ids: Sequence[str], placements: Sequence[Placement], values: Sequence[str], persons: Sequence[int]
) -> tuple[list[str], list[list[int]], list[int]]:
    """The groups, the people of each theme by group, and the people of each group who said something."""
    everyone: defaultdict[str, set[int]] = defaultdict(set)
    raisers: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for placement, value, person in zip(placements, values, persons, strict=True):
        if value and _says_something(placement):
            everyone[value].add(person)
            for theme in placement.themes:
                raisers[theme, value].add(person)
    names = sorted(everyone)
    rows = [[len(raisers[theme, name]) for name in names] for theme in ids]
    return names, rows, [len(everyone[name]) for name in names]


def _held(
    cells: Mapping[str, int | None], names: Sequence[str], row: Sequence[Difference]
) -> dict[str, Verdict]:
    """The verdicts that hold, without those of cells that are not shown."""
    return {
        name: difference.verdict
        for name, difference in zip(names, row, strict=True)
        if difference.verdict is not Verdict.NONE and cells.get(name) is not None
    }


def find_heard(
    reception: Reception, placements: Sequence[Placement], themes: Sequence[Theme]
) -> Coverage | None:
    """How much has been heard, over views as fine as there are; None when fewer than two people spoke."""
    return heard_among(
        placements, themes, persons=reception.persons.tolist(), copies=reception.copy_of.tolist()
    )


def heard_among(
    placements: Sequence[Placement],
    themes: Sequence[Theme],
    *,
    persons: Sequence[int],
    copies: Sequence[int],
) -> Coverage | None:
    """The same of columns, by answer: who said it, and a number that copies share.

    A view is a sub-theme, a theme for what lies in none of its sub-themes, or, for an answer in no theme,
    that answer itself; copies of it are the same view.
    """
    parents = {theme.id: theme.parent for theme in themes if theme.parent is not None}
    raised: defaultdict[int, set[str]] = defaultdict(set)
    for placement, person, copy in zip(placements, persons, copies, strict=True):
        if _says_something(placement):
            raised[person] |= _views(placement, parents) or {f"answer {copy}"}
    return heard_enough(list(raised.values())) if len(raised) >= FEWEST_HEARD else None


def _views(placement: Placement, parents: Mapping[str, str]) -> set[str]:
    within = set(placement.subthemes)
    return within | (set(placement.themes) - {parents[part] for part in within if part in parents})


def _says_something(placement: Placement) -> bool:
    return placement.fate in (Fate.IN_THEMES, Fate.NONE_OF_THESE)
