"""What is assumed: the organisation's own numbers where it has some, the product's elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from kuulolla.analysis.value import Range
from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.measure.models import Assumption
from kuulolla.measure.rules.assumptions import DEFAULTS, Assumed, Key, in_force


def assumptions_of(organisation: Organisation | int, *, on: date) -> Mapping[Key, Assumed]:
    """Every assumption as it holds on the day."""
    rows = [assumed(row) for row in _rows(organisation)]
    return {key: in_force(rows, key=key, on=on) for key in Key}


def typed_of(organisation: Organisation, key: Key) -> list[Assumption]:
    """What the organisation wrote down of one assumption, what counts first."""
    return list(_rows(organisation).filter(key=key).select_related("typed_by"))


def assumed(row: Assumption) -> Assumed:
    """A row of the organisation's own."""
    key = Key(row.key)
    return Assumed(
        key=key,
        range=Range(row.low, row.mid, row.high),
        unit=DEFAULTS[key].unit,
        source=row.source,
        dated="",
        is_checked=True,
        row=row.pk,
        effective_on=row.effective_on,
    )


def day_of(campaign: Campaign, *, now: datetime) -> date:
    """The day whose assumptions hold for a campaign: its last, or today while it goes on."""
    moments = [now] if campaign.closes_at is None else [now, campaign.closes_at]
    return local_day(min(moments))


def _rows(organisation: Organisation | int) -> ScopedQuerySet[Assumption]:
    return Assumption.objects.of(organisation).order_by("key", "-effective_on", "-pk")
