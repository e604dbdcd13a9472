"""Choosing a codebook to begin a picture with: `{% begin_with question %}` inside the form that begins it."""

from __future__ import annotations

from typing import Any

from django import template

from kuulolla.ask.models import Question
from kuulolla.hear.queries.codebooks import kept_codebooks

register = template.Library()


@register.inclusion_tag("hear/parts/begin_with.html")
def begin_with(question: Question) -> dict[str, Any]:  # Any: what a template is given
    """The codebooks that the organisation keeps; nothing when it keeps none."""
    return {"kept": kept_codebooks(question.organisation), "number": question.pk}
