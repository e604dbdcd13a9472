"""The site on a database file of its own, on which real faults can be made."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, connections

from kuulolla.web.front import Front

NAME = "kuulolla.sqlite3"
FIELDS = "application/x-www-form-urlencoded"


class Site:
    """The site as one thread of the server runs it."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / NAME
        self.application = Front(WSGIHandler())
        self.thread = ThreadPoolExecutor(1)
        self.thread.submit(_open_connection).result(30)

    def sends(self, path: str, **fields: str) -> tuple[str, dict[str, str], str]:
        """The status, the headers and the page of a sent form."""
        return self.thread.submit(self._answered, path, urlencode(fields).encode()).result(30)

    def loses_its_database(self) -> None:
        """The file is not there any more for whoever opens it."""
        connections.settings["default"]["NAME"] = str(self.file.parent / "nowhere" / NAME)
        self.close()
        self.thread = ThreadPoolExecutor(1)

    def close(self) -> None:
        """Let go of the file."""
        self.thread.submit(connections.close_all).result(30)
        self.thread.shutdown()

    def _answered(self, path: str, body: bytes) -> tuple[str, dict[str, str], str]:
        environ = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": path,
            "QUERY_STRING": "lang=fi",
            "HTTP_HOST": "localhost",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "CONTENT_TYPE": FIELDS,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
        }
        started: list[tuple[str, dict[str, str]]] = []
        page = self.application(
            environ, lambda status, headers, _=None: started.append((status, dict(headers)))
        )
        return (*started[0], b"".join(page).decode())


def _open_connection() -> None:
    """The thread's own, before there is a fault."""
    connection.ensure_connection()


@contextmanager
def a_site_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """The site, with what the test's database holds now in a file in the folder."""
    if connection.vendor != "sqlite":
        pytest.skip("the faults are made to a file of SQLite")
    with sqlite3.connect(folder / NAME) as file:
        connection.connection.backup(file)
        file.execute("PRAGMA journal_mode=WAL")
    file.close()
    options = {
        "timeout": 0.2,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    }
    monkeypatch.setitem(connections.settings["default"], "NAME", str(folder / NAME))
    monkeypatch.setitem(connections.settings["default"], "OPTIONS", options)
    site = Site(folder)
    try:
        yield site
    finally:
        site.close()


@contextmanager
def another_process_holds(file: Path) -> Iterator[None]:
    """Nobody else can write while open."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def no_file_may_grow() -> Iterator[None]:
    """What this process writes past a file's first byte is refused while open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def a_small_disk(place: Path) -> Iterator[Path]:
    """A disk of eight megabytes; the test is skipped where none can be mounted."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "kuulolla-test", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Nothing fits on the disk while open."""
    filler = disk / "filler"
    with pytest.raises(OSError, match="No space left"):
        filler.write_bytes(bytes(16_000_000))
    yield
    filler.unlink()
