"""The checklist, the preview, publishing, closing and their undoing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns_opening import (
    close_campaign,
    publish_campaign,
    reopen_campaign,
    take_back_campaign,
)
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import CampaignState, has_answers, languages_of, state_of
from kuulolla.ask.queries.campaigns_terms import checklist_of
from kuulolla.ask.rules import ChecklistItem, is_ready
from kuulolla.ask.views.campaign_pages import (
    SectionLink,
    address_of,
    campaign_page,
    sections_of,
    show,
    site,
    told,
)
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import in_language, say

SECTION_OF = {
    "page": "basics",
    "period": "basics",
    "question": "questions",
    "questions": "questions",
    "organiser": "organiser",
    "prize": "prizes",
    "prizes": "prizes",
    "rules": "texts",
    "stale": "texts",
    "privacy": "texts",
    "basis": "data",
}


@campaign_page(Ability.LOOK)
def check(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """What must be in order before the campaign opens."""
    now = clock.now()
    items = checklist_of(campaign, site=site(), now=now)
    state = state_of(campaign, now=now)
    context = {
        "parts": parts_of(campaign, items),
        "left": sum(not item.done for item in items),
        "is_ready": is_ready(items),
        "may_take_back": state in (CampaignState.COMING, CampaignState.OPEN) and not has_answers(campaign),
        "opens_now": campaign.opens_at is not None and campaign.opens_at <= now,
    }
    return show(request, campaign, "check", context)


@campaign_page(Ability.LOOK)
def look(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """The public page inside the frame of a phone."""
    languages = [(code, say(f"core.language.{code}")) for code in languages_of(request.organisation).all]
    chosen = request.GET.get("in", "")
    code = chosen if chosen in dict(languages) else languages[0][0]
    frame = f"{address_of(campaign, 'preview')}?lang={code}"
    return show(request, campaign, "look", {"frame": frame, "offered": languages, "chosen": code})


@require_POST
@campaign_page(Ability.CAMPAIGN)
def publish(request: MemberRequest, campaign: Campaign) -> HttpResponseBase:
    """Let the campaign open by the clock."""
    return _do(
        request,
        campaign,
        lambda: publish_campaign(campaign, site=site(), actor=request.user, now=clock.now()),
        done="published",
        undo="take_back",
    )


@require_POST
@campaign_page(Ability.CAMPAIGN)
def take_back(request: MemberRequest, campaign: Campaign) -> HttpResponseBase:
    """Make the campaign a draft again."""
    return _do(
        request,
        campaign,
        lambda: take_back_campaign(campaign, actor=request.user, now=clock.now()),
        done="taken_back",
        undo="publish",
    )


@require_POST
@campaign_page(Ability.CAMPAIGN)
def close(request: MemberRequest, campaign: Campaign) -> HttpResponseBase:
    """Close the campaign now."""
    return _do(
        request,
        campaign,
        lambda: close_campaign(campaign, actor=request.user, now=clock.now()),
        done="closed",
        undo="reopen",
    )


@require_POST
@campaign_page(Ability.CAMPAIGN)
def reopen(request: MemberRequest, campaign: Campaign) -> HttpResponseBase:
    """Let the earlier closing time count again."""
    return _do(
        request,
        campaign,
        lambda: reopen_campaign(campaign, actor=request.user, now=clock.now()),
        done="reopened",
    )


def parts_of(
    campaign: Campaign, items: Sequence[ChecklistItem]
) -> list[tuple[SectionLink, list[tuple[str, bool]], int]]:
    """Each section of the editor with its items of the checklist, and how many of them are left to do."""
    found = []
    for link in sections_of(campaign, "check"):
        own = [(in_language(item.sentence), item.done) for item in items if section_of(item) == link.key]
        found.append((link, own, sum(not done for _, done in own)))
    return [part for part in found if not part[0].is_here]


def section_of(item: ChecklistItem) -> str:
    """The section where an item of the checklist is put in order."""
    first, _, field = item.key.partition(".")
    if first != "missing":
        return SECTION_OF[first]
    if field.startswith("organiser.") or field == "privacy.protection_officer":
        return "organiser"
    if field.startswith("draw.prize"):
        return "prizes"
    return "draw" if field.startswith("draw.") else "data"


def _do(
    request: MemberRequest, campaign: Campaign, act: Callable[[], None], *, done: str, undo: str = ""
) -> HttpResponse:
    """Do it, tell it with a way to undo it, and show the campaign; a refusal leads to the checklist."""
    try:
        act()
    except Refusal as refusal:
        told(request, refusal)
        return redirect(address_of(campaign, "check"))
    back = address_of(campaign, undo) if undo else ""
    messages.success(request, say(f"ask.editor.told.{done}"), extra_tags=back)
    return redirect(address_of(campaign, "campaign"))
