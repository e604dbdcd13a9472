"""Members' pages: what campaigns were worth, and how every figure comes about."""

from __future__ import annotations

from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.ask.queries.campaigns import campaign_of
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.queries.advertising import ChannelAdvertising
from kuulolla.measure.queries.costs import costs_of, returns_of
from kuulolla.measure.queries.parts import ChannelWorth, MilestoneWorth
from kuulolla.measure.queries.worth import Worth, worth_of
from kuulolla.measure.rules.worth import FigureKey
from kuulolla.measure.telling import curve_of, sentences, shown, shown_unit_costs, ways_told
from kuulolla.measure.writing import euros, number, percent_fine


@member_page(Ability.LOOK)
def money(request: MemberRequest) -> HttpResponse:
    """What each campaign cost and what came back."""
    is_begun = Q(published_at__isnull=False) | Q(kind=CampaignKind.IMPORTED)
    rows = Campaign.objects.of(request.organisation).filter(is_begun)
    campaigns = [_summed(row) for row in rows.order_by("-opens_at", "-pk")]
    return render(request, "measure/money/money.html", {"rows": campaigns})


@member_page(Ability.LOOK)
def worth(request: MemberRequest, campaign: str) -> HttpResponse:
    """What a campaign was worth: the honest sentence first, then every figure with its range."""
    row = campaign_of(request.organisation, campaign)
    found = worth_of(row, now=now())
    first, *rest = sentences(found)
    assumption = reverse("measure:assumption", args=[request.organisation.slug, "KEY"])
    shown_here = {
        "campaign": row,
        "first": first,
        "rest": rest,
        "has_costs": found.costs.total is not None,
        "missing": [say(f"measure.cost.kind.{kind}") for kind in found.costs.missing],
        "gifts": euros(found.costs.gifts_total) if found.costs.gifts_total else "",
        "roi": shown(found.figure(FigureKey.ROI)),
        "elsewhere": shown(found.figure(FigureKey.ELSEWHERE)),
        "answers": number(found.numbers.answers),
        "click": euros(found.click.range),
        "unit_costs": shown_unit_costs(found),
        "kinds": [(say(f"measure.cost.kind.{k}"), _money(v)) for k, v in found.costs.by_kind.items()],
        "total": _money(found.costs.total),
        "ways": ways_told(found, assumption_address=assumption.replace("KEY", "{key}")),
        "heard": shown(found.figure(FigureKey.HEARD)),
        "channels": [_channel(each) for each in found.channels],
        "knows_kept": any(each.kept is not None for each in found.channels),
        "milestones": [_milestone(each) for each in found.milestones],
        "advertising": [_advertising(each) for each in found.advertising],
        "may_write": request.membership.may(Ability.CAMPAIGN),
    }
    return render(request, "measure/money/worth.html", shown_here | _many(found))


@member_page(Ability.LOOK)
def figure(request: MemberRequest, campaign: str, measured: str) -> HttpResponse:
    """One figure: what it is, how it was worked out, and where each number is from."""
    row = campaign_of(request.organisation, campaign)
    if measured not in set(FigureKey):
        raise Http404
    found = worth_of(row, now=now())
    shown_here = {"campaign": row, "figure": shown(found.figure(FigureKey(measured)))}
    return render(request, "measure/money/figure.html", shown_here)


def _summed(campaign: Campaign) -> dict[str, object]:
    """A campaign with its sums."""
    costs, returns = costs_of(campaign, now=now()), returns_of(campaign)
    return {
        "campaign": campaign,
        "costs": _money(costs.total),
        "returns": _money(returns.total),
        "is_partial": bool(costs.missing),
    }


def _many(found: Worth) -> dict[str, object]:
    """The best idea, and the crowd against a team."""
    return {
        "best": found.ideas.best,
        "best_grade": number(round(found.ideas.best.grade, 1)) if found.ideas.best else "",
        "suggestions_address": found.ideas.main.suggestions_address if found.ideas.main else "",
        "suggestions": found.ideas.suggestions,
        "graded": len(found.ideas.grades),
        "curve": curve_of(found.many) if found.many else None,
        "crowd": shown(found.figure(FigureKey.CROWD)),
        "as_good": shown(found.figure(FigureKey.AS_GOOD)),
    }


def _channel(each: ChannelWorth) -> dict[str, object]:
    return {
        "name": each.channel.name,
        "pk": each.channel.pk,
        "tag": each.channel.tag,
        "people": number(each.people),
        "cost": _money(each.cost),
        "per_person": _money(each.per_person),
        "kept": "" if each.kept is None else number(each.kept),
        "per_follow": _money(each.per_follow),
    }


def _milestone(each: MilestoneWorth) -> dict[str, object]:
    return {
        "name": each.milestone.name,
        "path": each.milestone.path_id,
        "number": each.milestone.number,
        "reached": "" if each.reached is None else number(each.reached),
        "cost": _money(each.own_costs),
        "per_reached": _money(each.per_reached),
    }


def _advertising(each: ChannelAdvertising) -> dict[str, object]:
    rate = each.engagement_rate_by_impressions
    return {
        "name": each.channel.name,
        "pk": each.channel.pk,
        "tag": each.channel.tag,
        "spent": _money(each.spent),
        "cpc": _money(each.cpc),
        "cpm": _money(each.cpm),
        "cpa": _money(each.cpa),
        "cpl": _money(each.cpl),
        "ctr": "" if each.ctr is None else percent_fine(each.ctr),
        "engagement": "" if rate is None else percent_fine(rate),
    }


def _money(amount: object) -> str:
    """Money in words, "" when it is not known."""
    return "" if amount is None else euros(amount)  # type: ignore[arg-type]  # a range
