"""`kuulolla backup`: everything that the site keeps, as it is at one moment, in one file."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

from django.conf import settings

from kuulolla import __version__
from kuulolla.cli import backup_archive as archive
from kuulolla.cli import backup_database as database
from kuulolla.cli.backup_refusals import BackupExists, CopyFailed, NoRoom, NotWritable
from kuulolla.cli.screen import Screen
from kuulolla.core.clock import HELSINKI
from kuulolla.core.holding import held, is_held
from kuulolla.measure import pseudonyms
from kuulolla.measure.store import event_store, events_folder
from kuulolla.web.readiness import applied_migrations
from kuulolla.web.set_aside import SET_ASIDE, STAMP

KEYS, FILES = "keys", "data"
SECRETS = ("SECRET_KEY", "CONTACT_KEYS", "CONTACT_INDEX_KEY")
# What is made anew when it is missing, and messages that were written instead of being sent.
NOT_KEPT = frozenset({"alive", "keys", "mail", "pictures", pseudonyms.FOLDER, "published", "share", "static"})
WORK, LOCK, PART = ".kuulolla-backup-", "lock", "part"
ENDING = ".tar.gz"


def backup(place: Path, *, with_keys: bool, keep: int | None, now: datetime, screen: Screen) -> Path:
    """Write a backup, read it again and give it its name; gives the file. `keep` is how many to leave.

    In a folder it is named by the time. Raises a Refusal; then there is no file of that name.
    """
    file = _named(place, now=now)
    if file.exists():
        raise BackupExists(file=file)
    with told_of_disk(file.parent), _work_in(file.parent) as work, screen.busy(screen.words("backup.busy")):
        part = work / PART
        _write(part, work=work, with_keys=with_keys, now=now)
        _check(part)
        _name(part, file)
    if keep is not None and place.is_dir():
        _remove_old(place, keep=keep)
    return file


def contents(folder: Path) -> Iterator[Path]:
    """The files of the data folder that a backup holds, apart from the database; in order."""
    of_database = set(database.files_of_sqlite()) if database.kind() == database.SQLITE else set()
    for top in sorted(folder.iterdir()):
        if top in of_database or is_left_out(top.name):
            continue
        yield from (top,) if top.is_file() else (each for each in sorted(top.rglob("*")) if each.is_file())


def is_left_out(name: str) -> bool:
    """Whether what has this name in the data folder is in no backup."""
    return name in NOT_KEPT or name.startswith((".", SET_ASIDE)) or name.endswith(".lock")


def _named(place: Path, *, now: datetime) -> Path:
    if not place.is_dir():
        return place.absolute()
    return place.absolute() / f"kuulolla-{now.astimezone(HELSINKI):{STAMP}}{ENDING}"


def _write(part: Path, *, work: Path, with_keys: bool, now: datetime) -> None:
    """The database first: what it names was there then."""
    data = Path(settings.DATA)
    copy = database.copy_database(work)
    with archive.writing(part, work=work) as writer, _events_held(work) as catalogue:
        writer.add_still(copy.name, copy)
        if catalogue is not None:
            writer.add_still(_name_of(catalogue, data), work / catalogue.name)
        for file in contents(data):
            if catalogue is None or not file.name.startswith(catalogue.name):  # with its log and index
                writer.add(_name_of(file, data), file)
        if with_keys:
            for name in SECRETS:
                writer.add_text(f"{KEYS}/{name.lower()}.key", _secret(name))
        writer.finish(
            archive.Manifest(
                version=__version__,
                made_at=now.astimezone(UTC).isoformat(timespec="seconds"),
                database=database.kind(),
                migrations=tuple(sorted(applied_migrations())),
                has_keys=with_keys,
                files=writer.files,
            )
        )


@contextmanager
def _events_held(work: Path) -> Iterator[Path | None]:
    """While open, nothing goes of what counts in the event store; gives the place of its catalogue.

    A copy of the catalogue is in the folder for work. None where there are no events.
    """
    if not events_folder().exists():
        yield None
        return
    with event_store().copied(work) as catalogue:
        yield catalogue


def _name_of(file: Path, data: Path) -> str:
    return f"{FILES}/{file.relative_to(data).as_posix()}"


def _secret(name: str) -> str:
    value = getattr(settings, name)
    return value if isinstance(value, str) else ",".join(value)


def _check(part: Path) -> None:
    """Read what was written, from its beginning to its end."""
    try:
        archive.unpack(part, into=None)
    except archive.NotWhole as error:
        raise CopyFailed(reason=part.name) from error


def _name(part: Path, file: Path) -> None:
    """From now on the backup is there; before, nothing has its name."""
    try:
        os.link(part, file)  # unlike a rename, it does not take the place of another's backup
    except FileExistsError as error:
        raise BackupExists(file=file) from error
    except OSError:  # a disk without links
        os.replace(part, file)
    _sync(file.parent)


def _sync(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _work_in(folder: Path) -> Iterator[Path]:
    """A folder for half-made things, which only its owner can read. What killed backups left is removed."""
    for left in folder.glob(f"{WORK}*"):
        if not is_held(left / LOCK):
            shutil.rmtree(left, ignore_errors=True)
    work = Path(mkdtemp(prefix=WORK, dir=folder))
    try:
        with held(work / LOCK):
            yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def told_of_disk(folder: Path) -> Iterator[None]:
    """What the disk says, in a sentence."""
    try:
        yield
    except OSError as error:
        raise (NoRoom if error.errno == errno.ENOSPC else NotWritable)(folder=folder) from error


def _remove_old(folder: Path, *, keep: int) -> None:
    """Leave the newest; their names tell their age."""
    made = sorted(folder.glob(f"kuulolla-[0-9]*{ENDING}"), reverse=True)
    for old in made[keep:]:
        old.unlink(missing_ok=True)
