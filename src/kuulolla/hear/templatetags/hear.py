"""What the pages of one picture have in common."""

from __future__ import annotations

from typing import Any

from django import template
from django.urls import reverse

from kuulolla.ask.models import Question
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.hear.queries.published import versions_of

register = template.Library()

# The pages of a picture: the words' key, the address, and who may open it.
TABS = (
    ("hear.tab.picture", "hear:picture", Ability.LOOK),
    ("hear.tab.themes", "hear:themes", Ability.PICTURE),
    ("hear.tab.map", "hear:map", Ability.LOOK),
    ("hear.tab.groups", "hear:groups", Ability.LOOK),
    ("hear.tab.compare", "hear:compare", Ability.LOOK),
    ("hear.tab.search", "hear:search", Ability.READ_ANSWERS),
    ("hear.tab.suggestions", "hear:suggestions", Ability.LOOK),
    ("hear.tab.check", "hear:check", Ability.READ_ANSWERS),
    ("hear.tab.codebook", "hear:codebook", Ability.LOOK),
    ("hear.tab.personal", "hear:personal", Ability.SEE_PEOPLE),
    ("hear.tab.publish", "hear:publish", Ability.PUBLISH),
)

# What makes a draft the house's own picture, in the order in which it goes best.
STEPS = ("themes", "personal", "suggestions", "check", "publish")


@register.inclusion_tag("hear/parts/steps.html", takes_context=True)
def picture_steps(
    context: template.Context, question: Question
) -> dict[str, Any]:  # Any: what a template shows
    """The way from a draft to a published picture, as long as nothing has been published."""
    request = context["request"]
    may = {page for _, page, ability in TABS if request.membership.may(ability)}
    steps = [
        (say(f"hear.way.{step}"), reverse(f"hear:{step}", args=[request.organisation.slug, question.pk]))
        for step in STEPS
        if f"hear:{step}" in may
    ]
    is_editing = request.membership.may(Ability.PICTURE) and not versions_of(question).exists()
    return {"steps": steps if is_editing else []}


@register.inclusion_tag("hear/parts/tabs.html", takes_context=True)
def picture_tabs(
    context: template.Context, question: Question, here: str
) -> dict[str, Any]:  # Any: what a template shows
    """The way between the pages of one picture; `here` is the name of the page that is open."""
    request = context["request"]
    tabs = [
        (say(key), reverse(page, args=[request.organisation.slug, question.pk]), page == f"hear:{here}")
        for key, page, ability in TABS
        if request.membership.may(ability)
    ]
    return {"tabs": tabs, "title": say("hear.tabs")}
