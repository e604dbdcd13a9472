"""Many rows at once: made ready while nothing is locked, then written by one statement.

`bulk_create` makes its rows ready inside the transaction. On SQLite everybody else waits meanwhile, twice
as long as for these.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, Self

from django.db import connection
from django.db.models import Field, Model


@dataclass(frozen=True)
class ReadyRows:
    """Rows as the database takes them."""

    statement: str
    values: list[tuple[Any, ...]]  # Any: values of any column

    @classmethod
    def of(cls, rows: Sequence[Model]) -> Self:
        """New rows of one model, at least one; the database gives their keys."""
        meta = rows[0]._meta
        fields = [field for field in meta.concrete_fields if not field.primary_key]
        quoted = connection.ops.quote_name
        columns = ", ".join(quoted(str(field.column)) for field in fields)
        places = ", ".join("%s" for _ in fields)
        statement = f"INSERT INTO {quoted(meta.db_table)} ({columns}) VALUES ({places})"  # our names
        return cls(statement, list(zip(*(_column(field, rows) for field in fields), strict=False)))

    def write(self) -> None:
        """Write all of them."""
        with connection.cursor() as cursor:
            cursor.executemany(self.statement, self.values)


def _column(field: Field[Any, Any], rows: Sequence[Model]) -> Iterable[Any]:  # Any: values of any column
    """Made ready once where all rows say the same, as they do in most columns."""
    values = [getattr(row, field.attname) for row in rows]
    if all(value == values[0] for value in values):
        return repeat(field.get_db_prep_save(values[0], connection), len(rows))
    return [field.get_db_prep_save(value, connection) for value in values]
