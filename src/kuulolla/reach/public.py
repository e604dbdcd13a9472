"""Short addresses: anyone is led on; nothing is set, read or stored of who they are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kuulolla.core.clock import now
from kuulolla.core.happenings import Happening, tell_happened
from kuulolla.core.words import LANGUAGES
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import destination_of
from kuulolla.reach.rules import destination


@require_safe
def follow(request: HttpRequest, code: str) -> HttpResponse:
    """Lead to the page with the channel's tag, in the language of the address if it has one."""
    try:
        found = destination_of(code.lower(), now=now())
    except TrackedLink.DoesNotExist:
        return render(request, "reach/unknown.html", status=404)
    tell_happened(
        request.META, Happening(found.organisation, "link_followed", found.subject, channel=found.tag)
    )
    asked = request.GET.get("lang", "")
    language = asked if asked in LANGUAGES else ""
    response = HttpResponseRedirect(destination(found.target, tag=found.tag, language=language))
    response["Cache-Control"] = "no-cache"
    return response
