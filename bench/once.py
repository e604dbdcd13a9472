"""One picture in a process of its own, timed after import.

Usage: python -m bench.once TEXTS OUT MODEL
TEXTS holds one JSON string a line; OUT becomes {"seconds", "gigabytes", "found"}, where `found` is the main
theme of each answer, "" without one. MODEL is none, e5 or a folder.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from bench.quality import main_themes
from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.models import find_model
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.readiness import get_ready

STATUS = Path("/proc/self/status")


def peak_gigabytes() -> float:
    """The largest memory this process has held.

    Linux hands a new process its parent's `ru_maxrss`, so the process's own mark is read where there is one.
    """
    if STATUS.exists():
        marks = [line for line in STATUS.read_text("utf-8").splitlines() if line.startswith("VmHWM:")]
        return int(marks[0].split()[1]) * 1024 / 1e9
    import resource  # absent on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def main(source: str, target: str, model: str) -> None:
    with Path(source).open(encoding="utf-8") as lines:
        answers = Answers.of([json.loads(line) for line in lines])
    get_ready().result()  # the second process has imported its part too
    started = time.perf_counter()
    picture = Picture.of(answers, seed=0, model=find_model(model))
    seconds = time.perf_counter() - started
    measured = {"seconds": seconds, "gigabytes": peak_gigabytes(), "found": main_themes(picture)}
    Path(target).write_text(json.dumps(measured), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
