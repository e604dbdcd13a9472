"""Members' pages: the plan on one page, services with their goals, target groups, channels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
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
from kuulolla.plan.forms import ChannelForm, GoalForm, GroupForm, ServiceForm, begun_with
from kuulolla.plan.models import Channel, Goal, Service, SetAside, TargetGroup
from kuulolla.plan.queries import channels_of, groups_of, plan_of, row_of, services_of
from kuulolla.plan.rules import NothingToPutBack


@dataclass(frozen=True)
class FormPage:
    """A page that asks for one thing of the plan.

    `noun` names its words, `step` is "add" or "change", `back` is the list it belongs to.
    """

    noun: str
    step: str
    back: str
    row: Service | Goal | TargetGroup | Channel | None = None


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
    form = ServiceForm(request.POST or None)
    return _form_page(
        request,
        form,
        page=FormPage("service", "add", back="services"),
        write=lambda: actions.add_service(
            form.values, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def service(request: MemberRequest, service: int) -> HttpResponse:
    """Change a service."""
    row = row_of(Service, request.organisation, service)
    form = ServiceForm(request.POST or None, initial=begun_with(row, ServiceForm))
    return _form_page(
        request,
        form,
        page=FormPage("service", "change", back="services", row=row),
        write=lambda: actions.change_service(row, texts=form.values, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_service(request: MemberRequest, service: int) -> HttpResponse:
    """Take a service away."""
    row = row_of(Service, request.organisation, service)
    return _removed(
        request, row, back="services", by=lambda: actions.remove_service(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_goal(request: MemberRequest, service: int) -> HttpResponse:
    """Set a goal for a service."""
    owner = row_of(Service, request.organisation, service)
    form = GoalForm(request.POST or None)
    return _form_page(
        request,
        form,
        page=FormPage("goal", "add", back="services"),
        write=lambda: actions.add_goal(form.values, service=owner, actor=request.user, now=now()),
    )


@member_page(Ability.PLAN)
def goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Change a goal."""
    row = row_of(Goal, request.organisation, goal)
    form = GoalForm(request.POST or None, initial=begun_with(row, GoalForm))
    return _form_page(
        request,
        form,
        page=FormPage("goal", "change", back="services", row=row),
        write=lambda: actions.change_goal(row, aim=form.values, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Take a goal away."""
    row = row_of(Goal, request.organisation, goal)
    return _removed(
        request, row, back="services", by=lambda: actions.remove_goal(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_group(request: MemberRequest) -> HttpResponse:
    """Write down a target group."""
    form = GroupForm(request.POST or None)
    return _form_page(
        request,
        form,
        page=FormPage("group", "add", back="groups"),
        write=lambda: actions.add_group(
            form.values, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def group(request: MemberRequest, group: int) -> HttpResponse:
    """Change a target group."""
    row = row_of(TargetGroup, request.organisation, group)
    form = GroupForm(request.POST or None, initial=begun_with(row, GroupForm))
    return _form_page(
        request,
        form,
        page=FormPage("group", "change", back="groups", row=row),
        write=lambda: actions.change_group(row, need=form.values, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_group(request: MemberRequest, group: int) -> HttpResponse:
    """Take a target group away."""
    row = row_of(TargetGroup, request.organisation, group)
    return _removed(
        request, row, back="groups", by=lambda: actions.remove_group(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_channel(request: MemberRequest) -> HttpResponse:
    """Write down a channel."""
    form = ChannelForm(request.POST or None)
    return _form_page(
        request,
        form,
        page=FormPage("channel", "add", back="channels"),
        write=lambda: actions.add_channel(
            form.values, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Change a channel."""
    row = row_of(Channel, request.organisation, channel)
    form = ChannelForm(request.POST or None, initial=begun_with(row, ChannelForm))
    return _form_page(
        request,
        form,
        page=FormPage("channel", "change", back="channels", row=row),
        write=lambda: actions.change_channel(row, task=form.values, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Take a channel away."""
    row = row_of(Channel, request.organisation, channel)
    return _removed(
        request, row, back="channels", by=lambda: actions.remove_channel(row, actor=request.user, now=now())
    )


LISTS = {"service": "services", "goal": "services", "group": "groups", "channel": "channels"}


@require_POST
@member_page(Ability.PLAN)
def undo(request: MemberRequest, aside: int) -> HttpResponse:
    """Put back what was removed."""
    found = SetAside.objects.of(request.organisation).filter(pk=aside).first()
    if found is None:
        messages.error(request, NothingToPutBack().message(current_language()))
        return redirect("plan:services", request.organisation.slug)
    back = LISTS[found.kind]
    try:
        actions.put_back(found, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("plan.put_back"))
    return redirect(f"plan:{back}", request.organisation.slug)


def _list(request: MemberRequest, page: str, **shown: object) -> HttpResponse:
    may_plan = request.membership.may(Ability.PLAN)
    return render(request, f"plan/{page}.html", {"here": page, "may_plan": may_plan, **shown})


def _form_page(
    request: MemberRequest, form: forms.Form, *, page: FormPage, write: Callable[[], object]
) -> HttpResponse:
    """Ask, and write what was answered once it can be; then back to the list."""
    back = reverse(f"plan:{page.back}", args=[request.organisation.slug])
    if request.method == "POST" and form.is_valid():
        write()
        messages.success(request, say(f"plan.saved.{page.step}"))
        return redirect(back)
    remove = (
        reverse(f"plan:remove_{page.noun}", args=[request.organisation.slug, page.row.pk]) if page.row else ""
    )
    shown = {
        "form": form,
        "page": page,
        "back": back,
        "remove": remove,
        "list_name": say(f"plan.{page.back}.title"),
        "title": say(f"plan.{page.noun}.{page.step}"),
        "lead": say(f"plan.{page.noun}.lead"),
    }
    return render(request, "plan/form.html", shown, status=422 if form.errors else 200)


def _removed(
    request: MemberRequest,
    row: Service | Goal | TargetGroup | Channel,
    *,
    back: str,
    by: Callable[[], SetAside],
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
    return redirect(f"plan:{back}", request.organisation.slug)
