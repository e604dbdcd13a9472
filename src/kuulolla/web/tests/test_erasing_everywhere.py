"""A person who is erased is nowhere: not in the bytes of a file, nor in a dump, nor in a restored backup."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from kuulolla.web.tests.searching_files import found_in

POSTGRESQL = os.environ.get("KUULOLLA_DATABASE_URL", "")
STAYS_IN_THE_PUBLIC_LIST = {"entry"}
DATABASE = "kuulolla.sqlite3"


def run(folder: Path, *what: str, database: str = "") -> str:
    """One of the things that happen to a site, in a process of its own."""
    site = {"KUULOLLA_DATA": str(folder), "KUULOLLA_DATABASE_URL": database}
    environment = {**os.environ, **site, "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings"}
    command = [sys.executable, "-m", "kuulolla.web.tests.erasing_site", *what]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def everything_known(known_by) -> set[str]:
    return {*known_by["texts"], *known_by["numbers"]}


def search(folder: Path, known_by) -> set[str]:
    return found_in(folder, known_by, keys=(folder / "keys" / "contact_keys.key").read_text().split(","))


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """A site's data folder with the person in it, and what the person is known by."""
    folder = tmp_path_factory.mktemp("planted")
    return folder, json.loads(run(folder, "plant").splitlines()[-1])


@pytest.fixture(scope="module")
def erased(planted, tmp_path_factory):
    """The same after the person has been erased."""
    before, known_by = planted
    folder = tmp_path_factory.mktemp("erased") / "site"
    shutil.copytree(before, folder)
    run(folder, "erase", known_by["texts"]["token"])
    return folder, known_by


def test_before_the_erasure_everything_of_the_person_is_found(planted) -> None:
    folder, known_by = planted
    assert search(folder, known_by) == everything_known(known_by)
    assert {file.suffix for file in (folder / "published").rglob("*.*")} == {".pdf", ".pptx", ".xlsx"}


def test_after_the_erasure_nothing_is_found_but_a_number_in_the_public_list(erased) -> None:
    folder, known_by = erased
    assert search(folder, known_by) == STAYS_IN_THE_PUBLIC_LIST


def test_others_stay(erased) -> None:
    folder, _ = erased
    others = {"texts": {"text": "Lisää penkkejä", "email": "aino@example.fi"}, "numbers": {}}
    assert search(folder, others) == {"text", "email"}


def test_a_restored_backup_has_nothing_of_a_person_who_was_erased_since(planted, erased, tmp_path) -> None:
    (before, known_by), (after, _) = planted, erased
    folder = tmp_path / "site"
    shutil.copytree(after, folder)
    with (
        closing(sqlite3.connect(before / DATABASE)) as backup,
        closing(sqlite3.connect(folder / DATABASE)) as site,
    ):
        backup.backup(site)
    restored = search(folder, known_by)
    run(folder, "replay")
    assert {"text", "name", "email", "phone", "answer_set"} <= restored
    assert search(folder, known_by) == STAYS_IN_THE_PUBLIC_LIST


@pytest.fixture
def database():
    """The address of a database of its own on the server of the tests."""
    name = f"erasing_{os.getpid()}"
    with psycopg.connect(POSTGRESQL, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield urlsplit(POSTGRESQL)._replace(path=f"/{name}").geturl()
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def dump(database: str, folder: Path) -> None:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_dump"))
    command = str(programs[-1]) if programs else "pg_dump"
    subprocess.run([command, "-f", str(folder / "dump.sql"), database], check=True)


@pytest.mark.database
@pytest.mark.skipif(not POSTGRESQL, reason="needs PostgreSQL")
def test_a_dump_of_postgresql_has_nothing_of_a_person_who_was_erased(database, tmp_path) -> None:
    known_by = json.loads(run(tmp_path, "plant", database=database).splitlines()[-1])
    dump(database, tmp_path)
    before = search(tmp_path, known_by)
    run(tmp_path, "erase", known_by["texts"]["token"], database=database)
    dump(database, tmp_path)
    assert before == everything_known(known_by)
    assert search(tmp_path, known_by) == STAYS_IN_THE_PUBLIC_LIST
