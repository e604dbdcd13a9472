from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.corrections import (
    Action,
    Log,
    LogUnreadable,
    NothingToUndo,
    Reference,
    entry_line,
    read_log,
)

WHEN = {"at": "2026-11-22T10:00:00+02:00", "who": "maija"}
actions = st.sampled_from([Action.RENAME, Action.MERGE, Action.SPLIT, Action.MOVE, Action.NONE, Action.ADD])
references = st.builds(Reference.to, st.text(max_size=5), st.text(max_size=20), st.none() | st.just((0, 3)))


def a_log(*actions: Action) -> Log:
    log = Log()
    for action in actions:
        log = log.with_entry(action, themes=["t1"], makes=int(action is Action.ADD), **WHEN)
    return log


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(st.tuples(actions, st.lists(references, max_size=3), st.text(max_size=9)), max_size=6))
def test_a_log_that_is_written_and_read_is_the_same(steps: list[tuple[Action, list[Reference], str]]) -> None:
    log = Log()
    for action, answers, name in steps:
        log = log.with_entry(
            action, themes=["t1"], answers=answers, names={"fi": name} if name else {}, **WHEN
        )
    assert read_log("".join(map(entry_line, log.entries))) == log


def test_entries_are_numbered_and_new_themes_get_ids_that_were_never_used() -> None:
    log = a_log(Action.ADD, Action.ADD).undoing(None, **WHEN).with_entry(Action.ADD, makes=2, **WHEN)
    assert [entry.number for entry in log.entries] == [1, 2, 3, 4]
    assert [entry.new for entry in log.entries] == [("m1",), ("m2",), (), ("m3", "m4")]


def test_undoing_takes_back_the_last_correction_that_holds() -> None:
    log = a_log(Action.RENAME, Action.MERGE, Action.NONE).undoing(None, **WHEN).undoing(None, **WHEN)
    assert [entry.action for entry in log.valid()] == [Action.RENAME]


def test_a_correction_can_be_undone_by_its_number() -> None:
    log = a_log(Action.RENAME, Action.MERGE).undoing(1, **WHEN)
    assert [entry.number for entry in log.valid()] == [2]


@pytest.mark.parametrize("number", [None, 1, 7])
def test_there_is_nothing_to_undo_in_a_log_without_corrections(number: int | None) -> None:
    with pytest.raises(NothingToUndo):
        Log().undoing(number, **WHEN)


def test_a_correction_is_undone_only_once() -> None:
    with pytest.raises(NothingToUndo):
        a_log(Action.RENAME).undoing(1, **WHEN).undoing(1, **WHEN)


def test_a_last_line_that_was_cut_short_is_left_out() -> None:
    lines = "".join(map(entry_line, a_log(Action.RENAME, Action.MERGE).entries))
    assert read_log(lines[:-5]) == a_log(Action.RENAME)


@pytest.mark.parametrize(
    "line", ["{}\n", "not json\n", '{"number": 2, "at": "", "who": "", "action": "none"}\n']
)
def test_a_line_that_is_no_entry_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(LogUnreadable) as refused:
        read_log(line, path="corrections.jsonl")
    assert "1" in refused.value.message("fi")


def test_no_text_of_an_answer_is_in_the_log() -> None:
    log = Log().with_entry(Action.MOVE, answers=[Reference.to("K1", "salainen toive")], **WHEN)
    assert "salainen" not in entry_line(log.entries[0])


def test_an_undone_correction_can_be_redone() -> None:
    log = a_log(Action.RENAME, Action.MERGE).undoing(None, **WHEN).redoing(**WHEN)
    assert [entry.number for entry in log.valid()] == [1, 2]


def test_several_undone_corrections_are_redone_one_after_another() -> None:
    log = a_log(Action.RENAME, Action.MERGE, Action.NONE).undoing(None, **WHEN).undoing(None, **WHEN)
    once = log.redoing(**WHEN)
    assert [entry.number for entry in once.valid()] == [1, 2]
    assert [entry.number for entry in once.redoing(**WHEN).valid()] == [1, 2, 3]


def test_after_a_new_correction_nothing_can_be_redone() -> None:
    log = a_log(Action.RENAME).undoing(None, **WHEN).with_entry(Action.NONE, **WHEN)
    with pytest.raises(NothingToUndo):
        log.redoing(**WHEN)


def test_the_log_goes_back_to_any_point_and_forward_again() -> None:
    log = a_log(Action.RENAME, Action.MERGE, Action.NONE).back_to(1, **WHEN)
    assert [entry.number for entry in log.valid()] == [1]
    assert [entry.number for entry in log.redoing(**WHEN).valid()] == [1, 2, 3]


def test_what_is_corrected_after_going_back_holds() -> None:
    log = a_log(Action.RENAME, Action.MERGE).back_to(0, **WHEN).with_entry(Action.NONE, **WHEN)
    assert [entry.number for entry in log.valid()] == [4]


def test_one_redoes_only_ones_own() -> None:
    log = a_log(Action.RENAME).undoing(None, **WHEN)
    with pytest.raises(NothingToUndo):
        log.redoing(at=WHEN["at"], who="pekka", mine=True)


def test_going_back_to_a_point_brings_back_what_was_undone_after_it() -> None:
    log = a_log(Action.RENAME, Action.MERGE).undoing(1, **WHEN).back_to(1, **WHEN)
    assert [entry.number for entry in log.valid()] == [1]


def test_going_back_to_where_the_log_stands_already_changes_nothing() -> None:
    with pytest.raises(NothingToUndo):
        a_log(Action.RENAME, Action.MERGE).undoing(2, **WHEN).back_to(1, **WHEN)


def test_an_older_undo_is_redone_by_its_number_and_later_corrections_stay() -> None:
    log = a_log(Action.RENAME).undoing(1, **WHEN).with_entry(Action.MERGE, themes=["t1", "t2"], **WHEN)
    assert [entry.number for entry in log.redoing(number=2, **WHEN).valid()] == [1, 3]


@pytest.mark.parametrize("number", [1, 9])
def test_only_an_undo_that_holds_can_be_redone(number: int) -> None:
    with pytest.raises(NothingToUndo):
        a_log(Action.RENAME).undoing(1, **WHEN).redoing(number=number, **WHEN)


def test_a_redo_that_going_back_passed_over_can_be_had_again() -> None:
    log = a_log(Action.RENAME).undoing(1, **WHEN).redoing(**WHEN).back_to(2, **WHEN)
    assert log.valid() == ()
    assert [entry.number for entry in log.redoing(**WHEN).valid()] == [1]
