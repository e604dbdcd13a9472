"""Hard knocks, all of them or those that are named: `python -m bench.soak [KNOCK ...]`.

Each is really dealt to `kuulolla serve` while people send forms, and adds rows to bench/results.json: what
was acknowledged and lost, kept twice or torn, how long until the service was back, and what people were told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from bench.output import FIGURES, FILE, NOTES
from bench.results import RESULTS, Result, keep, show
from bench.soak.knocks import KNOCKS, Knock
from bench.web_servers import has_postgresql, postgresql

SQLITE, POSTGRESQL = "sqlite", "postgresql"


@click.command(help=__doc__)
@click.argument("names", nargs=-1, type=click.Choice(sorted(KNOCKS)))
@click.option("--database", type=click.Choice([SQLITE, POSTGRESQL]), help="Only this kind of database.")
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(names: tuple[str, ...], database: str | None, results: Path) -> None:
    measured: list[Result] = []
    for name in names or KNOCKS:
        for row in _rows(name, KNOCKS[name], only=database):
            keep([row], results)
            measured.append(row)
    show(measured, FIGURES)


def _rows(name: str, knock: Knock, *, only: str | None) -> Iterator[Result]:
    missing = knock.missing()
    if missing:
        NOTES.print(f"{name} is left out: {missing}.")
        return
    if knock.on_sqlite and only != POSTGRESQL:
        NOTES.print(f"{name} on SQLite ...")
        yield from knock.rows("")
    if knock.on_postgresql and only != SQLITE and has_postgresql():
        NOTES.print(f"{name} on PostgreSQL ...")
        with postgresql(["soak"]) as (_, address):
            yield from knock.rows(f"{address}soak")


if __name__ == "__main__":
    main()
