"""The database in a backup: a copy of one moment, made while others go on writing, and put back whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.db import connection

from kuulolla.cli.backup_refusals import CopyFailed, ProgramMissing

SQLITE, POSTGRESQL = "sqlite", "postgresql"
NAMES = {SQLITE: "database.sqlite3", POSTGRESQL: "database.pgdump"}
SIDE_FILES = ("", "-wal", "-shm", "-journal")
EMPTIED = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
TABLES = "SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
OTHERS = (
    "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND backend_type = 'client backend'"
)


def kind() -> str:
    """Which database the site has: sqlite or postgresql."""
    return connection.vendor


def copy_database(into: Path) -> Path:
    """Copy the database as it is at one moment; gives the copy. Raises CopyFailed and ProgramMissing."""
    copy = into / NAMES[kind()]
    copy.touch(mode=0o600)
    if kind() == SQLITE:
        _copy_sqlite(sqlite_file(), copy)
    else:
        dump(copy)
    return copy


def sqlite_file() -> Path:
    """Where SQLite's file lies."""
    return Path(str(settings.DATABASES["default"]["NAME"]))


def files_of_sqlite() -> list[Path]:
    """The files of the database that are there."""
    names = [sqlite_file().with_name(sqlite_file().name + ending) for ending in SIDE_FILES]
    return [file for file in names if file.exists()]


def has_rows() -> bool:
    """Whether the site has a database already."""
    return sqlite_file().exists() if kind() == SQLITE else bool(_one(TABLES))


def others_are_connected() -> bool:
    """Whether anybody else uses the database now; SQLite cannot tell."""
    return kind() == POSTGRESQL and bool(_one(OTHERS))


def put_back(copy: Path) -> None:
    """Make the database what the copy is, in one step. Raises CopyFailed and ProgramMissing."""
    connection.close()
    if kind() == SQLITE:
        os.replace(copy, sqlite_file())
        return
    script = copy.with_suffix(".sql")
    _run("pg_restore", ["--no-owner", "--no-privileges", "--file", str(script), str(copy)])
    once = ["--quiet", "--no-psqlrc", "--single-transaction", "--set", "ON_ERROR_STOP=1"]
    _run("psql", [*once, "--command", EMPTIED, "--file", str(script), *_connection()], quiet=True)
    script.unlink()


def dump(copy: Path) -> None:
    """PostgreSQL's own dump, which sees one moment, and looked through. Raises CopyFailed, ProgramMissing."""
    copy.touch(mode=0o600)
    _run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file", str(copy), *_connection()])
    _run("pg_restore", ["--list", str(copy)], quiet=True)


def _copy_sqlite(source: Path, copy: Path) -> None:
    """In one go, so that no writer makes it begin again; writers go on meanwhile (WAL)."""
    try:
        with closing(sqlite3.connect(source, timeout=20)) as origin, closing(sqlite3.connect(copy)) as target:
            origin.backup(target)
            found = target.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            raise OSError(28, "disk full") from error
        raise CopyFailed(reason=str(error)) from error
    if found != "ok":
        raise CopyFailed(reason=found)


def _one(query: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return int(cursor.fetchone()[0])


def _connection() -> list[str]:
    """How PostgreSQL's programs find the database; the password goes by the environment."""
    given = connection.settings_dict
    options = {"--host": given["HOST"], "--port": given["PORT"], "--username": given["USER"]}
    named = [part for name, value in options.items() if value for part in (name, str(value))]
    return [*named, "--no-password", "--dbname", str(given["NAME"])]


def _run(program: str, arguments: Sequence[str], *, quiet: bool = False) -> None:
    if shutil.which(program) is None:
        raise ProgramMissing(program=program)
    password = str(connection.settings_dict["PASSWORD"])
    ran = subprocess.run(
        [program, *arguments],
        env=os.environ | ({"PGPASSWORD": password} if password else {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL if quiet else None,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise CopyFailed(reason=ran.stderr.strip().splitlines()[-1] if ran.stderr.strip() else program)
