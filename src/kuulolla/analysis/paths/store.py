"""The event store: a folder with a spool, Parquet files and a catalogue, read through DuckDB.

The folder, on a local disk, holds

- `spool/`: lines just written by web processes (`Spool`);
- `events/day=yyyymmdd/*.parquet`: the events, one or a few files a day;
- `by_day/`, `by_hour/` and `paths_by_month/` with `month=yyyymm/*.parquet`: sums of the events;
- `catalogue.sqlite3`: which of these files count; what it does not name does not exist;
- `reading/`: locks of those who read; `overflow/`: what does not fit into memory.

`EventStore.open()` gives a DuckDB connection with these relations. Each holds every event exactly once, as it
was when the connection was opened: nothing changes under a reader.

`events`
    organisation BIGINT, at BIGINT (milliseconds, UTC), day INTEGER (yyyymmdd in Helsinki), name, subject,
    path, detail, channel, journey VARCHAR (never NULL), n BIGINT. Rows without a journey are sums of an
    hour: add up n, never count rows. Days are separate files, so a filter on `day` beside the one on
    `at` spares reading the others. `at` is a reserved word: write `"at"` or `events.at`.
`by_hour`
    organisation, day, at (start of the hour), name, subject, channel, n.
`by_day`
    organisation, day, name, subject, channel, n.
`paths_by_month`
    organisation, month INTEGER (yyyymm in Helsinki), name, subject, path, n; rows whose path is not empty.

A key may stand on more than one row of a sum: always add up n.

`fresh` is a temporary table of the connection with the columns of `events`: the rows that are not yet in
Parquet. All four relations look through it, so that rows a caller adds (`add_rows`), such as facts that the
service keeps in its own database, are found everywhere.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import duckdb

from kuulolla.analysis.paths.ageing import clock_at
from kuulolla.analysis.paths.catalogue import Catalogue
from kuulolla.analysis.paths.compaction import CompactionDone, compact
from kuulolla.analysis.paths.relations import add_rows, show

__all__ = ["CompactionDone", "EventStore", "add_rows"]


class EventStore:
    """The events in a folder, which processes write to with `Spool(folder)`.

    `memory` and `threads` are what all connections of the process to this folder may use together. Any
    number of threads and processes may read, and call the other methods, at the same time.
    """

    def __init__(self, folder: Path, *, memory: str = "1GB", threads: int = 2) -> None:
        self._folder = Path(folder)
        self._memory = memory
        self._threads = threads
        self._catalogue = Catalogue(self._folder)

    @contextmanager
    def open(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection with the relations of this module, for one thread, to be used within the block."""
        with self._catalogue.held() as snapshot, self._connection() as connection:
            show(connection, snapshot, folder=self._folder)
            yield connection

    def compact(self, now: datetime) -> CompactionDone:
        """Move finished spool files into Parquet, and remove what was forgotten or has become too old.

        To be called often, by whichever process: who comes second waits for the first. Files that a
        reader still uses are removed by a later call.
        """
        return compact(self._folder, catalogue=self._catalogue, connect=self._connection, now=now)

    def forget(self, journeys: Iterable[str]) -> None:
        """Hide all rows of these journeys from every reader who opens from now on.

        The next compactions remove them from the files: from Parquet the first, from the spool as soon as
        the files that are being written now are finished. Rows that come later count again.
        """
        self._catalogue.forget(journeys)

    def age(self, now: datetime, *, journeys_months: int = 13, events_months: int = 25) -> CompactionDone:
        """Empty journeys from rows older than the first clock, and remove rows older than the second.

        Readers see it at once; the files are written anew by the compaction that follows.
        """
        clock = clock_at(now, journeys_months=journeys_months, events_months=events_months)
        self._catalogue.set_clock(clock)
        return self.compact(now)

    @contextmanager
    def copied(self, to: Path) -> Iterator[Path]:
        """For whoever copies the folder: the catalogue is copied into another, and its own place is given.

        All files that the copy names stay where they are until the block is left, whatever else goes on.
        """
        with self._catalogue.held():
            yield self._catalogue.copy(to)

    def _connection(self) -> duckdb.DuckDBPyConnection:
        return _databases[-1](self._folder, self._memory, self._threads).cursor()


def _database(folder: Path, memory: str, threads: int) -> duckdb.DuckDBPyConnection:
    """A database in memory that fetches nothing from a network."""
    return duckdb.connect(
        config={
            "memory_limit": memory,
            "threads": threads,
            "temp_directory": str(folder / "overflow"),
            "preserve_insertion_order": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
    )


# A process has one database for a store: connections to it cost nothing, and share its limit of memory. A
# child after a fork makes its own, and keeps the parent's, whose threads it lacks, from being taken down.
_databases = [lru_cache(maxsize=4)(_database)]
os.register_at_fork(after_in_child=lambda: _databases.append(lru_cache(maxsize=4)(_database)))
