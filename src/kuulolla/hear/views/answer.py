"""One answer: its statements and their themes, why they are there, its fate and its history."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kuulolla.analysis.text.standing.counts import Group
from kuulolla.ask.models import Answer
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.hear.queries.explaining import beside, events_of, explained, fate_of, groups_of
from kuulolla.hear.queries.index import why_of
from kuulolla.hear.queries.listing import Lister
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.views.listed import Opened, opened_picture


@require_GET
@member_page(Ability.READ_ANSWERS)
def answer(request: MemberRequest, question: int, answer: int) -> HttpResponse:
    """An answer; come from a theme, the ways on lead through that theme."""
    opened = opened_picture(request, question)
    kept, place = _found(opened, answer)
    lister = Lister(opened.told, question=opened.question)
    come_from = _come_from(opened.told, request.GET.get("theme", ""), place)
    earlier, later = beside(_sequence(opened.told, come_from), place)
    shown = {
        "question": opened.question,
        "campaign": opened.question.campaign,
        "answer": lister.listed(place),
        "groups": groups_of(opened.told, place),
        "fate": fate_of(opened.told, place),
        "events": events_of(opened.question, opened.told, kept),
        "themes": lister.tags,
        "earlier": opened.told.keys[earlier] if earlier is not None else None,
        "later": opened.told.keys[later] if later is not None else None,
        "come_from": next((tag for tag in lister.tags if come_from and tag.id == come_from.id), None),
        "may_correct": request.membership.may(Ability.PICTURE),
        **_reasons(opened, place),
    }
    return render(request, "hear/answer.html", shown)


@require_GET
@member_page(Ability.READ_ANSWERS)
def why(request: MemberRequest, question: int, answer: int) -> HttpResponse:
    """The statements with their reasons, as a part of the answer's page."""
    opened = opened_picture(request, question)
    _, place = _found(opened, answer)
    shown = {
        "question": opened.question,
        "answer": Lister(opened.told, question=opened.question).listed(place),
        "themes": Lister(opened.told, question=opened.question).tags,
        "may_correct": request.membership.may(Ability.PICTURE),
        **_reasons(opened, place),
    }
    return render(request, "hear/parts/statements.html", shown)


def _reasons(opened: Opened, place: int) -> dict[str, object]:
    found = why_of(opened.told)
    statements = explained(opened.told, place, question=opened.question, why=found)
    return {"statements": statements, "is_waiting": found is None}


def _found(opened: Opened, key: int) -> tuple[Answer, int]:
    """The answer and its place in the picture. Raises Http404 where it has none."""
    place = opened.told.places.get(key)
    rows = Answer.objects.of(opened.question.organisation_id).filter(question=opened.question, pk=key)
    kept = rows.select_related("answer_set").first()
    if kept is None or place is None:
        raise Http404
    return kept, place


def _come_from(told: Told, theme: str, place: int) -> Group | None:
    """The theme one came from, if the answer is in it."""
    group = told.standing.theme(theme) if theme else None
    return group if group is not None and place in group.answers else None


def _sequence(told: Told, group: Group | None) -> Sequence[int]:
    """The answers of a theme in the order of its list; without one all answers as they came."""
    if group is None:
        return range(len(told.keys))
    found: list[int] = told.standing.firmest(group).tolist()
    return found
