"""What lists of answers show."""

from __future__ import annotations

from collections.abc import Mapping

from django import template
from django.utils.formats import number_format

from kuulolla.core.words import say

register = template.Library()

KEYS = (
    ("J", "next"),
    ("K", "earlier"),
    ("X", "mark"),
    ("M", "move"),
    ("N", "none"),
    ("Z", "undo"),
    ("O", "open"),
)


@register.simple_tag
def list_keys() -> list[tuple[str, str]]:
    """The keys of a list of answers and what they do."""
    return [(key, say(f"hear.list.key.{name}")) for key, name in KEYS]


@register.filter
def people_of(people: Mapping[str, int], theme: str) -> str:
    """How many people raise a theme."""
    return number_format(people.get(theme, 0), use_l10n=True, force_grouping=True)
