"""What somebody has answered to a form in steps and not sent yet."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.ask.models.campaigns import Campaign
from kuulolla.core.scope import OrganisationRow


class Reminder(models.TextChoices):
    """How far the message is that reminds somebody of their draft."""

    NONE = "none"
    WANTED = "wanted"
    SENDING = "sending"
    SENT = "sent"


class Draft(OrganisationRow):
    """An unfinished answer: no answer until it is sent, and counted nowhere.

    `token_hash` is the SHA-256 of the token in its address, which is stored nowhere. `submission_key` is what
    it will be sent with. `given` holds the answers by field, as a form sends them; contact details are asked
    at the end and never lie here. `step` is where the person was: the number of a question, or "end".
    `reminder_contact_id` leads to an address only while a reminder was agreed to and is not sent.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="drafts")
    token_hash = models.CharField(max_length=64, unique=True)
    submission_key = models.CharField(max_length=32)
    given = models.JSONField(default=dict)
    language = models.CharField(max_length=2)
    channel = models.CharField(max_length=40, blank=True)
    step = models.CharField(max_length=8)
    began_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    reminder = models.CharField(max_length=8, choices=Reminder.choices, default=Reminder.NONE)
    reminder_contact_id = models.BigIntegerField(null=True, db_index=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["campaign", "reminder"], name="drafts_by_reminder")]

    def __str__(self) -> str:
        return f"draft {self.pk}"
