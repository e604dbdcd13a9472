"""What a spot check found: its figures, how far two coders agree, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.text.quality import Agreement, CheckScore
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, in_language, say
from kuulolla.hear.actions.check import settle_difference
from kuulolla.hear.queries.checks import (
    CheckState,
    Difference,
    Measured,
    agreement_of,
    differences_seen_by,
    measured,
)
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.checking import CodesUnclear, Themes
from kuulolla.hear.views.check_figures import FEWEST_TOLD, decimal, share, share_of_enough
from kuulolla.hear.views.checks import address_of, chosen_in, language_of, masked, opened


@require_GET
@member_page(Ability.READ_ANSWERS)
def result(request: MemberRequest, question: int, check: int) -> HttpResponse:
    """What the check found; whoever is still coding learns it afterwards."""
    asked, found, state = opened(request, question, check)
    if state.has_begun(request.user):
        return redirect(address_of("check_code", request, asked, check))
    came = measured(state, found)
    shown = {
        "question": asked,
        "state": state,
        "came": came,
        "coders": [state.coders[coder] for coder in state.finished],
        "readers": say("hear.check.and").join(state.coders[coder] for coder in state.finished[:2]),
        "figures": _figures(came.score),
        "themes": _theme_rows(found, came),
        "agreement": _agreement(agreement_of(state)),
        "differences": list(_differences(request, found, state)),
        "may_see": request.user.pk in state.finished,
        "newer": ", ".join(in_language(dict(group.names)) or group.label for group in came.newer),
    }
    return render(request, "hear/check_result.html", shown)


@require_POST
@member_page(Ability.READ_ANSWERS)
def settle(request: MemberRequest, question: int, check: int) -> HttpResponse:
    """Keep what two coders decided together of an answer. Only for those who have coded the whole sample."""
    asked, _, state = opened(request, question, check)
    if request.user.pk not in state.finished:
        raise PermissionDenied
    key = request.POST.get("answer", "")
    if key not in map(str, state.answers):
        raise Http404
    try:
        themes = chosen_in(request, state)
        settle_difference(state.check, int(key), themes=themes, actor=request.user, now=now())
        messages.success(request, say("hear.check.settled"))
    except CodesUnclear as refusal:
        messages.error(request, refusal.message(current_language()))
    return redirect(address_of("check_result", request, asked, state.check.pk) + "#differences")


def _figures(score: CheckScore | None) -> list[tuple[str, str, str]]:
    """The value, what it is, and how it is worked out."""
    if score is None:
        return []
    told_of = (
        ("f1", decimal(score.f1)),
        ("precision", share(score.precision)),
        ("recall", share(score.recall)),
    )
    return [
        (value, say(f"hear.check.{name}"), say(f"hear.check.{name}.how", n=score.answers))
        for name, value in told_of
    ]


def _theme_rows(found: Told, came: Measured) -> list[dict[str, str]]:
    """The figures of each theme that enough answers of the sample touch."""
    if came.score is None:
        return []
    rows = []
    for identity, each in came.score.themes.items():
        group = found.standing.theme(identity)
        if group is not None and max(each.precision.answers, each.recall.answers) >= FEWEST_TOLD:
            name = in_language(dict(group.names)) or group.label
            figures = {"precision": share_of_enough(each.precision), "recall": share_of_enough(each.recall)}
            rows.append({"name": name, "people": str(group.people)} | figures)
    return rows


def _agreement(found: Agreement | None) -> dict[str, str] | None:
    if found is None:
        return None
    return {"alpha": decimal(found.masi), "likeness": share(found.likeness), "n": str(found.answers)}


def _differences(request: MemberRequest, found: Told, state: CheckState) -> Iterator[dict[str, object]]:
    """Each answer that two coders gave different themes, side by side, with what they agreed on."""
    coders = [state.coders[coder] for coder in state.finished[:2]]
    for each in differences_seen_by(state, request.user):
        agreed = each.drawn.agreed
        yield {
            "answer": each.drawn.answer,
            "number": found.places[each.drawn.answer] + 1,
            "text": masked(found, each.drawn.answer),
            "language": language_of(found, each.drawn.answer),
            "sides": [
                (who, _names(state, codes)) for who, codes in zip(coders, (each.one, each.other), strict=True)
            ],
            "agreed": None if agreed is None else _names(state, agreed),
            "themes": _offered(state, each),
            "none": agreed == (),
        }


def _names(state: CheckState, themes: Themes) -> str:
    return ", ".join(state.themes.get(theme, theme) for theme in themes) or say("hear.check.none")


def _offered(state: CheckState, difference: Difference) -> list[tuple[str, str, bool]]:
    """The themes to decide between: those that either chose first, then the others."""
    named = set(difference.one) | set(difference.other)
    agreed = difference.drawn.agreed or ()
    ordered = sorted(state.themes.items(), key=lambda theme: theme[0] not in named)
    return [(identity, name, identity in agreed) for identity, name in ordered]
