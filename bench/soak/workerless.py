"""The workers are dead while the web server runs: entries come in, members are told, all heals afterwards.

For longer than it takes to be missed; an hour would only make the queue longer.
"""

from __future__ import annotations

import re
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.people import Crowd
from bench.soak.site import Site, prepared
from bench.web_data import HOUSE
from bench.web_load import HOST
from kuulolla.web.serving import web_command
from kuulolla.web.words_of_not_now import WORDS

LONG = 75.0


def dead(database: str) -> Iterator[Result]:
    """The rows: the web server alone, then the whole product."""
    name = f"worker_dead/{'postgresql' if database else 'sqlite'}"
    with TemporaryDirectory() as folder:
        site = prepared(Path(folder) / "data", database=database)
        with site.served(web_command(host=HOST, port=site.port)):
            with site.crowd().sending() as crowd:
                time.sleep(LONG)
            warned, opened = _is_warned(site), _opens(site, crowd)
        with site.served():
            started = time.monotonic()
            site.wait_until_work_is_done()
            back = time.monotonic() - started
            warned_still = _is_warned(site)
        yield Result.of(f"soak/{name}/warned", warned and not warned_still)
        yield Result.of(f"soak/{name}/receipts_opened", opened)
        yield Result.of(f"soak/{name}/caught_up_s", back)
        yield from kept_rows(name, site, crowd)


def _is_warned(site: Site) -> bool:
    """Whether a member reads that nobody works in the background."""
    cookie = site.told("sign-in")["sessionid"]
    address = f"http://{HOST}:{site.port}/o/{HOUSE}/ask/?lang=fi"
    with urllib.request.urlopen(
        urllib.request.Request(address, headers={"Cookie": f"sessionid={cookie}"})
    ) as page:
        return WORDS["web.away.title"][0] in page.read().decode()


def _opens(site: Site, crowd: Crowd) -> float:
    """The share of a few receipts that open with what their writer wrote."""
    some = list(crowd.acknowledged.items())[::20]
    return sum(bool(re.search(re.escape(text), _receipt(site, token))) for token, text in some) / len(some)


def _receipt(site: Site, token: str) -> str:
    with urllib.request.urlopen(f"http://{HOST}:{site.port}/r/{token}/?lang=fi") as page:
        return str(page.read().decode())
