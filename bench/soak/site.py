"""The product, served with `kuulolla serve` on data of its own, and what it is made of while it runs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bench.output import NOTES
from bench.sets import ROOT
from bench.soak.people import FORM, Crowd
from bench.web_load import HOST
from bench.web_servers import free_port

COMMAND = Path(sys.executable).with_name("kuulolla")
PATIENCE = 120.0
DRAINED = 600.0


@dataclass(frozen=True)
class Site:
    """A data folder with an open campaign, and the environment of everything that works on it."""

    data: Path
    port: int
    environment: Mapping[str, str]
    wish: str
    often: str
    log: Path

    def crowd(self, *, seed: int = 0, size: int = 16, pause: tuple[float, float] = (0.1, 0.5)) -> Crowd:
        """People who will send forms to it."""
        return Crowd(self.port, self.wish, self.often, seed=seed, size=size, pause=pause)

    @contextmanager
    def served(self, command: Sequence[str | Path] = ()) -> Iterator[int]:
        """The process id of `kuulolla serve`, or of another command, once it answers; stopped at the end."""
        command = command or (COMMAND, "serve", "--port", str(self.port))
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                command, env=dict(self.environment), cwd=ROOT, start_new_session=True, stdout=log, stderr=log
            )
        try:
            self.wait_until_it_answers()
            yield process.pid
        finally:
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                process.wait(60)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)

    def wait_until_it_answers(self) -> None:
        """Raises RuntimeError when it never does."""
        until = time.monotonic() + PATIENCE
        address = f"http://{HOST}:{self.port}{FORM}"
        while time.monotonic() < until:
            with suppress(OSError), urllib.request.urlopen(address, timeout=PATIENCE):
                return
            time.sleep(0.1)
        raise RuntimeError("the site did not come up")

    def told(self, order: str, given: object = None) -> dict[str, int]:
        """Have something done with the data, in a process of its own."""
        return _told(self.environment, order, given)

    def wait_until_work_is_done(self) -> None:
        """Until the workers have nothing before them. Raises RuntimeError when that takes too long."""
        until = time.monotonic() + DRAINED
        while self.told("open")["tasks"]:
            if time.monotonic() > until:
                raise RuntimeError("the workers did not get through")
            time.sleep(2)

    def checked(self, crowd: Crowd) -> dict[str, int]:
        """What became of what was acknowledged; see bench.soak.data."""
        return self.told("check", crowd.acknowledged)


def prepared(data: Path, *, database: str = "", **settings: str) -> Site:
    """A site with an open campaign in the folder, on SQLite or another database. Nothing runs yet."""
    data.mkdir(parents=True, exist_ok=True)
    given = {name: value for name, value in os.environ.items() if not name.startswith(("KUULOLLA", "DJANGO"))}
    environment = {
        **given,
        "KUULOLLA_DATA": str(data),
        "KUULOLLA_DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings",
        **settings,
    }
    fields = _told(environment, "prepare")
    log = Path(tempfile.mkstemp(prefix="kuulolla-soak-", suffix=".log")[1])
    NOTES.print(f"  log: {log}")
    return Site(data, free_port(), environment, f"q{fields['wish']}", f"q{fields['often']}", log)


def processes(root: int) -> dict[str, int]:
    """The processes of a served site: `web` and the one it has answer, and a worker for each queue."""
    children = _children()
    found: dict[str, int] = {}
    for pid, words in children.get(root, []):
        if "granian" in words:
            found["web"] = pid
            found |= {"web_child": answering[0][0]} if (answering := children.get(pid)) else {}
        elif "worker" in words:
            found[f"worker_{_queue(words)}"] = pid
    return found


def _queue(words: str) -> str:
    parts = words.split()
    return parts[parts.index("--queue-name") + 1]


def _children() -> dict[int, list[tuple[int, str]]]:
    """Processes and their command lines by parent."""
    found: dict[int, list[tuple[int, str]]] = {}
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            words = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            found.setdefault(parent, []).append((int(place.name), words))
    return found


def _told(environment: Mapping[str, str], order: str, given: object = None) -> dict[str, int]:
    command = [sys.executable, "-m", "bench.soak.data", order]
    calm = {name: value for name, value in environment.items() if name != "LD_PRELOAD"}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(given, file)
        file.flush()
        done = subprocess.run(
            [*command, file.name], env=calm, cwd=ROOT, check=False, capture_output=True, text=True
        )
    if done.returncode:
        raise RuntimeError(f"{order} failed: {done.stderr[-2000:]}")
    return dict(json.loads(done.stdout.splitlines()[-1]))
