"""Journeys go with the answers they led to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from kuulolla.core.listening import listen
from kuulolla.core.models import Fact
from kuulolla.people.models import Contact


def start_listening() -> None:
    """Be told of everybody whose answers are erased, while they are still there."""
    listen("ask.person_erased", "ask.answers_expired", to=_forget)


def nothing_by_contact(_contacts: Sequence[Contact]) -> dict[str, Any]:  # Any: plain values of JSON
    """No journey leads to a contact, so none is counted or given out by one."""
    return {}


def nothing_to_erase(_contacts: Sequence[Contact], _now: datetime) -> None:
    """A journey goes with the answers it led to."""


def _forget(fact: Fact) -> None:
    from kuulolla.measure.queries.levels import ever_followed

    if ever_followed(fact.organisation_id):
        from kuulolla.measure.forgetting import forget_behind  # late: it loads DuckDB

        forget_behind(fact)
