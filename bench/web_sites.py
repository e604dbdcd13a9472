"""The sites of the benchmark: the product as it is served, and Wagtail's form page beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile

from bench.output import NOTES
from bench.sets import ROOT
from bench.web_load import HOST
from bench.web_servers import free_port, web_server
from kuulolla.web.serving import web_command

FORM_PATH = "/c/kysely/"
WAGTAIL_PATH = "/kysely/"
PACKAGES = ("wagtail==8.0.1", "gunicorn==23.0.0", "psycopg[binary]==3.3.9")


@dataclass(frozen=True)
class Site:
    """A site that is up. `pids` are the roots of the processes that count; `fields` names questions."""

    name: str
    port: int
    path: str
    pids: tuple[int, ...]
    manager: tuple[str, ...]
    environment: Mapping[str, str]
    fields: Mapping[str, object] = field(default_factory=dict)


def manage(site: Site, *order: str, receipts: Collection[str] = ()) -> dict[str, object]:
    """Have something done with a site's data, in a process of its own; gives what it says."""
    return _told(site.manager, order, site.environment, receipts)


@contextmanager
def kuulolla_site(name: str, data: Path, address: str, pids: Sequence[int]) -> Iterator[Site]:
    """The product, served as `kuulolla serve` does it, with an open campaign. `pids` are its database's."""
    environment = {**os.environ, "KUULOLLA_DATA": str(data), "KUULOLLA_DATABASE_URL": address}
    manager = (sys.executable, "-m", "bench.web_data")
    fields = _told(manager, ("prepare",), environment)
    port = free_port()
    command = web_command(host=HOST, port=port)
    with web_server(command, port=port, path=FORM_PATH, environment=environment, cwd=ROOT) as pid:
        yield Site(name, port, FORM_PATH, (pid, *pids), manager, environment, fields)


@contextmanager
def wagtail_site(name: str, data: Path, address: str, pids: Sequence[int], peers: Path) -> Iterator[Site]:
    """Wagtail's form page behind gunicorn with two workers."""
    data.mkdir()
    environment = {
        **os.environ,
        "WAGTAIL_DATA": str(data),
        "WAGTAIL_DATABASE_URL": address,
        "PYTHONPATH": str(ROOT),
    }
    manager = (str(peers / "bin/python"), "-m", "bench.wagtail_site.prepare")
    _told(manager, (), environment)
    port = free_port()
    command = [
        *(
            str(peers / "bin/gunicorn"),
            "--workers",
            "2",
            "--bind",
            f"{HOST}:{port}",
            "--log-level",
            "warning",
        ),
        "bench.wagtail_site.wsgi:application",
    ]
    with web_server(command, port=port, path=WAGTAIL_PATH, environment=environment, cwd=ROOT) as pid:
        yield Site(name, port, WAGTAIL_PATH, (pid, *pids), manager, environment)


def wagtail_is_installed(peers: Path) -> bool:
    """Whether the peer can run here; makes its environment when there is none."""
    python = peers / "bin/python"
    if not python.exists():
        NOTES.print(f"installing {PACKAGES[0]} into {peers.name} ...")
        made = subprocess.run([sys.executable, "-m", "venv", str(peers)], check=False).returncode == 0
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        if made:
            (peers / ".gitignore").write_text("*\n", "utf-8")
            subprocess.run(pip, check=False)
    there = subprocess.run(
        [str(python), "-c", "import wagtail, gunicorn, psycopg"], check=False, capture_output=True
    )
    if there.returncode:
        NOTES.print("Wagtail could not be installed here; its figures are left out.")
    return there.returncode == 0


def _told(
    manager: Sequence[str],
    order: Sequence[str],
    environment: Mapping[str, str],
    receipts: Collection[str] = (),
) -> dict[str, object]:
    with NamedTemporaryFile("w", suffix=".json") as file:
        if receipts:
            json.dump(sorted(receipts), file)
            file.flush()
            order = [*order, file.name]
        done = subprocess.run(
            [*manager, *order], env=dict(environment), cwd=ROOT, check=False, capture_output=True, text=True
        )
    if done.returncode:
        raise RuntimeError(f"{' '.join(order)} failed: {done.stderr[-2000:]}")
    return dict(json.loads(done.stdout.splitlines()[-1]))
