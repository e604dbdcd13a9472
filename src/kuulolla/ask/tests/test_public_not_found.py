"""What a visitor sees where there is no campaign."""

from __future__ import annotations

import pytest
from django.test import Client

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.tests.builders import an_organisation

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fi", "Tällä osoitteella ei ole kyselyä"),
        ("sv", "Det finns ingen enkät på den här adressen"),
        ("en", "There is no survey at this address"),
    ],
)
def test_an_unknown_address_is_told_in_the_readers_language(language: str, title: str) -> None:
    response = Client().get("/c/olematon/", headers={"Accept-Language": language})
    assert response.status_code == 404
    assert f"<h1>{title}</h1>" in response.text
    assert f'<html lang="{language}">' in response.text


def test_the_page_offers_all_three_languages() -> None:
    page = Client().get("/c/olematon/").text
    assert [f'href="?lang={code}"' in page for code in ("fi", "sv", "en")] == [True] * 3


@pytest.mark.parametrize("path", ["/c/luonnos/", "/c/luonnos/rules/", "/c/olematon/privacy/"])
def test_nobody_is_led_to_the_sign_in_of_the_staff(path: str) -> None:
    a_campaign(an_organisation(), slug="luonnos", published_at=None)
    page = Client().get(f"{path}?lang=fi").text
    assert "Tällä osoitteella ei ole kyselyä" in page
    assert 'href="/"' not in page
    assert "/accounts/" not in page


def test_the_only_organisation_of_a_site_says_how_to_reach_it() -> None:
    organisation = an_organisation()
    organisation.email = "kirjasto@example.fi"
    organisation.save()
    page = Client().get("/c/olematon/?lang=fi").text
    assert organisation.names["fi"] in page
    assert "mailto:kirjasto@example.fi" in page


def test_where_there_are_many_none_is_named() -> None:
    an_organisation()
    an_organisation("toinen")
    page = Client().get("/c/olematon/?lang=fi").text
    assert "Voit myös kysyä meiltä" not in page


def test_a_sent_form_of_a_removed_campaign_gets_the_same_page() -> None:
    assert "There is no survey" in Client().post("/c/olematon/?lang=en").text


def test_other_addresses_have_the_page_of_the_house() -> None:
    assert "Sivua ei löytynyt" in Client().get("/olematon/?lang=fi").text
