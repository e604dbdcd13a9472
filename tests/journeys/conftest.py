"""A real Chromium on a running site, for what crosses the parts of the house."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings as site

from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON, signed_in

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
DESK = {"width": 1280, "height": 900}
SECONDS = 60_000  # milliseconds; the machine may be busy with other tests


@pytest.fixture(scope="module")
def browser() -> Iterator:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path) -> None:
    settings.DATA = tmp_path


@pytest.fixture
def noon(monkeypatch) -> None:
    """It is noon on the twentieth of November."""
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def opened(browser, live_server) -> Iterator[Callable]:
    """Opens a path in a browser of its own, as nobody or as a member who has signed in."""
    contexts = []

    def open_page(path: str, *, member: User | None = None, viewport=DESK, locale="fi-FI", **options):
        options = {"viewport": viewport, "locale": locale, "base_url": live_server.url} | options
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(SECONDS)
        context.add_cookies(cookies_of(member, live_server.url))
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def inspected() -> Callable:
    """Asserts that axe finds nothing on a page and that it is no wider than its window."""

    def inspect(page) -> None:
        assert faults(page) == "", page.url

    return inspect


def cookies_of(member: User | None, address: str) -> list[dict[str, str]]:
    if member is None:
        return []
    value = signed_in(member).cookies[site.SESSION_COOKIE_NAME].value
    return [{"name": site.SESSION_COOKIE_NAME, "value": value, "url": address}]


def faults(page) -> str:
    """What is wrong with a page for those who use it in other ways; nothing when all is well."""
    results = axe.Axe().run(page)
    found = results.generate_report() if results.violations_count else ""
    wide = page.evaluate("document.documentElement.scrollWidth")
    return found + (f"{wide} pixels wide" if wide > page.viewport_size["width"] else "")


@pytest.fixture(scope="session")
def faults_of() -> Callable:
    return faults
