"""What is counted as a cost and what as a return, and how much of it belongs to a campaign."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.value import Range, total
from kuulolla.measure.rules.kinds import ASKED_FOR, CostKind, ReturnKind

LONGEST_DAYS = 3_660


class PeriodBackwards(Refusal):
    """It ends before it begins."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.",
        "sv": "Den sista dagen är före den första. Kontrollera dagarna.",
        "en": "The last day is before the first. Check the days.",
    }


class HoursMissing(Refusal):
    """Work is told in hours."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kirjoita tunnit, esimerkiksi 12 tai 7,5.",
        "sv": "Skriv timmarna, till exempel 12 eller 7,5.",
        "en": "Write the hours, for example 12 or 7.5.",
    }


class AmountMissing(Refusal):
    """It is known only when there is an amount."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kirjoita summa euroina, esimerkiksi 120,50.",
        "sv": "Skriv summan i euro, till exempel 120,50.",
        "en": "Write the amount in euros, for example 120.50.",
    }


class ReturnWithoutSource(Refusal):
    """Nothing is shown as a return that has no source."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kerro, mistä luku on peräisin. Ilman lähdettä sitä ei näytetä tuottona.",
        "sv": "Berätta var talet kommer från. Utan källa visas det inte som en intäkt.",
        "en": "Say where the number comes from. Without a source it is not shown as a return.",
    }


@dataclass(frozen=True, slots=True)
class Days:
    """A period of days: `begins` is in it, `ends` is not. Raises PeriodBackwards."""

    begins: date
    ends: date

    def __post_init__(self) -> None:
        if self.ends < self.begins:
            raise PeriodBackwards

    def shared(self, other: Days) -> Days | None:
        """The days of both, None when there are none."""
        begins, ends = max(self.begins, other.begins), min(self.ends, other.ends)
        return Days(begins, ends) if begins < ends else None

    def all(self) -> list[date]:
        """Each day, ten years at most."""
        count = min((self.ends - self.begins).days, LONGEST_DAYS)
        return [self.begins + timedelta(days=n) for n in range(count)]


@dataclass(frozen=True)
class CostLine:
    """One cost of a campaign: `amount` in cents, None when it is not known.

    `how` tells how the amount comes about, `source` where it is known from, `address` is the page where it
    stands. One that `is_counted` is in the sums; `remark` says why another is not, or what to check. A gift
    has a value, but nobody in the house paid for it. `days` and `channel` say when and on what.
    """

    kind: CostKind
    what: str
    amount: Range | None
    address: str
    how: str = ""
    source: str = ""
    remark: str = ""
    row: int | None = None
    channel: int | None = None
    milestone: int | None = None
    days: Days | None = None
    is_counted: bool = True
    is_gift: bool = False
    is_imported: bool = False


@dataclass(frozen=True)
class Costs:
    """All costs of a campaign. `missing` are the kinds of which nothing is known."""

    lines: tuple[CostLine, ...]

    @property
    def counted(self) -> tuple[CostLine, ...]:
        """What is in the sums."""
        return tuple(line for line in self.lines if line.is_counted and not line.is_gift)

    @property
    def gifts(self) -> tuple[CostLine, ...]:
        """What others gave."""
        return tuple(line for line in self.lines if line.is_gift)

    @property
    def total(self) -> Range | None:
        """All that is known; None when nothing is."""
        return total(line.amount for line in self.counted)

    @property
    def gifts_total(self) -> Range | None:
        """What the gifts are worth."""
        return total(line.amount for line in self.gifts)

    @property
    def by_kind(self) -> dict[CostKind, Range | None]:
        """The sum of each kind there is, None when it is not known."""
        there = [kind for kind in CostKind if any(line.kind == kind for line in self.counted)]
        return {kind: self.of(kind) for kind in there}

    @property
    def apart(self) -> tuple[Range | None, ...]:
        """What is uncertain apart from each other: hours share one assumed rate, so all work is one range."""
        unknown = sum(line.amount is None for line in self.counted)
        return (*(amount for amount in self.by_kind.values() if amount is not None), *[None] * unknown)

    def of(self, kind: CostKind) -> Range | None:
        """What is known of one kind."""
        return total(line.amount for line in self.counted if line.kind == kind)

    def on_channel(self, channel: int) -> Range | None:
        """What was spent on one channel."""
        return total(line.amount for line in self.counted if line.channel == channel)

    def on_milestone(self, milestone: int) -> Range | None:
        """What was spent on one milestone of a path."""
        return total(line.amount for line in self.counted if line.milestone == milestone)

    @property
    def missing(self) -> tuple[CostKind, ...]:
        """Kinds that every campaign has and nobody told of, and others whose amount is not known."""
        untold = {kind for kind in ASKED_FOR if not any(line.kind == kind for line in self.counted)}
        unknown = {line.kind for line in self.counted if line.amount is None}
        return tuple(kind for kind in CostKind if kind in untold | unknown)


@dataclass(frozen=True)
class ReturnLine:
    """Something that came back; `amount` in cents, None when it is not known."""

    kind: ReturnKind
    what: str
    amount: Range | None
    address: str
    source: str
    row: int
    channel: int | None = None


@dataclass(frozen=True)
class Returns:
    """All that came back of a campaign."""

    lines: tuple[ReturnLine, ...]

    @property
    def total(self) -> Range | None:
        """All that is known; None when nothing is."""
        return total(line.amount for line in self.lines)

    @property
    def by_kind(self) -> dict[ReturnKind, Range | None]:
        """The sum of each kind there is."""
        there = [kind for kind in ReturnKind if any(line.kind == kind for line in self.lines)]
        return {kind: total(line.amount for line in self.lines if line.kind == kind) for kind in there}

    @property
    def unknown(self) -> tuple[ReturnLine, ...]:
        """What came back that nobody has put a number on."""
        return tuple(line for line in self.lines if line.amount is None)


def without_doubles(
    lines: Sequence[CostLine], *, campaign: Days | None, doubled: str, maybe: str
) -> list[CostLine]:
    """The lines with advertising counted once: what a file tells stands, what was typed beside it does not.

    Typed advertising on the same channel whose days overlap a file's is not counted, and says `doubled`; one
    without a channel is counted and says `maybe`. Without days of its own it is of the campaign's days.
    """
    imported = [line for line in lines if line.is_imported]

    def checked(line: CostLine) -> CostLine:
        if line.kind != CostKind.ADVERTISING or line.is_imported:
            return line
        near = [other for other in imported if _overlap(line, other, campaign=campaign)]
        if any(line.channel is not None and line.channel == other.channel for other in near):
            return replace(line, is_counted=False, remark=doubled)
        if any(line.channel is None or other.channel is None for other in near):
            return replace(line, remark=maybe)
        return line

    return [checked(line) for line in lines]


def _overlap(line: CostLine, other: CostLine, *, campaign: Days | None) -> bool:
    """What has no days anywhere may be of any day."""
    one, two = line.days or campaign, other.days or campaign
    return one is None or two is None or one.shared(two) is not None


def months_of(days: Iterable[date]) -> Decimal:
    """How many months the days make: each is its part of its own calendar month."""
    by_month = Counter((day.year, day.month) for day in days)
    return sum((Decimal(n) / monthrange(*month)[1] for month, n in by_month.items()), Decimal(0))


def shared_months(own: Days, *, others: Sequence[Days]) -> Decimal:
    """The same, each day shared evenly with the other campaigns that ran on it."""
    running: dict[int, list[date]] = {}
    for day in own.all():
        together = 1 + sum(other.begins <= day < other.ends for other in others)
        running.setdefault(together, []).append(day)
    return sum((months_of(days) / together for together, days in running.items()), Decimal(0))
