"""How far journeys come on a path, how long each step takes, and what those who leave did last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kuulolla.analysis.paths.counting import ratio
from kuulolla.analysis.paths.periods import SECOND, Period, length
from kuulolla.analysis.paths.refusals import WindowNotAllowed
from kuulolla.analysis.paths.sql import By, literal, within
from kuulolla.analysis.paths.statements import (
    CHANNELS,
    DEPARTURES,
    MARKED,
    REACHED_NEXT,
    STEP_REACHED,
    STEP_REACHED_BY,
    UNFOLLOWED_FIRST,
    UNFOLLOWED_LATER,
)
from kuulolla.analysis.paths.steps import Step, conditions_of

if TYPE_CHECKING:
    import duckdb

LONGEST_WINDOW = timedelta(days=180)
_ENDING = ("name", "subject", "path", "detail")


@dataclass(frozen=True, slots=True)
class WindowRule:
    """What the figures mean; a page prints it.

    - A journey starts at its first event in `period` that reaches the first step.
    - Each later step is reached by the first event after the one that reached the step before, less than
      `window` after the start. Other events may lie between. Events are looked at until `watched_until`.
    - One event reaches one step at most, also where it matches several.
    - Of events in the same millisecond nobody knows which came first. They are taken in the order of the
      steps that they match: by the first such step, then by the last. So a later step counts at the very
      moment of the one before when another event reaches it.
    """

    period: Period
    window: timedelta

    @property
    def watched_until(self) -> datetime:
        """The end of the last window."""
        return self.period.widened(later=self.window).end


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """How many journeys reached a step and which share of them the next (`ratio`, None at the last step).

    `median_seconds` is the time from the step before; None at the first step, and where nobody came. `left`
    is how many reached no later step; 0 at the last. `not_followed` is how many of the step's events in the
    period have no journey; it is told of all together, not of channels and groups.
    """

    name: str
    reached: int
    ratio: float | None
    median_seconds: float | None
    left: int
    not_followed: int = 0


@dataclass(frozen=True, slots=True)
class Funnel:
    """The steps of all journeys, and of each part of them.

    Parts are channels' tags or target groups: that of the event a journey starts with, the first in the
    alphabet when several stand at that moment.
    """

    steps: tuple[FunnelStep, ...]
    parts: Mapping[str, tuple[FunnelStep, ...]]
    rule: WindowRule


@dataclass(frozen=True, slots=True)
class Departure:
    """What `people` journeys did last within their window before they left at a step (numbered from 0)."""

    step: int
    name: str
    subject: str
    path: str
    detail: str
    people: int


def funnel(
    connection: duckdb.DuckDBPyConnection,
    steps: Sequence[Step],
    *,
    organisation: int,
    period: Period,
    window: timedelta,
    by: By = None,
) -> Funnel:
    """Follow journeys through the steps, in order. Raises StepsNotAllowed, WindowNotAllowed."""
    rule = WindowRule(period, window)
    groups = _groups(connection, steps, organisation=organisation, period=period, by=by)
    statement = funnel_statement(steps, organisation=organisation, rule=rule, groups=groups)
    rows = [Reached(*row) for row in connection.execute(statement).fetchall()]
    names = [step.name for step in steps]
    seen = {row.part for row in rows}
    parts = [(number, part) for number, part in enumerate(parts_of(groups or {})) if number in seen]
    return Funnel(
        steps=_steps(names, (row for row in rows if row.part < 0)),
        parts={part: _steps(names, (row for row in rows if row.part == number)) for number, part in parts},
        rule=rule,
    )


def _groups(
    connection: duckdb.DuckDBPyConnection,
    steps: Sequence[Step],
    *,
    organisation: int,
    period: Period,
    by: By,
) -> Mapping[str, str] | None:
    """The part that each channel belongs to; every channel that the first step came by is its own."""
    if by != "channel":
        return by
    inside = within(period, organisation=organisation)
    first, *_ = conditions_of(steps)
    tags = connection.execute(CHANNELS.format(within=inside, step=first)).fetchall()
    return {tag: tag for (tag,) in tags}


def departures(
    connection: duckdb.DuckDBPyConnection,
    steps: Sequence[Step],
    *,
    organisation: int,
    period: Period,
    window: timedelta,
    limit: int = 5,
) -> tuple[Departure, ...]:
    """The commonest last events of those who left at each step but the last, the commonest first.

    Of several at the same moment the last in the alphabet stands for all. Raises as `funnel` does.
    """
    rule = WindowRule(period, window)
    statement = departures_statement(steps, organisation=organisation, rule=rule, limit=limit)
    rows = connection.execute(statement).fetchall()
    return tuple(_departure(step, ending, people) for step, ending, people in rows)


def _departure(step: int, ending: str, people: int) -> Departure:
    name, subject, path, detail = ending.split("\t")
    return Departure(step - 1, name, subject, path, detail, people)


@dataclass(frozen=True, slots=True)
class Reached:
    """A row of the answer to `funnel_statement`: a step (from 1), of a part (from 0) or of all (-1)."""

    step: int
    part: int
    reached: int
    waited: float | None
    unfollowed: int | None


def funnel_statement(
    steps: Sequence[Step], *, organisation: int, rule: WindowRule, groups: Mapping[str, str] | None = None
) -> str:
    """The question in SQL; the answer has the columns of `Reached`.

    `groups` maps channels' tags to parts, which are numbered as `parts_of` lists them.
    """
    path = _Path(steps, organisation, rule, groups or {})
    numbers = range(1, len(steps) + 1)
    selects = [path.whole(number) for number in numbers]
    if groups is not None:
        selects += [STEP_REACHED_BY.format(number=number, parts=path.parts) for number in numbers]
    return path.journeys() + "\nUNION ALL".join(selects) + "\nORDER BY step, part\n"


def parts_of(groups: Mapping[str, str]) -> list[str]:
    """The parts that channels are put together to; the others are no part's, which is ''."""
    return sorted({"", *groups.values()})


def departures_statement(steps: Sequence[Step], *, organisation: int, rule: WindowRule, limit: int) -> str:
    """The question in SQL."""
    path = _Path(steps, organisation, rule, {})
    reached = " UNION ALL ".join(
        f"SELECT journey, started, {number} AS step FROM reached_{number}"
        for number in range(1, len(steps) + 1)
    )
    return path.journeys() + DEPARTURES.format(
        each_reached=reached,
        ending=" || chr(9) || ".join(f"events.{column}" for column in _ENDING),
        within=path.within,
        steps=len(steps),
        places=path.places,
        window=length(rule.window) * path.places,
        limit=limit,
    )


class _Path:
    """The relations reached_1, reached_2 ... in SQL: each journey that came so far.

    Within a millisecond there are `ranks` places, one for each set of steps by its first, and as many times
    `parts` for what an event belongs to.
    """

    def __init__(
        self, steps: Sequence[Step], organisation: int, rule: WindowRule, groups: Mapping[str, str]
    ) -> None:
        if not timedelta(0) < rule.window <= LONGEST_WINDOW:
            raise WindowNotAllowed(longest=LONGEST_WINDOW.days)
        self._steps = steps
        self._rule = rule
        self._conditions = conditions_of(steps)
        self._flags = [f"is_{number}" for number in range(1, len(steps) + 1)]
        self._numbers = {part: number for number, part in enumerate(parts_of(groups))}
        self._groups = groups
        self._masks = 2 ** len(steps)
        self._in_period = within(rule.period, organisation=organisation)
        self.within = within(rule.period.widened(later=rule.window), organisation=organisation)
        self.parts = len(self._numbers)
        self._ranks = len(steps) * self._masks
        self.places = self._ranks * self.parts

    def journeys(self) -> str:
        """Everything up to the last step's relation."""
        later = (
            REACHED_NEXT.format(
                number=number,
                before=number - 1,
                places=self.places,
                window=length(self._rule.window) * self.places,
            )
            for number in range(2, len(self._steps) + 1)
        )
        return self._marked() + "".join(later)

    def whole(self, number: int) -> str:
        """How many journeys reached a step."""
        unfollowed = UNFOLLOWED_FIRST if number == 1 else UNFOLLOWED_LATER.format(number=number)
        return STEP_REACHED.format(number=number, unfollowed=unfollowed)

    def _marked(self) -> str:
        flags = self._flags
        return MARKED.format(
            ranks=self._ranks,
            parts=self.parts,
            part=self._part(),
            in_period=self._in_period,
            within=self.within,
            first_step=self._conditions[0],
            first_mask=self._first_mask(),
            later_step=" OR ".join(self._conditions[1:]) or "1 = 0",
            matches=", ".join(f"{c} AS {flag}" for c, flag in zip(self._conditions, flags, strict=True)),
            flags=", ".join(flags),
            first_match=" ".join(f"WHEN {flag} THEN {i * self._masks}" for i, flag in enumerate(flags)),
            mask=" + ".join(map(_bit, flags, range(len(flags)))),
            unfollowed=", ".join(
                f"sum(CASE WHEN {flag} THEN n ELSE 0 END) AS step_{i}" for i, flag in enumerate(flags, 1)
            ),
            period_end=self._rule.period.after * self.places,
        )

    def _first_mask(self) -> str:
        """The steps that an event of the first matches; no look at those that it never can."""
        first, *later = self._steps
        bits = [_bit(step.condition, number) for number, step in enumerate(later, 1) if step.can_meet(first)]
        return " + ".join(["1", *bits])

    def _part(self) -> str:
        numbers = " ".join(
            f"WHEN {literal(tag)} THEN {self._numbers[group]}" for tag, group in self._groups.items()
        )
        return f"CASE events.channel {numbers} ELSE {self._numbers['']} END" if numbers else "0"


def _bit(condition: str, number: int) -> str:
    return f"CASE WHEN {condition} THEN {2**number} ELSE 0 END"


def _steps(names: Sequence[str], rows: Iterable[Reached]) -> tuple[FunnelStep, ...]:
    by_step = {row.step: row for row in rows}
    found = [by_step.get(number, _NOBODY) for number in range(1, len(names) + 1)]
    later = [row.reached for row in found[1:]]
    return tuple(
        FunnelStep(
            name=name,
            reached=row.reached,
            ratio=ratio(following, row.reached),
            median_seconds=None if number == 0 or row.waited is None else row.waited / SECOND,
            left=0 if following is None else row.reached - following,
            not_followed=int(row.unfollowed or 0),
        )
        for number, (name, row, following) in enumerate(zip(names, found, [*later, None], strict=True))
    )


_NOBODY = Reached(0, 0, 0, None, 0)
