"""The receipt: what a person answered, and what they can do about it. Its address is the only key to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from kuulolla.ask.actions.entries import CampaignNotOpen
from kuulolla.ask.actions.entries_receipts import (
    accept_proof,
    change_answers,
    erase_person,
    put_answers_back,
    withdraw_answers,
)
from kuulolla.ask.forms.public import AnswerForm
from kuulolla.ask.models import Answer, QuestionKind
from kuulolla.ask.public import language_of
from kuulolla.ask.public_form import frame_of, moment_text
from kuulolla.ask.public_happenings import tell_receipt_opened
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.public_watch import challenge_for, is_proved
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.entries_receipts import Held, held_by
from kuulolla.ask.receipt_draw import draw_on_receipt
from kuulolla.ask.receipt_parts import parts_of
from kuulolla.ask.rules.suspicion import UNPROVED
from kuulolla.core import clock
from kuulolla.core.words import current_language, in_language, say

Page = Callable[[HttpRequest, Held], HttpResponse]


def receipt_page(page: Page) -> Callable[[HttpRequest, str], HttpResponse]:
    """A page that a token opens, in the reader's language; nobody keeps it and no other site hears of it."""

    @csrf_exempt  # the token in the address is what lets in, not a cookie
    @wraps(page)
    def opened(request: HttpRequest, token: str) -> HttpResponse:
        held = held_by(token)
        if held is None:
            return private(render(request, "ask/public/gone.html", status=404))
        language = language_of(request, held.campaign)
        with translation.override(language):
            try:
                response = page(request, held)
            except CampaignNotOpen:
                response = HttpResponseRedirect(_address(held, language), status=303)
        response["Content-Language"] = language
        return private(response)

    return opened


@require_safe
@receipt_page
def receipt(request: HttpRequest, held: Held) -> HttpResponse:
    """What was answered, under which code the person is in the draw, and what they can do."""
    tell_receipt_opened(request, held)
    language = current_language()
    is_open = state_of(held.campaign, now=clock.now()) is CampaignState.OPEN
    answer_set, closes = held.answer_set, held.campaign.closes_at
    context = {
        "held": held,
        "answers": [(in_language(one.question.texts), *shown(one)) for one in held.answers],
        "thanks": in_language(held.campaign.thanks),
        "received": moment_text(answer_set.received_at, language) if answer_set else "",
        "closes": moment_text(closes, language) if closes else "",
        "drawn": draw_on_receipt(held),
        "parts": parts_of(held),
        "may_change": is_open and answer_set is not None,
        "was_changed": "changed" in request.GET,
        "address": request.build_absolute_uri(request.path),
        "challenge": challenge_for(held.token) if answer_set and UNPROVED in answer_set.suspicions else "",
    }
    return _render(request, "ask/public/receipt.html", held, context)


@require_http_methods(["GET", "HEAD", "POST"])
@receipt_page
def change(request: HttpRequest, held: Held) -> HttpResponse:
    """The questions again, with the answers in them."""
    now = clock.now()
    if (
        held.answer_set is None
        or held.is_withdrawn
        or state_of(held.campaign, now=now) is not CampaignState.OPEN
    ):
        raise CampaignNotOpen
    posted = request.POST if request.method == "POST" else None
    form = AnswerForm(held.campaign, plan_of(held.campaign), posted=posted, earlier=held.answers)
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        return _render(request, "ask/public/change.html", held, {"form": form}, status=status)
    change_answers(held, answers=form.reply.answers, now=now)
    return HttpResponseRedirect(f"{_address(held, current_language())}&changed", status=303)


@require_POST
@receipt_page
def withdraw(_request: HttpRequest, held: Held) -> HttpResponse:
    """Take the answers out of the count and the entry out of the draw."""
    withdraw_answers(held, now=clock.now())
    return HttpResponseRedirect(_address(held, current_language()), status=303)


@require_POST
@receipt_page
def put_back(_request: HttpRequest, held: Held) -> HttpResponse:
    """Undo a withdrawal."""
    put_answers_back(held, now=clock.now())
    return HttpResponseRedirect(_address(held, current_language()), status=303)


@require_http_methods(["GET", "HEAD", "POST"])
@receipt_page
def erase(request: HttpRequest, held: Held) -> HttpResponse:
    """Say what erasing means, then do it."""
    if request.method != "POST":
        return _render(request, "ask/public/erase.html", held, {})
    erase_person(held, now=clock.now())
    address = reverse("ask_public:erased", args=[held.campaign.slug])
    return HttpResponseRedirect(f"{address}?lang={current_language()}", status=303)


@require_POST
@receipt_page
def proof(request: HttpRequest, held: Held) -> HttpResponse:
    """The work that a browser did for a form from a busy network."""
    if not is_proved(request.POST.get("altcha", ""), name=held.token):
        return HttpResponse(status=400)
    accept_proof(held, now=clock.now())
    return HttpResponse(status=204)


def _render(
    request: HttpRequest, template: str, held: Held, context: dict[str, object], *, status: int = 200
) -> HttpResponse:
    language = current_language()
    frame = frame_of(held.campaign, language=language)
    given = {"held": held, "receipt_address": _address(held, language)}
    return render(request, template, frame | given | context, status=status)


def shown(answer: Answer) -> tuple[str, str]:
    """An answer as its writer reads it, and whose words it is: people's own or ours."""
    question = answer.question
    if question.kind == QuestionKind.OPEN:
        return answer.text, "open"
    if question.kind == QuestionKind.CONSENT:
        return say("ask.receipt.ticked"), "plain"
    if question.kind == QuestionKind.SCALE:
        return str(answer.number), "plain"
    texts = {option["key"]: in_language(option["texts"]) for option in question.options}
    return ", ".join(texts.get(key, key) for key in answer.chosen), "plain"


def _address(held: Held, language: str) -> str:
    return f"{reverse('ask_public:receipt', args=[held.token])}?lang={language}"


def private(response: HttpResponse) -> HttpResponse:
    """Kept by nobody, and no other site hears of it: a token stands in its address."""
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
