"""Answers as the analysis takes them, and where the pictures of questions are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q
from django.http import Http404

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import stored
from kuulolla.ask.models import Answer, Campaign, CampaignKind, Question, QuestionKind
from kuulolla.core.clock import local_day
from kuulolla.core.holding import is_held
from kuulolla.core.models import JobState, Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES, in_language, say
from kuulolla.hear.adapters.folder import PictureFolder
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.rules import Since, since
from kuulolla.plan.models import Channel

Row = tuple[int, str, datetime, str, str, dict[str, str]]


@dataclass(frozen=True)
class QuestionState:
    """An open question, the picture made of it, the one that is being made, and how many have answered.

    `stopped` says that the making came to an end without a picture: by a fault, or because nobody
    works on it any more.
    """

    question: Question
    answers: int
    made: CampaignPicture | None
    making: CampaignPicture | None
    stopped: bool
    since: Since | None

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
        stopped=making is not None and is_stopped(making),
        since=_since(made, answers) if made is not None else None,
    )


def latest_made(question: Question) -> CampaignPicture | None:
    """The newest picture that is there to look at."""
    return _pictures(question).filter(made_at__isnull=False).order_by("-made_at", "-pk").first()


def latest_begun(question: Question) -> CampaignPicture | None:
    """The picture that was begun and is not there yet."""
    return _pictures(question).filter(made_at__isnull=True).order_by("-pk").first()


def is_stopped(picture: CampaignPicture) -> bool:
    """Whether the making failed, or is said to run while no process works on it (the worker was killed)."""
    if picture.job.state == JobState.FAILED:
        return True
    return picture.job.state == JobState.RUNNING and not is_held(PictureFolder(picture.folder).lock)


def counted_answers(question: Question) -> ScopedQuerySet[Answer]:
    """The answers to an open question that nobody has withdrawn."""
    return Answer.objects.of(question.organisation_id).filter(
        question=question, answer_set__withdrawn_at__isnull=True
    )


def answers_of(question: Question) -> Answers:
    """The answers to an open question, in the order of their sets; a set's id names its person.

    Groups are the channel and, in an imported campaign, the columns that were chosen.
    """
    rows = _rows(question)
    language = question.organisation.languages[0] if question.organisation.languages else LANGUAGES[0]
    return Answers(
        texts=tuple(stored(text) for _, text, *_ in rows),
        ids=tuple(str(number) for number, *_ in rows),
        dates=_dates(question.campaign, [received for _, _, received, *_ in rows]),
        languages=tuple(spoken or None for *_, spoken, _, _ in rows),
        groups=_groups(question, rows, language=language),
        question=in_language(question.texts, language),
    )


def _rows(question: Question) -> list[Row]:
    of_set = ("received_at", "language", "channel", "group_values")
    columns = ("answer_set_id", "text", *(f"answer_set__{name}" for name in of_set))
    return list(counted_answers(question).order_by("answer_set_id").values_list(*columns))


def _dates(campaign: Campaign, moments: Iterable[datetime]) -> tuple[date | None, ...] | None:
    """The days of the answers. An imported answer without a day of its own lies outside its campaign's."""
    if campaign.kind != CampaignKind.IMPORTED:
        return tuple(map(local_day, moments))
    begins, ends = campaign.opens_at, campaign.closes_at
    if begins is None or ends is None:
        return None
    return tuple(local_day(moment) if begins <= moment < ends else None for moment in moments)


def _groups(question: Question, rows: list[Row], *, language: str) -> dict[str, tuple[str, ...]]:
    names = dict(Channel.objects.of(question.organisation_id).values_list("tag", "name"))
    channels = tuple(names.get(tag, tag) for *_, tag, _ in rows)
    groups = {say("hear.channel", language=language): channels} if any(channels) else {}
    columns = dict.fromkeys(column for *_, values in rows for column in values)
    return groups | {column: tuple(values.get(column, "") for *_, values in rows) for column in columns}


def _pictures(question: Question) -> ScopedQuerySet[CampaignPicture]:
    return (
        CampaignPicture.objects.of(question.organisation_id).filter(question=question).select_related("job")
    )


def _since(made: CampaignPicture, answers: ScopedQuerySet[Answer]) -> Since:
    """What came after the job began to read."""
    read_at = made.job.started_at or made.job.created_at
    is_new = Q(answer_set__received_at__gt=read_at)
    if made.campaign.kind == CampaignKind.IMPORTED:
        is_new = Q(pk__in=[])
    return since(
        made_of=made.answers,
        counted_now=answers.count(),
        new=answers.filter(is_new).count(),
        changed=answers.filter(~is_new, answer_set__changed_at__gt=read_at).count(),
    )
