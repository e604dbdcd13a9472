"""How decisions are shown in templates."""

from __future__ import annotations

from django import template

from kuulolla.act import decided
from kuulolla.core.words import current_language

register = template.Library()


@register.filter
def state_kind(state: str) -> str:
    """How the state looks as a status."""
    return decided.state_kind(state)


@register.filter
def percent(number: int) -> str:
    """A whole per cent, as the reader's language writes it."""
    return f"{number}%" if current_language() == "en" else f"{number}\N{NO-BREAK SPACE}%"
