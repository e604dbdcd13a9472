"""`kuulolla search` and `kuulolla compare`."""

import csv
import json

import pytest

from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.marking import emphasis, marked


@pytest.fixture
def a_wave(run, answers_file, tmp_path):
    """Makes a report in a folder of its own, with the codebook of another when one is named."""

    def a_wave(name, *options):
        run("hear", answers_file, "-o", tmp_path / name, *options)
        return tmp_path / name

    return a_wave


def with_people(folder, **people):
    """Write other numbers of people into a picture of 200."""
    document = json.loads((folder / "picture.json").read_text("utf-8"))
    themes = [
        theme | {"people": people[theme["id"]]} for theme in document["themes"] if theme["id"] in people
    ]
    document |= {"themes": themes, "people_who_said": 200}
    (folder / "picture.json").write_text(json.dumps(document), encoding="utf-8")


def named_otherwise(folder):
    text = (folder / "picture.json").read_text("utf-8")
    (folder / "picture.json").write_text(text.replace("toive ", "toisin "), encoding="utf-8")


def test_an_inflected_form_is_found_and_marked_with_id_and_theme(run, folder):
    code, out, err = run("search", folder, "sunnuntai", "--lang", "en")
    assert code == 0
    assert out == "2  t1 toive 1\n    auki myös *sunnuntaina*\n"
    assert err == "1 answer\n"


def test_the_best_stands_first_and_no_more_than_the_limit_are_shown(run, folder):
    _, out, _ = run("search", folder, "auki", "sunnuntaina")
    assert [line[:2] for line in out.splitlines()[::2]] == ["2 ", "1 "]
    assert run("search", folder, "auki", "sunnuntaina", "--limit", "1")[1].startswith("2  t1")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ((), "Give words, or an answer with --like"),
        (("--like", "99"), "There is no answer 99"),
        (("xylofoni",), "The search xylofoni found no answers."),
        (("auki", "--limit", "0"), "--limit is a whole number from 1"),
    ],
)
def test_a_search_that_cannot_be_made_is_refused(run, folder, given, sentence):
    code, out, err = run("search", folder, "--lang", "en", *given)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert sentence in err


def test_marks_are_bold_on_a_terminal_unless_colours_are_unwanted(monkeypatch):
    assert emphasis(on_terminal=True)("auki").startswith("\x1b[1m")
    monkeypatch.setenv("NO_COLOR", "1")
    assert emphasis(on_terminal=True)("auki") == "*auki*"


def test_a_hit_inside_personal_data_stays_masked():
    from kuulolla.analysis.text.privacy import find_personal_data

    text = "soita 045 123 4567 kun auki"
    spans = [(6, 9), (23, 27)]
    shown = marked(text, spans, find_personal_data(text), language="en", mark=lambda words: f"<{words}>")
    assert shown == "soita [phone number] kun <auki>"


def test_waves_of_one_codebook_are_compared_theme_by_theme(run, a_wave, tmp_path):
    first = a_wave("spring")
    second = a_wave("autumn", "--codebook", first / "codebook.yaml")
    with_people(first, t1=100, t2=40, t3=30)
    with_people(second, t1=40, t2=42, t4=30)
    code, out, err = run("compare", first, second, "-o", tmp_path / "change.csv", "--lang", "en")
    assert code == 0
    assert "50.0% (100)  20.0% (40)   −30.0" in out
    assert "t1 toive 1" in out
    rows = {row["id"]: row for row in csv.DictReader((tmp_path / "change.csv").open(encoding="utf-8"))}
    assert {id_: row["verdict"] for id_, row in rows.items()} == {
        "t1": "shrank", "t2": "no_clear_change", "t3": "vanished", "t4": "appeared",
    }  # fmt: skip
    assert float(rows["t1"]["low"]) < float(rows["t1"]["change"]) == -0.3 < float(rows["t1"]["high"]) < 0
    assert "were found in different ways" in err


def test_pictures_made_apart_are_refused_though_their_ids_are_the_same(run, a_wave):
    first, second = a_wave("spring"), a_wave("autumn")
    named_otherwise(second)
    code, out, err = run("compare", first, second, "--lang", "en")
    assert (code, out) == (2, "")
    assert f"--codebook {first}/codebook.yaml" in err


def test_an_earlier_picture_whose_answers_are_in_the_later_is_told_of(run, a_wave, monkeypatch):
    first, second = a_wave("spring"), a_wave("autumn")
    here = type("Memory", (), {"placed": dict.fromkeys("abcd")})()
    monkeypatch.setattr(ReportFolder, "memory", lambda _: here)
    assert "Most of the earlier answers are among the later ones too." in run(
        "compare", first, second, "--lang", "en"
    )[2]  # fmt: skip
