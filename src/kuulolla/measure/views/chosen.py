"""What the pages have in common: the campaign and the days that are asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.http import Http404

from kuulolla.ask.models import Campaign
from kuulolla.core.access import MemberRequest
from kuulolla.measure.forms.period import CampaignForm, PeriodForm
from kuulolla.measure.queries.campaigns import measured_campaigns, span_of
from kuulolla.measure.rules.span import Span


@dataclass(frozen=True)
class Chosen:
    """A campaign, its days, and the forms that choose others."""

    campaign: Campaign
    campaigns: Sequence[Campaign]
    span: Span
    period_form: PeriodForm
    campaign_form: CampaignForm

    @property
    def kept(self) -> str:
        """The same choice for another page."""
        return f"campaign={self.campaign.slug}&{self.kept_days}"

    @property
    def kept_days(self) -> str:
        """The same days for another page."""
        return kept_days(self.span)


def chosen_of(request: MemberRequest, *, now: datetime) -> Chosen | None:
    """What the address asks for, else the latest campaign and its days; None without campaigns."""
    campaigns = measured_campaigns(request.organisation)
    if not campaigns:
        return None
    campaign = _campaign(campaigns, request.GET.get("campaign", ""), now=now)
    form = PeriodForm(request.GET, usual=span_of(campaign, now=now))
    return Chosen(campaign, campaigns, form.span, form, CampaignForm(campaigns=campaigns, chosen=campaign))


def kept_days(span: Span) -> str:
    """Days as a part of an address."""
    return f"since={span.first_on.isoformat()}&until={span.last_on.isoformat()}"


def partly(known_from: date | None, span: Span) -> str:
    """Whether pages told of only a part of the days: "partly", "unknown" or ""."""
    if known_from is None or known_from > span.last_on:
        return "unknown"
    return "partly" if known_from > span.first_on else ""


def _campaign(campaigns: Sequence[Campaign], slug: str, *, now: datetime) -> Campaign:
    """The one that was asked for; else the one that opened last. Raises Http404 for one that is not there."""
    if slug:
        found = next((each for each in campaigns if each.slug == slug), None)
        if found is None:
            raise Http404
        return found
    opened = [each for each in campaigns if each.opens_at and each.opens_at <= now]
    return (opened or list(campaigns))[0]
