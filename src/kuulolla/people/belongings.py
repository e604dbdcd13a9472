"""What later capabilities keep of people, so that all of it can be counted, given out and erased from here.

People may not import them, so each hands its own over at start, from the `ready` of its app.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kuulolla.people.erasures import Erased
from kuulolla.people.models import Contact

Counts = Mapping[str, int]
Export = Mapping[str, Any]  # Any: plain values of JSON


@dataclass(frozen=True, slots=True)
class Belongings:
    """What one capability keeps. The contacts are one person's, all of one organisation.

    `count` tells rows by kind, a word being `people.kept.<kind>`; `export` gives plain values; `erase`
    removes what belongs to the contacts; `erase_again` removes what the log of erasures knows.
    """

    count: Callable[[Sequence[Contact]], Counts]
    export: Callable[[Sequence[Contact]], Export]
    erase: Callable[[Sequence[Contact], datetime], None]
    erase_again: Callable[[Erased, datetime], int]


_known: dict[str, Belongings] = {}


def hand_over(capability: str, belongings: Belongings) -> None:
    """From now on, ask this too."""
    _known[capability] = belongings


def all_belongings() -> tuple[Belongings, ...]:
    """What the latest in the house's order keeps first, contacts last."""
    return tuple(reversed(_known.values()))


def counted(contacts: Sequence[Contact]) -> Counts:
    """How much is kept of the person behind the contacts, by kind."""
    return {kind: n for each in reversed(all_belongings()) for kind, n in each.count(contacts).items()}


def exported(contacts: Sequence[Contact]) -> dict[str, Any]:  # Any: plain values of JSON
    """Everything that is kept of the person behind the contacts."""
    return {key: value for each in reversed(all_belongings()) for key, value in each.export(contacts).items()}
