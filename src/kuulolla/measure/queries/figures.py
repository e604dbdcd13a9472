"""The imported and typed rows behind a channel's figures."""

from __future__ import annotations

from kuulolla.ask.models import Campaign
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.measure.models import Figure
from kuulolla.plan.models import Channel


def figures_of(campaign: Campaign, *, channel: Channel) -> ScopedQuerySet[Figure]:
    """Every figure of a channel's items that belong to a campaign, the latest first."""
    rows = Figure.objects.of(campaign.organisation_id).filter(item__campaign=campaign, item__channel=channel)
    return rows.select_related("item", "file").order_by("item__title", "item", "metric", "-as_of", "pk")
