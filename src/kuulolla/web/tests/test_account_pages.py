"""Pages of one's own account, by what a person sees."""

from __future__ import annotations

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core import mail
from django.test import Client

from kuulolla.core.tests.builders import a_member, an_organisation, signed_in

pytestmark = pytest.mark.django_db
PASSWORD = "hiljainen huone iltaisin"
NEW_PASSWORD = "vihreä tuoli ikkunan vieressä"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
LINK = re.compile(r"http://testserver(/\S+)")


@pytest.fixture
def aino():
    aino = a_member(an_organisation(), email="aino@kaupunki.example")
    aino.set_password(PASSWORD)
    aino.save()
    return aino


@pytest.fixture
def client(aino):
    return signed_in(aino)


@pytest.fixture
def codes(aino):
    """Two-step sign-in is on, and these let in once each."""
    TOTP.activate(aino, SECRET)
    return RecoveryCodes.activate(aino).get_unused_codes()


def text(response):
    return response.content.decode()


def linked(message):
    """The path of the link in a message."""
    return LINK.search(message.body).group(1)


def test_a_member_signs_in_with_address_and_password(aino):
    given = {"login": "aino@kaupunki.example", "password": PASSWORD}
    response = Client().post("/accounts/login/", given, follow=True)
    assert response.context["user"] == aino


def test_a_wrong_password_is_told_in_our_words(aino):
    given = {"login": aino.email, "password": "väärä salasana"}
    assert "Sähköposti tai salasana on väärin." in text(Client().post("/accounts/login/", given))


def test_nobody_makes_an_account_by_themselves():
    assert "Tunnuksia ei voi luoda itse" in text(Client().get("/accounts/signup/"))


def test_a_password_is_changed_and_the_change_told(client, aino):
    given = {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    response = client.post("/accounts/password/change/", given, follow=True)
    assert "Salasana on vaihdettu." in text(response)
    aino.refresh_from_db()
    assert aino.check_password(NEW_PASSWORD)


def test_a_wrong_current_password_changes_nothing_and_is_told(client, aino):
    given = {"oldpassword": "väärä salasana", "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    assert "Nykyinen salasana on väärin." in text(client.post("/accounts/password/change/", given))
    aino.refresh_from_db()
    assert aino.check_password(PASSWORD)


def test_somebody_who_came_by_a_link_takes_a_password_into_use():
    member = a_member(an_organisation())
    client = signed_in(member)
    shown = client.get("/accounts/password/change/", follow=True)
    assert "Tulit sisään linkillä." in text(shown)
    given = {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    client.post("/accounts/password/set/", given)
    member.refresh_from_db()
    assert member.check_password(NEW_PASSWORD)


def test_a_forgotten_password_is_given_anew_by_a_link_that_works_once(aino):
    client = Client()
    sent = client.post("/accounts/password/reset/", {"email": aino.email}, follow=True)
    assert "Katso sähköpostisi" in text(sent)
    assert mail.outbox[0].subject == "Uusi salasana Kuulollaan"
    address = client.get(linked(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    done = client.post(address, {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD}, follow=True)
    assert "Voit nyt kirjautua uudella salasanalla." in text(done)
    aino.refresh_from_db()
    assert aino.check_password(NEW_PASSWORD)
    assert "Linkki ei enää toimi" in text(Client().get(linked(mail.outbox[0]), follow=True))


def test_an_address_without_an_account_is_told_so_by_mail_only():
    sent = Client().post("/accounts/password/reset/", {"email": "matti@muualla.example"}, follow=True)
    assert "Katso sähköpostisi" in text(sent)
    assert "matti@muualla.example. Osoitteella ei ole tunnuksia" in mail.outbox[0].body


@pytest.mark.parametrize(
    ("language", "subject"),
    [("sv", "Nytt lösenord till Kuulolla"), ("en", "A new password for Kuulolla")],
)
def test_a_message_speaks_the_readers_language(language, subject, aino):
    headers = {"accept-language": language}
    Client().post("/accounts/password/reset/", {"email": aino.email}, headers=headers)
    assert mail.outbox[0].subject == subject


def test_an_address_changes_when_its_link_has_been_opened(client, aino):
    response = client.post(
        "/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_add": ""}, follow=True
    )
    assert "jonka lähetimme osoitteeseen aino.uusi@kaupunki.example" in text(response)
    aino.refresh_from_db()
    assert aino.email == "aino@kaupunki.example"
    client.post(linked(mail.outbox[0]))
    aino.refresh_from_db()
    assert aino.email == "aino.uusi@kaupunki.example"


def test_an_address_that_waits_can_be_let_go(client, aino):
    client.post("/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_add": ""})
    client.post("/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_remove": ""})
    shown = text(client.get("/accounts/email/"))
    assert "jonka lähetimme" not in shown
    assert not EmailAddress.objects.filter(email="aino.uusi@kaupunki.example").exists()
    aino.refresh_from_db()
    assert aino.email == "aino@kaupunki.example"


def test_a_colleagues_address_cannot_be_taken(client, aino):
    a_member(aino.memberships.get().organisation, email="kalle@kaupunki.example")
    response = client.post("/accounts/email/", {"email": "kalle@kaupunki.example", "action_add": ""})
    assert "Osoite on jo käytössä." in text(response)
    assert not mail.outbox


def test_an_address_that_a_colleague_got_in_the_meantime_is_not_taken(client, aino):
    client.post("/accounts/email/", {"email": "kirjasto@kaupunki.example", "action_add": ""})
    a_member(aino.memberships.get().organisation, email="kirjasto@kaupunki.example")
    told = client.post(linked(mail.outbox[0]), follow=True)
    assert "Osoite kirjasto@kaupunki.example kuuluu jo toiselle." in text(told)
    aino.refresh_from_db()
    assert aino.email == "aino@kaupunki.example"


@pytest.mark.parametrize("action", ["action_remove", "action_primary"])
def test_nobody_loses_their_address_by_what_they_send(action, client, aino):
    client.post("/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_add": ""})
    client.post("/accounts/email/", {"email": aino.email, action: ""})
    client.post("/accounts/email/", {"email": "aino.uusi@kaupunki.example", "action_primary": ""})
    aino.refresh_from_db()
    assert aino.email == "aino@kaupunki.example"


def test_the_key_of_an_app_is_shown_in_parts_that_can_be_read_aloud():
    client = signed_in(a_member(an_organisation()))
    shown = text(client.get("/accounts/2fa/totp/activate/"))
    assert re.search(r'<code class="in-parts">(<span>[A-Z2-7]{4}</span> ){8}</code>', shown)
    assert "data:image/svg+xml;base64," in shown


def test_a_wrong_code_turns_nothing_on():
    client = signed_in(a_member(an_organisation()))
    client.get("/accounts/2fa/totp/activate/")
    response = client.post("/accounts/2fa/totp/activate/", {"code": "abc"})
    assert "Koodi on väärä tai vanhentunut." in text(response)


def test_who_has_a_password_gives_it_once_more_before_the_second_step_is_changed(client):
    asked = client.get("/accounts/2fa/totp/activate/", follow=True)
    assert "Varmista, että se olet sinä" in text(asked)
    address = asked.redirect_chain[-1][0]
    answered = client.post(address, {"password": PASSWORD}, follow=True)
    assert "Ota sovellus käyttöön" in text(answered)


def test_the_second_step_is_asked_for_and_a_recovery_code_lets_in_once(aino, codes):
    client = Client()
    asked = client.post("/accounts/login/", {"login": aino.email, "password": PASSWORD}, follow=True)
    assert "Anna koodi" in text(asked)
    assert "_auth_user_id" not in client.session
    client.post("/accounts/2fa/authenticate/", {"code": codes[0]})
    assert client.session["_auth_user_id"] == str(aino.pk)
    shown = text(client.get("/accounts/2fa/"))
    assert "Koodeja on jäljellä 9, kaikkiaan niitä oli 10." in shown


def test_turning_the_app_off_is_asked_and_told(client, codes):
    client.post("/accounts/2fa/reauthenticate/", {"code": codes[0]})
    assert "pelkkä salasana riittää" in text(client.get("/accounts/2fa/totp/deactivate/"))
    response = client.post("/accounts/2fa/totp/deactivate/", follow=True)
    assert "Todennussovellus on poistettu käytöstä." in text(response)


def test_new_recovery_codes_take_the_place_of_the_old(client, codes):
    client.post("/accounts/2fa/reauthenticate/", {"code": codes[0]})
    response = client.post("/accounts/2fa/recovery-codes/generate/", follow=True)
    assert text(response).count("<li><code>") == 10
    assert codes[1] not in text(response)
