"""A figure of what something was worth: its value, its formula, and what it was worked out from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kuulolla.analysis.value import Range


class Unit(StrEnum):
    """What a value is: money in cents, a share (0.5 is 50 %), a number of things, a grade from 0 to 3."""

    CENTS = "cents"
    SHARE = "share"
    COUNT = "count"
    GRADE = "grade"


class FigureKey(StrEnum):
    """The figures. Their words are `measure.figure.<key>`."""

    ROI = "roi"
    PARTICIPANT = "cost_per_participant"
    ANSWER = "cost_per_answer"
    USABLE = "cost_per_usable"
    CONTACT = "cost_per_contact"
    FOLLOW = "cost_per_follow"
    IDEA = "cost_per_idea"
    ELSEWHERE = "price_elsewhere"
    CROWD = "crowd"
    AS_GOOD = "as_good"
    HEARD = "heard"


UNIT_COSTS = (
    FigureKey.PARTICIPANT,
    FigureKey.ANSWER,
    FigureKey.USABLE,
    FigureKey.CONTACT,
    FigureKey.FOLLOW,
    FigureKey.IDEA,
)


@dataclass(frozen=True, slots=True)
class Input:
    """What a figure was worked out from; None is not known. `address` is its own page."""

    key: str
    value: Range | None
    unit: Unit
    address: str
    source: str = ""

    @classmethod
    def count(cls, key: str, number: Decimal | int | None, *, address: str, source: str = "") -> Input:
        """A number of things."""
        value = None if number is None else Range.exact(number)
        return cls(key, value, Unit.COUNT, address, source)


@dataclass(frozen=True)
class WorthFigure:
    """A figure; None is not known. `formula` has the inputs' keys in braces: "{costs} ÷ {answers}".

    The middle of `value` is what the formula gives with the likeliest values. `notes` are sentences that
    belong beside the figure.
    """

    key: FigureKey
    value: Range | None
    unit: Unit
    formula: str
    inputs: tuple[Input, ...]
    notes: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Input, ...]:
        """The inputs that nobody knows, and without which the figure is not known."""
        return tuple(each for each in self.inputs if each.value is None)

    @property
    def none_of(self) -> tuple[Input, ...]:
        """The inputs of which there is none (or less), when that is why there is no figure."""
        if self.value is not None:
            return ()
        return tuple(each for each in self.inputs if each.value is not None and each.value.mid <= 0)
