"""Deciding what of the probable personal data is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.privacy import PersonalData
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.personal import decide as carry_out
from kuulolla.hear.actions.personal import take_back, tell_seen
from kuulolla.hear.queries.personal import (
    Card,
    Findings,
    decision_fact,
    decisions_of,
    findings_in,
    made_in,
)
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.rules.judging import Place
from kuulolla.hear.rules.personal import Decision, DecisionGone, FindingGone

A_PAGE = 20
DECIDED = "decided"
A_FEW = 300  # answers to search on the way, which takes less than a tenth of a second


@never_cache
@require_GET
@member_page(Ability.SEE_PEOPLE)
def personal(request: MemberRequest, question: int) -> HttpResponse:
    """The values that nobody has decided on, or with `?show=decided` the decisions."""
    asked = open_question(request.organisation, question)
    found = findings_in(asked)
    shown: dict[str, Any] = {"question": asked, "campaign": asked.campaign, "found": found}  # Any: a page's
    shown |= _progress(request, asked, found)
    shown |= _made(request, asked) if request.GET.get("show") == DECIDED else _open(request, found)
    tell_seen(asked, values=len(shown["page"]), actor=request.user, now=now())
    return render(request, "hear/personal.html", shown)


@never_cache
@require_GET
@member_page(Ability.SEE_PEOPLE)
def personal_progress(request: MemberRequest, question: int) -> HttpResponse:
    """Search some more answers, and tell how far that is; it shows no value."""
    asked = open_question(request.organisation, question)
    found = findings_in(asked)
    if not found.values and found.is_whole:
        return HttpResponse(headers={"HX-Refresh": "true"})
    shown = {"question": asked, "found": found, "came": True, **_progress(request, asked, found)}
    return render(request, "hear/parts/personal_search.html", shown)


@never_cache
@require_POST
@member_page(Ability.SEE_PEOPLE)
def personal_decide(request: MemberRequest, question: int) -> HttpResponse:
    """Decide on one value; a page with scripts gets what takes the place of the card that was pressed."""
    asked = open_question(request.organisation, question)
    place = Place.read(request.POST.get("place", ""))
    try:
        if place is None or request.POST.get("decision") not in set(Decision):
            raise FindingGone
        decision = Decision(request.POST["decision"])
        fact = carry_out(asked, place, decision, actor=request.user, now=now())
    except Refusal as refusal:
        return _refused(request, asked, refusal)
    undo = reverse("hear:personal_undo", args=[request.organisation.slug, asked.pk, fact.pk])
    if not request.headers.get("HX-Request"):
        messages.success(request, say(f"hear.personal.did.{decision}"), extra_tags=undo)
        return redirect(_next(request, asked))
    found = findings_in(asked, at_most=A_FEW)
    shown = {"decision": decision, "undo": undo, "place": place, "card": found.next_of(place)}
    return _part(request, asked, found, shown)


@never_cache
@require_POST
@member_page(Ability.SEE_PEOPLE)
def personal_undo(request: MemberRequest, question: int, fact: int) -> HttpResponse:
    """Take a decision back."""
    asked = open_question(request.organisation, question)
    told = decision_fact(asked, fact)
    if told is None:
        raise Http404
    try:
        place = take_back(told, asked, actor=request.user, now=now())
    except DecisionGone as refusal:
        return _refused(request, asked, refusal)
    if not request.headers.get("HX-Request"):
        messages.success(request, say("hear.personal.undone"))
        return redirect(_next(request, asked))
    found = findings_in(asked, at_most=A_FEW)
    return _part(request, asked, found, {"card": found.card_at(place)})


def _open(request: MemberRequest, found: Findings) -> dict[str, object]:
    """A page of the values to decide on, of one kind if it is asked for."""
    kind = request.GET.get("kind", "")
    groups = found.of_kind(kind)
    page = Paginator(groups, A_PAGE).get_page(request.GET.get("page"))
    cards: list[Card] = found.cards(list(page))
    return {"page": page, "cards": cards, "kind": kind, "kinds": _kinds(found), "decisions": list(Decision)}


def _kinds(found: Findings) -> list[tuple[PersonalData, int]]:
    """The kinds that can be chosen; none when there is only one."""
    kinds = found.kinds()
    return [(kind, len(found.of_kind(kind))) for kind in kinds] if len(kinds) > 1 else []


def _made(request: MemberRequest, question: Question) -> dict[str, object]:
    """A page of the decisions."""
    page = Paginator(decisions_of(question), A_PAGE).get_page(request.GET.get("page"))
    return {"page": page, "made": made_in(question, page), "decisions": list(Decision)}


def _progress(request: MemberRequest, question: Question, found: Findings) -> dict[str, object]:
    address = reverse("hear:personal_progress", args=[request.organisation.slug, question.pk])
    return {"searched": found.done, "to_search": found.total, "progress_address": address}


def _part(
    request: MemberRequest, question: Question, found: Findings, given: Mapping[str, object]
) -> HttpResponse:
    shown = {**given, "question": question, "found": found, "decisions": list(Decision)}
    return render(request, "hear/parts/personal_change.html", shown)


def _refused(request: MemberRequest, question: Question, refusal: Refusal) -> HttpResponse:
    """Tell it on the page; with scripts the page is loaded anew, for it shows what is not so any more."""
    messages.error(request, refusal.message(current_language()))
    if request.headers.get("HX-Request"):
        return HttpResponse(headers={"HX-Refresh": "true"})
    return redirect(_next(request, question))


def _next(request: MemberRequest, question: Question) -> str:
    """The list that the form was on."""
    address = reverse("hear:personal", args=[request.organisation.slug, question.pk])
    return f"{address}?show={DECIDED}" if request.POST.get("show") == DECIDED else address
