"""Counting people: shares with intervals, and cells that are shown only when they hold five."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import inf, sqrt

Z_95 = 1.959964
SMALLEST_CELL = 5
NUMBER = re.compile(r"\d{1,9}")


def wilson_interval(successes: int, trials: int) -> tuple[float, float]:
    """95 % interval of a proportion (Wilson 1927); (0, 0) when nobody was asked."""
    if trials == 0:
        return 0.0, 0.0
    share = successes / trials
    scale = 1 + Z_95**2 / trials
    middle = (share + Z_95**2 / (2 * trials)) / scale
    half = Z_95 * sqrt(share * (1 - share) / trials + Z_95**2 / (4 * trials**2)) / scale
    low = 0.0 if successes == 0 else max(0.0, middle - half)
    high = 1.0 if successes == trials else min(1.0, middle + half)
    return min(low, share), max(high, share)


def publishable(count: int) -> int | None:
    """The count, or None for one to four people."""
    return count if count == 0 or count >= SMALLEST_CELL else None


def published_cells(counts: Sequence[int]) -> list[int | None]:
    """The counts with small cells hidden, and never one alone.

    A single hidden cell could be worked out from the total, so the smallest other one goes with it.
    """
    cells = [publishable(count) for count in counts]
    shown = [count for count in cells if count]
    if cells.count(None) == 1 and shown:
        cells[cells.index(min(shown))] = None
    return cells


def in_order(values: Iterable[str]) -> list[str]:
    """The different values as people list them: ages and other numbers by size, words by letter.

    What begins with a word comes before what begins with the same number (under 18, 18 to 29).
    """
    different = {value for value in values if value}
    numbers = {value: found for value in different if (found := NUMBER.search(value))}
    if 2 * len(numbers) <= len(different):
        return sorted(different)

    def place(value: str) -> tuple[float, bool, str]:
        found = numbers.get(value)
        return (int(found[0]) if found else inf, bool(found and found.start() == 0), value)

    return sorted(different, key=place)


def count_groups(
    members: Iterable[int], values: Sequence[str], persons: Sequence[int]
) -> Mapping[str, int | None]:
    """People by the value of one group column; an empty value is left out."""
    people: dict[str, set[int]] = defaultdict(set)
    for answer in members:
        if values[answer]:
            people[values[answer]].add(persons[answer])
    everyone = in_order(values)
    counts = [len(people.get(value, ())) for value in everyone]
    return dict(zip(everyone, published_cells(counts), strict=True))


def period_starts(dates: Sequence[dt.date | None]) -> list[dt.date | None]:
    """The day, the Monday or the first of the month each date falls in, by how long the dates span."""
    known = [day for day in dates if day is not None]
    if not known:
        return list(dates)
    days = (max(known) - min(known)).days
    if days <= 14:
        return list(dates)
    if days <= 120:
        return [day and day - dt.timedelta(days=day.weekday()) for day in dates]
    return [day and day.replace(day=1) for day in dates]


def count_periods(
    members: Iterable[int], starts: Sequence[dt.date | None], persons: Sequence[int]
) -> tuple[tuple[dt.date, int | None], ...]:
    """People by period, for every period that has answers."""
    pairs = {(starts[answer], persons[answer]) for answer in members}
    counts = Counter(start for start, _ in pairs)
    every = sorted({start for start in starts if start is not None})
    return tuple(zip(every, published_cells([counts[start] for start in every]), strict=True))
