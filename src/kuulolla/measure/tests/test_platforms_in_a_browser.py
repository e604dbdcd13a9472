"""Figures of platforms in a real browser: without scripts, on a phone, by axe."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from django.test import Client

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.measure.models import PlatformItem
from kuulolla.measure.tests.figures import a_figure, a_post, an_item, brought, posts

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
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WEEK = timedelta(days=7)


@pytest.fixture
def editor():
    """Of a library with a post in two snapshots and a campaign with followers around it."""
    library = an_organisation()
    editor = a_member(library)
    brought(posts(a_post(100)), organisation=library, actor=editor, now=NOON - WEEK)
    brought(posts(a_post(170)), organisation=library, actor=editor, name="uusi.csv")
    a_campaign(library, state="closed")
    page = an_item(library, key="sivu", kind="account", title="Kirjaston sivu")
    a_figure(page, "followers", 1000, as_of=NOON.date() - timedelta(days=31), source="Sovellus")
    a_figure(page, "followers", 1120, as_of=NOON.date() - timedelta(days=1), source="Sovellus")
    return editor


@pytest.fixture
def page(live_server, editor):
    client = Client()
    client.force_login(editor)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        pages = f"{live_server.url}/o/kaupunki/measure/"
        context = browser.new_context(viewport=PHONE, locale="fi-FI", base_url=pages)
        context.add_cookies([cookie])
        yield context.new_page()
        browser.close()


def violations(page) -> str:
    results = axe.Axe().run(page)
    return results.generate_report() if results.violations_count else ""


def test_a_file_is_brought_by_phone_and_no_page_shuts_anybody_out(page):
    page.goto("platforms/add/")
    upload = {"name": "julkaisut.csv", "mimeType": "text/csv", "buffer": posts(a_post(200, key="2"))}
    page.get_by_label("Tiedostot", exact=True).set_input_files([upload])
    page.get_by_role("button", name="Tuo luvut").click()
    assert page.get_by_role("heading", level=1).inner_text() == "julkaisut.csv"
    assert violations(page) == ""
    key = PlatformItem.objects.across_organisations("test").get(key="1").pk
    for path in ("platforms/", "platforms/items/", f"platforms/items/{key}/?metric=views", "platforms/type/"):
        page.goto(path)
        assert (violations(page), page.evaluate(SIDEWAYS)) == ("", 0)
    page.goto("platforms/followers/syksy/")
    assert page.get_by_role("img", name="Kirjaston sivu: seuraajien määrä").is_visible()
    assert (violations(page), page.evaluate(SIDEWAYS)) == ("", 0)
