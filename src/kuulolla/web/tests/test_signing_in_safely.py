"""What keeps others out of one's account: sessions, links, throttles, the second step."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from importlib import import_module

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.conf import settings as site
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import cache
from django.test import Client

from kuulolla.core.models import User
from kuulolla.core.rules import Role
from kuulolla.core.signing import sign_in_path
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.web.accounts import NOBODYS_ADDRESS

pytestmark = pytest.mark.django_db
PASSWORD, NEW_PASSWORD = "hiljainen huone iltaisin", "vihreä tuoli ikkunan vieressä"
SECRET = "JBSWY3DPEHPK3PXP" * 2
LINK = re.compile(r"http://testserver(/\S+)")
HOME, SIGN_IN = "/o/kaupunki/ask/", "/accounts/login/"
ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "https://testserver@evil.example/",
    "/\t/evil.example/",
    " //evil.example",
)


@pytest.fixture(autouse=True)
def _nobody_has_tried_yet():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def aino() -> User:
    aino = a_member(an_organisation(), Role.OWNER, email="aino@kaupunki.example")
    aino.set_password(PASSWORD)
    aino.save()
    return aino


def entered(password: str = PASSWORD, **headers: str) -> Client:
    """A browser in which Aino's address and a password were given."""
    browser = Client(headers=headers)
    browser.post(SIGN_IN, {"login": "aino@kaupunki.example", "password": password})
    return browser


def is_in(browser: Client) -> bool:
    return browser.get(HOME).status_code == 200


def session_of(browser: Client) -> str:
    return browser.cookies[site.SESSION_COOKIE_NAME].value


def browser_with(session: str) -> Client:
    browser = Client()
    browser.cookies[site.SESSION_COOKIE_NAME] = session
    return browser


def at(moment: datetime, monkeypatch) -> None:
    """Links are made and read at that moment."""
    monkeypatch.setattr(PasswordResetTokenGenerator, "_now", lambda _self: moment.replace(tzinfo=None))


@pytest.mark.usefixtures("aino")
def test_a_session_from_before_signing_in_opens_nothing_afterwards():
    planted = import_module(site.SESSION_ENGINE).SessionStore()
    planted["language"] = "sv"
    planted.save()
    browser = browser_with(planted.session_key)
    browser.post(SIGN_IN, {"login": "aino@kaupunki.example", "password": PASSWORD})
    assert is_in(browser)
    assert session_of(browser) != planted.session_key
    assert not is_in(browser_with(planted.session_key))


@pytest.mark.usefixtures("aino")
def test_a_session_ends_on_the_server_when_one_signs_out():
    browser = entered()
    copied = session_of(browser)
    browser.post("/accounts/logout/")
    assert not is_in(browser_with(copied))


@pytest.mark.usefixtures("aino")
def test_a_session_ends_after_a_week():
    browser = entered()
    assert browser.cookies[site.SESSION_COOKIE_NAME]["max-age"] == 7 * 24 * 3600
    Session.objects.update(expire_date=datetime(2000, 1, 1, tzinfo=UTC))
    assert not is_in(browser)


@pytest.mark.usefixtures("aino")
def test_a_changed_password_ends_every_other_session():
    here, elsewhere = entered(), entered()
    given = {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    here.post("/accounts/password/change/", given)
    assert (is_in(here), is_in(elsewhere)) == (True, False)


def test_a_closed_account_is_out_at_once(aino):
    browser = entered()
    User.objects.filter(pk=aino.pk).update(is_active=False)
    assert not is_in(browser)


@pytest.mark.usefixtures("aino")
def test_a_reset_password_ends_every_session_and_its_link_works_once():
    browser = entered()
    link = reset_link()
    assert set_anew(link, Client())
    assert not is_in(browser)
    assert not set_anew(link, Client())


def reset_link() -> str:
    Client().post("/accounts/password/reset/", {"email": "aino@kaupunki.example"})
    return LINK.search(mail.outbox[-1].body).group(1)


def set_anew(link: str, browser: Client) -> bool:
    """Whether the link let somebody set a new password."""
    landed = browser.get(link, follow=True)
    address = landed.redirect_chain[-1][0] if landed.redirect_chain else link
    browser.post(address, {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})
    user = User.objects.get(email="aino@kaupunki.example")
    return user.check_password(NEW_PASSWORD) and "password1" in landed.content.decode()


@pytest.mark.usefixtures("aino")
def test_a_link_to_reset_a_password_works_for_three_days(monkeypatch):
    at(NOON, monkeypatch)
    link = reset_link()
    at(NOON + timedelta(days=3, seconds=1), monkeypatch)
    assert not set_anew(link, Client())
    at(NOON + timedelta(days=3), monkeypatch)
    assert set_anew(link, Client())


@pytest.mark.usefixtures("aino")
def test_nobody_learns_from_a_reset_whether_an_address_has_an_account():
    sent = [
        Client().post("/accounts/password/reset/", {"email": f"{name}@kaupunki.example"}, follow=True)
        for name in ("aino", "nobody")
    ]
    assert sent[0].redirect_chain == sent[1].redirect_chain
    assert without_tokens(sent[0]) == without_tokens(sent[1])


def without_tokens(page) -> str:
    return re.sub(r"\w{64}", "", page.content.decode())


@pytest.mark.usefixtures("aino")
def test_resets_are_throttled():
    for _ in range(8):
        Client().post("/accounts/password/reset/", {"email": "aino@kaupunki.example"})
    assert len(mail.outbox) == 5


@pytest.mark.usefixtures("aino")
def test_after_five_wrong_passwords_the_right_one_has_to_wait():
    for _ in range(5):
        entered("väärä salasana")
    assert not is_in(entered())


@pytest.mark.usefixtures("aino")
def test_whoever_pretends_to_come_from_elsewhere_is_counted_all_the_same():
    for number in range(5):
        entered("väärä salasana", x_forwarded_for=f"203.0.113.{number}")
    assert not is_in(entered(x_forwarded_for="203.0.113.77"))


def test_attempts_are_counted_by_the_address_that_our_proxy_saw(rf):
    from allauth.account.adapter import get_adapter

    def counted(**meta: str) -> str:
        return get_adapter().get_client_ip(rf.get("/", **meta))

    assert counted(REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="6.6.6.6, 203.0.113.9") == "203.0.113.9"
    assert counted(REMOTE_ADDR="1.2.3.4", HTTP_X_FORWARDED_FOR="6.6.6.6") == "1.2.3.4"
    assert counted(REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="unknown") == NOBODYS_ADDRESS


def test_without_the_second_step_nobody_is_in(aino):
    totp.TOTP.activate(aino, SECRET)
    assert not is_in(entered())


def test_wrong_codes_of_the_second_step_are_throttled(aino):
    app = totp.TOTP.activate(aino, SECRET)
    browser = entered()
    for _ in range(12):
        browser.post("/accounts/2fa/authenticate/", {"code": "000000"})
    browser.post("/accounts/2fa/authenticate/", {"code": code_of(app)})
    assert not is_in(browser)


def test_a_code_of_the_second_step_lets_in_once(aino):
    code = code_of(totp.TOTP.activate(aino, SECRET))
    first, second = entered(), entered()
    first.post("/accounts/2fa/authenticate/", {"code": code})
    second.post("/accounts/2fa/authenticate/", {"code": code})
    assert (is_in(first), is_in(second)) == (True, False)


def code_of(_app) -> str:
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    return totp.format_hotp_value(totp.hotp_value(SECRET, counter))


def test_a_link_to_sign_in_works_once_and_for_three_days(aino, monkeypatch):
    at(NOON, monkeypatch)
    link = sign_in_path(aino)
    at(NOON + timedelta(days=3, seconds=1), monkeypatch)
    assert not opens(link)
    at(NOON + timedelta(days=3), monkeypatch)
    assert opens(link)
    assert not opens(link)


def test_a_link_to_sign_in_is_of_no_use_when_the_account_is_closed(aino):
    link = sign_in_path(aino)
    User.objects.filter(pk=aino.pk).update(is_active=False)
    assert not opens(link)


def test_a_link_to_sign_in_does_not_reset_a_password(aino):
    coded, token = sign_in_path(aino).split("/")[-3:-1]
    assert (
        "password1"
        not in Client().get(f"/accounts/password/reset/key/{coded}-{token}/", follow=True).content.decode()
    )


def opens(link: str) -> bool:
    browser = Client()
    browser.get(link)
    return is_in(browser)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_nobody_is_led_to_another_site(elsewhere, aino):
    browser = Client()
    address = {"login": aino.email, "password": PASSWORD, "next": elsewhere}
    assert "evil" not in browser.post(SIGN_IN, address).get("Location", "")
    assert "evil" not in browser.post("/language/", {"language": "sv", "next": elsewhere})["Location"]
    assert "evil" not in browser.get(SIGN_IN, {"next": elsewhere}).get("Location", "")
    assert "evil" not in browser.post("/accounts/logout/", {"next": elsewhere})["Location"]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR])
def test_a_role_that_was_taken_away_is_gone_at_once(role):
    organisation = an_organisation()
    member = a_member(organisation, role)
    browser = signed_in(member)
    assert is_in(browser)
    member.memberships.all().delete()
    assert browser.get(HOME).status_code == 404
