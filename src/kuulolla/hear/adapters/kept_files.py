"""Rendered files of published versions, kept in the data folder until somebody's words are withdrawn.

The name of a kept file tells what it was rendered from: one that holds withdrawn words is never given out,
even if it is still there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings

from kuulolla import __version__
from kuulolla.hear.models import PublishedPicture


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
    return Path(settings.DATA) / "published" / str(version)
