"""The server's clock jumps back an hour, and forward again, while people send forms."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.site import prepared

SOURCE = Path(__file__).with_name("clock.c")
LONG = 8.0
HOUR = 3600


class TheirClock:
    """The clock of the processes that have these settings: it goes on, and can be set."""

    def __init__(self, folder: Path) -> None:
        self._place, self._library = folder / "clock", folder / "clock.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", self._library, SOURCE, "-ldl"], check=True)
        self.jump(0)

    @property
    def settings(self) -> Mapping[str, str]:
        """The environment of those processes."""
        return {"LD_PRELOAD": str(self._library), "SOAK_CLOCK": str(self._place)}

    def jump(self, ahead: int) -> None:
        """Set it so many seconds before everybody else's; less than nothing is behind."""
        draft = self._place.with_suffix(".draft")
        draft.write_text(f"{ahead}\n")
        os.replace(draft, self._place)


def back(database: str) -> Iterator[Result]:
    """The rows: an hour back, right again, back once more, and right for good."""
    with TemporaryDirectory() as folder:
        clock = TheirClock(Path(folder))
        site = prepared(Path(folder) / "data", database=database, **clock.settings)
        with site.served():
            waits = []
            with site.crowd().sending() as crowd:
                for ahead in (0, -HOUR, 0, -HOUR, 0):
                    clock.jump(ahead)
                    waits.append(crowd.wait_for_answer(since=time.monotonic()))
                    time.sleep(LONG)
            site.wait_until_work_is_done()
        yield Result.of("soak/clock_back/back_worst_s", max(waits))
        yield from kept_rows("clock_back", site, crowd)
