"""Pages of one's own account in a real browser: nothing is cut, nothing touches, axe finds nothing."""

from __future__ import annotations

import shutil

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from kuulolla.core.tests.builders import a_member, an_organisation, signed_in
from kuulolla.web.tests.openid_server import an_openid_server
from kuulolla.web.tests.test_openid import AINO, set_for

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
PASSWORD = "hiljainen huone iltaisin"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ANYONES = [
    "/accounts/login/",
    "/accounts/signup/",
    "/accounts/inactive/",
    "/accounts/password/reset/",
    "/accounts/password/reset/done/",
    "/accounts/password/reset/key/1-made-up/",
    "/accounts/password/reset/key/done/",
    "/accounts/3rdparty/login/error/",
    "/accounts/3rdparty/login/cancelled/",
]
NEWCOMERS = ["/accounts/2fa/", "/accounts/2fa/totp/activate/", "/accounts/password/set/"]
MEMBERS = [
    "/accounts/2fa/",
    "/accounts/2fa/totp/deactivate/",
    "/accounts/2fa/reauthenticate/",
    "/accounts/2fa/recovery-codes/",
    "/accounts/2fa/recovery-codes/generate/",
    "/accounts/password/change/",
    "/accounts/reauthenticate/",
    "/accounts/email/",
    "/accounts/logout/",
    "/accounts/3rdparty/",
]
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """[...document.querySelectorAll("main *")].filter(each =>
  each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== "visible").map(
  each => each.outerHTML.slice(0, 80))"""
TOUCHING = """[...document.querySelectorAll("main .button")].map(each => each.getBoundingClientRect()).filter(
  (one, place, all) => all.slice(place + 1).some(other => one.left < other.right + 7
    && other.left < one.right + 7 && one.top < other.bottom + 7 && other.top < one.bottom + 7)).length"""


@pytest.fixture(scope="module")
def browser():
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, live_server):
    contexts = []

    def open_page(client=None, *, width=320, scheme="light", language="fi"):
        viewport = {"width": width, "height": 640}
        contexts.append(
            browser.new_context(
                base_url=live_server.url, viewport=viewport, color_scheme=scheme, locale=language
            )
        )
        if client is not None:
            cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
            contexts[-1].add_cookies([cookie])
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def newcomer():
    """Came in by a link, has no password yet."""
    return signed_in(a_member(an_organisation("uusi"), email="aino.korhonen@kaupunki.example"))


@pytest.fixture
def member():
    """Has a password and the second step, and has just given a code."""
    aino = a_member(an_organisation(), email="aino.korhonen-virtanen@kaupunginkirjasto.example")
    aino.set_password(PASSWORD)
    aino.save()
    TOTP.activate(aino, SECRET)
    codes = RecoveryCodes.activate(aino).get_unused_codes()
    client = signed_in(aino)
    client.post("/accounts/2fa/reauthenticate/", {"code": codes[0]})
    client.post("/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_add": ""})
    return client


def faults(page, addresses):
    """What is wrong with the pages, by address."""
    return {address: found for address in addresses if (found := faults_at(page, address))}


def faults_at(page, address):
    response = page.goto(address)
    assert response.status < 500
    checked = axe.Axe().run(page)
    found = [violation["id"] for violation in checked.response["violations"]]
    found += page.evaluate(CUT)
    measured = {"too wide": page.evaluate(TOO_WIDE), "touching": page.evaluate(TOUCHING)}
    return found + [name for name, size in measured.items() if size > 0]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_anyones_pages_are_whole_on_a_small_phone(language, opened):
    assert faults(opened(language=language), ANYONES) == {}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_newcomers_pages_are_whole_on_a_small_phone(language, newcomer, opened):
    assert faults(opened(newcomer, language=language), NEWCOMERS) == {}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_members_pages_are_whole_on_a_small_phone(language, member, opened):
    assert faults(opened(member, language=language), MEMBERS) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_whole_on_a_desk(scheme, member, newcomer, opened):
    assert faults(opened(member, width=1280, scheme=scheme), MEMBERS) == {}
    assert faults(opened(newcomer, width=1280, scheme=scheme), NEWCOMERS) == {}


def test_a_member_walks_in_by_the_organisations_own_server(opened, settings):
    a_member(an_organisation(), email="aino@kaupunki.example")
    with an_openid_server() as server:
        server.person = AINO
        settings.SOCIALACCOUNT_PROVIDERS = set_for(server.address).sign_in()
        page = opened()
        page.goto("/accounts/login/")
        page.get_by_role("link", name="Kirjaudu organisaatiosi tunnuksilla").click()
        page.wait_for_url("**/o/kaupunki/ask/")
    assert page.get_by_role("heading", level=1).is_visible()
