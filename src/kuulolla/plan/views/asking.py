"""What the pages of every noun have in common: they list, ask for one thing, remove it and undo that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.plan import actions
from kuulolla.plan.forms import PlanForm
from kuulolla.plan.models import Goal, Milestone, Planned, SetAside
from kuulolla.plan.rules import NothingToPutBack

# Where what was put back is seen: the list of its noun. A milestone has its own path's page.
LISTS = {
    "service": "services",
    "goal": "services",
    "group": "groups",
    "channel": "channels",
    "path": "paths",
    "milestone": "paths",
}


@dataclass(frozen=True)
class Place:
    """Where somebody came from and goes back to."""

    name: str
    address: str


def listed(request: MemberRequest, page: str, **shown: object) -> HttpResponse:
    """A page that shows a part of the plan."""
    may_plan = request.membership.may(Ability.PLAN)
    return render(request, f"plan/{page}.html", {"here": page, "may_plan": may_plan, **shown})


def asked(
    request: MemberRequest,
    noun: str,
    form: PlanForm,
    *,
    write: Callable[[Any], object],  # Any: the values of the form
    row: Planned | None = None,
    back: Place | None = None,
    then: Callable[[], str] | None = None,
) -> HttpResponse:
    """Ask for one thing of the plan, or for a row anew; write what was answered, then go `back` or `then`."""
    back = back or list_of(request, noun)
    step = "change" if row else "add"
    if request.method == "POST" and form.is_valid() and _is_written(form, write):
        messages.success(request, say(f"plan.saved.{step}"))
        return redirect(then() if then else back.address)
    shown = {
        "form": form,
        "noun": noun,
        "row": row,
        "back": back,
        "remove": reverse(f"plan:remove_{noun}", args=[request.organisation.slug, row.pk]) if row else "",
        "title": say(f"plan.{noun}.{step}"),
        "lead": say(f"plan.{noun}.lead"),
    }
    return render(request, "plan/form.html", shown, status=422 if form.errors else 200)


def _is_written(form: PlanForm, write: Callable[[Any], object]) -> bool:  # Any: the values of the form
    """Write what was answered; a refusal becomes an error of the form."""
    try:
        write(form.values)
    except Refusal as refusal:
        form.add_error(None, refusal.message(current_language()))
        return False
    return True


def form_of(
    request: MemberRequest,
    form: type[PlanForm],
    *,
    row: Planned | None = None,
    initial: Mapping[str, object] | None = None,
) -> PlanForm:
    """The form as it was sent, or as it begins."""
    begun = form.begun_with(row) if row else initial
    return form(request.POST or None, initial=begun, organisation=request.organisation)


def removed(
    request: MemberRequest,
    noun: str,
    *,
    row: Planned,
    by: Callable[[], SetAside],
    back: Place | None = None,
) -> HttpResponse:
    """Remove, and offer to undo it; or say why it cannot be removed."""
    name = row.what if isinstance(row, Goal) else row.name
    try:
        aside = by()
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        undo_address = reverse("plan:undo", args=[request.organisation.slug, aside.pk])
        messages.success(request, say("plan.removed", name=name), extra_tags=undo_address)
    return redirect((back or list_of(request, noun)).address)


def list_of(request: MemberRequest, noun: str) -> Place:
    """The list that things of this noun stand in."""
    page = LISTS[noun]
    return Place(say(f"plan.{page}.title"), reverse(f"plan:{page}", args=[request.organisation.slug]))


@require_POST
@member_page(Ability.PLAN)
def undo(request: MemberRequest, aside: int) -> HttpResponse:
    """Put back what was removed."""
    found = SetAside.objects.of(request.organisation).filter(pk=aside).first()
    if found is None:
        messages.error(request, NothingToPutBack().message(current_language()))
        return redirect("plan:services", request.organisation.slug)
    try:
        actions.put_back(found, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("plan.put_back"))
    return redirect(_seen_at(request, found))


def _seen_at(request: MemberRequest, aside: SetAside) -> str:
    if aside.kind == "milestone":
        path = aside.rows[0]["fields"]["path"]
        if Milestone.objects.of(request.organisation).filter(path=path).exists():
            return reverse("plan:path", args=[request.organisation.slug, path])
    return list_of(request, aside.kind).address
