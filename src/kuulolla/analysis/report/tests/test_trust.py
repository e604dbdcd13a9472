"""What tells how far a picture can be trusted: status, quality, differences, sides, what few said."""

import json
import re
from dataclasses import replace

import openpyxl
import pytest

from kuulolla.analysis.report.document import picture_json
from kuulolla.analysis.report.html import render_html
from kuulolla.analysis.report.shape import main_themes
from kuulolla.analysis.report.workbook import write_workbook
from kuulolla.analysis.text.findings import Findings
from kuulolla.analysis.text.results import Balance, Fate, Reason

LANGUAGES = pytest.mark.parametrize("language", ["fi", "sv", "en"])


def section(page, name):
    found = re.search(rf'<section id="{name}".*?</section>', page, re.DOTALL)
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", "", found[0]))


def theme_section(page, name="theme-t1"):
    return re.search(rf'<article class="theme" id="{name}".*?</article>', page, re.DOTALL)[0]


def flooded(a_picture, a_theme):
    small = replace(a_theme(), id="t8", label="kahvila", people=4, distinct=4, groups={})
    copied = replace(a_theme(), people=40, distinct=2, groups={})
    fates = dict.fromkeys(Fate, 0) | {Fate.IN_THEMES: 12}
    return a_picture(themes=(copied, small), balance=Balance(12, fates, {}, 12, 7))


@LANGUAGES
def test_a_picture_that_nobody_checked_says_that_it_is_not_measured(picture, language):
    said = section(render_html(picture, language), "quality")
    assert "kuulolla check" in said
    assert "%" not in said


def test_a_measured_quality_is_shown_with_its_interval(a_full_picture):
    said = section(render_html(a_full_picture(), "en"), "quality")
    assert "60 answers" in said
    assert said.count("81% (72–88%)") == 4
    assert "– (–)" in said


@pytest.mark.parametrize(
    ("changes", "status", "note"),
    [
        ({}, "Tarkistettu", "2 korjausta, viimeksi 21.11.2026. Ihminen on tarkistanut kuvan"),
        ({"quality": None}, "Ihmisen korjaama", "2 korjausta, viimeksi 21.11.2026."),
    ],
)
def test_the_status_tells_what_people_have_done(a_full_picture, changes, status, note):
    page = render_html(a_full_picture(**changes), "fi")
    assert f'<span class="status">{status}</span>' in page
    assert note in page
    assert "Koneen luonnos. Ihminen ei ole vielä" not in page


def test_a_correction_that_was_undone_does_not_count(a_full_picture):
    log = a_full_picture().log.undoing(2, at="2026-11-22T10:00:00+02:00", who="Aino")
    page = render_html(a_full_picture(quality=None, log=log), "en")
    assert "1 correction to the machine&#39;s draft, the latest on 20\u00a0November\u00a02026." in page


def test_a_cell_that_differs_has_a_sign_and_words_and_a_sentence_explains_it(a_full_picture):
    page = render_html(a_full_picture(), "fi")
    cell = re.search(r"<td[^>]*>(<span class=\"sign\".*?)</td>", page)[1]
    assert "▲" in cell
    assert "enemmän kuin muut" in cell
    assert "Holmin korjaus" in section(page, "groups")


def test_without_any_difference_the_page_says_that_none_holds(picture):
    said = section(render_html(picture, "en"), "groups")
    assert "No difference is so large" in said
    assert "▲" not in said


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fi", "Yhdellä kannalla 9 ihmistä", "Toisella kannalla muutama ihminen"),
        ("sv", "På ena sidan 9 personer", "På andra sidan några få personer"),
        ("en", "On one side 9 people", "On the other side a few people"),
    ],
)
def test_a_disputed_theme_shows_both_sides_and_no_small_number(a_full_picture, language, one, other):
    said = theme_section(render_html(a_full_picture(), language))
    assert one in said
    assert other in said
    assert "Please keep the small branch open on Sundays." in said


def test_a_quote_of_a_side_is_not_quoted_twice(a_full_picture):
    said = theme_section(render_html(a_full_picture(), "en"))
    assert said.count("pidempään auki &lt;script&gt;") == 1
    assert "Längre öppet på vardagskvällar" in said


def test_a_theme_that_nobody_disputes_has_no_sides(picture):
    assert 'class="dispute"' not in render_html(picture, "fi")


def test_what_few_said_tells_no_number_below_five(a_full_picture):
    said = section(render_html(a_full_picture(), "en"), "rare")
    assert "kirjastoauto takaisin 6 people, 2%" in said
    assert "homework club a few people" in said
    assert "Theme: Opening hours" in said


@LANGUAGES
def test_have_we_heard_enough_names_its_formula_and_draws_its_curve(a_full_picture, language):
    page = render_html(a_full_picture(), language)
    said = section(page, "heard")
    assert "Chao" in said
    assert "2012" in said
    assert re.search(r'<polyline points="0\.0,160\.0 .*400\.0,0\.0"/>', page)


def test_a_figure_that_says_little_is_called_that(a_full_picture):
    assert "says little here" not in section(render_html(a_full_picture(), "en"), "heard")
    everything_heard = replace(a_full_picture().findings.heard, coverage=0.9999)
    page = render_html(a_full_picture(findings=Findings(heard=everything_heard)), "en")
    assert "says little here" in section(page, "heard")
    assert "estimated 99%" in section(page, "heard")


def test_without_a_count_of_views_there_is_no_curve(picture):
    page = render_html(picture, "fi")
    assert 'id="heard"' not in page
    assert "#heard" not in page


@pytest.mark.parametrize(
    ("language", "name"), [("fi", "Aukioloajat"), ("en", "Opening hours"), ("sv", "Aukioloajat")]
)
def test_a_name_that_a_person_gave_stands_for_the_theme(a_full_picture, language, name):
    page = render_html(a_full_picture(), language)
    assert f">{name}</h3>" in page
    assert "pidempään auki</h3>" not in page


def test_copies_that_swell_a_theme_are_told_beside_its_people(a_picture, a_theme):
    theme = replace(a_theme(), people=8, distinct=5)
    page = render_html(a_picture(themes=(theme,)), "en")
    assert page.count("8 people, 5 different texts") == 1
    assert "5 different texts" not in render_html(a_picture(themes=(replace(theme, people=7),)), "en")


def test_in_a_flood_of_copies_themes_are_ordered_by_different_texts(a_picture, a_theme):
    picture = flooded(a_picture, a_theme)
    assert [theme.id for theme in main_themes(picture)] == ["t8", "t1"]
    page = render_html(picture, "en")
    assert "More than half of the answers are copies" in section(page, "wants")
    assert "kahvila" in re.search(r'<p class="headline">(.*)</p>', page)[1]


def test_without_a_flood_themes_are_ordered_by_people(picture):
    assert [theme.id for theme in main_themes(picture)] == ["t1", "t2"]
    assert "copies of others. The order" not in render_html(picture, "en")


def test_weights_are_told_when_they_were_used(a_picture):
    page = render_html(a_picture(made={"weighted_by": "age_group"}), "fi")
    assert "<dt>Osuudet painotettu, perusteena</dt><dd>age_group</dd>" in page


def test_the_sections_stand_in_their_order(a_full_picture):
    page = render_html(a_full_picture(), "fi")
    order = ["wants", "map", "themes", "suggestions", "rare", "heard", "balance", "made", "cannot"]
    places = [page.index(f'<section id="{name}"') for name in order]
    assert places == sorted(places)


def test_the_document_holds_what_was_found_and_hides_small_numbers(a_full_picture):
    picture = a_full_picture()
    suggestion = replace(picture.suggestions[0], parts={Reason.SPECIFIC: 0.5})
    document = json.loads(picture_json(replace(picture, suggestions=(suggestion,))))
    theme = document["themes"][0]
    assert document["status"] == "checked"
    assert document["corrections"] == {"count": 2, "latest": "2026-11-21"}
    assert document["quality"]["f1"] == {"value": 0.81, "interval": [0.72, 0.88], "answers": 60}
    assert [view["people"] for view in document["few"]] == [6, None]
    assert theme["dispute"]["people"] == [9, None]
    assert theme["differences"] == {"channel": {"facebook": "more"}}
    assert theme["names"] == {"fi": "Aukioloajat", "en": "Opening hours"}
    assert document["suggestions"][0]["parts"] == {"specific": 0.5}


def test_the_workbook_tells_the_same(a_full_picture, tmp_path):
    write_workbook(a_full_picture(), tmp_path / "x.xlsx", language="en")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = list(book["Themes"].iter_rows(values_only=True))
    theme = dict(zip(rows[0], rows[1], strict=True))
    assert theme["Theme"] == "Opening hours"
    assert theme["Named by"] == "a person"
    assert (theme["People on one side"], theme["People on the other side"]) == (9, "under\u00a05")
    assert theme["Groups that differ from the others"] == "channel: facebook: more than the others"
    assert [row[1] for row in book["Few said"].iter_rows(values_only=True)] == ["People", 6, "under\u00a05"]
    about = [row[0] for row in book["About"].iter_rows(values_only=True)]
    assert "Match per answer (F1)" in about
    assert "Heard, estimate (Chao and Jost 2012)" in about
