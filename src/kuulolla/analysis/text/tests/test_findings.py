from __future__ import annotations

import numpy as np
import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.comparing import Verdict
from kuulolla.analysis.text.findings import find_differences, find_heard
from kuulolla.analysis.text.reception import Reception
from kuulolla.analysis.text.results import Fate, Placement, Theme

OLD, YOUNG, NOT_SAID = "65+", "18-29", ""


def a_theme(identity: str, *, cells: dict[str, int | None] | None = None, parent: str | None = None) -> Theme:
    groups = {"age": cells} if cells is not None else {}
    return Theme(identity, identity, "fi", (), 9, 9, 0.1, (0, 1), {}, (), (), parent=parent, groups=groups)


def placed(*themes: str, within: tuple[str, ...] = ()) -> Placement:
    fate = Fate.IN_THEMES if themes else Fate.NONE_OF_THESE
    return Placement(fate, "", themes, within, "fi", None, None)


NOTHING = Placement(Fate.EMPTY, "blank", (), (), "fi", None, None)


def received(
    placements: list[Placement], *, persons: list[int] | None = None, copies: dict[int, int]
) -> Reception:
    size = len(placements)
    people = np.array(persons if persons is not None else range(size), np.int64)
    copy_of = np.array([copies.get(number, number) for number in range(size)], np.int64)
    return Reception(Answers.of(["x"] * size), [], [], [], people, copy_of)


def marks_of(raised: tuple[int, int], *, hidden: bool = False) -> dict[str, Verdict]:
    """What is marked when so many of forty old and of forty young people raise a theme."""
    placements = [placed(*(["t1"] if n < raised[0] else [])) for n in range(40)]
    placements += [placed(*(["t1"] if n < raised[1] else [])) for n in range(40)]
    cells: dict[str, int | None] = {OLD: None if hidden else raised[0], YOUNG: raised[1]}
    groups = {"age": [OLD] * 40 + [YOUNG] * 40}
    found = find_differences([a_theme("t1", cells=cells)], placements, groups, range(80))
    return dict(found.get("t1", {}).get("age", {}))


def test_a_group_that_raises_a_theme_far_more_is_marked_and_the_other_less() -> None:
    assert marks_of((30, 6)) == {OLD: Verdict.MORE, YOUNG: Verdict.LESS}


def test_a_small_difference_is_not_marked() -> None:
    assert marks_of((12, 9)) == {}


def test_a_hidden_cell_is_never_marked() -> None:
    assert OLD not in marks_of((3, 30), hidden=True)
    assert OLD in marks_of((3, 30))


def test_one_person_who_answers_often_counts_once() -> None:
    placements = [placed("t1")] * 30 + [placed()] * 50
    groups = {"age": [OLD] * 40 + [YOUNG] * 40}
    theme = a_theme("t1", cells={OLD: 30, YOUNG: 0})
    assert find_differences([theme], placements, groups, range(80))
    assert not find_differences([theme], placements, groups, [0] * 30 + list(range(1, 51)))


def test_people_without_a_group_and_without_a_word_are_left_out() -> None:
    placements = [placed("t1")] * 30 + [NOTHING] * 30 + [placed()] * 30
    groups = {"age": [OLD] * 30 + [YOUNG] * 30 + [NOT_SAID] * 30}
    theme = a_theme("t1", cells={OLD: 30, YOUNG: 0})
    assert find_differences([theme], placements, groups, range(90)) == {}


def test_a_sub_theme_is_a_view_and_the_rest_of_its_theme_another() -> None:
    themes = [a_theme("t1"), a_theme("t1.1", parent="t1"), a_theme("t2")]
    placements = [placed("t1", within=("t1.1",)), placed("t1"), placed("t1", "t2", within=("t1.1",))]
    heard = find_heard(received(placements, copies={}), placements, themes)
    assert heard is not None
    assert (heard.views, heard.singles, heard.pairs) == (3, 2, 1)


def test_an_answer_in_no_theme_is_a_view_of_its_own_and_copies_of_it_the_same() -> None:
    placements = [placed(), placed(), placed(), NOTHING]
    heard = find_heard(received(placements, copies={2: 0}), placements, [])
    assert heard is not None
    assert (heard.people, heard.views, heard.singles, heard.pairs) == (3, 2, 1, 1)


def test_answers_that_all_fit_common_themes_leave_nothing_unheard() -> None:
    placements = [placed("t1")] * 10
    heard = find_heard(received(placements, copies={}), placements, [a_theme("t1")])
    assert heard is not None
    assert heard.coverage == 1
    assert heard.new_views == 0


@pytest.mark.parametrize("placements", [[], [placed("t1")], [NOTHING, NOTHING]])
def test_one_person_alone_tells_nothing_of_coverage(placements: list[Placement]) -> None:
    assert find_heard(received(placements, copies={}), placements, []) is None
