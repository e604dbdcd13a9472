"""What each channel brought, what an answer cost, and who deserves the credit."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kuulolla.analysis.paths.attribution import Model
from kuulolla.analysis.paths.periods import Period
from kuulolla.ask.models import QuestionKind
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.models import Figure, Level, PlatformItem
from kuulolla.measure.queries.abandonment import abandonment_of
from kuulolla.measure.queries.campaigns import compared, measured_campaigns, path_about
from kuulolla.measure.queries.channels import channel_table
from kuulolla.measure.queries.credit import credit_of, returns_of
from kuulolla.measure.queries.figures import figures_of
from kuulolla.measure.tests.walked import decided, it_happened, walked_through, was_sent
from kuulolla.plan.tests.builders import a_channel, a_group, the_campaigns_path

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


def table_of(campaign):
    return channel_table(campaign.organisation, campaign=campaign, period=WEEK, now=SOON)


def an_ad(campaign, channel, **figures):
    item = PlatformItem.objects.create(
        organisation=campaign.organisation,
        channel=channel,
        campaign=campaign,
        platform="facebook",
        kind="ad",
        key="1",
        title="Kerro toiveesi",
    )
    for metric, value in figures.items():
        Figure.objects.create(
            organisation=campaign.organisation,
            item=item,
            metric=metric,
            value=Decimal(value),
            unit="cents" if metric == "spend" else "count",
            currency="EUR",
            covers_from=date(2026, 11, 19),
            covers_until=date(2026, 11, 22),
            as_of=date(2026, 11, 22),
        )


class TestChannels:
    def test_a_row_has_openings_sendings_share_and_ratio(self, library, campaign):
        a_channel(library)
        it_happened(campaign, "link_followed", times=9, channel="facebook")
        it_happened(campaign, "form_opened", times=8, channel="facebook")
        was_sent(campaign, channel="facebook", key="1" * 32)
        was_sent(campaign, channel="facebook", key="2" * 32)
        was_sent(campaign, key="3" * 32)
        facebook, direct = table_of(campaign).rows
        assert (facebook.name, facebook.brought.followed, facebook.brought.opened) == ("Facebook", 9, 8)
        assert (facebook.share, facebook.brought.ratio) == (pytest.approx(2 / 3), 0.25)
        assert (direct.name, direct.brought.sent) == ("Ilman kanavan linkkiä", 1)

    def test_the_parts_add_up_to_the_whole(self, library, campaign):
        a_channel(library)
        it_happened(campaign, "form_opened", times=8, channel="facebook")
        it_happened(campaign, "form_opened", times=3, channel="tuntematon")
        was_sent(campaign, channel="facebook")
        table = table_of(campaign)
        assert table.total.opened == sum(row.brought.opened for row in table.rows) == 11
        assert sum(row.share for row in table.rows) == 1

    def test_the_campaigns_own_channel_has_a_row_before_anybody_came(self, library, campaign):
        campaign.channels.add(a_channel(library))
        assert [row.name for row in table_of(campaign).rows] == ["Facebook"]
        assert table_of(campaign).best is None

    def test_without_any_event_openings_are_not_known_rather_than_none(self, library, campaign):
        a_channel(library)
        was_sent(campaign, channel="facebook")
        (row,) = table_of(campaign).rows
        assert (row.brought.opened, row.brought.ratio, row.brought.sent) == (None, None, 1)

    def test_without_costs_the_price_of_an_answer_is_not_known(self, library, campaign):
        a_channel(library)
        was_sent(campaign, channel="facebook")
        table = table_of(campaign)
        assert table.rows[0].cost_per_entry is None
        assert not table.has_money

    def test_imported_money_gives_the_price_of_an_answer(self, library, campaign):
        facebook = a_channel(library)
        an_ad(campaign, facebook, spend=4000, impressions=9000, link_clicks=300)
        was_sent(campaign, channel="facebook", key="1" * 32)
        was_sent(campaign, channel="facebook", key="2" * 32)
        (row,) = table_of(campaign).rows
        assert (row.advertising.impressions, row.advertising.clicks) == (9000, 300)
        assert row.cost_per_entry.mid == 2000

    def test_a_channels_figures_open_to_their_rows(self, library, campaign):
        facebook = a_channel(library)
        an_ad(campaign, facebook, spend=4000, impressions=9000)
        assert [row.metric for row in figures_of(campaign, channel=facebook)] == ["impressions", "spend"]

    def test_target_groups_sum_their_channels(self, library, campaign):
        group = a_group(library)
        a_channel(library, target_group=group)
        a_channel(library, "Juliste", target_group=group)
        was_sent(campaign, channel="facebook", key="1" * 32)
        was_sent(campaign, channel="juliste", key="2" * 32)
        was_sent(campaign, key="3" * 32)
        first, rest = table_of(campaign).groups
        assert (first.name, first.channels, first.brought.sent) == (
            "Myöhään töistä pääsevät",
            ("Facebook", "Juliste"),
            2,
        )
        assert rest.name == ""


class TestCredit:
    def test_below_level_c_no_credit_is_shared_and_nobody_comes_back(self, library, campaign):
        decided(library, Level.B)
        assert credit_of(campaign, period=WEEK, model=Model.LAST) is None
        assert returns_of(campaign, period=WEEK) is None

    def test_the_model_decides_whose_the_credit_is(self, library, campaign):
        decided(library, Level.C)
        a_channel(library)
        a_channel(library, "Uutiskirje")
        key = "1" * 32
        it_happened(campaign, "form_opened", key=key, channel="facebook", at=NOON - timedelta(hours=3))
        it_happened(campaign, "form_opened", key=key, channel="uutiskirje", at=NOON - timedelta(hours=1))
        was_sent(campaign, key=key, channel="uutiskirje")
        first = credit_of(campaign, period=WEEK, model=Model.FIRST)
        last = credit_of(campaign, period=WEEK, model=Model.LAST)
        assert [(row.name, row.credit) for row in first.rows if row.credit] == [("Facebook", 1)]
        assert [(row.name, row.credit) for row in last.rows if row.credit] == [("Uutiskirje", 1)]
        assert first.rule == "Koko ansio on kanavan, josta matka alkoi."

    def test_who_comes_back_to_the_campaign_is_told_by_week(self, library, campaign):
        decided(library, Level.C)
        walked_through(campaign, key="1" * 32)
        walked_through(campaign, key="2" * 32)
        it_happened(campaign, "receipt_opened", key="1" * 32, at=NOON + timedelta(days=5))
        (week,) = returns_of(campaign, period=WEEK).rows
        assert (week.began_on, week.journeys, week.rates) == (date(2026, 11, 16), 2, (0.5,))


class TestUnfinishedForms:
    def test_a_form_in_steps_tells_of_every_question(self, library):
        campaign = a_campaign(library, in_steps=True)
        a_question(campaign)
        a_question(campaign, number=2, kind=QuestionKind.CHOICE)
        it_happened(campaign, "step_opened", times=9, detail="1")
        it_happened(campaign, "step_sent", times=6, detail="1")
        it_happened(campaign, "step_error", times=2, detail="1")
        it_happened(campaign, "step_opened", times=6, detail="2")
        it_happened(campaign, "step_sent", times=1, detail="2")
        it_happened(campaign, "step_opened", detail="end")
        found = abandonment_of(campaign, period=WEEK)
        assert [(step.key, step.opened, step.sent, step.errors, step.lost) for step in found.steps] == [
            ("1", 9, 6, 2, 3),
            ("2", 6, 1, 0, 5),
            ("end", 1, 0, 0, 1),
        ]
        assert found.worst.key == "2"

    def test_a_form_on_one_page_tells_of_openings_errors_and_sendings(self, campaign):
        a_question(campaign)
        it_happened(campaign, "form_opened", times=5)
        it_happened(campaign, "form_error", times=2, detail="1")
        it_happened(campaign, "form_error", detail="email")
        was_sent(campaign)
        found = abandonment_of(campaign, period=WEEK)
        (page,) = found.steps
        assert (page.opened, page.sent, page.errors, page.ratio) == (5, 1, 3, 0.2)
        assert found.mended == (("Mitä toivot kirjastolta?", 2), ("Sähköposti", 1))


class TestCampaigns:
    def test_campaigns_stand_side_by_side_the_latest_first(self, library):
        old = a_campaign(library, state="closed", slug="kevat")
        new = a_campaign(library)
        it_happened(new, "form_opened", times=4, at=NOON - timedelta(days=1))
        was_sent(new)
        was_sent(old, at=NOON - timedelta(days=20))
        rows = compared(measured_campaigns(library), organisation=library, now=SOON)
        told = [(row.campaign.slug, row.opened, row.sent) for row in rows]
        assert told == [("syksy", 4, 1), ("kevat", 0, 1)]

    def test_the_path_through_a_campaign_is_found_by_its_milestones(self, library, campaign):
        assert path_about(campaign) is None
        path = the_campaigns_path(library)
        assert path_about(campaign) == path
