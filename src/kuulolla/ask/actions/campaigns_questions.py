"""What a communications manager does with a campaign's questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from django.db import transaction
from django.db.models import Max

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import tell
from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.ask.queries.campaigns import has_answers
from kuulolla.core.models import User

Texts = Mapping[str, str]

WITH_OPTIONS = (QuestionKind.CHOICE, QuestionKind.CHOICES)


class ConditionTooDeep(Refusal):
    """Conditions are one deep, and lead to an option of an earlier choice question."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tätä ehtoa ei voi käyttää. Ehto voi olla vain aiemmassa valintakysymyksessä,"
        " joka itse kysytään kaikilta.",
        "sv": "Det här villkoret går inte att använda. Ett villkor kan bara gälla en tidigare"
        " valfråga som själv ställs till alla.",
        "en": "This condition cannot be used. A condition may only lead to an earlier choice question"
        " that is itself asked of everyone.",
    }


class ConditionComesFirst(Refusal):
    """A question would come before the one that decides whether it is asked."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kysymys ei voi olla ennen sitä kysymystä, josta se riippuu.",
        "sv": "Frågan kan inte stå före den fråga som den beror på.",
        "en": "A question cannot come before the one it depends on.",
    }


class OptionsAnswered(Refusal):
    """People have chosen among the options."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Vaihtoehtoa ei voi poistaa, koska ihmiset ovat jo vastanneet. Tekstiä voit korjata.",
        "sv": "Alternativet går inte att ta bort, eftersom folk redan har svarat. Texten kan du rätta.",
        "en": "An option cannot be removed: people have already answered. You can correct its text.",
    }


class OptionInUse(Refusal):
    """Another question is asked because of the option."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Vaihtoehtoa ei voi poistaa, koska toinen kysymys riippuu siitä. Muuta ensin sen ehtoa.",
        "sv": "Alternativet går inte att ta bort: en annan fråga beror på det. Ändra först villkoret.",
        "en": "An option cannot be removed while another question depends on it. Change its condition first.",
    }


@dataclass(frozen=True)
class Option:
    """One option; `key` is what answers hold, and stays when the texts change. "" for a new one."""

    key: str
    texts: Texts


@dataclass(frozen=True)
class QuestionValues:
    """All that can be said of a question. `settings` of a scale: `from`, `to`, and words `low`, `high`."""

    texts: Texts
    hints: Texts = field(default_factory=dict)
    required: bool = False
    options: Sequence[Option] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    shown_if: Question | None = None
    shown_if_option: str = ""


@transaction.atomic
def choose_pages(campaign: Campaign, *, in_steps: bool, actor: User, now: datetime) -> None:
    """Ask one question on a page, or all on one. Whoever has begun goes on as they began."""
    campaign.in_steps = in_steps
    campaign.save(update_fields=["in_steps"])
    tell("ask.pages_chosen", campaign, actor=actor, now=now, values={"in_steps": in_steps})


@transaction.atomic
def add_question(
    campaign: Campaign, *, kind: QuestionKind, values: QuestionValues, actor: User, now: datetime
) -> Question:
    """A new last question. Raises ConditionTooDeep."""
    last = campaign.questions.aggregate(last=Max("number"))["last"] or 0
    question = Question(
        organisation_id=campaign.organisation_id, campaign=campaign, number=last + 1, kind=kind
    )
    _fill(question, values)
    tell("ask.question_added", campaign, actor=actor, now=now, values={"question": question.pk})
    return question


@transaction.atomic
def change_question(question: Question, *, values: QuestionValues, actor: User, now: datetime) -> None:
    """Change a question's texts, options or condition; its kind stays.

    Raises ConditionTooDeep, OptionsAnswered or OptionInUse.
    """
    _check_lost_options(question, kept={option.key for option in values.options})
    _fill(question, values)
    tell("ask.question_changed", question.campaign, actor=actor, now=now, values={"question": question.pk})


@transaction.atomic
def move_question(question: Question, *, up: bool, actor: User, now: datetime) -> None:
    """Change places with the neighbour. Raises ConditionComesFirst; nothing happens at the end."""
    neighbour = _neighbour(question, up=up)
    if neighbour is None:
        return
    first, second = (neighbour, question) if up else (question, neighbour)
    if second.shown_if_id == first.pk:
        raise ConditionComesFirst
    question.number, neighbour.number = neighbour.number, question.number
    Question.objects.of(question.organisation_id).bulk_update([question, neighbour], ["number"])
    tell("ask.question_moved", question.campaign, actor=actor, now=now, values={"question": question.pk})


def may_lead(question: Question, other: Question) -> bool:
    """Whether an option of `other` may decide if `question` is asked (a new question has no key yet)."""
    earlier = question.pk is None or other.number < question.number
    return earlier and other.pk != question.pk and other.kind in WITH_OPTIONS and other.shown_if_id is None


def _fill(question: Question, values: QuestionValues) -> None:
    """Give the values to the question and save it."""
    question.texts, question.hints = dict(values.texts), dict(values.hints)
    question.required, question.settings = values.required, dict(values.settings)
    question.options = _keyed(values.options)
    question.shown_if, question.shown_if_option = values.shown_if, values.shown_if_option
    if values.shown_if is not None:
        _check_condition(question, values.shown_if)
    question.save()


def _keyed(options: Sequence[Option]) -> list[dict[str, object]]:
    """Options as they are stored; a new one gets the next free key."""
    taken = [int(option.key) for option in options if option.key.isdecimal()]
    fresh = max(taken, default=0)
    stored: list[dict[str, object]] = []
    for option in options:
        if not option.key:
            fresh += 1
        stored.append({"key": option.key or str(fresh), "texts": dict(option.texts)})
    return stored


def _check_condition(question: Question, other: Question) -> None:
    keys = {option["key"] for option in other.options}
    leads_others = question.pk is not None and question.campaign.questions.filter(shown_if=question).exists()
    if leads_others or not may_lead(question, other) or question.shown_if_option not in keys:
        raise ConditionTooDeep


def _check_lost_options(question: Question, *, kept: set[str]) -> None:
    lost = {option["key"] for option in question.options} - kept
    if not lost:
        return
    if has_answers(question.campaign):
        raise OptionsAnswered
    if question.campaign.questions.filter(shown_if=question, shown_if_option__in=lost).exists():
        raise OptionInUse


def _neighbour(question: Question, *, up: bool) -> Question | None:
    others = question.campaign.questions
    if up:
        return others.filter(number__lt=question.number).order_by("-number").first()
    return others.filter(number__gt=question.number).order_by("number").first()
