"""What goes by itself: the contacts of those who asked what becomes of their idea, once they know."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from kuulolla.act.models import Decision, Telling, TellingState
from kuulolla.act.queries.followers import followers_of
from kuulolla.act.rules import GOING_ON, NEWS, State
from kuulolla.ask.models import AnswerSet
from kuulolla.core.models import Organisation
from kuulolla.people.actions import erase_contacts

TIME_FOR_MORE = timedelta(days=30)
OVER = [state for state in State if state not in GOING_ON]


def erase_told_followers(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Erase the contacts of those who were told how it ended a while ago, and wait for no more."""
    told = _told(organisation, before=now - TIME_FOR_MORE)
    waiting = _waiting(organisation) if told else set()
    rows = AnswerSet.objects.of(organisation).filter(pk__in=told - waiting, follow_contact_id__isnull=False)
    contacts = [key for key in rows.values_list("follow_contact_id", flat=True) if key is not None]
    with transaction.atomic():
        gone = erase_contacts(contacts, organisation=organisation)
        rows.update(follow_contact_id=None)
    return {"contacts": gone}


def _told(organisation: Organisation, *, before: datetime) -> set[int]:
    """The answer sets of those who have the last news of a decision that is carried out or declined."""
    found: set[int] = set()
    for state in OVER:
        sent = Telling.objects.of(organisation).filter(
            state=TellingState.SENT,
            news=NEWS[state],
            decision__latest__state=state,
            decision__latest__at__lte=before,
            answer_set__follow_contact_id__isnull=False,
        )
        found.update(sent.values_list("answer_set_id", flat=True))
    return found


def _waiting(organisation: Organisation) -> set[int]:
    """Those to whom a message is on its way, or whose matter is still going on."""
    unsent = Telling.objects.of(organisation).exclude(state=TellingState.SENT)
    going_on = Decision.objects.of(organisation).filter(latest__state__in=list(GOING_ON))
    decisions = going_on.select_related("latest", "question__campaign", "question__organisation")
    found = set(unsent.values_list("answer_set_id", flat=True))
    return found.union(*(followers_of(decision) for decision in decisions))
