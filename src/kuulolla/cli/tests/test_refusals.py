"""Bad input: one clear line in the person's language, exit code 2, nothing written."""

import sys
from pathlib import Path

import pytest

from kuulolla.cli import population_refusals, refusals
from kuulolla.cli.hear import check_folder

MENDS = {
    ("nowhere.csv", "-o", "out"): "There is no file nowhere.csv.",
    ("answers.csv",): "Name the folder for the report with -o",
    (): "The file is missing.",
    ("answers.csv", "more.csv", "-o", "out"): "There is too much in the command.",
    ("answers.csv", "-o"): "The option -o lacks a value",
    ("answers.csv", "-o", "out", "--colour", "red"): "There is no option --colour.",
    ("answers.csv", "-o", "out", "--text", "vastaus"): "There is no column “vastaus”.",
    ("answers.csv", "-o", "out", "--themes", "1"): "--themes is a whole number from 2 to 100, not “1”",
    ("answers.csv", "-o", "out", "--themes", "101"): "--themes is a whole number from 2 to 100, not “101”",
    ("answers.csv", "-o", "out", "--themes", "many"): "--themes is a whole number from 2 to 100, not “many”",
    ("answers.csv", "-o", "out", "--seed", "-1"): "--seed is a whole number",
    ("answers.csv", "-o", "out", "--where", "school"): "The condition “school” is not understood.",
    ("answers.csv", "-o", "out", "--where", "school=X"): "No row fits the condition school=X.",
    ("answers.csv", "-o", "out", "--size-limit", "plenty"): "The size “plenty” is not understood.",
    ("answers.csv", "-o", "out", "--size-limit", "10B"): "is too large",
    ("answers.csv", "-o", "answers.csv"): "answers.csv is a file",
    ("answers.csv", "-o", "answers.csv/out"): "answers.csv is a file",
    ("empty.csv", "-o", "out"): "The file empty.csv is empty.",
    (".", "-o", "out"): ". is a folder, not a file.",
}


@pytest.fixture(autouse=True)
def _a_folder_of_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("answers.csv").write_text("id,answer,school\n1,lisää e-kirjoja kiitos,A\n2,auki illalla,B\n")
    Path("empty.csv").touch()


@pytest.mark.parametrize(("arguments", "sentence"), MENDS.items())
def test_what_is_wrong_is_said_in_one_line_and_nothing_is_written(run, arguments, sentence):
    code, out, err = run("hear", "--lang", "en", *arguments)
    assert code == 2
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1
    assert sorted(path.name for path in Path().iterdir()) == ["answers.csv", "empty.csv"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("fi", "Tiedostoa x.csv ei ole."), ("sv", "Filen x.csv finns inte."), ("en", "There is no file x.csv.")],
)
def test_a_refusal_speaks_the_language_of_the_machine(run, monkeypatch, language, sentence):
    monkeypatch.setenv("LANG", f"{language}_FI.UTF-8")
    assert sentence in run("hear", "x.csv", "-o", "out")[2]


def test_an_unknown_language_is_refused(run):
    assert "Kieltä ”de” ei ole." in run("hear", "answers.csv", "-o", "out", "--lang", "de")[2]


def test_an_unknown_command_is_refused(run):
    code, _, err = run("listen", "--lang", "en")
    assert code == 2
    assert "There is no command listen." in err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("hear", "--colour", "red"), "all options with kuulolla hear --help"),
        (("check", "out", "--colour", "red"), "all options with kuulolla check --help"),
        (("correct", "out", "move", "1", "--colour"), "all options with kuulolla correct FOLDER move --help"),
        (("judge", "out", "--pairs"), "For help, see kuulolla judge --help"),
        (("judge", "out", "more"), "too much in the command."),
        (("judge", "out", "more"), "For help, see kuulolla judge --help"),
        (
            ("correct", "out", "move", "1"),
            "The command lacks --to. For help, see kuulolla correct FOLDER move",
        ),
        (("correct", "out", "rename", "t1"), "The command lacks NAME."),
        (
            ("correct", "out", "rename", "t1", "x", "--name-lang", "de"),
            "value of --name-lang is not understood",
        ),
        (("correct", "out", "undo", "x"), "The value of NUMBER is not understood."),
        (("code",), "The file is missing."),
    ],
)
def test_what_is_wrong_names_the_command_that_was_given(run, monkeypatch, arguments, sentence):
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert "hear" in arguments or "kuulolla hear --help" not in err


def test_a_file_name_cannot_command_the_terminal(run):
    _, _, err = run("hear", "x\x1b[31m\n.csv", "-o", "out")
    assert "\x1b" not in err
    assert err.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder nobody can write into")
def test_a_folder_that_cannot_be_written_into_is_refused():
    with pytest.raises(refusals.FolderNotWritable):
        check_folder(Path("/proc/kuulolla"))


def test_a_report_that_cannot_be_put_in_its_place_is_refused(run):
    Path("out/picture.html/inside").mkdir(parents=True)
    code, _, err = run("hear", "answers.csv", "-o", "out", "--lang", "en", "--quiet")
    assert code == 2
    assert err.startswith("The report could not be written into out (")


def refusal_classes():
    modules = (refusals, population_refusals)
    return [each for module in modules for each in vars(module).values() if getattr(each, "messages", None)]


@pytest.mark.parametrize("refusal", refusal_classes())
def test_every_refusal_is_one_sentence_line_in_three_languages(refusal):
    names = ("option", "value", "low", "high", "path", "reason", "command")
    names += ("theme", "known", "answer", "words", "query", "file", "name", "line", "row")
    names += ("earlier", "later", "column")
    said = {code: refusal(**dict.fromkeys(names, "X")).message(code) for code in ("fi", "sv", "en")}
    assert len(set(said.values())) == 3
    assert not any("\n" in sentence or "!" in sentence for sentence in said.values())
