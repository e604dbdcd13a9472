"""What people decide about probable personal data. Every quote follows at once."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from kuulolla.analysis.files import stored
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.privacy import key_of
from kuulolla.ask.models import Answer, Campaign, Question
from kuulolla.core.actions import Value, record
from kuulolla.core.models import Fact, User
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.models import CampaignPicture, PersonalDecision
from kuulolla.hear.queries.answers import counted_answers
from kuulolla.hear.queries.personal import decisions_of, print_of
from kuulolla.hear.rules.judging import Place
from kuulolla.hear.rules.personal import Decision, DecisionGone, FindingGone, finding_at

DECIDED, UNDONE = "hear.personal_decided", "hear.personal_undone"
NOTHING = ""


@transaction.atomic
def decide(question: Question, place: Place, decision: Decision, *, actor: User, now: datetime) -> Fact:
    """Mask the value that stands there, or show it: in this text, or wherever it stands. Raises FindingGone.

    The last word counts. A value that is masked or shown everywhere stays shown in other texts where
    somebody decided so of that text.
    """
    _one_at_a_time(question)
    answer = _answer_at(question, place)
    text = stored(answer.text)
    finding = finding_at(text, place)
    key = key_of(text, finding)
    before = _cleared(question, key, fingerprint(text))
    PersonalDecision.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        answer=answer,
        start=place.start,
        end=place.end,
        kind=finding.kind,
        key=key,
        is_shown=decision is not Decision.MASK,
        everywhere=decision is not Decision.HERE,
        actor=actor,
        at=now,
    )
    _let_quotes_follow(question)
    values: dict[str, Value] = {"decision": decision.value, "start": place.start, "end": place.end, **before}
    return _tell(DECIDED, question, actor=actor, now=now, subjects={"answer": place.answer}, values=values)


@transaction.atomic
def take_back(fact: Fact, question: Question, *, actor: User, now: datetime) -> Place:
    """Undo a decision: what held of the value before holds again. Raises DecisionGone.

    Tells where the value stands.
    """
    _one_at_a_time(question)
    if "answer" not in fact.subjects:  # its writer has been erased
        raise DecisionGone
    place = Place(fact.subjects["answer"], fact.values["start"], fact.values["end"])
    made = _row_at(question, place)
    decision = Decision(fact.values["decision"])
    if made is None or _decision_of(made) is not decision or made.at != fact.at:
        raise DecisionGone
    made.delete()
    _put_back(question, made, fact)
    _let_quotes_follow(question)
    _tell(UNDONE, question, actor=actor, now=now, subjects={"answer": place.answer})
    return place


def tell_seen(question: Question, *, values: int, actor: User, now: datetime) -> None:
    """Record that somebody looked at values that may be personal data."""
    _tell("hear.personal_seen", question, actor=actor, now=now, values={"values": values})


def _answer_at(question: Question, place: Place) -> Answer:
    answer = counted_answers(question).filter(pk=place.answer).first()
    if answer is None:
        raise FindingGone
    return answer


def _row_at(question: Question, place: Place) -> PersonalDecision | None:
    answer, start, end = place
    return decisions_of(question).filter(answer=answer, start=start, end=end).first()


def _cleared(question: Question, key: str, text: str) -> dict[str, Value]:
    """Remove what the new decision replaces, and tell what that was, so that it can be put back."""
    before: dict[str, Value] = {"before": NOTHING, "before_at": NOTHING, "was_here": False}
    for row in decisions_of(question).filter(key=key):
        if row.everywhere:
            before["before"] = _decision_of(row).value
            before["before_at"] = str(Place(row.answer_id, row.start, row.end))
        elif print_of(row.answer) == text:
            before["was_here"] = True
        else:
            continue
        row.delete()
    return before


def _put_back(question: Question, made: PersonalDecision, fact: Fact) -> None:
    """Make the rows again that the decision removed."""
    if fact.values["was_here"]:
        _again(made, Place(made.answer_id, made.start, made.end), Decision.HERE)
    place = Place.read(str(fact.values["before_at"]))
    if decisions_of(question).filter(key=made.key, everywhere=True).exists():
        return
    if place is not None and counted_answers(question).filter(pk=place.answer).exists():
        _again(made, place, Decision(fact.values["before"]))


def _again(made: PersonalDecision, place: Place, decision: Decision) -> None:
    PersonalDecision.objects.of(made.organisation_id).update_or_create(
        organisation_id=made.organisation_id,
        question=made.question,
        answer_id=place.answer,
        start=place.start,
        end=place.end,
        defaults={
            "kind": made.kind,
            "key": made.key,
            "is_shown": decision is not Decision.MASK,
            "everywhere": decision is not Decision.HERE,
            "actor": made.actor,
            "at": made.at,
        },
    )


def _decision_of(row: PersonalDecision) -> Decision:
    if not row.is_shown:
        return Decision.MASK
    return Decision.EVERYWHERE if row.everywhere else Decision.HERE


def _let_quotes_follow(question: Question) -> None:
    """Read every picture of the question anew."""
    for picture in CampaignPicture.objects.of(question.organisation_id).filter(question=question):
        touch(picture)


def _one_at_a_time(question: Question) -> None:
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)


def _tell(
    kind: str,
    question: Question,
    *,
    actor: User,
    now: datetime,
    subjects: dict[str, int] | None = None,
    values: dict[str, Value] | None = None,
) -> Fact:
    about = {"campaign": question.campaign_id, "question": question.pk}
    return record(
        kind,
        organisation=question.organisation_id,
        now=now,
        actor=actor,
        subjects=about | (subjects or {}),
        values=values,
    )
