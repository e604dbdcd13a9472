"""What milestones of a plan can be about: the organisation's campaigns."""

from __future__ import annotations

from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.core.models import Organisation
from kuulolla.plan.reaching import Reachable


def reachable_campaigns(organisation: Organisation) -> list[Reachable]:
    """The campaigns that people answer here, the latest first."""
    rows = Campaign.objects.of(organisation).filter(kind=CampaignKind.FORM).order_by("-created_at", "-pk")
    return [Reachable(each.slug, each.name, each.service_id, in_steps=each.in_steps) for each in rows]
