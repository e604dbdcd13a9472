"""Tracked links: a short address of a campaign that tells its channel, never a person."""

from __future__ import annotations

from django.db import models

from kuulolla.core.scope import OrganisationRow
from kuulolla.plan.models import Channel


class TrackedLink(OrganisationRow):
    """`/k/<code>` leads to `target` (a path of this site) and tells the channel's tag there."""

    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="links")
    subject = models.CharField(max_length=40)
    target = models.CharField(max_length=200)
    code = models.CharField(max_length=12, unique=True)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"/k/{self.code}"
