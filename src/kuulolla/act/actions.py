"""What people do: decide about what was said, and take a step back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from kuulolla.act.models import Decision, Step
from kuulolla.act.queries.decisions import decision_about
from kuulolla.act.queries.heard import heard
from kuulolla.act.rules import (
    NothingSaid,
    NothingToUndo,
    Subject,
    Verdict,
    check_verdict,
    done_on,
    due_on,
    news_of,
)
from kuulolla.act.tasks import enqueue_tellings
from kuulolla.ask.models import Answer, Campaign, Question
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import Membership, User
from kuulolla.core.words import current_language

CARRIED = ("state", "titles", "reasons", "owner_id", "due_on", "done_on", "is_public", "quotes")
NOTHING: Mapping[str, object] = {
    "state": "", "titles": {}, "reasons": {}, "owner_id": None, "due_on": None, "done_on": None,
    "is_public": False, "quotes": [],
}  # fmt: skip


@transaction.atomic
def decide(question: Question, subject: Subject, *, verdict: Verdict, actor: User, now: datetime) -> Step:
    """Decide what is done about a theme or a suggestion, for the first time or anew.

    Those who asked what becomes of their idea are told soon, when there is news for them.
    Raises NotForEveryone, NotDoneYet or NothingSaid.
    """
    today = local_day(now)
    check_verdict(verdict, served=languages_of(question.organisation).required, today=today)
    _lock(question)
    decision = _decision_about(question, subject)
    step = _append(
        decision,
        {
            "state": verdict.state.value,
            "titles": _written(verdict.titles),
            "reasons": _written(verdict.reasons),
            "owner_id": _member(verdict.owner, question=question),
            "due_on": due_on(verdict),
            "done_on": done_on(verdict, today=today),
            "is_public": verdict.is_public,
            "quotes": [list(span) for span in verdict.quotes],
        },
        actor=actor,
        now=now,
    )
    record(
        "act.decided",
        organisation=question.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects(decision),
        values={"state": step.state, "public": step.is_public},
    )
    if news := news_of(step.state, is_public=step.is_public):
        transaction.on_commit(lambda: enqueue_tellings(decision, news, now=now))
    return step


@transaction.atomic
def undo_step(decision: Decision, *, number: int, actor: User, now: datetime) -> Step:
    """Let the decision stand as it did before its last step, which must be `number`. Raises NothingToUndo.

    To undo that again is to redo. A message that has not left yet never leaves; one that has left cannot be
    called back.
    """
    _lock(decision.question)
    steps = {step.number: step for step in decision.steps.all()}
    last = steps.get(number)
    if last is None or number != max(steps):
        raise NothingToUndo
    before = steps.get(number - 1)
    carried = {name: getattr(before, name) for name in CARRIED} if before else NOTHING
    step = _append(decision, carried, actor=actor, now=now, undoes=last)
    record(
        "act.undone",
        organisation=decision.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects(decision),
        values={"state": step.state, "public": step.is_public},
    )
    return step


def _lock(question: Question) -> None:
    """One at a time for each campaign, so that steps get their numbers one after another."""
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)


def _decision_about(question: Question, subject: Subject) -> Decision:
    """The decision that there is, else a new one about what is in the picture."""
    known = decision_about(question, subject)
    if known is not None:
        return known
    found = heard(question, subject, language=current_language())
    if found is None:
        raise NothingSaid
    answer, start, end = found.subject.suggestion or (None, 0, 0)
    return Decision.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        theme=found.subject.theme,
        answer=Answer.objects.of(question.organisation_id).get(pk=answer) if answer else None,
        start=start,
        end=end,
    )


def _append(
    decision: Decision,
    carried: Mapping[str, object],
    *,
    actor: User,
    now: datetime,
    undoes: Step | None = None,
) -> Step:
    step = Step.objects.create(
        organisation_id=decision.organisation_id,
        decision=decision,
        number=decision.steps.count() + 1,
        at=now,
        actor=actor,
        undoes=undoes,
        **carried,
    )
    decision.latest = step
    decision.save(update_fields=["latest"])
    return step


def _written(texts: Mapping[str, str]) -> dict[str, str]:
    return {code: text.strip() for code, text in texts.items() if text.strip()}


def _member(owner: int | None, *, question: Question) -> int | None:
    """The owner, if they are a member."""
    members = Membership.objects.of(question.organisation_id).filter(user=owner or 0)
    return owner if members.exists() else None


def _subjects(decision: Decision) -> dict[str, int]:
    return {
        "campaign": decision.question.campaign_id,
        "question": decision.question_id,
        "decision": decision.pk,
    }
