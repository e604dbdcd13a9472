"""Daily work that the product does by itself: each piece has a name, and may be done twice or be killed.

A chore is done at its first opportunity on each day in Finland. It is marked as done only afterwards, so one
that was killed or failed is done again. Capabilities hand their chores over from the `ready` of their app.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from django.conf import settings
from django.db import close_old_connections, transaction

from kuulolla.core.actions import Value, record
from kuulolla.core.clock import local_day
from kuulolla.core.holding import held
from kuulolla.core.models import ChoreRun, Organisation
from kuulolla.core.wiping import wipe

logger = logging.getLogger(__name__)
LOCK = "chores.lock"
SECONDS_BETWEEN = 600.0
Counts = Mapping[str, int]
Chore = Callable[[datetime], Counts]
OrganisationsChore = Callable[[Organisation, datetime], Counts]
_chores: dict[str, Chore] = {}


def hand_over(name: str, chore: Chore) -> None:
    """From now on, do this every day. It tells what it has done in numbers."""
    _chores[name] = chore


def hand_over_for_each(name: str, chore: OrganisationsChore) -> None:
    """From now on, do this every day for each organisation. What it has done is a fact there."""

    def for_all(now: datetime) -> Counts:
        total: dict[str, int] = {}
        for organisation in Organisation.objects.order_by("pk"):
            counts = chore(organisation, now)
            _tell(name, counts, organisation=organisation, now=now)
            total = {key: total.get(key, 0) + counts.get(key, 0) for key in total | dict(counts)}
        return total

    hand_over(name, for_all)


def names() -> tuple[str, ...]:
    """The chores that there are, in the order in which they are done."""
    return tuple(_chores)


def run_due(now: datetime) -> list[str]:
    """Do what has not been done today; the names of what was done. A fault in one stops no other."""
    with held(Path(settings.DATA) / LOCK):
        return [name for name, chore in _chores.items() if _is_due(name, now=now) and _do(name, chore, now)]


def keep_doing(clock: Callable[[], datetime], *, stop: Event | None = None) -> Thread:
    """Look for what is due now and every ten minutes, in a thread that ends with the process.

    Each time what was removed meanwhile is wiped from the database's log, in case it could not be at once.
    """
    ended = stop or Event()

    def look() -> None:
        while True:
            _look_once(clock)
            if ended.wait(SECONDS_BETWEEN):
                return

    thread = Thread(target=look, name="chores", daemon=True)
    thread.start()
    return thread


def _look_once(clock: Callable[[], datetime]) -> None:
    close_old_connections()
    try:
        run_due(clock())
        wipe()
    except Exception:  # the next look may do better; the worker goes on
        logger.exception("chores could not be looked at")
    finally:
        close_old_connections()


def _do(name: str, chore: Chore, now: datetime) -> bool:
    try:
        counts = chore(now)
    except Exception:  # told in the log, and tried again at the next look
        logger.exception("chore failed: %s", name)
        return False
    ChoreRun.objects.update_or_create(name=name, defaults={"ran_at": now, "counts": dict(counts)})
    return True


def _is_due(name: str, *, now: datetime) -> bool:
    """Also when the clock was ahead and has been put back."""
    ran_at = ChoreRun.objects.filter(name=name).values_list("ran_at", flat=True).first()
    return ran_at is None or local_day(ran_at) != local_day(now)


def _tell(name: str, counts: Counts, *, organisation: Organisation, now: datetime) -> None:
    """A chore that had nothing to do is no fact; `ChoreRun` tells that it was looked at."""
    if any(counts.values()):
        with transaction.atomic():
            values: dict[str, Value] = {"chore": name, **counts}
            record("core.chore_done", organisation=organisation, now=now, values=values)
