"""The pages of paths and channels, by what a person sees at A and at C."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.measure.models import Level
from kuulolla.measure.tests.walked import decided, it_happened, walked_through, was_sent
from kuulolla.plan.tests.builders import a_channel, a_service, the_campaigns_path

pytestmark = pytest.mark.django_db
LIBRARY = "kaupunki"


@pytest.fixture
def library(settings, tmp_path, monkeypatch):
    settings.DATA = tmp_path
    monkeypatch.setattr("kuulolla.core.clock.timezone.now", lambda: NOON + timedelta(days=3))
    return an_organisation()


@pytest.fixture
def campaign(library):
    return a_campaign(library, service=a_service(library, "Kirjasto"))


@pytest.fixture
def viewer(library):
    return signed_in(a_member(library, Role.VIEWER))


def at(page, *args):
    return reverse(f"measure:{page}", args=[LIBRARY, *args])


def text(response):
    assert response.status_code == 200
    return " ".join(response.content.decode().replace("\N{NO-BREAK SPACE}", " ").split())


class TestOverview:
    def test_before_the_first_campaign_it_tells_how_figures_begin(self, viewer):
        shown = text(viewer.get(at("overview")))
        assert "Ei vielä mitattavaa" in shown
        assert "Ketään ei seurata" in shown

    def test_it_answers_which_channel_and_where_people_stopped(self, library, campaign, viewer):
        a_channel(library)
        it_happened(campaign, "link_followed", times=5, channel="facebook")
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        was_sent(campaign, channel="facebook")
        the_campaigns_path(library)
        shown = text(viewer.get(at("overview")))
        assert "Eniten vastauksia toi Facebook: 1 kaikkiaan 1 vastauksesta eli 100 %." in shown
        assert "Luku pienenee eniten kohdasta ”Lähetti vastauksen” kohtaan ”Palasi kuittiin”" in shown

    def test_a_campaign_without_a_path_offers_one_to_planners_alone(self, library, campaign, viewer):
        offered = f"{reverse('plan:add_path', args=[LIBRARY])}?campaign={campaign.slug}"
        assert offered not in text(viewer.get(at("overview")))
        assert offered in text(signed_in(a_member(library)).get(at("overview")))

    @pytest.mark.usefixtures("campaign")
    def test_a_campaign_that_is_not_there_is_not_found(self, viewer):
        assert viewer.get(at("overview"), {"campaign": "muu"}).status_code == 404


class TestPath:
    def test_at_a_it_says_that_times_are_counted_and_offers_the_level_it_needs(
        self, library, campaign, viewer
    ):
        it_happened(campaign, "form_opened", times=1204)
        was_sent(campaign)
        path = the_campaigns_path(library)
        shown = text(viewer.get(at("path", path.pk)))
        assert "1 204" in shown
        assert "Kertoja, ei ihmisiä" in shown
        assert at("levels") in shown
        assert "jää tähän" not in shown

    def test_at_c_it_prints_the_rule_the_time_and_what_could_not_be_followed(self, library, campaign, viewer):
        decided(library, Level.C)
        walked_through(campaign, key="1" * 32)
        walked_through(campaign, key="2" * 32, sends=False)
        it_happened(campaign, "form_opened", times=3)
        shown = text(viewer.get(at("path", the_campaigns_path(library).pk)))
        assert "50 % jatkaa" in shown
        assert "4 min edellisestä" in shown
        assert "180 päivän kuluessa alusta" in shown
        assert "Avasi lomakkeen: 3 kertaa" in shown

    def test_a_number_opens_to_its_rows_in_one_click(self, library, campaign, viewer):
        a_channel(library)
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        path = the_campaigns_path(library)
        address = at("milestone_source", path.pk, 2)
        assert address in text(viewer.get(at("path", path.pk)))
        rows = text(viewer.get(address))
        assert "4 kertaa yhteensä" in rows
        assert "20.11.2026 12–" in rows
        assert "Facebook" in rows

    def test_other_days_are_chosen_in_the_address(self, library, campaign, viewer):
        it_happened(campaign, "form_opened", times=4)
        path = the_campaigns_path(library)
        asked = {"since": "2026-11-21", "until": "2026-11-22"}
        assert "Tältä ajalta ei ole vielä yhtään käyntiä" in text(viewer.get(at("path", path.pk), asked))

    @pytest.mark.usefixtures("campaign")
    def test_days_the_wrong_way_round_are_refused_in_words(self, library, viewer):
        asked = {"since": "2026-11-22", "until": "2026-11-21"}
        shown = text(viewer.get(at("path", the_campaigns_path(library).pk), asked))
        assert "Viimeinen päivä on ennen ensimmäistä" in shown

    def test_the_table_can_be_taken_away(self, library, campaign, viewer):
        it_happened(campaign, "form_opened", times=4)
        response = viewer.get(at("path", the_campaigns_path(library).pk), {"as": "csv"})
        assert "Avasi lomakkeen,4," in response.content.decode()
        assert "osallistuu-arvontaan-2026-11-23.csv" in response.headers["Content-Disposition"]

    @pytest.mark.usefixtures("campaign")
    def test_every_path_is_listed(self, library, viewer):
        assert "Ei vielä polkuja" in text(viewer.get(at("paths")))
        the_campaigns_path(library)
        assert "Osallistuu arvontaan" in text(viewer.get(at("paths")))


class TestChannels:
    def test_at_a_credit_and_returning_need_a_higher_level(self, library, campaign, viewer):
        a_channel(library)
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        was_sent(campaign, channel="facebook")
        shown = text(viewer.get(at("channels")))
        assert shown.count(f"{at('levels')}#level-C") == 2
        assert "vastauksen hintaa ei tiedetä" in shown

    def test_at_c_the_model_is_printed_and_can_be_chosen(self, library, campaign, viewer):
        decided(library, Level.C)
        walked_through(campaign, key="1" * 32, channel="facebook")
        shown = text(viewer.get(at("channels"), {"model": "position"}))
        assert "saavat kumpikin 40 %" in shown
        assert "vastausten määrä, joita voitiin seurata: 1" in shown

    def test_a_figure_opens_to_its_rows(self, library, campaign, viewer):
        a_channel(library)
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        it_happened(campaign, "form_opened", times=9)
        asked = {"name": "form_opened", "channel": "facebook"}
        assert "4 kertaa yhteensä" in text(viewer.get(at("channel_source"), asked))

    def test_without_a_channels_link_is_a_row_of_its_own_in_the_source_too(self, campaign, viewer):
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        it_happened(campaign, "form_opened", times=9)
        asked = {"name": "form_opened", "channel": ""}
        assert "9 kertaa yhteensä" in text(viewer.get(at("channel_source"), asked))

    def test_the_table_can_be_taken_away(self, library, campaign, viewer):
        a_channel(library)
        it_happened(campaign, "form_opened", times=4, channel="facebook")
        response = viewer.get(at("channels"), {"as": "csv"})
        assert "Facebook,facebook,,0,4,0,0,,0.0000,,,," in response.content.decode()

    @pytest.mark.usefixtures("campaign")
    def test_a_channel_without_imported_rows_says_so(self, library, viewer):
        shown = text(viewer.get(at("channel_figures", a_channel(library).pk)))
        assert "ei ole tuotu lukuja" in shown


class TestUnfinished:
    def test_a_form_in_steps_names_the_question_where_most_stop(self, library, viewer):
        campaign = a_campaign(library, in_steps=True)
        a_question(campaign)
        it_happened(campaign, "form_opened", times=9)
        it_happened(campaign, "step_opened", times=9, detail="1")
        it_happened(campaign, "step_sent", times=2, detail="1")
        shown = text(viewer.get(at("abandonment")))
        assert "Eniten jää kesken kysymykseen 1: 7 avausta ei johtanut eteenpäin." in shown

    @pytest.mark.usefixtures("campaign")
    def test_a_form_that_nobody_opened_says_so(self, viewer):
        assert "Lomaketta ei ole avattu tänä aikana" in text(viewer.get(at("abandonment")))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("page", ["overview", "channels", "paths", "abandonment"])
def test_every_page_speaks_the_readers_language(page, language, campaign, viewer):
    it_happened(campaign, "form_opened")
    shown = text(viewer.get(at(page), {"lang": language}))
    assert f'<html lang="{language}">' in shown
