"""Writing Parquet files so that they are whole on the disk before anybody hears of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kuulolla.analysis.paths.catalogue import StoredFile
from kuulolla.analysis.paths.events import EVENTS
from kuulolla.analysis.paths.spool import settle_folder

if TYPE_CHECKING:
    import duckdb

UNFINISHED = ".unfinished"


class Writer:
    """Writes the results of queries to new files of the store in a folder."""

    def __init__(self, folder: Path, database: duckdb.DuckDBPyConnection) -> None:
        self._folder = folder
        self._database = database
        self.written: list[StoredFile] = []

    def write(self, query: str, *, relation: str, period: int) -> None:
        """Write the rows of one day (events) or month (sums); no file when there are none."""
        unit = "day" if relation == EVENTS else "month"
        name = f"{relation}/{unit}={period}/{uuid4().hex}.parquet"
        unfinished = self._folder / f"{name}{UNFINISHED}"
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        literal = str(unfinished).replace("'", "''")
        self._database.execute(f"COPY ({query}) TO '{literal}' (FORMAT parquet, COMPRESSION zstd)")
        rows = self._database.fetchall()[0][0]
        if rows:
            has_journeys = relation == EVENTS and self._has_journeys(literal)
            _settle_file(unfinished)
            unfinished.rename(self._folder / name)
            self.written.append(StoredFile(name, relation, period, rows, has_journeys))

    def _has_journeys(self, literal: str) -> bool:
        found = self._database.execute(f"SELECT max(journey) <> '' FROM read_parquet('{literal}')").fetchall()
        return bool(found[0][0])

    def settled(self) -> list[StoredFile]:
        """The files written, once their names are on the disk too."""
        partitions = {(self._folder / file.name).parent for file in self.written}
        relations = {partition.parent for partition in partitions}
        for folder in (*partitions, *relations, self._folder):
            settle_folder(folder)
        return self.written


def _settle_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
