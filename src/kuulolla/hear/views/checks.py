"""Spot checks: beginning one, and coding its answers one a screen."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.text.results import Span
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.check import begin_check, code_answer
from kuulolla.hear.queries.checks import (
    CheckState,
    checks_of,
    measured,
    open_check,
    state_of,
    tips_of,
)
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.checking import (
    KEYS,
    NONE_KEY,
    SIZES,
    CodesAreFixed,
    CodesUnclear,
    NothingToCheck,
    Themes,
    chosen,
    minutes_for,
    next_open,
)
from kuulolla.hear.views.check_figures import f1_of


@require_GET
@member_page(Ability.READ_ANSWERS)
def checks(request: MemberRequest, question: int) -> HttpResponse:
    """The checks of a question: go on with one, see what came of it, begin another."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    if found is None:
        return render(request, "hear/nothing_to_judge.html", {"question": asked, "here": "check"})
    shown = {
        "question": asked,
        "checks": [_listed(request, state_of(check, found), found) for check in checks_of(asked)],
        "sizes": [(size, minutes_for(size)) for size in SIZES],
        "received": len(found.keys),
        "may_begin": request.membership.may(Ability.PICTURE),
    }
    return render(request, "hear/checks.html", shown)


@require_POST
@member_page(Ability.PICTURE)
def begin(request: MemberRequest, question: int) -> HttpResponse:
    """Draw a sample and open its first answer."""
    asked = open_question(request.organisation, question)
    found = existing(asked)
    given = request.POST.get("size", "")
    size = int(given) if given in map(str, SIZES) else SIZES[0]
    seed = checks_of(asked).count()
    try:
        check = begin_check(asked, found, size=size, seed=seed, actor=request.user, now=now())
    except NothingToCheck as refusal:
        messages.error(request, refusal.message(current_language()))
        return redirect(address_of("check", request, asked))
    return redirect(address_of("check_code", request, asked, check.pk))


@require_GET
@member_page(Ability.READ_ANSWERS)
def code(request: MemberRequest, question: int, check: int) -> HttpResponse:
    """Go on with the first answer that the member has not coded."""
    asked, _, state = opened(request, question, check)
    place = next_open(state.answers, state.codes_of(request.user))
    if place is None:
        return redirect(address_of("check_result", request, asked, state.check.pk))
    return redirect(address_of("check_answer", request, asked, state.check.pk, place + 1))


@require_http_methods(["GET", "POST"])
@member_page(Ability.READ_ANSWERS)
def answer(request: MemberRequest, question: int, check: int, number: int) -> HttpResponse:
    """One answer of the sample, to be given its themes."""
    asked, found, state = opened(request, question, check)
    if not 1 <= number <= len(state.sample):
        raise Http404
    error = ""
    if request.method == "POST":
        try:
            return _coded(request, asked, state, place=number - 1)
        except CodesUnclear as refusal:
            error = refusal.message(current_language())
        except CodesAreFixed as refusal:
            messages.error(request, refusal.message(current_language()))
            return redirect(address_of("check_result", request, asked, state.check.pk))
    shown = _one_answer(request, found, state, place=number - 1) | {"question": asked, "error": error}
    return render(request, "hear/check_answer.html", shown, status=422 if error else 200)


def opened(request: MemberRequest, question: int, check: int) -> tuple[Question, Told, CheckState]:
    """The question, its picture and the check. Raises Http404."""
    asked = open_question(request.organisation, question)
    found = existing(asked)
    return asked, found, state_of(open_check(asked, check), found)


def existing(question: Question) -> Told:
    """The standing picture. Raises Http404 when there is none."""
    found = told(question)
    if found is None:
        raise Http404
    return found


def address_of(name: str, request: MemberRequest, question: Question, *parts: int) -> str:
    """Where a page of the question's checks is."""
    return reverse(f"hear:{name}", args=[request.organisation.slug, question.pk, *parts])


def chosen_in(request: MemberRequest, state: CheckState) -> Themes:
    """The themes that were sent. Raises CodesUnclear."""
    return chosen(request.POST.getlist("theme"), none="none" in request.POST, known=state.themes)


def _coded(request: MemberRequest, question: Question, state: CheckState, *, place: int) -> HttpResponse:
    """Keep the codes and go to the next answer, or to the results after the last."""
    check, key = state.check.pk, state.answers[place]
    themes = chosen_in(request, state)
    after = code_answer(state, key, themes=themes, coder=request.user, now=now())
    following = next_open(after.answers, after.codes_of(request.user), after=place)
    if following is None:
        messages.success(request, say("hear.check.done"))
        return redirect(address_of("check_result", request, question, check))
    return redirect(address_of("check_answer", request, question, check, following + 1))


def _one_answer(request: MemberRequest, found: Told, state: CheckState, *, place: int) -> dict[str, object]:
    codes = state.codes_of(request.user)
    given = codes.get(state.answers[place])
    left = len(state.sample) - len([key for key in state.answers if key in codes])
    return {
        "state": state,
        "number": place + 1,
        "total": len(state.sample),
        "coded": len(state.sample) - left,
        "before": place or None,
        "after": place + 2 if place + 1 < len(state.sample) else None,
        "is_last": left == 1 and given is None,
        "text": masked(found, state.answers[place]),
        "language": language_of(found, state.answers[place]),
        "themes": list(_choices(request, found, state, given=given)),
        "none": given == (),
        "none_key": NONE_KEY,
        "keys": _keys(),
    }


def _keys() -> list[tuple[str, str]]:
    named = (("1–9, a–z", "themes"), ("0", "none"), ("↵", "next"), ("⌫", "back"), ("→", "skip"))
    return [(key, say(f"hear.check.key.{name}")) for key, name in named]


def _choices(
    request: MemberRequest, found: Told, state: CheckState, *, given: Themes | None
) -> Iterator[dict[str, object]]:
    """The themes with the key that chooses each; what was sent and refused stays chosen."""
    marked = request.POST.getlist("theme") or given or ()
    tips = tips_of(state, found)
    for place, (identity, name) in enumerate(state.themes.items()):
        key = KEYS[place] if place < len(KEYS) else ""
        yield {"id": identity, "name": name, "key": key, "tip": tips[identity], "marked": identity in marked}


def language_of(found: Told, key: int) -> str:
    """The language of an answer, "" where a browser would not know it."""
    return language_tag(found.standing.drawing.answers[found.places[key]].language)


def masked(found: Told, key: int) -> str:
    """The whole of an answer, masked."""
    place = found.places[key]
    text = found.standing.answers.texts[place]
    return found.teller.quoter.quote(Span(place, 0, len(text))).text


def _listed(request: MemberRequest, state: CheckState, found: Told) -> dict[str, object]:
    own = state.codes_of(request.user)
    return {
        "check": state.check,
        "total": len(state.sample),
        "own": len([key for key in state.answers if key in own]),
        "is_done": request.user.pk in state.finished,
        "coders": [
            (name, len([key for key in state.answers if key in state.codings[coder]]))
            for coder, name in state.coders.items()
        ],
        "f1": "" if state.has_begun(request.user) else f1_of(measured(state, found).score),
        "is_finished": bool(state.finished),
    }
