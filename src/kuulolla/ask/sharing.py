"""What a campaign gives to those who let people know of it."""

from __future__ import annotations

from django.urls import reverse

from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.core.models import Organisation
from kuulolla.reach.rules import Shared


def shared_campaign(campaign: Campaign) -> Shared:
    """A campaign in plain values."""
    return Shared(
        key=f"campaign:{campaign.pk}",
        path=reverse("ask_public:form", args=[campaign.slug]),
        names=campaign.names,
        intros=campaign.intros,
        languages=offered_languages(campaign),
        opens_at=campaign.opens_at,
        closes_at=campaign.closes_at,
        has_draw=campaign.has_draw,
        is_public=campaign.published_at is not None,
        channels=frozenset(channel.pk for channel in campaign.channels.all()),
        home=reverse("ask:campaign", args=[campaign.organisation.slug, campaign.slug]),
    )


def shared_campaigns(organisation: Organisation) -> list[Shared]:
    """The organisation's campaigns that people answer here, the latest first."""
    rows = Campaign.objects.of(organisation).filter(kind=CampaignKind.FORM).select_related("organisation")
    found = rows.prefetch_related("channels", "questions").order_by("-created_at", "-pk")
    return [shared_campaign(campaign) for campaign in found]
