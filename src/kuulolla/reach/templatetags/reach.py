"""How links are shown in templates."""

from __future__ import annotations

from django import template

from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import typed_address_of

register = template.Library()


@register.filter
def typed_address(link: TrackedLink) -> str:
    """The address of a link as somebody would type it."""
    return typed_address_of(link)


@register.filter
def slug(key: str) -> str:
    """A key as an id of the page: campaign-17."""
    return key.replace(":", "-")
