"""The entries to a draw, one by one: who is behind one, and leaving one out."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.draws import exclude_entry, include_entry
from kuulolla.ask.actions.draws_winners import open_person, seek_entry
from kuulolla.ask.forms.draws import LeaveOutForm, SeekForm
from kuulolla.ask.models import Campaign, Entry
from kuulolla.ask.queries.draws import TakingPart, is_frozen, taking_part
from kuulolla.ask.queries.draws_people import contact_of, entry_of
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, told
from kuulolla.ask.views.draw_pages import done, shown
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import say

A_PAGE = 50
STATES = ("in", "double", "excluded", "withdrawn")
KINDS = {"in": "good", "double": "quiet", "excluded": "warning", "withdrawn": "quiet"}


@campaign_page(Ability.SEE_PEOPLE)
def entries(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """All entries by their codes, no names; find one by what somebody is known by."""
    form = SeekForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        known = form.cleaned_data["known"]
        found = seek_entry(campaign, known=known, actor=request.user, now=clock.now())
        if found is not None:
            return redirect(address_of(campaign, "entry", found))
        form.add_error("known", say("ask.drawing.seek.none"))
    part, only = taking_part(campaign), request.GET.get("only", "")
    states = {pk: state_of_entry(pk, part) for pk in _all(campaign)}
    wanted = [pk for pk, state in states.items() if only not in STATES or state == only]
    page = Paginator(wanted, A_PAGE).get_page(request.GET.get("page"))
    days = dict(campaign.entries.filter(pk__in=list(page)).values_list("pk", "received_on"))
    counts = Counter(states.values())
    filters = [("", say("ask.drawing.entries.all"), len(states))]
    filters += [(state, say(f"ask.drawing.entries.{state}"), counts[state]) for state in STATES]
    context = {
        "page": page,
        "rows": [(pk, days[pk], *_told_state(states[pk])) for pk in page],
        "filters": filters,
        "only": only if only in STATES else "",
        "form": form,
    }
    return shown(request, campaign, "entries", context, status=422 if form.errors else 200)


@campaign_page(Ability.SEE_PEOPLE)
def entry(request: MemberRequest, campaign: Campaign, entry: str) -> HttpResponse:
    """One entry; leave it out with a reason."""
    found = entry_of(campaign, entry)
    form = LeaveOutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            exclude_entry(found, reason=form.cleaned_data["reason"], actor=request.user, now=clock.now())
        except Refusal as refusal:
            told(request, refusal)
        else:
            undo = address_of(campaign, "take_in", found.pk)
            messages.success(request, say("ask.drawing.left_out"), extra_tags=undo)
        return redirect(address_of(campaign, "entry", found.pk))
    context = _about(found) | {"form": form}
    return shown(request, campaign, "entry", context, status=422 if form.errors else 200)


@require_POST
@campaign_page(Ability.SEE_PEOPLE)
def take_in(request: MemberRequest, campaign: Campaign, entry: str) -> HttpResponse:
    """Take an exclusion back."""
    found = entry_of(campaign, entry)
    return done(
        request,
        campaign,
        lambda: include_entry(found, actor=request.user, now=clock.now()),
        key="ask.drawing.taken_in",
        page="entry",
        args=(found.pk,),
    )


@require_POST
@campaign_page(Ability.SEE_PEOPLE)
def entry_person(request: MemberRequest, campaign: Campaign, entry: str) -> HttpResponse:
    """Who is behind an entry; the look is a fact."""
    found = entry_of(campaign, entry)
    person = open_person(found, actor=request.user, now=clock.now(), why="entry")
    context = _about(found) | {"form": LeaveOutForm(), "person": person, "looked": True}
    return shown(request, campaign, "entry", context)


def state_of_entry(pk: str, part: TakingPart) -> str:
    """Whether an entry takes part; if not, what keeps it out."""
    if pk in part.excluded:
        return "excluded"
    if pk in part.doubles:
        return "double"
    return "in" if pk in part.members else "withdrawn"


def _about(entry: Entry) -> dict[str, Any]:  # Any: values of a template
    """What is shown of an entry without opening the contact."""
    part = taking_part(entry.campaign)
    first = part.doubles.get(entry.pk, entry.pk)
    others = [pk for pk, counted in part.doubles.items() if counted == first and pk != entry.pk]
    reason = part.excluded.get(entry.pk, "")
    state, kind, word = state_of_entry(entry.pk, part), *_told_state(state_of_entry(entry.pk, part))
    return {
        "entry": entry,
        "state_word": word,
        "state_of_it": kind,
        "is_in": state == "in",
        "first": first if first != entry.pk else "",
        "others": others,
        "reason": say(f"ask.drawing.reason.{reason}") if reason else "",
        "is_frozen": is_frozen(entry.campaign),
        "has_contact": contact_of(entry.pk, entry.campaign) is not None,
        "person_address": address_of(entry.campaign, "entry_person", entry.pk),
        "entries_address": reverse(
            "ask:entries", args=[entry.campaign.organisation.slug, entry.campaign.slug]
        ),
    }


def _told_state(state: str) -> tuple[str, str]:
    return KINDS[state], say(f"ask.drawing.entries.{state}")


def _all(campaign: Campaign) -> list[str]:
    rows = campaign.entries.order_by("received_on", "pk")
    return list(rows.values_list("pk", flat=True))
