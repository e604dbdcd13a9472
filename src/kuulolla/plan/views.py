"""Members' pages: the plan on one page, services with their goals, target groups, channels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.plan import actions
from kuulolla.plan.forms import ChannelForm, GoalForm, GroupForm, PlanForm, ServiceForm, begun_with
from kuulolla.plan.models import Channel, Goal, Planned, Service, SetAside, TargetGroup
from kuulolla.plan.queries import channels_of, groups_of, plan_of, row_of, services_of
from kuulolla.plan.rules import NothingToPutBack


@dataclass(frozen=True)
class Kind:
    """A kind of thing in the plan: `noun` names its words and pages, `back` is the list it stands in."""

    noun: str
    back: str
    model: type[Planned]
    form: type[PlanForm]


SERVICE = Kind("service", "services", Service, ServiceForm)
GOAL = Kind("goal", "services", Goal, GoalForm)
GROUP = Kind("group", "groups", TargetGroup, GroupForm)
CHANNEL = Kind("channel", "channels", Channel, ChannelForm)
LISTS = {kind.noun: kind.back for kind in (SERVICE, GOAL, GROUP, CHANNEL)}


@member_page(Ability.LOOK)
def services(request: MemberRequest) -> HttpResponse:
    """What is offered, and what each service should reach."""
    rows = services_of(request.organisation, today=local_day(now()))
    return _list(request, "services", rows=rows)


@member_page(Ability.LOOK)
def groups(request: MemberRequest) -> HttpResponse:
    """For whom."""
    return _list(request, "groups", rows=groups_of(request.organisation))


@member_page(Ability.LOOK)
def channels(request: MemberRequest) -> HttpResponse:
    """Where people are met."""
    return _list(request, "channels", rows=channels_of(request.organisation))


@member_page(Ability.LOOK)
def overview(request: MemberRequest) -> HttpResponse:
    """The whole plan on one page, to be read together or printed."""
    today = local_day(now())
    return _list(request, "overview", plan=plan_of(request.organisation, today=today), today=today)


@member_page(Ability.PLAN)
def add_service(request: MemberRequest) -> HttpResponse:
    """Write down a service."""
    return _asked(
        request,
        SERVICE,
        write=lambda texts: actions.add_service(
            texts, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def service(request: MemberRequest, service: int) -> HttpResponse:
    """Change a service."""
    row = row_of(Service, request.organisation, service)
    return _asked(
        request,
        SERVICE,
        row=row,
        write=lambda texts: actions.change_service(row, texts=texts, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_service(request: MemberRequest, service: int) -> HttpResponse:
    """Take a service away."""
    row = row_of(Service, request.organisation, service)
    return _removed(
        request, SERVICE, row=row, by=lambda: actions.remove_service(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_goal(request: MemberRequest, service: int) -> HttpResponse:
    """Set a goal for a service."""
    owner = row_of(Service, request.organisation, service)
    return _asked(
        request,
        GOAL,
        write=lambda aim: actions.add_goal(aim, service=owner, actor=request.user, now=now()),
    )


@member_page(Ability.PLAN)
def goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Change a goal."""
    row = row_of(Goal, request.organisation, goal)
    return _asked(
        request,
        GOAL,
        row=row,
        write=lambda aim: actions.change_goal(row, aim=aim, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Take a goal away."""
    row = row_of(Goal, request.organisation, goal)
    return _removed(
        request, GOAL, row=row, by=lambda: actions.remove_goal(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_group(request: MemberRequest) -> HttpResponse:
    """Write down a target group."""
    return _asked(
        request,
        GROUP,
        write=lambda need: actions.add_group(
            need, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def group(request: MemberRequest, group: int) -> HttpResponse:
    """Change a target group."""
    row = row_of(TargetGroup, request.organisation, group)
    return _asked(
        request,
        GROUP,
        row=row,
        write=lambda need: actions.change_group(row, need=need, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_group(request: MemberRequest, group: int) -> HttpResponse:
    """Take a target group away."""
    row = row_of(TargetGroup, request.organisation, group)
    return _removed(
        request, GROUP, row=row, by=lambda: actions.remove_group(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_channel(request: MemberRequest) -> HttpResponse:
    """Write down a channel."""
    return _asked(
        request,
        CHANNEL,
        write=lambda task: actions.add_channel(
            task, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Change a channel."""
    row = row_of(Channel, request.organisation, channel)
    return _asked(
        request,
        CHANNEL,
        row=row,
        write=lambda task: actions.change_channel(row, task=task, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Take a channel away."""
    row = row_of(Channel, request.organisation, channel)
    return _removed(
        request, CHANNEL, row=row, by=lambda: actions.remove_channel(row, actor=request.user, now=now())
    )


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
    return redirect(f"plan:{LISTS[found.kind]}", request.organisation.slug)


def _list(request: MemberRequest, page: str, **shown: object) -> HttpResponse:
    may_plan = request.membership.may(Ability.PLAN)
    return render(request, f"plan/{page}.html", {"here": page, "may_plan": may_plan, **shown})


def _asked(
    request: MemberRequest,
    kind: Kind,
    *,
    write: Callable[[Any], object],  # Any: the values of the kind's form
    row: Planned | None = None,
) -> HttpResponse:
    """Ask for one thing of the plan, or for a row anew; write what was answered, then back to the list."""
    form = kind.form(request.POST or None, initial=begun_with(row, kind.form) if row else None)
    step = "change" if row else "add"
    if request.method == "POST" and form.is_valid():
        write(form.values)
        messages.success(request, say(f"plan.saved.{step}"))
        return redirect(f"plan:{kind.back}", request.organisation.slug)
    shown = {
        "form": form,
        "noun": kind.noun,
        "row": row,
        "back": reverse(f"plan:{kind.back}", args=[request.organisation.slug]),
        "remove": _removal_of(row, kind) if row else "",
        "list_name": say(f"plan.{kind.back}.title"),
        "title": say(f"plan.{kind.noun}.{step}"),
        "lead": say(f"plan.{kind.noun}.lead"),
    }
    return render(request, "plan/form.html", shown, status=422 if form.errors else 200)


def _removal_of(row: Planned, kind: Kind) -> str:
    return reverse(f"plan:remove_{kind.noun}", args=[row.organisation.slug, row.pk])


def _removed(request: MemberRequest, kind: Kind, *, row: Planned, by: Callable[[], SetAside]) -> HttpResponse:
    """Remove, and offer to undo it; or say why it cannot be removed."""
    name = row.what if isinstance(row, Goal) else row.name
    try:
        aside = by()
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        undo_address = reverse("plan:undo", args=[request.organisation.slug, aside.pk])
        messages.success(request, say("plan.removed", name=name), extra_tags=undo_address)
    return redirect(f"plan:{kind.back}", request.organisation.slug)
