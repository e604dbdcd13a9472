"""The winners of a draw: telling them, what they answer, and who is next."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.draws_winners import DeadlineTooSoon, open_person, take_step, tell_winner
from kuulolla.ask.documents.formats import closing_text
from kuulolla.ask.forms.draws import TellForm, end_of
from kuulolla.ask.models import Draw
from kuulolla.ask.public_form import moment_text
from kuulolla.ask.queries.draws import places_in, prize_texts, promised_days, settled_at
from kuulolla.ask.queries.draws_people import contact_of, entry_of, language_of_entry, name_of_member
from kuulolla.ask.rules.winners import Place, Standing, Step, StepKind, Way
from kuulolla.ask.tasks_draws import winner_words
from kuulolla.ask.views.campaign_pages import address_of, told
from kuulolla.ask.views.draw_pages import done, draw_page, frozen_words, refused, shown
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.clock import local_day
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, in_language, say

KINDS = {
    "reserve": "quiet",
    "to_contact": "warning",
    "contacted": "",
    "overdue": "bad",
    "reached": "good",
    "handed_over": "good",
    "gone": "quiet",
}
DEEDS = (StepKind.REACHED, StepKind.DECLINED, StepKind.SILENT, StepKind.HANDED_OVER)
ASKED_FIRST = frozenset({StepKind.DECLINED, StepKind.SILENT})


def winners_shown(draw: Draw, *, now: datetime) -> dict[str, Any]:  # Any: values of a template
    """All prizes with who holds them, who is in reserve and who has gone."""
    rows = [_row(place, draw, now=now) for place in places_in(draw)]
    holding = [row for row in rows if row["place"].prize is not None]
    return {
        "draw": draw,
        "holding": sorted(holding, key=lambda row: row["place"].prize),
        "reserves": [row for row in rows if row["place"].standing is Standing.RESERVE],
        "gone": [row for row in rows if row["place"].standing is Standing.GONE],
        "is_settled": settled_at(draw.campaign) is not None,
        "all_given": len(holding) == draw.winners,
        **frozen_words(draw),
    }


@draw_page(Ability.SEE_PEOPLE)
def winner(request: MemberRequest, draw: Draw, rank: int) -> HttpResponse:
    """One of those drawn: where they stand, and what can be noted now."""
    return shown(request, draw.campaign, "winner", _about(draw, _place(draw, rank)))


@require_POST
@draw_page(Ability.SEE_PEOPLE)
def winner_person(request: MemberRequest, draw: Draw, rank: int) -> HttpResponse:
    """How a winner can be reached; the look is a fact."""
    place = _place(draw, rank)
    entry = entry_of(draw.campaign, place.entry)
    person = open_person(entry, actor=request.user, now=clock.now(), why="winner")
    context = _about(draw, place) | {"person": person, "looked": True}
    return shown(request, draw.campaign, "winner", context)


@draw_page(Ability.SEE_PEOPLE)
def tell(request: MemberRequest, draw: Draw, rank: int) -> HttpResponse:
    """Tell a winner by our message, or note how they were told otherwise."""
    campaign, now, place = draw.campaign, clock.now(), _place(draw, rank)
    if not place.may_take(StepKind.CONTACTED):
        return redirect(address_of(campaign, "winner", rank))
    contact, days = contact_of(place.entry, campaign), promised_days(campaign)
    has_mail = contact is not None and bool(contact.email_key)
    last_day = local_day(now) + timedelta(days=days)
    initial = {"until": last_day, "way": Way.MAIL.value if has_mail else ""}
    form = TellForm(request.POST or None, has_mail=has_mail, days=days, initial=initial)
    if request.method == "POST" and form.is_valid():
        way = form.cleaned_data["way"]
        try:
            tell_winner(draw, rank, way=way, deadline=form.deadline, actor=request.user, now=now)
        except DeadlineTooSoon as refusal:
            refused(form, refusal, field="until")
        except Refusal as refusal:
            told(request, refusal)
            return redirect(address_of(campaign, "winner", rank))
        else:
            messages.success(request, say(f"ask.winner.{'told.mail' if way is Way.MAIL else 'noted'}"))
            return redirect(address_of(campaign, "winner", rank))
    context = _about(draw, place) | {"form": form, "has_mail": has_mail}
    if has_mail:
        language = language_of_entry(place.entry, campaign)
        subject, body = winner_words(draw, place, deadline=end_of(last_day), language=language)
        context |= {"subject": subject, "body": body, "mail_language": language}
    return shown(request, campaign, "tell", context, status=422 if form.errors else 200)


@draw_page(Ability.SEE_PEOPLE)
def deed(request: MemberRequest, draw: Draw, rank: int, deed: str) -> HttpResponse:
    """Note what became of a winner; ask first where the prize moves on."""
    place = _place(draw, rank)
    kind = next((each for each in DEEDS if each.value == deed), None)
    if kind is None:
        raise Http404
    if request.method != "POST":
        if kind not in ASKED_FIRST or not place.may_take(kind):
            return redirect(address_of(draw.campaign, "winner", rank))
        return shown(request, draw.campaign, "sure", _about(draw, place) | _next(draw, place, kind))
    return done(
        request,
        draw.campaign,
        lambda: take_step(draw, rank, kind=kind, actor=request.user, now=clock.now()),
        key="ask.winner.noted",
        page="drawing" if kind in ASKED_FIRST else "winner",
        args=() if kind in ASKED_FIRST else (rank,),
    )


def _place(draw: Draw, rank: int) -> Place:
    """The place at a rank. Raises Http404."""
    places = places_in(draw)
    if not 1 <= rank <= len(places):
        raise Http404
    return places[rank - 1]


def _about(draw: Draw, place: Place) -> dict[str, Any]:  # Any: values of a template
    """What the page of a winner shows without opening the contact."""
    now = clock.now()
    may = {kind.value: place.may_take(kind) for kind in (StepKind.CONTACTED, *DEEDS)}
    may["silent"] = may["silent"] and place.is_overdue(now=now)
    return _row(place, draw, now=now) | {
        "draw": draw,
        "may": may,
        "steps": [_step(step) for step in place.steps],
        "mail_failed": place.steps[-1:] and place.steps[-1].kind is StepKind.MAIL_FAILED,
        "person_address": address_of(draw.campaign, "winner_person", place.rank),
        "has_contact": contact_of(place.entry, draw.campaign) is not None,
    }


def _row(place: Place, draw: Draw, *, now: datetime) -> dict[str, Any]:  # Any: values of a template
    standing = "overdue" if place.is_overdue(now=now) else place.standing.value
    waits = place.standing is Standing.CONTACTED and place.deadline is not None
    prize = in_language(prize_texts(draw, place.prize)) if place.prize is not None else ""
    return {
        "place": place,
        "prize": prize,
        "standing": standing,
        "standing_word": say(f"ask.winners.standing.{standing}"),
        "standing_kind": KINDS[standing],
        "standing_text": say(f"ask.winner.{standing}"),
        "deadline": closing_text(place.deadline, current_language()) if waits and place.deadline else "",
        "why_gone": _step(place.steps[-1])[0] if place.standing is Standing.GONE else "",
    }


def _step(step: Step) -> tuple[str, str, str]:
    """A step in words, when it was, and who noted it."""
    way = f".{step.way}" if step.way else ""
    return (
        say(f"ask.winner.step.{step.kind}{way}"),
        moment_text(step.at, current_language()),
        name_of_member(step.by),
    )


def _next(draw: Draw, place: Place, kind: StepKind) -> dict[str, Any]:  # Any: values of a template
    """Whom the prize would go to."""
    heirs = [other for other in places_in(draw) if other.standing is Standing.RESERVE]
    key = "ask.winner.sure.next" if heirs else "ask.winner.sure.nobody"
    prize = in_language(prize_texts(draw, place.prize or 0))
    return {
        "kind": kind.value,
        "title": say(f"ask.winner.sure.{kind}"),
        "text": say(key, prize=prize, n=heirs[0].rank) if heirs else say(key, prize=prize),
    }
