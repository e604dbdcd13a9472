"""Weighted shares: beside the others when there are weights, and no trace of them otherwise."""

import json
from dataclasses import replace

import openpyxl
import pytest

from kuulolla.analysis.report.document import picture_json
from kuulolla.analysis.report.html import render_html
from kuulolla.analysis.report.workbook import write_workbook
from kuulolla.analysis.text.findings import Findings
from kuulolla.analysis.text.weighting import WeightedShare, Weighting

LANGUAGES = pytest.mark.parametrize("language", ["fi", "sv", "en"])
WEIGHTING = Weighting(
    population={"age_group": {"young": 0.4, "old": 0.6}},
    people=10,
    unknown=0,
    absent=(),
    held=False,
    design_effect=1.2514,
    effective=7.9912,
    themes={"t1": WeightedShare(0.62, (0.2841, 0.8692), 1.2514, 7.9912)},
)


@pytest.fixture
def weighted(a_picture):
    """A picture with weights, changed as named."""
    return lambda **changes: a_picture(findings=Findings(weighting=replace(WEIGHTING, **changes)))


def made_section(page):
    return page[page.index('<section id="made"') : page.index('<section id="cannot"')]


@LANGUAGES
def test_the_weighted_share_stands_beside_the_share_with_its_definition(weighted, language):
    page = render_html(weighted(), language)
    said = {"fi": "painotettuna 62", "sv": "viktad 62", "en": "weighted 62"}[language]
    wants = page[page.index('<section id="wants"') : page.index('<section id="map"')]
    assert said in wants
    assert "28–87" in wants
    assert '<span class="weighted" style="width:' in wants
    assert "(age group)" in wants


@LANGUAGES
def test_how_it_was_made_tells_the_source_and_what_weights_cannot_mend(weighted, language):
    said = made_section(render_html(weighted(), language))
    mend = {
        "fi": "päättivät itse vastata",
        "sv": "själva valde att svara",
        "en": "chose themselves to answer",
    }
    assert "Holt" in said
    assert "Kish 1965" in said
    assert mend[language] in said.replace("\n", " ")


def test_several_columns_name_raking(weighted):
    both = {"age_group": {"old": 1.0}, "channel": {"poster": 1.0}}
    assert "raking, Deming and Stephan 1940" in made_section(render_html(weighted(population=both), "en"))


def test_what_is_special_in_the_weights_is_told(weighted):
    said = made_section(render_html(weighted(unknown=7, absent=(("age_group", "middle"),), held=True), "en"))
    assert "The group is not known: 7 people. Their weight is 1." in said
    assert "Nobody answered from these groups: middle." in said
    assert "No weight is over 5" in said
    plain = made_section(render_html(weighted(), "en"))
    assert not [word for word in ("not known: ", "Nobody answered from", "over 5") if word in plain]


@pytest.mark.parametrize("unknown", [1, 4])
def test_one_to_four_people_without_a_group_are_not_counted_aloud(weighted, unknown):
    picture = weighted(unknown=unknown)
    assert "The group is not known: a few people." in made_section(render_html(picture, "en"))
    assert json.loads(picture_json(picture))["weighting"]["unknown"] is None


def test_the_document_has_the_weights(weighted):
    document = json.loads(picture_json(weighted()))
    assert document["themes"][0]["weighted"] == {"share": 0.62, "interval": [0.2841, 0.8692]}
    assert document["themes"][1]["weighted"] is None
    assert document["weighting"] == {
        "population": {"age_group": {"old": 0.6, "young": 0.4}},
        "people": 10,
        "unknown": 0,
        "absent": [],
        "held": False,
        "design_effect": 1.25,
        "effective": 8,
    }


def test_the_workbook_has_the_weights(weighted, tmp_path):
    write_workbook(weighted(), tmp_path / "x.xlsx", language="en")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = list(book["Themes"].iter_rows(values_only=True))
    theme = dict(zip(rows[0], rows[1], strict=True))
    keys = ("Weighted share", "Weighted, interval low", "Weighted, interval high")
    assert [theme[key] for key in keys] == [0.62, 0.2841, 0.8692]
    assert rows[2][rows[0].index("Weighted share")] is None
    assert "Weights" in [row[0] for row in book["About"].iter_rows(values_only=True)]


@LANGUAGES
def test_without_weights_there_is_no_trace_of_them(picture, tmp_path, language):
    page = render_html(picture, language)
    assert not [word for word in ('class="weighted"', 'class="weights"', "Holt", "raking") if word in page]
    assert json.loads(picture_json(picture))["weighting"] is None
    write_workbook(picture, tmp_path / "x.xlsx", language=language)
    head = next(openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0].iter_rows(values_only=True))
    assert not [
        name for name in head if "paino" in name.lower() or "vikt" in name.lower() or "weight" in name
    ]
