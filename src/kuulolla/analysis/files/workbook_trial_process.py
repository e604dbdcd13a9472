"""What the process of a trial runs: it reads every cell of a workbook and returns how that ended.

It is started as a file without the rest of the house, so it imports nothing but what it needs.
"""

from __future__ import annotations

import sys
from contextlib import suppress

PASSED = 0
LOCKED = 40
BROKEN = 41
STOPPED = 42


def main(path: str, library: str, memory: str, seconds: str) -> int:
    """How it ended. A process that asks for more than its bounds is mostly ended before it returns that."""
    sys.path.append(library)
    from python_calamine import PasswordError

    _bound(int(memory), int(seconds))
    try:
        _read_every_cell(path)
    except PasswordError:
        return LOCKED
    except MemoryError:
        return STOPPED
    except BaseException:  # a panic is of a class that no module exports; a long time overflows
        return BROKEN
    return PASSED


def _bound(memory: int, seconds: int) -> None:
    """Where the system knows bounds; a tighter one that stands already is kept."""
    with suppress(ImportError):
        import resource

        bounds = {resource.RLIMIT_AS: memory, resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
        for kind, bound in bounds.items():
            with suppress(ValueError):
                resource.setrlimit(kind, (bound, bound))


def _read_every_cell(path: str) -> None:
    """Of the visible sheets; nobody reads the others."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    workbook = CalamineWorkbook.from_path(path)
    for place, about in enumerate(workbook.sheets_metadata):
        if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible:
            for _ in workbook.get_sheet_by_index(place).iter_rows():
                pass


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
