"""Where every page of a picture sends what people put right, and learns that others have."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.corrections import Action, NothingToUndo
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.models import User
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language
from kuulolla.hear.actions.correct import correct as carry_out
from kuulolla.hear.actions.correct import go_back, redo, undo
from kuulolla.hear.forms.correcting import CorrectionForm
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.history import deed_of
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import prepare_soon, stamp_of, told
from kuulolla.hear.rules.correcting import (
    Asked,
    NoPicture,
    NothingToBringBack,
    NothingToTakeBack,
    references,
    require_sense,
    themes_made,
)


@require_POST
@member_page(Ability.PICTURE)
def correct(request: MemberRequest, question: int) -> HttpResponse:
    """Put something right; what is asked for may stand in the address too, for a button that undoes."""
    asked = open_question(request.organisation, question)
    given = _given(request)
    form = CorrectionForm(given)
    if not form.is_valid():
        return _refused(request, asked, given, why=form.error())
    try:
        kept = do(asked, form.asked(), actor=request.user, now=now())
    except Refusal as refusal:
        return _refused(request, asked, given, why=refusal.message(current_language()))
    return _done(request, asked, given, kept=kept)


@require_GET
@member_page(Ability.LOOK)
def stamp(request: MemberRequest, question: int) -> HttpResponse:
    """Which state of the picture everybody sees now, "" when there is none."""
    found = stamp_of(open_question(request.organisation, question))
    return JsonResponse({"stamp": found}, headers={"Cache-Control": "no-store"})


def do(question: Question, asked: Asked, *, actor: User, now: datetime) -> Correction:
    """Carry out what a person asks for. Raises the Refusal that says why it cannot be done."""
    if asked.action in (Action.UNDO, Action.BACK):
        return _taken_back(question, asked, actor=actor, now=now)
    if asked.action is Action.REDO:
        return _brought_back(question, asked, actor=actor, now=now)
    found = told(question)
    if found is None:
        raise NoPicture
    require_sense(asked, standing=found.standing, places=found.places)
    return carry_out(
        question,
        asked.action,
        themes=asked.themes,
        names=asked.names,
        answers=references(asked, standing=found.standing, places=found.places),
        makes=themes_made(asked, standing=found.standing),
        actor=actor,
        now=now,
    )


def _taken_back(question: Question, asked: Asked, *, actor: User, now: datetime) -> Correction:
    try:
        if asked.action is Action.BACK:
            return go_back(question, to=asked.number or 0, actor=actor, now=now)
        return undo(question, number=asked.number, actor=actor, now=now)
    except NothingToUndo as nothing:
        raise NothingToTakeBack from nothing


def _brought_back(question: Question, asked: Asked, *, actor: User, now: datetime) -> Correction:
    try:
        return redo(question, number=asked.number, actor=actor, now=now)
    except NothingToUndo as nothing:
        raise NothingToBringBack from nothing


def undoing(kept: Correction) -> dict[str, str]:
    """What to send to take back an entry of the log."""
    if kept.action in (Action.UNDO, Action.BACK):
        return {"action": Action.REDO.value, "number": str(kept.number)}
    if kept.action == Action.REDO:
        return _again(kept)
    return {"action": Action.UNDO.value, "number": str(kept.number)}


def _again(kept: Correction) -> dict[str, str]:
    """What to send to undo once more what a redo brought back."""
    entries = Correction.objects.of(kept.organisation_id).filter(question=kept.question_id)
    first = entries.get(number=kept.body["undone"])
    return {"action": first.action, "number": str(first.body.get("undone", 0))}


def address_of(question: Question, slug: str, **values: str) -> str:
    """Where a correction is sent, with what is to be done."""
    return reverse("hear:correct", args=[slug, question.pk]) + (f"?{urlencode(values)}" if values else "")


def _given(request: MemberRequest) -> QueryDict:
    given = request.GET.copy()
    given.update(request.POST)
    return given


def _wants_json(request: MemberRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def _refused(request: MemberRequest, question: Question, given: QueryDict, *, why: str) -> HttpResponse:
    if _wants_json(request):
        return JsonResponse({"error": why}, status=422)
    messages.error(request, why)
    return redirect(_next(request, question, given))


def _done(request: MemberRequest, question: Question, given: QueryDict, *, kept: Correction) -> HttpResponse:
    after = told(question)
    deed = deed_of(question, after, number=kept.number) if after is not None else None
    if after is not None:
        prepare_soon(after)
    done = deed.done if deed is not None else ""
    back = undoing(kept)
    if _wants_json(request):
        made = next(iter(kept.body.get("new", ())), "")
        shown = {"number": kept.number, "stamp": stamp_of(question), "told": done, "undo": back, "made": made}
        return JsonResponse(shown)
    here = _next(request, question, given)
    messages.success(
        request, done, extra_tags=address_of(question, request.organisation.slug, next=here, **back)
    )
    return redirect(here)


def _next(request: MemberRequest, question: Question, given: QueryDict) -> str:
    """The page to go back to: one of ours."""
    wanted = given.get("next", "")
    if wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return reverse("hear:themes", args=[request.organisation.slug, question.pk])
