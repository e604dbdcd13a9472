"""The interface for other programs, called by schemathesis as it describes itself, differently each day."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator

from bench.results import Result
from bench.soak.alone import Figures, figures_of, measure

TIMES = 1_000


def rows(database: str = "") -> Iterator[Result]:
    """How many calls were made, and whether one was answered otherwise than the description says."""
    for name, value in figures_of("bench.soak.api", database=database).items():
        yield Result.of(f"soak/api/{name}", value)


def run() -> list[Result]:
    """The rows on SQLite."""
    return list(rows())


def _called(seed: int) -> Figures:
    from kuulolla.web.tests.calls import call_everything
    from kuulolla.web.tests.house import a_house

    try:
        return {"sent": call_everything(a_house(), times=TIMES, seed=seed), "faults": 0}
    except Exception:  # whatever schemathesis found is told and counted
        traceback.print_exc(file=sys.stderr)
        return {"sent": TIMES, "faults": 1}


if __name__ == "__main__":
    measure(_called)
