"""What the pages of a draw share: what each shows of the campaign, and telling what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Campaign, Draw
from kuulolla.ask.public_form import moment_text
from kuulolla.ask.queries.draws import latest_draw
from kuulolla.ask.queries.draws_people import name_of_member
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, shared_context, told
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say

Given = ParamSpec("Given")
DrawPage = Callable[Concatenate[MemberRequest, Draw, Given], HttpResponseBase]


def draw_page(ability: Ability) -> Callable[[DrawPage[Given]], Callable[..., HttpResponseBase]]:
    """A page of the freeze that counts; 404 while there is none."""

    def of(page: DrawPage[Given]) -> Callable[..., HttpResponseBase]:
        @campaign_page(ability)
        @wraps(page)
        def opened(
            request: MemberRequest,
            campaign: Campaign,
            *args: Any,
            **kwargs: Any,  # Any: parts of the address
        ) -> HttpResponseBase:
            draw = latest_draw(campaign)
            if draw is None:
                raise Http404
            draw.campaign = campaign
            return page(request, draw, *args, **kwargs)

        return opened

    return of


def shown(
    request: MemberRequest,
    campaign: Campaign,
    page: str,
    context: dict[str, Any],  # Any: values of a template
    *,
    status: int = 200,
) -> HttpResponse:
    """A page of the draw, in the template of its name; nobody keeps it."""
    may = request.membership.may
    shared = shared_context(campaign, "drawing") | {
        "may_draw": may(Ability.CAMPAIGN),
        "may_see_people": may(Ability.SEE_PEOPLE),
        "public_address": reverse("ask_public:draw", args=[campaign.slug]),
    }
    response = render(request, f"ask/drawing/{page}.html", shared | context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def done(
    request: MemberRequest,
    campaign: Campaign,
    act: Callable[[], object],
    *,
    key: str,
    page: str = "drawing",
    args: tuple[object, ...] = (),
    undo: str = "",
) -> HttpResponse:
    """Do it and tell it, or tell the refusal; then on to a page of the draw."""
    try:
        act()
    except Refusal as refusal:
        told(request, refusal)
    else:
        messages.success(request, say(key), extra_tags=undo)
    return redirect(address_of(campaign, page, *args))


def refused(form: Any, refusal: Refusal, *, field: str | None = None) -> None:  # Any: a form of any kind
    """Show a refusal where it can be mended."""
    form.add_error(field, refusal.message(current_language()))


def frozen_words(draw: Draw) -> dict[str, str]:
    """What is told of a freeze: when and by whom, how many entries, the round."""
    language = current_language()
    at, name = moment_text(draw.frozen_at, language), name_of_member(draw.frozen_by_id)
    return {
        "frozen": say("ask.drawing.frozen.by", moment=at, name=name) if name else at,
        "round_moment": moment_text(draw.round_at, language, seconds=True) if draw.round_at else "",
    }
