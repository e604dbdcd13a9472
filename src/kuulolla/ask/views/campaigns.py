"""The list of campaigns; new, copied and deleted ones."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import begin_campaign, copy_campaign
from kuulolla.ask.actions.campaigns_removal import put_back, remove_draft
from kuulolla.ask.actions.campaigns_texts import renew_texts
from kuulolla.ask.forms.campaigns import NewCampaignForm
from kuulolla.ask.models import Campaign, SetAside
from kuulolla.ask.queries.campaigns import campaign_of, campaigns_of, languages_of, state_of
from kuulolla.ask.views.campaign_pages import (
    STATE_KINDS,
    address_of,
    campaign_page,
    removed,
    site,
    told,
)
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say

CAMPAIGNS_A_PAGE = 20
PLACES = {"question": "questions", "prize": "prizes"}


@member_page(Ability.LOOK)
def campaigns(request: MemberRequest) -> HttpResponse:
    """All campaigns of the organisation."""
    now = clock.now()
    page = Paginator(campaigns_of(request.organisation, now=now), CAMPAIGNS_A_PAGE).get_page(
        request.GET.get("page")
    )
    rows = [(campaign, state_of(campaign, now=now)) for campaign in page]
    shown = [
        (campaign, say(f"ask.editor.state.{state}"), STATE_KINDS[state], state.value)
        for campaign, state in rows
    ]
    may_edit = request.membership.may(Ability.CAMPAIGN)
    return render(request, "ask/editor/campaigns.html", {"page": page, "rows": shown, "may_edit": may_edit})


@member_page(Ability.CAMPAIGN)
def new_campaign(request: MemberRequest) -> HttpResponse:
    """A new draft from nothing, or from an earlier campaign (`?from=slug`)."""
    earlier = _earlier(request)
    form = NewCampaignForm(
        request.POST or None,
        languages=languages_of(request.organisation),
        initial={"names": earlier.names} if earlier else {},
    )
    if request.method == "POST" and form.is_valid():
        try:
            campaign = _begin(request, form, earlier)
        except Refusal as refusal:
            form.add_error("slug", refusal.message(current_language()))
        else:
            return redirect(address_of(campaign, "basics"))
    return render(request, "ask/editor/new.html", {"form": form, "earlier": earlier})


@require_POST
@campaign_page(Ability.CAMPAIGN)
def remove_campaign(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Delete a draft; the list tells how to take it back."""
    try:
        removed(
            request,
            remove_draft(campaign, actor=request.user, now=clock.now()),
            key="ask.editor.campaign_removed",
        )
    except Refusal as refusal:
        told(request, refusal)
        return redirect(address_of(campaign, "check"))
    return redirect("ask:campaigns", request.organisation.slug)


@require_POST
@member_page(Ability.CAMPAIGN)
def undo_removal(request: MemberRequest, aside: int) -> HttpResponse:
    """Put back what was removed, and show it."""
    found = get_object_or_404(SetAside.objects.of(request.organisation), pk=aside)
    kind, slug = found.kind, found.campaign_slug
    try:
        put_back(found, actor=request.user, now=clock.now())
    except Refusal as refusal:
        told(request, refusal)
        return redirect("ask:campaigns", request.organisation.slug)
    if kind == "campaign":
        return redirect("ask:campaigns", request.organisation.slug)
    campaign = campaign_of(request.organisation, slug)
    renew_texts(campaign, site=site(), actor=request.user, now=clock.now())
    return redirect(address_of(campaign, PLACES[kind]))


def _earlier(request: MemberRequest) -> Campaign | None:
    slug = request.GET.get("from")
    return campaign_of(request.organisation, slug) if slug else None


def _begin(request: MemberRequest, form: NewCampaignForm, earlier: Campaign | None) -> Campaign:
    """The new campaign. Raises SlugTaken."""
    names, slug = form.texts("names"), form.cleaned_data["slug"]
    organisation, actor, now = request.organisation, request.user, clock.now()
    if earlier is None:
        return begin_campaign(names, slug=slug, organisation=organisation, actor=actor, now=now)
    return copy_campaign(earlier, names=names, slug=slug, organisation=organisation, actor=actor, now=now)
