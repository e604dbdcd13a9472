"""What people write down of costs, returns and assumptions, and take away again."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from kuulolla.analysis.value import Range
from kuulolla.ask.models import Campaign
from kuulolla.core.actions import record
from kuulolla.core.models import Organisation, User
from kuulolla.measure.actions.removed import set_aside
from kuulolla.measure.models import Assumption, Cost, Return, SetAside
from kuulolla.measure.rules.assumptions import Key, Typed
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.measure.rules.money import AmountMissing, Days, HoursMissing, ReturnWithoutSource
from kuulolla.plan.models import Channel, Milestone

Row = Cost | Return | Assumption


@dataclass(frozen=True, slots=True)
class CostValues:
    """A cost as it was written. Work has hours, and its own rate where it is not the assumed one; everything
    else has cents. [`from_on`, `until_on`) are its days.
    """

    kind: CostKind
    what: str
    cents: int | None = None
    hours: Decimal | None = None
    rate_cents: int | None = None
    from_on: date | None = None
    until_on: date | None = None
    channel: Channel | None = None
    milestone: Milestone | None = None
    source: str = ""

    def check(self) -> None:
        """Raises HoursMissing, AmountMissing or PeriodBackwards."""
        if self.kind is CostKind.WORK and self.hours is None:
            raise HoursMissing
        if self.kind is not CostKind.WORK and self.cents is None:
            raise AmountMissing
        if self.from_on is not None and self.until_on is not None:
            Days(self.from_on, self.until_on)


@dataclass(frozen=True, slots=True)
class ReturnValues:
    """A return as it was written. What is not known has no amount."""

    kind: ReturnKind
    what: str
    amount: Range | None = None
    source: str = ""
    on: date | None = None
    channel: Channel | None = None

    def check(self) -> None:
        """Raises AmountMissing or ReturnWithoutSource."""
        if self.kind is ReturnKind.NOT_KNOWN:
            return
        if self.amount is None:
            raise AmountMissing
        if not self.source.strip():
            raise ReturnWithoutSource

    @property
    def columns(self) -> dict[str, object]:
        """As the table has it: money that is known has no ends."""
        known = self.amount if self.kind is not ReturnKind.NOT_KNOWN else None
        ends = known if self.kind is ReturnKind.ESTIMATE else None
        return {
            "kind": self.kind,
            "what": self.what,
            "low_cents": ends and int(ends.low),
            "mid_cents": known and int(known.mid),
            "high_cents": ends and int(ends.high),
            "source": self.source,
            "on": self.on,
            "channel": self.channel,
        }


@transaction.atomic
def add_cost(
    values: CostValues, *, campaign: Campaign, actor: User, now: datetime, is_shared: bool = False
) -> Cost:
    """Write down a cost; one that is shared is of the whole house. Raises as CostValues.check."""
    values.check()
    row = Cost.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=None if is_shared else campaign,
        typed_by=actor,
        typed_at=now,
        **_columns(values),
    )
    _tell("measure.cost_added", row, actor=actor, now=now)
    return row


@transaction.atomic
def change_cost(cost: Cost, *, values: CostValues, actor: User, now: datetime) -> None:
    """Write a cost anew. Raises as CostValues.check."""
    values.check()
    _write(cost, _columns(values), actor=actor, now=now)
    _tell("measure.cost_changed", cost, actor=actor, now=now)


@transaction.atomic
def remove_cost(cost: Cost, *, actor: User, now: datetime) -> SetAside:
    """Take a cost away."""
    return _remove("cost", cost, actor=actor, now=now)


@transaction.atomic
def add_return(values: ReturnValues, *, campaign: Campaign, actor: User, now: datetime) -> Return:
    """Write down a return. Raises as ReturnValues.check."""
    values.check()
    row = Return.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        typed_by=actor,
        typed_at=now,
        **values.columns,
    )
    _tell("measure.return_added", row, actor=actor, now=now)
    return row


@transaction.atomic
def change_return(row: Return, *, values: ReturnValues, actor: User, now: datetime) -> None:
    """Write a return anew. Raises as ReturnValues.check."""
    values.check()
    _write(row, values.columns, actor=actor, now=now)
    _tell("measure.return_changed", row, actor=actor, now=now)


@transaction.atomic
def remove_return(row: Return, *, actor: User, now: datetime) -> SetAside:
    """Take a return away."""
    return _remove("return", row, actor=actor, now=now)


@transaction.atomic
def assume(typed: Typed, *, key: Key, organisation: Organisation, actor: User, now: datetime) -> Assumption:
    """Replace an assumption from a day on; earlier ones stay in the history."""
    row = Assumption.objects.create(
        organisation=organisation,
        key=key,
        low=typed.range.low,
        mid=typed.range.mid,
        high=typed.range.high,
        source=typed.source,
        effective_on=typed.effective_on,
        typed_by=actor,
        typed_at=now,
    )
    _tell("measure.assumption_added", row, actor=actor, now=now)
    return row


@transaction.atomic
def remove_assumption(row: Assumption, *, actor: User, now: datetime) -> SetAside:
    """Take back what was assumed; what held before it holds again."""
    return _remove("assumption", row, actor=actor, now=now)


def _columns(values: CostValues) -> dict[str, object]:
    return {field.name: getattr(values, field.name) for field in fields(values)}


def _write(row: Cost | Return, columns: dict[str, object], *, actor: User, now: datetime) -> None:
    for name, value in (columns | {"typed_by": actor, "typed_at": now}).items():
        setattr(row, name, value)
    row.save()


def _remove(noun: str, row: Row, *, actor: User, now: datetime) -> SetAside:
    aside = set_aside(noun, row, now=now)
    _tell(f"measure.{noun}_removed", row, actor=actor, now=now)
    row.delete()
    return aside


def _tell(kind: str, row: Row, *, actor: User, now: datetime) -> None:
    noun = kind.partition(".")[2].rpartition("_")[0]
    record(kind, organisation=row.organisation_id, now=now, actor=actor, subjects={noun: row.pk})
