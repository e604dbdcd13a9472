"""Files that only grow, line by line, and files that are written whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from kuulolla.cli.refusals import LineUnreadable


def add_line(path: Path, entry: Mapping[str, object]) -> None:
    """Add one line of JSON to the file; it is on the disk when this returns."""
    end_broken_line(path)
    line = json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
    with path.open("ab") as file:
        file.write(line.encode())
        file.flush()
        os.fsync(file.fileno())


def end_broken_line(path: Path) -> None:
    """Take away what a crash left of a last line, so that no line runs into another."""
    if not path.exists():
        return
    kept = path.read_bytes()
    whole = kept.rfind(b"\n") + 1
    if whole < len(kept):
        os.truncate(path, whole)


def read_lines(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Number and content of each whole line; none when there is no file. Raises LineUnreadable."""
    if not path.exists():
        return
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], start=1):
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise LineUnreadable(name=path.name, line=number) from error
        if not isinstance(entry, dict):
            raise LineUnreadable(name=path.name, line=number)
        yield number, entry


def write_whole(path: Path, text: str) -> None:
    """Write a file that is whole from the moment it is there."""
    draft = path.with_name(f".{path.name}.part")
    with draft.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
