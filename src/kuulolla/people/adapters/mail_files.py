"""Messages in the data folder, where they lie when there is no mail server (`EMAIL_FILE_PATH`).

Django's file backend ends each message with a line of 79 dashes, and may put several into one file.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Collection
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings

KEPT = timedelta(days=7)
END = b"-" * 79 + b"\n"
NAMES = re.compile(rb"[0-9a-f]{26,64}|[^\s<>:;,\"'()]+@[^\s<>:;,\"'()]+")
SOFT_BREAK = re.compile(rb"=\r?\n")  # of quoted-printable


def forget_mail(names: Collection[str]) -> int:
    """Remove the messages that have one of the names in them: addresses, tokens, ids of entries."""
    wanted = frozenset(name.lower().encode() for name in names if name)
    return sum(_forget_in(path, wanted) for path in _files()) if wanted else 0


def remove_old_mail(now: datetime) -> dict[str, int]:
    """Remove messages that nobody can still need to look at."""
    before = (now - KEPT).timestamp()
    old = [path for path in _files() if path.stat().st_mtime < before]
    for path in old:
        path.unlink(missing_ok=True)
    return {"mail": len(old)}


def _files() -> list[Path]:
    folder = getattr(settings, "EMAIL_FILE_PATH", None)
    return sorted(Path(folder).glob("*.log")) if folder else []


def _forget_in(path: Path, wanted: frozenset[bytes]) -> int:
    try:
        messages = path.read_bytes().split(END)
    except FileNotFoundError:
        return 0
    kept = [each for each in messages if not _names(each) & wanted]
    if len(kept) < len(messages):
        _rewrite(path, END.join(kept))
    return len(messages) - len(kept)


def _names(message: bytes) -> set[bytes]:
    return {found.lower() for found in NAMES.findall(SOFT_BREAK.sub(b"", message))}


def _rewrite(path: Path, content: bytes) -> None:
    if not content.strip():
        path.unlink(missing_ok=True)
        return
    with NamedTemporaryFile(dir=path.parent, delete=False) as draft:
        draft.write(content)
    shutil.copystat(path, draft.name)
    os.replace(draft.name, path)
