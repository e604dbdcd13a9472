"""The words of the product and the sources of its figures are told in the documentation."""

import re
from pathlib import Path

import pytest

from kuulolla.analysis.report.words import SENTENCES

DOCS = Path(__file__).parents[1] / "docs"
ROW = re.compile(r"^\| (?!English|---)(.+) \|$", re.MULTILINE)
SOURCE = re.compile(r"\b(19\d\d|20[01]\d)\b")


def rows():
    return [line.split(" | ") for line in ROW.findall((DOCS / "glossary.md").read_text("utf-8"))]


def test_every_word_has_three_languages_and_a_meaning():
    assert [row for row in rows() if len(row) != 4 or not all(cell.strip() for cell in row)] == []


@pytest.mark.parametrize("language", [0, 1, 2])
def test_no_word_means_two_things(language):
    words = [row[language] for row in rows()]
    assert sorted({word for word in words if words.count(word) > 1}) == []


@pytest.mark.parametrize(
    "word",
    [
        *("search", "hit", "wording", "memory", "correction", "codebook", "spot check", "coverage"),
        *("weight", "weighted share", "small view", "opposed views"),
    ],
)
def test_what_the_product_does_has_its_word(word):
    assert word in [row[0] for row in rows()]


def test_every_source_that_the_report_names_is_in_the_guide():
    guide = (DOCS / "guide" / "hear.md").read_text("utf-8")
    named = {year for sentence in SENTENCES["en"].values() for year in SOURCE.findall(sentence)}
    assert named
    assert sorted(year for year in named if year not in guide) == []


def test_the_guide_describes_the_sections_that_say_how_far_to_trust_the_picture():
    guide = (DOCS / "guide" / "hear.md").read_text("utf-8").casefold()
    heads = (
        "opinions differ here",
        "few said, worth hearing",
        "have we heard enough",
        "quality",
        "weighted shares",
    )
    assert [head for head in heads if f"**{head}**" not in guide] == []
