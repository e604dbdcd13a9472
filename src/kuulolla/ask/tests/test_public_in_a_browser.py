"""The public page in a real browser: without scripts, on a small screen, by axe."""

from __future__ import annotations

import shutil

import pytest

from kuulolla.ask.models import QuestionKind
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.tests.builders import a_campaign, a_question, a_receipt, a_reply
from kuulolla.core.tests.builders import NOON, an_organisation

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
OPTIONS = [
    {"key": "often", "texts": {"fi": "Usein", "sv": "Ofta", "en": "Often"}},
    {"key": "never", "texts": {"fi": "En koskaan", "sv": "Aldrig", "en": "Never"}},
]
PHONE = {"width": 390, "height": 844}
ZOOMED = {"width": 320, "height": 256}
STORED = "localStorage.length + sessionStorage.length + document.cookie.length"


@pytest.fixture(scope="module")
def browser():
    with pytest.MonkeyPatch.context() as settings, playwright.sync_playwright() as driver:
        settings.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the driver's loop runs in this thread
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def campaign():
    terms = {"asks_follow_up": True, "asks_marketing": True}
    campaign = a_campaign(an_organisation(), terms=terms, asks_phone=True, only_residents=True)
    a_question(campaign, required=True)
    visits = a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS)
    a_question(campaign, number=3, shown_if=visits, shown_if_option="never")
    a_question(campaign, number=4, kind=QuestionKind.SCALE)
    a_question(campaign, number=5, kind=QuestionKind.CHOICES, options=OPTIONS)
    a_question(campaign, number=6, kind=QuestionKind.CONSENT)
    return campaign


@pytest.fixture
def opened(browser, live_server):
    contexts = []

    def open_page(path, *, viewport=PHONE, **options):
        contexts.append(browser.new_context(viewport=viewport, **options))
        page = contexts[-1].new_page()
        page.goto(live_server.url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def receipt(campaign):
    question = campaign.questions.get(number=1)
    return a_receipt(
        campaign, a_reply(Given(question.pk, text="Hiljainen huone"), email="aino@example.fi")
    ).token


def violations(page) -> str:
    results = axe.Axe().run(page)
    return results.generate_report() if results.violations_count else ""


def test_without_scripts_a_person_answers_all_the_same(campaign, opened) -> None:
    page = opened("/c/syksy/?lang=en", java_script_enabled=False)
    areas = page.locator("textarea")
    areas.nth(0).fill("A quiet room")
    areas.nth(1).fill("Nothing")
    page.get_by_role("button", name="Send").click()
    assert "A quiet room" in page.locator("main").inner_text()
    assert "Nothing" in page.locator("main").inner_text()
    assert campaign.answer_sets.count() == 1


def test_where_scripts_run_the_counter_counts(campaign, opened) -> None:
    page = opened("/c/syksy/?lang=en")
    page.locator("textarea").first.fill("a" * 10)
    assert "Characters left: 1,990" in page.locator(".limit").first.inner_text()
    assert campaign.questions.count() == 6


@pytest.mark.usefixtures("campaign")
def test_a_question_with_a_condition_is_hidden_until_its_condition_is_chosen(opened) -> None:
    page = opened("/c/syksy/?lang=en")
    conditional = page.locator("textarea").nth(1)
    assert not conditional.is_visible()
    page.get_by_label("Never").first.check()
    assert conditional.is_visible()
    page.get_by_label("Often").first.check()
    assert not conditional.is_visible()


def test_what_was_written_before_a_question_was_hidden_is_not_sent_but_comes_back(campaign, opened) -> None:
    page = opened("/c/syksy/?lang=en")
    conditional = page.locator("textarea").nth(1)
    page.locator("textarea").first.fill("A quiet room")
    page.get_by_label("Never").first.check()
    conditional.fill("Too far away")
    page.get_by_label("Often").first.check()
    page.get_by_label("Never").first.check()
    assert conditional.input_value() == "Too far away"
    page.get_by_label("Often").first.check()
    page.get_by_role("button", name="Send").click()
    assert "A quiet room" in page.locator("main").inner_text()
    assert "Too far away" not in page.locator("main").inner_text()
    assert campaign.answer_sets.count() == 1


@pytest.mark.usefixtures("campaign")
def test_without_scripts_a_question_with_a_condition_says_when_to_answer_it(opened) -> None:
    page = opened("/c/syksy/?lang=en", java_script_enabled=False)
    assert page.locator("textarea").nth(1).is_visible()
    assert page.get_by_text("Answer this if you chose above: Never.").is_visible()


@pytest.mark.usefixtures("campaign")
def test_a_hidden_question_that_must_be_mended_is_shown(opened) -> None:
    page = opened("/c/syksy/?lang=en")
    page.get_by_label("Never").first.check()
    page.locator("textarea").nth(1).fill("a" * 2001)
    page.get_by_role("button", name="Send").click()
    assert page.locator("textarea").nth(1).is_visible()
    page.get_by_label("Often").first.check()
    assert page.locator("textarea").nth(1).is_visible()


@pytest.mark.usefixtures("campaign")
def test_nothing_is_stored_and_all_that_is_loaded_is_light_and_ours(browser, live_server) -> None:
    context = browser.new_context(viewport=PHONE)
    page, loaded = context.new_page(), []
    page.on("response", lambda response: loaded.append(response))  # noqa: PLW0108  (the driver marks its handlers)
    page.goto(live_server.url + "/c/syksy/", wait_until="networkidle")
    weight = sum(len(response.body()) for response in loaded)
    strangers = [response.url for response in loaded if not response.url.startswith(live_server.url)]
    left = (context.cookies(), page.evaluate(STORED))
    context.close()
    assert strangers == []
    assert left == ([], 0)
    assert 10_000 < weight < 50_000


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "viewport", [ZOOMED, PHONE, {"width": 1280, "height": 900}], ids=["zoomed", "phone", "desk"]
)
def test_axe_finds_nothing_on_the_form_and_it_fits(opened, viewport, scheme) -> None:
    page = opened("/c/syksy/?lang=sv", viewport=viewport, color_scheme=scheme)
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_form_with_errors(opened, scheme) -> None:
    page = opened("/c/syksy/?lang=fi", viewport=ZOOMED, color_scheme=scheme)
    page.locator("[name=email]").fill("moi@")
    page.locator("button[type=submit]").click()
    assert page.locator(".summary li").count() == 2
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]


@pytest.mark.parametrize("page_of", ["", "change/", "erase/"])
def test_axe_finds_nothing_on_the_receipt_and_it_fits(opened, receipt, page_of) -> None:
    page = opened(f"/r/{receipt}/{page_of}?lang=fi", viewport=ZOOMED)
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize(
    "path", ["/c/syksy/accessibility/", "/c/ohi/", "/c/syksy/erased/", "/r/0/", "/c/olematon/"]
)
def test_axe_finds_nothing_on_the_pages_around_the_form(campaign, opened, path) -> None:
    a_campaign(campaign.organisation, slug="ohi", state="closed")
    page = opened(f"{path}?lang=fi", viewport=ZOOMED)
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]
