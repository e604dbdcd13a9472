"""Keeping a search, and letting it go."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.ask.models import Question
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.hear.models import SavedSearch
from kuulolla.hear.queries.finding import saved_searches
from kuulolla.hear.rules.finding import Search


@transaction.atomic
def keep_search(question: Question, search: Search, *, name: str, actor: User, now: datetime) -> SavedSearch:
    """Keep a search for oneself; one of the same name takes the place of the earlier."""
    saved_searches(question, user=actor).filter(name=name).delete()
    kept = SavedSearch.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        user=actor,
        name=name,
        query=search.words,
        filters=search.filters(),
        at=now,
    )
    _tell("hear.search_kept", question, actor=actor, now=now)
    return kept


@transaction.atomic
def let_search_go(question: Question, kept: SavedSearch, *, actor: User, now: datetime) -> None:
    """Keep one's own search no more."""
    kept.delete()
    _tell("hear.search_let_go", question, actor=actor, now=now)


def _tell(kind: str, question: Question, *, actor: User, now: datetime) -> None:
    subjects = {"campaign": question.campaign_id, "question": question.pk}
    record(kind, organisation=question.organisation_id, now=now, actor=actor, subjects=subjects)
