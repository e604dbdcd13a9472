"""A web process's events on their way to the disk: what holds for them, and what became of them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from django.conf import settings

from kuulolla.analysis.paths.events import Event
from kuulolla.measure.pseudonyms import DailySalt
from kuulolla.measure.queries.levels import Standing, StandingAtHand
from kuulolla.measure.store import new_spool

SECONDS_BETWEEN = 60.0
logger = logging.getLogger(__name__)


class Keeper(Protocol):
    """What keeps events; acknowledged when it returns. Raises OSError when it cannot."""

    def append(self, event: Event, /) -> None:
        """Keep one."""

    def append_all(self, events: Sequence[Event], /) -> None:
        """Keep several, or none of them."""


@dataclass(slots=True)
class EventLog:
    """Keeps events and counts them. `clock` gives seconds since 1970.

    Faults are told in the log once a minute at most: a full disk must not fill the rest of it.
    """

    spool: Keeper
    standing: Callable[[], Standing]
    salt: DailySalt
    clock: Callable[[], float] = time.time
    kept: int = 0
    lost: int = 0
    _silent_until: float = 0.0

    def keep(self, events: Sequence[Event]) -> bool:
        """Whether the events are kept now."""
        try:
            if len(events) == 1:
                self.spool.append(events[0])
            else:
                self.spool.append_all(events)
        except OSError:
            self.lose(len(events))
            return False
        self.kept += len(events)
        return True

    def lose(self, count: int) -> None:
        """Count and tell of the fault that is being handled; nobody else hears of it."""
        self.lost += count
        if self.clock() >= self._silent_until:
            self._silent_until = self.clock() + SECONDS_BETWEEN
            logger.exception("events could not be kept")


@lru_cache(maxsize=1)
def event_log() -> EventLog:
    """The one of this process."""
    return EventLog(new_spool(), StandingAtHand(), DailySalt(Path(settings.DATA)))
