"""What is removed is gone from the files of the database too.

SQLite overwrites removed rows with zeros (`secure_delete` in the settings), but its write-ahead log keeps
earlier pages until it is written back and emptied. PostgreSQL keeps removed rows in its files until it tidies
up by itself (autovacuum); nothing reads them there, and no dump has them.
"""

from __future__ import annotations

from django.db import OperationalError, connection, transaction

PATIENCE_MS = 2_000


def wipe() -> bool:
    """Empty the write-ahead log. False when somebody was reading older pages: try again later."""
    if connection.vendor != "sqlite":
        return True
    if connection.in_atomic_block:
        return False
    usual = int(1000 * connection.settings_dict["OPTIONS"].get("timeout", 5))
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout={PATIENCE_MS}")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return not cursor.fetchone()[0]
        except OperationalError:
            return False
        finally:
            cursor.execute(f"PRAGMA busy_timeout={usual}")


def wipe_after_commit() -> None:
    """Wipe once what is removed now is removed for good; the worker tries again every ten minutes."""
    transaction.on_commit(wipe)
