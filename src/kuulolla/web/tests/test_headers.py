"""What every answer of the site tells the browser, whoever asks and whatever is answered."""

from __future__ import annotations

import os
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from django.test import Client

from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.hear.queries import standing
from kuulolla.web.tests.house import House, a_house, routes

pytestmark = pytest.mark.django_db
FRAMED = "hear_public:embed"
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-src": "'self'",
    "frame-ancestors": "'self'",
    "base-uri": "'none'",
}
PLAIN = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}
REFERRERS = ("same-origin", "no-referrer")
UNUSED = ("camera", "geolocation", "microphone", "payment", "usb")


@pytest.fixture
def house(settings, tmp_path, monkeypatch) -> House:
    settings.DATA = tmp_path
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    standing.forget_all()
    return a_house()


def policy_of(response) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: value for name, _, value in parts}


def lacking(response, *, framed: bool = False) -> list[str]:
    """What an answer does not say though it should."""
    wanted = POLICY | ({"frame-ancestors": "*"} if framed else {})
    wrong = [name for name, value in PLAIN.items() if response.get(name) != value]
    wrong += [] if policy_of(response) == wanted else ["Content-Security-Policy"]
    wrong += [] if response.get("Referrer-Policy") in REFERRERS else ["Referrer-Policy"]
    wrong += [name for name in UNUSED if f"{name}=()" not in response.get("Permissions-Policy", "")]
    wrong += (
        [] if response.get("X-Frame-Options") == (None if framed else "SAMEORIGIN") else ["X-Frame-Options"]
    )
    return wrong + [name for name in ("Server", "X-Powered-By") if name in response]


class Inline(HTMLParser):
    """What a page has of its own that the policy forbids: code, styles, handlers, other hosts."""

    found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        runs = tag == "script" and "src" not in given and "json" not in given.get("type", "")
        acts = [name for name in given if name == "style" or name.startswith("on")]
        loads = [value for value in (given.get("src", ""),) if value.startswith(("http", "//"))]
        if runs or acts or loads or tag == "style":
            self.found = self.get_starttag_text() or tag


def inline_in(response) -> str:
    if not response.get("Content-Type", "").startswith("text/html"):
        return ""
    reader = Inline()
    reader.feed(b"".join(response).decode())
    return reader.found


def test_every_address_answers_members_with_all_headers_and_nothing_inline(house):
    browser = house.browser
    answers = {route.name: browser.get(route.address(house.parts)) for route in routes()}
    lacks = {name: lacking(answer, framed=name == FRAMED) for name, answer in answers.items()}
    assert {name: found for name, found in lacks.items() if found} == {}
    inlined = {name: inline_in(answer) for name, answer in answers.items()}
    assert {name: found for name, found in inlined.items() if found} == {}


def test_every_address_answers_nobody_with_all_headers(house):
    answers = {route.name: Client().get(route.address(house.parts)) for route in routes()}
    lacks = {name: lacking(answer, framed=name == FRAMED) for name, answer in answers.items()}
    assert {name: found for name, found in lacks.items() if found} == {}


@pytest.mark.parametrize(
    "path", ["/static/web/base.css", "/static/web/nowhere.css", "/nowhere/", "/favicon.ico"]
)
def test_static_files_and_what_is_not_there_have_all_headers(path):
    assert lacking(Client().get(path)) == []


def test_a_name_that_is_not_ours_is_refused_with_all_headers(settings):
    settings.ALLOWED_HOSTS = ["kuulolla.example"]
    answer = Client(headers={"host": "evil.example"}).get("/accounts/login/")
    assert (answer.status_code, lacking(answer)) == (400, [])


def test_a_form_without_its_token_is_refused_with_all_headers():
    answer = Client(enforce_csrf_checks=True).post("/accounts/login/", {"login": "a", "password": "b"})
    assert (answer.status_code, lacking(answer)) == (403, [])


def test_a_fault_has_all_headers_and_shows_nothing_of_itself(monkeypatch):
    def fails(*_args, **_kwargs):
        raise RuntimeError("salainen syy")

    an_organisation()
    monkeypatch.setattr("kuulolla.web.views.brand_css", fails)
    answer = Client(raise_request_exception=False).get("/brand/kaupunki.css")
    assert (answer.status_code, lacking(answer)) == (500, [])
    assert "salainen" not in answer.content.decode()


def test_pages_made_for_a_member_are_kept_by_their_browser_only(house):
    browser = house.browser
    shown = [route for route in routes() if route.is_members]
    kept = {route.name: browser.get(route.address(house.parts)).get("Cache-Control", "") for route in shown}
    assert {
        name: told for name, told in kept.items() if "private" not in told and "no-store" not in told
    } == {}


def test_a_browser_that_signs_out_forgets_the_pages_it_kept():
    browser = signed_in(a_member(an_organisation()))
    assert browser.post("/accounts/logout/")["Clear-Site-Data"] == '"cache"'


def test_cookies_are_for_our_pages_only_and_no_script_reads_them(settings):
    member = a_member(an_organisation())
    member.set_password("hiljainen huone iltaisin")
    member.save()
    browser = Client()
    browser.get("/accounts/login/")
    browser.post("/accounts/login/", {"login": member.email, "password": "hiljainen huone iltaisin"})
    held = {name: (cookie["httponly"], cookie["samesite"]) for name, cookie in browser.cookies.items()}
    assert held == dict.fromkeys((settings.SESSION_COOKIE_NAME, "csrftoken"), (True, "Lax"))


PRODUCTION = """
import django
django.setup()
from django.conf import settings
from django.test import Client
answer = Client(headers={"host": "kuulolla.example"}).get("/favicon.ico", secure=True)
print(answer["Strict-Transport-Security"])
print(settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SESSION_COOKIE_HTTPONLY)
print(settings.DEBUG, settings.SESSION_COOKIE_AGE)
"""


def test_production_insists_on_https_for_a_year_and_its_cookies_travel_by_it_only(tmp_path):
    key = "A" * 43 + "="
    given = {
        "KUULOLLA_DATA": str(tmp_path),
        "KUULOLLA_PRODUCTION": "yes",
        "KUULOLLA_SECRET_KEY": "x" * 50,
        "KUULOLLA_CONTACT_KEYS": key,
        "KUULOLLA_CONTACT_INDEX_KEY": key,
        "KUULOLLA_HOSTS": "kuulolla.example",
        "KUULOLLA_ADDRESS": "https://kuulolla.example",
        "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings",
    }
    ran = subprocess.run(
        [sys.executable, "-c", PRODUCTION], env=os.environ | given, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == ["max-age=31536000", "True True True", "False 604800"]
