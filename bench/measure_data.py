"""A year of events of the size at which others time out: 12.07 million page views and 2.69 million events.

`python -m bench.measure_data FOLDER` makes it in a folder, through the store's own spool and compaction, and
keeps how fast it was compacted. The same seed gives the same events. A path of five steps (FUNNEL) runs
through it, from 40,000 pages over five channels; people come back, and some leave no journey.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb
import numpy as np
import numpy.typing as npt

from bench.results import RESULTS, Result, keep
from kuulolla.analysis.paths.events import HELSINKI, HOUR, MARK
from kuulolla.analysis.paths.relations import days_of
from kuulolla.analysis.paths.spool import FOLDER as SPOOL
from kuulolla.analysis.paths.store import EventStore

Numbers = npt.NDArray[np.int64]

ORGANISATION = 1
START = datetime(2025, 7, 1, tzinfo=HELSINKI)
END = datetime(2026, 7, 1, tzinfo=HELSINKI)
DAYS = (END - START).days
DAY = 24 * HOUR
VISITS = 2_400_000
PEOPLE = 900_000
FOLLOWED = 0.8  # share of the people who leave a journey
PATHS = 40_000
CHANNELS = ("facebook", "instagram", "newsletter", "search", "poster")
CHANNEL_SHARES = (0.34, 0.24, 0.17, 0.15, 0.10)
CAMPAIGNS = 8
EVENTS = {
    "page_view": 12_070_000,
    "link_clicked": 1_200_000,
    "form_opened": 700_000,
    "form_begun": 450_000,
    "step_sent": 100_000,
    "form_sent": 240_000,
}
NAMES = tuple(EVENTS)
FUNNEL = ("page_view", "link_clicked", "form_opened", "form_begun", "form_sent")
RETURNS = 0.2  # share of the forms that are sent on a later day

_AS_LINES = r"FORMAT csv, DELIMITER '\t', QUOTE '', HEADER false"
_LINES = f"""
SELECT {ORGANISATION}, "at", day, names[kind + 1],
    CASE kind WHEN 0 THEN 'site:1' ELSE 'campaign:' || (1 + page % {CAMPAIGNS}) END,
    CASE kind WHEN 0 THEN '/sivut/' || (page % 40) || '/' || page ELSE '' END,
    CASE kind WHEN 4 THEN (1 + page % 3)::VARCHAR ELSE '' END,
    channels[channel + 1],
    CASE WHEN journey < 0 THEN '' ELSE 'c' || left(md5(journey::VARCHAR), 16) END, 1, '{MARK}'
FROM (SELECT * FROM month), (SELECT {list(NAMES)} AS names, {list(CHANNELS)} AS channels)
"""


@dataclass(frozen=True)
class Visits:
    """When each visit began, through which channel, and whose it was (-1: nobody's)."""

    at: Numbers
    channel: Numbers
    journey: Numbers

    @classmethod
    def of_a_year(cls, draw: np.random.Generator, *, scale: int) -> Visits:
        """Visits of people who come now and then, most by day and fewer at weekends and in summer."""
        person = draw.integers(0, PEOPLE // scale, VISITS // scale)
        days = np.arange(DAYS)
        weights = (1 + 0.4 * np.cos(2 * np.pi * (days - 180) / DAYS)) * np.where(days % 7 >= 5, 0.6, 1.0)
        day = draw.choice(DAYS, len(person), p=weights / weights.sum())
        within = (draw.beta(3, 2.2, len(person)) * DAY).astype(np.int64)
        followed = draw.random(PEOPLE // scale) < FOLLOWED
        at = int(START.timestamp()) * 1000 + day * DAY + within
        order = np.argsort(at)
        channel = draw.choice(len(CHANNELS), len(person), p=CHANNEL_SHARES)
        return cls(at[order], channel[order], np.where(followed[person], person, -1)[order])


@dataclass(frozen=True)
class Happenings:
    """Events as numbers: when, of which kind, in which visit, on which page."""

    at: Numbers
    kind: Numbers
    visit: Numbers
    page: Numbers

    @classmethod
    def in_visits(cls, draw: np.random.Generator, visits: Visits, *, scale: int) -> Happenings:
        """Each visit begins with a page; fewer and fewer go on to the next step, a minute or so later."""
        count = len(visits.at)
        views = EVENTS["page_view"] // scale - count
        visit = [np.concatenate([np.arange(count), draw.integers(0, count, views)])]
        late = np.concatenate([np.zeros(count), draw.exponential(240_000, views)])
        at = [visits.at[visit[0]] + late.astype(np.int64)]
        going_on = draw.permutation(count)
        for step, name in enumerate(NAMES[1:], start=1):
            visit.append(going_on[: EVENTS[name] // scale])
            at.append(visits.at[visit[-1]] + 60_000 * step + draw.integers(0, 60_000, len(visit[-1])))
        back = draw.random(len(at[-1])) < RETURNS
        at[-1] += back * draw.integers(1, 20, len(at[-1])) * DAY
        kind = np.repeat(np.arange(len(NAMES)), [len(part) for part in at])
        liking = 1 / (np.arange(PATHS) + 20.0)
        page = draw.choice(PATHS, len(kind), p=liking / liking.sum())
        return cls(np.concatenate(at), kind, np.concatenate(visit), page)


def months(*, seed: int, scale: int = 1) -> Iterator[dict[str, Numbers]]:
    """The columns of each month's events, in the order of time; sizes are divided by `scale`."""
    draw = np.random.default_rng(seed)
    visits = Visits.of_a_year(draw, scale=scale)
    happenings = Happenings.in_visits(draw, visits, scale=scale)
    last = int(END.timestamp()) * 1000 - 1
    at = np.minimum(happenings.at, last)
    order = np.argsort(at, kind="stable")
    days = days_of(at[order])
    for month in np.unique(days // 100):
        some = order[days // 100 == month]
        journey = visits.journey[happenings.visit[some]]
        yield {
            "at": np.where(journey < 0, at[some] - at[some] % HOUR, at[some]),
            "day": days_of(at[some]).astype(np.int64),
            "kind": happenings.kind[some],
            "page": happenings.page[some],
            "channel": visits.channel[happenings.visit[some]],
            "journey": journey,
        }


def make(folder: Path, *, seed: int = 0, scale: int = 1) -> tuple[int, float]:
    """Fill a store month by month; the number of events, and the seconds that compaction took."""
    store = EventStore(folder)
    (folder / SPOOL).mkdir(parents=True, exist_ok=True)
    rows, seconds = 0, 0.0
    for number, month in enumerate(months(seed=seed, scale=scale)):
        with duckdb.connect() as database:
            database.register("month", month)
            spool = folder / SPOOL / f"{number:02}.tsv"
            database.execute(f"COPY ({_LINES}) TO '{spool}' ({_AS_LINES})")
        begun = time.perf_counter()
        rows += store.compact(END).lines
        seconds += time.perf_counter() - begun
    return rows, seconds


if __name__ == "__main__":
    events, taken = make(Path(sys.argv[1]))
    print(f"{events} events, compacted in {taken:.1f} s")
    keep([Result.of("measure/compaction/per_s", events / taken)], RESULTS)
