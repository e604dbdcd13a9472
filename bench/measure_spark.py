"""The five-step funnel on Spark, sign for sign the statement that DuckDB is asked.

`python -m bench.measure_spark`: both read the same Parquet files. It needs PySpark 4.3 and Java 17, which are
no part of the project: where one is missing, it says so and measures nothing.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from bench.measure_data import CHANNELS, FUNNEL, ORGANISATION, make
from bench.measure_queries import YEAR
from bench.output import FIGURES, FILE, FOLDER, NOTES
from bench.results import RESULTS, Result, keep, show
from kuulolla.analysis.paths.funnel import WindowRule, funnel_statement
from kuulolla.analysis.paths.steps import Step
from kuulolla.analysis.paths.store import EventStore

if TYPE_CHECKING:
    from pyspark.sql import SparkSession  # type: ignore[import-not-found]  # no part of the project

SCALE = 100  # a hundredth of the year: Spark's own work hides the rest
RULE = WindowRule(YEAR, timedelta(days=180))
STEPS = [Step(name, name) for name in FUNNEL]
Rows = list[tuple[object, ...]]


def measured_spark(folder: Path) -> Iterator[Result]:
    """Whether both engines answer alike, and how long each takes once it runs."""
    statements = [
        funnel_statement(STEPS, organisation=ORGANISATION, rule=RULE, groups=groups)
        for groups in (None, dict(zip(CHANNELS, "aabbc", strict=True)))
    ]
    ours, seconds = _on_duckdb(folder, statements)
    theirs, spark_seconds = _on_spark(folder, statements)
    yield Result.of("measure/spark/same", float(ours == theirs))
    yield Result.of("measure/spark/duckdb_seconds", seconds)
    yield Result.of("measure/spark/seconds", spark_seconds)


def _on_duckdb(folder: Path, statements: list[str]) -> tuple[list[Rows], float]:
    with EventStore(folder).open() as connection:
        begun = time.perf_counter()
        found = [_plain(connection.execute(statement).fetchall()) for statement in statements]
        return found, time.perf_counter() - begun


def _on_spark(folder: Path, statements: list[str]) -> tuple[list[Rows], float]:
    """Spark repeats a named part of a statement wherever it is used, so it keeps the events in memory."""
    spark = _session(folder)
    spark.read.parquet(str(folder / "events")).createOrReplaceTempView("events")
    spark.catalog.cacheTable("events")
    begun = time.perf_counter()
    found = [_plain([tuple(row) for row in spark.sql(statement).collect()]) for statement in statements]
    taken = time.perf_counter() - begun
    spark.stop()
    return found, taken


def _session(folder: Path) -> SparkSession:
    from pyspark.sql import SparkSession  # type: ignore[import-not-found]  # no part of the project

    builder = SparkSession.builder.master("local[2]").appName("kuulolla")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.local.dir": str(folder / "spark"),
        "spark.sql.warehouse.dir": str(folder / "spark"),
        "spark.sql.shuffle.partitions": "4",
        "spark.log.level": "ERROR",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def _plain(rows: Rows) -> Rows:
    """Numbers as one kind of number, in one order."""
    return sorted((tuple(v if isinstance(v, str) else float(v or 0) for v in row) for row in rows), key=str)  # type: ignore[arg-type]  # numbers, all of them


@click.command(help=__doc__)
@click.option("--store", type=FOLDER, help="A folder with a year in it.")
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(*, store: Path | None, results: Path) -> None:
    if not (find_spec("pyspark") and shutil.which("java")):
        NOTES.print("PySpark or Java is not installed, so nothing is asked of Spark.")
        return
    with TemporaryDirectory() as folder:
        if store is None:
            NOTES.print("making a part of a year ...")
            make(Path(folder), scale=SCALE)
        measured = list(measured_spark(store or Path(folder)))
    keep(measured, results)
    show(measured, FIGURES)


if __name__ == "__main__":
    main()
