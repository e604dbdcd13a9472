"""Members' pages of paths and their milestones."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.plan import actions
from kuulolla.plan.forms import MilestoneForm, NewPathForm, PathForm
from kuulolla.plan.models import Milestone, Path, Reaching
from kuulolla.plan.queries import paths_of, row_of, service_rows_of
from kuulolla.plan.reaching import reachable_in, without_a_path
from kuulolla.plan.rules import Course
from kuulolla.plan.stages import stages_of
from kuulolla.plan.views.asking import Place, asked, form_of, listed, removed


@member_page(Ability.LOOK)
def paths(request: MemberRequest) -> HttpResponse:
    """The ways that lead to each service."""
    return listed(
        request,
        "paths",
        rows=paths_of(request.organisation),
        starters=without_a_path(request.organisation),
        has_services=bool(service_rows_of(request.organisation)),
    )


@member_page(Ability.LOOK)
def path(request: MemberRequest, path: int) -> HttpResponse:
    """A path with its milestones in order."""
    row = row_of(Path, request.organisation, path)
    return listed(request, "path", path=row, stages=stages_of(row))


@member_page(Ability.PLAN)
def add_path(request: MemberRequest) -> HttpResponse:
    """Begin a path, with the milestones of a campaign or with none."""
    form = form_of(request, NewPathForm, initial=_begun_with(request))
    assert isinstance(form, NewPathForm)
    made: list[Path] = []

    def write(course: Course) -> None:
        organisation, actor = request.organisation, request.user
        made.append(
            actions.add_path(course, organisation=organisation, stages=form.stages, actor=actor, now=now())
        )

    return asked(request, "path", form, write=write, then=lambda: _place_of(made[0]).address)


@member_page(Ability.PLAN)
def change_path(request: MemberRequest, path: int) -> HttpResponse:
    """Change a path's name or service."""
    row = row_of(Path, request.organisation, path)
    return asked(
        request,
        "path",
        form_of(request, PathForm, row=row),
        row=row,
        back=_place_of(row),
        write=lambda course: actions.change_path(row, course=course, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_path(request: MemberRequest, path: int) -> HttpResponse:
    """Take a path away with its milestones."""
    row = row_of(Path, request.organisation, path)
    return removed(
        request, "path", row=row, by=lambda: actions.remove_path(row, actor=request.user, now=now())
    )


@member_page(Ability.PLAN)
def add_milestone(request: MemberRequest, path: int) -> HttpResponse:
    """Add the next milestone of a path."""
    owner = row_of(Path, request.organisation, path)
    begun = {"reached_by": Reaching.FORM_OPENED, "campaign": _campaign_of(owner)}
    return asked(
        request,
        "milestone",
        form_of(request, MilestoneForm, initial=begun),
        back=_place_of(owner),
        write=lambda stage: actions.add_milestone(stage, path=owner, actor=request.user, now=now()),
    )


@member_page(Ability.PLAN)
def milestone(request: MemberRequest, milestone: int) -> HttpResponse:
    """Change a milestone."""
    row = row_of(Milestone, request.organisation, milestone)
    return asked(
        request,
        "milestone",
        form_of(request, MilestoneForm, row=row),
        row=row,
        back=_place_of(row.path),
        write=lambda stage: actions.change_milestone(row, stage=stage, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def move_milestone(request: MemberRequest, milestone: int) -> HttpResponse:
    """Change places with the milestone before or after."""
    row = row_of(Milestone, request.organisation, milestone)
    up = request.POST.get("to") == "up"
    actions.move_milestone(row, up=up, actor=request.user, now=now())
    messages.success(request, say("plan.milestone.moved"))
    return redirect(_place_of(row.path).address)


@require_POST
@member_page(Ability.PLAN)
def remove_milestone(request: MemberRequest, milestone: int) -> HttpResponse:
    """Take a milestone away."""
    row = row_of(Milestone, request.organisation, milestone)
    return removed(
        request,
        "milestone",
        row=row,
        back=_place_of(row.path),
        by=lambda: actions.remove_milestone(row, actor=request.user, now=now()),
    )


def _place_of(path: Path) -> Place:
    return Place(path.name, reverse("plan:path", args=[path.organisation.slug, path.pk]))


def _begun_with(request: MemberRequest) -> dict[str, object]:
    """The campaign of the address, its name and its service; else an empty path."""
    asked_for = request.GET.get("campaign", "")
    found = next((each for each in reachable_in(request.organisation) if each.slug == asked_for), None)
    if found is None:
        return {"campaign": ""}
    return {"campaign": found.slug, "name": found.name, "service_id": found.service_id}


def _campaign_of(path: Path) -> str:
    """The campaign that the path's latest milestone is about, as a first guess for the next one."""
    about = path.milestones.exclude(reached_by__in=(Reaching.PAGE_OPENED, Reaching.EVENT)).last()
    return about.what if about else ""
