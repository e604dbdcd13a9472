"""Run a command with a PostgreSQL server of its own, which is thrown away afterwards.

Usage: python scripts/with_postgresql.py COMMAND ARGUMENTS...
The command finds the server in KUULOLLA_DATABASE_URL. The binaries are Debian's, or those on the path.
PostgreSQL refuses to run as root, so root starts it as the user postgres or nobody. Without the binaries
this says so and ends with 0 without running the command.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")
NAME = "kuulolla"


def binaries() -> Path | None:
    """The folder that holds initdb and pg_ctl, the newest first; None when there is none."""
    versions = sorted(DEBIAN.glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    found = shutil.which("initdb")
    folders = [*versions, *([Path(found).parent] if found else [])]
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


@contextmanager
def server() -> Iterator[str]:
    """The address of a running server. Raises FileNotFoundError without the binaries."""
    programs = binaries()
    if programs is None:
        raise FileNotFoundError("initdb")
    with tempfile.TemporaryDirectory(prefix="kuulolla-postgresql-") as place:
        folder, port = Path(place), _free_port()
        if os.getuid() == 0:
            shutil.chown(folder, _unprivileged())
        data = folder / "data"
        _run(
            [programs / "initdb", "-D", data, "-U", NAME, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
            folder,
        )
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
        _run([programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"], folder)
        try:
            _run([programs / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", NAME, NAME], folder)
            yield f"postgresql://{NAME}@127.0.0.1:{port}/{NAME}"
        finally:
            _run([programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"], folder)


def _run(command: Sequence[object], folder: Path) -> None:
    user = _unprivileged() if os.getuid() == 0 else None
    subprocess.run(
        [str(part) for part in command], check=True, cwd=folder, user=user, stdout=subprocess.DEVNULL
    )


def _unprivileged() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(command: Sequence[str]) -> int:
    """Run the command; gives its exit code."""
    if binaries() is None:
        print("PostgreSQL is not installed here; nothing was run on it.")
        return 0
    with server() as address:
        return subprocess.run(
            command, check=False, env=os.environ | {"KUULOLLA_DATABASE_URL": address}
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
