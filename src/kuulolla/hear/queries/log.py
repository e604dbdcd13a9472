"""A question's log of corrections."""

from __future__ import annotations

from collections.abc import Mapping

from kuulolla.analysis.text.corrections import Log
from kuulolla.ask.models import Question
from kuulolla.core.models import User
from kuulolla.hear.models import Correction
from kuulolla.hear.rules.corrections import entry_of

NOBODY = ""


def log_of(question: Question, *, after: Log | None = None) -> Log:
    """All that people corrected, in order; `after` is what is known already. `who` is a member's id."""
    known = after.entries if after is not None else ()
    rows = Correction.objects.of(question.organisation_id).filter(question=question, number__gt=len(known))
    columns = rows.order_by("number").values_list("number", "at", "actor_id", "action", "body")
    later = (
        entry_of(number, at=at.isoformat(), who=str(actor or NOBODY), action=action, body=body)
        for number, at, actor, action, body in columns
    )
    return Log((*known, *later))


def last_number(question: Question) -> int:
    """The number of the last entry, 0 when there is none."""
    rows = Correction.objects.of(question.organisation_id).filter(question=question)
    return rows.order_by("-number").values_list("number", flat=True).first() or 0


def names_of_actors(question: Question) -> Mapping[str, str]:
    """Who corrected, as people read it, by what the log calls them."""
    ids = Correction.objects.of(question.organisation_id).filter(question=question).values("actor_id")
    return {str(user.pk): str(user) for user in User.objects.filter(pk__in=ids)}
