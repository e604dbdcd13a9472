"""What people put right: every correction is an entry that is added to the question's log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.analysis.text.corrections import Action, Log, Reference
from kuulolla.ask.models import Campaign, Question
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.standing import log_now
from kuulolla.hear.rules.corrections import body_of


@transaction.atomic
def correct(
    question: Question,
    action: Action,
    *,
    actor: User,
    now: datetime,
    themes: Sequence[str] = (),
    names: Mapping[str, str] | None = None,
    answers: Iterable[Reference] = (),
    makes: int = 0,
) -> Correction:
    """Rename, merge, split, move, none, add, quote, hide or remove, as analysis/text/corrections.py tells.

    Two people may correct at once: entries get their numbers one after another, and what speaks of a theme
    that another has merged meanwhile is done to what it became.
    """
    return _append(
        question,
        lambda log, stamp: log.with_entry(
            action, themes=themes, names=names, answers=answers, makes=makes, **stamp
        ),
        actor=actor,
        now=now,
    )


@transaction.atomic
def undo(question: Question, *, actor: User, now: datetime, number: int | None = None) -> Correction:
    """Undo the correction of a number, else one's own last one. Raises NothingToUndo."""

    def undone(log: Log, stamp: Mapping[str, str]) -> Log:
        target = number if number is not None else log.last_of(stamp["who"])
        return log.undoing(target or 0, **stamp)

    return _append(question, undone, actor=actor, now=now)


@transaction.atomic
def redo(question: Question, *, actor: User, now: datetime, number: int | None = None) -> Correction:
    """Take back the undo of a number, else one's own last one if one corrected nothing since.

    Raises NothingToUndo.
    """
    return _append(
        question, lambda log, stamp: log.redoing(mine=True, number=number, **stamp), actor=actor, now=now
    )


@transaction.atomic
def go_back(question: Question, *, to: int, actor: User, now: datetime) -> Correction:
    """Let the picture stand as it did after entry `to`, 0 for the draft. Raises NothingToUndo."""
    return _append(question, lambda log, stamp: log.back_to(to, **stamp), actor=actor, now=now)


def _append(
    question: Question,
    change: Callable[[Log, Mapping[str, str]], Log],
    *,
    actor: User,
    now: datetime,
) -> Correction:
    """Add the entry that `change` adds; one at a time for each campaign."""
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)
    stamp = {"at": now.isoformat(), "who": str(actor.pk)}
    entry = change(log_now(question), stamp).entries[-1]
    kept = Correction.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        number=entry.number,
        at=now,
        actor=actor,
        action=entry.action.value,
        body=body_of(entry),
    )
    record(
        "hear.corrected",
        organisation=question.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": question.campaign_id, "question": question.pk},
        values={"number": entry.number, "action": entry.action.value},
    )
    return kept
