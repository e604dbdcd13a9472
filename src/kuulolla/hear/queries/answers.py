"""Answers as the analysis takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import stored
from kuulolla.ask.models import Answer, Campaign, CampaignKind, Question, QuestionKind
from kuulolla.core.clock import local_day
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES, in_language, say
from kuulolla.plan.models import Channel

COLUMNS = (
    "pk",
    "answer_set_id",
    "text",
    "answer_set__received_at",
    "answer_set__language",
    "answer_set__channel",
    "answer_set__group_values",
)


class AnswerRow(NamedTuple):
    """One answer as it is read from the database."""

    key: int
    answer_set: int
    text: str
    received_at: datetime
    language: str
    channel: str
    group_values: dict[str, str]


def counted_answers(question: Question) -> ScopedQuerySet[Answer]:
    """The answers to an open question that nobody has withdrawn."""
    return Answer.objects.of(question.organisation_id).filter(
        question=question, answer_set__withdrawn_at__isnull=True
    )


def rows_of(question: Question) -> list[AnswerRow]:
    """The counted answers, in the order of their sets."""
    found = counted_answers(question).order_by("answer_set_id").values_list(*COLUMNS)
    return [AnswerRow(*row) for row in found]


def answers_of(question: Question) -> Answers:
    """The counted answers to an open question; a set's id names its person."""
    return answers_from(question, rows_of(question))


def answers_from(question: Question, rows: Sequence[AnswerRow]) -> Answers:
    """Rows as the analysis takes them.

    Groups are the channel, the campaign's questions with one choice and, in an imported campaign, the
    columns that were chosen.
    """
    language = house_language(question)
    return Answers(
        texts=tuple(stored(row.text) for row in rows),
        ids=tuple(str(row.answer_set) for row in rows),
        dates=_dates(question.campaign, [row.received_at for row in rows]),
        languages=tuple(row.language or None for row in rows),
        groups=_groups(question, rows, language=language),
        question=in_language(question.texts, language),
    )


def house_language(question: Question) -> str:
    """The first language of the organisation: in it the columns are named and masks are worded."""
    return question.organisation.languages[0] if question.organisation.languages else LANGUAGES[0]


def _dates(campaign: Campaign, moments: Iterable[datetime]) -> tuple[date | None, ...] | None:
    """The days of the answers. An imported answer without a day of its own lies outside its campaign's."""
    if campaign.kind != CampaignKind.IMPORTED:
        return tuple(map(local_day, moments))
    begins, ends = campaign.opens_at, campaign.closes_at
    if begins is None or ends is None:
        return None
    return tuple(local_day(moment) if begins <= moment < ends else None for moment in moments)


def _groups(question: Question, rows: Sequence[AnswerRow], *, language: str) -> dict[str, tuple[str, ...]]:
    names = dict(Channel.objects.of(question.organisation_id).values_list("tag", "name"))
    channels = tuple(names.get(row.channel, row.channel) for row in rows)
    groups = {say("hear.channel", language=language): channels} if any(channels) else {}
    groups |= _choices(question, rows, language=language)
    columns = dict.fromkeys(column for row in rows for column in row.group_values)
    return groups | {column: tuple(row.group_values.get(column, "") for row in rows) for column in columns}


def _choices(question: Question, rows: Sequence[AnswerRow], *, language: str) -> dict[str, tuple[str, ...]]:
    """What the same people chose in the questions with one choice."""
    home = question.organisation_id
    asked = Question.objects.of(home).filter(campaign=question.campaign_id, kind=QuestionKind.CHOICE)
    found: dict[str, tuple[str, ...]] = {}
    for choice in asked.order_by("number"):
        texts = {option["key"]: in_language(option["texts"], language) for option in choice.options}
        chosen = dict(Answer.objects.of(home).filter(question=choice).values_list("answer_set_id", "chosen"))
        values = tuple(texts.get(next(iter(chosen.get(row.answer_set, ())), ""), "") for row in rows)
        if any(values):
            found[in_language(choice.texts, language)] = values
    return found
