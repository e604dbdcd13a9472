"""Members' pages of target groups."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.plan import actions
from kuulolla.plan.forms import GroupForm
from kuulolla.plan.models import TargetGroup
from kuulolla.plan.queries import groups_of, row_of
from kuulolla.plan.views.asking import asked, form_of, listed, removed


@member_page(Ability.LOOK)
def groups(request: MemberRequest) -> HttpResponse:
    """For whom."""
    return listed(request, "groups", rows=groups_of(request.organisation))


@member_page(Ability.PLAN)
def add_group(request: MemberRequest) -> HttpResponse:
    """Write down a target group."""
    return asked(
        request,
        "group",
        form_of(request, GroupForm),
        write=lambda need: actions.add_group(
            need, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def group(request: MemberRequest, group: int) -> HttpResponse:
    """Change a target group."""
    row = row_of(TargetGroup, request.organisation, group)
    return asked(
        request,
        "group",
        form_of(request, GroupForm, row=row),
        row=row,
        write=lambda need: actions.change_group(row, need=need, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_group(request: MemberRequest, group: int) -> HttpResponse:
    """Take a target group away."""
    row = row_of(TargetGroup, request.organisation, group)
    return removed(
        request, "group", row=row, by=lambda: actions.remove_group(row, actor=request.user, now=now())
    )
