"""The report inside another page."""

import re

import pytest

from kuulolla.analysis.report.fragment import render_fragment, report_script, report_style
from kuulolla.analysis.report.html import render_html

LANGUAGES = pytest.mark.parametrize("language", ["fi", "sv", "en"])


def text_of(html: str) -> str:
    return " ".join(re.sub(r"<(style|script).*?</\1>|<[^>]*>", " ", html, flags=re.DOTALL).split())


@LANGUAGES
def test_the_fragment_says_what_the_page_says(a_full_picture, language):
    picture = a_full_picture()
    page, fragment = render_html(picture, language), render_fragment(picture, language)
    assert text_of(fragment.body) == text_of(page[page.index('<header class="head">') :])


@LANGUAGES
def test_the_fragment_has_no_style_or_script_that_a_strict_site_forbids(a_full_picture, language):
    body = render_fragment(a_full_picture(), language).body
    assert not re.search(r"\sstyle=|<style|\son\w+=", body)
    assert re.findall(r"<script[^>]*>", body) == ['<script type="application/json" id="map-texts">']


def test_every_inline_style_of_the_page_is_a_rule_of_the_measures(a_full_picture):
    picture = a_full_picture()
    inline = re.findall(r' style="([^"]*)"', render_html(picture, "fi"))
    fragment = render_fragment(picture, "fi")
    rules = dict(re.findall(r'\[data-m="(\d+)"\] \{ (.*) \}', fragment.measures))
    assert [rules[number] for number in re.findall(r'data-m="(\d+)"', fragment.body)] == inline


def test_an_answer_cannot_pass_for_a_style(a_picture):
    texts = ('lisää " style="color:red" kirjoja',) * 12
    body = render_fragment(a_picture(masked_texts=texts), "fi").body
    assert 'data-m="color' not in body
    assert "color:red" in body


def test_no_rule_of_the_report_reaches_outside_its_element():
    style = re.sub(r"@page \{[^}]*\}", "", report_style())
    selectors = re.findall(r"([^{};]+)\{", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))
    rules = [one.strip() for head in selectors if not head.strip().startswith("@") for one in head.split(",")]
    assert len(rules) > 200
    assert [rule for rule in rules if not rule.startswith("#picture")] == []


def test_braces_of_the_style_are_even():
    assert report_style().count("{") == report_style().count("}")


def test_the_page_has_one_element_for_everything_of_the_report(a_full_picture):
    body = render_fragment(a_full_picture(), "fi").body
    assert "<main" not in body
    assert 'id="content"' not in body
    assert body.count("<h1") == 1


def test_the_script_is_that_of_the_page(a_full_picture):
    assert report_script() in render_html(a_full_picture(), "fi")


def test_the_page_around_gives_the_colours_of_the_brand():
    style = report_style()
    assert not re.search(r"--brand(-\w+)?: ", style)
    assert "color: var(--brand-text)" in style
    assert "background: var(--brand);" in style
