"""One theme: what it is, who says it, and all its answers."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from kuulolla.analysis.text.standing.counts import Group
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.hear.queries.board import names_of
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.queries.theme import theme_told, turn_of
from kuulolla.hear.views.listed import keys_reply, listing, opened_picture


@require_GET
@member_page(Ability.LOOK)
def theme(request: MemberRequest, question: int, theme: str) -> HttpResponse:
    """A theme. A merged one leads to what it became, one whose answers were moved away to the board."""
    opened = opened_picture(request, question)
    may_correct = request.membership.may(Ability.PICTURE)
    if may_correct and _is_emptied(opened.told, theme):
        messages.info(request, say("hear.theme.emptied"))
        return redirect("hear:themes", request.organisation.slug, question)
    group = group_or_404(opened.told, theme)
    if group.id != theme:
        return redirect("hear:theme", request.organisation.slug, question, group.id)
    part = _part(opened.told, group, request.GET.get("part", ""))
    shown: dict[str, object] = {
        "question": opened.question,
        "campaign": opened.question.campaign,
        "theme": theme_told(opened.told, group),
        "part": part,
        "turn": turn_of(opened.told, group),
        "names": names_of(group),
        "may_correct": may_correct,
    }
    if request.membership.may(Ability.READ_ANSWERS):
        places = opened.told.standing.firmest(part or group).tolist()
        keys = reverse("hear:theme_keys", args=[request.organisation.slug, question, group.id])
        shown |= listing(
            request, opened, places, keys=f"{keys}?part={part.id}" if part else keys, here=group.id
        )
    return render(request, "hear/theme.html", shown)


@require_GET
@member_page(Ability.READ_ANSWERS)
def theme_keys(request: MemberRequest, question: int, theme: str) -> HttpResponse:
    """The keys of all answers of a theme, or of a part of it, in the order of its list."""
    opened = opened_picture(request, question)
    group = group_or_404(opened.told, theme)
    part = _part(opened.told, group, request.GET.get("part", ""))
    places = opened.told.standing.firmest(part or group).tolist()
    return keys_reply([opened.told.keys[place] for place in places])


def group_or_404(told: Told, theme: str) -> Group:
    """A theme, or what it became. Raises Http404 where nobody raises it."""
    group = told.standing.theme(theme)
    if group is None:
        raise Http404
    return group


def _is_emptied(told: Told, theme: str) -> bool:
    """Whether there was such a theme, and nobody raises it any more."""
    draft = told.standing.draft
    return theme in draft.ids and told.standing.theme(theme) is None


def _part(told: Told, group: Group, identity: str) -> Group | None:
    return next((part for part in told.standing.parts(group) if part.id == identity), None)
