"""Who comes back: journeys by the week or month of their first step, and how many are seen in later ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from kuulolla.analysis.paths.counting import ratio
from kuulolla.analysis.paths.periods import Period, midnight, milliseconds, spans_of
from kuulolla.analysis.paths.sql import By, part_of, span_at, within
from kuulolla.analysis.paths.statements import COHORTS, JOINED, JOINED_BY
from kuulolla.analysis.paths.steps import Step

if TYPE_CHECKING:
    import duckdb

_JOINED, _BACK = -1, -2  # in place of a span


@dataclass(frozen=True, slots=True)
class Cohort:
    """Journeys that took the step for the first time in one week or month.

    `returned` is how many of them were seen in the next week or month, in the one after it, and so on until
    the end of the period; `back` how many were seen in any of them.
    """

    start: date
    size: int
    returned: tuple[int, ...]
    back: int

    @property
    def rates(self) -> tuple[float | None, ...]:
        """The share that was seen in each later week or month."""
        return tuple(ratio(n, self.size) for n in self.returned)

    @property
    def rate(self) -> float | None:
        """The share that was seen again at all; None in the last week or month: nothing is known after it."""
        return ratio(self.back, self.size) if self.returned else None


@dataclass(frozen=True, slots=True)
class Cohorts:
    """The cohorts of the period, oldest first, and those of each channel or target group.

    The first and the last week or month are cut where the period begins and ends.
    """

    cohorts: tuple[Cohort, ...]
    parts: Mapping[str, tuple[Cohort, ...]]


def cohorts(
    connection: duckdb.DuckDBPyConnection,
    *,
    step: Step,
    organisation: int,
    period: Period,
    by: Literal["week", "month"] = "month",
    split: By = None,
    back: Step | None = None,
) -> Cohorts:
    """Journeys by when they first took a step in the period, and how many did something again later.

    `back` is what counts as coming back; without it anything does. `split` tells cohorts apart by the channel
    or target group of the event that took the step.
    """
    statement = cohorts_statement(
        step, organisation=organisation, period=period, by=by, split=split, back=back
    )
    found: defaultdict[str, dict[tuple[int, int], int]] = defaultdict(dict)
    whole: defaultdict[tuple[int, int], int] = defaultdict(int)
    for part, cohort, span, people in connection.execute(statement).fetchall():
        found[part][cohort, span] = people
        whole[cohort, span] += people
    starts = spans_of(period, by)
    parts = {part: _cohorts(starts, cells) for part, cells in sorted(found.items())}
    return Cohorts(_cohorts(starts, whole), parts if split is not None else {})


def cohorts_statement(
    step: Step,
    *,
    organisation: int,
    period: Period,
    by: Literal["week", "month"],
    split: By,
    back: Step | None,
) -> str:
    """The question in SQL."""
    in_period = within(period, organisation=organisation)
    edges = [milliseconds(midnight(start)) for start in spans_of(period, by)[1:]]
    joined = JOINED if split is None else JOINED_BY
    return joined.format(within=in_period, step=step.condition, part=part_of(split)) + COHORTS.format(
        span_joined=span_at("moment", edges=edges),
        span_seen=span_at("events.at", edges=edges),
        within=in_period,
        back=back.condition if back else "1 = 1",
    )


def _cohorts(starts: Sequence[date], cells: Mapping[tuple[int, int], int]) -> tuple[Cohort, ...]:
    return tuple(
        Cohort(
            start=start,
            size=cells.get((number, _JOINED), 0),
            returned=tuple(cells.get((number, later), 0) for later in range(number + 1, len(starts))),
            back=cells.get((number, _BACK), 0),
        )
        for number, start in enumerate(starts)
    )
