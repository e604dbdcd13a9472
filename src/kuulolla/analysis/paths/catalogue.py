"""Which files of the store count: a small SQLite database whose commit is the moment of every change.

What the catalogue does not name does not exist. Each commit that replaces files begins a generation. A reader
holds the generation that it reads, and what a later one replaced is removed when nobody holds an older one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from kuulolla.analysis.paths.generations import Generations, locked
from kuulolla.analysis.paths.spool import spool_files

FILE = "catalogue.sqlite3"
_SCHEMA = """
BEGIN;
CREATE TABLE IF NOT EXISTS state (generation INTEGER, journeys_from INTEGER, events_from INTEGER);
CREATE TABLE IF NOT EXISTS file (
    name TEXT PRIMARY KEY, relation TEXT, period INTEGER, rows INTEGER, has_journeys INTEGER,
    replaced_in INTEGER
);
CREATE TABLE IF NOT EXISTS spool (name TEXT PRIMARY KEY, replaced_in INTEGER);
CREATE TABLE IF NOT EXISTS forgotten (journey TEXT PRIMARY KEY, request TEXT, in_parquet INTEGER);
CREATE TABLE IF NOT EXISTS forgotten_spool (request TEXT, spool TEXT);
INSERT INTO state SELECT 0, 0, 0 WHERE NOT EXISTS (SELECT * FROM state);
PRAGMA user_version = 1;
COMMIT;
"""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A Parquet file: its name below the store's folder, the relation and the day or month it belongs to."""

    name: str
    relation: str
    period: int
    rows: int
    has_journeys: bool


@dataclass(frozen=True, slots=True)
class Clock:
    """The first days (yyyymmdd) that still have journeys, and that still have events."""

    journeys_from: int = 0
    events_from: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the store consists of at one moment: files that count, and what of their rows does not.

    `waiting` are the files of the spool whose rows are not in Parquet. `forgotten` are journeys that no
    reader sees, `forgotten_in_parquet` those of them that may still stand in Parquet files.
    """

    generation: int
    clock: Clock
    files: tuple[StoredFile, ...]
    waiting: tuple[Path, ...]
    forgotten: frozenset[str]
    forgotten_in_parquet: frozenset[str]

    def files_of(self, relation: str) -> list[StoredFile]:
        """The files of one relation."""
        return [file for file in self.files if file.relation == relation]


@dataclass(frozen=True, slots=True)
class Change:
    """What one commit does: files that begin and cease to count, spool files that are in Parquet now.

    `erased` are the forgotten journeys that no Parquet file contains any more.
    """

    added: Collection[StoredFile]
    replaced: Collection[str]
    compacted: Collection[str]
    erased: Collection[str]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to commit."""
        return not any((self.added, self.replaced, self.compacted, self.erased))


class Catalogue:
    """The catalogue of the store in a folder. Safe for any number of threads and processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._generations = Generations(folder)
        if not (folder / FILE).exists() or not self._is_made():
            self._make()

    def _is_made(self) -> bool:
        with self._connection() as database:
            return bool(database.execute("PRAGMA user_version").fetchone()[0])

    def _make(self) -> None:
        with locked(self._folder / "catalogue.lock"), self._connection() as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.executescript(_SCHEMA)

    def copy(self, to: Path) -> Path:
        """Write the catalogue, as it is at one moment, into another folder; gives where its own lies."""
        with self._connection() as database, closing(sqlite3.connect(to / FILE)) as copy:
            database.backup(copy)
        return self._folder / FILE

    @contextmanager
    def held(self) -> Iterator[Snapshot]:
        """A snapshot whose files stay where they are until the block is left."""
        while True:
            number = self._generation()
            with self._generations.held(number):
                snapshot = self.snapshot()
                if snapshot.generation == number:
                    yield snapshot
                    return

    def _generation(self) -> int:
        with self._connection() as database:
            return int(database.execute("SELECT generation FROM state").fetchone()[0])

    def snapshot(self) -> Snapshot:
        """What counts now, for the one who alone may remove files; others use `held`.

        The spool is looked at last. Then a file that was compacted meanwhile is still there for the one who
        holds the generation, and is read from the spool; in the other order it could be cleared away and
        struck out in between, and would look like one that was never compacted.
        """
        with self._connection() as database:
            database.execute("BEGIN")
            generation, *clock = database.execute("SELECT * FROM state").fetchone()
            files = database.execute(
                "SELECT name, relation, period, rows, has_journeys FROM file WHERE replaced_in IS NULL"
            ).fetchall()
            compacted = _texts(database, "SELECT name FROM spool")
            forgotten = _texts(database, "SELECT journey FROM forgotten")
            in_parquet = _texts(database, "SELECT journey FROM forgotten WHERE in_parquet")
            database.execute("COMMIT")
        stored = tuple(_stored_file(*row) for row in files)
        waiting = tuple(path for path in spool_files(self._folder) if path.name not in compacted)
        return Snapshot(generation, Clock(*clock), stored, waiting, forgotten, in_parquet)

    def commit(self, change: Change) -> None:
        """Let the change count, all of it, from this moment on, whatever happens to the machine."""
        with self._changing() as database:
            database.execute("UPDATE state SET generation = generation + 1")
            database.executemany(
                "INSERT INTO file VALUES (?, ?, ?, ?, ?, NULL)",
                [(f.name, f.relation, f.period, f.rows, f.has_journeys) for f in change.added],
            )
            database.executemany(
                "UPDATE file SET replaced_in = (SELECT generation FROM state) WHERE name = ?",
                _rows(change.replaced),
            )
            database.executemany("INSERT INTO spool SELECT ?, generation FROM state", _rows(change.compacted))
            _settle_forgotten(database, change)

    def set_clock(self, clock: Clock) -> None:
        """Hide what is too old from every later reader."""
        with self._changing() as database:
            database.execute(
                "UPDATE state SET journeys_from = ?, events_from = ?",
                (clock.journeys_from, clock.events_from),
            )

    def forget(self, journeys: Iterable[str]) -> None:
        """Hide journeys from every later reader.

        They stay listed until every file that is in the spool now is in Parquet without them. The spool is
        looked at within the transaction, so that no file can be compacted and cleared away in between.
        """
        request = uuid4().hex
        with self._changing() as database:
            database.executemany(
                "INSERT OR REPLACE INTO forgotten VALUES (?, ?, 1)",
                [(journey, request) for journey in journeys if journey],
            )
            database.executemany(
                "INSERT INTO forgotten_spool SELECT ?1, ?2 WHERE ?2 NOT IN (SELECT name FROM spool)",
                [(request, path.name) for path in spool_files(self._folder)],
            )

    def removable(self) -> tuple[list[str], list[str]]:
        """Parquet and spool files that were replaced and that no reader holds any more, by name."""
        oldest = self._generations.oldest_held(current=self._generation())
        with self._connection() as database:
            files = database.execute("SELECT name FROM file WHERE replaced_in <= ?", (oldest,)).fetchall()
            spool = database.execute("SELECT name FROM spool WHERE replaced_in <= ?", (oldest,)).fetchall()
        return [name for (name,) in files], [name for (name,) in spool]

    def drop(self, *, files: Iterable[str], spool: Iterable[str]) -> None:
        """Strike out files that are no longer in the folder."""
        with self._changing() as database:
            database.executemany("DELETE FROM file WHERE name = ?", _rows(files))
            database.executemany("DELETE FROM spool WHERE name = ?", _rows(spool))

    def names(self) -> set[str]:
        """The names of all Parquet files that count or did, and are not struck out."""
        with self._connection() as database:
            return set(_texts(database, "SELECT name FROM file"))

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._connection() as database:
            database.execute("BEGIN IMMEDIATE")
            yield database
            database.execute("COMMIT")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._folder / FILE, timeout=60, isolation_level=None)) as database:
            database.execute("PRAGMA synchronous = FULL")
            yield database


def _stored_file(name: str, relation: str, period: int, rows: int, has_journeys: int) -> StoredFile:
    return StoredFile(name, relation, period, rows, bool(has_journeys))


def _settle_forgotten(database: sqlite3.Connection, change: Change) -> None:
    """Strike out the journeys that were erased and that no file of the spool can still bring back."""
    erased = _rows(change.erased)
    database.executemany("UPDATE forgotten SET in_parquet = 0 WHERE journey = ?", erased)
    database.executemany("DELETE FROM forgotten_spool WHERE spool = ?", _rows(change.compacted))
    database.executemany(
        "DELETE FROM forgotten WHERE journey = ? AND request NOT IN (SELECT request FROM forgotten_spool)",
        erased,
    )


def _texts(database: sqlite3.Connection, query: str) -> frozenset[str]:
    return frozenset(text for (text,) in database.execute(query))


def _rows(texts: Iterable[str]) -> list[tuple[str]]:
    return [(text,) for text in texts]
