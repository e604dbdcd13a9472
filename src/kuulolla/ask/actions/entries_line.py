"""Those who send at the same moment are written together: one transaction, one wait for the disk.

Writers of SQLite exclude each other, and every transaction waits for the disk once, on any database. So
whoever comes while others are being written waits in line, and the first in line then writes for all who wait
(docs/decisions/0007). Nobody waits for company: with nobody before them, a person is written at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import Generic, TypeVar

from kuulolla.core.not_now import NotNow, is_not_now

Item = TypeVar("Item")


class NotKept(NotNow):
    """Whoever wrote for others was ended before the transaction was."""


@dataclass(slots=True)
class Waiting(Generic[Item]):
    """One who waits. Nothing is kept until `problem` is None."""

    item: Item
    turn: Event = field(default_factory=Event)
    is_over: bool = False
    problem: Exception | None = field(default_factory=NotKept)


class Line(Generic[Item]):
    """Keeps items, those that wait together in one go.

    `write` keeps all the items it is given in one transaction, or raises and keeps none.
    """

    def __init__(self, write: Callable[[Sequence[Item]], None]) -> None:
        self._write = write
        self._lock = Lock()
        self._waiting: list[Waiting[Item]] = []
        self._is_writing = False

    def keep(self, item: Item) -> None:
        """Return when the item is kept for good. Raises what writing it raised, others' items aside."""
        mine = Waiting(item)
        with self._lock:
            self._waiting.append(mine)
            is_first, self._is_writing = not self._is_writing, True
        if not is_first:
            mine.turn.wait()
        if not mine.is_over:
            self._write_for_all()
        if mine.problem is not None:
            raise mine.problem

    def _write_for_all(self) -> None:
        group = self._all_waiting()
        try:
            self._write_together(group)
            if is_not_now(group[0].problem):
                group += self._told_too(group[0].problem)
        finally:
            with self._lock:
                following = self._waiting[:1]
                self._is_writing = bool(following)
            for one in group:
                one.is_over = True
            for one in (*group, *following):
                one.turn.set()

    def _told_too(self, problem: Exception | None) -> list[Waiting[Item]]:
        """Those who came meanwhile, told the same: else each would wait as long again, to hear it."""
        late = self._all_waiting()
        _tell(late, problem)
        return late

    def _all_waiting(self) -> list[Waiting[Item]]:
        with self._lock:
            group, self._waiting = self._waiting, []
        return group

    def _write_together(self, group: Sequence[Waiting[Item]]) -> None:
        """All in one transaction; when one of them cannot be kept, each in its own."""
        try:
            self._write([one.item for one in group])
        except Exception as problem:
            if len(group) == 1 or is_not_now(problem):
                _tell(group, problem)
                return
            for one in group:
                self._write_together([one])
        else:
            _tell(group, None)


def _tell(group: Sequence[Waiting[Item]], problem: Exception | None) -> None:
    for one in group:
        one.problem = problem
