"""Figures as they were known on their days: what a new one adds, what a day brought, what may be summed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

FOUR_PLACES = Decimal("0.0001")
NO_FIGURE = Decimal("1e16")
"""Beyond this no figure is kept; the table has sixteen places before the point."""


class NeverSummed(Refusal):
    """One person stands in several rows, so their sum counts nobody."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Lukua ”{metric}” ei voi laskea yhteen: sama ihminen on mukana monella rivillä.",
        "sv": "Siffran ”{metric}” kan inte summeras: samma människa finns på många rader.",
        "en": "“{metric}” cannot be summed: the same person stands in many rows.",
    }


class Fate(StrEnum):
    """What becomes of a figure that a file gives."""

    STORED = "stored"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Reading:
    """A value as it was known on a day."""

    as_of: date
    value: Decimal


@dataclass(frozen=True, slots=True)
class Gain:
    """What a lifetime total grew by between two snapshots; less than nothing when the platform took back.

    `days` may be many: then `a_day` is their mean, and nobody knows which of them brought what.
    """

    begins: date
    ends: date
    value: Decimal

    @property
    def days(self) -> int:
        """How many days lie between."""
        return (self.ends - self.begins).days

    @property
    def a_day(self) -> Decimal:
        """The mean of a day."""
        return self.value / self.days

    @property
    def is_drift(self) -> bool:
        """Whether the total went down, which it cannot do by what people did."""
        return self.value < 0


@dataclass(frozen=True, slots=True)
class Covered:
    """A value of the days from `begins` (included) to `ends` (excluded), as known on `as_of`."""

    begins: date
    ends: date
    as_of: date
    value: Decimal
    figure: int = 0


def kept_value(value: Decimal) -> Decimal:
    """As the table keeps it: four places after the point."""
    return value.quantize(FOUR_PLACES)


def is_kept(value: Decimal) -> bool:
    """Whether there is room for it in the table."""
    return value.is_finite() and abs(value) < NO_FIGURE


def fate_of(value: Decimal, *, as_of: date, of_period: bool, known: Sequence[Reading]) -> Fate:
    """What a value adds to what is known of the same item, metric and period. Nothing is ever overwritten.

    On a day that has a value already only the same value is taken. A lifetime total is a new snapshot on
    any other day. A period's value says something new only where it differs from the nearest known one.
    """
    that_day = next((each for each in known if each.as_of == as_of), None)
    if that_day is not None:
        return Fate.SAME if that_day.value == value else Fate.REFUSED
    if not of_period or not known:
        return Fate.STORED
    return Fate.SAME if nearest(known, day=as_of).value == value else Fate.CHANGED


def nearest(known: Sequence[Reading], *, day: date) -> Reading:
    """The newest one on the day or before, else the oldest one after it. `known` is not empty."""
    before = [each for each in known if each.as_of <= day]
    return max(before, key=_day_of) if before else min(known, key=_day_of)


def _day_of(reading: Reading) -> date:
    return reading.as_of


ORDER = (Fate.REFUSED, Fate.CHANGED, Fate.STORED, Fate.SAME)


def fate_of_line(fates: Iterable[Fate]) -> Fate | None:
    """What became of a line by what became of its figures, the gravest first; None when it has no figure."""
    found = set(fates)
    return next((fate for fate in ORDER if fate in found), None)


def gains_of(readings: Iterable[Reading]) -> tuple[Gain, ...]:
    """From snapshot to snapshot, the oldest first."""
    ordered = sorted(readings, key=_day_of)
    return tuple(
        Gain(one.as_of, next_.as_of, next_.value - one.value)
        for one, next_ in pairwise(ordered)
        if one.as_of < next_.as_of
    )


def newest(covered: Iterable[Covered]) -> list[Covered]:
    """Of each period the value that was known last."""
    found: dict[tuple[date, date], Covered] = {}
    for each in sorted(covered, key=lambda each: each.as_of):
        found[each.begins, each.ends] = each
    return list(found.values())


def apart(covered: Iterable[Covered]) -> tuple[Covered, ...]:
    """Periods that do not overlap, so that no day is counted twice: longer ones first, then newer ones.

    A month and its days are both in the files when somebody exported both; then the month counts.
    """
    chosen: list[Covered] = []
    for each in sorted(newest(covered), key=lambda each: (each.begins - each.ends, -each.as_of.toordinal())):
        if all(each.ends <= other.begins or other.ends <= each.begins for other in chosen):
            chosen.append(each)
    return tuple(sorted(chosen, key=lambda each: each.begins))
