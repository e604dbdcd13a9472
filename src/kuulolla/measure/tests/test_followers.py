"""Follower growth of campaigns from stored figures."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.queries.followers import growth_of
from kuulolla.measure.tests.figures import a_figure, an_item
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db
EVE, ENDS = date(2026, 10, 20), date(2026, 11, 19)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def campaign(library):
    """Open from 21 October to 19 November 2026."""
    return a_campaign(
        library, state="closed", opens_at=NOON - timedelta(days=30), closes_at=NOON - timedelta(hours=14)
    )


def a_page(library, **values):
    return an_item(library, kind="account", key="sivu", title="Kirjaston sivu", **values)


def test_growth_is_told_for_each_page_with_the_figures_it_rests_on(library, campaign):
    channel = a_channel(library)
    page = a_page(library, channel=channel)
    before = a_figure(page, "followers", 1000, as_of=EVE)
    after = a_figure(page, "followers", 1120, as_of=ENDS)
    told = growth_of(campaign)
    assert told is not None
    assert (told.begins, told.ends) == (date(2026, 10, 21), ENDS)
    (found,) = told.channels
    assert (found.channel, found.growth.gained) == (channel, 120)
    assert found.growth.figures == (before.pk, after.pk)
    assert found.growth.kept_after(30) is None


def test_followers_of_two_pages_are_never_one_number(library, campaign):
    a_figure(a_page(library), "followers", 1000, as_of=EVE)
    a_figure(a_page(library, platform="instagram"), "followers", 50, as_of=EVE)
    told = growth_of(campaign)
    assert told is not None
    assert len(told.channels) == 2


def test_a_campaigns_own_channels_are_told_and_no_others(library, campaign):
    own, other = a_channel(library), a_channel(library, "Nuoret", tag="nuoret")
    campaign.channels.add(own)
    a_figure(a_page(library, channel=own), "followers", 1000, as_of=EVE)
    a_figure(a_page(library, channel=other), "followers", 50, as_of=EVE)
    told = growth_of(campaign)
    assert told is not None
    assert [each.channel for each in told.channels] == [own]


def test_new_followers_by_day_tell_growth_too(library, campaign):
    page = a_page(library)
    for days, came, left in ((1, 30, 2), (15, 5, 1), (29, 9, 3)):
        on = EVE + timedelta(days=days)
        covers = {"covers_from": on, "covers_until": on + timedelta(days=1)}
        a_figure(page, "follows", came, **covers)
        a_figure(page, "unfollows", left, **covers)
    told = growth_of(campaign)
    assert told is not None
    assert told.channels[0].growth.gained == 38


def test_a_correction_of_a_days_number_counts(library, campaign):
    page = a_page(library)
    a_figure(page, "followers", 1000, as_of=EVE)
    covers = {"covers_from": ENDS, "covers_until": ENDS + timedelta(days=1)}
    a_figure(page, "followers", 1100, as_of=ENDS, **covers)
    a_figure(page, "followers", 1090, as_of=ENDS + timedelta(days=5), **covers)
    told = growth_of(campaign)
    assert told is not None
    assert told.channels[0].growth.gained == 90


def test_a_campaign_without_dates_tells_nothing(library):
    assert growth_of(a_campaign(library, opens_at=None, closes_at=None)) is None
