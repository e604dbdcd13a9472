"""From the bundled file to a report, as a person gets it: the promises that cross the parts."""

import csv
import json
import re
import zipfile
from collections import Counter

import pytest

FILES = (
    "picture.html",
    "picture.xlsx",
    "picture.json",
    "answers.csv",
    "codebook.yaml",
    "memory.json",
    "settings.json",
)
PLANTED = (
    "0401234567", "040 123 4567", "+358 50 123 4567", "50 123 4567", "birger82@example.fi",
    "anita.b@example.com",
    "Birger", "Gunilla", "Pirkko", "Reijo", "Anita",
    "kaarina@example.fi", "@example", "120305A975K", "120358-912J", "010190-999X", "150388-912K",
)  # fmt: skip
SHAPES = {
    "an identity code": re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]\b"),
    "an e-mail address": re.compile(r"\w@\w+\.\w"),
    "a phone number": re.compile(r"(?:\+358|\b0(?:4\d|50)) ?\d{2,3} ?\d{3,4} ?\d{0,4}\b"),
}


@pytest.fixture(scope="session")
def received(example):
    with example.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def answers(report):
    with (report / "answers.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def picture(report):
    return json.loads((report / "picture.json").read_text(encoding="utf-8"))


def contents(report):
    """Every text that the report's files hold, each part of the workbook by itself."""
    texts = {name: (report / name).read_text(encoding="utf-8") for name in FILES if name != "picture.xlsx"}
    with zipfile.ZipFile(report / "picture.xlsx") as book:
        parts = {part: book.read(part).decode("utf-8") for part in book.namelist()}
    return texts | parts


def test_the_planted_personal_data_is_in_the_example(received):
    texts = "\n".join(row["answer"] for row in received)
    assert [planted for planted in PLANTED if planted not in texts] == []


def test_no_output_holds_the_planted_personal_data(report):
    found = [
        (name, planted) for name, text in contents(report).items() for planted in PLANTED if planted in text
    ]
    assert found == []


@pytest.mark.parametrize("kind", SHAPES)
def test_no_answer_in_the_outputs_holds_anything_of_its_shape(report, kind):
    book = "".join(text for name, text in contents(report).items() if name.startswith("xl/"))
    cells = re.findall(r"<t\b[^>]*>([^<]*)</t>", book)
    assert len(cells) > 551
    assert [cell for cell in cells if SHAPES[kind].search(cell)] == []


def test_every_answer_received_has_one_row_in_order(received, answers):
    assert [row["id"] for row in answers] == [row["entry_id"] for row in received]


def test_the_fates_add_up_to_what_was_received(received, answers, picture):
    balance = picture["balance"]
    counted = Counter(row["fate"] for row in answers)
    assert sum(balance["fates"].values()) == balance["received"] == len(received)
    assert counted == Counter({fate: n for fate, n in balance["fates"].items() if n})


def test_an_answer_in_themes_names_themes_that_exist_and_others_name_none(answers, picture):
    ids = {theme["id"] for theme in picture["themes"]}
    in_themes = [row for row in answers if row["fate"] == "in_themes"]
    others = [row for row in answers if row["fate"] != "in_themes"]
    assert {row["main_theme"] for row in in_themes} <= ids
    assert all(row["themes"].split(";")[0] == row["main_theme"] for row in in_themes)
    assert {row["themes"] for row in others} <= {""}


def test_every_quote_is_an_exact_span_of_its_answer_unless_masked(received, picture):
    quotes = [quote for theme in picture["themes"] for quote in theme["quotes"]]
    spans = [(received[q["number"] - 1]["answer"][q["start"] : q["end"]], q["text"]) for q in quotes]
    assert quotes
    assert [(span, text) for span, text in spans if span != text and "[" not in text] == []


def test_no_published_cell_stands_for_fewer_than_five_people(picture):
    cells = [
        people
        for theme in picture["themes"]
        for values in theme["groups"].values()
        for people in values.values()
    ]
    assert cells
    assert [people for people in cells if people is not None and 0 < people < 5] == []


def test_the_page_asks_nothing_of_any_other_host(report):
    page = (report / "picture.html").read_text(encoding="utf-8")
    assert re.findall(r"""(?:src|href|action)\s*=\s*["']?(?:https?:)?//""", page) == []
    assert re.findall(r"url\(\s*[\"']?(?:https?:)?//|@import", page) == []


def test_two_processes_write_the_same_bytes(report, hear, tmp_path):
    hear(tmp_path / "again", seed_of_hashes="4242")
    differing = [
        name for name in FILES if (report / name).read_bytes() != (tmp_path / "again" / name).read_bytes()
    ]
    assert differing == []
