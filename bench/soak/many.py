"""A thousand people send at the same moment: more than the server has threads, and than its line can hold."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.site import prepared, processes

PEOPLE = 1000
LONG = 30.0


def at_once(database: str) -> Iterator[Result]:
    """The rows: they all send, and go on sending for half a minute."""
    name = f"crowd/{'postgresql' if database else 'sqlite'}"
    with TemporaryDirectory() as folder:
        site = prepared(Path(folder) / "data", database=database)
        with site.served() as root:
            web = processes(root)["web_child"]
            before = _megabytes(web)
            with site.crowd(size=PEOPLE, pause=(0.0, 0.1)).sending() as crowd:
                time.sleep(LONG)
            grown = _megabytes(web) - before
            site.wait_until_work_is_done()
        yield Result.of(f"soak/{name}/longest_wait_s", max(one.at - one.sent_at for one in crowd.answers))
        yield Result.of(f"soak/{name}/grown_mb", grown)
        yield from kept_rows(name, site, crowd)


def _megabytes(pid: int) -> float:
    """What the process has in memory."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
    return int(kilobytes) / 1000
