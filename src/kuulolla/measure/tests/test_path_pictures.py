"""A path as it was walked: times at level A, journeys at C; nothing is guessed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kuulolla.analysis.paths.periods import Period
from kuulolla.ask.models import CampaignKind
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.models import Level
from kuulolla.measure.queries.paths import milestone_source, path_picture
from kuulolla.measure.tests.walked import decided, it_happened, walked_through, was_sent
from kuulolla.plan.models import Reaching
from kuulolla.plan.tests.builders import a_channel, a_milestone, a_path, a_service, the_campaigns_path

pytestmark = [pytest.mark.django_db, pytest.mark.database]
WEEK = Period(NOON - timedelta(days=1), NOON + timedelta(days=6))
SOON = NOON + timedelta(days=3)


@pytest.fixture
def library(settings, tmp_path):
    settings.DATA = tmp_path
    return an_organisation()


@pytest.fixture
def campaign(library):
    return a_campaign(library)


def picture_of(path, *, now=SOON):
    return path_picture(path, period=WEEK, now=now)


def reached(picture):
    return [each.reached for each in picture.stages]


def test_at_level_a_every_milestone_has_its_times_and_the_ratio_to_the_one_before(library, campaign):
    it_happened(campaign, "link_followed", times=8)
    it_happened(campaign, "form_opened", times=10)
    was_sent(campaign, key="1" * 32)
    was_sent(campaign, key="2" * 32)
    picture = picture_of(the_campaigns_path(library))
    assert reached(picture) == [8, 10, 2, 0]
    assert [each.ratio for each in picture.stages] == [None, 1.25, 0.2, 0.0]
    assert picture.stages[0].joined == 2
    assert not picture.is_followed
    assert "sata prosenttia" in picture.rule


def test_at_level_a_nothing_is_told_that_needs_journeys(library, campaign):
    it_happened(campaign, "form_opened", times=3)
    picture = picture_of(the_campaigns_path(library))
    assert {each.seconds for each in picture.stages} == {None}
    assert {each.leads_on for each in picture.stages} == {False}
    assert picture.goes_on_until is None


def test_forms_that_were_withdrawn_or_came_from_a_file_are_not_counted(library, campaign):
    it_happened(campaign, "form_opened")
    was_sent(campaign, withdrawn_at=NOON)
    imported = a_campaign(library, slug="tuotu", kind=CampaignKind.IMPORTED)
    was_sent(imported)
    path = a_path(a_service(library))
    a_milestone(path, reached_by=Reaching.FORM_SENT, what="syksy")
    a_milestone(path, reached_by=Reaching.FORM_SENT, what="tuotu")
    assert reached(picture_of(path)) == [0, 0]


def test_before_pages_told_of_anything_openings_are_not_known_but_answers_are(library, campaign):
    was_sent(campaign)
    picture = picture_of(the_campaigns_path(library))
    assert reached(picture) == [None, None, 1, None]
    assert picture.known_from is None
    assert picture.stages[2].ratio is None


def test_at_level_c_journeys_are_followed_from_the_form_to_the_receipt(library, campaign):
    decided(library, Level.C)
    it_happened(campaign, "link_followed", times=5, channel="facebook")
    walked_through(campaign, key="1" * 32, returns=True)
    walked_through(campaign, key="2" * 32)
    walked_through(campaign, key="3" * 32, sends=False)
    picture = picture_of(the_campaigns_path(library))
    assert reached(picture) == [5, 3, 2, 1]
    assert [each.is_followed for each in picture.stages] == [False, True, True, True]
    assert picture.stages[2].seconds == 240
    assert [each.lost for each in picture.stages[1:3]] == [1, 1]
    assert picture.stages[1].last_did == (("Avattu lomake", 1),)
    assert "180 päivän" in picture.rule


def test_at_level_c_what_belongs_to_no_journey_is_said(library, campaign):
    decided(library, Level.C)
    walked_through(campaign, key="1" * 32)
    it_happened(campaign, "form_opened", times=4)
    opened = picture_of(the_campaigns_path(library)).stages[1]
    assert (opened.reached, opened.counted, opened.not_followed) == (1, 5, 4)


def test_journeys_that_may_still_go_on_are_told_of(library, campaign):
    decided(library, Level.C)
    walked_through(campaign, key="1" * 32)
    path = the_campaigns_path(library)
    assert picture_of(path).goes_on_until == (SOON + timedelta(days=180)).date()
    assert picture_of(path, now=NOON + timedelta(days=400)).goes_on_until is None


def test_a_step_after_the_period_still_counts_for_a_journey_begun_in_it(library, campaign):
    decided(library, Level.C)
    it_happened(campaign, "form_opened", key="1" * 32)
    was_sent(campaign, key="1" * 32, at=NOON + timedelta(days=40))
    assert reached(picture_of(the_campaigns_path(library), now=NOON + timedelta(days=50)))[2] == 1


def test_at_level_b_the_day_is_followed_and_sent_forms_are_counted(library, campaign):
    decided(library, Level.B)
    it_happened(campaign, "form_opened", times=2)
    was_sent(campaign)
    picture = picture_of(the_campaigns_path(library))
    assert reached(picture)[1:3] == [2, 1]
    assert not picture.stages[2].is_followed


def test_the_smallest_share_is_the_narrowest_place(library, campaign):
    it_happened(campaign, "link_followed", times=10)
    it_happened(campaign, "form_opened", times=9)
    was_sent(campaign)
    it_happened(campaign, "receipt_opened")
    leg = picture_of(the_campaigns_path(library)).narrowest
    assert (leg.before.name, leg.after.name, leg.lost) == ("Avasi lomakkeen", "Lähetti vastauksen", 8)


def test_channels_are_told_apart_by_the_names_they_have_in_the_plan(library, campaign):
    a_channel(library)
    it_happened(campaign, "form_opened", times=4, channel="facebook")
    was_sent(campaign, channel="facebook")
    it_happened(campaign, "form_opened")
    path = a_path(a_service(library))
    a_milestone(path, "Avasi")
    a_milestone(path, "Lähetti", reached_by=Reaching.FORM_SENT)
    first, second = picture_of(path).channels
    assert (first.name, first.cells, first.through) == ("Facebook", (("Avasi", 4), ("Lähetti", 1)), 0.25)
    assert second.name == "Ilman kanavan linkkiä"


def test_a_page_of_another_site_is_reached_by_a_pattern(library, campaign):
    it_happened(campaign, "page_opened", path="/hae/kurssi")
    it_happened(campaign, "page_opened", path="/muu")
    it_happened(campaign, "page_opened", path="/hae_kurssi")
    path = a_path(a_service(library))
    a_milestone(path, reached_by=Reaching.PAGE_OPENED, what="/hae/*")
    assert reached(picture_of(path)) == [1]


def test_a_milestone_about_a_campaign_that_is_gone_is_reached_by_nothing(library, campaign):
    it_happened(campaign, "form_opened")
    path = a_path(a_service(library))
    a_milestone(path, what="kadonnut")
    assert reached(picture_of(path)) == [0]


def test_another_organisations_events_are_nobodys_here(library, campaign):
    theirs = a_campaign(an_organisation("toinen"), slug="toinen")
    it_happened(theirs, "form_opened", times=7)
    it_happened(campaign, "form_opened")
    path = a_path(a_service(library))
    a_milestone(path, reached_by=Reaching.EVENT, what="form_opened")
    assert reached(picture_of(path)) == [1]


def test_a_number_opens_to_its_hours_and_channels(library, campaign):
    a_channel(library)
    it_happened(campaign, "form_opened", times=4, channel="facebook")
    it_happened(campaign, "form_opened", at=NOON + timedelta(hours=1))
    rows = milestone_source(a_milestone(a_path(a_service(library))), period=WEEK)
    assert [(row.channel, row.n) for row in rows] == [("Ilman kanavan linkkiä", 1), ("Facebook", 4)]
    assert rows[1].at == NOON


def test_a_path_without_milestones_is_empty(library):
    assert picture_of(a_path(a_service(library))).stages == ()


def test_a_milestone_whose_events_tell_no_channel_is_not_known_by_channel(library, campaign):
    a_channel(library)
    it_happened(campaign, "form_opened", times=4, channel="facebook")
    it_happened(campaign, "receipt_opened", channel="message")
    path = a_path(a_service(library))
    a_milestone(path, "Avasi")
    a_milestone(path, "Palasi", reached_by=Reaching.RECEIPT_OPENED)
    facebook, message = picture_of(path).channels
    assert facebook.cells == (("Avasi", 4), ("Palasi", None))
    assert facebook.through is None
    assert (message.name, message.cells[1]) == ("Viestin linkki", ("Palasi", 1))
