"""Moving the spool into Parquet, and out of Parquet what was forgotten or is too old.

New files are written under a passing name, settled on the disk and renamed; then one commit of the catalogue
makes them count and what they replace not. A crash before the commit leaves files that count for nothing, and
a crash after it files that no longer do: both are cleared away the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import datetime
from itertools import groupby, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kuulolla.analysis.paths.catalogue import Catalogue, Change, Snapshot, StoredFile
from kuulolla.analysis.paths.clearing import clear_away
from kuulolla.analysis.paths.events import COLUMNS, EVENTS, day_at
from kuulolla.analysis.paths.generations import locked
from kuulolla.analysis.paths.relations import (
    NAMES,
    hide_forgotten,
    is_too_old,
    kept,
    parquet,
    spooled,
    union,
)
from kuulolla.analysis.paths.rollups import MONTH, ROLLUPS
from kuulolla.analysis.paths.spool import is_finished
from kuulolla.analysis.paths.writing import Writer

if TYPE_CHECKING:
    import duckdb

BATCH = 256_000_000  # bytes of the spool that are in memory at a time
MANY = 8  # so many small files of a day are merged into one
SMALL = 500_000  # rows


@dataclass(frozen=True, slots=True)
class CompactionDone:
    """What a compaction did: spool files and lines read, of them torn; Parquet files written and replaced."""

    spool_files: int = 0
    lines: int = 0
    torn: int = 0
    written: int = 0
    replaced: int = 0


def compact(
    folder: Path, *, catalogue: Catalogue, connect: Callable[[], duckdb.DuckDBPyConnection], now: datetime
) -> CompactionDone:
    """Compact the store in a folder. Who comes second waits for the first."""
    with locked(folder / "compactor.lock"):
        clear_away(folder, catalogue=catalogue, now=now)
        done = []
        for batch in _batches(catalogue.snapshot().waiting):
            with connect() as database:
                compaction = Compaction(folder, catalogue.snapshot(), spool=batch, database=database)
                change = compaction.change(today=day_at(now))
                if not change.is_empty:
                    catalogue.commit(change)
                done.append(compaction.done(change))
        clear_away(folder, catalogue=catalogue, now=now)
    return CompactionDone(*map(sum, zip(*map(astuple, done), strict=True)))


def _batches(waiting: Iterable[Path]) -> Iterator[list[Path]]:
    """The finished files of the spool, as many at a time as fit into memory; the last batch may be empty."""
    batch: list[Path] = []
    size = 0
    for path in filter(is_finished, waiting):
        batch.append(path)
        size += path.stat().st_size
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    yield batch


class Compaction:
    """The work for one commit: some files of the spool, and whatever else in the store is due."""

    def __init__(
        self, folder: Path, snapshot: Snapshot, *, spool: list[Path], database: duckdb.DuckDBPyConnection
    ) -> None:
        self._folder = folder
        self._snapshot = snapshot
        self._spool = spool
        self._database = database
        self._writer = Writer(folder, database)
        self._replaced: list[StoredFile] = []
        hide_forgotten(database, snapshot)
        database.execute(f"CREATE TEMP TABLE lines AS {spooled(spool)}")
        database.execute(f"CREATE TEMP VIEW fresh AS {kept('SELECT * FROM lines', clock=snapshot.clock)}")
        self._fresh_days = set(self._column("SELECT DISTINCT day FROM fresh"))

    def change(self, *, today: int) -> Change:
        """Write all files, and tell what is to be committed."""
        shrinking = self._shrinking_files()
        self._write_days(shrinking, today=today)
        self._write_months({file.period // MONTH for file in shrinking})
        return Change(
            added=self._writer.settled(),
            replaced=[file.name for file in self._replaced],
            compacted=[path.name for path in self._spool],
            erased=self._snapshot.forgotten,
        )

    def done(self, change: Change) -> CompactionDone:
        """What the work amounted to."""
        lines = sum(map(_lines_in, self._spool))
        (whole,) = self._column("SELECT count(*) FROM lines")
        return CompactionDone(len(self._spool), lines, lines - whole, len(change.added), len(change.replaced))

    def _shrinking_files(self) -> set[StoredFile]:
        """Files that lose rows: days whose time is over, and what holds forgotten journeys."""
        files = self._snapshot.files_of(EVENTS)
        over = {file for file in files if file.period < self._snapshot.clock.events_from}
        if not self._snapshot.forgotten_in_parquet:
            return over
        parts = parquet(self._folder, [file for file in files if file.has_journeys], filename=True)
        holding = {
            name.rsplit("/", 1)[-1]
            for part in parts
            for name in self._column(
                f"SELECT DISTINCT filename FROM ({part}) WHERE journey IN (FROM forgotten)"
            )
        }
        return over | {file for file in files if file.name.rsplit("/", 1)[-1] in holding}

    def _write_days(self, shrinking: set[StoredFile], *, today: int) -> None:
        """Write the days that have new rows, or files that lose rows or journeys or are too many."""
        files_by_day = self._files_by_day()
        for day in sorted(self._fresh_days | files_by_day.keys()):
            files = files_by_day.get(day, [])
            due = {
                file for file in files if file in shrinking or is_too_old(file, clock=self._snapshot.clock)
            }
            due |= _to_merge(files, is_over=day < today, is_growing=day in self._fresh_days)
            if due or day in self._fresh_days:
                self._write_day(day, sorted(due, key=lambda file: file.name))

    def _files_by_day(self) -> dict[int, list[StoredFile]]:
        files = sorted(self._snapshot.files_of(EVENTS), key=lambda file: file.period)
        return {day: list(of_day) for day, of_day in groupby(files, key=lambda file: file.period)}

    def _write_day(self, day: int, replaced: list[StoredFile]) -> None:
        stored = [kept(part, clock=self._snapshot.clock) for part in parquet(self._folder, replaced)]
        rows = union([f"SELECT * FROM fresh WHERE day = {day}", *stored])
        self._writer.write(_summed_by_hour(rows), relation=EVENTS, period=day)
        self._replaced += replaced

    def _write_months(self, shrinking: set[int]) -> None:
        """Add the new rows to the sums of their months; months that lost rows are counted anew."""
        growing = {day // MONTH for day in self._fresh_days}
        for month, rollup in product(sorted(growing | shrinking), ROLLUPS):
            sums = [file for file in self._snapshot.files_of(rollup.relation) if file.period == month]
            if month in shrinking:
                parts = [rollup.of_events(part) for part in parquet(self._folder, self._events_of(month))]
            else:
                fresh = f"SELECT * FROM fresh WHERE day // {MONTH} = {month}"
                parts = [*parquet(self._folder, sums), rollup.of_events(fresh)]
            if parts:
                self._writer.write(rollup.of_sums(union(parts)), relation=rollup.relation, period=month)
            self._replaced += sums

    def _events_of(self, month: int) -> list[StoredFile]:
        """The files of a month's events as they will be after the commit."""
        staying = set(self._snapshot.files_of(EVENTS)) - set(self._replaced)
        files = (*staying, *self._writer.written)
        return [file for file in files if file.relation == EVENTS and file.period // MONTH == month]

    def _column(self, query: str) -> list[Any]:  # what the query gives
        return [value for (value,) in self._database.execute(query).fetchall()]


def _to_merge(files: list[StoredFile], *, is_over: bool, is_growing: bool) -> set[StoredFile]:
    """The small files of a day, when they are many, or when there need not be two because the day is over."""
    small = {file for file in files if file.rows < SMALL}
    too_many = len(small) >= MANY or (is_over and len(small) + is_growing > 1)
    return small if too_many else set()


def _summed_by_hour(rows: str) -> str:
    """Rows of journeys as they are, all others as sums of an hour."""
    keys = ", ".join(f'"{name}"' for name in COLUMNS if name != "n")
    return (
        f"WITH source AS ({rows}) SELECT {NAMES} FROM source WHERE journey <> '' UNION ALL "
        f"SELECT {keys}, sum(n)::BIGINT FROM source WHERE journey = '' GROUP BY {keys} "
        'ORDER BY organisation, name, "at"'
    )


def _lines_in(path: Path) -> int:
    content = path.read_bytes()
    return content.count(b"\n") + (not content.endswith(b"\n") and bool(content))
