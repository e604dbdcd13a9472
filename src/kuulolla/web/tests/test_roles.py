"""Every page of members, opened as every role, as a stranger and as nobody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from kuulolla.ask.models import Campaign
from kuulolla.core.models import Membership, Organisation
from kuulolla.core.rules import Ability, Role, may
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup
from kuulolla.web.demo import load_demo

pytestmark = pytest.mark.django_db
MEMBERS = "o/<slug:organisation>/"
NOWHERE = 999_999


def pages(resolver: URLResolver | None = None, *, before: str = "", spaces: tuple[str, ...] = ()) -> Iterator:
    """The name and the pattern of every page under an organisation."""
    for each in (resolver or get_resolver()).url_patterns:
        address = before + str(each.pattern)
        if isinstance(each, URLResolver):
            inside = (*spaces, *([each.namespace] if each.namespace else []))
            yield from pages(each, before=address, spaces=inside)
        elif address.startswith(MEMBERS):
            yield ":".join([*spaces, each.name]), each


PAGES = dict(pages())


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker) -> Iterator[Organisation]:  # noqa: ARG001  # makes the database
    """Loaded once; what a test does to it is undone after the test."""
    with django_db_blocker.unblock(), transaction.atomic():
        organisation = load_demo(now=NOON, answered=False)
        assert organisation is not None
        yield organisation
        transaction.set_rollback(True)


def parts_of(organisation: Organisation) -> dict[str, object]:
    """Something for every place in an address."""
    campaign = Campaign.objects.of(organisation).get()
    return {
        "organisation": organisation.slug,
        "campaign": campaign.slug,
        "question": campaign.questions.all()[0].pk,
        "prize": campaign.prizes.all()[0].pk,
        "member": Membership.objects.of(organisation).get(user__email__startswith="demo").pk,
        "service": Service.objects.of(organisation).get().pk,
        "goal": Goal.objects.of(organisation).get().pk,
        "group": TargetGroup.objects.of(organisation).all()[0].pk,
        "channel": Channel.objects.of(organisation).all()[0].pk,
        "kind": "rules",
        "language": "fi",
        "file": "picture.json",
        "link": NOWHERE,
        "code": "none",
        "aside": NOWHERE,
        "fact": NOWHERE,
        "picture": NOWHERE,
        "number": 1,
        "version": NOWHERE,
        "check": NOWHERE,
        "token": "none",
        "token_id": NOWHERE,
        "stamp": "none",
        "identity": campaign.pk,
        "job": NOWHERE,
        "decision": NOWHERE,
        "step": 1,
        "kept": NOWHERE,
        "saved": NOWHERE,
        "answer": NOWHERE,
        "theme": "t1",
        "entry": "none",
        "rank": 1,
        "deed": "reached",
        "imported": NOWHERE,
        "item": NOWHERE,
        "figure": NOWHERE,
        "header": NOWHERE,
        "cost": NOWHERE,
        "returned": NOWHERE,
        "assumption": "hour",
        "assumed": NOWHERE,
        "measured": "roi",
        "path": NOWHERE,
        "milestone": NOWHERE,
        "site": NOWHERE,
    }


def address_of(name: str, organisation: Organisation) -> str:
    known = parts_of(organisation)
    return reverse(
        name, kwargs={part: known[part] for part in wanted(PAGES[name])} | {"organisation": organisation.slug}
    )


def wanted(pattern: URLPattern) -> list[str]:
    return list(pattern.pattern.converters)


def status(client: Client, address: str) -> int:
    """Of reading the page, or of sending nothing to one that can only be sent to."""
    read = client.get(address).status_code
    return client.post(address).status_code if read == 405 else read


def test_there_are_pages_of_every_capability() -> None:
    assert {name.partition(":")[0] for name in PAGES} >= {"core", "plan", "reach", "ask", "hear", "act"}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_what_it_asks_of_a_member(name: str) -> None:
    assert isinstance(getattr(PAGES[name].callback, "ability", None), Ability)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_for_the_roles_that_may_and_for_nobody_else(name: str, demo: Organisation) -> None:
    address = address_of(name, demo)
    ability = PAGES[name].callback.ability
    answered = {role: status(signed_in(a_member(demo, role)), address) for role in Role}
    assert {role for role in Role if answered[role] == 403} == {r for r in Role if not may(r, ability)}
    assert all(found < 500 for found in answered.values()), answered


@pytest.mark.parametrize("name", PAGES)
def test_strangers_learn_nothing_and_nobody_is_asked_to_sign_in(name: str, demo: Organisation) -> None:
    address = address_of(name, demo)
    stranger = signed_in(a_member(an_organisation("muu"), Role.OWNER))
    assert status(stranger, address) == 404
    answered = Client().get(address)
    assert answered.status_code in (302, 405)
    sent = Client().post(address)
    assert sent.status_code in (302, 405)
    assert answered.get("Location", sent.get("Location", "")).startswith("/accounts/login/")
