"""One picture against another."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.hear.forms.compare import ChooseOther
from kuulolla.hear.queries.compare import comparison, others
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told


@require_GET
@member_page(Ability.LOOK)
def compare(request: MemberRequest, question: int) -> HttpResponse:
    """What became of each theme between this picture and another one."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    shown: dict[str, object] = {"question": asked, "campaign": asked.campaign, "told": found}
    shown["may_ask"] = request.membership.may(Ability.CAMPAIGN)
    if found is not None:
        shown |= _compared(request, asked, found)
    return render(request, "hear/compare.html", shown)


def _compared(request: MemberRequest, question: Question, found: Told) -> dict[str, object]:
    """The other picture that was chosen, or the first one that is offered."""
    offered = others(question)
    if not offered:
        return {}
    form = ChooseOther({"other": request.GET.get("other", offered[0].key)}, offered=offered)
    key = form.cleaned_data["other"] if form.is_valid() else ""
    return {"form": form, "comparison": comparison(question, found, key=key) if key else None}
