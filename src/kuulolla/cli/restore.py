"""`kuulolla restore`: a site as it was when a backup was made, save for what was erased since."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from kuulolla import __version__
from kuulolla.cli import backup_archive as archive
from kuulolla.cli import backup_database as database
from kuulolla.cli.backup import FILES, KEYS, SECRETS, told_of_disk
from kuulolla.cli.backup_refusals import (
    BackupDamaged,
    BackupMissing,
    BackupNewer,
    DataThere,
    OtherDatabase,
    SiteRuns,
)
from kuulolla.cli.screen import Screen
from kuulolla.cli.site import RESTORING
from kuulolla.measure import pseudonyms
from kuulolla.people import erasures
from kuulolla.web import alive
from kuulolla.web.readiness import known_migrations
from kuulolla.web.set_aside import SET_ASIDE, name_of

UNPACKING = ".unpacking"
# What belongs to the machine: who is alive, what was erased, its keys, what was set aside before, and the
# day's salt, which no copy may keep.
STAYS = frozenset({alive.FOLDER, erasures.LOG, KEYS, pseudonyms.FOLDER, UNPACKING, RESTORING})
EMPTY_ANYWAY = STAYS | {"static", "mail"}
SHOWN = {database.SQLITE: "SQLite", database.POSTGRESQL: "PostgreSQL"}


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done. `aside` is where the former data lies; `again` is how many rows were erased again."""

    made_at: datetime
    files: int
    aside: Path | None
    again: int


def restore(file: Path, *, replace: bool, now: datetime, screen: Screen) -> Restored:
    """Put a backup in the place of what the site keeps. Raises a Refusal; then nothing has changed."""
    data = Path(settings.DATA)
    if not file.is_file() or not os.access(file, os.R_OK):
        raise BackupMissing(file=file)
    with _alone(data), told_of_disk(data), screen.busy(screen.words("restore.busy")):
        taken = _taken(data)
        if taken is not None and not replace:
            raise DataThere(place=taken)
        with _unpacked(file, data) as (unpacked, manifest):
            _check_fits(manifest)
            aside = _set_aside(data, now=now) if taken is not None else None
            _move_in(unpacked, data, manifest)
        again = _finish(data, now=now)
    return Restored(datetime.fromisoformat(manifest.made_at), len(manifest.files), aside, again)


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Nobody of the site runs, and nobody starts. Raises SiteRuns."""
    if database.others_are_connected():
        raise SiteRuns
    try:
        with alive.nobody_alive(data):
            yield
    except BlockingIOError as error:
        raise SiteRuns from error


def _taken(data: Path) -> str | None:
    """What is in the way: the database, or something in the data folder; None when nothing is."""
    if database.has_rows():
        return SHOWN[database.kind()]
    there = (each.name for each in sorted(data.iterdir()) if not _stays(each, EMPTY_ANYWAY))
    return next(there, RESTORING if (data / RESTORING).exists() else None)


@contextmanager
def _unpacked(file: Path, data: Path) -> Iterator[tuple[Path, archive.Manifest]]:
    """The backup in a folder, whole. Raises BackupDamaged."""
    folder = data / UNPACKING
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder, archive.unpack(file, into=folder)
    except archive.NotWhole as error:
        raise BackupDamaged(file=file) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _check_fits(manifest: archive.Manifest) -> None:
    """Raises BackupNewer and OtherDatabase."""
    if _numbers(manifest.version) > _numbers(__version__) or set(manifest.migrations) - _known():
        raise BackupNewer(version=manifest.version)
    if manifest.database != database.kind():
        raise OtherDatabase(theirs=SHOWN[manifest.database], ours=SHOWN[database.kind()])


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _known() -> set[tuple[str, str]]:
    """A migration may have taken the place of others."""
    return set(known_migrations())


def _set_aside(data: Path, *, now: datetime) -> Path:
    """Move what the site keeps into a folder beside it, and leave a sign that a restore has begun."""
    aside = data / name_of(now)
    aside.mkdir(mode=0o700)
    if database.kind() == database.POSTGRESQL:
        database.dump(aside / database.NAMES[database.POSTGRESQL])
    (data / RESTORING).touch()
    connection.close()
    for each in sorted(data.iterdir()):
        if not _stays(each, STAYS):
            os.replace(each, aside / each.name)
    return aside


def _move_in(unpacked: Path, data: Path, manifest: archive.Manifest) -> None:
    """The sign goes away only when everything is done: until then the site does not start."""
    (data / RESTORING).touch()
    database.put_back(unpacked / database.NAMES[database.kind()])
    log = unpacked / FILES / erasures.LOG
    for each in sorted((unpacked / FILES).iterdir()) if (unpacked / FILES).is_dir() else ():
        if each != log:
            os.replace(each, data / each.name)
    if manifest.has_keys:
        _take_keys(unpacked / KEYS, data / KEYS)
    erasures.take_in(log)


def _take_keys(theirs: Path, ours: Path) -> None:
    """The keys of the backup, where the environment gives none; former ones are kept beside them."""
    ours.mkdir(mode=0o700, exist_ok=True)
    for name in SECRETS:
        file = f"{name.lower()}.key"
        text = (theirs / file).read_text("ascii")
        if os.environ.get(f"KUULOLLA_{name}", "").strip():
            continue
        if (ours / file).exists() and (ours / file).read_text("ascii").strip() != text:
            os.replace(ours / file, ours / f"{file}.before")
        os.replace(theirs / file, ours / file)
        setattr(settings, name, text.split(",") if name == "CONTACT_KEYS" else text)


def _finish(data: Path, *, now: datetime) -> int:
    """Bring an older backup up to date, and erase again what was erased since it was made."""
    call_command("migrate", verbosity=0, interactive=False)
    again = erasures.replay(now=now)
    (data / RESTORING).unlink()
    return again


def _stays(each: Path, names: frozenset[str]) -> bool:
    return each.name in names or each.name.startswith(SET_ASIDE) or each.name.endswith(".lock")
