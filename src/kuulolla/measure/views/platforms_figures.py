"""Members type figures that no file gives, and take them away again."""

from __future__ import annotations

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
from kuulolla.measure.actions.platforms import account_of, remove_figure, type_figure
from kuulolla.measure.actions.removed import put_back
from kuulolla.measure.forms.platforms import FigureForm
from kuulolla.measure.models import Figure, PlatformItem, SetAside
from kuulolla.measure.queries.items import accounts_of
from kuulolla.measure.views.platforms_files import about_page
from kuulolla.plan.models import Channel
from kuulolla.plan.queries import row_of


@member_page(Ability.CAMPAIGN)
def type_one(request: MemberRequest) -> HttpResponse:
    """Type a figure of a channel's page or account."""
    accounts, channels = accounts_of(request.organisation)
    initial = {"as_of": local_day(now()), "metric": request.GET.get("metric", "followers")}
    form = FigureForm(request.POST or None, items=accounts, channels=channels, initial=initial)
    return _typed(request, form, shown={"may_type": bool(accounts or channels)})


@member_page(Ability.CAMPAIGN)
def type_about(request: MemberRequest, item: int) -> HttpResponse:
    """Type a figure of one post, ad or account."""
    found = row_of(PlatformItem, request.organisation, item)
    initial = {"as_of": local_day(now()), "about": f"item:{found.pk}"}
    form = FigureForm(request.POST or None, items=[found], channels=[], initial=initial)
    return _typed(request, form, shown={"item": found, "may_type": True})


@require_POST
@member_page(Ability.CAMPAIGN)
def remove(request: MemberRequest, figure: int) -> HttpResponse:
    """Take a typed figure away."""
    found = row_of(Figure, request.organisation, figure)
    item = found.item_id
    try:
        aside = remove_figure(found, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        undo = reverse("measure:put_back", args=[request.organisation.slug, aside.pk])
        messages.success(request, say("measure.type.removed"), extra_tags=undo)
    return redirect("measure:item", request.organisation.slug, item)


@require_POST
@member_page(Ability.CAMPAIGN)
def undo(request: MemberRequest, aside: int) -> HttpResponse:
    """Put back a typed figure or a learnt column that was removed."""
    found = row_of(SetAside, request.organisation, aside)
    try:
        row = put_back(found, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
        return redirect("measure:platforms", request.organisation.slug)
    messages.success(request, say("measure.platforms.put_back"))
    if isinstance(row, Figure):
        return redirect("measure:item", request.organisation.slug, row.item_id)
    return redirect("measure:headers", request.organisation.slug)


def _typed(request: MemberRequest, form: FigureForm, *, shown: dict[str, object]) -> HttpResponse:
    """Ask for a figure, and keep what was answered."""
    if request.method == "POST" and form.is_valid():
        try:
            figure = _keep(request, form)
        except Refusal as refusal:
            form.add_error("as_of", refusal.message(current_language()))
        else:
            messages.success(request, say("measure.type.saved"))
            return redirect(_figure_page(request, figure))
    status = 422 if form.errors else 200
    shown |= {"form": form} | about_page(request, "items")
    return render(request, "measure/platforms/type.html", shown, status=status)


def _keep(request: MemberRequest, form: FigureForm) -> Figure:
    about = form.chosen
    item = account_of(about) if isinstance(about, Channel) else about
    return type_figure(form.typed, item=item, actor=request.user, now=now())


def _figure_page(request: MemberRequest, figure: Figure) -> str:
    """The item's page with the metric that was typed."""
    address = reverse("measure:item", args=[request.organisation.slug, figure.item_id])
    return f"{address}?metric={figure.metric}"
