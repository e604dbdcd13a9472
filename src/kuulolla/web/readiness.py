"""Whether the site can serve: asked by what stands in front of it, and by `kuulolla doctor`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import Lock
from time import monotonic

from django.conf import settings
from django.db import close_old_connections, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.utils import Error

from kuulolla.web import alive
from kuulolla.web.room import LEAST_ROOM, free_room, is_writable
from kuulolla.web.serving import QUEUES

KEPT_FOR = 2.0
Migration = tuple[str, str]


def checks() -> dict[str, bool]:
    """What must be well, and whether it is."""
    return {
        "database": database_answers(),
        "migrations": not missing_migrations(),
        "workers": not silent_queues(),
        "room": free_room(settings.DATA) >= LEAST_ROOM,
        "folder": is_writable(settings.DATA),
    }


class Remembered:
    """The checks, made anew every two seconds at most, however often they are asked for."""

    def __init__(
        self, make: Callable[[], dict[str, bool]] = checks, *, clock: Callable[[], float] = monotonic
    ) -> None:
        self._make, self._clock, self._lock = make, clock, Lock()
        self._made: dict[str, bool] = {}
        self._until = float("-inf")

    def __call__(self) -> dict[str, bool]:
        """The checks."""
        with self._lock:
            if self._clock() >= self._until:
                close_old_connections()
                self._made = self._make()
                self._until = self._clock() + KEPT_FOR
            return self._made


def database_answers() -> bool:
    """Whether the database can be asked."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return False
    return True


def missing_migrations() -> set[Migration]:
    """Which migrations have not been applied; all of them when the database cannot tell."""
    try:
        return set(known_migrations() - applied_migrations())
    except Error:
        return set(known_migrations())


def applied_migrations() -> set[Migration]:
    """The migrations that the database has been through. Raises Django's Error."""
    return set(MigrationRecorder(connection).applied_migrations())


@cache
def known_migrations() -> frozenset[Migration]:
    """The migrations of this version."""
    return frozenset(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)


def silent_queues() -> list[str]:
    """The queues that no worker works on."""
    now = alive.clock()
    return [queue for queue in QUEUES if not alive.is_alive(queue, data=settings.DATA, now=now)]
