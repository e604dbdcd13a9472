"""Members' pages: other sites that tell of themselves."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.actions.sites import add_site, change_site, put_back_site, retire_site
from kuulolla.measure.forms.levels import SiteForm
from kuulolla.measure.models import OutsideSite
from kuulolla.measure.queries.levels import level_of, sites_of
from kuulolla.measure.rules.sites import KEY_LENGTH

SCRIPT = "measure/k.js"


@member_page(Ability.LOOK)
def sites(request: MemberRequest) -> HttpResponse:
    """The sites, each with what to put on its pages."""
    found = sites_of(request.organisation)
    shown = {
        "sites": [(site, *_to_copy(site)) for site in found if site.retired_at is None],
        "retired": [site for site in found if site.retired_at is not None],
        "level": level_of(request.organisation),
        "may_change": request.membership.may(Ability.CAMPAIGN),
    }
    return render(request, "measure/sites.html", shown)


@member_page(Ability.CAMPAIGN)
def add(request: MemberRequest) -> HttpResponse:
    """Add a site."""
    form = SiteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        made = add_site(
            form.cleaned_data["name"],
            hosts=form.cleaned_data["hosts"],
            key=secrets.token_hex(KEY_LENGTH // 2),
            organisation=request.organisation,
            actor=request.user,
            now=now(),
        )
        undo = reverse("measure:retire_site", args=[request.organisation.slug, made.pk])
        messages.success(request, say("measure.site.added", name=made.name), extra_tags=undo)
        return redirect("measure:sites", request.organisation.slug)
    return render(request, "measure/site.html", {"form": form}, status=422 if form.errors else 200)


@member_page(Ability.CAMPAIGN)
def change(request: MemberRequest, site: int) -> HttpResponse:
    """Change a site's name and hosts."""
    found = _site(request, site)
    form = SiteForm(request.POST or None, site=found)
    if request.method == "POST" and form.is_valid():
        name, hosts = form.cleaned_data["name"], form.cleaned_data["hosts"]
        change_site(found, name=name, hosts=hosts, actor=request.user, now=now())
        messages.success(request, say("measure.site.changed", name=found.name))
        return redirect("measure:sites", request.organisation.slug)
    shown = {"form": form, "site": found}
    return render(request, "measure/site.html", shown, status=422 if form.errors else 200)


@require_POST
@member_page(Ability.CAMPAIGN)
def retire(request: MemberRequest, site: int) -> HttpResponse:
    """Listen to a site no longer, with an undo."""
    found = _site(request, site)
    retire_site(found, actor=request.user, now=now())
    undo = reverse("measure:put_back_site", args=[request.organisation.slug, found.pk])
    messages.success(request, say("measure.site.retired", name=found.name), extra_tags=undo)
    return redirect("measure:sites", request.organisation.slug)


@require_POST
@member_page(Ability.CAMPAIGN)
def put_back(request: MemberRequest, site: int) -> HttpResponse:
    """Undo."""
    found = _site(request, site)
    put_back_site(found, actor=request.user, now=now())
    messages.success(request, say("measure.site.put_back", name=found.name))
    return redirect("measure:sites", request.organisation.slug)


def _site(request: MemberRequest, pk: int) -> OutsideSite:
    return get_object_or_404(OutsideSite.objects.of(request.organisation), pk=pk)


def _to_copy(site: OutsideSite) -> tuple[str, str]:
    """The line for the site's pages, and the address for programs."""
    script = f'<script src="{settings.ADDRESS}{static(SCRIPT)}" data-site="{site.key}" defer></script>'
    return script, f"{settings.ADDRESS}/m/{site.key}/"
