"""The knocks by name, the databases each is dealt on, and what a machine must have for it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bench.results import Result
from bench.soak import api, clock, disk, forms, kill, locked, mail, many, restart, workerless


def _nothing() -> str:
    return ""


def _no_root() -> str:
    return "" if os.geteuid() == 0 else "only root may mount a small disk"


def _no_compiler() -> str:
    return "" if shutil.which("cc") else "a C compiler is needed to set the clock of a process"


@dataclass(frozen=True)
class Knock:
    """`rows` deals it to a database's address ("" is SQLite); `missing` says what this machine lacks."""

    rows: Callable[[str], Iterator[Result]]
    on_sqlite: bool = True
    on_postgresql: bool = True
    missing: Callable[[], str] = _nothing


KNOCKS = {
    "disk_full": Knock(disk.full, on_postgresql=False, missing=_no_root),
    "locked": Knock(locked.locked),
    "clock_back": Knock(clock.back, on_postgresql=False, missing=_no_compiler),
    "mail_down": Knock(mail.down, on_postgresql=False),
    "worker_dead": Knock(workerless.dead),
    "crowd": Knock(many.at_once),
    "restart": Knock(restart.restarted, on_sqlite=False),
    "kill": Knock(kill.kill),
    "forms": Knock(forms.rows),
    "api": Knock(api.rows),
}
