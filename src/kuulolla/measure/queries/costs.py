"""What a campaign cost and what came back: every line with where it is known from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from django.urls import reverse

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.value import Range
from kuulolla.ask.models import Campaign, Prize
from kuulolla.ask.queries.campaigns_tax import prizes_cents_of, tax_of
from kuulolla.core.clock import local_day
from kuulolla.core.words import current_language, say
from kuulolla.measure.models import Cost, Return
from kuulolla.measure.queries.advertising import imported_advertising
from kuulolla.measure.queries.assumptions import assumptions_of, day_of
from kuulolla.measure.rules.assumptions import Assumed, Key
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.measure.rules.money import (
    CostLine,
    Costs,
    Days,
    ReturnLine,
    Returns,
    months_of,
    shared_months,
    without_doubles,
)
from kuulolla.measure.writing import euros, number

Assumptions = Mapping[Key, Assumed]
A_DAY = timedelta(days=1)


def costs_of(campaign: Campaign, *, now: datetime) -> Costs:
    """Prizes and their tax, advertising of files and of people, work, tools and the rest."""
    days = days_of(campaign, now=now)
    assumed = assumptions_of(campaign.organisation_id, on=day_of(campaign, now=now))
    lines = [
        *_prizes(campaign),
        *_tax(campaign),
        *imported_advertising(campaign),
        *(_typed(row, campaign, days=days, assumed=assumed) for row in typed_costs(campaign)),
        *_shared_tools(campaign, days=days, now=now),
    ]
    doubled, maybe = say("measure.cost.doubled"), say("measure.cost.maybe_doubled")
    counted_once = without_doubles(lines, campaign=days, doubled=doubled, maybe=maybe)
    order = list(CostKind)
    return Costs(tuple(sorted(counted_once, key=lambda line: order.index(line.kind))))


def returns_of(campaign: Campaign) -> Returns:
    """What came back, as it was written down."""
    rows = Return.objects.of(campaign.organisation_id).filter(campaign=campaign)
    order = list(ReturnKind)
    lines = [_return(row, campaign) for row in rows.order_by("pk")]
    return Returns(tuple(sorted(lines, key=lambda line: order.index(line.kind))))


def typed_costs(campaign: Campaign) -> list[Cost]:
    """What people wrote down of a campaign; what files tell is read from the files."""
    rows = Cost.objects.of(campaign.organisation_id).filter(campaign=campaign, file__isnull=True)
    return list(rows.order_by("pk"))


def days_of(campaign: Campaign, *, now: datetime) -> Days | None:
    """The days it ran until now; None until it has begun."""
    if campaign.opens_at is None or campaign.opens_at > now:
        return None
    last = min(now, campaign.closes_at) if campaign.closes_at else now
    return Days(local_day(campaign.opens_at), local_day(last) + A_DAY)


def _prizes(campaign: Campaign) -> Iterator[CostLine]:
    """A prize that was given costs nothing in cash; it is told apart with its value."""
    for prize in campaign.prizes.order_by("number"):
        yield CostLine(
            kind=CostKind.PRIZES,
            what=str(prize),
            amount=Range.exact(prize.count * prize.value_cents),
            address=reverse("ask:prize", args=[campaign.organisation.slug, campaign.slug, prize.pk]),
            how=_price(prize),
            source=say("measure.cost.source.donor", donor=prize.donor)
            if prize.donor
            else say("measure.cost.source.prizes"),
            is_gift=bool(prize.donor),
        )


def _price(prize: Prize) -> str:
    return f"{prize.count} × {euros(Range.exact(prize.value_cents))}"


def _tax(campaign: Campaign) -> Iterator[CostLine]:
    """This draw's part of its month's tax; not known before the day of the draw is."""
    if not campaign.has_draw or not prizes_cents_of(campaign):
        return
    amount, how, remark = _tax_amount(campaign)
    yield CostLine(
        kind=CostKind.TAX,
        what=say("measure.cost.tax"),
        amount=amount,
        address=reverse("ask:prizes", args=[campaign.organisation.slug, campaign.slug]),
        how=how,
        source=say("measure.cost.source.tax"),
        remark=remark,
    )


def _tax_amount(campaign: Campaign) -> tuple[Range | None, str, str]:
    """The tax, how it is worked out, and why it is not known."""
    try:
        found = tax_of(campaign)
    except Refusal as refusal:
        return None, "", refusal.message(current_language())
    if found is None:
        return None, "", say("measure.cost.tax.no_day")
    tax = found.tax
    own = euros(Range.exact(tax.own_prizes_cents))
    how = say("measure.cost.tax.how", percent=number(tax.rate.percent), prizes=own)
    return Range.exact(tax.share_cents), how, "" if tax.is_taxed else say("measure.cost.tax.below")


def _typed(row: Cost, campaign: Campaign, *, days: Days | None, assumed: Assumptions) -> CostLine:
    """A row that somebody wrote."""
    amount, how = _worked_out(row, days=days, assumed=assumed)
    return CostLine(
        kind=CostKind(row.kind),
        what=row.what,
        amount=amount,
        address=reverse("measure:cost", args=[campaign.organisation.slug, campaign.slug, row.pk]),
        how=how,
        source=row.source,
        row=row.pk,
        channel=row.channel_id,
        milestone=row.milestone_id,
        days=own_days(row),
    )


def _worked_out(row: Cost, *, days: Days | None, assumed: Assumptions) -> tuple[Range | None, str]:
    """The amount of a row, and how it comes about."""
    if row.kind == CostKind.WORK:
        return _work(row, rate=assumed[Key.HOUR].range)
    if row.kind == CostKind.TOOLS:
        return _months(row, months=_own_months(row, days=days))
    return (None if row.cents is None else Range.exact(row.cents)), ""


def _work(row: Cost, *, rate: Range) -> tuple[Range | None, str]:
    """Hours by the rate that was written beside them, else by the assumed one."""
    if row.hours is None:
        return None, ""
    price = rate if row.rate_cents is None else Range.exact(row.rate_cents)
    key = "measure.cost.how.work" if row.rate_cents is not None else "measure.cost.how.work_assumed"
    return price.times(row.hours), say(key, hours=number(row.hours), rate=euros(price))


def _months(row: Cost, *, months: Decimal | None) -> tuple[Range | None, str]:
    """A tool's price for the months that it was used for the campaign."""
    if row.cents is None or months is None:
        return None, say("measure.cost.tools.no_days")
    price = Range.exact(row.cents)
    told = say("measure.cost.how.tools", months=number(months, decimals=3), price=euros(price))
    return price.times(months), told


def _own_months(row: Cost, *, days: Days | None) -> Decimal | None:
    used = _used(row, during=days)
    return None if days is None else months_of(used.all() if used else ())


def _shared_tools(campaign: Campaign, *, days: Days | None, now: datetime) -> Iterator[CostLine]:
    """Tools of the whole house, each day shared among the campaigns that ran on it."""
    rows = Cost.objects.of(campaign.organisation_id).filter(campaign=None, kind=CostKind.TOOLS)
    found = [row for row in rows.order_by("pk") if days is None or _used(row, during=days)]
    others = _others(campaign, days=days, now=now) if found else []
    for row in found:
        used = _used(row, during=days)
        amount, how = _months(row, months=shared_months(used, others=others) if used else None)
        yield CostLine(
            kind=CostKind.TOOLS,
            what=row.what,
            amount=amount,
            address=reverse("measure:cost", args=[campaign.organisation.slug, campaign.slug, row.pk]),
            how=how,
            source=row.source,
            remark=say("measure.cost.tools.shared"),
            row=row.pk,
        )


def _others(campaign: Campaign, *, days: Days | None, now: datetime) -> Sequence[Days]:
    """The days of the house's other campaigns that ran at the same time."""
    if days is None:
        return ()
    rows = Campaign.objects.of(campaign.organisation_id).filter(opens_at__lt=now, published_at__isnull=False)
    ran = (days_of(other, now=now) for other in rows.exclude(pk=campaign.pk))
    return [other for other in ran if other is not None and other.shared(days)]


def _used(row: Cost, *, during: Days | None) -> Days | None:
    """The days of the campaign on which a tool was there."""
    if during is None:
        return None
    begins, ends = row.from_on or during.begins, row.until_on or during.ends
    return Days(begins, max(begins, ends)).shared(during)


def own_days(row: Cost) -> Days | None:
    """The days that were written beside a cost, when both were."""
    if row.from_on is None or row.until_on is None or row.until_on < row.from_on:
        return None
    return Days(row.from_on, row.until_on)


def _return(row: Return, campaign: Campaign) -> ReturnLine:
    return ReturnLine(
        kind=ReturnKind(row.kind),
        what=row.what,
        amount=_came(row),
        address=reverse("measure:returned", args=[campaign.organisation.slug, campaign.slug, row.pk]),
        source=row.source,
        row=row.pk,
        channel=row.channel_id,
    )


def _came(row: Return) -> Range | None:
    if row.mid_cents is None:
        return None
    low, high = (row.mid_cents if end is None else end for end in (row.low_cents, row.high_cents))
    return Range(Decimal(low), Decimal(row.mid_cents), Decimal(high))
