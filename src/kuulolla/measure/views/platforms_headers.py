"""Members look at the columns that were learnt, and teach or forget them."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.actions.platforms import forget_header, learn_header
from kuulolla.measure.forms.platforms import HeaderForm
from kuulolla.measure.models import HeaderAlias
from kuulolla.measure.views.platforms_files import about_page
from kuulolla.plan.queries import row_of


@member_page(Ability.LOOK)
def headers(request: MemberRequest) -> HttpResponse:
    """Every learnt column."""
    learnt = HeaderAlias.objects.of(request.organisation).order_by("header", "pk")
    return render(
        request, "measure/platforms/headers.html", {"learnt": list(learnt)} | about_page(request, "headers")
    )


@member_page(Ability.CAMPAIGN)
def teach(request: MemberRequest) -> HttpResponse:
    """Teach a column, or a known one anew."""
    form = HeaderForm(request.POST or None, initial={"header": request.GET.get("header", "")})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        learn_header(
            given["header"],
            column=given["column"],
            organisation=request.organisation,
            actor=request.user,
            now=now(),
        )
        messages.success(request, say("measure.platforms.header.saved", header=given["header"]))
        return redirect("measure:headers", request.organisation.slug)
    status = 422 if form.errors else 200
    shown = {"form": form} | about_page(request, "headers")
    return render(request, "measure/platforms/header.html", shown, status=status)


@require_POST
@member_page(Ability.CAMPAIGN)
def forget(request: MemberRequest, header: int) -> HttpResponse:
    """Forget a learnt column."""
    alias = row_of(HeaderAlias, request.organisation, header)
    name = alias.header
    aside = forget_header(alias, actor=request.user, now=now())
    undo = reverse("measure:put_back", args=[request.organisation.slug, aside.pk])
    messages.success(request, say("measure.platforms.header.removed", header=name), extra_tags=undo)
    return redirect("measure:headers", request.organisation.slug)
