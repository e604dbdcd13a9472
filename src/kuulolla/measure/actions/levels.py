"""Deciding how much is measured. Decisions are never changed: a new one is a new row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation, User
from kuulolla.measure.models import ConsentAsking, Level, MeasurementDecision
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.rules.levels import check_decision, check_lowering


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, on what ground, by whom and when."""

    level: Level
    asking: ConsentAsking = ConsentAsking.NEVER
    ground: str = ""
    decided_by: str = ""
    decided_on: date | None = None


@transaction.atomic
def record_decision(
    decided: Decided, *, organisation: Organisation, actor: User, now: datetime
) -> MeasurementDecision:
    """Measure at this level from now on. Raises GroundMissing or DecidedLater."""
    today = local_day(now)
    on = decided.decided_on or today
    check_decision(
        decided.level, ground=decided.ground, decided_by=decided.decided_by, decided_on=on, today=today
    )
    decision = MeasurementDecision.objects.create(
        organisation=organisation,
        level=decided.level,
        asking=decided.asking if decided.level == Level.C else ConsentAsking.NEVER,
        ground=decided.ground.strip(),
        decided_by=decided.decided_by.strip(),
        decided_on=on,
        recorded_at=now,
        recorded_by=actor,
    )
    record(
        "measure.level_decided",
        organisation=organisation,
        now=now,
        actor=actor,
        values={"level": decision.level, "asks": decision.asking != ConsentAsking.NEVER},
    )
    return decision


def lower_level(
    level: Level, *, organisation: Organisation, actor: User, now: datetime
) -> MeasurementDecision:
    """Go down at once, for whoever may decide: B on the ground that held before. Raises AlreadyLow."""
    check_lowering(level, present=level_of(organisation))
    held = MeasurementDecision.objects.of(organisation).filter(level__gte=Level.B).first()
    decided = Decided(level, decided_by=str(actor))
    if level == Level.B and held is not None:
        decided = Decided(level, ground=held.ground, decided_by=held.decided_by)
    return record_decision(decided, organisation=organisation, actor=actor, now=now)
