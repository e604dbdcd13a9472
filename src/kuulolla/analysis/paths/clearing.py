"""Clearing away files that count for nothing. Only the one who holds the compactor's lock may do it."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kuulolla.analysis.paths.catalogue import Catalogue
from kuulolla.analysis.paths.events import EVENTS
from kuulolla.analysis.paths.rollups import ROLLUPS
from kuulolla.analysis.paths.spool import FOLDER as SPOOL
from kuulolla.analysis.paths.spool import UNNAMED, settle_folder

_RELATIONS = (EVENTS, *(rollup.relation for rollup in ROLLUPS))
_NEVER_NAMED = timedelta(hours=1)


def clear_away(folder: Path, *, catalogue: Catalogue, now: datetime) -> None:
    """Remove what was replaced and what a crash left behind.

    A spool file is struck out only when its removal is on the disk: one that came back after a loss of
    power would be taken for new.
    """
    files, spool = catalogue.removable()
    for name in files:
        (folder / name).unlink(missing_ok=True)
    for name in spool:
        (folder / SPOOL / name).unlink(missing_ok=True)
    if spool:
        settle_folder(folder / SPOOL)
    if files or spool:
        catalogue.drop(files=files, spool=spool)
    _clear_unknown(folder, known=catalogue.names())
    _clear_unnamed(folder / SPOOL, now=now)


def _clear_unknown(folder: Path, *, known: set[str]) -> None:
    """Files that were written for a commit that never came, and partitions without files."""
    for relation in _RELATIONS:
        for partition in (folder / relation).glob("*"):
            names = os.listdir(partition)
            unknown = [name for name in names if f"{relation}/{partition.name}/{name}" not in known]
            for name in unknown:
                (partition / name).unlink()
            if len(unknown) == len(names):
                partition.rmdir()


def _clear_unnamed(spool: Path, *, now: datetime) -> None:
    """Spool files whose writer died before it could name them; they are empty."""
    for path in spool.glob(f"*{UNNAMED}"):
        with suppress(FileNotFoundError):  # named just now
            if path.stat().st_mtime < (now - _NEVER_NAMED).timestamp():
                path.unlink()
