"""PostgreSQL is restarted under load, in order and as if it had crashed."""

from __future__ import annotations

import pwd
import shlex
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.people import BROKEN
from bench.soak.site import prepared
from bench.web_servers import POSTGRESQL

MODES = ("fast", "immediate", "fast", "immediate")
AWAY, LONG = 5.0, 8.0


def restarted(database: str) -> Iterator[Result]:
    """The rows. `after`: refusals of what was sent a second or more after the first new answer."""
    with TemporaryDirectory() as folder:
        site = prepared(Path(folder) / "data", database=database)
        server = _data_of(database)
        back, after = [], 0
        with site.served():
            with site.crowd().sending() as crowd:
                for mode in MODES:
                    crowd.wait_for_answer(since=time.monotonic())
                    _control(server, "-m", mode, "stop")
                    time.sleep(AWAY)
                    _control(server, "start")
                    up = time.monotonic()
                    back.append(crowd.wait_for_answer(since=up))
                    time.sleep(LONG)
                    late = crowd.since(up + back[-1] + 1)
                    after += sum(one.status not in (303, BROKEN) for one in late)
            site.wait_until_work_is_done()
        yield Result.of("soak/restart/restarts", len(MODES))
        yield Result.of("soak/restart/back_worst_s", max(back))
        yield Result.of("soak/restart/after", after)
        yield from kept_rows("restart", site, crowd)


def _data_of(database: str) -> Path:
    import psycopg

    with psycopg.connect(database) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row is not None
    return Path(row[0])


def _control(server: Path, *order: str) -> None:
    """What Debian's pg_ctl is told, as the server's owner and with the options it was started with."""
    given = shlex.split((server / "postmaster.opts").read_text())[1:]
    options = " ".join(word for word in given if word not in ("-D", str(server)))
    owner = pwd.getpwuid(server.stat().st_uid).pw_name
    command = [POSTGRESQL / "pg_ctl", "-D", server, "-w", "-o", options, "-l", server.parent / "log", *order]
    subprocess.run(
        [str(part) for part in command], check=True, user=owner, cwd="/", stdout=subprocess.DEVNULL
    )
