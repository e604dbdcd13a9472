"""Members' pages: what came back of a campaign."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import campaign_of
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.measure.actions import money as actions
from kuulolla.measure.forms.money import ReturnForm, return_as_written
from kuulolla.measure.models import Return
from kuulolla.measure.views.costs import removed


@member_page(Ability.CAMPAIGN)
def new_return(request: MemberRequest, campaign: str) -> HttpResponse:
    """Write down something that came back."""
    return _asked(request, campaign_of(request.organisation, campaign), None)


@member_page(Ability.CAMPAIGN)
def returned(request: MemberRequest, campaign: str, returned: int) -> HttpResponse:
    """Change a return."""
    row = campaign_of(request.organisation, campaign)
    return _asked(request, row, _return(row, returned))


@require_POST
@member_page(Ability.CAMPAIGN)
def remove_return(request: MemberRequest, campaign: str, returned: int) -> HttpResponse:
    """Take a return away."""
    row = campaign_of(request.organisation, campaign)
    found = _return(row, returned)
    aside = actions.remove_return(found, actor=request.user, now=now())
    return removed(request, aside, what=found.what, back=_back(request, row))


def _asked(request: MemberRequest, campaign: Campaign, row: Return | None) -> HttpResponse:
    form = ReturnForm(
        request.POST or None,
        organisation=request.organisation,
        initial=return_as_written(row) if row else None,
    )
    if request.method == "POST" and form.is_valid() and _kept(request, campaign, row, form):
        messages.success(request, say("measure.saved"))
        return redirect(_back(request, campaign))
    shown = {"campaign": campaign, "returned": row, "form": form, "back": _back(request, campaign)}
    return render(request, "measure/money/return.html", shown, status=422 if form.errors else 200)


def _kept(request: MemberRequest, campaign: Campaign, row: Return | None, form: ReturnForm) -> bool:
    """Write it down; False with the reason on the form when that is refused."""
    try:
        if row is None:
            actions.add_return(form.values, campaign=campaign, actor=request.user, now=now())
        else:
            actions.change_return(row, values=form.values, actor=request.user, now=now())
    except Refusal as refusal:
        form.add_error(None, refusal.message(current_language()))
        return False
    return True


def _return(campaign: Campaign, number: int) -> Return:
    found = Return.objects.of(campaign.organisation_id).filter(pk=number, campaign=campaign).first()
    if found is None:
        raise Http404
    return found


def _back(request: MemberRequest, campaign: Campaign) -> str:
    return reverse("measure:costs", args=[request.organisation.slug, campaign.slug]) + "#returns"
