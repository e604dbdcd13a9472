"""`kuulolla correct`: how an answer is named, and what is said while the picture is drawn again."""

import json
from pathlib import Path

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.cli.correct_named import NamedAnswers
from kuulolla.cli.refusals import AnswerAmbiguous, AnswersChanged, UnknownAnswer


def named(ids, shown=None, texts=None):
    answers = Answers(texts=texts or ("sanoi jotakin",) * len(ids), ids=ids)
    return NamedAnswers(answers, shown or ids, file=Path("answers.csv"), path=Path("report"))


def moved(folder):
    lines = (folder / "corrections.jsonl").read_text("utf-8").splitlines()
    return [answer["id"] for answer in json.loads(lines[-1])["answers"]]


def test_an_answer_is_found_by_the_id_in_the_file_the_id_in_the_report_and_the_row_number():
    found = named(("maija@example.org", "K2"), shown=("p1", "K2"))
    names = ("maija@example.org", "p1", "1", "row:1")
    assert [found.rows(name) for name in names] == [[0]] * 4
    assert found.rows("K2") == found.rows("2") == [1]


def test_an_id_of_several_rows_means_those_that_say_something():
    assert named(("A", "B", "A", "A"), texts=("x", "y", " ", "z")).rows("A") == [0, 3]


def test_a_number_that_is_the_id_of_one_answer_and_the_row_of_another_is_refused():
    found = named(("2", "3", "4"))
    with pytest.raises(AnswerAmbiguous) as refused:
        found.rows("2")
    assert refused.value.message("en").endswith("Write the row number of one of them: row:1, row:2")
    assert found.rows("row:2") == [1]
    assert found.rows("4") == [2]


def test_an_id_in_the_report_that_another_has_in_the_file_is_refused():
    with pytest.raises(AnswerAmbiguous):
        named(("maija@example.org", "p1"), shown=("p1", "p1")).rows("p1")


@pytest.mark.parametrize("name", ["K9", "0", "3", "row:3", "row:K1", ""])
def test_a_name_of_no_answer_is_refused(name):
    with pytest.raises(UnknownAnswer):
        named(("K1", "K2")).rows(name)


def test_an_answer_that_says_nothing_cannot_be_named_by_its_row():
    with pytest.raises(UnknownAnswer):
        named(("K1", "K2"), texts=("x", "  ")).rows("row:2")


def test_rows_of_a_file_that_has_grown_are_not_those_of_the_report():
    found = named(("K1", "K2"), shown=("K1",))
    assert found.rows("K2") == [1]
    with pytest.raises(AnswersChanged):
        found.rows("2")


def test_an_id_with_personal_data_is_never_written_down():
    ids = ("maija@example.org", "K2")
    assert [named(ids, shown=("p1", "K2")).shown(row) for row in (0, 1)] == ["p1", "K2"]
    assert [named(ids, shown=("p1",)).shown(row) for row in (0, 1)] == ["row:1", "K2"]


def test_a_row_number_of_the_report_moves_that_answer(run, answers_file, tmp_path):
    answers_file.write_text("entry_id,answer\nK1,lisää kirjoja\nK2,auki illalla\n", encoding="utf-8")
    folder = tmp_path / "out"
    run("hear", answers_file, "-o", folder)
    assert run("correct", folder, "move", "row:2", "--to", "t2")[0] == 0
    assert moved(folder) == ["K2"]
    assert run("correct", folder, "none", "1")[0] == 0
    assert moved(folder) == ["K1"]


def test_through_a_pipe_only_the_outcome_is_said(run, folder, drawn, monkeypatch):
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    drawn.themes = 5
    code, out, err = run("correct", folder, "merge", "t1", "t6")
    assert (code, out) == (0, f"{folder / 'picture.html'}\n")
    assert err == "  t6: gone\n"
