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

from django.db import OperationalError

Item = TypeVar("Item")


class NotKept(RuntimeError):  # noqa: N818  (says what happened)
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
        with self._lock:
            group, self._waiting = self._waiting, []
        try:
            self._write_together(group)
        finally:
            with self._lock:
                following = self._waiting[:1]
                self._is_writing = bool(following)
            for one in group:
                one.is_over = True
            for one in (*group, *following):
                one.turn.set()

    def _write_together(self, group: Sequence[Waiting[Item]]) -> None:
        """All in one transaction; when one of them cannot be kept, each in its own."""
        try:
            self._write([one.item for one in group])
        except Exception as problem:
            if len(group) == 1 or isinstance(problem, OperationalError):
                _tell(group, problem)
                return
            for one in group:
                self._write_together([one])
        else:
            _tell(group, None)


def _tell(group: Sequence[Waiting[Item]], problem: Exception | None) -> None:
    for one in group:
        one.problem = problem
