"""Members see what campaigns did to the number of followers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render

from kuulolla.ask.models import Campaign
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.models import Figure
from kuulolla.measure.queries.followers import ChannelGrowth, growth_of, has_followers
from kuulolla.measure.rules.followers import NEAR, USUAL_DAYS, Later, Stock
from kuulolla.measure.templatetags.figures import day
from kuulolla.measure.views.platforms_chart import LineChart, stock_chart
from kuulolla.measure.views.platforms_files import about_page
from kuulolla.measure.wording import item_name, written_change
from kuulolla.measure.writing import number, percent

CAMPAIGNS_A_PAGE = 10
A_DAY = timedelta(days=1)
AROUND_DAYS = 120
"""How many days around a campaign its picture shows."""


@dataclass(frozen=True)
class Cell:
    """A number with what is to be known of it; `is_known` tells a number from its absence."""

    text: str
    note: str = ""
    is_known: bool = True


@dataclass(frozen=True)
class Row:
    """One page or account as the table shows it."""

    growth: ChannelGrowth
    before: Cell
    after: Cell
    gained: Cell
    net: Cell
    kept: tuple[tuple[int, Cell], ...]


@member_page(Ability.LOOK)
def followers(request: MemberRequest) -> HttpResponse:
    """Every campaign with dates, the newest first, with its growth by channel."""
    today = local_day(now())
    dated = Campaign.objects.of(request.organisation).filter(opens_at__lte=now(), closes_at__isnull=False)
    page = Paginator(dated.order_by("-opens_at", "-pk"), CAMPAIGNS_A_PAGE).get_page(request.GET.get("page"))
    shown = {
        "page": page,
        "told": [(campaign, rows_of(campaign, today=today)) for campaign in page],
        "has_followers": has_followers(request.organisation),
    }
    return render(request, "measure/platforms/followers.html", shown | about_page(request, "followers"))


@member_page(Ability.LOOK)
def growth(request: MemberRequest, campaign: str) -> HttpResponse:
    """One campaign: how its figures are worked out, and from which."""
    found = get_object_or_404(Campaign.objects.of(request.organisation), slug=campaign)
    today = local_day(now())
    told = growth_of(found, today=today)
    if told is None:
        raise Http404
    parts = [_part(each, begins=told.begins, ends=told.ends) for each in told.channels]
    shown = {
        "campaign": found,
        "told": told,
        "rows": [_row(each, today=today) for each in told.channels],
        "near_days": NEAR.days,
        "usual_days": USUAL_DAYS,
        "parts": [part for part in parts if part.figures or part.chart],
    }
    return render(request, "measure/platforms/growth.html", shown | about_page(request, "followers"))


def rows_of(campaign: Campaign, *, today: date) -> list[Row]:
    """The growth of a campaign's channels as a table shows it."""
    told = growth_of(campaign, today=today)
    return [_row(each, today=today) for each in told.channels] if told is not None else []


def _row(each: ChannelGrowth, *, today: date) -> Row:
    growth = each.growth
    return Row(
        each,
        before=_stock(growth.before, growth.begins - A_DAY),
        after=_stock(growth.after, min(growth.ends, today)),
        gained=_change(growth.gained),
        net=_change(growth.net),
        kept=tuple((later.days, _kept(later, gained=growth.gained, today=today)) for later in growth.later),
    )


def _unknown(note: str = "") -> Cell:
    return Cell(say("measure.followers.unknown"), note, is_known=False)


def _stock(stock: Stock | None, wanted: date) -> Cell:
    """How many, and of which day when that is not the wanted one."""
    if stock is None:
        return _unknown()
    off = stock.days_from(wanted)
    when = "before" if off < 0 else "after"
    told = say(f"measure.followers.off.{when}", day=day(stock.on), n=abs(off)) if off else day(stock.on)
    return Cell(number(stock.value), told)


def _change(value: Decimal | None) -> Cell:
    return _unknown() if value is None else Cell(written_change(round(value, 0)))


def _kept(later: Later, *, gained: Decimal | None, today: date) -> Cell:
    if later.kept is None:
        return _unknown(
            say("measure.followers.not_yet", day=day(later.wanted)) if later.wanted > today else ""
        )
    share = percent(later.kept / gained) if gained and gained > 0 else ""
    note = say("measure.followers.share", share=share) if share else ""
    return Cell(written_change(round(later.kept, 0)), note)


@dataclass(frozen=True)
class Part:
    """One page or account: its picture, what is usual, and the figures everything is worked out from."""

    growth: ChannelGrowth
    chart: LineChart | None
    usual: str
    figures: tuple[Figure, ...]


def _part(each: ChannelGrowth, *, begins: date, ends: date) -> Part:
    usual = each.growth.usual
    near = [stock for stock in each.stocks if abs((stock.on - begins).days) <= AROUND_DAYS]
    used = Figure.objects.of(each.item.organisation_id).filter(pk__in=each.growth.figures)
    return Part(
        each,
        stock_chart(item_name(each.item), near, begins=begins, ends=ends),
        say("measure.followers.usual.unknown")
        if usual is None
        else say(
            "measure.followers.usual",
            value=written_change(round(usual.a_day, 1)),
            begins=day(usual.begins),
            ends=day(usual.ends),
        ),
        tuple(used.select_related("file", "typed_by").order_by("as_of", "covers_from", "pk")),
    )
