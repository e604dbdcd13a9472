"""What a reader's connection shows: SQL over the files of a snapshot and over what is not yet in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.paths.events import COLUMNS, EVENTS, HOUR, MARK, day_of
from kuulolla.analysis.paths.rollups import ROLLUPS

if TYPE_CHECKING:
    import duckdb

    from kuulolla.analysis.paths.catalogue import Clock, Snapshot, StoredFile

NAMES = ", ".join(f'"{name}"' for name in COLUMNS)
_TEXTS = [name for name, kind in COLUMNS.items() if kind == "VARCHAR"]
_WILDCARDS = re.compile(r"[*?\[]")
_FRESH = f"SELECT {NAMES} FROM fresh"
_NOTHING = (
    "SELECT " + ", ".join(f'NULL::{kind} AS "{name}"' for name, kind in COLUMNS.items()) + " WHERE false"
)


def show(connection: duckdb.DuckDBPyConnection, snapshot: Snapshot, *, folder: Path) -> None:
    """Make the relations of the store in a connection.

    While rows that no longer count still stand in Parquet files, the sums are made from the events.
    """
    hide_forgotten(connection, snapshot)
    fresh = kept(spooled(snapshot.waiting), clock=snapshot.clock)
    connection.execute(f"CREATE TEMP TABLE fresh AS {fresh}")
    is_clean = not snapshot.forgotten_in_parquet and not any(
        is_too_old(file, clock=snapshot.clock) for file in snapshot.files
    )
    stored = parquet(folder, snapshot.files_of(EVENTS))
    counting = stored if is_clean else [kept(part, clock=snapshot.clock) for part in stored]
    _view(connection, EVENTS, [*counting, _FRESH])
    for rollup in ROLLUPS:
        if is_clean:
            sums = parquet(folder, snapshot.files_of(rollup.relation))
            _view(connection, rollup.relation, [*sums, rollup.of_events(_FRESH)])
        else:
            _view(connection, rollup.relation, [rollup.of_events(f"SELECT * FROM {EVENTS}")])


def _view(connection: duckdb.DuckDBPyConnection, name: str, parts: list[str]) -> None:
    connection.execute(f"CREATE TEMP VIEW {name} AS {union(parts)}")


def union(parts: Iterable[str]) -> str:
    """All rows of several relations with the same columns."""
    return " UNION ALL BY NAME ".join(parts)


def hide_forgotten(connection: duckdb.DuckDBPyConnection, snapshot: Snapshot) -> None:
    """Tell a connection which journeys `kept` leaves out."""
    connection.execute(
        "CREATE TEMP TABLE forgotten AS SELECT unnest(?::VARCHAR[]) AS journey", [sorted(snapshot.forgotten)]
    )


def kept(source: str, *, clock: Clock) -> str:
    """Of a relation with the columns of the events: the rows that count, as far as they still do.

    Nothing finer than the hour is kept of what belongs to no journey, or no longer does.
    """
    emptied = f"CASE WHEN day < {clock.journeys_from} THEN '' ELSE journey END AS journey"
    hourly = f"""CASE WHEN journey = '' THEN "at" - "at" % {HOUR} ELSE "at" END AS "at\""""
    return (
        f"SELECT * REPLACE ({hourly}) FROM (SELECT * REPLACE ({emptied}) FROM ({source}) "
        f"WHERE day >= {clock.events_from} AND journey NOT IN (SELECT journey FROM forgotten))"
    )


def is_too_old(file: StoredFile, *, clock: Clock) -> bool:
    """Whether a file of events holds something that its clock has run out for."""
    is_behind = file.period < clock.events_from or (file.has_journeys and file.period < clock.journeys_from)
    return file.relation == EVENTS and is_behind


def spooled(paths: Iterable[Path]) -> str:
    """The whole lines of files of the spool; what was torn by a crash is left out."""
    if not (listed := _listed(paths)):
        return _NOTHING
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in {**COLUMNS, "mark": "VARCHAR"}.items())
    texts = ", ".join(f"'{name}'" for name in _TEXTS)
    return (
        f"SELECT {NAMES} FROM read_csv([{listed}], columns = {{{columns}}}, force_not_null = [{texts}], "
        r"delim = '\t', new_line = '\n', quote = '', escape = '', comment = '', header = false, "
        f"auto_detect = false, ignore_errors = true) WHERE mark = '{MARK}'"
    )


def parquet(folder: Path, files: Collection[StoredFile], *, filename: bool = False) -> list[str]:
    """Everything in files of one relation, as one part of a union, or none when there is no file.

    The days stand in the names of the folders too, so that whole files can be passed over.
    """
    if not files:
        return []
    listed = _listed(folder / file.name for file in files)
    is_by_day = all(file.relation == EVENTS for file in files)
    partitions = (
        "hive_partitioning = true, hive_types = {'day': INTEGER}"
        if is_by_day
        else "hive_partitioning = false"
    )
    return [f"SELECT * FROM read_parquet([{listed}], {partitions}, filename = {filename})"]


def _listed(paths: Iterable[Path]) -> str:
    """Paths as literals, with the signs that DuckDB would take for wildcards made plain."""
    plain = _WILDCARDS.sub(r"[\g<0>]", "\n".join(map(str, paths))).replace("'", "''")
    return ", ".join(f"'{path}'" for path in plain.split("\n") if path)


def add_rows(connection: duckdb.DuckDBPyConnection, columns: Mapping[str, Sequence[object]]) -> None:
    """Add rows to every relation of an open connection, for as long as it is open.

    `columns` are equally long sequences or numpy arrays by the names of the columns of `events`; at least
    organisation, at and name. `day` follows from `at`; what is left out is empty, and n is 1.
    """
    at = np.asarray(columns["at"], dtype=np.int64)
    nothing = {name: np.full(len(at), "", dtype=object) for name in _TEXTS}
    given = {name: np.asarray(values) for name, values in columns.items()}
    rows = {**nothing, "n": np.ones(len(at), dtype=np.int64), **given, "at": at, "day": days_of(at)}
    connection.register("added", rows)
    connection.execute(f"INSERT INTO fresh SELECT {NAMES} FROM added")
    connection.unregister("added")


def days_of(at: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
    """The days in Helsinki of many moments."""
    hours, place = np.unique(at // HOUR, return_inverse=True)
    return np.array([day_of(int(hour) * HOUR) for hour in hours], dtype=np.int32)[place]
