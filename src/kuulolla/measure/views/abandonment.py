"""Members' page of forms that were left unfinished."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.queries.abandonment import Abandonment, abandonment_of
from kuulolla.measure.views.chosen import chosen_of, partly
from kuulolla.measure.views.tables import table_file

COLUMNS = ("question", "opened", "sent", "errors", "lost")


@member_page(Ability.LOOK)
def abandonment(request: MemberRequest) -> HttpResponse:
    """Where a campaign's form was left."""
    chosen = chosen_of(request, now=now())
    if chosen is None:
        return render(request, "measure/abandonment.html", {"chosen": None})
    found = abandonment_of(chosen.campaign, period=chosen.span.period)
    if request.GET.get("as") == "csv":
        return _as_csv(found)
    shown = {"chosen": chosen, "found": found, "partly": partly(found.known_from, chosen.span)}
    return render(request, "measure/abandonment.html", shown)


def _as_csv(found: Abandonment) -> HttpResponse:
    heads = [say(f"measure.abandonment.{name}") for name in COLUMNS]
    rows = [[each.text, *map(str, (each.opened, each.sent, each.errors, each.lost))] for each in found.steps]
    name = f"{found.campaign.slug}-{found.span.last_on.isoformat()}"
    return table_file(name, heads=heads, rows=rows)
