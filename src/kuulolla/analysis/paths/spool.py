"""Where events are written first: each process appends lines to a file of its own.

A file is locked before it gets its name; who finds it unlocked knows that nobody will write to it again.
Its writer lets go of it when it is large or old enough, or when the process ends, in whatever way.
"""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from uuid import uuid4
from weakref import WeakSet

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.generations import locked

FOLDER = "spool"
SUFFIX = ".tsv"
UNNAMED = ".new"


class Durability(Enum):
    """What an event survives once `append` has returned."""

    PROCESS = "process"  # the end of the process, not of the machine
    POWER = "power"  # a loss of power as well


class Spool:
    """The door for a process's events into the event store in a folder. Safe for threads and forks.

    A file is let go of at `largest_file` bytes or after `oldest_file` seconds.
    """

    def __init__(
        self,
        folder: Path,
        *,
        durability: Durability = Durability.PROCESS,
        largest_file: int = 16_000_000,
        oldest_file: float = 5.0,
    ) -> None:
        self._folder = Path(folder) / FOLDER
        self._durability = durability
        self._largest_file = largest_file
        self._oldest_file = oldest_file
        self._begin()
        _spools.add(self)

    def _begin(self) -> None:
        self._writing = threading.Lock()
        self._file: _File | None = None
        self._end_of_file: threading.Timer | None = None

    def append(self, event: Event) -> None:
        """Write one event. Raises OSError when it could not be kept, as on a full disk."""
        self._append(event.line())

    def append_all(self, events: Iterable[Event]) -> None:
        """Write events together: when OSError is raised, as on a full disk, none of them is kept.

        Only when a disk fails to settle what it had accepted (POWER) may some be there nevertheless.
        """
        if lines := b"".join([event.line() for event in events]):
            self._append(lines)

    def close(self) -> None:
        """Let go of the file, so that it can be compacted. A later event begins another."""
        self._let_go(self._file)

    def _append(self, lines: bytes) -> None:
        with self._writing:
            file = self._file or self._open()
            end = file.write(lines)
        if self._durability is Durability.POWER:
            self._settle(file, end)
        if end >= self._largest_file:
            self._let_go(file)

    def _settle(self, file: _File, end: int) -> None:
        try:
            file.settle(end)
        except OSError:
            self._let_go(file)
            raise

    def _open(self) -> _File:
        file = self._file = _File(self._folder, durability=self._durability)
        self._end_of_file = threading.Timer(self._oldest_file, self._let_go, (file,))
        self._end_of_file.daemon = True
        self._end_of_file.start()
        return file

    def _let_go(self, file: _File | None) -> None:
        with self._writing:
            if file is None or file is not self._file:
                return
            self._file = None
            if self._end_of_file:
                self._end_of_file.cancel()
            file.close()

    def leave_to_parent(self) -> None:
        """After a fork the file stays the parent's; its lock must not live on here."""
        if self._file:
            os.close(self._file.handle)
        self._begin()


class _File:
    """A locked file of the spool, open for appending."""

    def __init__(self, folder: Path, *, durability: Durability) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        named = folder / f"{uuid4().hex}{SUFFIX}"
        unnamed = named.with_suffix(UNNAMED)
        self.handle = os.open(unnamed, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL, 0o640)
        self._durability = durability
        self._written = self._settled = 0
        self._is_torn = False
        self._settling = threading.Lock()
        self._fault: OSError | None = None
        try:
            fcntl.flock(self.handle, fcntl.LOCK_EX)
            unnamed.rename(named)
            if durability is Durability.POWER:
                settle_folder(folder)
        except OSError:
            os.close(self.handle)
            raise

    def write(self, lines: bytes) -> int:
        """Append the lines and return where they end. What was written by half is taken back."""
        if self._is_torn:
            self._take_back()
        self._is_torn = True
        try:
            written = os.write(self.handle, lines)
        except OSError:
            self._take_back()
            raise
        if written < len(lines):
            self._take_back()
            raise OSError("only a part could be written; is the disk full?")
        self._is_torn = False
        self._written += written
        return self._written

    def _take_back(self) -> None:
        os.ftruncate(self.handle, self._written)
        self._is_torn = False

    def settle(self, end: int) -> None:
        """Wait until everything before `end` is on the disk.

        Who comes first settles for all who have written by then; the others find it done. What a disk
        refused once is lost even when a second call succeeds, so that the fault stays.
        """
        with self._settling:
            if self._settled >= end:
                return
            if self._fault:
                raise self._fault
            written = self._written
            try:
                getattr(os, "fdatasync", os.fsync)(self.handle)  # not every system has the first
            except OSError as fault:
                self._fault = fault
                raise
            self._settled = written

    def close(self) -> None:
        """Unlock for good. Those who still wait for the disk find it done."""
        try:
            if self._durability is Durability.POWER:
                self.settle(self._written)
        except OSError:
            return  # told to those who wait
        finally:
            fcntl.flock(self.handle, fcntl.LOCK_UN)
            os.close(self.handle)


def spool_files(folder: Path) -> list[Path]:
    """The files of the spool of the store in a folder, finished or not."""
    return sorted((folder / FOLDER).glob(f"*{SUFFIX}"))


def is_finished(path: Path) -> bool:
    """Whether nobody will ever write to this file of the spool again."""
    try:
        with locked(path, fcntl.LOCK_EX | fcntl.LOCK_NB):
            return True
    except BlockingIOError:
        return False


def settle_folder(folder: Path) -> None:
    """Make the names in a folder survive a loss of power."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _leave_all_to_parent() -> None:
    for spool in tuple(_spools):
        spool.leave_to_parent()


_spools: WeakSet[Spool] = WeakSet()
os.register_at_fork(after_in_child=_leave_all_to_parent)
