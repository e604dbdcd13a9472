"""Pages of members: who may open them, checked before anything is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from kuulolla.core.models import Membership, Organisation, User
from kuulolla.core.rules import Ability

Given = ParamSpec("Given")
Page = Callable[Concatenate["MemberRequest", Given], HttpResponseBase]


class MemberRequest(HttpRequest):
    """A request of a member: `organisation` and `membership` are those of the address."""

    organisation: Organisation
    membership: Membership
    user: User  # type: ignore[assignment]  # signed in


def member_page(
    ability: Ability,
) -> Callable[[Page[Given]], Callable[..., HttpResponseBase]]:
    """A page under /o/<organisation>/ for members who have the ability.

    Others are told 404 when they are not members, so that nobody learns which organisations exist,
    and 403 when they are. The page carries its `ability`, and a test walks every page as every role.
    """

    def of(page: Page[Given]) -> Callable[..., HttpResponseBase]:
        @login_required
        @wraps(page)
        def opened(
            request: HttpRequest,
            organisation: str,
            *args: Any,
            **kwargs: Any,  # Any: parts of the address
        ) -> HttpResponseBase:
            membership = membership_of(cast(User, request.user), organisation)
            if not membership.may(ability):
                raise PermissionDenied
            member = cast(MemberRequest, request)
            member.organisation, member.membership = membership.organisation, membership
            return page(member, *args, **kwargs)

        opened.ability = ability  # type: ignore[attr-defined]  # read by the test of all pages
        return opened

    return of


def membership_of(user: User, organisation: str) -> Membership:
    """The user's membership in the organisation of that slug. Raises Http404 where there is none."""
    found = (
        Membership.objects.across_organisations("the member is what scopes")
        .filter(user=user, organisation__slug=organisation)
        .select_related("organisation")
        .first()
    )
    if found is None:
        raise Http404
    return found
