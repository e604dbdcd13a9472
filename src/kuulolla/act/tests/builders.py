"""Decisions for tests, about what library users wish for (hear/tests/builders.py)."""

from __future__ import annotations

from datetime import datetime

from kuulolla.act.actions import decide
from kuulolla.act.models import Step
from kuulolla.act.rules import Span, State, Subject, Verdict
from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.tests.builders import WISHES
from kuulolla.people.actions import keep_contact
from kuulolla.people.rules import Person

TITLES = {"fi": "Pidempään auki", "sv": "Längre öppet", "en": "Open longer"}
REASONS = {
    "fi": "Pidämme ovet auki lauantaisin viiteen.",
    "sv": "Vi har öppet till fem på lördagar.",
    "en": "We keep the doors open until five on Saturdays.",
}
OPENING_HOURS, E_BOOKS = "t1", "t2"


def a_verdict(state: State = State.DOING, *, public: bool = True, **values) -> Verdict:
    """A public decision to do it, unless said otherwise."""
    return Verdict(**({"state": state, "titles": TITLES, "reasons": REASONS, "is_public": public} | values))


def a_decision(
    question: Question,
    actor: User,
    state: State = State.DOING,
    *,
    theme: str = OPENING_HOURS,
    suggestion: Span | None = None,
    now: datetime = NOON,
    **values,
) -> Step:
    """A decision about the opening hours, unless said otherwise."""
    subject = Subject(suggestion=suggestion) if suggestion else Subject(theme)
    return decide(question, subject, verdict=a_verdict(state, **values), actor=actor, now=now)


def whole_answer(question: Question, number: int) -> Span:
    """The span of all that was wished in one of the twelve answers."""
    answer = Answer.objects.of(question.organisation_id).get(question=question, text=WISHES[number])
    return (answer.pk, 0, len(answer.text))


def writer_of(question: Question, number: int) -> AnswerSet:
    """The answer set of one of the twelve answers."""
    rows = AnswerSet.objects.of(question.organisation_id)
    return rows.get(answers__question=question, answers__text=WISHES[number])


def a_follower(question: Question, number: int, *, email: str, language: str = "fi") -> AnswerSet:
    """The writer of one of the answers, who asked to be told what becomes of it."""
    writer = writer_of(question, number)
    purpose = f"follow-up:{question.campaign_id}"
    contact = keep_contact(
        Person(email=email), organisation=question.organisation_id, purpose=purpose, now=NOON
    )
    writer.follow_contact_id, writer.language = contact.pk, language
    writer.save()
    return writer
