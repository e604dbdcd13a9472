"""An editor makes a published picture of the draft of the demo: with keys alone, and by mouse."""

from __future__ import annotations

import re

import pytest

from kuulolla.ask.models import Campaign
from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.models import PublishedPicture
from kuulolla.hear.queries.standing import forget_all, told
from kuulolla.web.demo import OWNER, load_demo

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
MOST_TABS = 600
NAMED = "Meidän nimemme"


@pytest.fixture
def question():
    """The demo's open question with the picture that the machine drew."""
    forget_all()
    campaign = Campaign.objects.of(load_demo(now=NOON)).get()
    return campaign.questions.filter(kind="open").get()


@pytest.fixture
def page(question, opened):
    return opened(f"/o/rantala/hear/{question.pk}/", member=User.objects.get(email=OWNER))


def tab_to(page, wanted: str) -> None:
    """Press the tabulator until what has the focus matches the selector."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    raise AssertionError(f"no tabulator leads to {wanted}")


def follow(page) -> None:
    """Press Enter on a link and wait for its page."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def said(page, text) -> None:
    page.locator(".said p", has_text=re.compile(text)).wait_for()


def largest(question):
    """The ids of the three largest themes, as the page lists them."""
    return [theme.id for theme in told(question).standing.themes][:3]


def published(question):
    """The names of the themes that anyone can read now."""
    version = PublishedPicture.objects.of(question.organisation).get()
    return {theme["id"]: theme["names"].get("fi", {}).get("text") for theme in version.document["themes"]}


def test_a_draft_is_put_right_and_published_with_the_keyboard_alone(page, question) -> None:
    first, second, third = largest(question)
    keys, home = page.keyboard, f"/o/rantala/hear/{question.pk}"
    tab_to(page, f'a[href="{home}/themes/"]')
    follow(page)
    page.wait_for_selector(".workbench.live")
    tab_to(page, f'[data-theme="{first}"] .grip')
    keys.press("n")
    keys.press("Control+a")
    keys.type(NAMED)
    keys.press("Enter")
    said(page, f"nimi on nyt ”{NAMED}”")
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("m")
    keys.press("ArrowUp")
    keys.press("Enter")
    said(page, "yhdistettiin teemaan")
    tab_to(page, f'a[href="{home}/publish/"]')
    follow(page)
    tab_to(page, 'input[name="read"]')
    keys.press("Space")
    tab_to(page, "button[type=submit], button:not([type])")
    assert page.evaluate("document.activeElement.textContent").strip() == "Julkaise versio 1"
    keys.press("Enter")
    page.get_by_text("Versio 1 on julkaistu.").wait_for()
    names = published(question)
    assert names[first] == NAMED
    assert second in names
    assert third not in names


def test_a_draft_is_put_right_and_published_by_mouse(page, question, opened) -> None:
    first, second, _ = largest(question)
    page.locator(f'a[href="/o/rantala/hear/{question.pk}/themes/"]').first.click()
    page.wait_for_selector(".workbench.live")
    page.locator(f'[data-theme="{second}"] h2').drag_to(page.locator(f'[data-theme="{first}"] h2'))
    said(page, "yhdistettiin teemaan")
    page.locator(f'a[href="/o/rantala/hear/{question.pk}/publish/"]').first.click()
    page.get_by_label("Olen lukenut lainaukset").check()
    page.get_by_role("button", name="Julkaise versio 1").click()
    page.get_by_text("Versio 1 on julkaistu.").wait_for()
    names = published(question)
    assert first in names
    assert second not in names
    version = PublishedPicture.objects.of(question.organisation).get()
    assert opened(f"/p/{version.token}/").locator("h1").first.is_visible()
