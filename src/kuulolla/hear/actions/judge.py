"""What members say of suggestions: grades, stars, which of two is better, and which weights are in force."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from kuulolla.ask.models import Question
from kuulolla.core.actions import Value, record
from kuulolla.core.models import User
from kuulolla.hear.models import Duel, Grade
from kuulolla.hear.queries.suggestions import LEARNT, STANDARD, duels_of
from kuulolla.hear.rules.judging import NoChoiceToTakeBack, Place, Side


@transaction.atomic
def grade_suggestion(
    question: Question, place: Place, *, grade: int | None, actor: User, now: datetime
) -> Grade:
    """Give a suggestion 0 to 3, or take one's grade back."""
    kept = _keep(question, place, actor=actor, now=now, grade=grade)
    values: dict[str, Value] = {"grade": grade}
    _tell("hear.suggestion_graded", question, actor=actor, now=now, answer=place.answer, values=values)
    return kept


@transaction.atomic
def star_suggestion(
    question: Question, place: Place, *, is_starred: bool, actor: User, now: datetime
) -> Grade:
    """Put a suggestion on the shortlist, or take one's star off it."""
    kept = _keep(question, place, actor=actor, now=now, is_starred=is_starred)
    kind = "hear.suggestion_starred" if is_starred else "hear.suggestion_unstarred"
    _tell(kind, question, actor=actor, now=now, answer=place.answer)
    return kept


@transaction.atomic
def judge_pair(
    question: Question, first: Place, second: Place, *, side: Side, actor: User, now: datetime
) -> Duel:
    """Keep which of two suggestions is better. A pair that the member judges again is judged anew."""
    better, other = (second, first) if side is Side.SECOND else (first, second)
    for one, two in ((better, other), (other, better)):
        duels_of(question).filter(actor=actor, **_sides(one, two)).delete()
    duel = Duel.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        is_even=side is Side.EVEN,
        actor=actor,
        at=now,
        **_sides(better, other),
    )
    _tell("hear.suggestions_compared", question, actor=actor, now=now, answer=better.answer)
    return duel


@transaction.atomic
def take_back_choice(question: Question, *, actor: User, now: datetime) -> None:
    """Take back one's last choice between two suggestions. Raises NoChoiceToTakeBack."""
    last = duels_of(question).filter(actor=actor).last()
    if last is None:
        raise NoChoiceToTakeBack
    answer = last.better_id
    last.delete()
    _tell("hear.comparison_taken_back", question, actor=actor, now=now, answer=answer)


@transaction.atomic
def weigh(question: Question, *, is_standard: bool, actor: User, now: datetime) -> None:
    """Rank by the standard weights, or by those that follow from the choices.

    The fact is what the ranking reads (queries/suggestions.py); the weights themselves are kept nowhere.
    """
    _tell(STANDARD if is_standard else LEARNT, question, actor=actor, now=now)


def tell_shortlist_taken(question: Question, *, actor: User, now: datetime) -> None:
    """Record that somebody took the shortlist with them."""
    _tell("hear.shortlist_downloaded", question, actor=actor, now=now)


def _keep(question: Question, place: Place, *, actor: User, now: datetime, **values: object) -> Grade:
    kept, _ = Grade.objects.of(question.organisation_id).update_or_create(
        organisation_id=question.organisation_id,
        question=question,
        answer_id=place.answer,
        start=place.start,
        end=place.end,
        actor=actor,
        defaults={"at": now, **values},
    )
    return kept


def _sides(better: Place, other: Place) -> dict[str, int]:
    return {
        "better_id": better.answer,
        "better_start": better.start,
        "better_end": better.end,
        "other_id": other.answer,
        "other_start": other.start,
        "other_end": other.end,
    }


def _tell(
    kind: str,
    question: Question,
    *,
    actor: User,
    now: datetime,
    answer: int | None = None,
    values: Mapping[str, Value] | None = None,
) -> None:
    subjects = {"campaign": question.campaign_id, "question": question.pk}
    if answer is not None:
        subjects["answer"] = answer
    record(
        kind, organisation=question.organisation_id, now=now, actor=actor, subjects=subjects, values=values
    )
