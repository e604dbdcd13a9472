"""Anyone's page: how a visit is measured, where somebody agrees to be followed, refuses, or withdraws.

Plain forms, no script. Nothing is stored of a refusal. There is no session that another site could misuse,
and a token would need a cookie; a form that another site sends is not taken.
"""

from __future__ import annotations

from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from kuulolla.ask.models import Campaign
from kuulolla.ask.public import language_of, published_campaign
from kuulolla.ask.public_form import frame_of, known_tag
from kuulolla.measure import consent
from kuulolla.measure.forgetting import forget_journeys
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.queries.levels import asks_consent, level_of
from kuulolla.measure.told import REFUSED

YES, NO, WITHDRAW = "yes", "no", "withdraw"
WITHDRAWN = "withdrawn"


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def visit(request: HttpRequest, slug: str) -> HttpResponse:
    """What is measured, and the visitor's own choice."""
    campaign = published_campaign(slug)
    if request.method == "POST":
        return _chosen(request, campaign)
    language = language_of(request, campaign)
    asks = asks_consent(campaign.organisation_id)
    agreed = consent.consented(request.COOKIES, organisation=campaign.organisation_id)
    shown = frame_of(campaign, language=language) | {
        "key": f"measure.told.{level_of(campaign.organisation_id)}",
        "asks": asks,
        "has_agreed": bool(agreed),
        "was_withdrawn": WITHDRAWN in request.GET,
        "address": reverse("measure_public:visit", args=[slug]),
    }
    with translation.override(language):
        return _unkept(render(request, "measure/public/visit.html", shown), language=language)


def _chosen(request: HttpRequest, campaign: Campaign) -> HttpResponse:
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        raise PermissionDenied
    language, organisation = language_of(request, campaign), campaign.organisation_id
    answer = request.POST.get("answer", "")
    if answer == WITHDRAW:
        return _withdrawn(request, campaign, language=language)
    refuses = answer != YES or not asks_consent(organisation)
    response = _back(request, campaign, language=language, asked=refuses)
    if not refuses:
        consent.agree(response, organisation=organisation)
    return response


def _withdrawn(request: HttpRequest, campaign: Campaign, *, language: str) -> HttpResponse:
    """The journey first: a cookie that is gone can no longer tell which one it was."""
    organisation = campaign.organisation_id
    if agreed := consent.consented(request.COOKIES, organisation=organisation):
        forget_journeys([journey_of(agreed)])
    here = reverse("measure_public:visit", args=[campaign.slug])
    response = HttpResponseRedirect(f"{here}?lang={language}&{WITHDRAWN}", status=303)
    consent.withdraw(response, organisation=organisation)
    return _unkept(response, language=language)


def _back(request: HttpRequest, campaign: Campaign, *, language: str, asked: bool) -> HttpResponse:
    """To the form, by the channel that somebody came by."""
    tag = known_tag(request.POST.get("k", ""))
    query = {"lang": language} | ({"k": tag} if tag else {}) | ({REFUSED: ""} if asked else {})
    form = reverse("ask_public:form", args=[campaign.slug])
    return _unkept(HttpResponseRedirect(f"{form}?{urlencode(query)}", status=303), language=language)


def _unkept(response: HttpResponse, *, language: str) -> HttpResponse:
    response["Content-Language"] = language
    response["Cache-Control"] = "no-store"
    return response
