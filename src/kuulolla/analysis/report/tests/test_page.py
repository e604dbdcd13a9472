import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from kuulolla.analysis.report.html import render_html
from kuulolla.analysis.text.results import Balance, Fate, Tone

LANGUAGES = pytest.mark.parametrize("language", ["fi", "sv", "en"])
LINKING = {"src", "href", "action", "srcset", "data", "poster", "xlink:href"}


class Reader(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.tags, self.text = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)


@LANGUAGES
def test_the_page_asks_nothing_of_the_outside_world(picture, language):
    page = render_html(picture, language)
    links = [attrs[name] for _, attrs in Reader(page).tags for name in LINKING & attrs.keys()]
    assert links
    assert all(link.startswith("#") for link in links)
    assert not re.search(r"@import|url\(|https?://", page)


@LANGUAGES
def test_the_page_has_no_handlers_inside_its_tags(picture, language):
    tags = Reader(render_html(picture, language)).tags
    assert not [name for _, attrs in tags for name in attrs if name.startswith("on")]


def test_a_script_in_an_answer_is_only_text(picture):
    page = render_html(picture, "fi")
    reader = Reader(page)
    assert "<script>alert" not in page
    assert "pidempään auki <script>alert(1)</script>" in reader.text
    assert sum(tag == "script" for tag, _ in reader.tags) == 2


def test_a_theme_label_and_a_group_cannot_carry_markup(a_picture, a_theme):
    evil = '"><img src=x onerror=alert(1)>'
    theme = replace(a_theme(), label=evil, id=evil, phrases=(evil,), groups={evil: {evil: 5}})
    page = render_html(a_picture(themes=(theme,), made={evil: evil}), "sv")
    assert not [tag for tag, _ in Reader(page).tags if tag == "img"]


def test_characters_that_cannot_stand_in_a_page_are_left_out(picture):
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", render_html(picture, "fi"))


@LANGUAGES
def test_the_page_says_its_language_and_quotes_say_theirs(picture, language):
    tags = Reader(render_html(picture, language)).tags
    assert tags[0] == ("html", {"lang": language})
    spoken = {attrs.get("lang") for tag, attrs in tags if tag == "blockquote"}
    assert spoken == {"fi", "sv"}


def test_every_link_on_the_page_leads_somewhere(picture):
    tags = Reader(render_html(picture, "en")).tags
    places = [attrs["id"] for _, attrs in tags if "id" in attrs]
    assert len(places) == len(set(places))
    assert {attrs["href"][1:] for tag, attrs in tags if tag == "a"} <= set(places)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Yleisin toive on ”pidempään auki”: siitä puhuu 5 ihmistä, 50\u202f% vastanneista."),
        ("sv", "Det vanligaste önskemålet är ”pidempään auki”: 5 personer talar om det, 50\u202f% av dem"),
        ("en", "The most common wish is “pidempään auki”: raised by 5 people, 50% of those who answered."),
    ],
)
def test_the_finding_is_one_sentence_with_its_numbers(picture, language, sentence):
    page = render_html(picture, language)
    finding = re.search(r'<p class="headline">(.*)</p>', page)[1]
    assert re.sub("<[^>]+>", "", finding).startswith(sentence)


def test_a_theme_that_mostly_complains_is_not_called_a_wish(a_picture, a_theme):
    theme = replace(a_theme(), tone={Tone.COMPLAINT: 4, Tone.WISH: 1})
    page = render_html(a_picture(themes=(theme,)), "fi")
    assert "Yleisin moitteen aihe on" in page
    assert "Yleisin toive" not in page


def test_a_theme_of_mixed_tones_is_called_a_subject(a_picture, a_theme):
    theme = replace(a_theme(), tone={Tone.COMPLAINT: 2, Tone.WISH: 2})
    assert "Yleisin puheenaihe on" in render_html(a_picture(themes=(theme,)), "fi")


def test_two_themes_as_large_are_both_named(a_picture, a_theme):
    themes = (a_theme(), replace(a_theme(), id="t9", label="kahvila"))
    page = render_html(a_picture(themes=themes), "fi")
    assert re.search("Yhtä yleisiä ovat .*pidempään auki.* ja .*kahvila", page)


@LANGUAGES
def test_the_fates_on_the_page_add_up_to_the_answers_received(picture, language):
    page = render_html(picture, language)
    cells = re.findall(r'data-fate="\w+">.*?<td class="figure">(\d+)</td>', page)
    assert sum(map(int, cells)) == 12
    assert "8 + 2 + 2 + 0 + 0 = 12" in page


def test_fates_that_do_not_add_up_are_a_fault_and_not_a_page(a_picture):
    wrong = Balance(13, {Fate.IN_THEMES: 12}, {}, 12, 0)
    with pytest.raises(ValueError, match="add up"):
        render_html(a_picture(balance=wrong), "fi")


def test_a_cell_of_one_to_four_people_shows_no_number(picture):
    page = render_html(picture, "fi")
    groups = page[page.index('id="groups"') : page.index('id="balance"')]
    assert groups.count("alle\u00a05</td>") == 4
    assert re.findall(r">(\d+\u202f%)</td>", groups) == ["63\u202f%", "0\u202f%"]


@LANGUAGES
def test_the_page_says_what_it_cannot_say(picture, language):
    page = render_html(picture, language)
    limits = page[page.index('id="cannot"') :]
    assert limits.count("<li>") == 4


def test_a_sentence_model_takes_away_the_word_on_languages(a_picture):
    page = render_html(a_picture(made={"model": "e5"}), "en")
    assert "side by side" not in page


@LANGUAGES
def test_a_picture_of_nothing_is_still_a_page(picture, language):
    empty = replace(
        picture,
        themes=(),
        suggestions=(),
        placements=(),
        masked_texts=(),
        answers=type(picture.answers).of([]),
        balance=Balance(0, {}, {}, 0, 0),
        languages={},
        people_who_said=0,
    )
    page = render_html(empty, language)
    assert 'class="map"' not in page
    assert "0 + 0 + 0 + 0 + 0 = 0" in page


def test_the_page_is_the_same_every_time(a_picture):
    assert render_html(a_picture(), "fi") == render_html(a_picture(), "fi")


def test_only_fi_sv_and_en_are_spoken(picture):
    with pytest.raises(ValueError, match="fi, sv and en"):
        render_html(picture, "de")
