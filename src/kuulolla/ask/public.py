"""Anyone's pages of a campaign: the form, and the texts that belong to it. No cookie is set or read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from kuulolla.ask.accessibility import statement_of
from kuulolla.ask.actions.entries import CampaignNotOpen, new_submission_key
from kuulolla.ask.documents.document import Document
from kuulolla.ask.models import Campaign, CampaignKind, TextKind
from kuulolla.ask.public_form import (
    STAMP_PLACE,
    filled,
    frame_of,
    moment_text,
    render_form,
    stamp_key,
)
from kuulolla.ask.public_happenings import tell_opened, tell_to_mend
from kuulolla.ask.public_parts import Place, parts_of
from kuulolla.ask.public_sending import keep
from kuulolla.ask.public_watch import SentForm
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.ask.rules.suspicion import age_of
from kuulolla.ask.sharing import shared_campaign
from kuulolla.core import clock
from kuulolla.core.happenings import consented_reference
from kuulolla.core.not_now import RETRY_AFTER, NotNow
from kuulolla.core.this_second import recalled
from kuulolla.core.words import LANGUAGES
from kuulolla.reach.views import share_picture

ASKED_LANGUAGE = "lang"
# In a request of the server's own: leave the places in the answer empty, it fills them for each person.
UNFILLED = "kuulolla.unfilled"
RECEIPT_PLACE = "receipt-here"
# In a request that the server itself tried to keep before: nothing can be saved for now.
NOT_SAVED = "kuulolla.not_saved"


# There is no session that another site could misuse, and a token would need a cookie: hence no CSRF check.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, slug: str) -> HttpResponse:
    """The form of a campaign, and what is sent with it."""
    now = clock.now()
    campaign = recalled(request.META, published_campaign, slug)
    if request.method == "POST" and UNFILLED not in request.META:
        return _taken(request, campaign, now=now)
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        return not_open(request, campaign, now=now)
    if request.method == "POST":
        return _sent_on(RECEIPT_PLACE)
    language = language_of(request, campaign)
    parts = parts_of(Place.FORM, request, campaign, language=language)
    page = render_form(campaign, language=language, parts=parts)
    unfilled = UNFILLED in request.META
    key = "" if unfilled else new_submission_key(consented_reference(request.META, campaign.organisation_id))
    channel = request.GET.get("k", "")
    tell_opened(request, campaign, key=key, channel=channel)
    if unfilled:
        return _form_page(page, language=language)
    return given_out(page, language=language, key=key, channel=channel, now=now)


@require_safe
@cache_control(public=True, max_age=3600)
def share_image(request: HttpRequest, slug: str) -> HttpResponse:
    """The picture that is shown where the campaign's address is shared."""
    campaign = published_campaign(slug)
    language = language_of(request, campaign)
    shared = shared_campaign(campaign)
    picture = share_picture(shared, organisation=campaign.organisation, language=language)
    return HttpResponse(picture, content_type="image/png")


def published_campaign(slug: str) -> Campaign:
    """The campaign of an address, once it is published. Raises Http404."""
    rows = Campaign.objects.across_organisations("an address belongs to one campaign")
    try:
        return rows.get(slug=slug, published_at__isnull=False, kind=CampaignKind.FORM)
    except Campaign.DoesNotExist:
        raise Http404 from None


def language_of(request: HttpRequest, campaign: Campaign) -> str:
    """The language of the address, else what the browser likes best among those the campaign has."""
    offered = offered_languages(campaign)
    asked = request.GET.get(ASKED_LANGUAGE, "")
    if asked in offered:
        return asked
    liked = parse_accept_lang_header(request.headers.get("Accept-Language", "").lower())
    return next((code[:2] for code, _ in liked if code[:2] in offered), offered[0])


def _taken(request: HttpRequest, campaign: Campaign, *, now: datetime) -> HttpResponse:
    """A sent form: kept and answered with its receipt, or shown again with what must be mended."""
    asked = request.POST.get(ASKED_LANGUAGE, "")
    language = asked if asked in LANGUAGES else language_of(request, campaign)
    if NOT_SAVED in request.META:
        return _not_saved(request, campaign, now=now)
    try:
        sent = SentForm(dict(request.POST.lists()), request.META, language)
        address = keep(sent, campaign=campaign, now=now)
    except NotNow:
        return _not_saved(request, campaign, now=now)
    except CampaignNotOpen:
        return not_open(request, campaign, now=now, not_taken=True)
    return _sent_on(address) if address else _to_mend(request, campaign, now=now)


def _sent_on(address: str) -> HttpResponse:
    """Whose form was kept goes on to the receipt."""
    return _unkept(HttpResponseRedirect(address, status=303))


def _to_mend(request: HttpRequest, campaign: Campaign, *, now: datetime) -> HttpResponse:
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        return not_open(request, campaign, now=now, not_taken=True)
    tell_to_mend(request, campaign)
    response = _with_what_was_sent(request, campaign, now=now)
    response.status_code = 422
    return response


def _not_saved(request: HttpRequest, campaign: Campaign, *, now: datetime) -> HttpResponse:
    """The form with what was sent in it, to be sent again under the same key."""
    response = _with_what_was_sent(request, campaign, now=now, not_saved=True)
    response.status_code = 503
    response["Retry-After"] = str(RETRY_AFTER)
    return _unkept(response)


def _with_what_was_sent(
    request: HttpRequest, campaign: Campaign, *, now: datetime, not_saved: bool = False
) -> HttpResponse:
    language = language_of(request, campaign)
    page = render_form(campaign, language=language, posted=request.POST, not_saved=not_saved)
    key, channel = request.POST.get("key", ""), request.POST.get("k", "")
    seen = request.POST.get("seen", "")
    if age_of(seen, seconds=now.timestamp(), key=stamp_key()) is not None:
        # Whoever mends a form opened it when they first saw it: mending is quick.
        page = page.replace(STAMP_PLACE, seen)
    return given_out(page, language=language, key=key, channel=channel, now=now)


def given_out(page: str, *, language: str, key: str, channel: str, now: datetime) -> HttpResponse:
    """A form filled in for one sending."""
    return _form_page(filled(page, submission_key=key, now=now, channel=channel), language=language)


def _form_page(page: str, *, language: str) -> HttpResponse:
    """A form's page; kept by nobody but the browser that shows it."""
    response = HttpResponse(page)
    response["Content-Language"] = language
    response["Cache-Control"] = "private, no-cache"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def not_open(
    request: HttpRequest, campaign: Campaign, *, now: datetime, not_taken: bool = False
) -> HttpResponse:
    """A plain page that says when the campaign opens, or when it closed."""
    language = language_of(request, campaign)
    is_coming = state_of(campaign, now=now) is CampaignState.COMING
    turn = campaign.opens_at if is_coming else campaign.closes_at
    context = {
        "is_coming": is_coming,
        "turn": moment_text(turn, language, seconds=True) if turn else "",
        "clock": moment_text(now, language, seconds=True),
        "not_taken": not_taken,
    }
    response = _page(request, "ask/public/not_open.html", context, campaign=campaign, language=language)
    response.status_code = 409 if not_taken else 200
    return _unkept(response)


@require_safe
def rules(request: HttpRequest, slug: str) -> HttpResponse:
    """The rules of the draw."""
    return _text(request, published_campaign(slug), kind=TextKind.RULES)


@require_safe
def privacy(request: HttpRequest, slug: str) -> HttpResponse:
    """The privacy notice."""
    return _text(request, published_campaign(slug), kind=TextKind.PRIVACY)


@require_safe
def accessibility(request: HttpRequest, slug: str) -> HttpResponse:
    """The accessibility statement, made from what is known of the organisation and the page."""
    campaign = published_campaign(slug)
    language = language_of(request, campaign)
    url = request.build_absolute_uri(reverse("ask_public:form", args=[slug]))
    document = statement_of(campaign, url=url, language=language)
    return _document(request, document, campaign=campaign, language=language)


@require_safe
def erased(request: HttpRequest, slug: str) -> HttpResponse:
    """Says that a person's data is gone."""
    campaign = published_campaign(slug)
    language = language_of(request, campaign)
    shown = {"was_draft": "draft" in request.GET}
    return _page(request, "ask/public/erased.html", shown, campaign=campaign, language=language)


def _text(request: HttpRequest, campaign: Campaign, *, kind: TextKind) -> HttpResponse:
    """The newest version in the reader's language, else in another."""
    language = language_of(request, campaign)
    newest = {text.language: text for text in campaign.texts.filter(kind=kind).order_by("version")}
    text = newest.get(language) or next(iter(newest.values()), None)
    document = Document.from_text(text.body, language=text.language) if text else None
    place = Place.PRIVACY if kind == TextKind.PRIVACY else None
    return _document(request, document, campaign=campaign, language=language, place=place)


def _document(
    request: HttpRequest,
    document: Document | None,
    *,
    campaign: Campaign,
    language: str,
    place: Place | None = None,
) -> HttpResponse:
    parts = parts_of(place, request, campaign, language=language) if place else []
    context = {"document": document, "html": document.to_html() if document else "", "parts": parts}
    return _page(request, "ask/public/text.html", context, campaign=campaign, language=language)


def _page(
    request: HttpRequest, template: str, context: Mapping[str, object], *, campaign: Campaign, language: str
) -> HttpResponse:
    with translation.override(language):
        response = render(request, template, frame_of(campaign, language=language) | dict(context))
    response["Content-Language"] = language
    patch_vary_headers(response, ["Accept-Language"])
    return response


def _unkept(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response
