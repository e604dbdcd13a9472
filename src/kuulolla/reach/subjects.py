"""What can be shared, as later capabilities tell it when they are asked.

Reach may not import them, so each hands over a function at start, from the `ready` of its app:
`hand_over("campaign", shared_campaigns)`. It gives plain values, so that names and dates are always those
of this moment and nothing is kept twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kuulolla.core.models import Organisation
from kuulolla.reach.rules import Shared

Giver = Callable[[Organisation], Iterable[Shared]]
_givers: dict[str, Giver] = {}


def hand_over(kind: str, giver: Giver) -> None:
    """From now on, ask `giver` what of this kind an organisation shares."""
    _givers[kind] = giver


def shared_in(organisation: Organisation) -> list[Shared]:
    """All that the organisation shares, in the order its capabilities give."""
    return [shared for giver in _givers.values() for shared in giver(organisation)]


def shared_by(key: str, *, organisation: Organisation) -> Shared | None:
    """What has the key; None when it is gone or its kind was never handed over."""
    giver = _givers.get(key.partition(":")[0])
    return next((each for each in giver(organisation) if each.key == key), None) if giver else None
