"""Journeys that are forgotten: somebody withdrew, or their answers are erased."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from kuulolla.ask.models import AnswerSet
from kuulolla.core.models import Fact
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.store import event_store
from kuulolla.people.erasures import Erased, log_erased

JOURNEY = "journey"


def forget_journeys(journeys: Iterable[str]) -> None:
    """Nobody sees these journeys from now on; their rows go when the store is next put in order.

    The log of erasures knows them, so that a restored backup does not bring them back.
    """
    names = list(journeys)
    if names:
        log_erased(JOURNEY, names)
        event_store().forget(names)


def forget_behind(fact: Fact) -> None:
    """Forget the journeys that led to answers that are being erased, while these are still there."""
    sets = AnswerSet.objects.of(fact.organisation_id).filter(campaign=fact.subjects["campaign"])
    if fact.kind == "ask.person_erased":
        sets = sets.filter(pk=fact.subjects.get("answer_set", 0))
    forget_journeys(journey_of(key) for key in sets.values_list("submission_key", flat=True))


def erase_again(known: Erased, _now: datetime) -> int:
    """Forget again the journeys that a restored backup has brought back."""
    back = [journey for journey in _journeys() if known.knows(JOURNEY, journey)]
    event_store().forget(back)
    return len(back)


def _journeys() -> Collection[str]:
    with event_store().open() as connection:
        rows = connection.execute("SELECT DISTINCT journey FROM events WHERE journey LIKE 'c%'")
        return [journey for (journey,) in rows.fetchall()]
