"""What keeps something from being saved and goes over: a full disk, a locked database, one that restarts.

Here alone stands which errors of databases and systems mean "not now". Everything else is a fault.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from smtplib import SMTPException
from typing import Final

from django.db import DatabaseError, InterfaceError

RETRY_AFTER: Final = 30
# Primary codes of SQLite: https://sqlite.org/rescode.html
SQLITE_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)
# Classes of SQLSTATE: connections, rolled back for another's sake, resources, locks, operators, system
POSTGRESQL_PASSING = frozenset({"08", "40", "53", "55", "57", "58"})
SYSTEM_PASSING = frozenset(
    {
        errno.ENOSPC,
        errno.EFBIG,
        errno.EROFS,
        errno.EIO,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENOMEM,
        getattr(errno, "EDQUOT", errno.ENOSPC),  # not on Windows
    }
)
OUT_OF_REACH = (ConnectionError, TimeoutError, SMTPException)


class NotNow(RuntimeError):  # noqa: N818  (says what happened)
    """Nothing was kept, and the same can be tried again in a while."""


@contextmanager
def told_as_not_now() -> Iterator[None]:
    """What goes over is raised as NotNow."""
    try:
        yield
    except Exception as problem:
        if is_not_now(problem) and not isinstance(problem, NotNow):
            raise NotNow from problem
        raise


def is_not_now(problem: BaseException | None) -> bool:
    """Whether it goes over without anybody mending the product."""
    if isinstance(problem, OSError) and not isinstance(problem, OUT_OF_REACH):
        return problem.errno in SYSTEM_PASSING
    return isinstance(problem, (NotNow, MemoryError, *OUT_OF_REACH)) or is_databases(problem)


def is_databases(problem: BaseException | None) -> bool:
    """Whether the database cannot write or be reached for now."""
    cause = problem.__cause__ if isinstance(problem, (DatabaseError, InterfaceError)) else None
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in SQLITE_PASSING
    state = getattr(cause, "sqlstate", None)
    if state is None:  # psycopg without a word from the server: there is no connection
        return type(cause).__module__.startswith("psycopg") and _lost_connection(cause)
    return state[:2] in POSTGRESQL_PASSING


def _lost_connection(cause: BaseException | None) -> bool:
    return type(cause).__name__ in ("OperationalError", "InterfaceError")
