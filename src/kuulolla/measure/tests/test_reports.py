"""The report of a campaign: four questions answered, compared, and a version for the partner."""

from __future__ import annotations

import json
import re
import zlib
from datetime import timedelta
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.measure.models import CostKind
from kuulolla.measure.reporting.files.data import document_of, json_file
from kuulolla.measure.reporting.files.pdf import pdf_file
from kuulolla.measure.reporting.files.workbook import xlsx_file
from kuulolla.measure.reporting.report import partner_report_of, report_of
from kuulolla.measure.tests.money_builders import a_cost, a_prize, a_return, hours
from kuulolla.measure.tests.walked import it_happened, was_sent
from kuulolla.plan.models import Channel, Reaching
from kuulolla.plan.tests.builders import a_milestone, a_path, a_service

pytestmark = pytest.mark.django_db
PAID = 123_45


@pytest.fixture(autouse=True)
def _here(settings, tmp_path, monkeypatch) -> None:
    settings.DATA = tmp_path
    monkeypatch.setattr("kuulolla.measure.views.reports.now", lambda: NOON)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def earlier(library, editor):
    """Two people a month ago, for ten euros."""
    campaign = a_campaign(
        library, slug="kevat", state="closed", names={"fi": "Kevään kysely"}, has_draw=False
    )
    was_sent(campaign, channel="posti", key="1", at=NOON - timedelta(days=20))
    was_sent(campaign, channel="posti", key="2", at=NOON - timedelta(days=19))
    a_cost(campaign, editor, CostKind.OTHER, cents=10_00)
    return campaign


@pytest.fixture
def campaign(library, editor, earlier):  # noqa: ARG001  # what it is compared with
    """Five people by post and three by the page, of twenty openings; it took hours and an advertisement."""
    asked = a_campaign(library)
    for name, tag in (("Kirje", "posti"), ("Sivu", "sivu")):
        asked.channels.add(Channel.objects.create(organisation=library, name=name, tag=tag))
    it_happened(asked, "form_opened", times=12, channel="posti")
    it_happened(asked, "form_opened", times=8, channel="sivu")
    for number in range(5):
        was_sent(asked, channel="posti", key=f"{number}a")
    for number in range(3):
        was_sent(asked, channel="sivu", key=f"{number}b")
    hours(asked, editor, "2", rate_cents=40_00)
    a_cost(
        asked,
        editor,
        CostKind.ADVERTISING,
        cents=PAID,
        what="Salainen mainos",
        channel=asked.channels.get(tag="posti"),
    )
    return asked


@pytest.fixture
def report(campaign):
    return report_of(campaign, now=NOON)


def unpacked(pdf: bytes) -> bytes:
    """A file's streams in plain, and what stands between them."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(each) for each in streams if each[:1] == b"x")


def answers(report) -> dict[str, str]:
    return {each.key: each.answer for each in report.findings}


def test_it_says_which_channel_brought_people(report):
    assert "toi Kirje: 5 kaikkiaan 8 vastauksesta eli 63" in answers(report)["channels"]


def test_it_says_how_many_of_those_who_opened_it_sent_it(report):
    assert "avattiin 20 kertaa ja lähetettiin 8 kertaa eli 40" in answers(report)["path"]


def test_it_says_what_it_cost_and_that_no_return_is_known(report):
    told = answers(report)["worth"]
    assert "203" in told  # 2 hours of 40 euros and the advertisement of 123.45
    assert "25,43" in told  # divided by eight
    assert "Tuottoprosenttia (ROI) ei tiedetä" in told


def test_it_is_compared_with_the_one_before(report):
    told = answers(report)["before"]
    assert "enemmän kuin kampanjassa ”Kevään kysely”: 8, silloin 2" in told
    assert "25,43" in told
    assert "5,00" in told


def test_without_costs_nothing_is_said_of_returns(library):
    free = a_campaign(library, slug="ilmainen", has_draw=False)
    assert "Kuluja ei ole kirjattu" in answers(report_of(free, now=NOON))["worth"]


def test_with_returns_it_says_what_came_back_for_each_euro(campaign, editor):
    a_return(campaign, editor, cents=(406_90,) * 3)
    assert "tuottoprosentti (ROI) on 100" in answers(report_of(campaign, now=NOON))["worth"]


def test_its_tables_hold_values_for_programs(report):
    told = json.loads(json_file(report))
    assert told["tables"]["channels"]["rows"][0][:4] == ["Kirje", 12, 5, 0.625]
    assert told["tables"]["costs"]["rows"][-1] == ["Yhteensä", 20_345]
    assert told["tables"]["compared"]["rows"][1][2] == 2
    assert told["people"] == 8


def test_what_is_not_known_is_null_and_never_zero(library):
    free = a_campaign(library, slug="ilmainen", has_draw=False)
    told = document_of(report_of(free, now=NOON))
    values = {row[0]: row[1] for row in told["tables"]["worth"]["rows"]}
    assert set(values.values()) == {None}


def test_the_workbook_has_a_sheet_for_each_table(report):
    book = load_workbook(BytesIO(xlsx_file(report)))
    assert book.sheetnames[0] == "Raportti"
    assert {table.title for table in report.tables} <= set(book.sheetnames)
    assert [cell.value for cell in book["Kanavat"][2]][:4] == ["Kirje", 12, 5, 0.625]


def test_money_is_in_euros_in_the_workbook_and_the_data_says_that_it_is_in_cents(report):
    table = report.table("costs")
    assert table is not None
    sums = [row[1] for row in load_workbook(BytesIO(xlsx_file(report)))[table.title].iter_rows(min_row=2)]
    assert 203.45 in [cell.value for cell in sums]
    assert "€" in sums[0].number_format
    assert document_of(report)["units"]["money"] == "cents of a euro"


def test_the_pdf_is_tagged(report):
    pytest.importorskip("weasyprint", exc_type=OSError)
    made = pdf_file(report)
    assert made.startswith(b"%PDF-")
    assert b"/MarkInfo" in unpacked(made)


def test_the_partner_sees_no_money_of_the_house_and_no_other_campaign(campaign):
    a_prize(campaign, euros=100, donor="Pyörä Oy")
    told = json_file(partner_report_of(campaign, now=NOON)).decode()
    assert json.loads(told)["for"] == "partner"
    assert "Pyörä Oy" in told
    for hidden in ("Salainen mainos", "123", "Kevään kysely", "roi", "costs", "worth"):
        assert hidden not in told


def test_the_partner_sees_no_number_below_five_of_a_channel(campaign):
    rows = document_of(partner_report_of(campaign, now=NOON))["tables"]["channels"]["rows"]
    assert [row[2] for row in rows] == [None, None]  # five of eight would tell the other three


def test_the_partner_sees_two_small_channels_apart_from_the_large_ones(campaign):
    for number in range(9):
        was_sent(campaign, channel="sivu", key=f"{number}c")
    was_sent(campaign, channel="juliste", key="1d")
    was_sent(campaign, channel="esite", key="1e")
    rows = document_of(partner_report_of(campaign, now=NOON))["tables"]["channels"]["rows"]
    assert {row[0]: row[2] for row in rows} == {"Sivu": 12, "Kirje": 5, "juliste": None, "esite": None}


@pytest.mark.parametrize(("opened", "is_told"), [(4, False), (5, True)])
def test_the_partner_sees_no_path_that_fewer_than_five_walked(library, opened, is_told):
    service = a_service(library)
    asked = a_campaign(library, service=service)
    a_milestone(a_path(service))
    it_happened(asked, "form_opened", times=opened)
    assert (partner_report_of(asked, now=NOON).table("path") is not None) is is_told
    assert report_of(asked, now=NOON).table("path") is not None


def test_where_nobody_is_followed_nobody_is_said_to_be_lost(library):
    service = a_service(library)
    asked = a_campaign(library, service=service)
    path = a_path(service)
    a_milestone(path)
    a_milestone(path, "Lähetti", reached_by=Reaching.FORM_SENT)
    it_happened(asked, "form_opened", times=9)
    was_sent(asked)
    told = report_of(asked, now=NOON)
    assert "kertoja, ei ihmisiä" in answers(told)["path"]
    table = told.table("path")
    assert table is not None
    assert table.columns[1::2] == ("Kertoja", "Seuraavassa vähemmän")
    assert [row[3].value for row in table.rows] == [8, None]


def test_every_figure_leads_to_its_formula(report):
    table = report.table("worth")
    assert all(row[1].address.startswith("/o/kaupunki/measure/money/") for row in table.rows)


@pytest.mark.parametrize("page", ["report", "partner_report"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_page_opens_in_every_language(campaign, library, page, language):
    browser = signed_in(a_member(library, role=Role.VIEWER))
    answer = browser.get(
        reverse(f"measure:{page}", args=["kaupunki", campaign.slug]), headers={"accept-language": language}
    )
    assert answer.status_code == 200
    assert campaign.names[language] in answer.content.decode()


@pytest.mark.parametrize("file", ["report.xlsx", "report.json"])
def test_files_are_downloaded(campaign, editor, file):
    browser = signed_in(editor)
    for page in ("report_file", "partner_file"):
        answer = browser.get(reverse(f"measure:{page}", args=["kaupunki", campaign.slug, file]))
        assert answer.status_code == 200
        assert answer["Content-Disposition"].startswith("attachment")


def test_a_campaign_that_has_not_begun_has_no_report_yet(library, editor):
    a_campaign(library, slug="tuleva", state="coming")
    address = reverse("measure:report", args=["kaupunki", "tuleva"])
    assert "kun kampanja on auennut" in signed_in(editor).get(address).content.decode()


def test_all_campaigns_stand_side_by_side(campaign, editor):
    page = signed_in(editor).get(reverse("measure:portfolio", args=["kaupunki"])).content.decode()
    assert page.index("Kevään kysely") < page.index("Syksyn kysely")  # over time, the earliest first
    assert reverse("measure:report", args=["kaupunki", campaign.slug]) in page


def test_of_many_campaigns_the_newest_are_shown_and_it_says_so(campaign, editor, monkeypatch):  # noqa: ARG001
    monkeypatch.setattr("kuulolla.measure.queries.portfolio.SHOWN", 1)
    monkeypatch.setattr("kuulolla.measure.views.reports.SHOWN", 1)
    page = signed_in(editor).get(reverse("measure:portfolio", args=["kaupunki"])).content.decode()
    assert "Tässä ovat 1 uusinta." in page
    assert "Kevään kysely" not in page


def test_without_campaigns_it_says_what_will_stand_there(editor):
    page = signed_in(editor).get(reverse("measure:portfolio", args=["kaupunki"])).content.decode()
    assert "Kampanjoita ei ole vielä" in page
