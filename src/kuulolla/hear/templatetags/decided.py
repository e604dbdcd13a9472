"""What is done about a theme or a suggestion, on the pages of a picture.

`{% decision_of question theme_id %}` and `{% decision_of question answer=key start=0 end=12 %}` show the
decision, or the way to make one; `{% decided_share question %}` the share of people whose theme has a public
decision, with the largest themes.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template

from kuulolla.ask.models import Question
from kuulolla.core.rules import Ability
from kuulolla.hear.decided import Decisions, decisions_on
from kuulolla.hear.queries.standing import told

register = template.Library()
Shown = dict[str, Any]  # Any: what a template is given

MOST_THEMES = 8
KEPT = "hear.decided"


@register.inclusion_tag("hear/parts/decision.html", takes_context=True)
def decision_of(
    context: template.Context,
    question: Question,
    theme: str = "",
    *,
    answer: int = 0,
    start: int = 0,
    end: int = 0,
    name: str = "",
) -> Shown:
    """The state of what is decided, as a link; where nothing is, a link to decide. `name` is for the ear."""
    known = _known(context, question)
    found = known.themes.get(theme) if theme else known.suggestions.get((answer, start, end))
    asked = {"theme": theme} if theme else {"answer": answer, "start": start, "end": end}
    may_decide = bool(known.decide) and context["request"].membership.may(Ability.CAMPAIGN)
    return {
        "decision": found,
        "address": f"{known.decide}?{urlencode(asked)}" if may_decide else "",
        "name": name,
    }


@register.inclusion_tag("hear/parts/decided_share.html", takes_context=True)
def decided_share(context: template.Context, question: Question) -> Shown:
    """The share of people whose theme has a public decision, and what is decided of the largest themes."""
    known, found = _known(context, question), told(question)
    groups = found.standing.themes if found is not None else ()
    return {
        "request": context["request"],
        "question": question,
        "known": known if known.decide else None,
        "themes": [(group, known.themes.get(group.id)) for group in groups if group.label][:MOST_THEMES],
    }


def _known(context: template.Context, question: Question) -> Decisions:
    """What is decided, asked for once in a request."""
    kept: dict[int, Decisions] = context["request"].META.setdefault(KEPT, {})
    if question.pk not in kept:
        kept[question.pk] = decisions_on(question)
    return kept[question.pk]
