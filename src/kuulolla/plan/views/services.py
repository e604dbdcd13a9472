"""Members' pages of services, and the whole plan on one page."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.plan import actions
from kuulolla.plan.forms import ServiceForm
from kuulolla.plan.models import Service
from kuulolla.plan.queries import plan_of, row_of, services_of
from kuulolla.plan.views.asking import asked, form_of, listed, removed


@member_page(Ability.LOOK)
def services(request: MemberRequest) -> HttpResponse:
    """What is offered, and what each service should reach."""
    rows = services_of(request.organisation, today=local_day(now()))
    return listed(request, "services", rows=rows)


@member_page(Ability.LOOK)
def overview(request: MemberRequest) -> HttpResponse:
    """The whole plan on one page, to be read together or printed."""
    today = local_day(now())
    return listed(request, "overview", plan=plan_of(request.organisation, today=today), today=today)


@member_page(Ability.PLAN)
def add_service(request: MemberRequest) -> HttpResponse:
    """Write down a service."""
    return asked(
        request,
        "service",
        form_of(request, ServiceForm),
        write=lambda texts: actions.add_service(
            texts, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def service(request: MemberRequest, service: int) -> HttpResponse:
    """Change a service."""
    row = row_of(Service, request.organisation, service)
    return asked(
        request,
        "service",
        form_of(request, ServiceForm, row=row),
        row=row,
        write=lambda texts: actions.change_service(row, texts=texts, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_service(request: MemberRequest, service: int) -> HttpResponse:
    """Take a service away."""
    row = row_of(Service, request.organisation, service)
    return removed(
        request, "service", row=row, by=lambda: actions.remove_service(row, actor=request.user, now=now())
    )
