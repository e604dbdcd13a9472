"""Somebody answers on the public page, and the picture that a member reads grows where they read it."""

from __future__ import annotations

import shutil

import pytest
from django.test import Client

from kuulolla.core.tests.builders import NOON
from kuulolla.hear.queries.live import forget_assigners
from kuulolla.hear.tests.builders import a_picture

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
DESK = {"width": 1280, "height": 700}
SECONDS = 1_000
PLACE = "document.querySelector('#files').getBoundingClientRect().top"


@pytest.fixture(scope="module")
def browser():
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    forget_assigners()
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


@pytest.fixture
def opened(browser, live_server):
    contexts = []

    def open_page(path, *, cookies=()):
        contexts.append(browser.new_context(viewport=DESK))
        contexts[-1].add_cookies([{**cookie, "url": live_server.url} for cookie in cookies])
        page = contexts[-1].new_page()
        page.goto(live_server.url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def reader(opened, pictured, viewer):
    client = Client()
    client.force_login(viewer)
    cookies = [{"name": "sessionid", "value": client.cookies["sessionid"].value}]
    return opened(f"/o/{pictured.organisation.slug}/hear/{pictured.pk}/?lang=en", cookies=cookies)


def somebody_answers(opened, question, text):
    page = opened(f"/c/{question.campaign.slug}/?lang=fi")
    page.locator("textarea").first.fill(text)
    page.get_by_role("button", name="Lähetä").click()
    page.wait_for_url("**/r/**")


def test_the_picture_grows_within_ten_seconds_and_the_reader_stays_where_they_are(
    opened, reader, pictured
) -> None:
    reader.locator("#files").scroll_into_view_if_needed()
    before = reader.evaluate(PLACE)
    somebody_answers(opened, pictured, "Aukioloajat pidemmiksi iltaisin")
    reader.get_by_text("One new answer was read.").wait_for(timeout=10 * SECONDS)
    assert reader.locator("[data-stamp]").get_attribute("data-answers") == "13"
    assert "One answer has come since the picture was made." in reader.locator("[data-live]").inner_text()
    assert abs(reader.evaluate(PLACE) - before) < 3
    assert not axe.Axe().run(reader).violations_count
