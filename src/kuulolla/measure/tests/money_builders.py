"""Costs, returns and figures for tests, as somebody wrote them down at noon."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kuulolla.analysis.value import Range
from kuulolla.ask.models import Campaign, Prize
from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.models import Grade
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import ranking_of
from kuulolla.measure.actions.money import CostValues, ReturnValues, add_cost, add_return
from kuulolla.measure.models import Cost, Figure, Import, PlatformItem, Return
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.plan.models import Channel


def a_prize(campaign: Campaign, *, euros: int, count: int = 1, donor: str = "", number: int = 1) -> Prize:
    """A prize of so many euros."""
    return Prize.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        number=number,
        texts={"fi": "polkupyörä", "sv": "cykel", "en": "bicycle"},
        count=count,
        value_cents=euros * 100,
        donor=donor,
    )


def a_cost(campaign: Campaign, actor: User, kind: CostKind, *, is_shared: bool = False, **values) -> Cost:
    """A cost that somebody wrote down."""
    given = {"what": "Suunnittelu ja vastausten lukeminen"} | values
    return add_cost(CostValues(kind, **given), campaign=campaign, actor=actor, now=NOON, is_shared=is_shared)


def hours(campaign: Campaign, actor: User, number: str, **values) -> Cost:
    """So many hours of work."""
    return a_cost(campaign, actor, CostKind.WORK, hours=Decimal(number), **values)


def a_return(
    campaign: Campaign,
    actor: User,
    kind: ReturnKind = ReturnKind.MONEY,
    *,
    cents: tuple[int, int, int] | None = (100_00, 100_00, 100_00),
    source: str = "Kassaraportti",
) -> Return:
    """A return that somebody wrote down; without cents it is not known."""
    amount = Range(*map(Decimal, cents)) if cents else None
    values = ReturnValues(kind, "Kurssimaksut", amount, source)
    return add_return(values, campaign=campaign, actor=actor, now=NOON)


def imported_spend(
    campaign: Campaign,
    channel: Channel,
    *,
    cents: int,
    days: tuple[date, date],
    currency: str = "EUR",
    **metrics: int,
) -> Import:
    """A platform's file that tells what the ads of a campaign cost, and other metrics of them."""
    house = campaign.organisation_id
    file = Import.objects.create(
        organisation_id=house,
        file_name="mainokset.csv",
        digest="d",
        format="meta_ads",
        channel=channel,
        exported_on=NOON.date(),
        imported_at=NOON,
    )
    item = PlatformItem.objects.create(
        organisation_id=house, channel=channel, platform="meta_ads", kind="ad", key="1", campaign=campaign
    )
    figures = [("spend", cents, "cents", currency), *((name, n, "count", "") for name, n in metrics.items())]
    for metric, value, unit, money in figures:
        Figure.objects.create(
            organisation_id=house,
            item=item,
            metric=metric,
            value=value,
            unit=unit,
            currency=money,
            covers_from=days[0],
            covers_until=days[1],
            as_of=NOON.date(),
            file=file,
        )
    return file


def graded(question, actor: User, *grades: int) -> None:
    """The best ranked suggestions get these grades, one after another."""
    found = told(question)
    assert found is not None
    for listed, grade in zip(ranking_of(question, found).listed, grades, strict=False):
        Grade.objects.create(
            organisation_id=question.organisation_id,
            question=question,
            answer_id=listed.place.answer,
            start=listed.place.start,
            end=listed.place.end,
            actor=actor,
            at=NOON,
            grade=grade,
        )
