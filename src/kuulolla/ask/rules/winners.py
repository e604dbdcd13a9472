"""What becomes of those who were drawn: who holds which prize, and who is next.

The first in the ranking hold the prizes in their order, the next are reserves. Whoever declines, stays
silent or is gone passes their prize to the first reserve who has none and is still there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class StepKind(StrEnum):
    """What can happen to one who was drawn."""

    CONTACTED = "contacted"
    MAILED = "mailed"
    MAIL_FAILED = "mail_failed"
    REACHED = "reached"
    DECLINED = "declined"
    SILENT = "silent"
    ERASED = "erased"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"


class Way(StrEnum):
    """How a winner is told: by our message, on the telephone, or by a message left there."""

    MAIL = "mail"
    PHONE = "phone"
    MESSAGE = "message"


class Standing(StrEnum):
    """Where somebody who was drawn stands."""

    RESERVE = "reserve"
    TO_CONTACT = "to_contact"
    CONTACTED = "contacted"
    REACHED = "reached"
    HANDED_OVER = "handed_over"
    GONE = "gone"


LEAVING = frozenset({StepKind.DECLINED, StepKind.SILENT, StepKind.ERASED, StepKind.WITHDRAWN})
NOT_A_TURN = frozenset({StepKind.MAILED, StepKind.MAIL_FAILED})
AFTER = {
    StepKind.CONTACTED: Standing.CONTACTED,
    StepKind.REACHED: Standing.REACHED,
    StepKind.HANDED_OVER: Standing.HANDED_OVER,
    **dict.fromkeys(LEAVING, Standing.GONE),
}
FROM: dict[StepKind, frozenset[Standing]] = {
    StepKind.CONTACTED: frozenset({Standing.TO_CONTACT, Standing.CONTACTED}),
    StepKind.REACHED: frozenset({Standing.CONTACTED}),
    StepKind.DECLINED: frozenset({Standing.CONTACTED, Standing.REACHED}),
    StepKind.SILENT: frozenset({Standing.CONTACTED}),
    StepKind.HANDED_OVER: frozenset({Standing.REACHED}),
}


class NotTheirTurn(Refusal):
    """The step does not follow from where the winner stands; perhaps somebody else has just taken it."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Voittajan tilanne on jo muuttunut. Katso uusi tilanne ja jatka siitä.",
        "sv": "Läget för vinnaren har redan ändrats. Se det nya läget och fortsätt därifrån.",
        "en": "The winner's situation has already changed. See where it stands now and go on from there.",
    }


class DeadlineNotPassed(Refusal):
    """The winner still has time to answer."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Voittajalla on vielä aikaa vastata. Palkinto siirtyy vasta määräajan jälkeen.",
        "sv": "Vinnaren har ännu tid att svara. Priset går vidare först efter att tiden har gått ut.",
        "en": "The winner still has time to answer. The prize moves on only after the deadline.",
    }


@dataclass(frozen=True)
class Step:
    """Something that happened to the one at a rank (1 is the first)."""

    rank: int
    kind: StepKind
    at: datetime
    deadline: datetime | None = None
    way: str = ""
    by: int | None = None


@dataclass(frozen=True)
class Place:
    """One of those drawn. `prize` is the number of their prize (0 is the first), None without one."""

    rank: int
    entry: str
    prize: int | None = None
    standing: Standing = Standing.RESERVE
    deadline: datetime | None = None
    steps: tuple[Step, ...] = field(default=())

    @property
    def was_told(self) -> bool:
        """Whether they were told that they won and still count on the prize."""
        return self.standing in (Standing.CONTACTED, Standing.REACHED, Standing.HANDED_OVER)

    def is_overdue(self, *, now: datetime) -> bool:
        """Whether they have let the time to answer pass."""
        return self.standing is Standing.CONTACTED and self.deadline is not None and now >= self.deadline

    def may_take(self, kind: StepKind) -> bool:
        """Whether the step follows from where they stand."""
        return self.standing in FROM[kind]


def places_of(drawn: Sequence[str], *, winners: int, steps: Iterable[Step]) -> tuple[Place, ...]:
    """Where everyone stands. `drawn` are the ids of winners and reserves by rank; `steps` in their order."""
    places = {rank: Place(rank, entry) for rank, entry in enumerate(drawn, start=1)}
    for rank in range(1, min(winners, len(drawn)) + 1):
        places[rank] = _given(places[rank], rank - 1)
    for step in steps:
        place = places[step.rank]
        places[step.rank] = _after(place, step)
        if step.kind in LEAVING and place.prize is not None:
            _pass_on(place.prize, places)
    return tuple(places.values())


def check_step(place: Place, kind: StepKind, *, now: datetime) -> None:
    """Raises NotTheirTurn, or DeadlineNotPassed for a silence that is none yet."""
    if not place.may_take(kind):
        raise NotTheirTurn
    if kind is StepKind.SILENT and not place.is_overdue(now=now):
        raise DeadlineNotPassed


def settled_at(places: Sequence[Place], *, drawn_at: datetime) -> datetime | None:
    """When every prize had a winner who was reached, or nobody left to take it; None while some have not."""
    if any(place.standing in (Standing.TO_CONTACT, Standing.CONTACTED) for place in places):
        return None
    turns = [step.at for place in places for step in place.steps if _settles(step)]
    return max(turns, default=drawn_at)


def _settles(step: Step) -> bool:
    return step.kind in LEAVING or step.kind is StepKind.REACHED


def _after(place: Place, step: Step) -> Place:
    steps = (*place.steps, step)
    if step.kind in NOT_A_TURN:
        return replace(place, steps=steps)
    standing = AFTER[step.kind]
    left = standing is Standing.GONE
    deadline = step.deadline or place.deadline
    return replace(
        place, steps=steps, standing=standing, prize=None if left else place.prize, deadline=deadline
    )


def _given(place: Place, prize: int) -> Place:
    return replace(place, prize=prize, standing=Standing.TO_CONTACT)


def _pass_on(prize: int, places: dict[int, Place]) -> None:
    """To the first reserve who has no prize and is still there; to nobody when there is none."""
    heir = next((place for place in places.values() if place.standing is Standing.RESERVE), None)
    if heir is not None:
        places[heir.rank] = _given(heir, prize)
