"""A campaign's public page before anybody else sees it."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.csrf import csrf_exempt

from kuulolla.ask.forms.steps import EndForm, StepForm
from kuulolla.ask.models import Campaign
from kuulolla.ask.public_form import render_form
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.public_steps_pages import Place, end_page, step_page
from kuulolla.ask.rules.answering import FormPlan
from kuulolla.ask.rules.steps import END, mark_of
from kuulolla.ask.views.campaign_pages import address_of, campaign_page
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language


@csrf_exempt
@campaign_page(Ability.LOOK)
def preview(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """The form as people will see it, with its errors when it is sent; nothing is kept.

    The public page carries no token against forged requests, and here there is nothing to forge.
    """
    plan, language = plan_of(campaign), current_language()
    if campaign.in_steps and plan.questions:
        return _step(request, campaign, plan=plan)
    page = render_form(campaign, language=language, posted=request.POST if request.method == "POST" else None)
    public = f"{reverse('ask_public:form', args=[campaign.slug])}?lang={language}"
    here = f"{address_of(campaign, 'preview')}?lang={language}"
    return HttpResponse(page.replace(f'action="{escape(public)}"', f'action="{escape(here)}"'))


def _step(request: MemberRequest, campaign: Campaign, *, plan: FormPlan) -> HttpResponse:
    """One step, every question in its turn, also those that only some are asked."""
    steps = (*(str(asked.number) for asked in plan.questions), END)
    asked_for = request.GET.get("step", "")
    place = Place(asked_for if asked_for in steps else steps[0], steps, "")
    form = _form(request, campaign, plan=plan, place=place)
    if form.is_valid():
        onward = max(place.number - 2, 0) if "to" in request.POST else place.number
        return HttpResponseRedirect(_here(campaign, steps[onward % len(steps)]))
    shown = Place(place.step, steps, _here(campaign, place.step))
    language = current_language()
    if isinstance(form, StepForm):
        opens = place.number == 1
        return HttpResponse(step_page(campaign, form, place=shown, language=language, opens=opens))
    hidden = [("checked", mark_of(()))]
    return HttpResponse(end_page(campaign, form, place=shown, answers=(), hidden=hidden, language=language))


def _form(request: MemberRequest, campaign: Campaign, *, plan: FormPlan, place: Place) -> StepForm | EndForm:
    posted = request.POST if request.method == "POST" else None
    if place.step == END:
        return EndForm(campaign, plan, answers=(), posted=posted)
    asked = plan.questions[place.number - 1]
    return StepForm(campaign, asked, saved={}, posted=posted, may_wait="to" in request.POST)


def _here(campaign: Campaign, step: str) -> str:
    return f"{address_of(campaign, 'preview')}?lang={current_language()}&step={step}"
