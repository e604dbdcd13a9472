"""`kuulolla hear` with pictures made by hand: what it asks for, says, writes and leaves behind."""

import pytest

REPORT = ["answers.csv", "picture.html", "picture.json", "picture.xlsx"]
FILES = sorted([*REPORT, "codebook.yaml", "memory.json", "settings.json"])


def test_the_report_and_what_is_needed_to_go_on_are_written_and_only_the_path_is_printed(
    run, answers_file, tmp_path
):
    folder = tmp_path / "a folder" / "raportti"
    code, out, _ = run("hear", answers_file, "-o", folder)
    assert code == 0
    assert out == f"{folder / 'picture.html'}\n"
    assert sorted(path.name for path in folder.iterdir()) == FILES


def test_the_path_is_whole_however_long_it_is(run, answers_file, tmp_path):
    folder = tmp_path / ("pitkä " * 30).strip() / "[bold]raportti[/bold]"
    _, out, _ = run("hear", answers_file, "-o", folder)
    assert out == f"{folder / 'picture.html'}\n"


def test_the_columns_that_were_found_are_named(run, answers_file, tmp_path):
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert "The answers seem to be in the column “answer”." in err
    assert "People are told apart by the column “entry_id”." in err
    assert "4 rows were read." in err


def test_a_named_text_column_is_not_called_a_guess(run, answers_file, tmp_path):
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--text", "answer", "--lang", "en")
    assert "The answers are in the column “answer”." in err


def test_rows_that_could_not_be_read_are_counted_and_listed(run, answers_file, tmp_path):
    with answers_file.open("a", encoding="utf-8") as file:
        file.write("5,liikaa,A,soluja,täällä\n")
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert "1 row could not be read:\n  row 6: more cells than columns\n" in err


def test_a_long_list_of_bad_rows_is_cut_but_counted(run, answers_file, tmp_path):
    with answers_file.open("a", encoding="utf-8") as file:
        file.write("5,auki illalla,A\n" * 30 + "6,liikaa,A,soluja,täällä\n" * 15)
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert "15 rows could not be read:" in err
    assert err.count("more cells than columns") == 10
    assert "and 5 more" in err


def test_the_end_tells_how_many_answered_and_the_five_largest_themes(run, answers_file, tmp_path):
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert "4 answers, 4 people, 6 themes\nThe largest themes:\n" in err
    assert "90%  toive 1 (3 people)" in err
    assert "toive 5" in err
    assert "toive 6" not in err


def test_a_picture_without_themes_says_so(run, drawn, answers_file, tmp_path):
    drawn.themes = 0
    code, _, err = run("hear", answers_file, "-o", tmp_path / "out")
    assert code == 0
    assert "Teemoja ei löytynyt." in err


def test_quiet_says_nothing_but_the_path(run, answers_file, tmp_path):
    _, out, err = run("hear", answers_file, "-o", tmp_path / "out", "--quiet")
    assert err == ""
    assert out.endswith("picture.html\n")


def test_each_step_is_one_plain_line_when_nobody_watches(run, answers_file, tmp_path):
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out")
    assert err.count("Palautetaan sanat perusmuotoon (1 234)\n") == 1
    assert err.count("Etsitään teemat\n") == 1
    assert "\x1b" not in err


def test_a_terminal_sees_how_far_each_step_has_come(run, answers_file, tmp_path, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    code, _, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert code == 0
    assert "Finding the base forms of words" in err
    assert "1,234 / 1,234" in err


def test_the_options_reach_the_picture(run, drawn, answers_file, tmp_path):
    run(
        "hear", answers_file, "-o", tmp_path / "out", "--themes", "7", "--seed", "3",
        "--where", "school=A", "--group", "school",
    )  # fmt: skip
    asked = drawn.asked[0]
    assert (asked["themes"], asked["seed"], asked["model"]) == (7, 3, None)
    assert asked["mask_language"] == "fi"
    assert asked["answers"].ids == ("1", "3")
    assert asked["answers"].groups == {"school": ("A", "A")}


def test_with_a_model_a_first_picture_is_told_of_and_then_replaced(run, answers_file, tmp_path):
    folder = tmp_path / "out"
    code, out, err = run("hear", answers_file, "-o", folder, "--model", "e5", "--lang", "en")
    assert code == 0
    assert f"A first picture is ready: {folder / 'picture.html'}. A better one is on its way.\n" in err
    assert out == f"{folder / 'picture.html'}\n"
    assert '"model":"a model"' in (folder / "picture.json").read_text(encoding="utf-8")


def test_stopping_the_first_picture_leaves_nothing(run, drawn, answers_file, tmp_path):
    drawn.stop_at = "none"
    code, out, err = run("hear", answers_file, "-o", tmp_path / "out", "--lang", "en")
    assert code == 130
    assert out == ""
    assert "Stopped. Nothing half-done was left behind." in err
    assert "Traceback" not in err
    assert not (tmp_path / "out").exists()


def test_stopping_the_better_picture_leaves_the_first(run, drawn, answers_file, tmp_path):
    drawn.stop_at = "a model"
    folder = tmp_path / "out"
    code, _, err = run("hear", answers_file, "-o", folder, "--model", "e5", "--lang", "en")
    assert code == 130
    assert f"The first picture is still there: {folder / 'picture.html'}" in err
    assert '"model":"none"' in (folder / "picture.json").read_text(encoding="utf-8")
    assert sorted(path.name for path in folder.iterdir()) == REPORT


def test_a_second_run_replaces_the_files_and_leaves_other_files_alone(run, answers_file, tmp_path):
    folder = tmp_path / "out"
    run("hear", answers_file, "-o", folder)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "picture.html").write_text("old", encoding="utf-8")
    run("hear", answers_file, "-o", folder)
    assert (folder / "picture.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_report_speaks_the_language_that_was_asked_for(run, answers_file, tmp_path, language):
    run("hear", answers_file, "-o", tmp_path / "out", "--lang", language)
    assert f'<html lang="{language}"' in (tmp_path / "out" / "picture.html").read_text(encoding="utf-8")


def test_labels_cannot_command_the_terminal(run, answers_file, tmp_path):
    answers_file.write_text("entry_id,ans\x1b[31mwer\n1,lisää e-kirjoja kiitos\n", encoding="utf-8")
    _, _, err = run("hear", answers_file, "-o", tmp_path / "out")
    assert "\x1b" not in err
