"""What a year of 12.07 million page views and 2.69 million events takes to ask.

`python -m bench.measure_queries`: each question is asked several times of a store opened anew, in a process
of its own; the median counts. The process's largest memory counts for all of them. The year is made first (a
minute or two), unless `--store` names a folder that has it.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from bench.measure_data import CHANNELS, END, FUNNEL, ORGANISATION, PATHS, START, make
from bench.once import peak_gigabytes
from bench.output import FIGURES, FILE, FOLDER, NOTES
from bench.results import RESULTS, Result, keep, show
from bench.sets import ROOT
from kuulolla.analysis.paths.attribution import Model, attribution
from kuulolla.analysis.paths.cohorts import cohorts
from kuulolla.analysis.paths.counting import counts
from kuulolla.analysis.paths.funnel import departures, funnel
from kuulolla.analysis.paths.overviews import overview, top_paths
from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.paths.steps import Step
from kuulolla.analysis.paths.store import EventStore

if TYPE_CHECKING:
    import duckdb

TIMES = 5
YEAR = Period(START, END)
LONG = timedelta(days=180)
STEPS = [Step(name, name) for name in FUNNEL]
ON_PAGES = [
    *(Step(f"Page {part}", "page_view", path=f"/sivut/{part}/*") for part in (1, 2, 3)),
    *(Step(name, name) for name in FUNNEL[-2:]),
]
GROUPS = {channel: "young" if channel in CHANNELS[:2] else "others" for channel in CHANNELS}


def _funnel(connection: duckdb.DuckDBPyConnection) -> None:
    found = funnel(connection, STEPS, organisation=ORGANISATION, period=YEAR, window=LONG)
    assert found.steps[-1].reached > 0, "nobody came to the end"


def _paths(connection: duckdb.DuckDBPyConnection) -> None:
    found = top_paths(connection, organisation=ORGANISATION, period=YEAR, limit=50)
    assert found.paths == PATHS, "not all pages were seen"


QUESTIONS: dict[str, Callable[[duckdb.DuckDBPyConnection], object]] = {
    "open": lambda _: None,
    "overview": lambda c: overview(c, organisation=ORGANISATION, period=YEAR),
    "paths": _paths,
    "counts": lambda c: counts(c, STEPS, organisation=ORGANISATION, period=YEAR, by="channel"),
    "funnel": _funnel,
    "funnel_on_pages": lambda c: funnel(c, ON_PAGES, organisation=ORGANISATION, period=YEAR, window=LONG),
    "funnel_by_group": lambda c: funnel(
        c, STEPS, organisation=ORGANISATION, period=YEAR, window=LONG, by=GROUPS
    ),
    "departures": lambda c: departures(c, STEPS, organisation=ORGANISATION, period=YEAR, window=LONG),
    "attribution": lambda c: attribution(
        c, goal=STEPS[-1], organisation=ORGANISATION, period=YEAR, window=LONG, model=Model.TIME_DECAY
    ),
    "cohorts": lambda c: cohorts(c, step=STEPS[0], organisation=ORGANISATION, period=YEAR),
}


def measured_queries(folder: Path) -> Iterator[Result]:
    """The median of each question, and the largest memory of all, measured in a process of its own."""
    command = [sys.executable, "-m", "bench.measure_queries", "--here", "--store", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    told = json.loads(done.stdout)
    for name, milliseconds in told["milliseconds"].items():
        yield Result.of(f"measure/queries/{name}_ms", milliseconds)
    yield Result.of("measure/queries/peak_gigabytes", told["gigabytes"])


def ask_here(folder: Path) -> dict[str, object]:
    """Ask everything in this process."""
    store = EventStore(folder)
    medians = {
        name: statistics.median(_milliseconds(store, ask) for _ in range(TIMES))
        for name, ask in QUESTIONS.items()
    }
    return {"milliseconds": medians, "gigabytes": peak_gigabytes()}


def _milliseconds(store: EventStore, ask: Callable[[duckdb.DuckDBPyConnection], object]) -> float:
    begun = time.perf_counter()
    with store.open() as connection:
        ask(connection)
    return (time.perf_counter() - begun) * 1000


@click.command(help=__doc__)
@click.option("--store", type=FOLDER, help="A folder with the year in it.")
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
@click.option("--here", is_flag=True, hidden=True)
def main(*, store: Path | None, results: Path, here: bool) -> None:
    if here and store:
        click.echo(json.dumps(ask_here(store)))
        return
    with TemporaryDirectory() as folder:
        if store is None:
            NOTES.print("making a year of events ...")
            make(Path(folder))
        measured = list(measured_queries(store or Path(folder)))
    keep(measured, results)
    show(measured, FIGURES)


if __name__ == "__main__":
    main()
