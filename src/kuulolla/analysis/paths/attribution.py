"""Which channels led to a goal, by five models, none of which is the truth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kuulolla.analysis.paths.funnel import LONGEST_WINDOW
from kuulolla.analysis.paths.periods import Period, length
from kuulolla.analysis.paths.refusals import WindowNotAllowed
from kuulolla.analysis.paths.sql import within
from kuulolla.analysis.paths.statements import TOUCHES, UNFOLLOWED_GOALS
from kuulolla.analysis.paths.steps import Step

if TYPE_CHECKING:
    import duckdb

PAUSE = timedelta(minutes=30)
EDGE_SHARE = 0.4
WEEK = timedelta(days=7)


class Model(StrEnum):
    """How a goal's credit is divided among the touches before it."""

    FIRST = "first"
    LAST = "last"
    LINEAR = "linear"
    POSITION = "position"
    TIME_DECAY = "time_decay"


@dataclass(frozen=True, slots=True)
class AttributionRule:
    """What the figures mean; a page prints it.

    - Every goal of the period that belongs to a journey gives one credit.
    - A touch is an event of the journey by a channel at the goal's moment or less than `window` before it. An
      event that comes by the same channel less than `pause` after the one before belongs to the same touch.
      Of touches at the same moment the first in the alphabet comes first.
    - FIRST and LAST give the whole credit to one touch, LINEAR the same to each. POSITION gives `edge_share`
      to the first and to the last and divides the rest among those between; two touches have half each.
      TIME_DECAY halves a touch's weight for every `half_life` that it lies before the latest touch.
    - A goal without a touch is credited to the channel "".
    """

    model: Model
    window: timedelta
    half_life: timedelta
    pause: timedelta = PAUSE
    edge_share: float = EDGE_SHARE


@dataclass(frozen=True, slots=True)
class Attribution:
    """Credit by channel's tag, which adds up to `goals`, and how many goals belong to no journey."""

    credits: Mapping[str, float]
    goals: int
    not_followed: int
    rule: AttributionRule

    def by_group(self, groups: Mapping[str, str]) -> dict[str, float]:
        """The credit by target group, where `groups` gives each channel's; the others' is that of ""."""
        found: defaultdict[str, float] = defaultdict(float)
        for channel, credit in self.credits.items():
            found[groups.get(channel, "")] += credit
        return dict(found)


def attribution(
    connection: duckdb.DuckDBPyConnection,
    *,
    goal: Step,
    organisation: int,
    period: Period,
    window: timedelta,
    model: Model,
    half_life: timedelta = WEEK,
) -> Attribution:
    """Divide the credit for reaching a goal among channels. Raises WindowNotAllowed."""
    rule = AttributionRule(model, window, half_life)
    statement = attribution_statement(goal, organisation=organisation, period=period, rule=rule)
    credits = dict(sorted(connection.execute(statement).fetchall()))
    unfollowed = UNFOLLOWED_GOALS.format(
        in_period=within(period, organisation=organisation), goal=goal.condition
    )
    not_followed = connection.execute(unfollowed).fetchall()[0][0]
    return Attribution(credits, round(sum(credits.values())), int(not_followed or 0), rule)


def attribution_statement(goal: Step, *, organisation: int, period: Period, rule: AttributionRule) -> str:
    """The question in SQL; the answer is the credit of each channel."""
    if not timedelta(0) < rule.window <= LONGEST_WINDOW or rule.half_life <= timedelta(0):
        raise WindowNotAllowed(longest=LONGEST_WINDOW.days)
    return TOUCHES.format(
        in_period=within(period, organisation=organisation),
        before_goals=within(period.widened(before=rule.window + rule.pause), organisation=organisation),
        goal=goal.condition,
        pause=length(rule.pause),
        window=length(rule.window),
        weight=_weight(rule),
    )


def _weight(rule: AttributionRule) -> str:
    """The weight of one touch; all of a goal's are divided by their sum."""
    middle = 1 - 2 * rule.edge_share
    return {
        Model.FIRST: "CASE WHEN number = 1 THEN 1 ELSE 0 END",
        Model.LAST: "CASE WHEN number = touches THEN 1 ELSE 0 END",
        Model.LINEAR: "1",
        Model.POSITION: (
            "CASE WHEN touches < 3 THEN 1 "
            f"WHEN number = 1 OR number = touches THEN {rule.edge_share} "
            f"ELSE CAST({middle:.6f} AS DOUBLE) / (touches - 2) END"
        ),
        Model.TIME_DECAY: (
            f"coalesce(power(0.5, CAST(latest - moment AS DOUBLE) / {length(rule.half_life)}), 1)"
        ),
    }[rule.model]
