"""Members' pages: what is assumed, where that is from, and the organisation's own numbers instead."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.documents.formats import date_text
from kuulolla.ask.models import Campaign
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.measure.actions import money as actions
from kuulolla.measure.forms.money import AssumptionForm, assumption_as_written
from kuulolla.measure.models import Assumption
from kuulolla.measure.queries.assumptions import assumed, assumptions_of, day_of, typed_of
from kuulolla.measure.rules.assumptions import Assumed, Key, Unit
from kuulolla.measure.telling import assumed_parts, assumed_text, source_text
from kuulolla.measure.views.costs import removed


@member_page(Ability.LOOK)
def assumptions(request: MemberRequest) -> HttpResponse:
    """Every assumption as it holds today."""
    found = assumptions_of(request.organisation, on=local_day(now()))
    return render(
        request, "measure/money/assumptions.html", {"rows": [_row(each) for each in found.values()]}
    )


@member_page(Ability.LOOK)
def assumption(request: MemberRequest, assumption: str) -> HttpResponse:
    """One assumption: what it is, where it is from, what held before, and a number of one's own."""
    key = _key(assumption)
    campaign = _campaign(request)
    day = day_of(campaign, now=now()) if campaign else local_day(now())
    found = assumptions_of(request.organisation, on=day)[key]
    may_write = request.membership.may(Ability.CAMPAIGN)
    form = AssumptionForm(
        request.POST or None,
        unit=found.unit,
        initial=assumption_as_written(found) | {"effective_on": _begins(campaign, day)},
    )
    if request.method == "POST":
        if not may_write:
            raise PermissionDenied
        if form.is_valid() and _kept(request, key, form):
            return redirect(request.get_full_path())
    shown = {
        "row": _row(found),
        "default": _row(Assumed.default(key)),
        "history": [(row, assumed_text(assumed(row))) for row in typed_of(request.organisation, key)],
        "form": form,
        "unit": "€" if found.unit is Unit.CENTS else "",
        "campaign": campaign,
        "may_write": may_write,
    }
    return render(request, "measure/money/assumption.html", shown, status=422 if form.errors else 200)


@require_POST
@member_page(Ability.CAMPAIGN)
def remove_assumption(request: MemberRequest, assumed: int) -> HttpResponse:
    """Take back a number of one's own."""
    row = Assumption.objects.of(request.organisation).filter(pk=assumed).first()
    if row is None:
        raise Http404
    aside = actions.remove_assumption(row, actor=request.user, now=now())
    back = reverse("measure:assumption", args=[request.organisation.slug, row.key])
    return removed(request, aside, what=say(f"measure.assumption.{row.key}"), back=back)


def _row(found: Assumed) -> dict[str, object]:
    """An assumption in words."""
    word = f"measure.assumption.{found.key}"
    return {
        "key": found.key,
        "name": say(word),
        "definition": say(f"{word}.definition"),
        "value": assumed_text(found),
        "parts": assumed_parts(found),
        "source": source_text(found),
        "dated": found.dated,
        "is_checked": found.is_checked,
        "is_own": found.row is not None,
        "effective_on": found.effective_on,
    }


def _key(given: str) -> Key:
    if given not in set(Key):
        raise Http404
    return Key(given)


def _campaign(request: MemberRequest) -> Campaign | None:
    """The campaign from whose figure somebody came."""
    slug = request.GET.get("campaign", "")
    return Campaign.objects.of(request.organisation).filter(slug=slug).first() if slug else None


def _begins(campaign: Campaign | None, day: date) -> date:
    """From the campaign's first day on, so that the number changes its figures; else from today."""
    if campaign is None or campaign.opens_at is None:
        return day
    return min(day, local_day(campaign.opens_at))


def _kept(request: MemberRequest, key: Key, form: AssumptionForm) -> bool:
    """Write it down; False with the reason on the form when that is refused."""
    try:
        row = actions.assume(
            form.typed, key=key, organisation=request.organisation, actor=request.user, now=now()
        )
    except Refusal as refusal:
        form.add_error(None, refusal.message(current_language()))
        return False
    day = date_text(row.effective_on, current_language())
    messages.success(request, say("measure.assumption.kept", day=day))
    return True
