"""Members' pages: how much is measured, and who decided it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.measure.actions.levels import lower_level, record_decision
from kuulolla.measure.forms.levels import DecisionForm
from kuulolla.measure.models import Level
from kuulolla.measure.queries.levels import decisions_of, level_of


@member_page(Ability.LOOK)
def levels(request: MemberRequest) -> HttpResponse:
    """What each level gives and does not, the present one, and every decision."""
    decisions = decisions_of(request.organisation)
    present = level_of(request.organisation)
    shown = {
        "present": present,
        "decision": decisions[0] if decisions else None,
        "decisions": decisions,
        "levels": list(Level),
        "lower": [each for each in Level if each < present],
        "may_decide": request.membership.may(Ability.MANAGE),
    }
    return render(request, "measure/level.html", shown)


@member_page(Ability.MANAGE)
def decide(request: MemberRequest) -> HttpResponse:
    """Record a decision; its level holds from the next second on."""
    today = local_day(now())
    asked = request.GET.get("level", "")
    initial = {"level": asked if asked in Level.values else "", "decided_on": today}
    form = DecisionForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            made = record_decision(
                form.decided, organisation=request.organisation, actor=request.user, now=now()
            )
        except Refusal as refusal:
            form.add_error("decided_on", refusal.message(current_language()))
        else:
            messages.success(request, say("measure.level.saved", level=made.level))
            return redirect("measure:levels", request.organisation.slug)
    return render(request, "measure/level_decide.html", {"form": form}, status=422 if form.errors else 200)


@require_POST
@member_page(Ability.MANAGE)
def lower(request: MemberRequest) -> HttpResponse:
    """Go down at once."""
    asked = request.POST.get("level", "")
    try:
        made = lower_level(
            Level(asked if asked in Level.values else Level.A),
            organisation=request.organisation,
            actor=request.user,
            now=now(),
        )
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("measure.level.saved", level=made.level))
    return redirect("measure:levels", request.organisation.slug)
