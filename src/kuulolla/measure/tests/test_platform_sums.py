"""What may be summed, over which days, and what ads cost."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.models import PlatformItem
from kuulolla.measure.queries.items import suggested_by_campaign, suggestions
from kuulolla.measure.queries.platforms import (
    Spend,
    latest_values,
    paid_items,
    series_of,
    spend_of,
    telling_all,
    total_of,
    totals_by_channel,
)
from kuulolla.measure.rules.snapshots import NeverSummed
from kuulolla.measure.tests.figures import a_figure, an_import, an_item
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db
NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)
TODAY = NOON.date()


@pytest.fixture
def library():
    return an_organisation()


def of_days(begins: date, ends: date) -> dict[str, date]:
    return {"covers_from": begins, "covers_until": ends}


@pytest.mark.parametrize("metric", ["reach", "users", "unique_visitors", "followers", "click_rate"])
def test_people_and_rates_are_never_summed(metric, library):
    with pytest.raises(NeverSummed) as refusal:
        total_of([an_item(library)], metric=metric)
    assert "{" not in refusal.value.message("fi")


def test_totals_of_several_posts_are_the_sum_of_the_newest_of_each(library):
    one, other = an_item(library, key="1"), an_item(library, key="2")
    a_figure(one, value=100, as_of=TODAY - timedelta(days=7))
    newest = a_figure(one, value=170)
    only = a_figure(other, value=30)
    found = total_of([one, other], metric="views")
    assert (found.value, set(found.figures)) == (200, {newest.pk, only.pk})


def test_nothing_known_is_not_zero(library):
    assert total_of([an_item(library)], metric="views").value is None


def test_a_month_and_its_days_count_once(library):
    page = an_item(library, kind="account")
    a_figure(page, value=300, **of_days(NOVEMBER, DECEMBER))
    a_figure(page, value=10, **of_days(date(2026, 11, 3), date(2026, 11, 4)))
    assert total_of([page], metric="views").value == 300


def test_over_some_days_only_periods_within_them_count(library):
    page = an_item(library, kind="account")
    a_figure(page, value=10, **of_days(date(2026, 11, 3), date(2026, 11, 4)))
    a_figure(page, value=12, **of_days(date(2026, 11, 30), DECEMBER))
    a_figure(page, value=99, **of_days(DECEMBER, date(2026, 12, 2)))
    assert total_of([page], metric="views", from_on=NOVEMBER, until_on=DECEMBER).value == 22


def test_over_some_days_a_lifetime_total_counts_by_what_it_grew(library):
    post = an_item(library)
    a_figure(post, value=100, as_of=date(2026, 10, 31))
    a_figure(post, value=170, as_of=date(2026, 11, 20))
    assert total_of([post], metric="views", from_on=NOVEMBER, until_on=DECEMBER).value == 70


def test_a_post_of_these_days_grew_from_nothing(library):
    post = an_item(library, published_at=datetime(2026, 11, 5, tzinfo=UTC))
    a_figure(post, value=170)
    assert total_of([post], metric="views", from_on=NOVEMBER, until_on=DECEMBER).value == 170


def test_an_older_posts_growth_without_an_earlier_snapshot_is_not_known(library):
    post = an_item(library, published_at=datetime(2026, 5, 5, tzinfo=UTC))
    a_figure(post, value=170)
    found = total_of([post], metric="views", from_on=NOVEMBER, until_on=DECEMBER)
    assert (found.value, found.unknown) == (None, 1)


def test_the_newest_total_of_an_item_goes_before_values_of_periods(library):
    post = an_item(library)
    total = a_figure(post, value=170)
    a_figure(post, value=12, **of_days(NOVEMBER, DECEMBER))
    assert latest_values([post])[post.pk] == {"views": total}


def test_what_was_known_before_of_a_period_is_told_beside_it(library):
    page = an_item(library, kind="account")
    former = a_figure(page, value=10, as_of=TODAY - timedelta(days=7), **of_days(NOVEMBER, DECEMBER))
    newest = a_figure(page, value=12, **of_days(NOVEMBER, DECEMBER))
    (period,) = series_of(page, "views").periods
    assert (period.figure, period.former) == (newest, (former,))


def an_ad(library, campaign, *, key="9", kind="ad", **values):
    return an_item(library, key=key, kind=kind, platform="meta_ads", campaign=campaign, **values)


def spent(item, cents, file=None, **values):
    return a_figure(item, "spend", cents, unit="cents", currency="EUR", file=file, **values)


def test_what_ads_of_a_campaign_cost_is_told_by_file_and_channel(library):
    campaign, channel, file = a_campaign(library), a_channel(library), an_import(library)
    one = an_ad(library, campaign, channel=channel)
    other = an_ad(library, campaign, key="10", channel=channel)
    spent(one, 1250, file, **of_days(NOVEMBER, DECEMBER))
    spent(other, 750, file, **of_days(date(2026, 11, 10), DECEMBER))
    spent(an_ad(library, None, key="11", channel=channel), 9999, file)
    assert spend_of(campaign) == (Spend(channel, 2000, "EUR", NOVEMBER, DECEMBER, file.pk),)


def test_a_corrected_cost_counts_once_as_it_was_told_last(library):
    campaign, ad = a_campaign(library), None
    ad = an_ad(library, campaign)
    spent(ad, 1250, an_import(library), as_of=TODAY - timedelta(days=7), **of_days(NOVEMBER, DECEMBER))
    later = an_import(library, file_name="uusi.csv")
    spent(ad, 1290, later, **of_days(NOVEMBER, DECEMBER))
    assert [(each.cents, each.file) for each in spend_of(campaign)] == [(1290, later.pk)]


def test_ads_and_the_ad_campaign_they_are_in_do_not_both_cost(library):
    campaign = a_campaign(library)
    spent(an_ad(library, campaign), 1250)
    spent(an_ad(library, campaign, key="10"), 750)
    spent(an_ad(library, campaign, key="3", kind="ad_campaign"), 2000)
    assert [each.cents for each in spend_of(campaign)] == [2000]


def test_a_campaign_without_ads_has_no_cost_rather_than_none(library):
    assert spend_of(a_campaign(library)) == ()


def test_totals_of_a_campaign_are_told_by_channel(library):
    campaign, channel = a_campaign(library), a_channel(library)
    a_figure(an_item(library, campaign=campaign, channel=channel), "link_clicks", 30)
    a_figure(an_item(library, key="2", campaign=campaign), "link_clicks", 4)
    assert totals_by_channel(campaign, "link_clicks") == {channel.pk: 30, None: 4}


def test_totals_may_be_of_what_was_paid_for_or_of_what_tells_several_metrics(library):
    campaign = a_campaign(library)
    post, ad = an_item(library, campaign=campaign), an_ad(library, campaign)
    a_figure(post, "link_clicks", 30)
    a_figure(ad, "link_clicks", 4)
    a_figure(ad, "impressions", 900)
    assert totals_by_channel(campaign, "link_clicks") == {None: 34}
    assert totals_by_channel(campaign, "link_clicks", of=paid_items) == {None: 4}
    assert totals_by_channel(campaign, "link_clicks", of=telling_all("link_clicks", "impressions")) == {
        None: 4
    }


def test_a_post_that_was_paid_for_is_paid(library):
    post, other = an_item(library), an_item(library, key="2")
    spent(post, 1250)
    assert paid_items([post, other]) == [post]


def test_a_post_is_suggested_for_the_campaign_that_was_going_on(library):
    campaign = a_campaign(library)
    during = an_item(library, published_at=NOON)
    an_item(library, key="2", published_at=NOON - timedelta(days=60))
    assert suggestions(PlatformItem.objects.of(library), organisation=library) == {during.pk: campaign}
    assert suggested_by_campaign(library) == {campaign: [during]}


def test_an_ad_is_suggested_for_the_campaign_it_ran_in(library):
    campaign = a_campaign(library)
    ad = an_ad(library, None)
    spent(ad, 1250, **of_days(TODAY - timedelta(days=3), TODAY))
    assert suggested_by_campaign(library) == {campaign: [ad]}


def test_of_two_campaigns_at_once_the_one_of_the_channel_is_suggested(library):
    channel, own = a_channel(library), a_campaign(library)
    own.channels.add(channel)
    a_campaign(library, slug="toinen", opens_at=NOON - timedelta(hours=1))
    post = an_item(library, channel=channel, published_at=NOON)
    assert suggestions([post], organisation=library) == {post.pk: own}
