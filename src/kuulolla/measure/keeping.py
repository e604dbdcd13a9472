"""Keeping the event store in order: spooled events become Parquet in a minute, old ones go once a day."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from django.conf import settings

from kuulolla.analysis.paths.events import day_of
from kuulolla.analysis.paths.spool import FOLDER as SPOOL
from kuulolla.measure.pseudonyms import DailySalt
from kuulolla.measure.store import event_store, events_folder

SECONDS_BETWEEN, LONGEST_WAIT = 2.0, 60.0
MANY_BYTES = 1_000_000
"""Of spooled events, some 12,000: every reader reads them as they are, a tenth of a second for 100,000."""
logger = logging.getLogger(__name__)


def keep_compacting(
    clock: Callable[[], datetime], *, steady: Callable[[], float] = time.monotonic, stop: Event | None = None
) -> Thread:
    """Put the store in order now, every minute, and as soon as many events wait, in a thread.

    It ends with the process. May be killed at any moment, and run in several processes: one at a time does
    something. `steady` gives seconds of a clock that is never put back.
    """
    ended = stop or Event()

    def look() -> None:
        due = float("-inf")
        while True:
            if steady() >= due or spooled_bytes() >= MANY_BYTES:
                _compact_once(clock)
                due = steady() + LONGEST_WAIT
            if ended.wait(SECONDS_BETWEEN):
                return

    thread = Thread(target=look, name="compaction", daemon=True)
    thread.start()
    return thread


def spooled_bytes() -> int:
    """How much lies in the spool."""
    total = 0
    for file in (events_folder() / SPOOL).glob("*"):
        with suppress(FileNotFoundError):  # compacted and gone meanwhile
            total += file.stat().st_size
    return total


def age_events(now: datetime) -> dict[str, int]:
    """Let journeys and events go whose time is over."""
    event_store().age(now)
    return {}


def remove_old_salt(now: datetime) -> dict[str, int]:
    """Remove the salt of a day that is over, also when nobody has come since."""
    removed = DailySalt(Path(settings.DATA)).forget_old(day_of(int(now.timestamp() * 1000)))
    return {"salts": int(removed)}


def _compact_once(clock: Callable[[], datetime]) -> None:
    try:
        event_store().compact(clock())
    except Exception:  # the next look may do better; the worker goes on
        logger.exception("events could not be compacted")
