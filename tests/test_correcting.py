"""Correcting a real picture of a small campaign, from the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from kuulolla.cli import main

EXAMPLE = Path(__file__).parents[1] / "examples" / "library_campaign.csv"


@pytest.fixture(scope="module")
def first_report(tmp_path_factory):
    """A report of the first 160 answers of the example, which tests copy."""
    home = tmp_path_factory.mktemp("campaign")
    with EXAMPLE.open(encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
    (home / "answers.csv").write_text("".join(lines[:161]), encoding="utf-8")
    assert said("hear", home / "answers.csv", "-o", home / "report", "--model", "none", "-q") == 0
    return home


@pytest.fixture
def home(first_report, tmp_path):
    for place in (first_report / "answers.csv", *(first_report / "report").iterdir()):
        target = tmp_path / place.relative_to(first_report)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(place.read_bytes())
    return tmp_path


def said(*words: object) -> int:
    return main([str(word) for word in (*words, *(["--lang", "en"] if words[0] == "hear" else []))])


def themes_in(home: Path) -> dict[str, dict[str, object]]:
    document = json.loads((home / "report" / "picture.json").read_text("utf-8"))
    return {theme["id"]: theme for theme in document["themes"] if theme["parent"] is None}


def themes_of(home: Path, answer: str) -> list[str]:
    with (home / "report" / "answers.csv").open(encoding="utf-8-sig") as file:
        row = next(row for row in csv.DictReader(file) if row["id"] == answer)
    return [theme for theme in row["themes"].split(";") if theme]


def test_a_renamed_theme_has_the_name_in_the_report(home):
    assert said("correct", home / "report", "rename", "t1", "Auki pidempään") == 0
    assert themes_in(home)["t1"]["label"] == "Auki pidempään"
    assert "Auki pidempään" in (home / "report" / "picture.html").read_text("utf-8")


def test_a_theme_can_be_named_by_its_label(home, capsys):
    label = str(themes_in(home)["t2"]["label"])
    assert said("correct", home / "report", "merge", "t1", label.upper()) == 0
    assert "t2" not in themes_in(home)
    assert "t2: " in capsys.readouterr().err


def test_an_answer_can_be_moved_and_the_move_undone(home):
    before = themes_of(home, "K0003")
    target = next(theme for theme in themes_in(home) if theme not in before)
    assert said("correct", home / "report", "move", "K0003", "--to", target) == 0
    assert themes_of(home, "K0003") == [target]
    assert said("correct", home / "report", "undo") == 0
    assert themes_of(home, "K0003") == before


def test_the_log_tells_who_did_what_and_what_is_undone(home, capsys):
    assert said("correct", "--who", "Maija", home / "report", "none", "K0003") == 0
    assert said("correct", home / "report", "undo", "1") == 0
    capsys.readouterr()
    assert said("correct", home / "report", "log") == 0
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 2
    assert "Maija" in told[0]
    assert "K0003" in told[0]


def test_a_theme_is_added_from_a_search(home):
    assert said("correct", home / "report", "add", "Lapset", "--search", "lapsille") == 0
    assert themes_in(home)["m1"]["label"] == "Lapset"


def test_a_second_hearing_keeps_the_corrections(home):
    assert said("correct", home / "report", "rename", "t1", "Auki pidempään") == 0
    first = (home / "report" / "picture.json").read_bytes()
    given = ("hear", home / "answers.csv", "-o", home / "report", "--model", "none", "-q")
    assert said(*given) == 0
    assert (home / "report" / "picture.json").read_bytes() == first


def test_a_folder_and_its_answers_can_be_moved_together(home, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("moved") / "campaign"
    home.rename(elsewhere)
    assert said("correct", elsewhere / "report", "rename", "t1", "Uusi nimi") == 0


def test_corrections_are_not_lost_to_other_settings(home, capsys):
    assert said("correct", home / "report", "rename", "t1", "Auki pidempään") == 0
    given = ("hear", home / "answers.csv", "-o", home / "report", "--model", "none", "--themes", "5", "-q")
    assert said(*given) == 2
    assert "corrections made on other answers" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("rename", "t99", "X"), ("move", "nobody", "--to", "t1"), ("undo",), ("undo", "4"),
        ("move", "K0003", "--to", "t1", "--words", "not there"), ("add", "X", "--search", "qwertyzxcv"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_and_nothing_is_logged(home, words):
    assert said("correct", home / "report", *words) == 2
    assert not (home / "report" / "corrections.jsonl").exists()


def test_a_folder_without_a_picture_is_refused(tmp_path):
    assert said("correct", tmp_path, "log") == 2


def test_a_line_cut_short_by_a_crash_does_not_spoil_the_log(home):
    assert said("correct", home / "report", "none", "K0003") == 0
    with (home / "report" / "corrections.jsonl").open("a", encoding="utf-8") as log:
        log.write('{"number":2,"at"')
    assert said("correct", home / "report", "rename", "t1", "Uusi") == 0
    lines = (home / "report" / "corrections.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["number"] for line in lines] == [1, 2]


def test_answers_are_coded_by_a_codebook_and_no_other_theme_is_made(home):
    book = home / "report" / "codebook.yaml"
    target = home / "coded"
    given = ("code", home / "answers.csv", "-o", target, "--codebook", book, "--model", "none", "-q")
    assert said(*given) == 0
    coded = json.loads((target / "picture.json").read_text("utf-8"))
    assert {theme["id"] for theme in coded["themes"] if theme["parent"] is None} <= themes_in(home).keys()


def test_coding_without_a_codebook_is_refused(home):
    assert said("code", home / "answers.csv", "-o", home / "coded") == 2


def test_an_answer_whose_id_is_masked_is_moved_by_the_id_that_is_shown(tmp_path, capsys):
    texts = (EXAMPLE.read_text("utf-8").splitlines()[row].split(",", 4)[4] for row in range(40, 80))
    rows = [f"vastaaja{row}@example.org,{text}" for row, text in enumerate(texts, start=1)]
    (tmp_path / "answers.csv").write_text("\n".join(["id,answer", *rows]) + "\n", encoding="utf-8")
    assert said("hear", tmp_path / "answers.csv", "-o", tmp_path / "report", "--model", "none", "-q") == 0
    capsys.readouterr()
    for name in ("p3", "4", "vastaaja5@example.org"):
        assert said("correct", tmp_path / "report", "none", name) == 0
    placements = json.loads((tmp_path / "report" / "picture.json").read_text("utf-8"))["placements"]
    assert [placements[row - 1]["themes"] for row in (3, 4, 5)] == [[], [], []]
    log = (tmp_path / "report" / "corrections.jsonl").read_text("utf-8")
    assert [json.loads(line)["answers"][0]["id"] for line in log.splitlines()] == ["p3", "p4", "p5"]
    assert "example.org" not in log
    told = capsys.readouterr()
    assert told.out.splitlines() == [str(tmp_path / "report" / "picture.html")] * 3
    assert "Looking for themes" not in told.err
    assert "Etsitään" not in told.err
