"""What somebody took away, kept for a while so that it can be put back."""

from __future__ import annotations

from django.db import models

from kuulolla.core.scope import OrganisationRow


class SetAside(OrganisationRow):
    """Rows that somebody removed, as Django's JSON serializer writes them; owners stand first."""

    kind = models.CharField(max_length=20)
    rows = models.JSONField(default=list)
    removed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} set aside at {self.removed_at:%Y-%m-%d %H:%M:%S}"
