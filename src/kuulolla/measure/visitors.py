"""What may be read of a visitor at each level, and nothing more. Nothing of it is kept as it is.

At A nothing is read. At B the address and the browser's name are read, and become a pseudonym of the day.
At C the service's own reference is read, or that of somebody who has agreed to be followed.
Whoever asks not to be followed, by a signal of their browser, is counted as at A.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kuulolla.analysis.paths.events import day_of
from kuulolla.ask.public_watch import address_of
from kuulolla.measure.pseudonyms import DailySalt, daily_pseudonym
from kuulolla.measure.rules.machines import FETCHED_EARLY, is_machine

Environ = Mapping[str, Any]  # Any: as WSGI has it


def asks_to_be_left(environ: Environ) -> bool:
    """Whether the browser asks not to be followed (Global Privacy Control, Do Not Track)."""
    return environ.get("HTTP_SEC_GPC") == "1" or environ.get("HTTP_DNT") == "1"


def is_nobody(environ: Environ) -> bool:
    """Whether nobody looks at the answer: a machine that says so, or a page fetched in case it is wanted."""
    if any(name in environ for name in FETCHED_EARLY):
        return True
    return environ["REQUEST_METHOD"] == "HEAD" or is_machine(environ.get("HTTP_USER_AGENT", ""))


def day_pseudonym(environ: Environ, *, host: str, salt: DailySalt, at: int) -> str:
    """The visitor's pseudonym at level B. `at` is in milliseconds since 1970."""
    return daily_pseudonym(
        salt.of(day_of(at)),
        host=host,
        address=address_of(environ),
        agent=environ.get("HTTP_USER_AGENT", ""),
    )
