"""Those who send at the same moment are written together, and each is told what became of their own."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

import pytest

from kuulolla.ask.actions.entries_line import Line
from kuulolla.core.not_now import NotNow

WAIT = 10


class Table:
    """Keeps words; one that is kept already, or "bad", is refused with all that came with it."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.groups: list[list[str]] = []
        self.at_work, self.may_go_on = Event(), Event()

    def write(self, words: Sequence[str]) -> None:
        self.groups.append(list(words))
        self.at_work.set()
        assert self.may_go_on.wait(WAIT)
        if "down" in words:
            raise NotNow
        if "bad" in words or len({*self.kept, *words}) < len(self.kept) + len(words):
            raise ValueError(words[0])
        self.kept += words


@pytest.fixture
def table() -> Table:
    return Table()


def sent_while_one_is_written(table: Table, words: Sequence[str]) -> dict[str, Future[None]]:
    """`first` is being written while all the words are put in line; then everybody goes on."""
    line = Line(table.write)
    with ThreadPoolExecutor(len(words) + 1) as people:
        sent = {"first": people.submit(line.keep, "first")}
        assert table.at_work.wait(WAIT)
        sent |= {f"{place} {word}": people.submit(line.keep, word) for place, word in enumerate(words)}
        while len(line._waiting) < len(words):
            pass
        table.may_go_on.set()
    return sent


def test_one_alone_is_written_at_once(table) -> None:
    table.may_go_on.set()
    Line(table.write).keep("alone")
    assert table.groups == [["alone"]]


def test_those_who_wait_are_written_together(table) -> None:
    sent_while_one_is_written(table, ["a", "b", "c"])
    assert [len(group) for group in table.groups] == [1, 3]
    assert sorted(table.kept) == ["a", "b", "c", "first"]


def test_one_that_cannot_be_kept_does_not_take_others_with_it(table) -> None:
    sent = sent_while_one_is_written(table, ["a", "bad", "c"])
    assert sorted(table.kept) == ["a", "c", "first"]
    assert isinstance(sent["1 bad"].exception(), ValueError)
    assert sent["0 a"].exception() is None
    assert sent["2 c"].exception() is None


def test_the_same_sent_twice_at_once_is_kept_once(table) -> None:
    sent = sent_while_one_is_written(table, ["same", "same", "other"])
    assert sorted(table.kept) == ["first", "other", "same"]
    assert sum(one.exception() is not None for one in sent.values()) == 1


def test_everybody_hears_when_the_database_is_down(table) -> None:
    sent = sent_while_one_is_written(table, ["a", "down"])
    assert table.kept == ["first"]
    assert isinstance(sent["0 a"].exception(), NotNow)
    assert isinstance(sent["1 down"].exception(), NotNow)


def test_the_line_goes_on_after_a_fault(table) -> None:
    table.may_go_on.set()
    line = Line(table.write)
    with pytest.raises(ValueError, match="bad"):
        line.keep("bad")
    line.keep("next")
    assert table.kept == ["next"]


def test_those_who_came_while_nothing_could_be_kept_hear_it_at_once(table) -> None:
    line = Line(table.write)
    with ThreadPoolExecutor(3) as people:
        down = people.submit(line.keep, "down")
        assert table.at_work.wait(WAIT)
        late = [people.submit(line.keep, word) for word in ("a", "b")]
        while len(line._waiting) < len(late):
            pass
        table.may_go_on.set()
    assert [type(one.exception()) for one in (down, *late)] == [NotNow] * 3
    assert table.groups == [["down"]]
    line.keep("next")
    assert table.kept == ["next"]
