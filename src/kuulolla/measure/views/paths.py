"""Members' pages of paths: all of them, one as a picture, and the rows behind a milestone's number."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.forms.period import PeriodForm
from kuulolla.measure.queries.campaigns import campaign_on, span_of
from kuulolla.measure.queries.paths import PathPicture, PathStage, milestone_source, path_picture
from kuulolla.measure.views.chosen import kept_days, partly
from kuulolla.measure.views.tables import table_file
from kuulolla.plan.models import Path
from kuulolla.plan.queries import paths_of, row_of

ROWS_A_PAGE = 100
COLUMNS = ("milestone", "count", "ratio", "of_first", "left", "seconds", "counted")


@member_page(Ability.LOOK)
def paths(request: MemberRequest) -> HttpResponse:
    """Every path that was designed."""
    may_plan = request.membership.may(Ability.PLAN)
    return render(
        request, "measure/paths.html", {"rows": paths_of(request.organisation), "may_plan": may_plan}
    )


@member_page(Ability.LOOK)
def path(request: MemberRequest, path: int) -> HttpResponse:
    """One path as a picture, with its table, definition and channels."""
    row = row_of(Path, request.organisation, path)
    form = PeriodForm(request.GET, usual=span_of(campaign_on(row), now=now()))
    picture = path_picture(row, period=form.span.period, now=now())
    if request.GET.get("as") == "csv":
        return _as_csv(picture)
    shown = {
        "path": row,
        "form": form,
        "span": form.span,
        "kept": kept_days(form.span),
        "picture": picture,
        "partly": partly(picture.known_from, form.span),
        "may_plan": request.membership.may(Ability.PLAN),
    }
    return render(request, "measure/path.html", shown)


@member_page(Ability.LOOK)
def source(request: MemberRequest, path: int, number: int) -> HttpResponse:
    """What a milestone's number was counted from."""
    row = row_of(Path, request.organisation, path)
    milestone = row.milestones.filter(number=number).first()
    if milestone is None:
        raise Http404
    form = PeriodForm(request.GET, usual=span_of(campaign_on(row), now=now()))
    rows = milestone_source(milestone, period=form.span.period)
    shown = {
        "path": row,
        "title": say("measure.path.milestone", n=milestone.number, name=milestone.name),
        "span": form.span,
        "kept": kept_days(form.span),
        "total": sum(each.n for each in rows),
        "page": Paginator(rows, ROWS_A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "measure/source.html", shown)


def _as_csv(picture: PathPicture) -> HttpResponse:
    heads = [say(f"measure.csv.{name}") for name in COLUMNS]
    name = f"{slugify(picture.path.name) or 'path'}-{picture.span.last_on.isoformat()}"
    return table_file(name, heads=heads, rows=_cells(picture))


def _cells(picture: PathPicture) -> Iterator[list[str]]:
    """Numbers as programs read them; what is not known is blank."""
    for each in picture.stages:
        yield [each.name, *(_cell(value) for value in _values(each))]


def _values(each: PathStage) -> tuple[float | int | None, ...]:
    return (each.reached, each.ratio, each.of_first, each.lost, each.seconds, each.counted)


def _cell(value: float | int | None) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if isinstance(value, float) else str(value)
