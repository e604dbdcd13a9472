"""What milestones can be about, as later capabilities tell it when they are asked.

The plan may not import them, so one of them hands over a function at start, from the `ready` of its app. It
gives plain values, so that names are always those of this moment and nothing is kept twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kuulolla.core.models import Organisation
from kuulolla.plan.models import Milestone


@dataclass(frozen=True)
class Reachable:
    """A campaign that milestones can be about; only a form in steps tells that it was begun."""

    slug: str
    name: str
    service_id: int | None = None
    in_steps: bool = False


Giver = Callable[[Organisation], Iterable[Reachable]]
_givers: list[Giver] = []


def hand_over(giver: Giver) -> None:
    """From now on, ask `giver` which campaigns there are."""
    _givers.append(giver)


def reachable_in(organisation: Organisation) -> list[Reachable]:
    """The organisation's campaigns, in the order they are given."""
    return [campaign for giver in _givers for campaign in giver(organisation)]


def without_a_path(organisation: Organisation) -> list[Reachable]:
    """The campaigns that no milestone is about."""
    told = set(Milestone.objects.of(organisation).values_list("what", flat=True))
    return [campaign for campaign in reachable_in(organisation) if campaign.slug not in told]
