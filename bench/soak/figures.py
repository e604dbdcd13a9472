"""The rows that every knock has: what was kept of what was acknowledged, and what people were told."""

from __future__ import annotations

from collections.abc import Iterator

from bench.output import NOTES
from bench.results import Result
from bench.soak.people import BROKEN, Crowd
from bench.soak.site import Site

KEPT = ("acknowledged", "lost", "doubled", "torn", "mailed_twice", "unsent", "unsure")


def kept_rows(name: str, site: Site, crowd: Crowd) -> Iterator[Result]:
    """Rows of what became of the entries, and of the answers that people got."""
    found = site.checked(crowd)
    NOTES.print(f"  {name}: {found}")
    for measure in KEPT:
        yield Result.of(f"soak/{name}/{measure}", found[measure])
    yield from told_rows(name, crowd)


def told_rows(name: str, crowd: Crowd) -> Iterator[Result]:
    """`refused`: told to send again, with their text before them. `untold`: refused in any other way."""
    refused = [one for one in crowd.answers if one.status not in (303, BROKEN)]
    yield Result.of(f"soak/{name}/refused", sum(one.tells for one in refused))
    yield Result.of(f"soak/{name}/untold", sum(not one.tells for one in refused))
    yield Result.of(f"soak/{name}/broken", sum(one.status == BROKEN for one in crowd.answers))
    yield Result.of(f"soak/{name}/given_up", crowd.unanswered)
