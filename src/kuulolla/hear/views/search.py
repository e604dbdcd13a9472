"""Searching the answers: words in any form, filters, searches to keep, and what to do with what is found."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.corrections import Action
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.hear.actions.searches import keep_search, let_search_go
from kuulolla.hear.forms.finding import NameForm, SearchForm
from kuulolla.hear.models import SavedSearch
from kuulolla.hear.queries.finding import Found, found_by, saved_searches
from kuulolla.hear.queries.history import deed_of
from kuulolla.hear.queries.index import index_of
from kuulolla.hear.queries.listing import Lister
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.correcting import Asked
from kuulolla.hear.rules.finding import (
    MOST_AT_ONCE,
    NothingFound,
    Search,
    StillReading,
    TooManyFound,
    pairs_of,
)
from kuulolla.hear.views.correcting import address_of, do, undoing
from kuulolla.hear.views.listed import Opened, keys_reply, listing, opened_picture

CORRECTING = ("action", "to", "name_fi", "name_sv", "name_en", "csrfmiddlewaretoken", "page", "next", "name")


@require_GET
@member_page(Ability.READ_ANSWERS)
def search(request: MemberRequest, question: int) -> HttpResponse:
    """Search; without anything asked, every answer, the latest first. Where there is no picture yet, the
    page of the picture tells what to do.
    """
    if told(open_question(request.organisation, question)) is None:
        return redirect("hear:picture", request.organisation.slug, question)
    opened = opened_picture(request, question)
    return render(request, "hear/search.html", _shown(request, opened, request.GET))


@require_GET
@member_page(Ability.READ_ANSWERS)
def search_keys(request: MemberRequest, question: int) -> HttpResponse:
    """The keys of all answers that are found, in order."""
    opened = opened_picture(request, question)
    form = _form(opened, request.GET)
    if not form.is_valid():
        return keys_reply([])
    return keys_reply(found_by(form.search(), opened.told, index_of(opened.told)).keys())


@require_POST
@member_page(Ability.READ_ANSWERS)
def search_keep(request: MemberRequest, question: int) -> HttpResponse:
    """Keep the search, or bring back one that was let go: then all of it stands in the address."""
    opened = opened_picture(request, question)
    given = _given(request)
    form, name = _form(opened, given), NameForm(given)
    if not form.is_valid() or not name.is_valid():
        shown = _shown(request, opened, given) | {"name_form": name}
        return render(request, "hear/search.html", shown, status=422)
    kept = form.search()
    keep_search(opened.question, kept, name=name.cleaned_data["name"], actor=request.user, now=now())
    messages.success(request, say("hear.search.kept", name=name.cleaned_data["name"]))
    return redirect(_address(request, opened, kept))


@require_POST
@member_page(Ability.READ_ANSWERS)
def search_let_go(request: MemberRequest, question: int, saved: int) -> HttpResponse:
    """Keep one's own search no more; it can be brought back at once."""
    opened = opened_picture(request, question)
    kept = get_object_or_404(saved_searches(opened.question, user=request.user), pk=saved)
    name, pairs = kept.name, list(pairs_of(kept.query, kept.filters))
    let_search_go(opened.question, kept, actor=request.user, now=now())
    back = reverse("hear:search_keep", args=[request.organisation.slug, question])
    undo = f"{back}?{urlencode([*pairs, ('name', name)])}"
    messages.success(request, say("hear.search.let_go", name=name), extra_tags=undo)
    return redirect("hear:search", request.organisation.slug, question)


@require_POST
@member_page(Ability.PICTURE)
def search_correct(request: MemberRequest, question: int) -> HttpResponse:
    """Make a theme of everything found, or move it all to a theme: the statements that the words stand in."""
    opened = opened_picture(request, question)
    form = _form(opened, _asked(request.POST))
    here = _address(request, opened, form.search()) if form.is_valid() else _home(request, opened)
    try:
        found = _everything(form, opened)
        asked = _correction(request.POST, found)
        kept = do(opened.question, asked, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
        return redirect(here)
    after = told(opened.question) or opened.told
    deed = deed_of(opened.question, after, number=kept.number)
    undo = address_of(opened.question, request.organisation.slug, next=here, **undoing(kept))
    messages.success(request, deed.done if deed else "", extra_tags=undo)
    return redirect(_where_it_went(request, opened, kept.body) or here)


def _everything(form: SearchForm, opened: Opened) -> Found:
    index = index_of(opened.told)
    if index is None:
        raise StillReading
    found = found_by(form.search(), opened.told, index) if form.is_valid() else Found(opened.told, [])
    if not found.places:
        raise NothingFound
    if len(found.places) > MOST_AT_ONCE:
        raise TooManyFound(most=MOST_AT_ONCE)
    return found


def _correction(given: QueryDict, found: Found) -> Asked:
    answers = tuple(pointed for place in found.places for pointed in found.pointed(place))
    if given.get("action") == Action.MOVE:
        themes = tuple(filter(None, [given.get("to", "")]))
        return Asked(Action.MOVE, themes=themes, answers=answers)
    names = {code: given.get(f"name_{code}", "").strip() for code in LANGUAGES}
    return Asked(Action.ADD, names={code: name for code, name in names.items() if name}, answers=answers)


def _where_it_went(request: MemberRequest, opened: Opened, body: dict[str, list[str]]) -> str:
    themes = body.get("new") or body.get("themes") or []
    slug = request.organisation.slug
    return reverse("hear:theme", args=[slug, opened.question.pk, themes[0]]) if themes else ""


def _shown(request: MemberRequest, opened: Opened, given: QueryDict) -> dict[str, object]:
    """Context of the page."""
    form = _form(opened, given)
    index = index_of(opened.told)
    asked = form.search() if form.is_valid() else Search()
    is_waiting = index is None and bool(asked.words)
    found = found_by(asked, opened.told, index) if form.is_valid() else Found(opened.told, [])
    keys = reverse("hear:search_keys", args=[request.organisation.slug, opened.question.pk])
    address = urlencode(list(asked.pairs()))
    listed = listing(request, opened, found.places, keys=f"{keys}?{address}", found=found)
    return listed | {
        "question": opened.question,
        "campaign": opened.question.campaign,
        "form": form,
        "search": asked,
        "pairs": list(asked.pairs()),
        "total": len(found.places),
        "is_waiting": is_waiting,
        "saved": [
            (each, urlencode(list(pairs_of(each.query, each.filters)))) for each in _saved(request, opened)
        ],
        "name_form": NameForm(),
        "too_many": len(found.places) > MOST_AT_ONCE,
        "languages": LANGUAGES,
    }


def _saved(request: MemberRequest, opened: Opened) -> list[SavedSearch]:
    return list(saved_searches(opened.question, user=request.user))


def _form(opened: Opened, given: QueryDict) -> SearchForm:
    tags = Lister(opened.told, question=opened.question).tags
    return SearchForm(given, told=opened.told, tags=tags)


def _asked(given: QueryDict) -> QueryDict:
    """What is searched for, without what is to be done with it."""
    asked = given.copy()
    for name in CORRECTING:
        asked.pop(name, None)
    return asked


def _given(request: MemberRequest) -> QueryDict:
    given = request.GET.copy()
    given.update(request.POST)
    return given


def _home(request: MemberRequest, opened: Opened) -> str:
    return reverse("hear:search", args=[request.organisation.slug, opened.question.pk])


def _address(request: MemberRequest, opened: Opened, asked: Search) -> str:
    address = urlencode(list(asked.pairs()))
    return _home(request, opened) + (f"?{address}" if address else "")
