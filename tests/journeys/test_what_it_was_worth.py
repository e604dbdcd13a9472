"""A manager tells where people came from, where they stopped, what it was worth, and how it compares.

People come by five channels' links to the site as its web process has it; a manager lays out the path, brings
in two files of platforms, types costs, and reads the report. What the report says is worked out here anew,
from the lists below and with nothing of the product.
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from fractions import Fraction
from urllib.parse import urlencode

import pytest

from kuulolla.ask.models import AnswerSet, Campaign
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.measure.models import Cost, CostKind
from kuulolla.measure.tests.visited import Visited
from kuulolla.plan.models import Channel, Service
from kuulolla.reach.models import TrackedLink

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
# Channel: its kind and tag, how many people followed its link and opened the form, how many of them sent it.
CAME = {
    "Facebook": ("facebook", "fb-1", 9, 5),
    "Instagram": ("instagram", "ig-1", 8, 2),
    "Uutiskirje": ("newsletter", "uutiskirje", 4, 3),
    "Verkkosivut": ("website", "sivut", 3, 1),
    "Juliste": ("print", "juliste", 1, 0),
}
POSTS = (
    "Post ID,Publish time,Post type,Permalink,Title,Views,Reach,Reactions\n"
    "9001,11/19/2026 12:00,Photos,https://facebook.example/9001,Kerro toiveesi,4200,3000,80\n"
)
ADS = (
    "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad name,Ad ID,Amount spent (EUR),Impressions,"
    "Reach,Link clicks\n"
    '2026-11-19,2026-11-20,Syksy,Kaikki,Pyörä,7001,31.50,"6,000","4,000",40\n'
    '2026-11-19,2026-11-20,Syksy,Kaikki,Lukija,7002,12.25,"2,500","2,000",19\n'
)
AD_CENTS, POST_VIEWS, AD_IMPRESSIONS = 31_50 + 12_25, 4_200, 6_000 + 2_500
HOURS, RATE_CENTS, OTHER_CENTS = 3, 40_00, 18_90
EARLIER_PEOPLE, EARLIER_CENTS = 4, 60_00
FIELD = re.compile(r'name="(key|seen)" value="([^"]+)"')


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def earlier(library) -> Campaign:
    """Four people a month ago, for sixty euros."""
    campaign = a_campaign(
        library, slug="kevat", state="closed", names={"fi": "Kevään kysely", "sv": "Våren"}, has_draw=False
    )
    for number in range(EARLIER_PEOPLE):
        AnswerSet.objects.create(
            organisation=library,
            campaign=campaign,
            submission_key=f"kevat-{number}",
            received_at=NOON - timedelta(days=10),
        )
    Cost.objects.create(
        organisation=library,
        campaign=campaign,
        kind=CostKind.OTHER,
        what="Juliste",
        cents=EARLIER_CENTS,
        typed_at=NOON,
    )
    return campaign


@pytest.fixture
def campaign(library, earlier) -> Campaign:  # noqa: ARG001  # what it is compared with
    """A survey with five channels, each with its link."""
    service = Service.objects.create(organisation=library, name="Kirjasto")
    made = a_campaign(library, service=service, has_draw=False)
    a_question(made)
    for name, (kind, tag, _, _) in CAME.items():
        channel = Channel.objects.create(organisation=library, name=name, kind=kind, tag=tag)
        made.channels.add(channel)
        TrackedLink.objects.create(
            organisation=library,
            channel=channel,
            subject=f"campaign:{made.pk}",
            target=f"/c/{made.slug}/",
            code=tag,
            created_at=NOON,
        )
    return made


def people_come(site: Visited, campaign: Campaign) -> None:
    """Everybody follows their channel's link to the form, and some of them send it."""
    question = campaign.questions.get()
    for _, tag, opened, sent in CAME.values():
        for number in range(opened):
            path, _, query = site.get(f"/k/{tag}").header("Location").partition("?")
            form = site.get(path, query=query)
            assert form.status == "200 OK"
            if number < sent:
                fields = dict(FIELD.findall(form.text)) | {"k": tag, "lang": "fi"}
                fields[f"q{question.pk}"] = f"Lisää iltoja, {tag} {number}"
                assert site.post(path, urlencode(fields)).status.startswith("303")


@pytest.fixture
def page(campaign, opened, settings):
    """The manager's browser, after people have come."""
    people_come(Visited(settings.DATA), campaign)
    return opened(
        "/o/kaupunki/measure/", member=a_member(campaign.organisation, email="johtaja@kaupunki.example")
    )


def lay_out_the_path(page) -> None:
    page.goto("/o/kaupunki/plan/paths/")
    page.get_by_role("link", name=re.compile("Syksyn kysely")).first.click()
    page.get_by_role("button", name="Tallenna").click()
    page.locator("main h1").wait_for()


def bring_files(page) -> None:
    page.goto("/o/kaupunki/measure/platforms/add/")
    page.get_by_label("Tiedostot", exact=True).set_input_files(
        [
            {"name": "julkaisut.csv", "mimeType": "text/csv", "buffer": POSTS.encode("utf-8-sig")},
            {"name": "mainokset.csv", "mimeType": "text/csv", "buffer": ADS.encode()},
        ]
    )
    page.get_by_role("button", name="Tuo luvut").click()
    page.goto("/o/kaupunki/measure/platforms/items/")
    for box in page.locator("input[name=item]").all():
        box.check()
    page.locator("select[name=campaign]").last.select_option(label="Syksyn kysely")
    page.locator("form:has(input[name=item]) button").last.click()
    page.locator(".notice.message").wait_for()


def type_costs(page) -> None:
    page.goto("/o/kaupunki/measure/money/campaigns/syksy/costs/")
    work = page.locator("#add-work")
    work.locator("[name=what]").fill("Suunnittelu")
    work.locator("[name=hours]").fill(str(HOURS))
    work.locator("[name=rate_cents]").fill("40")
    work.get_by_role("button").click()
    other = page.locator("#add-other")
    other.locator("[name=what]").fill("Kahvit")
    other.locator("[name=cents]").fill("18,90")
    other.get_by_role("button").click()
    page.get_by_text("Kahvit").first.wait_for()


def test_the_report_answers_four_questions_with_figures_that_anybody_can_work_out(page, campaign, inspected):
    lay_out_the_path(page)
    bring_files(page)
    type_costs(page)
    page.goto(f"/o/kaupunki/measure/campaigns/{campaign.slug}/report/")
    inspected(page)
    answers = page.locator(".findings dd").all_inner_texts()
    opened, sent = sum(each[2] for each in CAME.values()), sum(each[3] for each in CAME.values())
    cents = AD_CENTS + HOURS * RATE_CENTS + OTHER_CENTS
    assert "toi Facebook: 5 kaikkiaan 11 vastauksesta eli" in answers[0]
    assert f"avattiin {opened} kertaa ja lähetettiin {sent} kertaa eli 44" in answers[1]
    assert f"maksanut {cents / 100:.0f}" in answers[2]
    assert f"{in_euros(Fraction(cents, sent))}" in answers[2]
    assert f"enemmän kuin kampanjassa ”Kevään kysely”: {sent}, silloin {EARLIER_PEOPLE}" in answers[3]
    assert in_euros(Fraction(EARLIER_CENTS, EARLIER_PEOPLE)) in answers[3]
    as_its_file_says(page, opened=opened, sent=sent, cents=cents)
    from_a_figure_to_its_rows(page, told=in_euros(Fraction(cents, sent)))


def as_its_file_says(page, *, opened: int, sent: int, cents: int) -> None:
    """The report's own file, compared with what the lists above come to."""
    with page.expect_download() as started:
        page.get_by_role("link", name="Lataa JSON").click()
    told = json.loads(started.value.path().read_bytes())
    rows = {row[0]: row[1:] for row in told["tables"]["channels"]["rows"]}
    for name, (_, _, came, answered) in CAME.items():
        assert rows[name][:3] == [came, answered, round(answered / sent, 4)]
    assert rows["Facebook"][5] == AD_CENTS
    assert rows["Facebook"][6] == pytest.approx(AD_CENTS / CAME["Facebook"][3], abs=0.01)
    assert rows["Juliste"][5] is None
    walked = {row[0]: row[1] for row in told["tables"]["path"]["rows"]}
    assert sorted(walked.values(), reverse=True)[:3] == [opened, opened, sent]
    assert dict(told["tables"]["costs"]["rows"])["Yhteensä"] == cents


def from_a_figure_to_its_rows(page, *, told: str) -> None:
    """What one participant cost: its formula, then the costs, then a cost's own page; three clicks."""
    page.get_by_role("link", name=told).first.click()
    page.get_by_role("link", name="kulut", exact=True).click()
    page.get_by_role("link", name=re.compile("Muuta.*Suunnittelu")).click()
    assert page.locator("[name=hours]").input_value() == str(HOURS)


def in_euros(cents: Fraction) -> str:
    """As a Finn writes it."""
    return f"{round(cents) / 100:.2f}".replace(".", ",") + "\N{NO-BREAK SPACE}€"
