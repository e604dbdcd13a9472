"""New rows of one model in one statement, made ready column by column.

`bulk_create` spends more on making its rows ready than the database on writing them (docs/decisions/0007).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, repeat
from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, Model

Column = Field[Any, Any]  # Any: values of any column


def insert(rows: Sequence[Model], *, keys_wanted: bool = False) -> None:
    """Write new rows of one model; with `keys_wanted` they then have the keys that the database gave."""
    if not rows:
        return
    database = connections["default"]
    columns = _columns(type(rows[0]))
    at_once = database.ops.bulk_batch_size(columns, rows)
    for start in range(0, len(rows), at_once):
        _insert(rows[start : start + at_once], columns, database=database, keys_wanted=keys_wanted)


def _insert(
    rows: Sequence[Model], columns: Sequence[Column], *, database: BaseDatabaseWrapper, keys_wanted: bool
) -> None:
    ready = zip(*(_ready(column, rows, database=database) for column in columns), strict=False)
    with database.cursor() as cursor:
        statement = _statement(type(rows[0]), len(rows), keys_wanted=keys_wanted)
        cursor.execute(statement, list(chain.from_iterable(ready)))
        if keys_wanted:
            for row, (key,) in zip(rows, cursor.fetchall(), strict=True):
                row.pk = key


def _ready(
    column: Column, rows: Sequence[Model], *, database: BaseDatabaseWrapper
) -> Iterable[Any]:  # Any: values of any column
    """As the database takes it; made once where all rows say the same, as they do in most columns."""
    values = [getattr(row, column.attname) for row in rows]
    if values.count(values[0]) == len(values):
        return repeat(column.get_db_prep_save(values[0], database), len(rows))
    return [column.get_db_prep_save(value, database) for value in values]


@lru_cache(maxsize=64)
def _columns(model: type[Model]) -> list[Column]:
    """All but a key that the database gives."""
    return [column for column in model._meta.concrete_fields if not column.db_returning]


@lru_cache(maxsize=512)
def _statement(model: type[Model], rows: int, *, keys_wanted: bool) -> str:
    quoted = connections["default"].ops.quote_name
    columns = [quoted(str(column.column)) for column in _columns(model)]
    places = repeat(f"({', '.join(repeat('%s', len(columns)))})", rows)
    returning = f" RETURNING {quoted(str(model._meta.pk.column))}" if keys_wanted else ""
    table = quoted(model._meta.db_table)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join(places)}{returning}"
