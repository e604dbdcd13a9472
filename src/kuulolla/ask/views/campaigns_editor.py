"""The editor's sections that are one form: basics, plan, organiser, draw and personal data."""

from __future__ import annotations

from django.http import HttpResponse

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import PeriodBackwards, describe_campaign, plan_campaign
from kuulolla.ask.actions.campaigns_data import OrganiserDetails, describe_data, describe_organiser
from kuulolla.ask.actions.campaigns_prizes import set_draw
from kuulolla.ask.documents import platform_lines
from kuulolla.ask.forms.campaigns import BasicsForm, OrganiserForm, PlanForm, basics_of, plan_of
from kuulolla.ask.forms.campaigns_draw import DataForm, DrawForm, data_of, draw_of
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.ask.queries.campaigns_terms import platforms_of
from kuulolla.ask.views.campaign_pages import campaign_page, saved, show, site
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language


@campaign_page(Ability.CAMPAIGN)
def basics(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Names, address, texts and period."""
    languages = languages_of(request.organisation, campaign)
    form = BasicsForm(request.POST or None, languages=languages, initial=basics_of(campaign))
    if request.method == "POST" and form.is_valid():
        try:
            describe_campaign(campaign, basics=form.basics, actor=request.user, now=clock.now())
        except PeriodBackwards as refusal:
            form.add_error("closes_at", refusal.message(current_language()))
        except Refusal as refusal:
            form.add_error("slug", refusal.message(current_language()))
        else:
            return saved(request, campaign, "basics")
    return show(request, campaign, "basics", {"form": form, "site": site()})


@campaign_page(Ability.CAMPAIGN)
def plan(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Why and for whom."""
    form = PlanForm(request.POST or None, organisation=request.organisation, initial=plan_of(campaign))
    if request.method == "POST" and form.is_valid():
        plan_campaign(campaign, plan=form.plan, actor=request.user, now=clock.now())
        return saved(request, campaign, "plan")
    return show(request, campaign, "plan", {"form": form})


@campaign_page(Ability.CAMPAIGN)
def organiser(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Who runs the campaign."""
    given = {name: getattr(request.organisation, name) for name in OrganiserForm.details}
    form = OrganiserForm(
        request.POST or None,
        languages=languages_of(request.organisation, campaign),
        initial=given | {"units": campaign.terms.get("units", {})},
    )
    if request.method == "POST" and form.is_valid():
        details = OrganiserDetails(**{name: form.cleaned_data[name] for name in OrganiserForm.details})
        describe_organiser(
            campaign, details=details, units=form.texts("units"), actor=request.user, now=clock.now()
        )
        return saved(request, campaign, "organiser")
    return show(request, campaign, "organiser", {"form": form})


@campaign_page(Ability.CAMPAIGN)
def draw(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Whether there is a draw, when, for whom and how."""
    languages = languages_of(request.organisation, campaign)
    form = DrawForm(request.POST or None, languages=languages, initial=draw_of(campaign))
    if request.method == "POST" and form.is_valid():
        try:
            set_draw(campaign, draw=form.draw, actor=request.user, now=clock.now())
        except Refusal as refusal:
            form.add_error("draw_at", refusal.message(current_language()))
        else:
            return saved(request, campaign, "draw")
    disclaimers = platform_lines(platforms_of(campaign), language=current_language())
    return show(request, campaign, "draw", {"form": form, "disclaimers": disclaimers})


@campaign_page(Ability.CAMPAIGN)
def data(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """What is told about personal data."""
    form = DataForm(
        request.POST or None,
        languages=languages_of(request.organisation, campaign),
        has_draw=campaign.has_draw,
        initial=data_of(campaign),
    )
    if request.method == "POST" and form.is_valid():
        describe_data(campaign, terms=form.terms, actor=request.user, now=clock.now())
        return saved(request, campaign, "data")
    return show(request, campaign, "data", {"form": form})
