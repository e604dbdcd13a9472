"""kill -9 of the web server or a worker, at moments drawn by chance, while people send forms."""

from __future__ import annotations

import os
import signal
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.output import NOTES
from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.people import Crowd
from bench.soak.site import prepared, processes

KILLS, SEED = 50, 6
BETWEEN = (0.5, 9.0)
PATIENCE = 120.0
VICTIMS = ("web", "web", "web_child", "web_child", "worker_swift", "worker_swift", "worker_default")


def kill(database: str, *, kills: int = KILLS) -> Iterator[Result]:
    """The rows of one database; "" is SQLite."""
    name = f"kill/{'postgresql' if database else 'sqlite'}"
    with TemporaryDirectory() as folder:
        site = prepared(Path(folder) / "data", database=database)
        with site.served() as root:
            with site.crowd(seed=SEED).sending() as crowd:
                back = [_knock(root, crowd, turn) for turn in _turns(kills)]
            site.wait_until_work_is_done()
        waits = [seconds for victim, seconds in back if victim.startswith("web")]
        yield Result.of(f"soak/{name}/kills", kills)
        yield Result.of(f"soak/{name}/back_median_s", statistics.median(waits))
        yield Result.of(f"soak/{name}/back_worst_s", max(waits))
        yield from kept_rows(name, site, crowd)


def _turns(kills: int) -> Iterator[tuple[float, str]]:
    """How long to wait, and whom to kill then."""
    chance = Random(SEED)
    for _ in range(kills):
        yield chance.uniform(*BETWEEN), chance.choice(VICTIMS)


def _knock(root: int, crowd: Crowd, turn: tuple[float, str]) -> tuple[str, float]:
    """Kill one; who it was, and the seconds until those who stand in its place acknowledged a form."""
    wait, victim = turn
    time.sleep(wait)
    before = processes(root)
    os.kill(before[victim], signal.SIGKILL)
    killed = time.monotonic()
    # The child of a killed server goes on answering for a moment, until it is ended too.
    gone = {"web", "web_child"} if victim == "web" else {victim}
    renewed = _when_renewed(root, before, gone=gone, since=killed)
    seconds = renewed - killed + crowd.wait_for_answer(since=renewed)
    NOTES.print(f"  {victim}: {seconds:.2f} s")
    return victim, seconds


def _when_renewed(root: int, before: dict[str, int], *, gone: set[str], since: float) -> float:
    """The moment when all are there again. Raises RuntimeError when they do not come."""
    while time.monotonic() < since + PATIENCE:
        now = processes(root)
        if now.keys() >= before.keys() and all(now[name] != before[name] for name in gone):
            return time.monotonic()
        time.sleep(0.05)
    raise RuntimeError(f"{', '.join(sorted(gone))} did not come back")
