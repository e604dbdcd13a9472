"""A form in steps in a real browser, without scripts, on a phone: walked, left, gone on with, and sent."""

from __future__ import annotations

import shutil

import pytest

from kuulolla.ask.models import QuestionKind
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
PHONE = {"width": 390, "height": 844}
OPTIONS = [
    {"key": "often", "texts": {"fi": "Usein", "sv": "Ofta", "en": "Often"}},
    {"key": "never", "texts": {"fi": "En koskaan", "sv": "Aldrig", "en": "Never"}},
]
STORED = "localStorage.length + sessionStorage.length + document.cookie.length"


@pytest.fixture
def campaign(monkeypatch):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    campaign = a_campaign(an_organisation(), in_steps=True)
    a_question(campaign, required=True)
    visits = a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS)
    a_question(campaign, number=3, shown_if=visits, shown_if_option="never")
    return campaign


@pytest.fixture
def opened():
    """Opens a page as somebody whose browser keeps nothing of others."""
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)

        def open_page(address: str, *, scripts: bool = False):
            page = browser.new_context(viewport=PHONE, java_script_enabled=scripts).new_page()
            page.goto(address)
            return page

        yield open_page
        browser.close()


def go_on(page, name: str = "Next") -> None:
    page.get_by_role("button", name=name, exact=True).click()


def flaws(page) -> str:
    results = axe.Axe().run(page)
    return results.generate_report() if results.violations_count else ""


def is_too_wide(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth") > PHONE["width"]


def test_a_form_in_steps_is_left_in_the_middle_gone_on_with_by_its_link_and_sent(
    campaign, opened, live_server
) -> None:
    page = opened(f"{live_server.url}/c/syksy/?lang=en")
    go_on(page)
    assert page.get_by_role("alert").get_by_role("link").inner_text() == "Write your answer."
    page.locator("textarea").fill("A quiet room")
    go_on(page)
    page.get_by_label("Never").check()
    go_on(page, "Continue later")
    link = page.get_by_label("The link to your answer").input_value()

    elsewhere = opened(link, scripts=True)
    assert elsewhere.get_by_label("Never").is_checked()
    assert (flaws(elsewhere), is_too_wide(elsewhere)) == ("", False)
    go_on(elsewhere)
    elsewhere.locator("textarea").fill("Too far away")
    go_on(elsewhere, "Back")
    go_on(elsewhere)
    assert elsewhere.locator("textarea").input_value() == "Too far away"
    go_on(elsewhere)
    assert (flaws(elsewhere), is_too_wide(elsewhere)) == ("", False)
    go_on(elsewhere, "Continue later")
    assert (flaws(elsewhere), is_too_wide(elsewhere)) == ("", False)
    assert (elsewhere.context.cookies(), elsewhere.evaluate(STORED)) == ([], 0)

    page.goto(link)
    assert page.get_by_role("heading", level=1).inner_text() == "Check and send"
    go_on(page, "Send")
    assert "Too far away" in page.locator("main").inner_text()
    assert (campaign.answer_sets.count(), campaign.drafts.count()) == (1, 0)
