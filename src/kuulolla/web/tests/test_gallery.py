"""The components together: style sheets that keep the rules, and pages in a real browser."""

import re
import shutil
from importlib.resources import files

import pytest
from django.utils import translation

from kuulolla.core.colour import contrast
from kuulolla.web.tests.gallery import HOST, SAMPLE, answer, gallery, half_answered, unanswered, written

WEB = files("kuulolla.web")
SHEETS = ("tokens.css", "public.css", "base.css", "forms.css", "components.css")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b(?=[\s;,)])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(")
ON_LIGHT = re.compile(r"^  --([a-z-]+): (#[0-9a-f]{6});$", re.MULTILINE)
ON_DARK = re.compile(r"^    --([a-z-]+): (#[0-9a-f]{6});$", re.MULTILINE)
ADDRESS = re.compile(r"""(?:url\(|@import|(?:src|href)=["'])\s*["']?(?:https?:)?//""")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def sheet(name):
    return WEB.joinpath("static", "web", name).read_text("utf-8")


def templates():
    return sorted(WEB.joinpath("templates", "web").rglob("*.html"))


@pytest.mark.parametrize("name", SHEETS[1:])
def test_no_colour_is_written_outside_the_tokens(name):
    assert COLOUR.findall(sheet(name)) == []


@pytest.mark.parametrize("name", SHEETS)
def test_every_property_that_is_used_is_a_token_or_given_beside(name):
    given = set(re.findall(r"(--[a-z0-9-]+):", sheet("tokens.css") + sheet(name)))
    assert set(re.findall(r"var\((--[a-z0-9-]+)", sheet(name))) - given == set()


def test_the_public_style_sheet_is_small():
    assert len(sheet("public.css").encode()) <= 8_000


def test_all_that_a_public_page_loads_is_small():
    assert sum(len(sheet(name).encode()) for name in ("tokens.css", "public.css", "live.js")) <= 12_000


def test_our_script_is_small():
    assert len(sheet("live.js").encode()) < 2_000


@pytest.mark.parametrize("name", [*SHEETS, "live.js"])
def test_no_file_leads_to_a_third_host(name):
    assert ADDRESS.findall(sheet(name)) == []


@pytest.mark.parametrize("template", templates(), ids=lambda path: path.name)
def test_no_template_leads_to_a_third_host_or_brings_style_or_script(template):
    text = template.read_text("utf-8")
    assert ADDRESS.findall(text) == []
    assert re.findall(r"<style|\sstyle=|<script>|\son[a-z]+=", text) == []


def colours(*, dark):
    return dict(ON_LIGHT.findall(sheet("tokens.css"))) | (
        dict(ON_DARK.findall(sheet("tokens.css"))) if dark else {}
    )


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "paper"),
        ("ink", "quiet"),
        ("soft", "paper"),
        ("soft", "quiet"),
        ("soft", "brand-pale"),
        ("error", "paper"),
        ("error", "error-pale"),
        ("on-error", "error"),
        ("good", "paper"),
        ("warm", "paper"),
        ("ink", "error-pale"),
        ("ink", "good-pale"),
        ("ink", "warm-pale"),
    ],
)
def test_text_can_be_read(text, ground, dark):
    found = colours(dark=dark)
    assert contrast(found[text], found[ground]) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "quiet"])
def test_the_edge_of_a_field_can_be_seen(ground, dark):
    found = colours(dark=dark)
    assert contrast(found["edge"], found[ground]) >= 3


playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
in_a_browser = [
    pytest.mark.browser,
    pytest.mark.urls("kuulolla.web.tests.gallery"),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]
POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'"
SIZES = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def opened(browser):
    """Opens a page of the site without a server; `asked` holds every address it asked for."""
    contexts = []

    def open_page(html, *, width=390, scheme="light", colour="#0b5563", scripts=True):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts
        )
        contexts.append(context)
        page = context.new_page()
        page.asked, page.troubles = [], []
        page.on("console", lambda message: page.troubles.append(message.text))

        def give(route):
            page.asked.append(route.request.url)
            kind, text = answer(route.request.url, page=html, colour=colour)
            route.fulfill(content_type=kind, body=text, headers={"Content-Security-Policy": POLICY})

        page.route("**/*", give)
        page.goto(f"{HOST}/gallery")
        return page

    with translation.override("fi"):
        yield open_page
    for context in contexts:
        context.close()


def the_gallery(form=half_answered):
    with translation.override("fi"):
        return gallery(form())


def the_public_page(form=half_answered):
    with translation.override("fi"):
        return written(SAMPLE, form=form())


class TestInABrowser:
    pytestmark = in_a_browser

    @pytest.mark.parametrize(("width", "scheme"), SIZES)
    @pytest.mark.parametrize("html", [the_gallery, the_public_page])
    def test_axe_finds_no_violation(self, opened, html, width, scheme):
        results = axe.Axe().run(opened(html(), width=width, scheme=scheme))
        assert results.violations_count == 0, results.generate_report()

    @pytest.mark.parametrize(
        ("colour", "scheme"),
        [("#ffd400", "light"), ("#ffffff", "light"), ("#e30613", "dark"), ("#000000", "dark")],
    )
    def test_axe_finds_no_violation_in_another_brand(self, opened, colour, scheme):
        results = axe.Axe().run(opened(the_gallery(), width=1280, colour=colour, scheme=scheme))
        assert results.violations_count == 0, results.generate_report()

    @pytest.mark.parametrize("width", [320, 390, 1280])
    @pytest.mark.parametrize("html", [the_gallery, the_public_page])
    def test_the_page_fits_its_screen(self, opened, html, width):
        page = opened(html(), width=width)
        assert page.evaluate("document.documentElement.scrollWidth") == width

    def test_everything_on_a_public_page_stands_in_one_column(self, opened):
        page = opened(the_public_page(), width=1280)
        lefts = page.evaluate("[...document.querySelector('main').children].map(part => part.offsetLeft)")
        assert len(set(lefts)) == 1

    def test_a_public_page_asks_only_for_its_own_small_files(self, opened):
        page = opened(the_public_page())
        assert sorted(page.asked) == [
            f"{HOST}/brand/library.css",
            f"{HOST}/gallery",
            f"{HOST}/static/web/live.js",
            f"{HOST}/static/web/public.css",
            f"{HOST}/static/web/tokens.css",
        ]

    def test_a_public_page_keeps_within_the_policy(self, opened):
        assert opened(the_public_page()).troubles == []

    def test_a_signed_in_page_asks_no_third_host(self, opened):
        assert [address for address in opened(the_gallery()).asked if not address.startswith(HOST)] == []

    def test_progress_follows_the_server(self, opened):
        page = opened(the_gallery())
        page.get_by_text("Kirjoitetaan nimiä").wait_for()
        assert page.locator("#known progress").get_attribute("value") == "9"

    def test_after_a_mistake_the_summary_has_the_focus(self, opened):
        page = opened(the_public_page(), scripts=False)
        assert page.locator("#errors").evaluate("part => part === document.activeElement")

    def test_the_link_of_a_mistake_leads_to_its_field(self, opened):
        page = opened(the_public_page())
        page.get_by_role("link", name="Valitse, kuinka usein käyt").click()
        page.keyboard.press("Space")
        assert page.get_by_label("Viikoittain").is_checked()

    def test_without_scripts_a_choice_opens_the_question_that_follows_from_it(self, opened):
        page = opened(the_public_page(unanswered), scripts=False)
        follow_up = page.get_by_label("Mikä saisi sinut käymään useammin?")
        assert not follow_up.is_visible()
        page.get_by_label("Harvemmin").check()
        assert follow_up.is_visible()

    def test_the_whole_row_of_a_choice_can_be_pressed(self, opened):
        page = opened(the_public_page(unanswered), width=1280)
        box = page.locator(".choice", has_text="Harvemmin").bounding_box()
        page.mouse.click(box["x"] + box["width"] - 5, box["y"] + box["height"] - 5)
        assert page.get_by_label("Harvemmin").is_checked()

    @pytest.mark.parametrize(
        ("written", "told"), [("auki", "Merkkejä jäljellä: 996"), ("a\nb", "Merkkejä jäljellä: 996")]
    )
    def test_the_counter_tells_what_is_left(self, opened, written, told):
        page = opened(the_public_page(unanswered))
        page.get_by_label("Mitä toivoisit kirjastolta?").fill(written)
        assert page.locator("[data-count-of] > :first-child").inner_text() == told

    def test_the_counter_tells_what_is_too_much_and_cuts_nothing(self, opened):
        page = opened(the_public_page(unanswered))
        area = page.get_by_label("Mitä toivoisit kirjastolta?")
        area.fill("a" * 1003)
        assert page.locator("[data-count-of] > :first-child").inner_text() == "Merkkejä liikaa: 3"
        assert len(area.input_value()) == 1003

    def test_without_scripts_the_limit_stands_in_words(self, opened):
        page = opened(the_public_page(unanswered), scripts=False)
        assert page.locator(".limit").inner_text().strip() == "Enintään 1\N{NO-BREAK SPACE}000 merkkiä."

    def test_without_scripts_the_account_opens_and_fits_a_phone(self, opened):
        page = opened(the_gallery(unanswered), width=320, scripts=False)
        page.get_by_text("Oma tili").click()
        box = page.locator(".account > div").bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320

    def test_every_entry_of_the_menu_can_be_seen_on_a_phone(self, opened):
        page = opened(the_gallery(unanswered), width=320, scripts=False)
        assert page.get_by_role("navigation", name="Päävalikko").get_by_role("link").all_inner_texts() == [
            "Suunnittele",
            "Kysy",
            "Kuule",
        ]

    def test_what_is_pressed_is_large_enough(self, opened):
        heights = opened(the_public_page(unanswered), width=320).evaluate(
            "() => [...document.querySelectorAll('.button, .choice, .input')]"
            ".filter(part => part.checkVisibility()).map(part => part.offsetHeight)"
        )
        assert min(heights) >= 44

    def test_the_first_tab_skips_to_the_content(self, opened):
        page = opened(the_public_page(unanswered))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"

    def test_text_grows_to_four_hundred_per_cent_without_sideways_scrolling(self, opened):
        page = opened(the_public_page(unanswered), width=1280)
        page.set_viewport_size({"width": 320, "height": 256})
        assert page.evaluate("document.documentElement.scrollWidth") == 320

    def test_in_print_a_dark_screen_gives_dark_text_on_white(self, opened):
        page = opened(the_gallery(), width=1280, scheme="dark")
        page.emulate_media(media="print")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
