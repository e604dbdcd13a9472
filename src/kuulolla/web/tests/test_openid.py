"""Signing in with an organisation's own OpenID Connect server, all the way over HTTP on this machine."""

from __future__ import annotations

import pytest
import requests
from django.test import Client

from kuulolla.core.models import User
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.web.environment import Environment, SettingRefused
from kuulolla.web.tests.openid_server import CLIENT, SECRET, an_openid_server

pytestmark = pytest.mark.django_db
SIGN_IN = "/accounts/oidc/organisation/login/"
AINO = {"sub": "1", "email": "Aino@kaupunki.example", "email_verified": True, "name": "Aino"}
STRANGER = {"sub": "2", "email": "matti@muualla.example", "email_verified": True}


def set_for(address: str, **more: str) -> Environment:
    """What docs/guide/settings.md says to set."""
    given = {
        "KUULOLLA_OIDC_URL": address,
        "KUULOLLA_OIDC_CLIENT": CLIENT,
        "KUULOLLA_OIDC_SECRET": SECRET,
    }
    return Environment(given | more)


@pytest.fixture
def server(settings):
    with an_openid_server() as server:
        settings.SOCIALACCOUNT_PROVIDERS = set_for(server.address).sign_in()
        server.person = AINO
        yield server


@pytest.fixture
def aino() -> User:
    return a_member(an_organisation(), Role.EDITOR, email="aino@kaupunki.example")


def walked_in(client: Client, *, start: str = SIGN_IN, **options):
    """What somebody sees who presses the link on the sign-in page, having followed every step."""
    away = client.get(start)
    back = requests.get(away["Location"], allow_redirects=False, timeout=5).headers["Location"]
    assert back.startswith("http://testserver" + SIGN_IN + "callback/")
    return client.get(back.removeprefix("http://testserver"), follow=True, **options)


def text(response) -> str:
    return response.content.decode()


def signed_in_as(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


@pytest.mark.usefixtures("server")
def test_the_sign_in_page_leads_to_the_organisations_own_and_keeps_where_one_was_going(client):
    shown = text(client.get("/accounts/login/", {"next": "/o/kaupunki/plan/"}))
    assert "Kirjaudu organisaatiosi tunnuksilla" in shown
    assert f'href="{SIGN_IN}?next=%2Fo%2Fkaupunki%2Fplan%2F"' in shown


def test_without_a_server_there_is_only_the_password(client):
    assert "Kirjaudu organisaatiosi tunnuksilla" not in text(client.get("/accounts/login/"))


@pytest.mark.usefixtures("server")
def test_a_known_member_gets_in(client, aino):
    response = walked_in(client)
    assert response.status_code == 200
    assert response.redirect_chain[-1][0] == "/o/kaupunki/ask/"
    assert signed_in_as(client) == str(aino.pk)


@pytest.mark.usefixtures("server")
def test_a_member_is_taken_where_they_were_going(client, aino):
    response = walked_in(client, start=f"{SIGN_IN}?next=/o/kaupunki/plan/")
    assert response.redirect_chain[-1][0] == "/o/kaupunki/plan/"
    assert signed_in_as(client) == str(aino.pk)


def test_a_member_gets_in_again_when_the_server_has_given_them_another_address(client, aino, server):
    walked_in(client)
    server.person = AINO | {"email": "aino.uusi@kaupunki.example"}
    again = Client()
    walked_in(again)
    assert signed_in_as(again) == str(aino.pk)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Sinua ei ole vielä lisätty"),
        ("sv", "Du har inte lagts till"),
        ("en", "You have not been added"),
    ],
)
def test_an_unknown_address_is_refused_and_told_whom_to_ask(language, words, client, aino, server):
    server.person = STRANGER
    response = walked_in(client, headers={"accept-language": language})
    assert response.status_code == 403
    assert words in text(response)
    assert "matti@muualla.example" in text(response)
    assert signed_in_as(client) is None
    assert list(User.objects.all()) == [aino]


@pytest.mark.usefixtures("aino")
@pytest.mark.parametrize("claim", [{"email_verified": False}, {"email_verified": None}])
def test_an_address_that_the_server_does_not_vouch_for_opens_nothing(claim, client, server):
    server.person = AINO | claim
    response = walked_in(client)
    assert response.status_code == 403
    assert "Osoitettasi ei voitu varmistaa" in text(response)
    assert signed_in_as(client) is None


def test_a_server_that_gives_the_addresses_itself_can_be_trusted_by_setting(client, aino, server, settings):
    trusting = set_for(server.address, KUULOLLA_OIDC_TRUSTS_ADDRESSES="yes")
    settings.SOCIALACCOUNT_PROVIDERS = trusting.sign_in()
    server.person = {"sub": "1", "email": "aino@kaupunki.example"}
    walked_in(client)
    assert signed_in_as(client) == str(aino.pk)


def test_somebody_whom_the_server_tells_no_address_of_is_refused(client, server):
    server.person = {"sub": "3"}
    response = walked_in(client)
    assert response.status_code == 403
    assert "Osoitettasi ei voitu varmistaa" in text(response)


@pytest.mark.usefixtures("server", "aino")
def test_a_closed_account_stays_closed(client):
    User.objects.update(is_active=False)
    assert "Tunnuksesi on suljettu" in text(walked_in(client))
    assert signed_in_as(client) is None


@pytest.mark.usefixtures("aino")
def test_an_error_of_the_server_is_told(client, server, caplog):
    server.error = "server_error"
    response = walked_in(client)
    assert response.status_code == 401
    assert "Kirjautuminen ei onnistunut" in text(response)
    assert {"error": "server_error"} in [getattr(record, "told", None) for record in caplog.records]


@pytest.mark.usefixtures("aino")
def test_whoever_stops_halfway_can_try_again(client, server):
    server.error = "access_denied"
    response = walked_in(client)
    assert "Kirjautuminen keskeytyi" in text(response)
    assert 'href="/accounts/login/"' in text(response)


@pytest.mark.usefixtures("aino")
def test_a_wrong_secret_is_told_and_opens_nothing(client, server):
    server.secret = "another"
    response = walked_in(client)
    assert response.status_code == 401
    assert "Kirjautuminen ei onnistunut" in text(response)
    assert signed_in_as(client) is None


def test_a_server_that_does_not_answer_is_told(client, settings, caplog):
    with an_openid_server() as gone:
        settings.SOCIALACCOUNT_PROVIDERS = set_for(gone.address).sign_in()
    response = client.get(SIGN_IN)
    assert response.status_code == 502
    assert "Kirjautuminen ei onnistunut" in text(response)
    assert "the OpenID Connect server is out of reach" in caplog.text


@pytest.mark.usefixtures("aino", "server")
def test_coming_back_without_having_left_is_refused(client):
    response = client.get(f"{SIGN_IN}callback/", {"code": "made-up", "state": "made-up"})
    assert response.status_code == 401
    assert signed_in_as(client) is None


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("KUULOLLA_OIDC_URL", {"KUULOLLA_OIDC_URL": "tunnistus.kunta.example"}),
        ("KUULOLLA_OIDC_CLIENT", {"KUULOLLA_OIDC_URL": "https://tunnistus.kunta.example"}),
    ],
)
def test_a_setting_that_cannot_be_stops_the_start(name, given):
    with pytest.raises(SettingRefused, match=name):
        Environment(given).sign_in()
