"""A person answers in Swedish on a phone with the keyboard alone, and stays the master of their answer."""

from __future__ import annotations

import pytest

from kuulolla.ask.models import QuestionKind
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.people.models import Contact

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
PHONE = {"width": 390, "height": 844}
OPTIONS = [
    {"key": "often", "texts": {"fi": "Usein", "sv": "Ofta", "en": "Often"}},
    {"key": "never", "texts": {"fi": "En koskaan", "sv": "Aldrig", "en": "Never"}},
]


@pytest.fixture
def campaign():
    campaign = a_campaign(an_organisation(), only_residents=True)
    a_question(campaign, required=True)
    a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS)
    return campaign


class Person:
    """Somebody who has no mouse and touches no screen."""

    def __init__(self, page) -> None:
        self.page = page

    def reaches(self, control: str) -> None:
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("control => document.activeElement.matches(control)", control):
                return
        raise AssertionError(f"the keyboard never reached {control}")

    def writes(self, control: str, text: str) -> None:
        self.reaches(control)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def ticks(self, control: str) -> None:
        self.reaches(control)
        self.page.keyboard.press("Space")

    def presses(self, control: str) -> None:
        self.reaches(control)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def reads(self, text: str) -> None:
        self.page.locator("main").get_by_text(text).first.wait_for()


@pytest.fixture
def person(campaign, opened) -> Person:
    return Person(
        opened(f"/c/{campaign.slug}/", locale="sv-FI", viewport=PHONE, has_touch=True, is_mobile=True)
    )


@pytest.fixture
def managers_page(campaign, opened):
    """What the campaign's manager sees of it: people, and those in the draw."""
    manager = a_member(campaign.organisation, Role.EDITOR)
    page = opened("/about/kaupunki/accessibility/", member=manager)

    def look() -> list[str]:
        page.goto(f"/o/kaupunki/ask/{campaign.slug}/")
        return page.locator("main").inner_text().splitlines()

    return look


def test_a_person_answers_by_keyboard_then_changes_withdraws_puts_back_and_erases(
    campaign, person, managers_page, inspected
) -> None:
    assert person.page.locator("html").get_attribute("lang") == "sv"
    person.writes("textarea", "Ett tyst rum för samtal")
    person.ticks("[type=radio]")
    person.ticks("[name=enter]")
    person.writes("[name=name]", "Aino Exempel")
    person.writes("[name=email]", "aino@exempel.fi")
    person.presses("button[type=submit]")
    assert person.page.evaluate("document.activeElement.id") == "errors"
    person.page.keyboard.press("Tab")
    person.page.keyboard.press("Enter")
    assert person.page.evaluate("document.activeElement.name") == "of_age"
    person.page.keyboard.press("Space")
    person.ticks("[name=resident]")
    person.presses("button[type=submit]")

    person.reads("Tack, du är med i utlottningen")
    person.reads("Ett tyst rum för samtal")
    inspected(person.page)
    assert campaign.answer_sets.get().language == "sv"
    assert {"Ett tyst rum för samtal"} <= set(managers_page())

    person.presses("a[href*='/change/']")
    person.writes("textarea", "Två tysta rum")
    person.presses("button[type=submit]")
    person.reads("Två tysta rum")

    person.presses("form[action*='/withdraw/'] button")
    person.reads("Du har dragit tillbaka ditt svar")
    assert "Kaikki vastaajat ovat peruneet vastauksensa" in managers_page()

    person.presses("form[action*='/put-back/'] button")
    person.reads("Tack, du är med i utlottningen")
    assert {"Två tysta rum"} <= set(managers_page())

    person.presses("a[href*='/erase/']")
    inspected(person.page)
    person.presses("form[action*='/erase/'] button")
    person.reads("Dina uppgifter har tagits bort")
    inspected(person.page)
    assert "Vastauksia ei ole vielä" in managers_page()
    assert not campaign.answer_sets.exists()
    assert not campaign.entries.exists()
    assert not Contact.objects.of(campaign.organisation_id).exists()
