"""How much may be measured, who decided it, and which other sites send their events here."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow


class Level(models.TextChoices):
    """A: counts without any visitor identity. B: order within one day. C: paths over time."""

    A = "A"
    B = "B"
    C = "C"


class ConsentAsking(models.TextChoices):
    """Whether visitors are asked for their consent, and what follows when they have not given it."""

    NEVER = "never"
    FOR_C = "for_c"


class MeasurementDecision(OrganisationRow):
    """The organisation's recorded decision on its level of measurement; the newest one holds, none means A.

    `ground` says on what basis it was decided and `decided_by` who did (a data protection officer, a
    lawyer); rows are never changed, a new decision is a new row.
    """

    level = models.CharField(max_length=1, choices=Level.choices)
    asking = models.CharField(max_length=10, choices=ConsentAsking.choices, default=ConsentAsking.NEVER)
    ground = models.TextField(blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering: ClassVar = ["-recorded_at", "-pk"]

    def __str__(self) -> str:
        return f"level {self.level} from {self.recorded_at:%Y-%m-%d}"


class OutsideSite(OrganisationRow):
    """Another site of the organisation that sends events with the script or by HTTP.

    `key` is public and stands in the page; `hosts` are the names that its pages may come from, none means
    any. A retired site's events are no longer taken.
    """

    name = models.CharField(max_length=120)
    key = models.CharField(max_length=16, unique=True)
    hosts = models.JSONField(default=list)
    created_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name
