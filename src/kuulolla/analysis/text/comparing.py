"""Comparing groups and waves: differences that hold after correction for many comparisons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

import numpy as np
from scipy.special import chdtrc, gammaln

from kuulolla.analysis.text.counting import wilson_interval

LARGE_CELL = 100
SAME_CHANCE = 1e-7
Counts = Sequence[Sequence[int]]


class Verdict(StrEnum):
    """Whether a group speaks of a theme more or less than the rest; NONE when nothing holds."""

    MORE = "more"
    LESS = "less"
    NONE = "none"


class Change(StrEnum):
    """What became of a theme from one wave to the next."""

    GREW = "grew"
    SHRANK = "shrank"
    APPEARED = "appeared"
    VANISHED = "vanished"
    NO_CLEAR_CHANGE = "no_clear_change"


@dataclass(frozen=True, slots=True)
class Difference:
    """One group against the rest of its column on one theme; `p` is corrected for all comparisons."""

    share: float
    rest: float
    p: float
    verdict: Verdict

    @property
    def difference(self) -> float:
        """Share in the group minus share in the rest."""
        return self.share - self.rest


@dataclass(frozen=True, slots=True)
class WaveChange:
    """One theme in two waves; `interval` is the 95 % interval of the difference, `p` is corrected."""

    before: float
    after: float
    interval: tuple[float, float]
    p: float
    verdict: Change

    @property
    def difference(self) -> float:
        """Share in the later wave minus share in the earlier one."""
        return self.after - self.before


def mark_differences(
    counts: Counts, sizes: Sequence[int], *, level: float = 0.05
) -> tuple[tuple[Difference, ...], ...]:
    """Differences of one column, theme by theme (rows) and group by group.

    `counts[t][g]` is the people of group g who raise theme t, `sizes[g]` the people of group g. Each
    group is set against all others together. Raises ValueError when the numbers do not fit together.
    """
    return mark_columns({"": (counts, sizes)}, level=level)[""]


def mark_columns(
    columns: Mapping[str, tuple[Counts, Sequence[int]]], *, level: float = 0.05
) -> Mapping[str, tuple[tuple[Difference, ...], ...]]:
    """Differences of every column of a picture, corrected together for all its comparisons (Holm 1979).

    Whoever shows them leaves out the cells that stand for too few people. When only two groups have
    people, group against rest is one comparison seen from both sides, and it is counted once.
    """
    cells: dict[tuple[str, int, int], tuple[int, int, int, int]] = {}
    for name, (counts, sizes) in columns.items():
        for theme, row in enumerate(counts):
            _check(row, sizes)
            for group in range(len(sizes)):
                cells[name, theme, group] = _against_rest(row, sizes, group)
    same = {key: _same_test(key, columns[key[0]][1]) for key in cells}
    tested = [key for key, other in same.items() if key == other and _can_differ(*cells[key])]
    adjusted = dict(zip(tested, holm([two_sided_p(*cells[key]) for key in tested]), strict=True))
    found = {key: _difference(cells[key], adjusted.get(same[key], 1.0), level) for key in cells}
    return {
        name: tuple(
            tuple(found[name, theme, group] for group in range(len(sizes))) for theme in range(len(counts))
        )
        for name, (counts, sizes) in columns.items()
    }


def compare_waves(
    earlier: Sequence[int], later: Sequence[int], *, bases: tuple[int, int], level: float = 0.05
) -> tuple[WaveChange, ...]:
    """What became of each theme between two waves of different people.

    `earlier` and `later` are people by theme, in the same order; `bases` are all who said something in
    each wave. Verdicts are corrected for the number of themes (Holm 1979); an interval stands alone and
    is not, so it may leave out 0 where the verdict is no clear change. A theme has appeared when nobody
    raised it earlier and the growth holds, vanished when nobody raises it any more and the fall holds.
    """
    pairs = list(zip(earlier, later, strict=True))
    for pair in pairs:
        _check(pair, bases)
    tables = [(after, bases[1], before, bases[0]) for before, after in pairs]
    tested = [number for number, table in enumerate(tables) if _can_differ(*table)]
    adjusted = dict(zip(tested, holm([two_sided_p(*tables[n]) for n in tested]), strict=True))
    return tuple(
        _wave_change(before, after, bases, p=adjusted.get(number, 1.0), level=level)
        for number, (before, after) in enumerate(pairs)
    )


def holm(p_values: Sequence[float]) -> list[float]:
    """P values corrected for their number by the step-down method of Holm (1979), in the given order."""
    raw = np.asarray(p_values, float)
    order = np.argsort(raw, kind="stable")
    stepped = np.maximum.accumulate(raw[order] * np.arange(len(raw), 0, -1))
    adjusted = np.empty_like(raw)
    adjusted[order] = np.minimum(stepped, 1.0)
    return [float(p) for p in adjusted]


def two_sided_p(inside: int, size: int, others: int, rest: int) -> float:
    """P value of `inside` of `size` against `others` of `rest`, two-sided.

    Fisher's exact test (Fisher 1935); Pearson's chi-square (Pearson 1900, no continuity correction) when
    every expected count is at least 100. The usual bar of 5 (Cochran 1954) is for tests at 5 %: the
    correction looks much further out, where the approximation is several times too small or too large.
    """
    people, raised = size + rest, inside + others
    smallest = min(size, rest) * min(raised, people - raised) / people
    if smallest < LARGE_CELL:
        return _fisher_p(inside, size, raised, rest)
    cross = inside * (rest - others) - others * (size - inside)
    statistic = people * cross**2 / (size * rest * raised * (people - raised))
    return float(chdtrc(1, statistic))


def _fisher_p(inside: int, size: int, raised: int, rest: int) -> float:
    """The chance of a table with these margins that is no likelier than this one (Fisher 1935)."""
    lowest = max(0, raised - rest)
    cells = np.arange(lowest, min(size, raised) + 1)
    counts = np.stack([cells, size - cells, raised - cells, rest - raised + cells])
    logs = -gammaln(counts + 1.0).sum(axis=0)
    weights = np.exp(logs - logs.max())
    unlikely = weights <= weights[inside - lowest] * (1 + SAME_CHANCE)
    return min(1.0, float(weights[unlikely].sum() / weights.sum()))


def newcombe_interval(successes: tuple[int, int], trials: tuple[int, int]) -> tuple[float, float]:
    """95 % interval of the first share minus the second.

    Hybrid score interval without continuity correction (Newcombe 1998, method 10).
    """
    first, second = (_share(*pair) for pair in zip(successes, trials, strict=True))
    (low1, high1), (low2, high2) = (wilson_interval(*pair) for pair in zip(successes, trials, strict=True))
    difference = first - second
    low = difference - hypot(first - low1, high2 - second)
    high = difference + hypot(high1 - first, second - low2)
    return max(-1.0, low), min(1.0, high)


def _check(counts: Sequence[int], sizes: Sequence[int]) -> None:
    if len(counts) != len(sizes) or any(
        not 0 <= count <= size for count, size in zip(counts, sizes, strict=False)
    ):
        raise ValueError("every theme must have one count a group, from 0 to the size of the group")


def _against_rest(row: Sequence[int], sizes: Sequence[int], group: int) -> tuple[int, int, int, int]:
    return row[group], sizes[group], sum(row) - row[group], sum(sizes) - sizes[group]


def _same_test(key: tuple[str, int, int], sizes: Sequence[int]) -> tuple[str, int, int]:
    """The comparison that this one mirrors, when only two groups have people; else itself."""
    filled = [group for group, size in enumerate(sizes) if size]
    name, theme, group = key
    return (name, theme, filled[0]) if len(filled) == 2 and group in filled else key


def _can_differ(inside: int, size: int, others: int, rest: int) -> bool:
    """Whether any outcome could differ: people on both sides, and neither nobody nor everybody."""
    return size > 0 and rest > 0 and 0 < inside + others < size + rest


def _share(count: int, size: int) -> float:
    return count / size if size else 0.0


def _difference(cell: tuple[int, int, int, int], p: float, level: float) -> Difference:
    inside, size, others, rest = cell
    share, elsewhere = _share(inside, size), _share(others, rest)
    verdict = Verdict.NONE
    if p < level:
        verdict = Verdict.MORE if share > elsewhere else Verdict.LESS
    return Difference(share, elsewhere, p, verdict)


def _wave_change(before: int, after: int, bases: tuple[int, int], *, p: float, level: float) -> WaveChange:
    earlier, later = _share(before, bases[0]), _share(after, bases[1])
    interval = newcombe_interval((after, before), (bases[1], bases[0])) if all(bases) else (-1.0, 1.0)
    verdict = Change.NO_CLEAR_CHANGE
    if p < level and later > earlier:
        verdict = Change.GREW if before else Change.APPEARED
    elif p < level:
        verdict = Change.SHRANK if after else Change.VANISHED
    return WaveChange(earlier, later, interval, p, verdict)
