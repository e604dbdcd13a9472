"""What was worked out in this second of the clock, for whoever asks again before it is over.

Everything that changes by the clock changes when a second begins, so what is kept for a second is never late;
what somebody edits is seen a second later at most.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from threading import Lock
from typing import Any, ParamSpec, TypeVar, cast

Given = ParamSpec("Given")
Found = TypeVar("Found")
THIS_SECOND = "kuulolla.this_second"


class ThisSecond:
    """Remembers what functions returned. `clock` gives seconds. One thread at a time works something out."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._known: tuple[int, dict[Hashable, Any]] = (0, {})  # Any: whatever the functions return

    def recall(self, work: Callable[Given, Found], *args: Given.args, **kwargs: Given.kwargs) -> Found:
        """What the function returns for these arguments; they must be hashable."""
        key = (work, args, tuple(kwargs.items()))
        known = self._of_this_second()
        if key not in known:
            with self._lock:
                if key not in known:
                    known[key] = work(*args, **kwargs)
        return cast(Found, known[key])

    def _of_this_second(self) -> dict[Hashable, Any]:  # Any: whatever the functions return
        second, known = self._known
        present = int(self._clock())
        if second != present:
            known = {}
            self._known = (present, known)
        return known


def recalled(
    environ: Mapping[str, Any],  # Any: as WSGI has it
    work: Callable[Given, Found],
    *args: Given.args,
    **kwargs: Given.kwargs,
) -> Found:
    """As `ThisSecond.recall`, where the request came with one; else the function is simply called."""
    this_second: ThisSecond | None = environ.get(THIS_SECOND)
    return work(*args, **kwargs) if this_second is None else this_second.recall(work, *args, **kwargs)
