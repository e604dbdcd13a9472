"""What visitors are told of measuring on a campaign's pages: the question for consent, and the facts."""

from __future__ import annotations

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from kuulolla.ask.models import Campaign
from kuulolla.ask.public_form import CHANNEL_PLACE
from kuulolla.measure.consent import consented
from kuulolla.measure.queries.levels import asks_consent, level_of

REFUSED = "not_followed"
"""In the address after somebody has refused, so that the page they go back to does not ask again."""


def asked_on_form(request: HttpRequest, campaign: Campaign, language: str) -> SafeString:
    """The question whether somebody may be followed, or that they have agreed; nothing where nobody asks."""
    if not asks_consent(campaign.organisation_id) or REFUSED in request.GET:
        return SafeString("")
    shown = {
        "address": _address(campaign, language),
        "has_agreed": bool(consented(request.COOKIES, organisation=campaign.organisation_id)),
        "channel": CHANNEL_PLACE,
        "language": language,
    }
    return render_to_string("measure/public/asked.html", shown)


def told_with_privacy(_request: HttpRequest, campaign: Campaign, language: str) -> SafeString:
    """What is measured at the level that holds now, beside the notice as it was published."""
    shown = {
        "key": f"measure.told.{level_of(campaign.organisation_id)}",
        "asks": asks_consent(campaign.organisation_id),
        "address": _address(campaign, language),
    }
    return render_to_string("measure/public/told.html", shown)


def _address(campaign: Campaign, language: str) -> str:
    return f"{reverse('measure_public:visit', args=[campaign.slug])}?lang={language}"
