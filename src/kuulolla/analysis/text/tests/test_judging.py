from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from kuulolla.analysis.text.judging import (
    Judgement,
    JudgementsUnreadable,
    Picked,
    Side,
    fit_weights,
    keep_judgement,
    pairs_to_judge,
    read_judgements,
)
from kuulolla.analysis.text.reasons import Parts
from kuulolla.analysis.text.results import Flaw, Quote, Reason, Span, Suggestion
from kuulolla.analysis.text.suggestions import WEIGHTS

MOMENT = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
REASONED: Parts = {Reason.REASONED: 1.0}
SPECIFIC: Parts = {Reason.SPECIFIC: 0.8}
IDS = tuple("abcdef")


def a_choice(
    *, picked: Picked = Picked.FIRST, who: str = "Aino", number: int = 0, swapped: bool = False
) -> Judgement:
    """Between a reasoned suggestion (first, unless swapped) and a specific one."""
    sides = (Side(f"k{number}", 0, 20, REASONED), Side(f"k{number}", 21, 50, SPECIFIC))
    return Judgement(*(sides[::-1] if swapped else sides), picked, who, MOMENT)


def suggested(answer: int, score: float) -> Suggestion:
    return Suggestion(Quote(Span(answer, 0, 9), "lukukoira"), "t1", score, (), {Reason.SPECIFIC: score})


def test_a_judgement_is_read_as_it_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "judgements.jsonl"
    made = [a_choice(), a_choice(picked=Picked.NEITHER, who="Åke", number=1)]

    for judgement in made:
        keep_judgement(judgement, path)

    assert read_judgements(path) == made


def test_a_new_judgement_is_a_new_line_and_the_old_ones_stay(tmp_path: Path) -> None:
    path = tmp_path / "judgements.jsonl"
    keep_judgement(a_choice(), path)
    before = path.read_text("utf-8")

    keep_judgement(a_choice(picked=Picked.SECOND), path)

    assert path.read_text("utf-8").startswith(before)
    assert json.loads(before)["first"]["parts"] == {"reasoned": 1.0}


def test_there_are_no_judgements_without_a_file(tmp_path: Path) -> None:
    assert read_judgements(tmp_path / "none.jsonl") == []


@pytest.mark.parametrize("line", ["{", "[]", '{"first": 1}', '{"picked": "both"}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "judgements.jsonl"
    keep_judgement(a_choice(), path)
    path.write_text(path.read_text("utf-8") + line + "\n", "utf-8")

    with pytest.raises(JudgementsUnreadable, match=r"Line 2 of the file judgements\.jsonl"):
        read_judgements(path)


def test_without_judgements_the_weights_are_the_default_ones() -> None:
    assert fit_weights([]) == WEIGHTS
    assert fit_weights([a_choice(picked=Picked.NEITHER)]) == WEIGHTS


def test_what_is_picked_again_and_again_comes_to_weigh_more() -> None:
    few = fit_weights([a_choice(number=number) for number in range(3)])
    many = fit_weights([a_choice(number=number) for number in range(40)])

    assert WEIGHTS[Reason.REASONED] < few[Reason.REASONED] < many[Reason.REASONED]
    assert WEIGHTS[Reason.SPECIFIC] > few[Reason.SPECIFIC] > many[Reason.SPECIFIC]
    assert many[Reason.REASONED] * 1.0 > many[Reason.SPECIFIC] * 0.8


def test_a_part_that_no_pair_differs_in_keeps_its_weight() -> None:
    fitted = fit_weights([a_choice(number=number) for number in range(10)])

    assert fitted[Flaw.RANT] == WEIGHTS[Flaw.RANT]
    assert fitted[Reason.FOR_WHOM] == WEIGHTS[Reason.FOR_WHOM]


def test_it_does_not_matter_which_of_the_two_stood_first() -> None:
    one = fit_weights([a_choice()])
    other = fit_weights([a_choice(picked=Picked.SECOND, swapped=True)])

    assert one == pytest.approx(other)


def test_the_last_word_of_a_person_on_a_pair_counts() -> None:
    changed = [a_choice(), a_choice(picked=Picked.SECOND)]

    assert fit_weights(changed) == fit_weights(changed[1:])


def test_two_people_who_disagree_move_the_weights_less_than_one_alone() -> None:
    alone = fit_weights([a_choice()])
    both = fit_weights([a_choice(), a_choice(who="Åke", picked=Picked.SECOND)])

    assert WEIGHTS[Reason.REASONED] < both[Reason.REASONED] < alone[Reason.REASONED]


def test_near_scores_are_asked_first_and_every_suggestion_before_any_comes_again() -> None:
    shown = [suggested(0, 0.9), suggested(1, 0.5), suggested(2, 0.48), suggested(3, 0.2)]

    pairs = pairs_to_judge(shown, [], ids=IDS, who="Aino", limit=2)

    assert [{one.score, other.score} for one, other in pairs] == [{0.5, 0.48}, {0.9, 0.2}]


def test_a_pair_is_asked_once_of_each_person() -> None:
    shown = [suggested(0, 0.9), suggested(1, 0.5)]
    judged = Judgement(Side.of(shown[1], IDS), Side.of(shown[0], IDS), Picked.NEITHER, "Aino", MOMENT)

    assert pairs_to_judge(shown, [judged], ids=IDS, who="Aino", limit=5) == []
    assert len(pairs_to_judge(shown, [judged], ids=IDS, who="Åke", limit=5)) == 1


def test_the_better_one_is_not_always_shown_first() -> None:
    shown = [suggested(number, 0.9 - number / 10) for number in range(6)]

    pairs = pairs_to_judge(shown, [], ids=IDS, who="Aino", limit=6)

    assert {one.score > other.score for one, other in pairs} == {True, False}
