"""What is said of the members' pages themselves: how accessible they are, and what they keep of members."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from kuulolla.ask.accessibility import unassessed
from kuulolla.ask.documents.accessibility import accessibility_statement
from kuulolla.ask.documents.terms import Organiser
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.core.words import current_language, say

PRIVACY = ("what", "why", "how_long", "who", "rights")


def house_of(slug: str) -> Organisation:
    """The organisation, the oldest of the installation unless one is named. Raises Http404."""
    houses = Organisation.objects.order_by("pk")
    house = (houses.filter(slug=slug) if slug else houses).first()
    if house is None:
        raise Http404
    return house


def accessibility(request: HttpRequest, organisation: str = "") -> HttpResponse:
    """The accessibility statement of the members' pages."""
    house = house_of(organisation)
    language = current_language()
    terms = unassessed(
        house,
        services={language: say("web.about.service", organisation=house.name)},
        url=request.build_absolute_uri(reverse("organisation", args=[house.slug])),
        made_on=local_day(house.created_at),
    )
    organiser = Organiser(
        names=house.names,
        units={},
        business_id=house.business_id,
        address=house.address,
        email=house.email,
        phone=house.phone,
    )
    document = accessibility_statement(terms, organiser=organiser, language=language)
    return render(request, "web/document.html", {"title": document.title, "html": document.to_html()})


def privacy(request: HttpRequest, organisation: str = "") -> HttpResponse:
    """What is kept of those who sign in."""
    house = house_of(organisation)
    contact = house.protection_officer or house.email
    parts = [(say(f"web.about.{part}"), say(f"web.about.{part}.text", contact=contact)) for part in PRIVACY]
    return render(request, "web/about_privacy.html", {"house": house, "parts": parts})
