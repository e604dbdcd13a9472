"""Nothing of another organisation is reached by one's own address; no form is taken without its token."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from kuulolla.core.scope import OrganisationRow
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.queries import standing
from kuulolla.web.tests.house import House, Route, a_house, routes

pytestmark = pytest.mark.django_db
ROWS = {
    *("campaign", "question", "prize", "code", "link", "identity", "job", "aside", "fact"),
    *("service", "goal", "group", "channel", "path", "milestone", "member", "token_id"),
    *("imported", "item", "figure", "header"),
    *("version", "picture", "check", "kept", "saved", "answer", "decision"),
}
SAYS_SO = {"plan:undo with aside"}  # leads back and says that there is nothing left to put back
WITHOUT_TOKEN = {
    "ask:preview",
    *(
        f"ask_public:{page}"
        for page in ("form", "receipt", "change", "withdraw", "put_back", "erase", "proof", "data")
    ),
    *(f"ask_public:{page}" for page in ("step", "draft", "draft_later", "draft_erase")),
    "measure_public:visit",
}


@pytest.fixture
def houses(settings, tmp_path, monkeypatch) -> tuple[House, House]:
    settings.DATA = tmp_path
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    standing.forget_all()
    return a_house(), a_house("naapuri")


def with_others(route: Route, own: House, others: House) -> dict[str, str]:
    """The route's address in one's own organisation with one place at a time taken from the other."""
    crossed = {}
    for part in route.objects & ROWS:
        names = [name for name in (part, f"{route.name} {part}") if name in others.parts]
        taken = {name: others.parts[name] for name in names}
        if names and taken != {name: own.parts[name] for name in names}:
            crossed[part] = route.address(own.parts | taken)
    return crossed


def rows_of(house: House) -> dict[str, int]:
    """How many rows of each kind an organisation has."""
    kinds = [model for model in apps.get_models() if issubclass(model, OrganisationRow)]
    return {kind.__name__: kind.objects.of(house.organisation).count() for kind in kinds}


def test_another_organisations_ids_in_ones_own_address_lead_nowhere(houses):
    own, others = houses
    browser, kept = own.browser, rows_of(others)
    reached = {}
    asked = 0
    for route in routes():
        if not route.is_members:
            continue
        for part, address in with_others(route, own, others).items():
            found = {browser.get(address).status_code, browser.post(address).status_code} - {404, 405}
            asked += 1
            if found:
                reached[f"{route.name} with {part}"] = found
    assert asked > 80
    assert reached.keys() - SAYS_SO == set(), reached
    assert rows_of(others) == kept


def views(resolver: URLResolver | None = None, spaces: tuple[str, ...] = ()):
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLResolver):
            yield from views(each, (*spaces, *([each.namespace] if each.namespace else [])))
        elif isinstance(each, URLPattern):
            yield ":".join([*spaces, each.name or ""]), each.callback


def test_only_pages_without_a_session_take_forms_without_a_token():
    exempt = {name for name, view in views() if getattr(view, "csrf_exempt", False)}
    assert {name for name in exempt if not name.startswith("api-1:")} == WITHOUT_TOKEN


def test_every_form_of_members_needs_its_token(houses):
    own, _ = houses
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = own.browser.cookies
    addresses = [
        route.address(own.parts) for route in routes() if route.is_members and route.name != "ask:preview"
    ]
    answered = {address: browser.post(address).status_code for address in addresses}
    assert {address: status for address, status in answered.items() if status not in (403, 405)} == {}


NAMES = ("..", "..%2f..%2fkeys%2fsecret_key.key", "%2e%2e", "picture.json%00", "..%5c", "themes.csv/")


def test_no_other_file_is_downloaded(houses):
    own, _ = houses
    number, published = own.parts["question"], own.parts["hear_public:file token"]
    folders = (
        f"/o/kaupunki/hear/{number}/files/",
        f"/o/kaupunki/hear/{number}/codebook/files/",
        f"/p/{published}/files/",
        "/static/",
        "/o/kaupunki/ask/import/",
    )
    browser = own.browser
    found = {folder + name: browser.get(folder + name).status_code for folder in folders for name in NAMES}
    assert {path: status for path, status in found.items() if status not in (301, 302, 404)} == {}
