from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from kuulolla.ask.models import CampaignText, QuestionKind
from kuulolla.ask.public_form import CHANNEL_PLACE, KEY_PLACE, STAMP_PLACE, filled, render_form
from kuulolla.ask.tests.builders import KEY, a_campaign, a_question
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.plan.models import Channel
from kuulolla.web.brand import brand_css

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
ALL = {"asks_follow_up": True, "asks_marketing": True}
OPTIONS = [
    {"key": "yes", "texts": {"fi": "Kyllä", "sv": "Ja", "en": "Yes"}},
    {"key": "no", "texts": {"fi": "En", "sv": "Nej", "en": "No"}},
]


@pytest.fixture
def campaign():
    return a_campaign(an_organisation(), terms=ALL, asks_phone=True)


@pytest.fixture
def at(monkeypatch):
    def clock_shows(moment):
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)

    clock_shows(NOON)
    return clock_shows


def sent(question, **values) -> dict[str, str]:
    """A form with an answer."""
    return {"key": KEY, "lang": "fi", f"q{question.pk}": "Lisää kirjoja"} | values


def shown(response) -> str:
    return response.content.decode()


@pytest.mark.usefixtures("at")
def test_the_page_is_light_and_calls_no_other_host(campaign) -> None:
    a_question(campaign)
    a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS)
    page = shown(Client().get("/c/syksy/"))
    links = re.findall(r'<(?:link rel="stylesheet" href|script src|img src)="([^"]+)"', page)
    files = [
        Path(finders.find(link.removeprefix("/static/"))) for link in links if link.startswith("/static/")
    ]
    weight = (
        len(page.encode())
        + len(brand_css(campaign.organisation.colour))
        + sum(len(file.read_bytes()) for file in files)
    )
    assert len(files) == len(links) - 1 >= 3
    assert weight < 50_000
    assert not re.findall(r'(?:href|src|action)="(?:https?:)?//', page)


@pytest.mark.usefixtures("at")
def test_nothing_is_stored_on_the_readers_device(campaign) -> None:
    question = a_question(campaign)
    client = Client()
    client.get("/c/syksy/?k=fb")
    client.post("/c/syksy/", sent(question, email="moi@"))
    client.post("/c/syksy/", sent(question), follow=True)
    assert not client.cookies


@pytest.mark.usefixtures("at")
def test_a_reader_with_a_script_of_no_kind_loses_nothing(campaign) -> None:
    question = a_question(campaign)
    response = Client(enforce_csrf_checks=True).post("/c/syksy/", sent(question))
    assert response.status_code == 303
    assert campaign.answer_sets.get().answers.get().text == "Lisää kirjoja"


@pytest.mark.usefixtures("at")
@pytest.mark.parametrize(
    ("address", "accepted", "language"),
    [
        ("/c/syksy/", "", "fi"),
        ("/c/syksy/", "sv-FI,sv;q=0.9,en;q=0.5", "sv"),
        ("/c/syksy/", "de,en;q=0.5", "en"),
        ("/c/syksy/", "de", "fi"),
        ("/c/syksy/?lang=sv", "en", "sv"),
        ("/c/syksy/?lang=xx", "en", "en"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_browsers(campaign, address, accepted, language) -> None:
    a_question(campaign)
    response = Client().get(address, headers={"Accept-Language": accepted})
    assert f'<html lang="{language}">' in shown(response)
    assert response["Content-Language"] == language


@pytest.mark.usefixtures("at")
def test_a_language_that_the_campaign_lacks_is_not_offered() -> None:
    campaign = a_campaign(an_organisation(), names={"fi": "Kysely", "sv": "Enkät"})
    a_question(campaign)
    page = shown(Client().get("/c/syksy/?lang=en", headers={"Accept-Language": "en, sv;q=0.8"}))
    assert '<html lang="sv">' in page
    assert "?lang=en" not in page


@pytest.mark.parametrize(
    ("state", "moment", "told"),
    [("opens_at", -SECOND, "ei ole vielä auki"), ("closes_at", timedelta(), "on päättynyt")],
)
def test_outside_the_period_a_plain_page_says_when(campaign, at, state, moment, told) -> None:
    at(getattr(campaign, state) + moment)
    page = shown(Client().get("/c/syksy/"))
    assert told in page
    assert "<textarea" not in page
    assert re.search(r"\d{4} klo \d+\.\d\d\.\d\d", page)


@pytest.mark.parametrize(("state", "moment"), [("opens_at", timedelta()), ("closes_at", -SECOND)])
def test_within_the_period_the_form_is_there(campaign, at, state, moment) -> None:
    a_question(campaign)
    at(getattr(campaign, state) + moment)
    assert "<textarea" in shown(Client().get("/c/syksy/"))


def test_a_form_that_comes_too_late_is_told_so(campaign, at) -> None:
    question = a_question(campaign)
    at(campaign.closes_at)
    response = Client().post("/c/syksy/", sent(question))
    assert response.status_code == 409
    assert "emme ottaneet sitä vastaan" in shown(response)
    assert not campaign.answer_sets.exists()


@pytest.mark.usefixtures("at")
def test_a_draft_has_no_public_page() -> None:
    a_campaign(an_organisation(), published_at=None)
    assert Client().get("/c/syksy/").status_code == 404


@pytest.mark.usefixtures("at")
def test_with_an_error_everything_written_is_still_there(campaign) -> None:
    question = a_question(campaign)
    response = Client().post(
        "/c/syksy/", sent(question, enter="on", name="Aino", email="moi@", marketing="on")
    )
    page = shown(response)
    assert response.status_code == 422
    assert "Lisää kirjoja</textarea>" in page
    assert 'value="moi@"' in page
    assert re.search(r'name="marketing"[^>]*checked', page)
    assert f'value="{KEY}"' in page
    assert '<a href="#id_email">Tarkista sähköpostiosoite.' in page
    assert "<title>Virhe: " in page


@pytest.mark.usefixtures("campaign")
def test_a_form_that_is_mended_keeps_the_time_it_was_first_given_out(at) -> None:
    first = re.search(r'name="seen" value="([^"]+)"', shown(Client().get("/c/syksy/")))
    at(NOON + 60 * SECOND)
    again = shown(Client().post("/c/syksy/", {"key": KEY, "lang": "fi", "seen": first.group(1)}))
    forged = shown(Client().post("/c/syksy/", {"key": KEY, "lang": "fi", "seen": "1.<b>"}))
    assert f'name="seen" value="{first.group(1)}"' in again
    assert "1.<b>" not in forged


@pytest.mark.usefixtures("at")
def test_every_consent_is_unticked_and_the_draw_as_well(campaign) -> None:
    a_question(campaign, kind=QuestionKind.CONSENT)
    page = shown(Client().get("/c/syksy/"))
    assert page.count('type="checkbox"') >= 4
    assert " checked" not in page


@pytest.mark.usefixtures("at")
def test_a_limit_is_told_in_words_and_names_are_warned_of(campaign) -> None:
    a_question(campaign)
    page = shown(Client().get("/c/syksy/"))
    assert "Älä kirjoita nimiä tai henkilötunnuksia." in page
    assert "Enintään 2\xa0000 merkkiä." in page


@pytest.mark.usefixtures("at")
def test_a_condition_is_said_where_the_question_stands(campaign) -> None:
    leading = a_question(campaign, kind=QuestionKind.CHOICE, options=OPTIONS)
    a_question(campaign, number=2, shown_if=leading, shown_if_option="no")
    assert "Vastaa tähän, jos valitsit edellä: En." in shown(Client().get("/c/syksy/"))


@pytest.mark.usefixtures("at")
def test_a_channel_is_kept_when_it_is_known_and_forgotten_when_not(campaign) -> None:
    question = a_question(campaign)
    Channel.objects.create(organisation=campaign.organisation, name="Facebook", tag="fb")
    assert '<input type="hidden" name="k" value="fb">' in shown(Client().get("/c/syksy/?k=fb"))
    Client().post("/c/syksy/", sent(question, k="fb"))
    Client().post("/c/syksy/", sent(question, k="aino-42", key="b" * 32))
    assert list(campaign.answer_sets.order_by("pk").values_list("channel", flat=True)) == ["fb", ""]
    assert list(
        Fact.objects.of(campaign.organisation_id).order_by("pk").values_list("channel", flat=True)
    ) == ["fb", ""]


@pytest.mark.usefixtures("at")
def test_another_language_keeps_the_channel(campaign) -> None:
    a_question(campaign)
    assert '<a href="?k=fb&amp;lang=sv"' in shown(Client().get("/c/syksy/?k=fb"))


@pytest.mark.usefixtures("at")
def test_a_channel_cannot_carry_markup_into_the_page(campaign) -> None:
    a_question(campaign)
    assert "<b>" not in shown(Client().get('/c/syksy/?k="><b>'))


def test_rendering_depends_on_the_campaign_and_the_language_only(campaign) -> None:
    a_question(campaign)
    page = render_form(campaign, language="sv")
    assert page == render_form(campaign, language="sv") != render_form(campaign, language="fi")
    assert [page.count(place) for place in (KEY_PLACE, STAMP_PLACE, CHANNEL_PLACE)] == [1, 1, 1]


def test_a_page_given_out_has_its_places_filled(campaign) -> None:
    page = filled(render_form(campaign, language="fi"), submission_key=KEY, now=NOON, channel="fb")
    assert not any(place in page for place in (KEY_PLACE, STAMP_PLACE, CHANNEL_PLACE))


def test_a_changed_question_is_seen_at_once(campaign) -> None:
    question = a_question(campaign)
    render_form(campaign, language="fi")
    question.texts = {"fi": "Mikä on parasta?"}
    question.save()
    assert "Mikä on parasta?" in render_form(campaign, language="fi")


@pytest.mark.usefixtures("at", "campaign")
@pytest.mark.parametrize("page", ["", "rules/", "privacy/", "accessibility/"])
def test_every_page_leads_to_the_rules_the_notice_and_the_statement(page) -> None:
    links = shown(Client().get(f"/c/syksy/{page}?lang=sv"))
    assert all(f'href="/c/syksy/{name}/?lang=sv"' in links for name in ("rules", "privacy", "accessibility"))


@pytest.mark.usefixtures("at")
def test_the_newest_version_of_a_text_is_shown_and_escaped(campaign) -> None:
    for version, body in ((1, "# Vanha"), (2, "# Uusi\n\n<script>")):
        CampaignText.objects.create(
            organisation=campaign.organisation, campaign=campaign, kind="rules", language="fi",
            version=version, body=body, created_at=NOON,
        )  # fmt: skip
    page = shown(Client().get("/c/syksy/rules/"))
    assert "<h1>Uusi</h1>" in page
    assert "&lt;script&gt;" in page
    assert "Vanha" not in page


@pytest.mark.usefixtures("at", "campaign")
def test_a_shared_link_tells_what_it_is() -> None:
    page = shown(Client().get("/c/syksy/?lang=sv"))
    assert '<meta property="og:title" content="Höstens enkät">' in page
    assert '<meta property="og:locale" content="sv_FI">' in page
    assert re.search(r'<meta property="og:image" content="http[^"]+/c/syksy/share\.png\?lang=sv">', page)


@pytest.mark.usefixtures("at")
def test_every_word_is_there_in_every_language(campaign) -> None:
    a_question(campaign)
    pages = [shown(Client().get(f"/c/syksy/?lang={language}")) for language in ("fi", "sv", "en")]
    assert len(set(pages)) == 3
    assert not any(re.search(r"ask\.(public|receipt)\.", page) for page in pages)
