"""Events over HTTP: how many a second, what each costs, and what an overview waits meanwhile.

`python -m bench.measure_ingest`: the product's own server with its worker, which compacts every minute, on
this machine, which they share with the load. For a minute events come as fast as they are taken, while
somebody looks at the overview of a year. Then, in turns, the same load on a view that does nothing. Every
acknowledged event is looked for in the store afterwards.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.measure_ingest_data import KEY
from bench.output import FIGURES, FILE, NOTES
from bench.results import RESULTS, Result, keep, show
from bench.sets import ROOT
from bench.web import Tally, endless
from bench.web_load import HOST, Answer, Load, post
from bench.web_servers import cpu_seconds, free_port, web_server
from kuulolla.web import alive
from kuulolla.web.serving import THREADS, web_command, worker_command

DURABILITIES = ("process", "power")
ROUNDS, ROUND_SECONDS, WARM_SECONDS, PATIENCE = 3, 4.0, 2.0, 60.0
PHONE = "User-Agent: Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36"
MACHINE = "User-Agent: Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
OPENED = json.dumps({"name": "page_opened", "path": "/aukioloajat/", "channel": "facebook"})
PLACE = f"/m/{KEY}/"


@dataclass(frozen=True)
class Served:
    """A server that takes events: its port, and the roots of the processes that count."""

    port: int
    pids: tuple[int, ...]


def taken(answer: Answer) -> None:
    assert answer.status == 204, f"an event was answered {answer.status}"


def event(agent: str = PHONE) -> bytes:
    """A page that somebody opened on another site, as its script tells it."""
    return post(PLACE, OPENED, headers=[agent, "Origin: https://kauppa.example", "Accept: */*"])


@contextmanager
def product(data: Path, *, durability: str) -> Iterator[Served]:
    """The web server, and the worker that compacts."""
    environment = _environment(data) | {"KUULOLLA_EVENTS_DURABILITY": durability}
    port = free_port()
    command = web_command(host=HOST, port=port)
    with web_server(command, port=port, path="/health/", environment=environment, cwd=ROOT) as web:
        beat = data / alive.FOLDER / "default.beat"
        beat.unlink(missing_ok=True)
        worker = subprocess.Popen(worker_command("default"), env=environment, cwd=ROOT)
        try:
            _wait_until(beat.exists)
            yield Served(port, (web, worker.pid))
        finally:
            worker.terminate()
            worker.wait(30)


@contextmanager
def empty(name: str) -> Iterator[Served]:
    """One of `bench.empty_view`, served as the product is."""
    port = free_port()
    command = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)),
        *("--workers", "1", "--blocking-threads", THREADS, "--no-ws", "--log-level", "error"),
        f"bench.empty_view:{name}",
    ]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DJANGO")}
    server = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        _wait_until(lambda: _answers(port))
        yield Served(port, (server.pid,))
    finally:
        server.terminate()
        server.wait(30)


def measured(data: Path, *, durability: str, seconds: float) -> Iterator[Result]:
    """All figures at one durability."""
    name = f"measure/ingest/{durability}"
    acknowledged = _kept(data)
    with ExitStack() as stack:
        ours = stack.enter_context(product(data, durability=durability))
        others = {each: stack.enter_context(empty(each)) for each in ("view", "function")}
        acknowledged += len(_loaded(ours, seconds=WARM_SECONDS).waits)
        NOTES.print(f"events for {seconds:g} s, {durability} ...")
        minute, waits = _while_looking(data, ours, seconds=seconds)
        acknowledged += len(minute.waits)
        yield from _of_the_minute(name, minute, waits)
        NOTES.print("in turns with a view that does nothing ...")
        tallies = _in_turns({"ours": ours, **others})
        acknowledged += len(tallies["ours"].waits)
        for each, row in (("view", "of_an_empty_view"), ("function", "of_an_empty_function")):
            yield Result.of(f"{name}/{row}", tallies["ours"].rate / tallies[each].rate)
        yield _of_nothing(name, ours)
    found = _kept(data)
    if found != acknowledged:
        raise RuntimeError(f"{durability}: kept {found} events, acknowledged {acknowledged}")
    NOTES.print(f"all {acknowledged:,} acknowledged events are kept, each once")


def _of_the_minute(name: str, minute: Tally, waits: list[float]) -> Iterator[Result]:
    answered = sorted(minute.waits)
    yield Result.of(f"{name}/events_per_s", minute.rate)
    yield Result.of(f"{name}/p99_ms", 1000 * answered[int(0.99 * len(answered))])
    yield Result.of(f"{name}/cpu_ms", 1000 * minute.cpu / len(answered))
    yield Result.of(f"{name}/load_cpu_ms", 1000 * minute.load_cpu / len(answered))
    yield Result.of(f"{name}/overview_p95_ms", sorted(waits)[int(0.95 * len(waits))])


def _of_nothing(name: str, served: Served) -> Result:
    """The answer to a machine, of which nothing is kept."""
    tally = _loaded(served, seconds=ROUND_SECONDS, agent=MACHINE)
    return Result.of(f"{name}/nothing_cpu_ms", 1000 * tally.cpu / len(tally.waits))


def _while_looking(data: Path, served: Served, *, seconds: float) -> tuple[Tally, list[float]]:
    """The load, and how long looks at the overview took during it, in milliseconds."""
    order = [sys.executable, "-m", "bench.measure_ingest_data", "look", str(seconds - 1.0)]
    looking = subprocess.Popen(order, env=_environment(data), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    tally = _loaded(served, seconds=seconds)
    told, _ = looking.communicate(timeout=60)
    return tally, json.loads(told)["waits"]


def _in_turns(servers: Mapping[str, Served]) -> dict[str, Tally]:
    tallies = {name: Tally() for name in servers}
    for _ in range(ROUNDS):
        for name, served in servers.items():
            _load(served, tallies[name], seconds=ROUND_SECONDS)
    return tallies


def _loaded(served: Served, *, seconds: float, agent: str = PHONE) -> Tally:
    tally = Tally()
    _load(served, tally, seconds=seconds, agent=agent)
    return tally


def _load(served: Served, tally: Tally, *, seconds: float, agent: str = PHONE) -> None:
    before = cpu_seconds(served.pids)
    load = Load(served.port, endless(event(agent)), taken, seconds).run()
    tally.add(load, cpu=cpu_seconds(served.pids) - before)


def _kept(data: Path) -> int:
    return int(str(_told(data, "kept")["kept"]))


def _told(data: Path, *order: str) -> dict[str, object]:
    command = [sys.executable, "-m", "bench.measure_ingest_data", *order]
    done = subprocess.run(
        command, env=_environment(data), cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _environment(data: Path) -> dict[str, str]:
    return {**os.environ, "KUULOLLA_DATA": str(data), "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings"}


def _answers(port: int) -> bool:
    """Whether an event is answered there."""
    load = Load(port, iter([event()]), taken, 1.0).run()
    return bool(load.waits) and not load.faults


def _wait_until(is_so: Callable[[], bool]) -> None:
    """Raises RuntimeError when it takes too long."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > until:
            raise RuntimeError("a process of the benchmark did not start")
        time.sleep(0.1)


@click.command(help=__doc__)
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
@click.option("--seconds", default=60.0, help="How long events come without a pause.")
def main(results: Path, seconds: float) -> None:
    found: list[Result] = []
    with TemporaryDirectory(prefix="kuulolla-bench-") as folder:
        NOTES.print("making a site with a year of events ...")
        _told(Path(folder), "prepare")
        for durability in DURABILITIES:
            for result in measured(Path(folder), durability=durability, seconds=seconds):
                keep([result], results)
                found.append(result)
    show(found, FIGURES)


if __name__ == "__main__":
    main()
