"""Pages of owners: members, settings, and what was done."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.core import actions, queries
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.forms import MemberForm, OrganisationForm
from kuulolla.core.models import Fact, Membership, Organisation, User
from kuulolla.core.rules import Ability, Role
from kuulolla.core.signing import sign_in_path
from kuulolla.core.telling import concerns_of, deed_of
from kuulolla.core.words import LANGUAGES, current_language, say

FACTS_A_PAGE = 100
PLAIN = ("colour", "business_id", "address", "email", "phone", "protection_officer", "lottery_tax_percent")


@member_page(Ability.MANAGE)
def members(request: MemberRequest) -> HttpResponse:
    """Who can open the organisation's pages; add somebody."""
    form = MemberForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = actions.add_member(
            form.cleaned_data["email"],
            name=form.cleaned_data["name"],
            role=Role(form.cleaned_data["role"]),
            organisation=request.organisation,
            actor=request.user,
            now=now(),
        )
        link = request.build_absolute_uri(sign_in_path(user))
        messages.success(request, say("core.member.link", email=user.email, link=link))
        return redirect("core:members", request.organisation.slug)
    shown = {"form": form, "members": queries.members_of(request.organisation)}
    return render(request, "core/members.html", shown, status=400 if form.errors else 200)


@member_page(Ability.MANAGE)
def remove_member(request: MemberRequest, member: int) -> HttpResponse:
    """Ask, and take somebody's role away."""
    members = Membership.objects.of(request.organisation).select_related("user")
    membership = get_object_or_404(members, pk=member)
    if request.method != "POST":
        return render(request, "web/confirm.html", _about_removing(membership, by=request.user))
    try:
        removal = actions.remove_member(membership, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        told = say("core.member.removed", email=membership.user.email)
        undo = reverse("core:bring_back_member", args=[request.organisation.slug, removal.pk])
        messages.success(request, told, extra_tags="" if membership.user == request.user else undo)
        if membership.user == request.user:
            return redirect("home")
    return redirect("core:members", request.organisation.slug)


@require_POST
@member_page(Ability.MANAGE)
def bring_back_member(request: MemberRequest, fact: int) -> HttpResponse:
    """Undo a removal: the same member with the same role."""
    removals = Fact.objects.of(request.organisation).filter(kind="core.member_removed")
    removal = get_object_or_404(removals.select_related("organisation"), pk=fact)
    try:
        user = actions.bring_back_member(removal, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("core.member.back", email=user.email))
    return redirect("core:members", request.organisation.slug)


@member_page(Ability.MANAGE)
def settings(request: MemberRequest) -> HttpResponse:
    """What the organisation is called, how it looks, and what its notices say of it."""
    form = OrganisationForm(request.POST or None, initial=_as_initial(request.organisation))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        changes = {name: given[name] for name in PLAIN} | {
            "names": {code: given[f"name_{code}"] for code in LANGUAGES if given[f"name_{code}"]},
            "languages": given["languages"],
        }
        actions.change_organisation(request.organisation, changes=changes, actor=request.user, now=now())
        messages.success(request, say("core.settings.saved"))
        return redirect("core:settings", request.organisation.slug)
    return render(request, "core/settings.html", {"form": form}, status=400 if form.errors else 200)


@member_page(Ability.MANAGE)
def facts(request: MemberRequest) -> HttpResponse:
    """What was done, by whom and when."""
    found = queries.facts_of(request.organisation, kind=request.GET.get("kind", ""))
    page = Paginator(found, FACTS_A_PAGE).get_page(request.GET.get("page"))
    shown = {
        "page": page,
        "rows": [(fact, deed_of(fact), concerns_of(fact)) for fact in page],
        "here": reverse("core:facts", args=[request.organisation.slug]),
        "is_part": "kind" in request.GET,
    }
    return render(request, "core/facts.html", shown)


def _about_removing(membership: Membership, *, by: User) -> dict[str, object]:
    user = membership.user
    return {
        "title": say("core.member.remove.ask", name=user),
        "text": say("core.member.remove.text", email=user.email, role=membership.role_words),
        "action": say("core.member.remove.button"),
        "cancel_address": reverse("core:members", args=[membership.organisation.slug]),
        "danger": True,
        "undoable": user != by,  # whoever leaves cannot come back by themselves
    }


def _as_initial(organisation: Organisation) -> dict[str, object]:
    names = {f"name_{code}": organisation.names.get(code, "") for code in LANGUAGES}
    return (
        names | {"languages": organisation.languages} | {name: getattr(organisation, name) for name in PLAIN}
    )
