"""The page in a real browser: axe finds nothing, and the keyboard reads the map."""

import shutil

import pytest

from kuulolla.analysis.report.writing import write_report

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, a_full_picture, tmp_path):
    picture = a_full_picture()
    pages = []

    def open_page(language="fi", *, width=1280, scheme="light"):
        place = write_report(picture, tmp_path, language=language)[0]
        pages.append(browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme))
        pages[-1].goto(place.as_uri())
        return pages[-1]

    yield open_page
    for page in pages:
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_axe_finds_no_violation(opened, language, scheme):
    results = axe.Axe().run(opened(language, scheme=scheme))
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_the_page_fits_its_screen(opened, width):
    page = opened(width=width)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_on_a_phone_axe_finds_no_violation(opened):
    results = axe.Axe().run(opened(width=360))
    assert results.violations_count == 0, results.generate_report()


def test_the_arrow_keys_read_the_answers_of_a_theme(opened):
    page = opened("en")
    page.locator(".labels a").first.focus()
    page.keyboard.press("ArrowRight")
    first = page.get_by_role("status").inner_text()
    page.keyboard.press("ArrowRight")
    second = page.get_by_role("status").inner_text()
    assert first.startswith("Answer ")
    assert second.startswith("Answer ")
    assert first != second


def test_escape_closes_the_answer(opened):
    page = opened("en")
    page.locator(".labels a").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.get_by_role("status").inner_text() == ""


def test_no_text_on_a_phone_is_smaller_than_twelve_pixels(opened):
    sizes = opened(width=360).evaluate(
        """() => [...document.querySelectorAll('body *')]
            .filter(part => [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .filter(part => !part.closest('script, style'))
            .map(part => parseFloat(getComputedStyle(part).fontSize))"""
    )
    assert min(sizes) >= 12
