"""A spreadsheet of an old form tool becomes a campaign and a picture, in a real browser."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings as site

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation, signed_in

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
EXAMPLE = Path(__file__).parents[4] / "examples" / "library_campaign.csv"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@pytest.fixture
def page(live_server, monkeypatch):
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright runs a loop in this thread
    member = signed_in(a_member(an_organisation(), Role.OWNER))
    cookie = {"name": site.SESSION_COOKIE_NAME, "value": member.cookies[site.SESSION_COOKIE_NAME].value}
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        context = browser.new_context(locale="fi-FI", base_url=live_server.url)
        context.add_cookies([cookie | {"url": live_server.url}])
        yield context.new_page()
        browser.close()


def test_an_old_form_tools_spreadsheet_becomes_a_campaign_with_a_picture(page):
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto("/o/kaupunki/ask/import/")
    page.set_input_files("input[type=file]", EXAMPLE)
    page.get_by_role("button", name="Jatka").click()
    assert axe.Axe().run(page).violations_count == 0
    page.get_by_role("button", name="Jatka").click()
    page.get_by_label("Kampanjan nimi").fill("Syksyn pyöräarvonta")
    page.get_by_label("Kysymys (suomi)").fill("Mitä toivoisit kirjastolta?")
    page.get_by_role("button", name="Tuo vastaukset").click()
    page.get_by_role("link", name="Tee kuva vastauksista").click()
    page.get_by_role("button", name="Tee kuva").click(timeout=120_000, no_wait_after=True)
    page.locator("#picture").wait_for(timeout=120_000)
    page.locator(".labels a").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".bubble").inner_text().startswith("Vastaus ")
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert [text for text in complaints if "favicon" not in text and "404" not in text] == []
