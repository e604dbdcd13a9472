"""Who works on something now: a file that a process holds while it works.

The system itself lets go when a process ends in whatever way, so that nobody is taken for working who is not.
Processes on several machines need a data folder that they share with locks (NFS 4 has them).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _wait_for(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)

    def _try(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

    def _hold(file: IO[str], *, alone: bool) -> None:
        """Windows knows no lock that several hold together."""

else:
    import fcntl

    def _wait_for(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _try(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def _hold(file: IO[str], *, alone: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)


@contextmanager
def held(place: Path) -> Iterator[None]:
    """Hold the file while open; waits for whoever holds it. Its folder is made when it is not there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("w") as file:
        _wait_for(file)
        yield


def is_held(place: Path) -> bool:
    """Whether a process holds the file now."""
    try:
        with place.open("r") as file:
            _try(file)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


@contextmanager
def held_at_once(place: Path, *, alone: bool) -> Iterator[None]:
    """Hold the file while open, alone or together with others who do. Waits for nobody.

    Raises BlockingIOError when others hold it in a way that does not go with this one.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("a") as file:
        _hold(file, alone=alone)
        yield
