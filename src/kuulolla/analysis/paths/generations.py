"""Who may be reading: locks that the end of a process lets go of, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = "reading"


@contextmanager
def locked(path: Path, kind: int = fcntl.LOCK_EX) -> Iterator[None]:
    """Hold the lock that a file stands for. Raises BlockingIOError for a kind that does not wait."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o640)
    try:
        fcntl.flock(handle, kind)
        yield
    finally:
        # Closing is not enough when a fork inherited the handle.
        fcntl.flock(handle, fcntl.LOCK_UN)
        os.close(handle)


class Generations:
    """For each generation that is being read, a file that its readers lock together."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _FOLDER

    @contextmanager
    def held(self, number: int) -> Iterator[None]:
        """Hold a generation.

        Whoever holds one must look, after that, whether it is still the current one: only then nothing of
        it has been removed, and nothing will be.
        """
        with locked(self._folder / str(number), fcntl.LOCK_SH):
            yield

    def oldest_held(self, *, current: int) -> int:
        """The oldest generation that somebody holds; the current one when none is older.

        Files of generations that nobody holds are removed. One who was just about to lock such a file will
        find that another generation is current.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        earlier = sorted(int(path.name) for path in self._folder.iterdir() if int(path.name) < current)
        return next((number for number in earlier if not self._is_let_go(number)), current)

    def _is_let_go(self, number: int) -> bool:
        path = self._folder / str(number)
        try:
            with locked(path, fcntl.LOCK_EX | fcntl.LOCK_NB):
                path.unlink()
        except BlockingIOError:
            return False
        return True
