"""What the events say of a path's steps: how often each was taken, and how far journeys came.

Not every step belongs to a journey: a tracked link is followed before anything gives out a reference, and at
level B the forms in the database have none. Such steps are counted, and journeys are followed over the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from kuulolla.analysis.paths.counting import Counts, counts
from kuulolla.analysis.paths.funnel import Departure, Funnel, FunnelStep, departures, funnel
from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.paths.sql import within
from kuulolla.analysis.paths.steps import Step
from kuulolla.measure.events_in_words import event_in_full

if TYPE_CHECKING:
    import duckdb

MOST_ENDINGS = 3
Ending = tuple[str, int]


@dataclass(frozen=True)
class Walked:
    """The steps of a path by their places, the first being 0. `followed` are those that journeys lead to."""

    counts: Counts
    funnel: Funnel | None = None
    followed: tuple[int, ...] = ()
    left: Mapping[int, tuple[Ending, ...]] = field(default_factory=dict)

    @property
    def counted(self) -> tuple[int, ...]:
        """How many times each step was taken."""
        return tuple(step.n for step in self.counts.steps)

    @property
    def numbers(self) -> tuple[int, ...]:
        """How many journeys came to each step, how many times where there are none."""
        return self._mixed(self.counted, self.funnel.steps if self.funnel else ())

    @property
    def by_channel(self) -> dict[str, tuple[int, ...]]:
        """The same for each channel's tag."""
        nothing = (0,) * len(self.counts.steps)
        times = {str(tag): tuple(step.n for step in steps) for tag, steps in self.counts.parts.items()}
        journeys = self.funnel.parts if self.funnel else {}
        return {
            tag: self._mixed(times.get(tag, nothing), journeys.get(tag, ())) for tag in {*times, *journeys}
        }

    def seconds(self, place: int) -> float | None:
        """The median time to a step from the followed one before."""
        step = self._step(place)
        return step.median_seconds if step else None

    def not_followed(self, place: int) -> int:
        """How many times a step was taken by nobody's journey."""
        step = self._step(place)
        return step.not_followed if step else self.counted[place]

    def endings(self, place: int) -> tuple[Ending, ...]:
        """What those who left at a step did last."""
        return self.left.get(place, ())

    def _step(self, place: int) -> FunnelStep | None:
        return (
            self.funnel.steps[self.followed.index(place)] if self.funnel and place in self.followed else None
        )

    def _mixed(self, times: Sequence[int], journeys: Sequence[FunnelStep]) -> tuple[int, ...]:
        reached = {place: step.reached for place, step in zip(self.followed, journeys, strict=False)}
        if self.funnel and not journeys:
            reached = dict.fromkeys(self.followed, 0)
        return tuple(reached.get(place, n) for place, n in enumerate(times))


def walked(
    connection: duckdb.DuckDBPyConnection,
    steps: Sequence[Step],
    *,
    organisation: int,
    period: Period,
    window: timedelta | None,
) -> Walked:
    """Count the steps; with a `window` follow journeys as well, over the steps that any journey leads to."""
    counted = counts(connection, steps, organisation=organisation, period=period, by="channel")
    if window is None:
        return Walked(counted)
    places = _followed(connection, steps, within(period.widened(later=window), organisation=organisation))
    if len(places) < 2:
        return Walked(counted)
    chosen = [steps[place] for place in places]
    found = funnel(connection, chosen, organisation=organisation, period=period, window=window, by="channel")
    left = departures(
        connection, chosen, organisation=organisation, period=period, window=window, limit=MOST_ENDINGS
    )
    return Walked(counted, found, places, _endings(left, places))


def _followed(
    connection: duckdb.DuckDBPyConnection, steps: Sequence[Step], condition: str
) -> tuple[int, ...]:
    """The places of the steps that any journey leads to."""
    sums = ", ".join(f"max(CASE WHEN {step.condition} THEN 1 ELSE 0 END)" for step in steps)
    statement = f"SELECT {sums} FROM events WHERE {condition} AND events.journey <> ''"
    row = connection.execute(statement).fetchone() or ()
    return tuple(place for place, is_followed in enumerate(row) if is_followed)


def _endings(left: Sequence[Departure], places: Sequence[int]) -> dict[int, tuple[Ending, ...]]:
    """The commonest last events of those who left, by the place of the step they left at."""
    found: defaultdict[int, list[Ending]] = defaultdict(list)
    for each in left:
        said = event_in_full(each.name, detail=each.detail, path=each.path)
        found[places[each.step]].append((said, each.people))
    return {place: tuple(endings) for place, endings in found.items()}
