"""A first look at an old workbook (.xls), in a process of its own that may not take much memory or time.

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
_MEMORY_BY_BYTE = 12
_FAULTS = (1, 2)
"""What Python itself returns: then the trial could not begin, which says nothing of the workbook."""


def try_old_workbook(path: Path) -> None:
    """Raise PasswordNeeded, BrokenFile or OpeningStopped when the workbook cannot be read within bounds.

    CalledProcessError says that no trial could be made.
    """
    try:
        ended = subprocess.run(
            _command(path), check=False, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise OpeningStopped(path=path) from error
    if ended.returncode in _FAULTS:
        ended.check_returncode()
    if ended.returncode == trial.LOCKED:
        raise PasswordNeeded(path=path)
    if ended.returncode == trial.BROKEN:
        raise BrokenFile(path=path, kind="XLS")
    if ended.returncode != trial.PASSED:
        raise OpeningStopped(path=path)


def _command(path: Path) -> list[str]:
    """Neither the settings of the user nor `site` are read: the reader's own folder is all it needs."""
    library = Path(python_calamine.__file__).parent.parent
    bounds = str(_memory_for(path)), str(SECONDS)
    return [sys.executable, "-I", "-S", trial.__file__, str(path), str(library), *bounds]


def _memory_for(path: Path) -> int:
    """Bytes of address space. Honest workbooks take 7 (texts) to 12 (numbers) for each byte of their own."""
    return _MEMORY + _MEMORY_BY_BYTE * path.stat().st_size
