"""`kuulolla check`: a person judges, every judgement is kept, and the report is drawn again."""

import json

import openpyxl
import pytest

from kuulolla.cli import check_log


def kept(folder):
    lines = (folder / "check.jsonl").read_text("utf-8").splitlines()
    return [entry for entry in map(json.loads, lines) if entry["what"] == "judged"]


def status(folder):
    return json.loads((folder / "picture.json").read_text("utf-8"))["status"]


def mark(path, **columns):
    """Put an x in the columns whose heads begin so, in these rows of answers (0 is the first)."""
    book = openpyxl.load_workbook(path)
    rows = list(book.active.iter_rows())
    heads = {str(cell.value).partition(":")[0].lstrip("#"): cell.column for cell in rows[0]}
    for head, places in columns.items():
        for place in places:
            book.active.cell(row=place + 2, column=heads[head.removeprefix("_")], value="x")
    book.save(path)


def test_all_answers_judged_make_the_picture_checked(run, folder, types):
    types("1", "1", "1", "0")
    code, out, err = run("check", folder, "--who", "Aino", "--lang", "en")
    assert code == 0
    assert out == f"{folder / 'picture.html'}\n"
    assert "The check: 4 answers, judged by Aino." in err
    assert "Of the themes that the machine gave, 75% (" in err
    assert status(folder) == "checked"
    assert json.loads((folder / "check.json").read_text("utf-8"))["score"]["recall"]["value"] == 1.0


def test_before_enough_is_judged_no_figure_is_told(run, folder, types):
    types("1", "q")
    code, out, err = run("check", folder, "--lang", "en")
    assert (code, out) == (0, "")
    assert "1 judged. A result needs 4." in err
    assert status(folder) == "draft"
    assert not (folder / "check.json").exists()


def test_the_choice_of_the_machine_is_not_shown_before(run, folder, types):
    types("q")
    _, _, err = run("check", folder)
    assert err.index("Vastaus 1 / 4") < err.index("toive 1") < err.index("toive 6")
    assert "t1" not in err


def test_judging_goes_on_where_it_stopped_and_skipped_ones_come_last(run, folder, types):
    types("s", "2 3", "q")
    run("check", folder)
    first, second = kept(folder)
    types("1", "1", "4")
    run("check", folder)
    assert first["themes"] is None
    assert second["themes"] == ["t2", "t3"]
    assert [entry["number"] for entry in kept(folder)][-1] == first["number"]
    assert len(kept(folder)) == 5


def test_back_asks_the_answer_before_again_and_its_last_judgement_counts(run, folder, types):
    types("1", "b", "2", "q")
    _, _, err = run("check", folder, "--lang", "en")
    assert "You said before: 1" in err
    first, second = kept(folder)
    assert first["number"] == second["number"]
    assert (first["themes"], second["themes"]) == (["t1"], ["t2"])


@pytest.mark.parametrize("typed", ["7", "0 1", "x", "-1", ""])
def test_what_is_not_understood_is_asked_again(run, folder, types, typed):
    types(typed, "q")
    _, _, err = run("check", folder, "--lang", "en")
    assert "Type numbers from 1 to 6, or 0, s, b or q." in err
    assert kept(folder) == []


def test_a_line_that_a_crash_cut_short_is_left_out_and_nothing_else_is_lost(run, folder, types):
    types("1", "q")
    run("check", folder)
    with (folder / "check.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"what":"judged","pict')
    types("2", "q")
    assert run("check", folder)[0] == 0
    assert [entry["themes"] for entry in kept(folder)] == [["t1"], ["t2"]]


def test_a_broken_line_inside_is_refused(run, folder):
    (folder / "check.jsonl").write_text('{"what":"judged"}\n', encoding="utf-8")
    code, _, err = run("check", folder, "--lang", "en")
    assert code == 2
    assert err == "Line 1 of the file check.jsonl cannot be read. Restore the file from a backup.\n"


def test_the_file_has_no_text_of_an_answer(run, folder, types):
    types("1", "1", "1", "0")
    run("check", folder)
    written = (folder / "check.jsonl").read_text("utf-8") + (folder / "check.json").read_text("utf-8")
    assert "sunnuntaina" not in written
    assert "e-kirjoja" not in written


def test_when_the_themes_change_the_check_no_longer_counts(run, folder, types, drawn, answers_file):
    types("1", "1", "1", "0")
    run("check", folder)
    drawn.themes = 5
    _, _, err = run("hear", answers_file, "-o", folder, "--lang", "en")
    assert "The themes have changed since the check." in err
    assert status(folder) == "draft"
    assert not (folder / "check.json").exists()
    types("q")
    assert "The themes have changed since the check." in run("check", folder, "--lang", "en")[2]


def test_two_people_are_told_how_far_they_agree(run, folder, types):
    types("1", "1", "1", "0")
    run("check", folder, "--who", "Aino")
    types("1", "1", "2", "0")
    _, _, err = run("check", folder, "--who", "Matti", "--lang", "en")
    assert "Two judges, Aino and Matti, 4 answers in common: likeness (Jaccard) 0.75" in err
    document = json.loads((folder / "check.json").read_text("utf-8"))
    assert document["people"] == {"Aino": 4, "Matti": 4}
    assert document["agreement"]["answers"] == 4


def test_a_spreadsheet_is_written_marked_and_read_back(run, folder, tmp_path):
    sheet = tmp_path / "check.xlsx"
    assert run("check", folder, "--sheet", sheet)[:2] == (0, f"{sheet}\n")
    mark(sheet, t1=[0, 1], t2=[1], _0=[2])
    run("check", folder, "--read", sheet)
    assert sorted(entry["themes"] for entry in kept(folder)) == [[], ["t1"], ["t1", "t2"]]
    run("check", folder, "--read", sheet)
    assert len(kept(folder)) == 3


def test_a_spreadsheet_that_is_there_is_not_written_over(run, folder, tmp_path):
    sheet = tmp_path / "check.xlsx"
    sheet.write_text("mine", encoding="utf-8")
    code, _, err = run("check", folder, "--sheet", sheet, "--lang", "en")
    assert code == 2
    assert "is not written over" in err
    assert sheet.read_text("utf-8") == "mine"


def test_a_spreadsheet_of_another_picture_or_with_an_unclear_row_is_refused(
    run, folder, tmp_path, answers_file
):
    sheet = tmp_path / "check.xlsx"
    run("check", folder, "--sheet", sheet)
    mark(sheet, t1=[0], _0=[0])
    assert "Row 2 of the spreadsheet" in run("check", folder, "--read", sheet, "--lang", "en")[2]
    assert "is not of this picture" in run("check", folder, "--read", answers_file, "--lang", "en")[2]
    assert kept(folder) == []


def test_answers_that_changed_since_are_refused(run, folder, answers_file):
    changed = answers_file.read_text("utf-8").replace("pidempään", "lyhyempään")
    answers_file.write_text(changed, encoding="utf-8")
    code, _, err = run("check", folder, "--lang", "en")
    assert code == 2
    assert "has changed since the picture was made." in err


@pytest.mark.parametrize("command", ["check", "search", "judge", "personal", "compare"])
def test_a_command_without_a_folder_or_with_an_empty_one_is_refused(run, tmp_path, command):
    code, _, err = run(command, "--lang", "en")
    assert (code, err.count("\n")) == (2, 1)
    assert f"Write for example: kuulolla {command} report" in err
    second = [tmp_path] if command == "compare" else ["word"] if command == "search" else []
    code, _, err = run(command, tmp_path, *second, "--lang", "en")
    assert (code, err.count("\n")) == (2, 1)
    assert "has no picture to go on from." in err


def test_ctrl_c_keeps_what_was_answered(run, folder, monkeypatch):
    class Person:
        lines = iter(["1\n"])

        def isatty(self):
            return True

        def readline(self):
            try:
                return next(self.lines)
            except StopIteration:
                raise KeyboardInterrupt from None

    monkeypatch.setattr("sys.stdin", Person())
    code, _, err = run("check", folder, "--lang", "en")
    assert code == 130
    assert "What you answered is kept." in err
    assert len(kept(folder)) == 1


def test_a_mark_tells_pictures_apart_by_names_and_places_of_answers():
    themes, places = [("t1", "auki")], [("in_themes", ("t1",))]
    same = check_log.mark_of(themes, places)
    assert check_log.mark_of([("t1", "auki")], [("in_themes", ["t1"])]) == same
    assert check_log.mark_of([("t1", "kahvila")], places) != same
    assert check_log.mark_of(themes, [("none_of_these", ())]) != same
