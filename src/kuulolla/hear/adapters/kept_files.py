"""Rendered files of published versions, kept in the data folder until somebody's words are withdrawn.

The name of a kept file tells what it was rendered from: one that holds withdrawn words is never given out,
even if it is still there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings

from kuulolla import __version__
from kuulolla.hear.models import PublishedPicture

PUBLISHED = "published"
KEPT = timedelta(days=1)


def kept_file(version: PublishedPicture, name: str, *, state: str, make: Callable[[], bytes]) -> bytes:
    """The file of that name as it is kept, else made now; `state` names all that it is made from."""
    folder = _folder(version.pk)
    path = folder / f"{sha256(f'{__version__} {state}'.encode()).hexdigest()[:20]}-{name}"
    with suppress(FileNotFoundError):
        return path.read_bytes()
    made = make()
    folder.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=folder, delete=False) as file:
        file.write(made)
    os.replace(file.name, path)
    return made


def throw_away(version: int) -> None:
    """Remove every kept file of the version of that key."""
    shutil.rmtree(_folder(version), ignore_errors=True)


def _folder(version: int) -> Path:
    return Path(settings.DATA) / PUBLISHED / str(version)


def sweep(now: datetime) -> dict[str, int]:
    """Remove files that were rendered more than a day ago, and what a killed process left half written.

    One that was being rendered while somebody's words were withdrawn would else stay.
    """
    before = (now - KEPT).timestamp()
    files = [path for path in (Path(settings.DATA) / PUBLISHED).glob("*/*") if path.stat().st_mtime < before]
    for path in files:
        path.unlink(missing_ok=True)
    return {"files": len(files)}
