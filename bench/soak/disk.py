"""The disk is full for a while: the data folder lies on a small one of its own."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.site import prepared

SIZE = "64m"
LONG = 8.0
TIMES = 3


def full(database: str) -> Iterator[Result]:
    """The rows: filled to the last byte three times, and emptied again while people go on sending."""
    with TemporaryDirectory() as folder, small_disk(Path(folder) / "disk") as disk:
        site = prepared(disk / "data", database=database)
        with site.served():
            with site.crowd().sending() as crowd:
                back = []
                for _ in range(TIMES):
                    crowd.wait_for_answer(since=time.monotonic())
                    with filled(disk):
                        time.sleep(LONG)
                    back.append(crowd.wait_for_answer(since=time.monotonic()))
            site.wait_until_work_is_done()
        yield Result.of("soak/disk_full/back_worst_s", max(back))
        yield from kept_rows("disk_full", site, crowd)


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk in memory, while open. Only root may."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "kuulolla-soak", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Nothing fits on the disk while open."""
    filler = disk / "filler"
    try:
        with filler.open("wb", buffering=0) as file:
            for size in (1_000_000, 4096, 1):
                _write_until_full(file, b"x" * size)
        yield
    finally:
        filler.unlink()


def _write_until_full(file, block: bytes) -> None:  # type: ignore[no-untyped-def]  # a raw file
    try:
        while file.write(block):
            pass
    except OSError:
        return
