"""Lists of answers in a real browser: by key, by mouse, by drag, without scripts, on a phone, by axe."""

from __future__ import annotations

import shutil

import pytest
from django.test import Client

from kuulolla.hear.queries import index, standing
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.long_picture import a_long_picture

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser():
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    monkeypatch.setattr(index, "PATIENCE", 60.0)
    index.forget_all()
    standing.forget_all()


@pytest.fixture
def pictured(question):
    a_long_picture(question)
    return question


@pytest.fixture
def opened(browser, live_server, analyst):
    client = Client()
    client.force_login(analyst)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    contexts = []

    def open_page(question, path, *, viewport=DESK, **options):
        contexts.append(browser.new_context(viewport=viewport, **options))
        contexts[-1].add_cookies([cookie])
        page = contexts[-1].new_page()
        page.goto(f"{live_server.url}/o/kaupunki/hear/{question.pk}/{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()


def themes_of(question, key):
    found = told(question)
    return found.standing.themes_of(found.places[int(key)])


def violations(page) -> str:
    results = axe.Axe().run(page)
    return results.generate_report() if results.violations_count else ""


def ready(page):
    """The list has become one."""
    page.locator("li.answer[aria-setsize]").first.wait_for()
    playwright.expect(page.locator(".pages")).to_have_count(0)
    return page


def is_told(page, text):
    playwright.expect(page.locator(".answer-status")).to_contain_text(text)


def is_saved(page):
    """The server has answered, so that there is something to undo."""
    page.locator("[data-do=undo]").wait_for(state="visible")


def test_a_long_list_is_scrolled_to_its_end_and_keeps_few_rows(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.get_by_text("Toive 178: auki iltaisin.").first.wait_for()
    page.evaluate("document.querySelector('.answer-list').scrollIntoView()")
    page.get_by_text("Toive 1: auki iltaisin.").first.wait_for()
    assert page.locator("li.answer").count() <= 150


def test_an_answer_is_moved_with_the_keyboard_alone_and_undone(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.keyboard.press("j")
    page.keyboard.press("j")
    key = page.evaluate("document.activeElement.dataset.key")
    page.keyboard.press("m")
    page.keyboard.type("e-ki")
    page.keyboard.press("Enter")
    is_told(page, "Moved to “E-kirjat”.")
    is_saved(page)
    assert themes_of(pictured, key) == ("t2",)
    page.keyboard.press("z")
    is_told(page, "Undone.")
    assert themes_of(pictured, key) == ("t1",)


def test_marked_answers_are_moved_together(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    for key in "jxjx":
        page.keyboard.press(key)
    assert "2 marked" in page.locator(".answer-bar").inner_text()
    keys = page.evaluate(
        "[...document.querySelectorAll('input[name=answer]:checked')].map((each) => each.value)"
    )
    page.get_by_role("button", name="Lapset").click()
    is_told(page, "2 places were moved to “Lapset”.")
    is_saved(page)
    assert [themes_of(pictured, key) for key in keys] == [("t3",), ("t3",)]


def test_none_of_these_takes_one_key(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.keyboard.press("j")
    key = page.evaluate("document.activeElement.dataset.key")
    page.keyboard.press("n")
    is_told(page, "taken out of this theme")
    is_saved(page)
    assert themes_of(pictured, key) == ()


def test_after_a_key_the_next_answer_is_in_hand(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    rows = page.locator("li.answer")
    page.keyboard.press("j")
    page.keyboard.press("n")
    playwright.expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("m")
    page.keyboard.type("e-ki")
    page.keyboard.press("Enter")
    playwright.expect(rows.nth(2)).to_be_focused()


def test_an_answer_is_dragged_onto_a_theme(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    row = page.locator("li.answer").first
    key = row.get_attribute("data-key")
    row.scroll_into_view_if_needed()
    row.drag_to(page.get_by_role("button", name="E-kirjat"))
    is_saved(page)
    assert themes_of(pictured, key) == ("t2",)


def test_one_statement_of_an_answer_is_moved(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    row = page.locator("li.answer").first
    row.get_by_text("Open").click()
    row.get_by_label("Mark part 2").check()
    page.get_by_role("button", name="Move to a theme").click()
    page.keyboard.type("Lapset")
    page.keyboard.press("Enter")
    is_saved(page)
    assert set(themes_of(pictured, row.get_attribute("data-key"))) == {"t1", "t3"}


def test_a_new_theme_is_made_by_typing_its_name(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.keyboard.press("j")
    page.keyboard.press("m")
    page.keyboard.type("Coffee")
    page.get_by_role("option", name="New theme: Coffee").click()
    is_saved(page)
    assert told(pictured).standing.theme("m1").people == 1


def test_a_theme_that_was_just_made_is_offered_at_once(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.keyboard.press("j")
    page.keyboard.press("m")
    page.keyboard.type("Coffee")
    page.get_by_role("option", name="New theme: Coffee").click()
    is_saved(page)
    page.keyboard.press("m")
    page.keyboard.type("coff")
    page.get_by_role("option", name="Coffee", exact=True).click()
    is_told(page, "Moved to “Coffee”.")
    is_saved(page)
    page.get_by_role("button", name="Coffee").wait_for()


def test_what_cannot_be_saved_is_told_and_taken_back(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.route("**/correct/", lambda route: route.abort())
    page.keyboard.press("j")
    page.keyboard.press("n")
    is_told(page, "could not be saved")
    playwright.expect(page.locator("li.answer.moved")).to_have_count(0)
    assert len(told(pictured).standing.log.entries) == 0


def test_the_keys_can_be_turned_off(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/?lang=en"))
    page.get_by_text("Keys", exact=True).click()
    page.get_by_label("The keys are in use").uncheck()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.key") is None


def test_without_scripts_marked_answers_are_moved_and_undone(pictured, opened) -> None:
    page = opened(pictured, "themes/t1/?lang=en", java_script_enabled=False)
    row = page.locator("li.answer").first
    key = row.get_attribute("data-key")
    row.locator("input").first.check()
    page.get_by_role("button", name="E-kirjat").click()
    assert themes_of(pictured, key) == ("t2",)
    page.get_by_role("button", name="Undo").click()
    assert themes_of(pictured, key) == ("t1",)


def test_without_scripts_the_list_has_pages(pictured, opened) -> None:
    page = opened(pictured, "themes/t1/?lang=en", java_script_enabled=False)
    page.get_by_role("link", name="Next", exact=True).click()
    assert "Toive 51:" in page.locator("li.answer").first.inner_text()


def test_a_search_marks_its_words_in_rows_that_come_later(pictured, opened) -> None:
    page = ready(opened(pictured, "search/?q=ilta&lang=en"))
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator("li[aria-posinset='178'] mark").wait_for(state="attached")
    assert page.locator("li.answer mark").first.inner_text() == "iltaisin"


@pytest.mark.parametrize(
    "path", ["themes/t1/", "search/?q=ilta", "search/?q=norsunluutorni", "search/?theme=t2"]
)
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing(question, opened, path, viewport) -> None:
    a_long_picture(question, answers=24)
    page = opened(question, path, viewport=viewport)
    page.wait_for_load_state("networkidle")
    assert violations(page) == ""
    page.emulate_media(color_scheme="dark")
    assert violations(page) == ""
    assert page.evaluate(SIDEWAYS) == 0


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_on_the_page_of_an_answer(pictured, opened, viewport) -> None:
    page = opened(pictured, f"answers/{told(pictured).keys[3]}/", viewport=viewport)
    assert violations(page) == ""
    assert page.evaluate(SIDEWAYS) == 0


def test_axe_finds_nothing_where_a_theme_is_chosen(pictured, opened) -> None:
    page = ready(opened(pictured, "themes/t1/"))
    page.keyboard.press("j")
    page.keyboard.press("m")
    assert violations(page) == ""
