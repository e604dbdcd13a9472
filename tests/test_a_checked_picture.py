"""From a report of the example to a checked picture, as a person does it, through a real terminal."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys

import openpyxl
import pytest

pty = pytest.importorskip("pty", reason="needs a POSIX terminal")

COMMAND = [sys.executable, "-c", "import sys; from kuulolla.cli import main; sys.exit(main())"]
PROMPT = b"q = stop): "


@pytest.fixture(scope="module")
def folder(report, tmp_path_factory):
    """A report of the example that may be written into, beside the same answers."""
    place = tmp_path_factory.mktemp("checked") / "report"
    shutil.copytree(report, place)
    settings = json.loads((place / "settings.json").read_text("utf-8"))
    settings["file"] = os.path.relpath((report / settings["file"]).resolve(), place)
    (place / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return place


def at_a_terminal(*arguments, lines, then=signal.SIGKILL):
    """Types one line at each question, and ends the command with a signal at the next."""
    person, fd = pty.fork()
    if person == 0:
        os.execve(COMMAND[0], [*COMMAND, *arguments], {**os.environ, "LANG": "en_US.UTF-8"})
    shown = b""
    for line in [*lines, None]:
        while PROMPT not in shown:
            shown += os.read(fd, 65536)
        shown = b""
        if line is None:
            os.kill(person, then)
        else:
            os.write(fd, f"{line}\n".encode())
    return os.waitstatus_to_exitcode(os.waitpid(person, 0)[1])


def all_cells(workbook):
    book = openpyxl.load_workbook(workbook, read_only=True)
    return [cell for sheet in book for row in sheet.values for cell in row if isinstance(cell, str)]


def through_pipes(*arguments, typed=""):
    return subprocess.run(
        [*COMMAND, *arguments, "--lang", "en"], input=typed, capture_output=True, text=True, encoding="utf-8",
        check=False, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip


def test_a_command_that_is_killed_has_lost_no_answer(folder):
    assert at_a_terminal("check", str(folder), "--who", "Pia", lines=["1 2", "s", "0"]) == -signal.SIGKILL
    _, *entries = map(json.loads, (folder / "check.jsonl").read_text("utf-8").splitlines())
    assert [one["themes"] and len(one["themes"]) for one in entries] == [2, None, []]


def test_a_person_who_agrees_with_the_machine_makes_it_checked_with_full_marks(folder):
    document = json.loads((folder / "picture.json").read_text("utf-8"))
    themes = [theme["id"] for theme in document["themes"] if theme["parent"] is None]
    sample = json.loads((folder / "check.jsonl").read_text("utf-8").splitlines()[0])["numbers"]
    placed = [document["placements"][number - 1]["themes"] for number in sample]
    typed = [" ".join(str(themes.index(theme) + 1) for theme in found) or "0" for found in placed]

    ran = through_pipes("check", str(folder), "--who", "Aino", typed="\n".join(typed) + "\n")

    assert ran.returncode == 0, ran.stderr
    assert "Of the themes that the machine gave, 100% (" in ran.stderr
    assert json.loads((folder / "picture.json").read_text("utf-8"))["status"] == "checked"
    assert json.loads((folder / "check.json").read_text("utf-8"))["score"]["f1"]["value"] == 1.0


@pytest.mark.parametrize("words", [["kirjoja"], ["--like", "K0290"]])
def test_what_a_search_finds_is_in_the_table_of_answers(folder, words):
    ran = through_pipes("search", str(folder), *words, "--limit", "5")
    ids = [line.split()[0] for line in ran.stdout.splitlines() if not line.startswith(" ")]
    with (folder / "answers.csv").open(encoding="utf-8") as file:
        known = {row["id"] for row in csv.DictReader(file)}
    assert len(ids) == 5
    assert set(ids) <= known - {"K0290"}


def test_a_name_that_a_person_keeps_is_shown_and_others_stay_masked(folder):
    ran = through_pipes("personal", str(folder), typed="a\nm\nq\n")
    assert ran.returncode == 0, ran.stderr
    kept, masked, *_ = [line.split("*")[1] for line in ran.stderr.splitlines() if line.count("*") == 2]
    texts = " ".join(all_cells(folder / "picture.xlsx"))
    assert kept in texts
    assert masked not in texts


def test_choosing_between_suggestions_is_counted_in_how_the_picture_was_made(folder):
    ran = through_pipes("judge", str(folder), "--pairs", "10", typed="1\n" * 10)
    assert ran.returncode == 0, ran.stderr
    document = json.loads((folder / "picture.json").read_text("utf-8"))
    assert document["made"]["choices"] == 10
    assert document["status"] == "checked"
