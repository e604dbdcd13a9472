"""Lists of answers, on whichever page they stand: a page of rows, all their keys, and more rows by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kuulolla.analysis.text.results import Span
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability, key_in
from kuulolla.hear.queries.finding import Found, found_by
from kuulolla.hear.queries.index import index_of
from kuulolla.hear.queries.listing import PER_PAGE, Lister
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.finding import Search

MOST_ROWS = 100
KEPT_ASIDE = "no-store"


@dataclass(frozen=True)
class Opened:
    """A picture that a page shows."""

    question: Question
    told: Told


@require_GET
@member_page(Ability.READ_ANSWERS)
def rows(request: MemberRequest, question: int) -> HttpResponse:
    """Some answers as rows of a list, by their keys: what was searched for is marked in them."""
    opened = opened_picture(request, question)
    keys = [key_in(each) for each in request.GET.get("keys", "").split(".")[:MOST_ROWS]]
    places = [opened.told.places[key] for key in keys if key in opened.told.places]
    hits = hits_of(request.GET.get("q", ""), opened.told, places)
    lister = Lister(opened.told, question=opened.question)
    shown = {
        "question": opened.question,
        "answers": [lister.listed(place, hits.get(place, ())) for place in places],
        "may_correct": request.membership.may(Ability.PICTURE),
        "here": request.GET.get("here", ""),
    }
    reply = render(request, "hear/parts/answer_rows.html", shown)
    reply["Cache-Control"] = KEPT_ASIDE
    return reply


def hits_of(words: str, told: Told, places: Sequence[int]) -> Mapping[int, Sequence[Span]]:
    """Where the words stand in some answers."""
    if not words.strip():
        return {}
    found = found_by(Search(words=words), told, index_of(told))
    return {place: found.hits(place) for place in places if place in found.number_in_index}


def opened_picture(request: MemberRequest, question: int) -> Opened:
    """The picture of a question. Raises Http404 where there is none yet."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    if found is None:
        raise Http404
    return Opened(asked, found)


def keys_reply(keys: list[int]) -> JsonResponse:
    """The keys as the list's script takes them."""
    return JsonResponse({"keys": keys}, headers={"Cache-Control": KEPT_ASIDE})


def listing(
    request: MemberRequest,
    opened: Opened,
    places: Sequence[int],
    *,
    keys: str,
    here: str = "",
    found: Found | None = None,
) -> dict[str, object]:
    """A page of a list of answers, as hear/parts/answer_list.html takes it.

    `keys` is the address of all keys, `here` the theme whose page it is, `found` what a search found.
    """
    page = Paginator(places, PER_PAGE).get_page(request.GET.get("page"))
    lister = Lister(opened.told, question=opened.question)
    return {
        "page": page,
        "answers": [lister.listed(place, found.hits(place) if found else ()) for place in page],
        "themes": lister.tags,
        "people": {group.id: group.people for group in opened.told.standing.themes},
        "keys_address": keys,
        "here": here,
        "may_correct": request.membership.may(Ability.PICTURE),
        "stamp": opened.told.stamp,
    }
