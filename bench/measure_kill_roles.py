"""What the processes do that are killed: `python -m bench.measure_kill_roles write|compact STORE NOTES`."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.spool import Spool

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
READY = "ready\n"
TOGETHER = 7  # events in each second append
PAUSE = 0.002  # seconds between appends


def write(folder: Path, notes: Path) -> None:
    """Append events, one and then some together, until killed; note those that were acknowledged."""
    spool = Spool(folder, largest_file=20_000, oldest_file=1)
    noted = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    numbers = count()
    print(READY, end="", flush=True)
    while True:
        for size in (1, TOGETHER):
            names = [f"{notes.name}-{next(numbers)}" for _ in range(size)]
            spool.append_all(map(_event, names))
            os.write(noted, "".join(f"{name}\n" for name in names).encode())
            time.sleep(PAUSE)


def _event(name: str) -> Event:
    return Event(
        1, int(NOW.timestamp() * 1000), "page_view", detail=name, journey="c1" if len(name) % 2 else ""
    )


def compact(folder: Path, _notes: Path) -> None:
    """Compact until killed."""
    from kuulolla.analysis.paths.store import EventStore

    store = EventStore(folder)
    store.compact(NOW)
    print(READY, end="", flush=True)
    while True:
        store.compact(NOW)


ROLES = {"write": write, "compact": compact}

if __name__ == "__main__":
    role, store, own_notes = sys.argv[1:]
    ROLES[role](Path(store), Path(own_notes))
