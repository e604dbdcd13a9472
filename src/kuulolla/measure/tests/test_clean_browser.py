"""In a real browser: before consent no cookie, nothing stored and no request to a third host."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.ingest import Ingest
from kuulolla.measure.models import ConsentAsking, Level
from kuulolla.measure.recording import Recording
from kuulolla.measure.tests.visited import KEY, TELEPHONE, Visited, a_site, at_level

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
STORED = """(async () => [
  document.cookie, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await caches.keys()).length,
])()"""
CLEAN = ["", 0, 0, 0, 0]


@pytest.fixture(autouse=True)
def _noon(monkeypatch, settings, tmp_path):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    settings.DATA = tmp_path


@pytest.fixture
def library():
    library = an_organisation()
    a_question(a_campaign(library))
    return library


@pytest.fixture
def visited(tmp_path, live_server) -> Iterator[Visited]:
    """The live server with what stands around the pages, its events in a folder."""
    visited, server = Visited(tmp_path), live_server.thread.httpd
    bare = server.get_app()
    server.set_app(Ingest(Recording(bare, log=visited.log), log=visited.log))
    yield visited
    server.set_app(bare)


@pytest.fixture
def shop(live_server) -> Iterator[str]:
    """A page of another site, with the line that it copied."""
    line = f'<script src="{live_server.url}/static/measure/k.js" data-site="{KEY}" defer></script>'
    button = """<button onclick="kuulolla('event', 'cart_opened')">Kori</button>"""
    page = f"<!doctype html><title>Kauppa</title>{line}{button}"

    class Shop(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/kori/?k=facebook&name=Aino"
        server.shutdown()


@pytest.fixture
def page(monkeypatch):
    """A telephone's browser that has been nowhere, and the hosts it asks."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(user_agent=TELEPHONE, locale="fi-FI")
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url.split("/")[2]))
        yield page
        browser.close()


def test_a_browser_stays_clean_until_somebody_agrees_and_is_clean_again_when_they_withdraw(
    page, live_server, visited, library, shop
):
    here = live_server.url.split("/")[2]
    form = f"{live_server.url}/c/syksy/?lang=fi"

    page.goto(form)
    assert page.evaluate(STORED) == CLEAN
    assert page.context.cookies() == []
    assert set(page.asked) == {here}

    at_level(library, Level.C, asking=ConsentAsking.FOR_C)
    page.goto(form)
    assert page.get_by_role("button", name="Kyllä, saatte seurata").is_visible()
    assert page.evaluate(STORED) == CLEAN
    page.get_by_role("button", name="Ei, älkää seuratko").click()
    assert page.context.cookies() == []
    assert set(page.asked) == {here}

    a_site(library)
    page.goto(shop)
    page.get_by_role("button", name="Kori").click()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(STORED) == CLEAN
    assert page.context.cookies() == []
    assert set(page.asked) == {here, shop.split("/")[2]}

    page.goto(form)
    page.get_by_role("button", name="Kyllä, saatte seurata").click()
    (cookie,) = page.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    page.get_by_role("link", name="Peru lupa").click()
    page.get_by_role("button", name="Peru lupa").click()
    assert page.get_by_text("Lupa on peruttu").is_visible()
    assert page.context.cookies() == []

    told = [(event["name"], event["path"], event["channel"]) for event in visited.events()]
    assert ("page_opened", "/kori/", "facebook") in told
    assert ("cart_opened", "/kori/", "facebook") in told
    assert all(event["journey"] == "" for event in visited.events() if event["path"])
