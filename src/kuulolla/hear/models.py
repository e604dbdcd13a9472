"""Pictures of a campaign's answers."""

from __future__ import annotations

from django.db import models

from kuulolla.core.models import Job
from kuulolla.core.scope import OrganisationRow


class CampaignPicture(OrganisationRow):
    """One picture of the answers to one question, made by a job; its files lie in the data folder.

    `people` and `answers` are those it was made of, so that the page can tell what came since.
    """

    campaign = models.ForeignKey("ask.Campaign", on_delete=models.CASCADE, related_name="pictures")
    question = models.ForeignKey("ask.Question", on_delete=models.CASCADE, related_name="+")
    job = models.OneToOneField(Job, on_delete=models.PROTECT, related_name="+")
    folder = models.CharField(max_length=80)
    people = models.PositiveIntegerField(default=0)
    answers = models.PositiveIntegerField(default=0)
    headline = models.JSONField(default=dict)
    made_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"picture {self.pk} of campaign {self.campaign_id}"
