"""Making a draw, one step a page: who takes part, freezing, waiting for the round, the winners."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.draws import (
    ReasonMissing,
    commit_secret,
    draw_winners,
    freeze_list,
    new_secret,
    reveal_secret,
)
from kuulolla.ask.adapters import beacon
from kuulolla.ask.forms.draws import FreezeForm, PasteForm, RevealForm
from kuulolla.ask.models import Campaign, Draw
from kuulolla.ask.public_form import moment_text
from kuulolla.ask.queries.draws import (
    DrawStage,
    has_told_winners,
    latest_draw,
    promised_reserves,
    stage_of,
    taking_part,
)
from kuulolla.ask.queries.draws_people import name_of_member
from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.draws import RoundTooSoon, addresses_of
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, told
from kuulolla.ask.views.draw_pages import done, draw_page, frozen_words, refused, shown
from kuulolla.ask.views.draws_winners import winners_shown
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say

MINUTE, HOUR, DAY = 60, 3600, 86_400


@campaign_page(Ability.LOOK)
def drawing(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Where the draw is now, and the next step."""
    if not campaign.has_draw:
        return shown(request, campaign, "none", {})
    now = clock.now()
    stage, draw = stage_of(campaign, now=now), latest_draw(campaign)
    if draw is None:
        return shown(request, campaign, "who", _who(campaign) | {"stage": stage.value})
    draw.campaign = campaign
    if draw.is_drawn:
        return shown(request, campaign, "winners", winners_shown(draw, now=now))
    if draw.source == Source.MEMBERS:
        return shown(request, campaign, "secrets", _secrets(draw, request) | _frozen(draw))
    page = "due" if stage is DrawStage.DUE else "waiting"
    return shown(request, campaign, page, _frozen(draw) | {"left": _left(draw, now=now)})


@draw_page(Ability.LOOK)
def waiting(request: MemberRequest, draw: Draw) -> HttpResponse:
    """How long it still takes, for a page that is open; the page anew once the wait is over."""
    now = clock.now()
    left = _left(draw, now=now)
    response = render(request, "ask/drawing/parts/left.html", {"left": left, "campaign": draw.campaign})
    if stage_of(draw.campaign, now=now) is not DrawStage.WAITING:
        response["HX-Refresh"] = "true"
    return response


@campaign_page(Ability.CAMPAIGN)
def freeze(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Say what freezing does, then freeze."""
    now, is_again = clock.now(), latest_draw(campaign) is not None
    if has_told_winners(campaign) or stage_of(campaign, now=now) is DrawStage.RUNNING:
        return redirect(address_of(campaign, "drawing"))
    form = FreezeForm(request.POST or None, is_again=is_again, initial={"at": campaign.draw_at})
    if request.method == "POST" and form.is_valid():
        try:
            freeze_list(campaign, freezing=form.freezing(now=now), actor=request.user, now=now)
        except RoundTooSoon as refusal:
            refused(form, refusal, field="at")
        except ReasonMissing as refusal:
            refused(form, refusal, field="reason")
        except Refusal as refusal:
            refused(form, refusal)
        else:
            messages.success(request, say("ask.drawing.frozen.told"))
            return redirect(address_of(campaign, "drawing"))
    context = _who(campaign) | {"form": form, "is_again": is_again}
    return shown(request, campaign, "freeze", context, status=422 if form.errors else 200)


@require_POST
@draw_page(Ability.CAMPAIGN)
def draw(request: MemberRequest, draw: Draw) -> HttpResponse:
    """Fetch the value of the round and draw; where it cannot be had, it can be pasted."""
    campaign = draw.campaign
    try:
        pulse = beacon.configured().pulse(draw.round or 0)
        draw_winners(draw, pulse=pulse, actor=request.user, now=clock.now())
    except beacon.BeaconUnreachable as refusal:
        told(request, refusal)
        return redirect(address_of(campaign, "paste_round"))
    except Refusal as refusal:
        told(request, refusal)
    else:
        messages.success(request, say("ask.drawing.drawn.told"))
    return redirect(address_of(campaign, "drawing"))


@draw_page(Ability.CAMPAIGN)
def paste(request: MemberRequest, draw: Draw) -> HttpResponse:
    """Draw with a value that somebody fetched by hand; it is checked like any other."""
    campaign, now = draw.campaign, clock.now()
    if draw.round is None or stage_of(campaign, now=now) is not DrawStage.DUE:
        return redirect(address_of(campaign, "drawing"))
    form = PasteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            pulse = beacon.verified(draw.round, form.cleaned_data["text"])
            draw_winners(draw, pulse=pulse, actor=request.user, now=now)
        except Refusal as refusal:
            refused(form, refusal, field="text")
        else:
            messages.success(request, say("ask.drawing.drawn.told"))
            return redirect(address_of(campaign, "drawing"))
    context = {"form": form, "addresses": addresses_of(draw.round)}
    return shown(request, campaign, "paste", context, status=422 if form.errors else 200)


@require_POST
@draw_page(Ability.CAMPAIGN)
def secret(request: MemberRequest, draw: Draw) -> HttpResponse:
    """Lock a secret for the member, and show it this once."""
    made = new_secret()
    try:
        commit_secret(draw, secret=made, actor=request.user, now=clock.now())
    except Refusal as refusal:
        told(request, refusal)
        return redirect(address_of(draw.campaign, "drawing"))
    return shown(request, draw.campaign, "secret", {"secret": made})


@draw_page(Ability.CAMPAIGN)
def reveal(request: MemberRequest, draw: Draw) -> HttpResponse:
    """Tell a secret; the second one draws."""
    campaign = draw.campaign
    form = RevealForm(request.POST or None)
    if draw.is_drawn or draw.source != Source.MEMBERS:
        return redirect(address_of(campaign, "drawing"))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["secret"].strip()
        try:
            reveal_secret(draw, secret=given, actor=request.user, now=clock.now())
        except Refusal as refusal:
            refused(form, refusal, field="secret")
        else:
            latest = latest_draw(campaign)
            is_drawn = latest is not None and latest.is_drawn
            told_key = "ask.drawing.drawn.told" if is_drawn else "ask.drawing.revealed.told"
            return done(request, campaign, lambda: None, key=told_key)
    return shown(request, campaign, "reveal", {"form": form}, status=422 if form.errors else 200)


def _who(campaign: Campaign) -> dict[str, Any]:  # Any: values of a template
    """Who takes part, what there is to win, and until when people can enter."""
    part = taking_part(campaign)
    closes = campaign.closes_at
    return {
        "part": part,
        "count": len(part.ids),
        "nobody": not part.ids and not part.left_out,
        "prizes": list(campaign.prizes.order_by("number")),
        "reserves": promised_reserves(campaign),
        "closes": moment_text(closes, current_language()) if closes else "",
    }


def _frozen(draw: Draw) -> dict[str, Any]:  # Any: values of a template
    """What was frozen, and whether it can be frozen again."""
    return {"draw": draw, "count": len(draw.ids), **frozen_words(draw)}


def _secrets(draw: Draw, request: MemberRequest) -> dict[str, Any]:  # Any: values of a template
    """Whose secrets are locked or told, and what this member can do."""
    made = list(draw.commitments.order_by("committed_at"))
    return {
        "members": [(name_of_member(one.member_id), one.revealed_at is not None) for one in made],
        "may_lock": len(made) < 2 and all(one.member_id != request.user.pk for one in made),
        "may_reveal": len(made) == 2,
    }


def _left(draw: Draw, *, now: datetime) -> str:
    """How long until the round, in words."""
    seconds = (draw.round_at - now).total_seconds() if draw.round_at else 0
    if seconds < MINUTE:
        return say("ask.drawing.waiting.minute")
    for unit, length, shortest in (("days", DAY, 2 * DAY), ("hours", HOUR, 2 * HOUR), ("minutes", MINUTE, 0)):
        if seconds >= shortest:
            return say(f"ask.drawing.waiting.{unit}", n=round(seconds / length))
    raise AssertionError("minutes have no least length")
