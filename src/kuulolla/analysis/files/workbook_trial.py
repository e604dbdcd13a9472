"""A first look at a workbook, in a process of its own that may not take much memory or time.

A few changed bytes in such a file make its reader ask for hundreds of gigabytes or give up the whole
process. Whatever happens here happens to the trial only; what passes is as harmless when it is read again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import python_calamine

from kuulolla.analysis.files import workbook_trial_process as trial
from kuulolla.analysis.files.refusals import BrokenFile, OpeningStopped, PasswordNeeded

SECONDS = 20
_MEMORY = 400_000_000
"""Bytes of address space that any workbook may take."""
_MEMORY_BY_BYTE = 12
"""Honest workbooks take 2 to 8 for each byte unpacked; old ones 7 (texts) to 12 (numbers)."""
_MEMORY_BY_CELL = 32
"""What a cell takes when nothing is in it."""
_BYTES_BY_SECOND = 5_000_000
"""Beyond the first seconds; a fifth of what was measured, for slow machines."""
_FAULTS = (1, 2)
"""What Python itself returns: then the trial could not begin, which says nothing of the workbook."""


def try_workbook(path: Path, *, kind: str, size: int, cells: int = 0) -> None:
    """Raise PasswordNeeded, BrokenFile or OpeningStopped when the workbook cannot be read within bounds.

    The bounds grow with `size`, the bytes it unpacks to, and with `cells`, those its largest sheet spans.
    CalledProcessError says that no trial could be made.
    """
    memory = _MEMORY + _MEMORY_BY_BYTE * size + _MEMORY_BY_CELL * cells
    seconds = SECONDS + size // _BYTES_BY_SECOND
    command = _command(path, memory=memory, seconds=seconds)
    try:
        ended = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds
        )
    except subprocess.TimeoutExpired as error:
        raise OpeningStopped(path=path) from error
    if ended.returncode in _FAULTS:
        ended.check_returncode()
    if ended.returncode == trial.LOCKED:
        raise PasswordNeeded(path=path)
    if ended.returncode == trial.BROKEN:
        raise BrokenFile(path=path, kind=kind)
    if ended.returncode != trial.PASSED:
        raise OpeningStopped(path=path)


def _command(path: Path, *, memory: int, seconds: int) -> list[str]:
    """Neither the settings of the user nor `site` are read: the reader's own folder is all it needs."""
    library = Path(python_calamine.__file__).parent.parent
    return [sys.executable, "-I", "-S", trial.__file__, str(path), str(library), str(memory), str(seconds)]
