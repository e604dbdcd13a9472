"""The log of erasures: what was erased here stays erased when a backup from before is restored.

It lies in the data folder beside the database, is only ever appended to, and is on the disk before an erasure
is. It holds keyed hashes and nothing else: whoever has an id and the installation's key can ask whether it
was erased, and nobody can read from it who was. A backup must not put an older log in the place of this one;
`take_in` adds what another log knows.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings

from kuulolla.core.clock import now as present
from kuulolla.core.wiping import wipe_after_commit
from kuulolla.people.sealing import sealer

LOG = "erasures.log"
HASH = re.compile(rb"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Erased:
    """All that the log knows."""

    hashes: frozenset[str]

    def knows(self, kind: str, identity: object) -> bool:
        """Whether the row of this kind was erased."""
        return _hash(kind, identity) in self.hashes


def place() -> Path:
    """Where the log lies."""
    return Path(settings.DATA) / LOG


def log_erased(kind: str, identities: Iterable[object]) -> None:
    """Note that rows of this kind are erased now; on disk before this returns.

    To be called in the transaction of the erasure: when that fails, the erasure is made good at a restore.
    An identity must never be given to another row, so it is no number that the database counts.
    """
    _append(_hash(kind, identity) for identity in identities)


def erased() -> Erased:
    """What was erased until now."""
    return Erased(frozenset(_hashes_in(place())))


def take_in(other: Path) -> int:
    """Add what another log knows and this one does not: how much that was."""
    known = set(_hashes_in(place()))
    new = [each for each in dict.fromkeys(_hashes_in(other)) if each not in known]
    _append(new)
    return len(new)


def replay(*, now: datetime | None = None) -> int:
    """Erase again whatever a restored backup has brought back: how many rows there were.

    To be called after every restore, before the site is started. `now` is this moment unless given.
    """
    from kuulolla.people.belongings import all_belongings

    known, moment = erased(), now or present()
    found = sum(each.erase_again(known, moment) for each in all_belongings())
    wipe_after_commit()
    return found


def _hash(kind: str, identity: object) -> str:
    return sealer().key_of(f"erased|{kind}|{identity}")


def _hashes_in(path: Path) -> list[str]:
    """Whole hashes; a line that a failing machine left half written is none."""
    if not path.exists():
        return []
    return [line.decode() for line in path.read_bytes().split() if HASH.fullmatch(line)]


def _append(hashes: Iterable[str]) -> None:
    """In one write. Begins with a new line, so that a half line before it stays alone."""
    lines = "".join(f"\n{each}" for each in hashes).encode()
    if not lines:
        return
    is_new = not place().exists()
    handle = os.open(place(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(handle, "ab", buffering=0) as file:
        file.write(lines + b"\n")
        os.fsync(file.fileno())
    if is_new:
        _sync_folder(place().parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
