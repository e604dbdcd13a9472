"""One colour becomes tokens that can be read, whatever the colour is."""

from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kuulolla.core.colour import EDGE, TEXT, NotAColour, colour_of, contrast, text_on
from kuulolla.web.brand import (
    DARK,
    DEFAULT_COLOUR,
    LIGHT,
    brand_css,
    brand_on_dark,
    brand_on_light,
)

KINDS_OF_PAGE = [(brand_on_light, LIGHT), (brand_on_dark, DARK)]
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
TOKENS = files("kuulolla.web").joinpath("static/web/tokens.css").read_text("utf-8")


def every_colour(test):
    hard = ["#ffffff", "#000000", "#777777", "#ffd400", "#00ff00", "#0000ff", "#ff0000", "#747d80"]
    for colour in hard:
        test = example(colour=colour)(test)
    return given(colour=COLOURS)(test)


@pytest.mark.parametrize(("brand_on", "page"), KINDS_OF_PAGE)
@every_colour
def test_links_can_be_read_on_every_ground(brand_on, page, colour):
    brand = brand_on(colour)
    assert min(contrast(brand.text, ground) for ground in (page.paper, page.quiet, brand.pale)) >= TEXT


@pytest.mark.parametrize("brand_on", [brand_on_light, brand_on_dark])
@every_colour
def test_text_can_be_read_on_the_brand_at_rest_and_under_the_pointer(brand_on, colour):
    brand = brand_on(colour)
    assert min(contrast(brand.on_fill, ground) for ground in (brand.fill, brand.hover)) >= TEXT


@pytest.mark.parametrize(("brand_on", "page"), KINDS_OF_PAGE)
@every_colour
def test_running_text_can_be_read_on_the_pale_brand(brand_on, page, colour):
    pale = brand_on(colour).pale
    assert min(contrast(page.ink, pale), contrast(page.soft, pale)) >= TEXT


@pytest.mark.parametrize(("brand_on", "page"), KINDS_OF_PAGE)
@every_colour
def test_edges_and_focus_can_be_seen_on_every_ground(brand_on, page, colour):
    brand = brand_on(colour)
    assert min(contrast(brand.edge, ground) for ground in (page.paper, page.quiet, brand.pale)) >= EDGE


@pytest.mark.parametrize(("brand_on", "page"), KINDS_OF_PAGE)
@every_colour
def test_bars_can_be_seen_on_the_page(brand_on, page, colour):
    assert contrast(brand_on(colour).mid, page.paper) >= EDGE


@every_colour
def test_on_a_light_page_the_organisation_sees_its_own_colour(colour):
    assert brand_on_light(colour).fill == colour


@every_colour
def test_the_pointer_changes_a_button(colour):
    assert brand_on_light(colour).hover != colour


@given(one=COLOURS, other=COLOURS)
def test_contrast_does_not_depend_on_which_colour_is_first(one, other):
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.478), ("#ffffff", "#ffffff", 1.0)],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)


@pytest.mark.parametrize(
    ("fill", "text"), [("#0b5563", "#ffffff"), ("#ffd400", LIGHT.ink), ("#757575", "#ffffff")]
)
def test_text_on_a_fill_is_white_where_white_can_be_read(fill, text):
    assert text_on(fill) == text


@pytest.mark.parametrize("text", ["#0B5563", "0b5563", " #0b5563 "])
def test_a_colour_is_read_with_or_without_its_mark(text):
    assert colour_of(text) == "#0b5563"


def test_a_colour_of_three_digits_is_read():
    assert colour_of("#fa0") == "#ffaa00"


@pytest.mark.parametrize("text", ["", "teal", "#12345", "#0b556g", "#0b5563;}", "rgb(0,0,0)", "#0b5563ff"])
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(NotAColour):
        brand_css(text)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_refusal_says_what_was_given_and_what_to_give(language):
    said = NotAColour(text="teal").message(language)
    assert "teal" in said
    assert "#0b5563" in said


def test_the_default_tokens_are_those_of_the_default_colour():
    assert brand_css(DEFAULT_COLOUR) in TOKENS


@pytest.mark.parametrize("page", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["paper", "quiet", "ink", "soft"])
def test_the_pages_own_colours_are_those_of_the_tokens(page, name):
    assert f"--{name}: {getattr(page, name)};" in TOKENS
