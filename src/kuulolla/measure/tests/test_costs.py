"""What a campaign cost and what came back, worked out by hand."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from kuulolla.analysis.value import Range
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.measure.actions.money import remove_cost
from kuulolla.measure.actions.removed import NothingToPutBack, put_back
from kuulolla.measure.models import Cost, Return
from kuulolla.measure.queries.costs import costs_of, returns_of
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.measure.rules.money import AmountMissing, HoursMissing, PeriodBackwards, ReturnWithoutSource
from kuulolla.measure.tests.money_builders import a_cost, a_prize, a_return, hours, imported_spend
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db
AUTUMN = (date(2026, 10, 21), date(2026, 11, 20))  # the days of a closed campaign


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def campaign(library):
    """It ran from 21 October to 19 November: 11 days of October and 19 of November."""
    return a_campaign(library, state="closed")


def test_a_prize_that_was_given_costs_no_money_but_its_tax_does(campaign):
    a_prize(campaign, euros=999, donor="Pyöräpaja")
    a_prize(campaign, euros=15, count=2, number=2)
    found = costs_of(campaign, now=NOON)
    assert found.of(CostKind.PRIZES) == Range.exact(30_00)
    assert found.gifts_total == Range.exact(999_00)
    assert found.of(CostKind.TAX) == Range.exact(308_70)
    assert found.total == Range.exact(338_70)


def test_the_tax_is_not_known_before_the_day_of_the_draw(campaign):
    campaign.draw_at = None
    a_prize(campaign, euros=999)
    found = costs_of(campaign, now=NOON)
    assert found.of(CostKind.TAX) is None
    assert CostKind.TAX in found.missing
    assert found.total == Range.exact(999_00)


def test_hours_are_worth_the_assumed_rate_or_their_own(campaign, editor):
    hours(campaign, editor, "10")
    hours(campaign, editor, "2.5", rate_cents=40_00)
    work = [line.amount for line in costs_of(campaign, now=NOON).counted]
    assert work == [Range(Decimal(350_00), Decimal(450_00), Decimal(600_00)), Range.exact(100_00)]


def test_all_hours_share_one_uncertain_rate(campaign, editor):
    hours(campaign, editor, "10")
    hours(campaign, editor, "20")
    a_cost(campaign, editor, CostKind.OTHER, cents=5_00)
    together = Range(Decimal(1_050_00), Decimal(1_350_00), Decimal(1_800_00))
    assert costs_of(campaign, now=NOON).apart == (together, Range.exact(5_00))


def test_a_tool_costs_its_part_of_each_calendar_month(campaign, editor):
    a_cost(campaign, editor, CostKind.TOOLS, cents=93_00)
    expected = Decimal(93_00) * 11 / 31 + Decimal(93_00) * 19 / 30
    total = costs_of(campaign, now=NOON).total
    assert total is not None
    assert total.mid == pytest.approx(expected)
    assert round(total.mid) == 91_90


def test_a_tool_counts_only_for_its_own_days(campaign, editor):
    days = {"from_on": date(2026, 11, 10), "until_on": date(2026, 12, 10)}
    a_cost(campaign, editor, CostKind.TOOLS, cents=30_00, **days)
    total = costs_of(campaign, now=NOON).total
    assert total is not None
    assert round(total.mid) == 10_00


def test_campaigns_that_run_at_once_share_the_tools_of_the_house(library, campaign, editor):
    a_campaign(library, state="closed", slug="toinen")
    a_cost(campaign, editor, CostKind.TOOLS, cents=93_00, is_shared=True)
    total = costs_of(campaign, now=NOON).total
    assert total is not None
    assert round(total.mid) == 45_95


def test_a_file_s_advertising_is_counted_and_not_what_was_typed_beside_it(library, campaign, editor):
    facebook = a_channel(library)
    imported_spend(campaign, facebook, cents=120_00, days=AUTUMN)
    a_cost(campaign, editor, CostKind.ADVERTISING, cents=125_00, channel=facebook)
    found = costs_of(campaign, now=NOON)
    assert found.of(CostKind.ADVERTISING) == Range.exact(120_00)
    typed = next(line for line in found.lines if line.row)
    assert not typed.is_counted
    assert "tuotu tiedosto" in typed.remark


def test_typed_advertising_of_other_days_or_channels_is_counted(library, campaign, editor):
    facebook, other = a_channel(library), a_channel(library, "Juliste", tag="juliste")
    imported_spend(campaign, facebook, cents=120_00, days=(date(2026, 10, 21), date(2026, 11, 1)))
    later = {"from_on": date(2026, 11, 1), "until_on": date(2026, 11, 20)}
    a_cost(campaign, editor, CostKind.ADVERTISING, cents=10_00, channel=facebook, **later)
    a_cost(campaign, editor, CostKind.ADVERTISING, cents=5_00, channel=other)
    assert costs_of(campaign, now=NOON).of(CostKind.ADVERTISING) == Range.exact(135_00)


def test_typed_advertising_of_no_channel_is_counted_with_a_warning(library, campaign, editor):
    imported_spend(campaign, a_channel(library), cents=120_00, days=AUTUMN)
    a_cost(campaign, editor, CostKind.ADVERTISING, cents=10_00)
    found = costs_of(campaign, now=NOON)
    assert found.of(CostKind.ADVERTISING) == Range.exact(130_00)
    assert "Kerro kanava" in next(line.remark for line in found.lines if line.row)


def test_other_money_than_euros_is_not_turned_into_them(library, campaign):
    imported_spend(campaign, a_channel(library), cents=120_00, days=AUTUMN, currency="USD")
    found = costs_of(campaign, now=NOON)
    assert found.of(CostKind.ADVERTISING) is None
    assert CostKind.ADVERTISING in found.missing


def test_what_was_never_told_is_missing_and_nothing_is_something(campaign, editor):
    assert costs_of(campaign, now=NOON).missing == (CostKind.ADVERTISING, CostKind.WORK)
    assert costs_of(campaign, now=NOON).total is None
    a_cost(campaign, editor, CostKind.ADVERTISING, cents=0)
    hours(campaign, editor, "0")
    found = costs_of(campaign, now=NOON)
    assert found.missing == ()
    assert found.total == Range.exact(0)


def test_a_removed_cost_is_put_back_once(campaign, editor):
    row = hours(campaign, editor, "10", rate_cents=10_00)
    aside = remove_cost(row, actor=editor, now=NOON)
    assert costs_of(campaign, now=NOON).total is None
    put_back(aside, actor=editor, now=NOON)
    assert costs_of(campaign, now=NOON).total == Range.exact(100_00)
    told = Fact.objects.of(campaign.organisation_id).order_by("pk").values_list("kind", flat=True)
    assert list(told) == ["measure.cost_added", "measure.cost_removed", "measure.cost_put_back"]
    with pytest.raises(NothingToPutBack):
        put_back(aside, actor=editor, now=NOON)


def test_what_cannot_be_a_cost_is_refused(campaign, editor):
    with pytest.raises(HoursMissing):
        a_cost(campaign, editor, CostKind.WORK)
    with pytest.raises(AmountMissing):
        a_cost(campaign, editor, CostKind.OTHER)
    with pytest.raises(PeriodBackwards):
        hours(campaign, editor, "1", from_on=AUTUMN[1], until_on=AUTUMN[0])
    assert not Cost.objects.of(campaign.organisation_id).exists()


def test_returns_are_told_by_how_well_they_are_known(campaign, editor):
    a_return(campaign, editor)
    a_return(campaign, editor, ReturnKind.ESTIMATE, cents=(50_00, 100_00, 400_00))
    a_return(campaign, editor, ReturnKind.NOT_KNOWN, cents=None, source="")
    found = returns_of(campaign)
    assert found.total == Range(Decimal(150_00), Decimal(200_00), Decimal(500_00))
    assert found.by_kind[ReturnKind.NOT_KNOWN] is None
    assert len(found.unknown) == 1


def test_nothing_is_a_return_without_a_source(campaign, editor):
    with pytest.raises(ReturnWithoutSource):
        a_return(campaign, editor, source=" ")
    with pytest.raises(AmountMissing):
        a_return(campaign, editor, cents=None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Return.objects.create(
            organisation_id=campaign.organisation_id,
            campaign=campaign,
            kind="money",
            what="Lähteetön",
            mid_cents=1,
            typed_at=NOON,
        )


def test_a_campaign_that_has_not_begun_has_used_no_tool(library, editor):
    coming = a_campaign(library, state="coming", slug="tuleva")
    a_cost(coming, editor, CostKind.TOOLS, cents=93_00)
    assert costs_of(coming, now=NOON).of(CostKind.TOOLS) is None
    begun = costs_of(coming, now=coming.opens_at + timedelta(hours=1)).of(CostKind.TOOLS)
    assert begun is not None
    assert round(begun.mid) == 93_00 // 30
