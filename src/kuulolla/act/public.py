"""Anyone's page: what people said in a campaign, and what was done about it. No cookie is set or read."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from kuulolla.act.decided import state_kind
from kuulolla.act.queries.decisions import public_campaign
from kuulolla.act.queries.published import published_in
from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.ask.public import language_of
from kuulolla.ask.public_happenings import tell_message_followed
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.core.clock import local_day, now
from kuulolla.core.happenings import BY_MESSAGE
from kuulolla.core.words import say


@require_safe
def said_and_done(request: HttpRequest, slug: str) -> HttpResponse:
    """You said, we did: themes in people's own words, with what is decided about each."""
    campaign = public_campaign(slug)
    if request.GET.get("k") == BY_MESSAGE:
        tell_message_followed(request, campaign)
    language = language_of(request, campaign)
    with translation.override(language):
        decided = published_in(campaign, language=language, today=local_day(now()))
        context = _frame(campaign, language=language) | {
            "decided": [(each, state_kind(each.state)) for each in decided],
        }
        response = render(request, "act/public/said_and_done.html", context)
    response["Content-Language"] = language
    response["Cache-Control"] = "no-cache"  # what somebody erased is gone from the next reading on
    patch_vary_headers(response, ["Accept-Language"])
    return response


def _frame(campaign: Campaign, *, language: str) -> dict[str, object]:
    """What the page shows around its content."""
    names = ("accessibility", "privacy")
    if campaign.kind == CampaignKind.FORM and campaign.published_at is not None:
        addresses = {name: reverse(f"ask_public:{name}", args=[campaign.slug]) for name in names}
    else:
        addresses = {name: reverse(f"about_{name}", args=[campaign.organisation.slug]) for name in names}
    return {
        "campaign": campaign,
        "organisation": campaign.organisation,
        "language": language,
        "languages": [(code, say(f"core.language.{code}")) for code in offered_languages(campaign)],
        **{f"{name}_address": f"{address}?lang={language}" for name, address in addresses.items()},
    }
