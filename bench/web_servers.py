"""Servers for the benchmark of the site: PostgreSQL, any web server as a child process, and what they use."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from bench.web_load import HOST

POSTGRESQL = Path("/usr/lib/postgresql/15/bin")
TICK = os.sysconf("SC_CLK_TCK")
PATIENCE = 60.0


def free_port() -> int:
    """A port nobody listens at now."""
    with socket.socket() as listening:
        listening.bind((HOST, 0))
        return int(listening.getsockname()[1])


def cpu_seconds(roots: Sequence[int]) -> float:
    """What the processes and their descendants have used of the processors so far, in all."""
    used: dict[int, float] = {}
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            pid = int(stat.parent.name)
            used[pid] = sum(int(ticks) for ticks in fields[11:15]) / TICK
            children.setdefault(int(fields[1]), []).append(pid)
    total, waiting = 0.0, list(roots)
    while waiting:
        pid = waiting.pop()
        total += used.get(pid, 0.0)
        waiting += children.get(pid, [])
    return total


@contextmanager
def web_server(
    command: Sequence[str], *, port: int, path: str, environment: Mapping[str, str], cwd: Path
) -> Iterator[int]:
    """The process id of a web server that answers at the path; it is stopped at the end."""
    process = subprocess.Popen(command, env=dict(environment), cwd=cwd, start_new_session=True)
    try:
        _wait_for(f"http://{HOST}:{port}{path}", process)
        yield process.pid
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(15)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with {process.returncode}")
        with suppress(urllib.error.URLError, OSError), urllib.request.urlopen(address, timeout=5) as page:
            if page.status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"nothing answers at {address}")


@contextmanager
def postgresql(databases: Sequence[str]) -> Iterator[tuple[int, str]]:
    """A throw-away PostgreSQL 15 as Debian has it, fsync and all: its process id and address.

    The address ends where a database's name follows. PostgreSQL refuses to run as root, so root runs it as
    the user `postgres`, or `nobody` where there is none.
    """
    folder = Path(tempfile.mkdtemp(prefix="kuulolla-bench-pg-"))
    port = free_port()
    user = _give_away(folder)
    try:
        _run(
            [POSTGRESQL / "initdb", "-D", folder / "data", "-U", "bench", "-A", "trust", "-E", "UTF8"],
            user=user,
        )
        options = f"-p {port} -c listen_addresses={HOST} -c unix_socket_directories={folder}"
        control = [POSTGRESQL / "pg_ctl", "-D", folder / "data", "-w"]
        _run([*control, "-o", options, "-l", folder / "log", "start"], user=user)
        try:
            for name in databases:
                _run([POSTGRESQL / "createdb", "-h", HOST, "-p", str(port), "-U", "bench", name], user=user)
            pid = int((folder / "data/postmaster.pid").read_text().split()[0])
            yield pid, f"postgresql://bench@{HOST}:{port}/"
        finally:
            _run([*control, "-m", "immediate", "stop"], user=user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def has_postgresql() -> bool:
    """Whether Debian's PostgreSQL 15 is installed."""
    return (POSTGRESQL / "initdb").exists()


def _give_away(folder: Path) -> str | None:
    """The user that PostgreSQL runs as; None when that is whoever we are."""
    if os.geteuid() != 0:
        return None
    for user in ("postgres", "nobody"):
        with suppress(LookupError):
            shutil.chown(folder, user)
            return user
    raise RuntimeError("PostgreSQL needs a user other than root: postgres or nobody")


def _run(command: Sequence[str | Path], *, user: str | None) -> None:
    done = subprocess.run(
        list(map(str, command)), user=user, check=False, capture_output=True, text=True, cwd="/"
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr[-1000:]}")
