"""What a language model worded is shown as a model's words, with the answers it rests on."""

import json
import re
from dataclasses import replace

import openpyxl
import pytest

from kuulolla.analysis.report.document import picture_json
from kuulolla.analysis.report.html import render_html
from kuulolla.analysis.report.workbook import write_workbook
from kuulolla.analysis.text.wording import KeptWording, ShownLabel, ShownSentence, ShownWording

KEPT = KeptWording(
    picture="m",
    version="1",
    model="<b>malli</b>",
    host="localhost:80",
    endpoint="http://localhost/v1",
    at="2026-11-22T10:00:00+02:00",
    language="fi",
    asked=3,
    used=2,
    left_out=0,
    fallen_back={"timeout": 1},
    dropped={"link": 2},
    labels=(),
    summary=(),
)
SUMMARY = (ShownSentence('Moni toivoo: "auki iltasin".', (5, 1)),)


@pytest.fixture
def a_worded_picture(a_picture):
    def make(**changes):
        labels = {"t1": ShownLabel("Pidempi aukiolo", "pidempään auki", (1, 5))}
        found = ShownWording(KEPT, labels, SUMMARY, 0, True)
        picture = a_picture()
        first, *others = picture.themes
        themes = (replace(first, worded="Pidempi aukiolo", **changes), *others)
        return a_picture(themes=themes, wording=found)

    return make


def plain(page):
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", "", page))


def test_a_worded_label_has_a_sign_everywhere_and_the_original_beside(a_worded_picture):
    page = render_html(a_worded_picture(), "fi")
    said = plain(page)
    assert "◇ Sanoitettu mallilla &lt;b&gt;malli&lt;/b&gt;; alkuperäinen: ”pidempään auki”." in said
    assert "Perusteena vastaukset 1, 5." in said
    without = re.sub(r"Pidempi aukiolo(”)? ◇", "", said)
    assert "Pidempi aukiolo" not in without
    assert "<b>malli" not in page


@pytest.mark.parametrize(
    ("language", "cited"), [("fi", "vastaukset 5, 1"), ("sv", "svaren 5, 1"), ("en", "answers 5, 1")]
)
def test_the_summary_is_cited_and_its_answers_can_be_read(a_worded_picture, language, cited):
    page = render_html(a_worded_picture(), language)
    section = re.search(r'<section id="worded">.*?</section>', page, re.DOTALL)[0]
    assert cited in section.replace("\u00a0", " ")
    assert "Moni toivoo" in section
    assert section.count("<blockquote") == 2
    assert "auki iltasin</p>" in section
    assert '<ol class="model-words" lang="fi">' in section
    assert "2026" in section


def test_a_persons_name_is_shown_without_the_sign(a_worded_picture):
    page = render_html(a_worded_picture(names={"fi": "Ihmisen nimi"}), "fi")
    assert "Ihmisen nimi" in page
    assert "Ihmisen nimi\u00a0◇" not in page
    assert "Sanoitettu mallilla" not in page


def test_how_it_was_made_tells_the_model_and_what_was_rejected(a_worded_picture):
    said = plain(render_html(a_worded_picture(), "en"))
    assert (
        "&lt;b&gt;malli&lt;/b&gt; (localhost:80), 22\u00a0November\u00a02026".replace("\u00a0", " ") in said
    )
    assert "3, of which 2 were used and 1 rejected; 2 sentences left out" in said
    assert "The names with the sign ◇ and the summary were worded by a language model." in said


def test_without_a_model_nothing_speaks_of_one(picture):
    page = render_html(picture, "fi")
    assert "◇" not in page
    assert "kielimalli" not in page
    assert "worded" not in json.loads(picture_json(picture))["themes"][0]
    assert "wording" not in json.loads(picture_json(picture))


def test_the_document_has_both_labels_and_the_counts(a_worded_picture):
    document = json.loads(picture_json(a_worded_picture()))
    first, second = document["themes"][:2]
    assert (first["label"], first["worded"]) == (
        "pidempään auki", {"label": "Pidempi aukiolo", "answers": [1, 5]}
    )  # fmt: skip
    assert second["worded"] is None
    assert document["wording"]["summary"] == [{"text": 'Moni toivoo: "auki iltasin".', "answers": [5, 1]}]
    assert (document["wording"]["fallen_back"], document["wording"]["dropped"]) == (
        {"timeout": 1},
        {"link": 2},
    )


def test_the_workbook_has_the_summary_and_who_named_each_theme(a_worded_picture, tmp_path):
    write_workbook(a_worded_picture(), tmp_path / "p.xlsx", language="en")
    book = openpyxl.load_workbook(tmp_path / "p.xlsx")
    head, first, second = list(book.worksheets[0].values)[:3]
    cell = dict(zip(head, first, strict=True))
    assert cell["Original name"] == "pidempään auki"
    assert cell["The name rests on answers"] == "1, 5"
    assert "language model" in first
    assert "language model" not in second
    assert "answers\u00a05, 1" in [row[2] for row in book.worksheets[-1].values]
