"""`kuulolla judge`: choices are kept at once, and after ten the ranking follows them."""

import json

import pytest

from kuulolla.analysis.text.results import Quote, Reason, Span, Suggestion

WEIGHTS = "suggestion_weights"


@pytest.fixture(autouse=True)
def _six_suggestions(drawn):
    drawn.suggestions = tuple(
        Suggestion(
            Quote(Span(number % 3, number, number + 6), f"ehdotus {number}"),
            "t1",
            0.9 - number / 10,
            (),
            {Reason.SPECIFIC: 1.0 - number / 10, Reason.REASONED: number / 10},
        )
        for number in range(6)
    )


def choices(folder):
    return [json.loads(line) for line in (folder / "judgements.jsonl").read_text("utf-8").splitlines()]


def test_a_choice_is_kept_with_who_and_without_text(run, folder, types):
    types("1", "=", "s", "q")
    code, _, err = run("judge", folder, "--who", "Aino", "--lang", "en")
    assert code == 0
    assert [(one["picked"], one["who"]) for one in choices(folder)] == [
        ("first", "Aino"),
        ("neither", "Aino"),
    ]
    assert "Choices so far: 1. The ranking changes at 10." in err
    assert "ehdotus" not in (folder / "judgements.jsonl").read_text("utf-8")


def test_after_ten_choices_the_report_is_drawn_with_other_weights(run, folder, types, drawn):
    types(*["1"] * 10)
    code, out, err = run("judge", folder, "--pairs", "10", "--lang", "en")
    assert (code, out) == (0, f"{folder / 'picture.html'}\n")
    assert "The ranking of suggestions now follows 10 choices." in err
    assert [asked[WEIGHTS] is None for asked in drawn.asked] == [True, False]
    assert json.loads((folder / "picture.json").read_text("utf-8"))["made"]["choices"] == 10


def test_the_answers_are_analysed_only_when_the_ranking_changes(run, folder, types, drawn):
    types(*["1"] * 9)
    run("judge", folder, "--pairs", "9")
    assert len(drawn.asked) == 1
    types("2")
    run("judge", folder, "--pairs", "1")
    assert len(drawn.asked) == 2


def test_nothing_is_asked_when_the_answers_have_changed(run, folder, types, answers_file):
    answers_file.write_text("entry_id,answer,school\n9,aivan muuta,A\n", encoding="utf-8")
    types("1")
    code, _, err = run("judge", folder, "--lang", "en")
    assert code == 2
    assert "has changed since the picture was made" in err
    assert not (folder / "judgements.jsonl").exists()


def test_a_pair_is_asked_once_and_a_broken_line_is_left_out(run, folder, types):
    types(*["="] * 15)
    run("judge", folder)
    with (folder / "judgements.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"first":')
    code, _, err = run("judge", folder, "--lang", "en")
    assert code == 2
    assert "has no pairs of suggestions that you have not chosen between already." in err
    assert len(choices(folder)) == 15
