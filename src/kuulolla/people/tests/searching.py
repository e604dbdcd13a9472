"""Everything that is stored, as one text, so that a test can look for a person in it."""

from __future__ import annotations

from cryptography.fernet import InvalidToken
from django.db import connection

from kuulolla.people.sealing import sealer


def everything_stored() -> str:
    """Every value of every table; sealed ones opened."""
    with connection.cursor() as cursor:
        return "\n".join(
            _as_text(value)
            for table in connection.introspection.table_names(cursor)
            for row in _rows(cursor, table)
            for value in row
        )


def _rows(cursor, table: str):
    return list(cursor.execute(f'SELECT * FROM "{table}"') or cursor.fetchall())


def _as_text(value: object) -> str:
    if not isinstance(value, bytes | memoryview):
        return str(value)
    try:
        return str(sealer().open(value))
    except InvalidToken:
        return bytes(value).decode("utf-8", "replace")
