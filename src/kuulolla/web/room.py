"""Whether the disk takes what is kept."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

LEAST_ROOM = 200_000_000


def free_room(folder: Path) -> int:
    """Bytes that can still be written into the folder; 0 when it is not there."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in the folder."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b" ")
    except OSError:
        return False
    return True
