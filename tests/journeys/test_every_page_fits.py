"""Axe finds nothing on the pages of the demo, and each of them fits on a screen of 320 pixels."""

from __future__ import annotations

import pytest

from kuulolla.ask.models import Campaign
from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON
from kuulolla.plan.models import Goal, Service
from kuulolla.web.demo import OWNER, load_demo

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
NARROW = {"width": 320, "height": 800}
CAMPAIGN = "/o/rantala/ask/mita-toivot-kirjastolta/"
MEMBERS = (
    *("/o/rantala/ask/", "/o/rantala/ask/new/", "/o/rantala/ask/import/", CAMPAIGN),
    *(f"{CAMPAIGN}{page}/" for page in ("answers", "check", "look", "basics", "plan", "draw", "data")),
    *(f"{CAMPAIGN}{page}/" for page in ("questions", "questions/new/choice", "prizes", "prizes/new")),
    *(f"{CAMPAIGN}{page}/" for page in ("texts", "texts/rules/fi", "texts/rules/fi/edit", "organiser")),
    *("/o/rantala/plan/", "/o/rantala/plan/overview/", "/o/rantala/plan/groups/"),
    *("/o/rantala/plan/channels/", "/o/rantala/plan/channels/add/", "/o/rantala/reach/", "/o/rantala/hear/"),
    *("/o/rantala/act/", "/o/rantala/tokens/", "/o/rantala/people/", f"{CAMPAIGN}drawing/"),
    f"{CAMPAIGN}drawing/entries/",
    *("/o/rantala/members/", "/o/rantala/settings/", "/o/rantala/facts/"),
    *("/accounts/password/set/", "/accounts/2fa/", "/accounts/2fa/totp/activate/"),
)
ANYONE = (
    *("/accounts/login/", "/accounts/password/reset/", "/sign-in/none/none/", "/nowhere/"),
    *("/about/rantala/accessibility/", "/about/rantala/privacy/"),
    *("/d/mita-toivot-kirjastolta/", "/c/mita-toivot-kirjastolta/draw/"),
)


@pytest.fixture
def demo(monkeypatch) -> list[str]:
    """The demo with its answers, yet without their picture; the addresses that hold a number."""
    monkeypatch.setattr("kuulolla.web.demo.loading.begin_picture", lambda *_, **__: None)
    organisation = load_demo(now=NOON)
    campaign = Campaign.objects.of(organisation).get()
    service, goal = Service.objects.of(organisation).get(), Goal.objects.of(organisation).get()
    question = campaign.questions.order_by("number").first()
    return [
        f"{CAMPAIGN}questions/{question.pk}/",
        f"/o/rantala/plan/services/{service.pk}/",
        f"/o/rantala/plan/goals/{goal.pk}/",
        f"/o/rantala/reach/campaign/{campaign.pk}/",
        f"/o/rantala/hear/{question.pk}/",
    ]


def looked_at(page, address: str, *, faults_of) -> str:
    """What is wrong with the page that stands at an address, if it is there at all."""
    page.goto(address)
    return "" if faults_of(page) == "" and page.url.endswith(address) else f"{page.url}: {faults_of(page)}"


def test_every_page_of_members_is_for_everybody(demo, opened, faults_of) -> None:
    page = opened("/o/rantala/ask/", member=User.objects.get(email=OWNER), viewport=NARROW)
    assert [looked_at(page, address, faults_of=faults_of) for address in (*MEMBERS, *demo)] == [""] * (
        len(MEMBERS) + len(demo)
    )


@pytest.mark.usefixtures("demo")
def test_every_page_of_signing_in_is_for_everybody(opened, faults_of) -> None:
    page = opened("/accounts/login/", viewport=NARROW)
    assert [looked_at(page, address, faults_of=faults_of) for address in ANYONE] == [""] * len(ANYONE)
