"""A spot check: what is coded, who sees whose codes and when, and what counts as right."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from kuulolla.analysis.refusals import Refusal

SIZES = (50, 100, 150)
SECONDS_AN_ANSWER = 30
KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
NONE_KEY = "0"
NEW_MATTER = 0.05
Themes = tuple[str, ...]
Codes = Mapping[int, Themes]


class NothingToCheck(Refusal):
    """There are no themes to choose from, or no answers to read."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kuvassa ei ole vielä teemoja, joita tarkistaa.",
        "sv": "Bilden har inga teman att kontrollera ännu.",
        "en": "The picture has no themes to check yet.",
    }


class CodesAreFixed(Refusal):
    """Whoever has coded the whole sample has seen what others chose."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Olet jo lukenut koko otoksen, joten valintasi pysyvät. Eroista voi sopia tuloksissa.",
        "sv": "Du har redan läst hela urvalet, så dina val står fast. Skillnader reds ut bland resultaten.",
        "en": "You have read the whole sample, so your choices stay. Settle differences in the results.",
    }


class CodesUnclear(Refusal):
    """Neither a theme nor "none of these" was chosen, or both were."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valitse ainakin yksi teema tai ”ei mikään näistä”, mutta ei molempia.",
        "sv": "Välj minst ett tema eller ”inget av dessa”, men inte båda.",
        "en": "Choose at least one theme or “none of these”, but not both.",
    }


@dataclass(frozen=True)
class Drawn:
    """One answer of a sample: its chance of being drawn, and the machine's themes at that time.

    `agreed` are the themes of the joint decision, None until the coders have decided together.
    """

    answer: int
    chance: float
    found: Themes = ()
    agreed: Themes | None = None

    @property
    def weight(self) -> float:
        """How many answers it stands for."""
        return 1 / self.chance

    def row(self) -> list[Any]:  # Any: plain values of JSON
        """As it is kept; `of` reads it back."""
        return [
            self.answer,
            self.chance,
            list(self.found),
            None if self.agreed is None else list(self.agreed),
        ]

    @classmethod
    def of(cls, row: Sequence[Any]) -> Drawn:  # Any: plain values of JSON
        """The answer that `row` wrote."""
        answer, chance, found, agreed = row
        return cls(answer, chance, tuple(found), None if agreed is None else tuple(agreed))


def minutes_for(answers: int) -> int:
    """About how long a careful reader needs."""
    return round(answers * SECONDS_AN_ANSWER / 60)


def chosen(themes: Iterable[str], *, none: bool, known: Collection[str]) -> Themes:
    """The codes that were sent, () for none of these. Raises CodesUnclear."""
    found = tuple(dict.fromkeys(theme for theme in themes if theme in known))
    if bool(found) == none:
        raise CodesUnclear
    return found


def is_finished(codes: Codes, sample: Collection[int]) -> bool:
    """Whether every answer of the sample is coded."""
    return bool(sample) and all(answer in codes for answer in sample)


def seen_by(coder: int, codings: Mapping[int, Codes], *, sample: Collection[int]) -> dict[int, Codes]:
    """The codes that a member may see, by coder: only one's own until one has coded the whole sample."""
    own = codings.get(coder, {})
    if is_finished(own, sample):
        return dict(codings)
    return {coder: own} if own else {}


def next_open(sample: Sequence[int], codes: Codes, *, after: int = -1) -> int | None:
    """The place of the next answer to code, those before `after` last; None when all are coded."""
    order = [*range(after + 1, len(sample)), *range(after + 1)]
    return next((place for place in order if sample[place] not in codes), None)


def right_of(drawn: Drawn, codings: Sequence[Codes]) -> Themes:
    """What counts as right: what was decided together, else what the first who finished chose."""
    return drawn.agreed if drawn.agreed is not None else tuple(codings[0][drawn.answer])


def disputed(sample: Iterable[Drawn], one: Codes, other: Codes) -> list[Drawn]:
    """The answers that two coders gave different themes; those that are not settled first."""
    found = [each for each in sample if set(one[each.answer]) != set(other[each.answer])]
    return sorted(found, key=lambda each: each.agreed is not None)
