"""Another process holds the database's lock for longer than anybody waits for it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.site import prepared

LONG = 50.0


def locked(database: str) -> Iterator[Result]:
    """The rows: locked once, for more than twice the time-out."""
    name = f"locked/{'postgresql' if database else 'sqlite'}"
    with TemporaryDirectory() as folder:
        site = prepared(Path(folder) / "data", database=database)
        with site.served():
            with site.crowd().sending() as crowd:
                crowd.wait_for_answer(since=time.monotonic())
                with held(site.data, database):
                    time.sleep(LONG)
                back = crowd.wait_for_answer(since=time.monotonic())
            site.wait_until_work_is_done()
        yield Result.of(f"soak/{name}/back_worst_s", back)
        yield Result.of(f"soak/{name}/longest_wait_s", max(one.at - one.sent_at for one in crowd.answers))
        yield from kept_rows(name, site, crowd)


@contextmanager
def held(data: Path, database: str) -> Iterator[None]:
    """Nobody else can write while open."""
    if not database:
        connection = sqlite3.connect(data / "kuulolla.sqlite3", timeout=30, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")
        connection.close()
        return
    import psycopg

    with psycopg.connect(database) as other:
        other.execute("LOCK TABLE ask_answerset, core_fact IN EXCLUSIVE MODE")
        yield
        other.rollback()
