"""`{% say "ask.title" %}`: what the site says, in the reader's language."""

from __future__ import annotations

from django import template

from kuulolla.core import words

register = template.Library()


@register.simple_tag
def say(key: str, language: str | None = None, **values: object) -> str:
    """The sentence, escaped like any other value."""
    return words.say(key, language=language, **values)


@register.filter
def spoken(texts: dict[str, str]) -> str:
    """One of the texts given by language, in the reader's language where there is one."""
    return words.in_language(texts)
