"""How soon a phone on a slow network shows what matters of the form's page: `python -m bench.web_lcp`.

The largest contentful paint, as Chromium's own trace tells it, of a visitor who comes for the first time. The
network and the processor are slowed down by Chromium as Lighthouse's "slow 4G" phone has them: every request
waits 150 ms, 1.6 Mbit/s come down, the processor is four times as slow. Not in it is what comes before the
first request: looking up the name and, on a site with a certificate, three more round trips.
"""

from __future__ import annotations

import json
import shutil
import statistics
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from bench.output import FILE, NOTES, publish
from bench.results import RESULTS, Result
from bench.sets import ROOT
from bench.web_load import HOST
from bench.web_sites import FORM_PATH, Site, kuulolla_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

VISITS = 5
PHONE = {"width": 390, "height": 844}
DENSITY = 3
SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 // 8,
    "uploadThroughput": 750_000 // 8,
}
SLOWER_PROCESSOR = 4
TRACED = ["loading", "blink.user_timing"]
START, CANDIDATE = "navigationStart", "largestContentfulPaint::Candidate"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PAINTED = """new Promise((done) =>
  new PerformanceObserver(done).observe({type: "largest-contentful-paint", buffered: true}))"""
Event = Mapping[str, Any]  # Any: an event of a trace


def measured_lcp(site: Site) -> Iterator[Result]:
    """The middle of some first visits; nothing where there is no browser."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        NOTES.print("There is no Chromium on this machine; what a phone shows is left out.")
        return
    from playwright.sync_api import sync_playwright

    NOTES.print("the form's page on a slow phone ...")
    with sync_playwright() as driver, driver.chromium.launch(executable_path=chromium, args=FLAGS) as browser:
        visits = [_first_visit(browser, f"http://{HOST}:{site.port}{FORM_PATH}") for _ in range(VISITS)]
    NOTES.print(", ".join(f"{visit:.0f} ms" for visit in visits))
    yield Result.of("web/form/lcp_ms", statistics.median(visits))


def _first_visit(browser: Browser, address: str) -> float:
    """Milliseconds from the navigation to the largest paint, in a browser that has kept nothing."""
    phone = browser.new_context(viewport=PHONE, device_scale_factor=DENSITY, is_mobile=True, has_touch=True)  # type: ignore[arg-type]  # a dict of its own kind
    page = phone.new_page()
    tools = phone.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", SLOW_4G)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    browser.start_tracing(page=page, categories=TRACED)
    page.goto(address, wait_until="networkidle")
    page.evaluate(PAINTED)
    trace = json.loads(browser.stop_tracing())
    phone.close()
    return largest_paint(trace["traceEvents"], address=address)


def largest_paint(events: list[Event], *, address: str) -> float:
    """Milliseconds from the start of the navigation to the last candidate for the largest paint.

    Raises RuntimeError when the trace has none.
    """
    named = {name: [event for event in events if event["name"] == name] for name in (START, CANDIDATE)}
    start = next(one for one in named[START] if one["args"]["data"]["documentLoaderURL"] == address)
    navigation = start["args"]["data"]["navigationId"]
    paints = [one["ts"] for one in named[CANDIDATE] if one["args"]["data"]["navigationId"] == navigation]
    if not paints:
        raise RuntimeError(f"the trace tells of no paint of {address}")
    return float(max(paints) - start["ts"]) / 1000


def measured_alone() -> Iterator[Result]:
    """On a site of its own."""
    with (
        TemporaryDirectory(prefix="kuulolla-bench-") as folder,
        kuulolla_site("sqlite", Path(folder) / "sqlite", "", ()) as site,
    ):
        yield from measured_lcp(site)


@click.command(help=__doc__)
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(results: Path) -> None:
    publish({"lcp": measured_alone}, data=ROOT, results=results)


if __name__ == "__main__":
    main()
