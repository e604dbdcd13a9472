"""Those who ticked "tell me what becomes of my idea", and how far telling them is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kuulolla.act.models import Decision, Telling, TellingState
from kuulolla.act.queries.heard import places_of
from kuulolla.ask.models import AnswerSet
from kuulolla.hear.queries.standing import told


@dataclass(frozen=True)
class Followers:
    """How many asked to be told of what a decision is about, and to how many a message has gone."""

    asked: int
    told: int


def followers_of(decision: Decision) -> list[int]:
    """The answer sets, in order, of those who are to be told of a decision."""
    found = told(decision.question)
    if found is None:
        return []
    ids = found.standing.answers.ids
    raised = {int(ids[place]) for place in places_of(found, decision).tolist()}
    following = AnswerSet.objects.of(decision.organisation_id).filter(
        campaign=decision.question.campaign_id,
        follow_contact_id__isnull=False,
        withdrawn_at__isnull=True,
    )
    return sorted(raised.intersection(following.values_list("pk", flat=True)))


def followers_told(decision: Decision) -> Followers:
    """How far telling people of the decision is."""
    states = Counter(
        Telling.objects.of(decision.organisation_id).filter(decision=decision).values_list("state", flat=True)
    )
    return Followers(len(followers_of(decision)), states[TellingState.SENT])
