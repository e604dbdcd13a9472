"""Costs, returns and assumptions. Money is in cents; what nobody knows has no number."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.ask.models import Campaign
from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow
from kuulolla.measure.models.platforms import Import
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.plan.models import Channel, Milestone, Service

COST_KINDS = [(kind.value, kind.value) for kind in CostKind]
RETURN_KINDS = [(kind.value, kind.value) for kind in ReturnKind]


class Cost(OrganisationRow):
    """What was spent. Work is `hours` by `rate_cents` an hour; tools are `cents` for each month of their
    period; everything else is `cents`. `file` is the import that advertising came from.

    [`from_on`, `until_on`) is when it was spent; `channel` and `milestone` say what on, when known.
    """

    campaign = models.ForeignKey(Campaign, null=True, on_delete=models.CASCADE, related_name="costs")
    service = models.ForeignKey(Service, null=True, on_delete=models.SET_NULL, related_name="costs")
    channel = models.ForeignKey(Channel, null=True, on_delete=models.SET_NULL, related_name="costs")
    milestone = models.ForeignKey(Milestone, null=True, on_delete=models.SET_NULL, related_name="costs")
    kind = models.CharField(max_length=12, choices=COST_KINDS)
    what = models.CharField(max_length=200)
    cents = models.PositiveBigIntegerField(null=True)
    hours = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    rate_cents = models.PositiveIntegerField(null=True)
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)
    source = models.CharField(max_length=300, blank=True)
    file = models.ForeignKey(Import, null=True, on_delete=models.CASCADE, related_name="costs")
    typed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    typed_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["kind", "pk"]

    def __str__(self) -> str:
        return self.what


class Return(OrganisationRow):
    """What came back. Money has `mid_cents`; an estimate low, mid and high; not known has none of them.

    `source` is never empty for money and estimates: nothing is shown as a return without one.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="returns")
    channel = models.ForeignKey(Channel, null=True, on_delete=models.SET_NULL, related_name="returns")
    kind = models.CharField(max_length=10, choices=RETURN_KINDS)
    what = models.CharField(max_length=200)
    low_cents = models.BigIntegerField(null=True)
    mid_cents = models.BigIntegerField(null=True)
    high_cents = models.BigIntegerField(null=True)
    source = models.CharField(max_length=300, blank=True)
    on = models.DateField(null=True)
    typed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    typed_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["kind", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(kind="not_known", mid_cents__isnull=True)
                | (~models.Q(kind="not_known") & models.Q(mid_cents__isnull=False) & ~models.Q(source="")),
                name="no_return_without_a_source",
            ),
        ]

    def __str__(self) -> str:
        return self.what


class Assumption(OrganisationRow):
    """The organisation's own value of an assumption (rules/assumptions.py has the defaults), with its source
    and the day from which it holds. The newest row in force counts.
    """

    key = models.CharField(max_length=60)
    low = models.DecimalField(max_digits=14, decimal_places=4)
    mid = models.DecimalField(max_digits=14, decimal_places=4)
    high = models.DecimalField(max_digits=14, decimal_places=4)
    source = models.CharField(max_length=300)
    effective_on = models.DateField()
    typed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    typed_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["key", "-effective_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.key} from {self.effective_on}"
