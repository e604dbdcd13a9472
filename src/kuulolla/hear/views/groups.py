"""Themes by group, by channel and over time."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.hear.queries.groups import grids, times
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told


@require_GET
@member_page(Ability.LOOK)
def groups(request: MemberRequest, question: int) -> HttpResponse:
    """The themes by every group, by channel and over time."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    shown: dict[str, object] = {"question": asked, "campaign": asked.campaign, "told": found}
    if found is not None:
        shown |= {"grids": grids(found, asked), "times": times(found)}
    return render(request, "hear/groups.html", shown)
