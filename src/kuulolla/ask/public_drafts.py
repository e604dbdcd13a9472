"""Anyone's pages of a draft: going on with it, the link that leads back, the reminder, and erasing it.

The draft's token in the address is the only key to it. Opening a page changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from kuulolla.ask.actions.drafts import DraftGone, check_open
from kuulolla.ask.actions.drafts_reminders import ask_reminder, take_reminder_back
from kuulolla.ask.actions.drafts_removal import erase_draft
from kuulolla.ask.actions.entries import CampaignNotOpen
from kuulolla.ask.forms.steps import ReminderForm
from kuulolla.ask.public import ASKED_LANGUAGE, language_of, published_campaign
from kuulolla.ask.public_form import frame_of, moment_text
from kuulolla.ask.public_happenings import tell_message_followed
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.public_receipt import private
from kuulolla.ask.public_sending import receipt_address
from kuulolla.ask.public_steps_pages import address_of, goes_on, later_page
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.ask.queries.drafts import HeldDraft, draft_token, held_draft, receipt_from_draft
from kuulolla.ask.rules.retention import reminder_at
from kuulolla.ask.rules.steps import first_to_mend, steps_of
from kuulolla.core import clock
from kuulolla.core.happenings import BY_MESSAGE, Happening, tell_happened
from kuulolla.core.words import current_language

DraftPage = Callable[..., HttpResponse]
LATER = "later"


def draft_page(page: DraftPage) -> DraftPage:
    """A page that a draft's token opens, in the reader's language; nobody keeps it."""

    @csrf_exempt  # the token in the address is what lets in, not a cookie
    @wraps(page)
    def opened(request: HttpRequest, slug: str, token: str, **place: str) -> HttpResponse:
        held = held_draft(token, slug=slug)
        if held is None:
            return private(_gone(request, slug, token))
        language = _language_of(request, held)
        with translation.override(language):
            try:
                response = page(request, held, **place)
            except CampaignNotOpen:
                response = _closed(request, held)
            except DraftGone:
                response = _gone(request, slug, token)
        response["Content-Language"] = language
        return private(response)

    return opened


@require_safe
@draft_page
def draft(request: HttpRequest, held: HeldDraft) -> HttpResponse:
    """On to where somebody was."""
    check_open(held.campaign, now=clock.now())
    tell(request, held, "draft_resumed")
    if request.GET.get("k") == BY_MESSAGE:
        tell_message_followed(request, held.campaign, key=held.draft.submission_key)
    return goes_to(held, _where(held))


@require_http_methods(["GET", "HEAD", "POST"])
@draft_page
def later(request: HttpRequest, held: HeldDraft) -> HttpResponse:
    """The link to copy, and one reminder for whoever asks for it."""
    now = clock.now()
    check_open(held.campaign, now=now)
    form = ReminderForm(held.campaign, posted=request.POST if request.method == "POST" else None)
    if request.method == "POST" and "off" in request.POST:
        take_reminder_back(held, now=now)
        return goes_to(held, LATER)
    if form.is_bound and now >= reminder_at(held.campaign.closes_at or now):
        return goes_to(held, LATER)
    if form.is_valid():
        ask_reminder(held, email=form.email, language=current_language(), now=now)
        return goes_to(held, LATER)
    address = request.build_absolute_uri(address_of(held))
    page = later_page(held, form, address=address, onward=_where(held), language=current_language(), now=now)
    return HttpResponse(page, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@draft_page
def erase(request: HttpRequest, held: HeldDraft) -> HttpResponse:
    """Say what erasing means, then do it; also once the campaign has closed."""
    language = current_language()
    if request.method == "POST":
        erase_draft(held, now=clock.now())
        address = reverse("ask_public:erased", args=[held.campaign.slug])
        return HttpResponseRedirect(f"{address}?draft&lang={language}", status=303)
    shown = {
        "erase_address": f"{address_of(held, 'erase')}?lang={language}",
        "draft_address": f"{address_of(held)}?lang={language}",
    }
    return render(request, "ask/public/draft_erase.html", frame_of(held.campaign, language=language) | shown)


def goes_to(held: HeldDraft, page: str) -> HttpResponse:
    """On to a step of the draft, or to another of its pages."""
    return HttpResponseRedirect(f"{address_of(held, page)}?lang={current_language()}", status=303)


def tell(request: HttpRequest, held: HeldDraft, name: str, detail: str = "") -> None:
    """What happened with a draft, told by the key that it will be sent with; never by its token."""
    draft = held.draft
    subject = f"campaign:{draft.campaign_id}"
    happening = Happening(draft.organisation_id, name, subject, detail, draft.channel, draft.submission_key)
    tell_happened(request.META, happening)


def _where(held: HeldDraft) -> str:
    """The step where somebody was; another when that one is not asked any more."""
    plan, saved, step = plan_of(held.campaign), held.draft.given, held.draft.step
    return step if step in steps_of(plan, saved) else first_to_mend(plan, saved)


def _language_of(request: HttpRequest, held: HeldDraft) -> str:
    """The language of the address, else the one that the person answered in."""
    offered = offered_languages(held.campaign)
    asked = request.GET.get(ASKED_LANGUAGE, "")
    liked = (code for code in (asked, held.draft.language) if code in offered)
    return next(liked, offered[0])


def _gone(request: HttpRequest, slug: str, token: str) -> HttpResponse:
    """There is no such draft. Whoever sends it once more is led to its receipt."""
    campaign = published_campaign(slug)
    language, key = language_of(request, campaign), request.POST.get("key", "")
    receipt = receipt_from_draft(campaign, key) if draft_token(campaign.pk, key) == token else ""
    if receipt:
        return HttpResponseRedirect(receipt_address(receipt, language=language), status=303)
    shown = {"is_open": state_of(campaign, now=clock.now()) is CampaignState.OPEN}
    with translation.override(language):
        context = frame_of(campaign, language=language) | shown
        return render(request, "ask/public/draft_gone.html", context, status=404)


def _closed(request: HttpRequest, held: HeldDraft) -> HttpResponse:
    """The draft cannot be sent, at least not now."""
    campaign, language = held.campaign, current_language()
    turn = campaign.closes_at
    context = frame_of(campaign, language=language) | {
        "turn": moment_text(turn, language, seconds=True) if turn else "",
        "clock": moment_text(clock.now(), language, seconds=True),
        "goes": goes_on(campaign, language=language),
        "not_taken": request.method == "POST",
        "erase_address": f"{address_of(held, 'erase')}?lang={language}",
    }
    status = 409 if request.method == "POST" else 200
    return render(request, "ask/public/draft_closed.html", context, status=status)
