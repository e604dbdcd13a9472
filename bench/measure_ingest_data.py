"""What the benchmark of events over HTTP needs of the product's data, in processes with the site's settings.

`python -m bench.measure_ingest_data prepare` makes a site with a year of events behind it; `… kept` counts
what came in; `… look SECONDS` asks for the year's overview again and again. Each prints JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime, timedelta

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kuulolla.web.settings")
KEY = "a1b2c3d4e5f6"
SCALE = 10  # a tenth of the year that is measured elsewhere
PAUSE = 0.5


def prepare() -> dict[str, object]:
    """Tables, an organisation at level A with another site, and a year of events."""
    from django.core.management import call_command
    from django.utils import timezone

    from bench.measure_data import ORGANISATION, make
    from kuulolla.core.models import Organisation
    from kuulolla.measure.models import OutsideSite
    from kuulolla.measure.store import events_folder

    call_command("migrate", verbosity=0)
    house = Organisation.objects.create(
        slug="kirjasto", names={"fi": "Kirjasto"}, languages=["fi"], created_at=timezone.now()
    )
    assert house.pk == ORGANISATION
    OutsideSite.objects.create(organisation=house, name="Kauppa", key=KEY, created_at=timezone.now())
    events, _ = make(events_folder(), scale=SCALE)
    return {"events": events}


def kept() -> dict[str, object]:
    """How many events of the load are in the store."""
    from kuulolla.measure.store import event_store

    with event_store().open() as connection:
        (n,) = connection.execute("SELECT sum(n) FROM events WHERE name = 'page_opened'").fetchall()[0]
    return {"kept": int(n or 0)}


def look(seconds: float) -> dict[str, object]:
    """How long each look at the overview of a year took, in milliseconds."""
    from bench.measure_data import ORGANISATION
    from kuulolla.analysis.paths.overviews import overview
    from kuulolla.analysis.paths.periods import Period
    from kuulolla.measure.store import event_store

    def wait() -> float:
        started, now = time.perf_counter(), datetime.now(UTC)
        with store.open() as connection:
            overview(connection, organisation=ORGANISATION, period=Period(now - timedelta(days=365), now))
        return 1000 * (time.perf_counter() - started)

    store, until, waits = event_store(), time.monotonic() + seconds, []
    wait()  # the first one of a process loads the engine
    while time.monotonic() < until:
        waits.append(wait())
        time.sleep(PAUSE)
    return {"waits": waits}


def main(order: str, *given: str) -> None:
    django.setup()
    orders = {"prepare": prepare, "kept": kept}
    print(json.dumps(look(float(given[0])) if order == "look" else orders[order]()))


if __name__ == "__main__":
    main(*sys.argv[1:])
