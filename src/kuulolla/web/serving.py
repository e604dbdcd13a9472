"""The whole product as one command: the web server and its workers, kept running until it is stopped."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import FrameType

SETTINGS = "kuulolla.web.settings"
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
STEADY = 5.0
LOOK = 0.2
PATIENCE = 10.0
ASKED_AGAIN = 10.0  # less than half of WatchdogSec in deploy/kuulolla.service
QUEUES = ("default", "swift")  # as in settings.TASKS
THREADS = "32"  # most of them wait in line to be written together (docs/decisions/0007)


@dataclass
class Kept:
    """A process that is started again when it ends by itself, ever later when it ends at once."""

    command: Sequence[str]
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    next_at: float = 0.0
    wait: float = field(default=FIRST_WAIT)

    def look_after(self, *, now: float) -> None:
        """Start it when it is time and it is not running. `now` is in seconds of a steady clock."""
        if self.process is not None and self.process.poll() is None:
            return
        if self.process is not None:
            _end_remains(self.process)
            self.wait = FIRST_WAIT if now - self.started_at > STEADY else min(2 * self.wait, LONGEST_WAIT)
            self.next_at, self.process = now + self.wait, None
        if now >= self.next_at:
            self.process = subprocess.Popen(self.command, start_new_session=True)
            self.started_at = now

    def stop(self) -> None:
        """Ask it to end, and end it when it does not."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        _end_remains(self.process)


def _end_remains(process: subprocess.Popen[bytes]) -> None:
    """End what an ended process left running: a server's children would go on holding its port."""
    with suppress(ProcessLookupError, PermissionError, AttributeError):  # no groups on Windows
        os.killpg(process.pid, signal.SIGKILL)


def web_command(*, host: str, port: int) -> list[str]:
    """The web server. One process, so that writers wait in line instead of at the database's lock."""
    return [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)),
        *("--workers", "1", "--blocking-threads", THREADS, "--no-ws", "--log-level", "error"),
        *("--respawn-failed-workers", "kuulolla.web.wsgi:application"),
    ]


def worker_command(queue: str) -> list[str]:
    """A worker of one queue: what takes long holds up neither mails nor live answers."""
    return [
        *(sys.executable, "-m", "django", "worker", "--queue-name", queue),
        *("--interval", "0.5", "--no-startup-delay", "-v", "0"),
    ]


def serve(*, host: str, port: int, ready: Callable[[], None]) -> None:
    """Run until Ctrl-C or a signal to end. `ready` is called once, when pages are answered."""
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    kept = [Kept(web_command(host=host, port=port)), *(Kept(worker_command(queue)) for queue in QUEUES)]
    stopping = _stopping()
    watch = Watch(f"http://{_reached(host)}:{port}/health/", ready=ready)
    try:
        while not stopping:
            for one in kept:
                one.look_after(now=time.monotonic())
            watch.look(now=time.monotonic())
            time.sleep(LOOK)
    finally:
        for one in kept:
            one.stop()


@dataclass
class Watch:
    """Asks the web server whether it answers, and tells systemd, which starts anew what falls silent.

    `ready` is called once, at the first answer. Until then it is asked all the time, after it now and then.
    """

    address: str
    ready: Callable[[], None]
    told: bool = False
    next_at: float = 0.0

    def look(self, *, now: float) -> None:
        """Ask when it is time. `now` is in seconds of a steady clock."""
        if now < self.next_at or not answers(self.address):
            return
        self.next_at = now + ASKED_AGAIN
        tell_systemd("WATCHDOG=1" if self.told else "READY=1")
        if not self.told:
            self.told = True
            self.ready()


def tell_systemd(state: str) -> None:
    """Tell the service manager how it is (sd_notify); nothing happens when there is none."""
    place = os.environ.get("NOTIFY_SOCKET", "")
    if not place:
        return
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.sendto(state.encode(), "\0" + place[1:] if place.startswith("@") else place)


def answers(address: str) -> bool:
    """Whether a page is answered there."""
    with suppress(urllib.error.URLError, OSError), urllib.request.urlopen(address, timeout=2) as page:
        return bool(page.status == 200)
    return False


def _reached(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::") else host


def _stopping() -> list[int]:
    """A list that is empty until somebody asks to stop."""
    asked: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    signal.signal(signal.SIGINT, ask)
    signal.signal(signal.SIGTERM, ask)
    return asked
