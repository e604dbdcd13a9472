"""How often each step was taken: what level A can tell, and nothing about who took it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from kuulolla.analysis.paths.events import HOUR, day_of
from kuulolla.analysis.paths.periods import Period, date_of, moment_at
from kuulolla.analysis.paths.sql import By, part_of, within
from kuulolla.analysis.paths.statements import COUNTS, SUM_OF_STEP
from kuulolla.analysis.paths.steps import Step, conditions_of

if TYPE_CHECKING:
    import duckdb

Part = str | date | datetime


@dataclass(frozen=True, slots=True)
class StepCount:
    """How often a step was taken. `ratio` is how often the next one was, for each time this one was.

    It says nothing of anybody's way: who takes the next step need not have taken this one, and it can be
    above 1. None at the last step, and where this one was never taken.
    """

    name: str
    n: int
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Counts:
    """The steps over the whole period, and each part of it; a part in which no step was taken is missing.

    Parts are channels' tags, target groups, hours (in UTC) or days (in Finland).
    """

    steps: tuple[StepCount, ...]
    parts: Mapping[Part, tuple[StepCount, ...]]

    def share(self, part: Part, *, step: int) -> float | None:
        """The share of a part in what was counted at a step, the first being 0; None when nothing was."""
        whole = self.steps[step].n
        return self.parts[part][step].n / whole if whole else None


def counts(
    connection: duckdb.DuckDBPyConnection,
    steps: Sequence[Step],
    *,
    organisation: int,
    period: Period,
    by: Literal["day", "hour"] | By = None,
) -> Counts:
    """Count each step on its own. Raises StepsNotAllowed.

    An event without a journey stands at the start of its hour, and belongs to the period when that does.
    """
    statement = counts_statement(steps, organisation=organisation, period=period, by=by)
    found: defaultdict[Part, list[int]] = defaultdict(lambda: [0] * len(steps))
    for key, *numbers in connection.execute(statement).fetchall():
        _add(found[_part(key, by)], numbers)
    whole = [0] * len(steps)
    for numbers in found.values():
        _add(whole, numbers)
    parts = {part: _counted(steps, numbers) for part, numbers in sorted(found.items())}  # type: ignore[type-var]  # parts are of one kind
    return Counts(_counted(steps, whole), parts if by is not None else {})


def counts_statement(
    steps: Sequence[Step], *, organisation: int, period: Period, by: Literal["day", "hour"] | By = None
) -> str:
    """The question in SQL."""
    conditions = conditions_of(steps)
    return COUNTS.format(
        sums=", ".join(SUM_OF_STEP.format(condition=c, number=i) for i, c in enumerate(conditions, 1)),
        part=_HOURS if by in ("day", "hour") else part_of(by),  # type: ignore[arg-type]  # no other texts are left
        within=within(period, organisation=organisation),
        any_step=" OR ".join(conditions),
    )


_HOURS = f"events.at - events.at % {HOUR}"


def _part(key: str | int, by: object) -> Part:
    """Hours are counted, and days put together from them, so that no engine need know time zones."""
    if isinstance(key, str):
        return key
    return date_of(day_of(key)) if by == "day" else moment_at(key)


def _add(total: list[int], numbers: Iterable[int]) -> None:
    total[:] = [one + int(other) for one, other in zip(total, numbers, strict=True)]


def _counted(steps: Sequence[Step], numbers: Sequence[int]) -> tuple[StepCount, ...]:
    following = [*numbers[1:], None]
    return tuple(
        StepCount(step.name, n, ratio(later, n))
        for step, n, later in zip(steps, numbers, following, strict=True)
    )


def ratio(part: int | None, whole: int) -> float | None:
    """None when there is nothing to compare, or nothing to compare it with."""
    return part / whole if whole and part is not None else None
