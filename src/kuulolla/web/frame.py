"""What every page of a member shows around its content."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from kuulolla.core.models import Membership, Organisation
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.web.standstill import stands_still

PLACES = (
    ("plan", "plan:services"),
    ("reach", "reach:links"),
    ("ask", "ask:campaigns"),
    ("hear", "hear:pictures"),
    ("act", "act:decisions"),
    ("measure", "measure:overview"),
)
OWNERS_PAGES = ("members", "settings", "tokens", "facts")


@dataclass(frozen=True)
class MenuEntry:
    """A capability in the menu."""

    name: str
    address: str
    is_here: bool


def frame(request: HttpRequest) -> dict[str, object]:
    """The organisation, its menu and the languages, for the base page."""
    organisation: Organisation | None = getattr(request, "organisation", None)
    return _addresses(organisation) | {
        "organisation": organisation,
        "menu": _menu(request, organisation) if organisation else [],
        "own_pages": _own_pages(request, organisation),
        "languages": [(code, say(f"core.language.{code}")) for code in LANGUAGES],
        "language": current_language(),
        "stands_still": organisation is not None and stands_still(),
    }


def _addresses(organisation: Organisation | None) -> dict[str, object]:
    """The pages that every page must lead to; a page that tells of a fault too, so no database is asked."""
    slug = [organisation.slug] if organisation else []
    return {
        "accessibility_address": reverse("about_accessibility", args=slug),
        "privacy_address": reverse("about_privacy", args=slug),
    }


def _menu(request: HttpRequest, organisation: Organisation) -> list[MenuEntry]:
    entries = []
    for capability, page in PLACES:
        address = reverse(page, args=[organisation.slug])
        here = request.path.startswith(f"/o/{organisation.slug}/{capability}/")
        entries.append(MenuEntry(say(f"{capability}.title"), address, here))
    return entries


def _own_pages(request: HttpRequest, organisation: Organisation | None) -> list[MenuEntry]:
    """What stands under a member's name: second factor and password, and what owners take care of."""
    if not hasattr(request, "user") or not request.user.is_authenticated:
        return []
    entries = [("web.security", reverse("mfa_index")), ("web.password", reverse("account_change_password"))]
    membership: Membership | None = getattr(request, "membership", None)
    if organisation and membership and membership.may(Ability.SEE_PEOPLE):
        entries.append(("people.person", reverse("people:person", args=[organisation.slug])))
    if organisation and membership and membership.may(Ability.MANAGE):
        slug = [organisation.slug]
        entries += [(f"core.{page}", reverse(f"core:{page}", args=slug)) for page in OWNERS_PAGES]
    return [MenuEntry(say(key), address, request.path == address) for key, address in entries]
