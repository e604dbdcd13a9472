"""A hundred ends without warning: `python -m bench.measure_kill` kills writers and the compactor of a store.

Real processes append numbered events and note each one that was acknowledged; another compacts without pause.
Again and again one of them is killed (SIGKILL) at a random moment and started anew. Then the store is read:
each event that was acknowledged by then must be there, and none twice.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.measure_kill_roles import NOW, READY
from bench.output import FIGURES, FILE
from bench.results import RESULTS, Result, keep, show
from kuulolla.analysis.paths.store import EventStore

ROOT = Path(__file__).parents[1]
LONGEST_LIFE = 0.3  # seconds from being ready to being killed


@dataclass
class Worker:
    """A process that is killed and begins again; each life of it notes what it did in a file of its own."""

    role: str
    folder: Path
    notes: Path
    lives: Iterator[int] = field(default_factory=count)

    def begin(self) -> None:
        notes = self.notes / f"{self.role}-{id(self)}-{next(self.lives)}"
        command = [sys.executable, "-m", "bench.measure_kill_roles", self.role, str(self.folder), str(notes)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        if self._process.stdout.readline() != READY:
            raise RuntimeError(f"the process that should {self.role} did not begin")

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@dataclass(frozen=True)
class Count:
    """Events that were acknowledged, and of them those that are missing; those that are there twice."""

    acknowledged: int
    lost: int
    doubled: int


def counted(folder: Path, notes: Path) -> Count:
    """Read the store, after noting what had been acknowledged by then."""
    acknowledged = {line for path in notes.iterdir() for line in path.read_text().split("\n")[:-1]}
    with EventStore(folder).open() as connection:
        found = dict(connection.execute("SELECT detail, sum(n) FROM events GROUP BY detail").fetchall())
    return Count(
        len(acknowledged), len(acknowledged - found.keys()), sum(times > 1 for times in found.values())
    )


def killed(folder: Path, *, kills: int, seed: int = 0) -> Iterator[Count]:
    """Kill so many times; what a reader finds after each, and in the end when everything is compacted."""
    draw = random.Random(seed)
    store, notes = folder / "store", folder / "notes"
    notes.mkdir()
    workers = [Worker(role, store, notes) for role in ("write", "write", "compact")]
    for worker in workers:
        worker.begin()
    try:
        for _ in range(kills):
            time.sleep(draw.random() * LONGEST_LIFE)
            victim = draw.choice(workers)
            victim.kill()
            yield counted(store, notes)
            victim.begin()
    finally:
        for worker in workers:
            worker.kill()
    EventStore(store).compact(NOW)
    yield counted(store, notes)


def results(counts: list[Count]) -> list[Result]:
    """The worst of all readings."""
    return [
        Result.of("measure/kill/kills", len(counts) - 1),
        Result.of("measure/kill/acknowledged", counts[-1].acknowledged),
        Result.of("measure/kill/lost", max(reading.lost for reading in counts)),
        Result.of("measure/kill/doubled", max(reading.doubled for reading in counts)),
    ]


@click.command(help=__doc__)
@click.option("--kills", default=100, show_default=True)
@click.option("--results", "file", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(kills: int, file: Path) -> None:
    with TemporaryDirectory() as folder:
        measured = results(list(killed(Path(folder), kills=kills)))
    keep(measured, file)
    show(measured, FIGURES)


if __name__ == "__main__":
    main()
