"""Owners' page of the tokens that programs sign in with."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.forms import TokenForm
from kuulolla.core.models import ApiToken
from kuulolla.core.rules import Ability, TokenScope
from kuulolla.core.tokens import make_token, restore_token, revoke_token
from kuulolla.core.words import say


@member_page(Ability.MANAGE)
def tokens(request: MemberRequest) -> HttpResponse:
    """Which programs may read pictures or send answers; make a token. The secret is shown once."""
    form = TokenForm(request.POST or None)
    shown: dict[str, object] = {"form": form}
    if request.method == "POST" and form.is_valid():
        scopes = [TokenScope(scope) for scope in form.cleaned_data["scopes"]]
        name = form.cleaned_data["name"]
        made, secret = make_token(
            name, scopes=scopes, organisation=request.organisation, actor=request.user, now=now()
        )
        shown |= {"made": made, "secret": secret, "form": TokenForm()}
    holding = ApiToken.objects.of(request.organisation).filter(revoked_at=None).order_by("name", "pk")
    shown |= {"tokens": holding, "documentation": reverse("api-1:openapi-json")}
    return render(request, "core/tokens.html", shown, status=400 if form.errors else 200)


@require_POST
@member_page(Ability.MANAGE)
def revoke(request: MemberRequest, token_id: int) -> HttpResponse:
    """Take a token back, with an undo."""
    found = get_object_or_404(ApiToken.objects.of(request.organisation), pk=token_id)
    revoke_token(found, actor=request.user, now=now())
    undo = reverse("core:restore_token", args=[request.organisation.slug, found.pk])
    messages.success(request, say("core.token.revoked", name=found.name), extra_tags=undo)
    return redirect("core:tokens", request.organisation.slug)


@require_POST
@member_page(Ability.MANAGE)
def restore(request: MemberRequest, token_id: int) -> HttpResponse:
    """Undo."""
    found = get_object_or_404(ApiToken.objects.of(request.organisation), pk=token_id)
    restore_token(found, actor=request.user, now=now())
    messages.success(request, say("core.token.restored", name=found.name))
    return redirect("core:tokens", request.organisation.slug)
