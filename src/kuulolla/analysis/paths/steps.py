"""A step of a path: a name, and which events reach it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kuulolla.analysis.paths.refusals import StepsNotAllowed
from kuulolla.analysis.paths.sql import matching

MOST_STEPS = 10


@dataclass(frozen=True, slots=True)
class Step:
    """`name` is what people call the step. An event reaches it when its name fits `event`, and so on.

    A pattern without a sign means anything; * in it stands for any text, also for none.
    """

    name: str
    event: str
    subject: str = ""
    path: str = ""
    detail: str = ""

    @property
    def patterns(self) -> dict[str, str]:
        """The pattern for each column of an event."""
        return {"name": self.event, "subject": self.subject, "path": self.path, "detail": self.detail}

    def can_meet(self, other: Step) -> bool:
        """Whether one event might reach both, as far as their patterns tell."""
        pairs = zip(self.patterns.values(), other.patterns.values(), strict=True)
        return all(one == another or not one or not another or "*" in one + another for one, another in pairs)

    @property
    def condition(self) -> str:
        """The step's patterns in SQL, over a relation `events`."""
        found = [matching(f"events.{column}", pattern) for column, pattern in self.patterns.items()]
        return "(" + (" AND ".join(filter(None, found)) or "1 = 1") + ")"


def conditions_of(steps: Sequence[Step]) -> list[str]:
    """The steps' patterns in SQL. Raises StepsNotAllowed."""
    if not 1 <= len(steps) <= MOST_STEPS:
        raise StepsNotAllowed(most=MOST_STEPS, given=len(steps))
    return [step.condition for step in steps]
