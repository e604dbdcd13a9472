"""What the pages of one campaign share: finding it, its sections, and telling what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns_texts import renew_texts
from kuulolla.ask.models import Campaign, SetAside
from kuulolla.ask.queries.campaigns import campaign_of, state_of
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say

Given = ParamSpec("Given")
CampaignPage = Callable[Concatenate[MemberRequest, Campaign, Given], HttpResponseBase]

SECTIONS = ("basics", "plan", "questions", "draw", "prizes", "organiser", "data", "texts", "check")
ONLY_WITH_DRAW = frozenset({"prizes"})
STATE_KINDS = {"draft": "quiet", "coming": "warning", "open": "good", "closed": ""}


@dataclass(frozen=True)
class SectionLink:
    """A section of the editor in the menu of the campaign."""

    key: str
    title: str
    address: str
    is_here: bool


def campaign_page(
    ability: Ability,
) -> Callable[[CampaignPage[Given]], Callable[..., HttpResponseBase]]:
    """A page of one campaign for members who have the ability; 404 where there is no such campaign."""

    def of(page: CampaignPage[Given]) -> Callable[..., HttpResponseBase]:
        @member_page(ability)
        @wraps(page)
        def opened(
            request: MemberRequest,
            campaign: str,
            *args: Any,
            **kwargs: Any,  # Any: parts of the address
        ) -> HttpResponseBase:
            return page(request, campaign_of(request.organisation, campaign), *args, **kwargs)

        return opened

    return of


def site() -> str:
    """The address of this site, without a slash at its end."""
    return str(settings.ADDRESS)


def address_of(campaign: Campaign, page: str, *args: object) -> str:
    """The address of a page of the campaign."""
    return reverse(f"ask:{page}", args=[campaign.organisation.slug, campaign.slug, *args])


def show(
    request: MemberRequest, campaign: Campaign, section: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """A section of the editor, in the template of its name."""
    shared = shared_context(campaign, section) | {"may_edit": request.membership.may(Ability.CAMPAIGN)}
    return render(request, f"ask/editor/{section}.html", shared | context, status=status)


def shared_context(campaign: Campaign, section: str) -> dict[str, Any]:  # Any: values of a template
    """What every page of a campaign shows."""
    state = state_of(campaign, now=clock.now())
    sections = sections_of(campaign, section)
    return {
        "campaign": campaign,
        "state": state.value,
        "state_text": say(f"ask.editor.state.{state}"),
        "state_kind": STATE_KINDS[state],
        "sections": sections,
        "place": next((n for n, link in enumerate(sections, start=1) if link.is_here), 0),
        "next_section": next_section(campaign, section),
    }


def sections_of(campaign: Campaign, here: str) -> list[SectionLink]:
    """The sections that the campaign has."""
    section = here.partition("/")[0]
    return [
        SectionLink(key, say(f"ask.editor.section.{key}"), address_of(campaign, key), key == section)
        for key in SECTIONS
        if campaign.has_draw or key not in ONLY_WITH_DRAW
    ]


def next_section(campaign: Campaign, here: str) -> SectionLink | None:
    """The section that comes after this one."""
    links = sections_of(campaign, here)
    place = next((n for n, link in enumerate(links) if link.is_here), len(links))
    return links[place + 1] if place + 1 < len(links) else None


def saved(request: MemberRequest, campaign: Campaign, section: str) -> HttpResponse:
    """On to the next section when so asked, else back to this one with a word that it is saved.

    What was saved may be a term of the texts: they follow for as long as the campaign has not opened.
    """
    renew_texts(campaign, site=site(), actor=request.user, now=clock.now())
    following = next_section(campaign, section)
    if "next" in request.POST and following is not None:
        return redirect(following.address)
    messages.success(request, say("ask.editor.saved"))
    return redirect(address_of(campaign, section))


def told(request: MemberRequest, refusal: Refusal) -> None:
    """Tell a refusal at the top of the next page."""
    messages.error(request, refusal.message(current_language()))


def removed(request: MemberRequest, aside: SetAside, *, key: str) -> None:
    """Tell at the top of the next page what was removed, with a way to take it back."""
    address = reverse("ask:put_back", args=[request.organisation.slug, aside.pk])
    messages.success(request, say(key), extra_tags=address)
