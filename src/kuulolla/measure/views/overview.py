"""The capability's first page: four questions about one campaign."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.measure.queries.campaigns import compared, path_about
from kuulolla.measure.queries.channels import channel_table
from kuulolla.measure.queries.paths import path_picture
from kuulolla.measure.queries.worth import worth_of
from kuulolla.measure.reporting.findings import what_for
from kuulolla.measure.views.chosen import chosen_of, partly

BARS = 5


@member_page(Ability.LOOK)
def overview(request: MemberRequest) -> HttpResponse:
    """Which channel brought people, where they stopped, what it returned, and how it compares."""
    moment = now()
    chosen = chosen_of(request, now=moment)
    if chosen is None:
        return render(request, "measure/overview.html", {"chosen": None})
    campaign, period = chosen.campaign, chosen.span.period
    table = channel_table(request.organisation, campaign=campaign, period=period, now=moment)
    path = path_about(campaign)
    picture = path_picture(path, period=period, now=moment) if path else None
    shown = {
        "chosen": chosen,
        "table": table,
        "bars": table.bringing[:BARS],
        "partly": partly(table.known_from, chosen.span),
        "picture": picture,
        "returned": " ".join(what_for(worth_of(campaign, now=moment))),
        "compared": compared(chosen.campaigns, organisation=request.organisation, now=moment),
        "may_plan": request.membership.may(Ability.PLAN),
    }
    return render(request, "measure/overview.html", shown)
