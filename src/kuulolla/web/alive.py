"""Which processes of the site are alive, told by files in the data folder.

Every process holds one file together with the others: the system lets go of it when the process ends in
whatever way, so a restore knows at once that nobody runs, and nobody starts while it goes on. Beside it each
kind of process has a file that it touches as it beats. A beat costs no query and no wait for the database,
and goes on while a task takes an hour.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from kuulolla.core.holding import held_at_once

FOLDER = "alive"
WEB = "web"
BEAT = 10.0
LONGEST_SILENCE = 60.0


class RestoreGoesOn(SystemExit):
    """The site does not start while its data is being put back."""

    def __init__(self) -> None:
        super().__init__("Kuulolla: a restore is going on in the data folder.")


@contextmanager
def alive(*kinds: str, data: Path) -> Iterator[None]:
    """While open, this process counts as alive, as each of these kinds. Raises RestoreGoesOn."""
    stopped = Event()
    with ExitStack() as held:
        try:
            held.enter_context(held_at_once(lock_of(data), alone=False))
        except BlockingIOError as error:
            raise RestoreGoesOn from error
        held.callback(stopped.set)
        Thread(target=_beat, args=(kinds, data, stopped), daemon=True, name="beat").start()
        yield


@contextmanager
def nobody_alive(data: Path) -> Iterator[None]:
    """While open, no process of the site can start. Raises BlockingIOError when one is alive."""
    with held_at_once(lock_of(data), alone=True):
        yield


def silence_of(kind: str, *, data: Path, now: float) -> float | None:
    """Seconds since the last beat; None when there never was one. `now` is in seconds of the clock."""
    try:
        return max(0.0, now - _beat_of(kind, data).stat().st_mtime)
    except FileNotFoundError:
        return None


def is_alive(kind: str, *, data: Path, now: float) -> bool:
    """Whether a process of that kind has beaten lately."""
    silence = silence_of(kind, data=data, now=now)
    return silence is not None and silence <= LONGEST_SILENCE


def lock_of(data: Path) -> Path:
    """The file that every process of the site holds."""
    return data / FOLDER / "site"


def _beat_of(kind: str, data: Path) -> Path:
    return data / FOLDER / f"{kind}.beat"


def _beat(kinds: Sequence[str], data: Path, stopped: Event) -> None:
    """A full disk or a folder that is gone keeps a beat away, and that is what it should tell."""
    while True:
        for kind in kinds:
            with suppress(OSError):
                _beat_of(kind, data).touch()
        if stopped.wait(BEAT):
            return


def clock() -> float:
    """The seconds that files are marked with."""
    return time.time()
