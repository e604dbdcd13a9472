"""Backups of a site that people use, and sites made of them again: real files, real processes."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

pytest.importorskip("django", reason="the extra web is not installed")

from django.db import connection

from kuulolla.analysis.paths.events import Event as PageEvent
from kuulolla.analysis.paths.spool import Spool
from kuulolla.analysis.paths.store import EventStore
from kuulolla.cli import backup_archive as archive
from kuulolla.cli import restore as restoring
from kuulolla.cli.backup import WORK, backup
from kuulolla.cli.backup_refusals import (
    BackupDamaged,
    BackupExists,
    BackupMissing,
    BackupNewer,
    DataThere,
    NotWritable,
    RestoreUnfinished,
    SiteRuns,
)
from kuulolla.cli.restore import restore
from kuulolla.cli.screen import Screen
from kuulolla.cli.site import check_whole
from kuulolla.cli.words import Words
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.pseudonyms import DailySalt
from kuulolla.people import erasures
from kuulolla.people.actions import keep_contact
from kuulolla.people.models import Contact
from kuulolla.people.rules import Person
from kuulolla.web.alive import alive

SQLITE = "kuulolla.sqlite3"
SECRETS = ("SECRET_KEY", "CONTACT_KEYS", "CONTACT_INDEX_KEY")
PATIENCE = 120
QUIET = Screen(Words("en"), quiet=True)
unix = pytest.mark.skipif(os.name == "nt", reason="a process is killed")


@pytest.fixture
def site(db, settings, tmp_path, monkeypatch) -> Iterator[Path]:  # noqa: ARG001  (needs the database)
    """The data folder of a site, with one contact in it."""
    if connection.vendor != "sqlite":
        pytest.skip("the files of SQLite are looked at")
    monkeypatch.setattr(connection, "close", lambda: None)  # the tests' own is in memory
    folder = tmp_path / "site"
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "logo.svg").write_text("<svg/>")
    settings.DATA = folder
    usual = settings.DATABASES["default"]["NAME"]
    settings.DATABASES["default"]["NAME"] = str(folder / SQLITE)
    keep_contact(Person("Aino"), organisation=an_organisation(), purpose="marketing", now=NOON)
    (folder / SQLITE).write_bytes(connection.connection.serialize())
    with closing(sqlite3.connect(folder / SQLITE)) as file:
        file.execute("PRAGMA journal_mode=WAL")
    yield folder
    settings.DATABASES["default"]["NAME"] = usual


@pytest.fixture
def made(site, tmp_path) -> Path:  # noqa: ARG001
    """A backup of the site."""
    return backup(tmp_path / "a.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)


def command(*words: object, site: Path, settings) -> list[str]:
    """How a process of its own is asked, with the same keys."""
    os.environ |= {"KUULOLLA_DATA": str(site)} | secrets_of(settings)
    code = "import sys; from kuulolla.cli import main; sys.exit(main())"
    return [sys.executable, "-c", code, *map(str, words), "--lang", "en"]


def secrets_of(settings) -> dict[str, str]:
    keys = ",".join(settings.CONTACT_KEYS)
    index, secret = settings.CONTACT_INDEX_KEY, settings.SECRET_KEY
    return {
        "KUULOLLA_SECRET_KEY": secret,
        "KUULOLLA_CONTACT_KEYS": keys,
        "KUULOLLA_CONTACT_INDEX_KEY": index,
    }


@pytest.fixture(autouse=True)
def _environment(monkeypatch):
    """What the processes are given does not stay."""
    for name in ("DATA", "DATABASE_URL", *SECRETS):
        monkeypatch.setenv(f"KUULOLLA_{name}", "")


class Pairs(Thread):
    """Somebody who writes pairs of rows, both in one transaction, until told to stop."""

    def __init__(self, site: Path) -> None:
        super().__init__()
        self.site, self.enough, self.stopped, self.written = site, Event(), Event(), 0

    def run(self) -> None:
        with closing(sqlite3.connect(self.site / SQLITE, timeout=60, isolation_level=None)) as database:
            database.executescript("CREATE TABLE one (n INTEGER); CREATE TABLE other (n INTEGER);")
            while not self.stopped.is_set():
                row = self.written + 1
                database.executescript(
                    f"BEGIN; INSERT INTO one VALUES ({row}); INSERT INTO other VALUES ({row}); COMMIT;"
                )
                self.written = row
                self.enough.set()


def count(folder: Path, query: str) -> tuple[int, ...]:
    with closing(sqlite3.connect(folder / SQLITE)) as database:
        return database.execute(query).fetchone()


def test_a_backup_made_while_people_write_is_one_moment(site, settings, tmp_path) -> None:
    writer = Pairs(site)
    writer.start()
    assert writer.enough.wait(PATIENCE)
    before = writer.written
    subprocess.run(command("backup", tmp_path / "a.tar.gz", site=site, settings=settings), check=True)
    after = writer.written
    writer.stopped.set()
    writer.join()
    elsewhere = tmp_path / "elsewhere"
    subprocess.run(command("restore", tmp_path / "a.tar.gz", site=elsewhere, settings=settings), check=True)
    ones = count(elsewhere, "SELECT COUNT(*), MIN(n), MAX(n) FROM one")
    assert ones == count(elsewhere, "SELECT COUNT(*), MIN(n), MAX(n) FROM other")
    assert before <= ones[0] == ones[2] <= after < writer.written
    assert (elsewhere / "files" / "logo.svg").read_text() == "<svg/>"


@unix
def test_a_killed_backup_leaves_nothing_of_its_name_and_the_next_one_tidies_up(
    site, settings, tmp_path
) -> None:
    with closing(sqlite3.connect(site / SQLITE)) as database:
        database.executescript("CREATE TABLE much (b BLOB); INSERT INTO much VALUES (randomblob(12000000));")
    target = tmp_path / "backups" / "a.tar.gz"
    target.parent.mkdir()
    process = subprocess.Popen(command("backup", target, site=site, settings=settings))
    killed_at_work(process, target.parent)
    assert [each.name for each in target.parent.iterdir() if not each.name.startswith(WORK)] == []
    assert list(target.parent.iterdir())
    backup(target, with_keys=False, keep=None, now=NOON, screen=QUIET)
    assert list(target.parent.iterdir()) == [target]


def killed_at_work(process: subprocess.Popen[bytes], folder: Path) -> None:
    """Kill it in the middle of writing the file."""
    until = time.monotonic() + PATIENCE
    while not any(part.stat().st_size > 1_000_000 for part in folder.glob(f"{WORK}*/part")):
        assert process.poll() is None
        assert time.monotonic() < until
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_who_was_erased_after_the_backup_is_not_brought_back(site, made, settings) -> None:
    contact = Contact.objects.across_organisations("a test").get()
    erasures.log_erased("contact", [contact.pk])
    done = command("restore", made, "--replace", site=site, settings=settings)
    said = subprocess.run(done, check=True, capture_output=True, text=True)
    assert count(site, "SELECT COUNT(*) FROM people_contact") == (0,)
    assert "One thing that had been erased since was erased again." in said.stdout
    aside = next(site.glob("before-*"))
    assert count(aside, "SELECT COUNT(*) FROM people_contact") == (1,)
    assert (aside / "files" / "logo.svg").exists()


def test_keys_are_in_a_backup_only_when_asked_for(site, settings, tmp_path) -> None:
    (site / "keys").mkdir()
    (site / "keys" / "contact_keys.key").write_text("of the folder")
    plain = backup(tmp_path / "plain.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)
    whole = backup(tmp_path / "whole.tar.gz", with_keys=True, keep=None, now=NOON, screen=QUIET)
    opened = tmp_path / "opened"
    archive.unpack(whole, into=opened)
    assert [name for name in archive.unpack(plain, into=None).files if "key" in name] == []
    assert (opened / "keys" / "contact_keys.key").read_text() == ",".join(settings.CONTACT_KEYS)


def test_a_restored_backup_brings_its_keys_where_the_environment_has_none(site, settings, tmp_path) -> None:
    keys = list(settings.CONTACT_KEYS)
    whole = backup(tmp_path / "whole.tar.gz", with_keys=True, keep=None, now=NOON, screen=QUIET)
    (site / "keys").mkdir()
    (site / "keys" / "contact_keys.key").write_text("another")
    settings.CONTACT_KEYS = ["another"]
    restore(whole, replace=True, now=NOON, screen=QUIET)
    assert (site / "keys" / "contact_keys.key").read_text() == ",".join(keys)
    assert (site / "keys" / "contact_keys.key.before").read_text() == "another"
    assert keys == settings.CONTACT_KEYS


def test_what_can_be_made_again_and_what_was_set_aside_is_left_out(site, tmp_path) -> None:
    for name in ("static", "share", "published", "mail", "before-2026-11-01-120000", ".unpacking"):
        (site / name).mkdir()
        (site / name / "file").touch()
    made = backup(tmp_path / "a.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)
    assert set(archive.unpack(made, into=None).files) == {"database.sqlite3", "data/files/logo.svg"}


@pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise")
def test_only_its_owner_can_read_a_backup(made) -> None:
    assert made.stat().st_mode & 0o077 == 0


def test_in_a_folder_a_backup_is_named_by_the_time_and_old_ones_go(site, tmp_path) -> None:  # noqa: ARG001
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "kuulolla-of-somebody.tar.gz").touch()
    days = [NOON + timedelta(days=day) for day in range(3)]
    [backup(folder, with_keys=False, keep=2, now=day, screen=QUIET) for day in days]
    assert sorted(file.name for file in folder.iterdir()) == [
        "kuulolla-2026-11-21-120000.tar.gz",
        "kuulolla-2026-11-22-120000.tar.gz",
        "kuulolla-of-somebody.tar.gz",
    ]


def test_a_backup_takes_the_place_of_nothing(made) -> None:
    with pytest.raises(BackupExists):
        backup(made, with_keys=False, keep=None, now=NOON, screen=QUIET)


def test_a_folder_that_is_not_there_is_told(site, tmp_path) -> None:  # noqa: ARG001
    with pytest.raises(NotWritable):
        backup(tmp_path / "nowhere" / "a.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)


@unix
def test_a_site_that_runs_is_not_replaced(site, made) -> None:
    with alive("web", data=site), pytest.raises(SiteRuns):
        restore(made, replace=True, now=NOON, screen=QUIET)


def test_data_is_not_replaced_unasked(site, made) -> None:
    with pytest.raises(DataThere):
        restore(made, replace=False, now=NOON, screen=QUIET)
    assert (site / "files" / "logo.svg").exists()


def test_a_file_that_is_not_there_is_told(site, tmp_path) -> None:  # noqa: ARG001
    with pytest.raises(BackupMissing):
        restore(tmp_path / "none.tar.gz", replace=True, now=NOON, screen=QUIET)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.97])
def test_a_backup_with_one_changed_byte_is_refused_and_changes_nothing(site, made, share) -> None:
    content = bytearray(made.read_bytes())
    place = 20 + int(share * (len(content) - 60))
    content[place] ^= 0xFF
    made.write_bytes(content)
    with pytest.raises(BackupDamaged):
        restore(made, replace=True, now=NOON, screen=QUIET)
    assert sorted(each.name for each in site.iterdir() if each.name != "alive") == ["files", SQLITE]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.999])
def test_a_backup_that_was_cut_short_is_refused(site, made, share) -> None:  # noqa: ARG001
    made.write_bytes(made.read_bytes()[: int(share * made.stat().st_size)])
    with pytest.raises(BackupDamaged):
        restore(made, replace=True, now=NOON, screen=QUIET)


def rewritten(made: Path, work: Path, **changed: object) -> Path:
    """The same backup with another manifest."""
    manifest = archive.unpack(made, into=work)
    values = {name: getattr(manifest, name) for name in manifest.__slots__} | changed
    other = made.with_name("other.tar.gz")
    with archive.writing(other, work=work) as writer:
        for name in values["files"]:
            writer.add_still(name, work / name)
        writer.finish(archive.Manifest(**values))
    return other


@pytest.mark.parametrize(
    "changed", [{"version": "99.0"}, {"migrations": (("ask", "9999_not_yet"),)}], ids=["version", "migration"]
)
def test_a_backup_of_a_newer_version_is_refused(site, made, tmp_path, changed) -> None:  # noqa: ARG001
    with pytest.raises(BackupNewer):
        restore(rewritten(made, tmp_path / "w", **changed), replace=True, now=NOON, screen=QUIET)


@pytest.mark.parametrize("name", ["../out", "/etc/out", "data/../../out"])
def test_no_file_of_a_backup_lands_outside(made, tmp_path, name) -> None:
    work = tmp_path / "w"
    other = tmp_path / "bad.tar.gz"
    manifest = archive.unpack(made, into=work)
    with archive.writing(other, work=work) as writer:
        writer.add_text(name, "bad")
        writer.finish(archive.Manifest("0", "", "sqlite", manifest.migrations, False, writer.files))
    with pytest.raises(archive.NotWhole):
        archive.unpack(other, into=tmp_path / "into")


def test_a_restore_that_is_cut_short_keeps_the_site_from_starting(site, made, monkeypatch) -> None:
    def stopped(**_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
        patched.setattr(restoring.erasures, "replay", stopped)
        restore(made, replace=True, now=NOON, screen=QUIET)
    with pytest.raises(RestoreUnfinished):
        check_whole()
    restore(made, replace=True, now=NOON + timedelta(seconds=1), screen=QUIET)
    check_whole()
    assert (site / "files" / "logo.svg").exists()


def test_the_machines_list_of_erasures_grows_by_the_backups(site, made) -> None:
    erasures.log_erased("contact", [1])
    with_one = backup(made.with_name("b.tar.gz"), with_keys=False, keep=None, now=NOON, screen=QUIET)
    (site / erasures.LOG).unlink()
    erasures.log_erased("contact", [2])
    restore(with_one, replace=True, now=NOON, screen=QUIET)
    assert erasures.erased().knows("contact", 1)
    assert erasures.erased().knows("contact", 2)


@pytest.mark.skipif(shutil.which("bash") is None or not hasattr(os, "setuid"), reason="a tmpfs is mounted")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts")
def test_a_full_disk_leaves_no_backup(site, tmp_path, monkeypatch) -> None:  # noqa: ARG001
    from kuulolla.cli.backup_refusals import NoRoom

    small = tmp_path / "small"
    small.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", small]
    if subprocess.run(mounted, check=False, capture_output=True).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        with pytest.raises(NoRoom):
            backup(small / "a.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)


def test_events_are_in_a_backup_as_they_were_at_one_moment_and_the_days_salt_is_not(site, tmp_path):
    spool, store = Spool(site / "events"), EventStore(site / "events")
    spool.append(PageEvent(1, int(NOON.timestamp() * 1000), "form_opened"))
    spool.close()
    store.compact(NOON)
    spool.append(PageEvent(1, int(NOON.timestamp() * 1000), "form_error"))
    DailySalt(site).of(20261120)
    file = backup(tmp_path / "b.tar.gz", with_keys=False, keep=None, now=NOON, screen=QUIET)
    spool.close()
    shutil.rmtree(site)
    site.mkdir()
    restore(file, replace=False, now=NOON, screen=QUIET)
    with EventStore(site / "events").open() as events:
        rows = events.execute("SELECT name, sum(n) FROM events GROUP BY name ORDER BY name").fetchall()
    assert rows == [("form_error", 1), ("form_opened", 1)]
    assert not (site / "pseudonyms").exists()
