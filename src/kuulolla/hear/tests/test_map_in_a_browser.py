"""The map in a real browser: with the keyboard alone, with a mouse, without scripts, by axe."""

from __future__ import annotations

import shutil

import pytest
from django.test import Client

from kuulolla.hear.queries import standing
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import a_picture

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
PAGES = ("map/", "map/?by=tone", "groups/", "compare/")


@pytest.fixture(scope="module")
def browser():
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def pictured(question):
    standing.forget_all()
    a_picture(question)
    return question


@pytest.fixture
def opened(browser, live_server, analyst, pictured):
    client = Client()
    client.force_login(analyst)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    contexts = []

    def open_page(path="map/", *, viewport=None, **options):
        given = {
            "viewport": viewport or {"width": 1280, "height": 900},
            "reduced_motion": "reduce",
            "locale": "fi-FI",
        } | options
        contexts.append(browser.new_context(**given))
        contexts[-1].add_cookies([cookie])
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{live_server.url}/o/kaupunki/hear/{pictured.pk}/{path}")
        return page

    yield open_page
    [context.close() for context in contexts]


def told_of(page, text):
    page.locator(".map-bubble", has_text=text).wait_for()
    return page.locator(".map-bubble").inner_text()


def tab_to_map(page):
    page.locator("#theme-map.live").wait_for()
    page.locator(".map-looks a").last.focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "theme-map"


def test_the_keyboard_alone_goes_through_themes_and_answers(opened, pictured):
    page = opened()
    tab_to_map(page)
    assert "Aukioloajat. 6 ihmistä" in told_of(page, "Aukioloajat")
    page.keyboard.press("ArrowRight")
    assert "E-kirjat. 4 ihmistä" in told_of(page, "E-kirjat")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    assert "Lauantaisin voisi olla auki" in told_of(page, "Vastaus 1/6")
    page.keyboard.press("ArrowRight")
    assert "Pidemmät aukioloajat iltaisin" in told_of(page, "Vastaus 2/6")
    page.keyboard.press("Escape")
    assert "6 ihmistä" in told_of(page, "6 ihmistä")
    page.keyboard.press("Enter")
    told_of(page, "Vastaus 1/6")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/answers/{told(pictured).keys[0]}/")


def test_the_letter_o_opens_the_theme(opened):
    page = opened()
    tab_to_map(page)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("o")
    page.wait_for_url("**/themes/t2/")


def test_keys_come_closer_and_show_the_whole_again(opened):
    page = opened()
    tab_to_map(page)
    page.keyboard.press("+")
    page.locator("#theme-map.close").wait_for()
    page.keyboard.press("0")
    page.locator("#theme-map.live:not(.close)").wait_for()


def test_a_mouse_over_a_dot_reads_the_answer_and_a_click_opens_it(opened):
    page = opened()
    page.locator("#theme-map.live").wait_for()
    box = page.locator("#theme-map").bounding_box()
    x, y, radius = page.evaluate("JSON.parse(document.getElementById('map-data').textContent).areas[0].at")
    page.mouse.move(box["x"] + box["width"] * (x + 0.27 * radius) / 1000, box["y"] + box["height"] * y / 1000)
    assert "Avaa vastaus" in told_of(page, "Aukioloajat")
    page.mouse.down()
    page.mouse.up()
    page.wait_for_url("**/answers/*/")


def test_the_wheel_comes_closer(opened):
    page = opened()
    page.locator("#theme-map.live").wait_for()
    page.locator("#theme-map").hover()
    page.mouse.wheel(0, -400)
    page.locator("#theme-map.close").wait_for()


def test_without_scripts_the_drawing_and_the_table_are_there(opened):
    page = opened(java_script_enabled=False)
    assert page.locator("svg.drawn").is_visible()
    assert page.locator(".map-numbers tbody tr").count() == 3
    assert not page.locator(".map-tools").is_visible()


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_the_page_fits_a_phone(opened, path):
    page = opened(path, viewport={"width": 390, "height": 844})
    page.wait_for_load_state("networkidle")
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
