"""Where the pictures of questions are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404

from kuulolla.ask.models import Answer, Question, QuestionKind
from kuulolla.core.holding import is_held
from kuulolla.core.models import JobState, Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.hear.adapters.folder import lock_of
from kuulolla.hear.models import CampaignPicture, Placement
from kuulolla.hear.queries.answers import counted_answers

DRAWN = ("content", "offers")


@dataclass(frozen=True)
class QuestionState:
    """An open question, the picture that is shown, the one that is being made, and how many have answered.

    `proposed` is a newer one that is made and waits to be accepted. `waiting` counts answers that have no
    place in the picture yet. `stopped` says that the making came to an end without a picture: by a fault, or
    because nobody works on it any more.
    """

    question: Question
    answers: int
    made: CampaignPicture | None
    making: CampaignPicture | None
    proposed: CampaignPicture | None
    stopped: bool
    waiting: int

    @property
    def is_going_on(self) -> bool:
        """Whether a picture is waiting for the worker or being made."""
        return self.making is not None and not self.stopped


def open_question(organisation: Organisation, number: int) -> Question:
    """The organisation's open question of that id. Raises Http404 where there is none."""
    found = (
        Question.objects.of(organisation)
        .filter(pk=number, kind=QuestionKind.OPEN)
        .select_related("campaign", "organisation")
        .first()
    )
    if found is None:
        raise Http404
    return found


def question_states(organisation: Organisation) -> list[QuestionState]:
    """Every open question of the organisation, that of the latest campaign first."""
    questions = (
        Question.objects.of(organisation)
        .filter(kind=QuestionKind.OPEN)
        .select_related("campaign", "organisation")
        .order_by("-campaign__created_at", "-campaign_id", "number")
    )
    return [question_state(question) for question in questions]


def question_state(question: Question) -> QuestionState:
    """Where the pictures of an open question are."""
    made = latest_made(question)
    making = latest_begun(question)
    answers = counted_answers(question)
    return QuestionState(
        question=question,
        answers=answers.count(),
        made=made,
        making=making,
        proposed=latest_proposed(question),
        stopped=making is not None and is_stopped(making),
        waiting=_waiting(made, answers) if made is not None else 0,
    )


def latest_made(question: Question) -> CampaignPicture | None:
    """The picture that everybody sees; what was drawn is read only when it is asked for."""
    return latest_whole(question, without=DRAWN)


def latest_whole(question: Question, *, without: Sequence[str] = ()) -> CampaignPicture | None:
    """The picture that everybody sees, with what was drawn."""
    shown = _pictures(question).filter(accepted_at__isnull=False).order_by("-accepted_at", "-pk")
    return shown.defer(*without).first()


def latest_proposed(question: Question) -> CampaignPicture | None:
    """The picture that is made and waits for somebody to accept it."""
    waiting = _pictures(question).filter(made_at__isnull=False, accepted_at__isnull=True).defer(*DRAWN)
    return waiting.order_by("-made_at", "-pk").first()


def latest_begun(question: Question) -> CampaignPicture | None:
    """The picture that was begun and is not there yet."""
    return _pictures(question).filter(made_at__isnull=True).order_by("-pk").first()


def is_stopped(picture: CampaignPicture) -> bool:
    """Whether the making failed, or is said to run while no process works on it (the worker was killed)."""
    if picture.job.state == JobState.FAILED:
        return True
    return picture.job.state == JobState.RUNNING and not is_held(lock_of(picture))


def _pictures(question: Question) -> ScopedQuerySet[CampaignPicture]:
    return (
        CampaignPicture.objects.of(question.organisation_id).filter(question=question).select_related("job")
    )


def _waiting(made: CampaignPicture, answers: ScopedQuerySet[Answer]) -> int:
    placed = Placement.objects.of(made.organisation_id).filter(picture=made).values("answer_id")
    return answers.exclude(pk__in=placed).count()
