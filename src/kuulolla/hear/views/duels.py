"""Two suggestions side by side: which is better, and what the choices have taught."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.report.words.numbers import number
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.judge import judge_pair, take_back_choice, weigh
from kuulolla.hear.forms.judging import DuelForm
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import Ranking, duels_of, next_pair, ranking_of
from kuulolla.hear.rules.judging import (
    ENOUGH_CHOICES,
    NoChoiceToTakeBack,
    Place,
    Shift,
    Side,
    SuggestionGone,
    shifts,
)

MOST_SKIPPED = 300


@require_GET
@member_page(Ability.READ_ANSWERS)
def duel(request: MemberRequest, question: int) -> HttpResponse:
    """The pair that teaches most, and what has been learnt so far."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    if found is None:
        return render(request, "hear/nothing_to_judge.html", {"question": asked, "here": "duel"})
    ranking = ranking_of(asked, found)
    shown = {
        "question": asked,
        "pair": next_pair(ranking, found, who=request.user, skipped=_skipped(request, asked)),
        "ranking": ranking,
        "enough": ENOUGH_CHOICES,
        "has_chosen": duels_of(asked).filter(actor=request.user).exists(),
        "learnt": _told_shifts(ranking),
        "may_weigh": request.membership.may(Ability.PICTURE),
        "keys": _keys(),
    }
    return render(request, "hear/duel.html", shown)


@require_POST
@member_page(Ability.READ_ANSWERS)
def choose(request: MemberRequest, question: int) -> HttpResponse:
    """Keep which of the two is better, or pass them over."""
    asked = open_question(request.organisation, question)
    form, found = DuelForm(request.POST), told(asked)
    known = ranking_of(asked, found).by_place if found is not None else {}
    if not form.is_valid() or not {form.cleaned_data["first"], form.cleaned_data["second"]} <= set(known):
        messages.error(request, SuggestionGone().message(current_language()))
        return _back(request, asked)
    first, second, side = (form.cleaned_data[name] for name in ("first", "second", "side"))
    if side is Side.SKIP:
        _skip(request, asked, first, second)
    else:
        judge_pair(asked, first, second, side=side, actor=request.user, now=now())
    return _back(request, asked)


@require_POST
@member_page(Ability.READ_ANSWERS)
def take_back(request: MemberRequest, question: int) -> HttpResponse:
    """Take back one's own last choice."""
    asked = open_question(request.organisation, question)
    try:
        take_back_choice(asked, actor=request.user, now=now())
        messages.success(request, say("hear.duel.taken_back"))
    except NoChoiceToTakeBack as refusal:
        messages.error(request, refusal.message(current_language()))
    return _back(request, asked)


@require_POST
@member_page(Ability.PICTURE)
def weights(request: MemberRequest, question: int) -> HttpResponse:
    """Go back to the standard weights, or to those that the choices taught."""
    asked = open_question(request.organisation, question)
    is_standard = request.POST.get("weights") != "learnt"
    weigh(asked, is_standard=is_standard, actor=request.user, now=now())
    messages.success(request, say(f"hear.duel.now.{'standard' if is_standard else 'learnt'}"))
    return _back(request, asked)


def _told_shifts(ranking: Ranking) -> dict[str, object] | None:
    """What changed in the weights, in words and in numbers; None before there are enough choices."""
    if ranking.learnt is None:
        return None
    found = shifts(ranking.learnt)
    return {"told": list(_sentences(found)), "rows": [_row(each) for each in found]}


def _sentences(found: tuple[Shift, ...]) -> Iterator[str]:
    for each in found:
        if each.is_felt:
            yield say(f"hear.duel.shift.{each.kind}", part=say(f"hear.part.{each.part}"))


def _row(shift: Shift) -> tuple[str, str, str]:
    before, after = (number(one, current_language(), decimals=2) for one in (shift.before, shift.after))
    return say(f"hear.part.{shift.part}"), before, after


def _keys() -> list[tuple[str, str]]:
    named = (("←", "first"), ("→", "second"), ("=", "even"), ("S", "skip"), ("⌫", "back"))
    return [(key, say(f"hear.duel.key.{name}")) for key, name in named]


def _session_key(question: Question) -> str:
    return f"hear.skipped.{question.pk}"


def _skip(request: MemberRequest, question: Question, first: Place, second: Place) -> None:
    """Remember for this sitting that the pair is not to be asked."""
    known = request.session.get(_session_key(question), [])
    request.session[_session_key(question)] = [*known, [str(first), str(second)]][-MOST_SKIPPED:]


def _skipped(request: MemberRequest, question: Question) -> Iterator[tuple[Place, Place]]:
    for one, other in request.session.get(_session_key(question), []):
        first, second = Place.read(one), Place.read(other)
        if first is not None and second is not None:
            yield first, second


def _back(request: MemberRequest, question: Question) -> HttpResponse:
    return redirect(reverse("hear:duel", args=[request.organisation.slug, question.pk]))
