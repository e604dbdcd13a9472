"""Suggestions that people grade, star and compare: what they see of each other, and what is learnt of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, NamedTuple

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.fairness import Circle, on_one_scale
from kuulolla.analysis.text.judging import Weights
from kuulolla.analysis.text.results import Flaw, Reason, Suggestion
from kuulolla.analysis.text.suggestions import WEIGHTS

GRADES = (0, 1, 2, 3)
ENOUGH_CHOICES = 10
FELT, MUCH = 0.02, 0.08
SHOWS_FROM = 0.5
WRITTEN = re.compile(r"(\d{1,18}):(\d{1,9})-(\d{1,9})")
Part = Reason | Flaw


class SuggestionGone(Refusal):
    """What was judged is no suggestion of the picture any more."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tätä ehdotusta ei enää ole kuvassa. Lataa sivu uudelleen.",
        "sv": "Det här förslaget finns inte längre i bilden. Ladda om sidan.",
        "en": "This suggestion is no longer in the picture. Reload the page.",
    }


class NoChoiceToTakeBack(Refusal):
    """The member has not chosen between two suggestions here."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Peruttavaa valintaa ei ole.",
        "sv": "Det finns inget val att ångra.",
        "en": "There is no choice to take back.",
    }


class Place(NamedTuple):
    """Where a suggestion stands: the key of its answer, and its characters, the end excluded."""

    answer: int
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.answer}:{self.start}-{self.end}"

    @classmethod
    def read(cls, written: str) -> Place | None:
        """The place that was written so; None when it is none."""
        found = WRITTEN.fullmatch(written)
        return cls(*map(int, found.groups())) if found else None


class Side(StrEnum):
    """What was said of two suggestions side by side."""

    FIRST = "first"
    SECOND = "second"
    EVEN = "even"
    SKIP = "skip"


@dataclass(frozen=True)
class Grades:
    """What members gave one suggestion, as one of them may see it: one's own first, then the others'."""

    own: int | None = None
    others: tuple[int, ...] = ()

    @classmethod
    def seen_by(cls, member: int, given: Mapping[int, int]) -> Grades:
        """The grades by member; nobody sees those of others before giving one."""
        own = given.get(member)
        if own is None:
            return cls()
        return cls(own, tuple(grade for other, grade in sorted(given.items()) if other != member))

    @property
    def mean(self) -> float | None:
        """The mean of the others' grades; None when there are none to see."""
        return sum(self.others) / len(self.others) if self.others else None


@dataclass(frozen=True)
class Weighed:
    """One part of a suggestion: how much of it there is (0 to 1), what it weighs, and what that comes to."""

    part: Part
    value: float
    weight: float

    @property
    def points(self) -> float:
        """What the part adds to the suggestion, or takes from it."""
        return self.value * self.weight

    @property
    def shows(self) -> bool:
        """Whether there is enough of a flaw to be told in words."""
        return self.value >= SHOWS_FROM


@dataclass(frozen=True)
class Shift:
    """How people's choices changed what one part weighs."""

    part: Part
    before: float
    after: float

    @property
    def change(self) -> float:
        """How much more it speaks for a suggestion than before; a flaw that weighs less does too."""
        return self.after - self.before

    @property
    def is_felt(self) -> bool:
        """Whether the change is large enough to be told in words."""
        return abs(self.change) >= FELT

    @property
    def kind(self) -> str:
        """ "more" or "less", "much_more" or "much_less": does the part raise, or a flaw lower, now more."""
        weighs_more = abs(self.after) > abs(self.before) and self.after * self.before >= 0
        size = "much_" if abs(self.change) >= MUCH else ""
        if self.after * self.before < 0:
            return "turned"
        return f"{size}{'more' if weighs_more else 'less'}"


def reranked(
    suggestions: Sequence[Suggestion], circles: Sequence[Circle], *, weights: Weights
) -> list[Suggestion]:
    """The suggestions as `weights` rank them, on one scale over languages and lengths; the best first."""
    merits = [merit_of(each, weights=weights) for each in suggestions]
    scores = on_one_scale(merits, circles).tolist()
    fresh = [replace(each, score=round(score, 6)) for each, score in zip(suggestions, scores, strict=True)]
    return sorted(fresh, key=lambda each: -each.score)


def unscaled(suggestions: Sequence[Suggestion], *, weights: Weights) -> list[Suggestion]:
    """The suggestions with their plain merit: two of nearly the same are the hardest to tell apart."""
    return [replace(each, score=merit_of(each, weights=weights)) for each in suggestions]


def merit_of(suggestion: Suggestion, *, weights: Weights) -> float:
    """What the weights make of a suggestion's parts, 0 to 1; the same as the score of a Merit of them."""
    score = sum(weights.get(part, 0.0) * value for part, value in suggestion.parts.items())
    return round(min(max(score, 0.0), 1.0), 6)


def weighed(suggestion: Suggestion, *, weights: Weights) -> tuple[Weighed, ...]:
    """Everything the suggestion's rank was made of, what adds most first."""
    parts = [
        Weighed(part, value, weights.get(part, 0.0)) for part, value in suggestion.parts.items() if value > 0
    ]
    return tuple(sorted(parts, key=lambda each: -each.points))


def shifts(weights: Weights) -> tuple[Shift, ...]:
    """What people's choices changed in the standard weights, the largest change first."""
    found = [Shift(part, before, weights.get(part, before)) for part, before in WEIGHTS.items()]
    return tuple(sorted(found, key=lambda each: -abs(each.change)))
