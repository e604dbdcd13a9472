"""A spot check by two coders and a round of duels, with the keyboard alone, in a real browser."""

from __future__ import annotations

import pytest

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import WISHES, a_picture, signed_offers

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("noon"),
]
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def library():
    standing.forget_all()
    return an_organisation()


@pytest.fixture
def hear(library) -> str:
    """Where the pages of the question are."""
    question = a_question(a_campaign(library))
    signed_offers(a_picture(question))
    return f"/o/kaupunki/hear/{question.pk}/"


def press(page, *keys: str) -> None:
    """Press keys, and wait for the page that the last one leads to."""
    for key in keys[:-1]:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(keys[-1])


def test_two_coders_check_a_picture_with_the_keyboard_alone(library, hear, opened, inspected) -> None:
    first = opened(f"{hear}check/", member=a_member(library, Role.ANALYST))
    inspected(first)
    first.get_by_role("button", name="Aloita pistokoe").focus()
    press(first, "Enter")
    first.get_by_role("heading", name="Vastaus 1 / 12").wait_for()
    inspected(first)
    press(first, "1", "Enter")
    first.get_by_role("heading", name="Vastaus 2 / 12").wait_for()
    press(first, "Backspace")
    assert first.locator(":checked[name=theme]").count() == 1
    press(first, "1", "0", "Enter")
    for _ in range(10):
        press(first, "1", "Enter")
    first.reload()
    first.get_by_text("Tämä on viimeinen").wait_for()
    press(first, "2", "Enter")
    first.get_by_role("heading", name="Pistokokeen tulos").wait_for()
    inspected(first)

    second = opened(f"{hear}check/", member=a_member(library, Role.EDITOR))
    second.get_by_role("link", name="Lue sama otos").focus()
    press(second, "Enter")
    assert second.locator(":checked[name=theme], #none:checked").count() == 0
    for _ in range(12):
        press(second, "1", "Enter")
    second.get_by_role("heading", name="Missä lukijat olivat eri mieltä").wait_for()
    assert second.locator(".differences > li").count() == 2
    inspected(second)
    second.locator(".differences summary").first.focus()
    second.keyboard.press("Enter")
    second.locator(".differences [type=checkbox]").first.focus()
    second.keyboard.press("Space")
    second.get_by_role("button", name="Tallenna yhteinen päätös").first.focus()
    press(second, "Enter")
    second.get_by_text("Yhdessä sovittu").first.wait_for()

    second.goto(hear)
    assert "Tarkistettu" in second.locator("#picture, main").first.inner_text()
    second.set_viewport_size(PHONE)
    second.goto(f"{hear}check/")
    inspected(second)


def test_a_round_of_duels_changes_the_order(library, hear, opened, inspected) -> None:
    page = opened(f"{hear}suggestions/", member=a_member(library, Role.ANALYST))
    page.locator(".offer").first.wait_for()
    inspected(page)
    before = page.locator(".offer blockquote").all_inner_texts()
    page.get_by_role("link", name="Vertaa kahta kerrallaan").focus()
    press(page, "Enter")
    inspected(page)
    for _ in range(14):
        left = page.locator("[aria-labelledby=first] blockquote").inner_text()
        right = page.locator("[aria-labelledby=second] blockquote").inner_text()
        press(page, "ArrowLeft" if rank(left) < rank(right) else "ArrowRight")
    page.get_by_role("heading", name="Mitä valinnat opettivat").wait_for()
    inspected(page)
    page.goto(f"{hear}suggestions/")
    after = page.locator(".offer blockquote").all_inner_texts()
    assert sorted(after) == sorted(before)
    assert after != before
    assert WISHES[7] in after[0]
    page.goto(f"{hear}duel/")
    page.get_by_role("button", name="Palaa vakiopainoihin").focus()
    press(page, "Enter")
    page.goto(f"{hear}suggestions/")
    assert page.locator(".offer blockquote").all_inner_texts() == before


def rank(quoted: str) -> int:
    """What this member cares for: a reason first, then that it is short."""
    return -1 if "satutunteja" in quoted.lower() else len(quoted)


def test_suggestions_are_graded_and_starred_with_keys(library, hear, opened, inspected) -> None:
    page = opened(f"{hear}suggestions/", member=a_member(library, Role.ANALYST))
    page.keyboard.press("j")
    page.keyboard.press("3")
    page.keyboard.press("s")
    page.get_by_text("Muut eivät ole arvioineet tätä.").wait_for()
    page.get_by_role("button", name="Kärkiehdotuksissa").wait_for()
    inspected(page)
    page.goto(f"{hear}suggestions/?shortlist")
    assert page.locator(".shortlist blockquote").count() == 1
    inspected(page)
    page.set_viewport_size(PHONE)
    inspected(page)
    page.goto(f"{hear}suggestions/")
    page.locator(".key-help").wait_for(state="attached")
    inspected(page)
