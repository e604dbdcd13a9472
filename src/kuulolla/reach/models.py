"""Tracked links: a short address of a campaign that tells its channel, never a person."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.core.scope import OrganisationRow
from kuulolla.plan.models import Channel


class TrackedLink(OrganisationRow):
    """`/k/<code>` leads to `target` (a path of this site) and tells the channel's tag there.

    `subject` is the key of what is shared, its kind and id: `campaign:17`. A retired link is no longer
    listed, but leads on: it is already with people.
    """

    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="links")
    subject = models.CharField(max_length=40)
    target = models.CharField(max_length=200)
    code = models.CharField(max_length=12, unique=True)
    created_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["channel", "subject"], name="one_link_a_channel"),
        ]

    def __str__(self) -> str:
        return f"/k/{self.code}"

    @property
    def about(self) -> tuple[str, int]:
        """The kind and the id of what is shared."""
        kind, _, identity = self.subject.partition(":")
        return kind, int(identity)

    @property
    def is_retired(self) -> bool:
        """Whether it is no longer listed."""
        return self.retired_at is not None
