"""The site under load, beside Wagtail's form page in the same run: `python -m bench.web`.

The product's own server answers on this machine, which it shares with the load. Every answer is checked, and
every acknowledged entry is looked for in the database afterwards. Servers take turns in short rounds, so that
whatever else the machine does meets all of them.
"""

from __future__ import annotations

import re
import statistics
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import click

from bench.output import FILE, FOLDER, NOTES, publish
from bench.results import RESULTS, Result
from bench.sets import ROOT
from bench.web_lcp import measured_lcp
from bench.web_load import HOST, Answer, Load, get, post
from bench.web_servers import cpu_seconds, has_postgresql, postgresql
from bench.web_sites import FORM_PATH, Site, kuulolla_site, manage, wagtail_is_installed, wagtail_site

ROUNDS = 3
GET_SECONDS, POST_SECONDS = 5.0, 4.0
MANY = 50_000
LOOKS = 7
LISTS = {
    "campaigns": "/o/kirjasto/ask/",
    "campaign": "/o/kirjasto/ask/kysely/",
    "answers": "/o/kirjasto/ask/kysely/answers/",
}
KEY = re.compile(rb'name="key" value="([0-9a-f]{32})"')
SEEN = re.compile(rb'name="seen" value="([0-9a-f.]+)"')
RECEIPT = re.compile(r"/r/([0-9a-f]{40})/")


@dataclass
class Tally:
    """What one server did in all its rounds."""

    waits: list[float] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0
    load_cpu: float = 0.0

    def add(self, load: Load, *, cpu: float) -> None:
        """One round. Raises RuntimeError when an answer was not what it should be."""
        if load.faults:
            raise RuntimeError(f"{len(load.faults)} faults, such as: {load.faults[0]}")
        self.waits += load.waits
        self.seconds += load.took
        self.cpu += cpu
        self.load_cpu += load.cpu

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds

    def results(self, name: str, what: str) -> Iterator[Result]:
        """The figures: how many a second, how long people wait, what the server's and our processes used."""
        waits = sorted(self.waits)
        yield Result.of(f"web/{name}/{what}_per_s", self.rate)
        yield Result.of(f"web/{name}/p50_ms", 1000 * waits[len(waits) // 2])
        yield Result.of(f"web/{name}/p99_ms", 1000 * waits[int(0.99 * len(waits))])
        yield Result.of(f"web/{name}/cpu_ms", 1000 * self.cpu / len(waits))
        yield Result.of(f"web/{name}/load_cpu_ms", 1000 * self.load_cpu / len(waits))


@dataclass
class Given:
    """The forms that were given out: their keys, each other than all before, and their times."""

    forms: dict[str, str] = field(default_factory=dict)

    def look(self, answer: Answer) -> None:
        """A whole page with a key of its own."""
        key, seen = KEY.search(answer.body), SEEN.search(answer.body)
        assert answer.status == 200, f"the form answered {answer.status}"
        assert answer.body.rstrip().endswith(b"</html>"), "the page is not whole"
        assert key, "the form has no key"
        assert seen, "the form has no time"
        name = key[1].decode()
        assert name not in self.forms, "two forms have one key"
        self.forms[name] = seen[1].decode()


@dataclass
class Taken:
    """The receipts of acknowledged entries."""

    receipts: set[str] = field(default_factory=set)

    def look(self, answer: Answer) -> None:
        """A receipt of its own."""
        receipt = RECEIPT.search(answer.header("location"))
        assert answer.status == 303, f"an entry was answered {answer.status}"
        assert receipt, "an entry has no receipt"
        assert receipt[1] not in self.receipts, "two entries have one receipt"
        self.receipts.add(receipt[1])


def one_round(
    site: Site, requests: Iterable[bytes], look: Callable[[Answer], None], tally: Tally, *, seconds: float
) -> None:
    """Load on one server, and what it used of the processors."""
    before = cpu_seconds(site.pids)
    load = Load(site.port, iter(requests), look, seconds).run()
    tally.add(load, cpu=cpu_seconds(site.pids) - before)


def endless(request: bytes) -> Iterator[bytes]:
    """The same request, as long as somebody asks."""
    while True:
        yield request


def our_entries(site: Site, forms: Sequence[tuple[str, str]]) -> list[bytes]:
    """Each form that was given out, filled in by somebody else somewhere else."""
    return [_our_entry(site, number, key, seen) for number, (key, seen) in enumerate(forms)]


def _our_entry(site: Site, number: int, key: str, seen: str) -> bytes:
    fields = {
        "key": key,
        "seen": seen,
        "k": "",
        "lang": "fi",
        f"q{site.fields['wish']}": wish(number),
        f"q{site.fields['often']}": "weekly",
        "enter": "on",
        "name": f"Maija Meikäläinen {number}",
        "email": f"maija.{number}@example.fi",
        "of_age": "on",
        "more_about_you": "",
    }
    from_afar = f"X-Forwarded-For: 84.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
    return post(FORM_PATH, urlencode(fields), headers=[from_afar])


def wish(number: int) -> str:
    """An answer of the usual length."""
    return f"Toivon kirjastolta pidempiä aukioloaikoja ja lisää lukupiirejä myös nuorille. Numero {number}."


def wagtail_entries(site: Site) -> Iterator[bytes]:
    """Entries for Wagtail's form page. One token serves for all: its pages are not asked for again."""
    with urllib.request.urlopen(f"http://{HOST}:{site.port}{site.path}") as page:
        cookie = page.headers["Set-Cookie"].partition(";")[0]
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page.read().decode())
    assert token
    number = 0
    while True:
        number += 1
        fields = {
            "csrfmiddlewaretoken": token[1],
            "mita_toivot_kirjastolta": wish(number),
            "kuinka_usein_kayt_kirjastossa": "Viikoittain",
            "osallistun_arvontaan": "on",
            "nimi": f"Maija Meikäläinen {number}",
            "sahkoposti": f"maija.{number}@example.fi",
            "olen_tayttanyt_13_vuotta": "on",
        }
        yield post(site.path, urlencode(fields), headers=[f"Cookie: {cookie}"])


def thanked(answer: Answer) -> None:
    assert answer.status == 200, f"Wagtail answered {answer.status}"
    assert b'id="thanks"' in answer.body, "Wagtail did not take the entry"


def measured_form(site: Site, given: Given) -> Iterator[Result]:
    """The form's page, asked for again and again."""
    NOTES.print(f"the form's page, {site.name} ...")
    tally = Tally()
    one_round(site, endless(get(FORM_PATH)), given.look, tally, seconds=GET_SECONDS)
    if site.name == "sqlite":
        yield from tally.results("get", "requests")


def measured_entries(ours: Sequence[Site], peers: Sequence[Site]) -> Iterator[Result]:
    """Entries: every server in turn, round after round."""
    given, taken = {site.name: Given() for site in ours}, {site.name: Taken() for site in ours}
    for site in ours:
        yield from measured_form(site, given[site.name])
    tallies = {site.name: Tally() for site in (*ours, *peers)}
    waiting = {site.name: iter(our_entries(site, list(given[site.name].forms.items()))) for site in ours}
    waiting |= {site.name: wagtail_entries(site) for site in peers}
    looks = {site.name: taken[site.name].look for site in ours} | {site.name: thanked for site in peers}
    for number in range(ROUNDS):
        NOTES.print(f"entries, round {number + 1} of {ROUNDS} ...")
        for site in (*ours, *peers):
            one_round(site, waiting[site.name], looks[site.name], tallies[site.name], seconds=POST_SECONDS)
    for site in ours:
        check(site, taken[site.name].receipts)
    for site in peers:
        check_peer(site, len(tallies[site.name].waits))
    for name, tally in tallies.items():
        yield from tally.results(f"post/{name}", "entries")
    for site in ours:
        peer = tallies.get(f"wagtail_{site.name}")
        if peer:
            yield Result.of(f"web/post/{site.name}/times_wagtail", tallies[site.name].rate / peer.rate)


def check(site: Site, receipts: set[str]) -> None:
    """Every acknowledged entry is kept, once, with all that belongs to it; nothing else is.

    Raises RuntimeError.
    """
    found = manage(site, "verify", receipts=receipts)
    count = len(receipts)
    wanted = {
        "acknowledged": count,
        "lost": 0,
        "doubled": 0,
        "answer_sets": count,
        "answers": 2 * count,
        "entries": count,
        "contacts": count,
    }
    if found != wanted:
        raise RuntimeError(f"{site.name}: kept {found}, acknowledged {count}")
    NOTES.print(f"{site.name}: all {count} acknowledged entries are kept, each once")


def check_peer(site: Site, count: int) -> None:
    """Wagtail kept what it thanked for. Raises RuntimeError."""
    kept = manage(site, "count")["entries"]
    if kept != count:
        raise RuntimeError(f"{site.name}: kept {kept}, acknowledged {count}")


def measured_lists(site: Site) -> Iterator[Result]:
    """How long members wait for pages about a campaign with many entries."""
    NOTES.print(f"lists at {MANY:,} entries ...")
    manage(site, "fill", str(MANY - int(str(manage(site, "count")["entries"]))))
    cookie = manage(site, "sign-in")["sessionid"]
    for name, path in LISTS.items():
        page = urllib.request.Request(
            f"http://{HOST}:{site.port}{path}", headers={"Cookie": f"sessionid={cookie}"}
        )
        yield Result.of(f"web/lists/{MANY}/{name}_ms", statistics.median(_waits(page)))


def _waits(page: urllib.request.Request) -> Iterator[float]:
    for _ in range(LOOKS):
        started = time.perf_counter()
        with urllib.request.urlopen(page) as came:
            came.read()
            assert came.url == page.full_url, f"sent on to {came.url}"
        yield 1000 * (time.perf_counter() - started)


def measured_site(peers_environment: Path) -> Iterator[Result]:
    """Everything, on SQLite and, where it is installed, on PostgreSQL."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="kuulolla-bench-")))
        databases: dict[str, tuple[str, str, tuple[int, ...]]] = {"sqlite": ("", "", ())}
        if has_postgresql():
            pid, address = stack.enter_context(postgresql(["kuulolla", "wagtail"]))
            databases["postgresql"] = (f"{address}kuulolla", f"{address}wagtail", (pid,))
        else:
            NOTES.print("PostgreSQL 15 is not installed; its figures are left out.")
        ours, peers = [], []
        for name, (our_address, peer_address, pids) in databases.items():
            NOTES.print(f"starting the servers on {name} ...")
            ours.append(stack.enter_context(kuulolla_site(name, folder / name, our_address, pids)))
            if wagtail_is_installed(peers_environment):
                peer = wagtail_site(
                    f"wagtail_{name}", folder / f"wagtail_{name}", peer_address, pids, peers_environment
                )
                peers.append(stack.enter_context(peer))
        yield from measured_entries(ours, peers)
        yield from measured_lcp(ours[0])
        yield from measured_lists(ours[0])


@click.command(help=__doc__)
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
@click.option(
    "--peers",
    type=FOLDER,
    default=ROOT / ".venv-peers-web",
    help="Wagtail's environment.",
)
def main(results: Path, peers: Path) -> None:
    publish({"web": lambda: measured_site(peers)}, data=ROOT, results=results)


if __name__ == "__main__":
    main()
