"""The pages that belong to no capability: home, language, sign-in by link, what went wrong."""

from __future__ import annotations

import sys
from typing import cast

from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.models import Membership, Organisation, User
from kuulolla.core.not_now import is_not_now
from kuulolla.core.rules import Ability
from kuulolla.core.signing import user_of
from kuulolla.core.words import LANGUAGES
from kuulolla.web.brand import brand_css
from kuulolla.web.language import SESSION_KEY
from kuulolla.web.not_now import not_now, told_in_words

CAMPAIGNS = "/c/"
DAY = 86_400
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<circle cx="16" cy="16" r="15" fill="#0b5563"/>'
    '<path d="M11 8v16M21 8l-9 8 9 8" fill="none" stroke="#fff" stroke-width="4"/></svg>'
)


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """The member's only organisation, or the choice of them."""
    memberships = list(
        Membership.objects.across_organisations("a member chooses among their own")
        .filter(user=cast(User, request.user))
        .select_related("organisation")
    )
    if len(memberships) == 1:
        return redirect("organisation", memberships[0].organisation.slug)
    return render(request, "web/home.html", {"memberships": memberships})


@member_page(Ability.LOOK)
def organisation_home(request: MemberRequest) -> HttpResponse:
    """What is going on in an organisation."""
    return redirect("ask:campaigns", request.organisation.slug)


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Remember a signed-in reader's language and go back."""
    chosen, back = request.POST.get("language", ""), request.POST.get("next", "/")
    if chosen in LANGUAGES and request.user.is_authenticated:
        request.session[SESSION_KEY] = chosen
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return HttpResponseRedirect(back if safe else "/")


def sign_in_once(request: HttpRequest, user: str, token: str) -> HttpResponse:
    """Sign in by a link that works once."""
    found = user_of(user, token)
    if found is None:
        return render(request, "web/link_used.html", status=410)
    login(request, found, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("home")


@cache_control(max_age=3600, public=True)
def brand_tokens(_request: HttpRequest, organisation: str) -> HttpResponse:
    """An organisation's colours as custom properties."""
    found = Organisation.objects.filter(slug=organisation).first()
    if found is None:
        raise Http404
    return HttpResponse(brand_css(found.colour), content_type="text/css; charset=utf-8")


@cache_control(public=True, max_age=DAY)
def icon(_request: HttpRequest) -> HttpResponse:
    """What browsers ask of every site by themselves; without it they would get a page, and its cookie."""
    return HttpResponse(ICON, content_type="image/svg+xml")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """400."""
    return render(request, "web/error.html", {"status": 400}, status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """403."""
    return render(request, "web/error.html", {"status": 403}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """404; whoever looked for a campaign is not led to the sign-in of those who work here."""
    if not request.path.startswith(CAMPAIGNS):
        return render(request, "web/error.html", {"status": 404}, status=404)
    houses = list(Organisation.objects.all()[:2])
    context = {"organisation": houses[0]} if len(houses) == 1 else {}
    return render(request, "ask/public/not_found.html", context, status=404)


def fault(request: HttpRequest) -> HttpResponse:
    """500, and 503 for what goes over. Made without the database: it may be what is at fault."""
    if is_not_now(sys.exc_info()[1]):
        return not_now(request)
    return HttpResponse(told_in_words("web/error.html", request, status=500), status=500)
