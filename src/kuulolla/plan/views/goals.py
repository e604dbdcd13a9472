"""Members' pages of goals; they are listed with their services."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.plan import actions
from kuulolla.plan.forms import GoalForm
from kuulolla.plan.models import Goal, Service
from kuulolla.plan.queries import row_of
from kuulolla.plan.views.asking import asked, form_of, removed


@member_page(Ability.PLAN)
def add_goal(request: MemberRequest, service: int) -> HttpResponse:
    """Set a goal for a service."""
    owner = row_of(Service, request.organisation, service)
    return asked(
        request,
        "goal",
        form_of(request, GoalForm),
        write=lambda aim: actions.add_goal(aim, service=owner, actor=request.user, now=now()),
    )


@member_page(Ability.PLAN)
def goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Change a goal."""
    row = row_of(Goal, request.organisation, goal)
    return asked(
        request,
        "goal",
        form_of(request, GoalForm, row=row),
        row=row,
        write=lambda aim: actions.change_goal(row, aim=aim, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_goal(request: MemberRequest, goal: int) -> HttpResponse:
    """Take a goal away."""
    row = row_of(Goal, request.organisation, goal)
    return removed(
        request, "goal", row=row, by=lambda: actions.remove_goal(row, actor=request.user, now=now())
    )
