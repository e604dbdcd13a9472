"""Pages of money: writing costs one after another, returns, assumptions, and how a figure comes about."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import answered
from kuulolla.measure.models import Assumption, Cost, Return
from kuulolla.measure.tests.figures import a_figure, an_item
from kuulolla.measure.tests.money_builders import a_prize, a_return, hours, imported_spend
from kuulolla.measure.tests.walked import was_sent
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _noon(monkeypatch):
    standing.forget_all()
    for page in ("costs", "returns", "worth", "assumptions"):
        monkeypatch.setattr(f"kuulolla.measure.views.{page}.now", lambda: NOON)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def browser(editor):
    return signed_in(editor)


@pytest.fixture
def campaign(library):
    return a_campaign(library)


def page(name: str, *parts: object) -> str:
    return reverse(f"measure:{name}", args=["kaupunki", *parts])


def text_of(answer) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode())).replace("\xa0", " ")


@pytest.mark.usefixtures("campaign")
def test_hours_are_written_and_the_next_row_begins_where_the_last_one_did(browser):
    sent = {"kind": "work", "what": "Tekstit", "hours": "7,5", "rate_cents": ""}
    answer = browser.post(page("costs", "syksy"), sent)
    assert answer["Location"] == page("costs", "syksy") + "?next=work#add-work"
    shown = browser.get(answer["Location"])
    assert "7,5 h × oletus" in text_of(shown)
    assert re.search(
        r'id="id_work_what"[^>]*autofocus|autofocus[^>]*id="id_work_what"', shown.content.decode()
    )


def test_a_cost_without_an_amount_is_asked_anew_and_nothing_is_kept(browser, campaign):
    answer = browser.post(page("costs", "syksy"), {"kind": "other", "what": "Julisteet", "cents": ""})
    assert answer.status_code == 422
    assert "Kirjoita summa euroina" in text_of(answer)
    assert not Cost.objects.of(campaign.organisation_id).exists()


def test_a_cost_is_changed_removed_and_put_back(browser, campaign, editor):
    row = hours(campaign, editor, "10")
    changed = {"what": "Tekstit", "hours": "4", "rate_cents": "50", "source": "Tuntilista"}
    browser.post(page("cost", "syksy", row.pk), changed)
    row.refresh_from_db()
    assert (row.what, row.hours, row.rate_cents, row.source) == ("Tekstit", 4, 50_00, "Tuntilista")
    removed = browser.post(page("remove_cost", "syksy", row.pk), follow=True)
    undo = re.search(r'action="([^"]*/undo/\d+/)"', removed.content.decode())
    assert undo is not None
    browser.post(undo[1])
    assert Cost.objects.of(campaign.organisation_id).get().what == "Tekstit"


def test_periods_end_on_the_last_day_that_was_written(browser, campaign, editor):
    row = hours(campaign, editor, "10")
    days = {"what": "Tekstit", "hours": "4", "from_on": "2026-11-02", "last_on": "2026-11-30"}
    browser.post(page("cost", "syksy", row.pk), days)
    row.refresh_from_db()
    assert (str(row.from_on), str(row.until_on)) == ("2026-11-02", "2026-12-01")
    backwards = browser.post(page("cost", "syksy", row.pk), days | {"last_on": "2026-10-01"})
    assert backwards.status_code == 422
    assert "ennen ensimmäistä" in text_of(backwards)


def test_a_return_needs_its_source_and_its_order(browser, campaign):
    estimate = {
        "what": "Kurssit",
        "kind": "estimate",
        "low": "100",
        "mid": "50",
        "high": "200",
        "source": "x",
    }
    assert "suuruusjärjestyksessä" in text_of(browser.post(page("new_return", "syksy"), estimate))
    money = {"what": "Kurssit", "kind": "money", "mid": "50", "source": ""}
    assert "Ilman lähdettä" in text_of(browser.post(page("new_return", "syksy"), money))
    browser.post(page("new_return", "syksy"), money | {"source": "Kassa"})
    row = Return.objects.of(campaign.organisation_id).get()
    assert (row.mid_cents, row.low_cents) == (50_00, None)
    assert browser.get(page("returned", "syksy", row.pk)).status_code == 200


def test_a_member_who_may_only_look_sees_the_figures_and_writes_nothing(library, campaign, editor):
    hours(campaign, editor, "10")
    viewer = signed_in(a_member(library, Role.VIEWER))
    assert "Lisää kuluja" not in text_of(viewer.get(page("costs", "syksy")))
    assert viewer.post(page("costs", "syksy"), {"kind": "work"}).status_code == 403
    assert viewer.post(page("assumption", "hour"), {}).status_code == 403


def test_another_organisation_s_rows_are_not_there(browser, campaign):
    others = an_organisation("muu")
    theirs = a_campaign(others, slug="heidan")
    row = hours(theirs, a_member(others), "10")
    assert browser.get(page("costs", "heidan")).status_code == 404
    assert browser.get(page("worth", "heidan")).status_code == 404
    assert browser.get(page("cost", campaign.slug, row.pk)).status_code == 404
    assert browser.post(page("remove_cost", campaign.slug, row.pk)).status_code == 404


def test_every_figure_opens_to_its_numbers_and_they_to_their_rows(browser, campaign, editor):
    answered(a_question(campaign))
    a_prize(campaign, euros=10)
    row = hours(campaign, editor, "10", rate_cents=12_00)
    worth = browser.get(page("worth", "syksy")).content.decode()
    figure = page("worth_figure", "syksy", "cost_per_answer")
    assert figure in worth
    opened = browser.get(figure)
    assert "130,00 € ÷ 12 = 10,83 €" in text_of(opened)
    assert page("costs", "syksy") in opened.content.decode()
    assert page("cost", "syksy", row.pk) in browser.get(page("costs", "syksy")).content.decode()


def test_rates_of_advertising_are_of_what_tells_both_numbers(browser, library, campaign, settings, tmp_path):
    settings.DATA = tmp_path
    channel = a_channel(library)
    days = (NOON.date() - timedelta(days=3), NOON.date())
    imported_spend(campaign, channel, cents=100_00, days=days, impressions=10_000, link_clicks=200)
    post = an_item(library, campaign=campaign, channel=channel)
    for metric, value in (("link_clicks", 800), ("engagements", 60), ("views", 3000)):
        a_figure(post, metric, value)
    for number in range(4):
        was_sent(campaign, channel="facebook", key=str(number))
    shown = browser.get(page("worth", "syksy"))
    assert "Facebook 100,00 € 0,50 € 10,00 € 25,00 € ei tiedossa 2 % 2 %" in text_of(shown)
    source = page("channel_source") + "?name=form_sent&amp;campaign=syksy&amp;channel=facebook"
    assert source in shown.content.decode()
    assert page("channel_figures", channel.pk) + "?campaign=syksy" in shown.content.decode()


@pytest.mark.usefixtures("campaign")
def test_what_is_not_known_is_said_and_never_zero(browser):
    shown = text_of(browser.get(page("worth", "syksy")))
    assert "Kuluja ei tiedetä, joten tuottoa ei voi laskea." in shown
    assert "Kuluista puuttuu: mainonta, työ." in shown
    assert "0,00 €" not in shown


def test_the_page_of_all_campaigns_leads_to_each(browser, campaign, editor):
    hours(campaign, editor, "10", rate_cents=10_00)
    a_return(campaign, editor)
    shown = browser.get(page("money"))
    assert "100,00 € (osa puuttuu)" in text_of(shown)
    assert page("worth", "syksy") in shown.content.decode()


def test_an_assumption_is_replaced_from_the_campaign_s_first_day_and_taken_back(browser, library, campaign):
    answered(a_question(campaign))
    address = page("assumption", "answer_elsewhere") + "?campaign=syksy"
    assert 'value="2026-11-19"' in browser.get(address).content.decode()
    own = {"low": "2", "mid": "3", "high": "4", "source": "Tarjous", "effective_on": "2026-11-19"}
    browser.post(address, own)
    opened = browser.get(page("worth_figure", "syksy", "price_elsewhere"))
    assert "12 × 3,00 € = 36,00 €" in text_of(opened)
    row = Assumption.objects.of(library).get()
    browser.post(page("remove_assumption", row.pk))
    assert "12 × 6,00 €" in text_of(browser.get(page("worth_figure", "syksy", "price_elsewhere")))


def test_an_assumption_out_of_order_or_without_source_is_asked_anew(browser):
    own = {"low": "5", "mid": "3", "high": "4", "source": "Tarjous", "effective_on": "2026-11-19"}
    assert "suuruusjärjestyksessä" in text_of(browser.post(page("assumption", "hour"), own))
    sourceless = own | {"low": "1", "source": ""}
    assert "mistä luku on peräisin" in text_of(browser.post(page("assumption", "hour"), sourceless))
    assert browser.get(page("assumption", "nothing")).status_code == 404
    assert browser.get(page("assumptions")).status_code == 200
