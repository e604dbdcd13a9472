"""What one of something cost, worked out by hand."""

from decimal import Decimal

import pytest

from kuulolla.analysis.value import (
    Range,
    cost_per,
    cpa,
    cpc,
    cpl,
    cpm,
    ctr,
    engagement_rate_by_followers,
    engagement_rate_by_impressions,
    engagement_rate_by_reach,
    price_elsewhere,
)

HUNDRED_EUROS = Range.exact(100_00)


def test_each_rate_is_its_formula() -> None:
    assert cpc(HUNDRED_EUROS, clicks=400) == Range.exact(25)
    assert cpm(HUNDRED_EUROS, impressions=20_000) == Range.exact(500)
    assert cpa(HUNDRED_EUROS, acts=50) == Range.exact(200)
    assert cpl(HUNDRED_EUROS, leads=8) == Range.exact(1250)
    assert ctr(700, impressions=10_000) == Decimal("0.07")
    assert engagement_rate_by_reach(30, reach=600) == Decimal("0.05")
    assert engagement_rate_by_impressions(30, impressions=1_500) == Decimal("0.02")
    assert engagement_rate_by_followers(30, followers=300) == Decimal("0.1")


def test_the_price_of_1300_answers_by_the_defaults() -> None:
    each = Range(Decimal(100), Decimal(600), Decimal(1000))
    assert price_elsewhere(each, answers=1_300) == Range(
        Decimal(130_000), Decimal(780_000), Decimal(1_300_000)
    )


@pytest.mark.parametrize("number", [None, 0, -3])
def test_what_one_of_nothing_cost_is_not_known(number: int | None) -> None:
    assert cost_per(HUNDRED_EUROS, number) is None


def test_what_one_cost_is_not_known_without_a_cost() -> None:
    assert cost_per(None, 10) is None
    assert cpm(None, impressions=1_000) is None


def test_a_share_of_nobody_is_not_known_but_nobody_of_many_is_zero() -> None:
    assert ctr(0, impressions=0) is None
    assert ctr(None, impressions=10) is None
    assert ctr(0, impressions=10) == 0
    assert price_elsewhere(HUNDRED_EUROS, answers=0) is None
