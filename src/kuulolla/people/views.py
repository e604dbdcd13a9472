"""For members who may see people: what is kept of somebody, a copy of it, and erasing it on request.

Who is looked for never stands in an address: addresses are kept in histories and logs.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.people.actions import erase_person, export_person, tell_looked_for
from kuulolla.people.belongings import counted
from kuulolla.people.forms import WhoForm
from kuulolla.people.models import Contact
from kuulolla.people.queries import contacts_of

INDENT = 2


@member_page(Ability.SEE_PEOPLE)
def person(request: MemberRequest) -> HttpResponse:
    """Look for somebody, and see how much is kept of them; not what."""
    form = WhoForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _private(
            render(request, "people/person.html", {"form": form}, status=400 if form.errors else 200)
        )
    found = _found(request, form)
    tell_looked_for(request.organisation, contacts=len(found), actor=request.user, now=now())
    who = form.cleaned_data["who"]
    shown = {"form": WhoForm() if found else form, "who": who, "found": bool(found), "kept": _kept(found)}
    return _private(render(request, "people/person.html", shown))


@member_page(Ability.SEE_PEOPLE)
def export(request: MemberRequest) -> HttpResponse:
    """A copy of everything that is kept of the person, as JSON."""
    form = WhoForm(request.POST or None)
    found = _found(request, form) if form.is_valid() else []
    if not found:
        return redirect("people:person", request.organisation.slug)
    exported = export_person(found, organisation=request.organisation, actor=request.user, now=now())
    return json_file(exported)


@member_page(Ability.SEE_PEOPLE)
def erase(request: MemberRequest) -> HttpResponse:
    """Ask, then erase the person with all that is still joined to them."""
    form = WhoForm(request.POST or None)
    found = _found(request, form) if form.is_valid() else []
    if not found:
        return redirect("people:person", request.organisation.slug)
    if "sure" not in request.POST:
        shown = {"who": form.cleaned_data["who"], "kept": _kept(found)}
        return _private(render(request, "people/erase.html", shown))
    erase_person(found, organisation=request.organisation, actor=request.user, now=now())
    messages.success(request, say("people.erased"))
    return redirect("people:person", request.organisation.slug)


def json_file(content: object) -> HttpResponse:
    """A file that nobody keeps on the way."""
    response = JsonResponse(content, safe=False, json_dumps_params={"indent": INDENT, "ensure_ascii": False})
    response["Content-Disposition"] = f'attachment; filename="{say("people.export.file")}.json"'
    return _private(response)


def _found(request: MemberRequest, form: WhoForm) -> list[Contact]:
    return contacts_of(form.cleaned_data["who"], organisation=request.organisation)


def _kept(found: list[Contact]) -> list[tuple[str, int]]:
    return [(say(f"people.kept.{kind}"), number) for kind, number in counted(found).items()]


def _private(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response
