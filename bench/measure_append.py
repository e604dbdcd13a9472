"""How many events a second one process can append: `python -m bench.measure_append`.

With the promise that they survive the process, from one thread; with the promise that they survive a loss of
power, from one thread and from many, which then wait for the disk together.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import click

from bench.output import FIGURES, FILE, FOLDER
from bench.results import RESULTS, Result, keep, show
from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.spool import Durability, Spool

AT = int(datetime(2026, 7, 15, 12, tzinfo=UTC).timestamp() * 1000)
EVENTS = {Durability.PROCESS: 200_000, Durability.POWER: 4_000}
MANY = 32  # threads


def measured(folder: Path) -> Iterator[Result]:
    process = Spool(folder, durability=Durability.PROCESS)
    yield Result.of(
        "measure/append/process/per_s", rate(process, events=EVENTS[Durability.PROCESS], threads=1)
    )
    power = Spool(folder, durability=Durability.POWER)
    events = EVENTS[Durability.POWER]
    yield Result.of("measure/append/power/per_s", rate(power, events=events // 8, threads=1))
    yield Result.of(f"measure/append/power/{MANY}_threads/per_s", rate(power, events=events, threads=MANY))


def rate(spool: Spool, *, events: int, threads: int) -> float:
    """Events a second, each made and appended by itself."""
    writers = [Thread(target=append, args=(spool, events // threads)) for _ in range(threads)]
    begun = time.perf_counter()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    return events / (time.perf_counter() - begun)


def append(spool: Spool, events: int) -> None:
    for number in range(events):
        spool.append(
            Event(1, AT + number, "page_view", "site:3", "/kirjat/uudet", "", "facebook", "c1f0a2b3c4d5e6f7")
        )


@click.command(help=__doc__)
@click.option("--folder", type=FOLDER, help="Where to write; a passing folder when none is named.")
@click.option("--results", "file", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(folder: Path | None, file: Path) -> None:
    with TemporaryDirectory(dir=folder) as passing:
        rows = list(measured(Path(passing)))
    keep(rows, file)
    show(rows, FIGURES)


if __name__ == "__main__":
    main()
