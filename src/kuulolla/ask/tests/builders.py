"""Campaigns for tests."""

from __future__ import annotations

from datetime import timedelta

from kuulolla.ask.actions.entries import Receipt, Submission, submit_entry
from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.ask.rules.answering import Given, Reply
from kuulolla.core.models import Organisation
from kuulolla.core.tests.builders import NOON
from kuulolla.people.rules import Person

ENDS = {"open": (-1, 30), "closed": (-30, -1), "coming": (1, 30)}


def a_campaign(organisation: Organisation, *, state: str = "open", slug: str = "syksy", **values) -> Campaign:
    """A published campaign that is open, closed or coming at NOON."""
    begins, ends = ENDS[state]
    given = {
        "names": {"fi": "Syksyn kysely", "sv": "Höstens enkät", "en": "Autumn survey"},
        "opens_at": NOON + timedelta(days=begins),
        "closes_at": NOON + timedelta(days=ends),
        "draw_at": NOON + timedelta(days=ends + 1),
        "published_at": NOON - timedelta(days=40),
        "created_at": NOON - timedelta(days=41),
    } | values
    return Campaign.objects.create(organisation=organisation, slug=slug, **given)


def a_question(
    campaign: Campaign, *, number: int = 1, kind: QuestionKind = QuestionKind.OPEN, **values
) -> Question:
    """An open question unless said otherwise."""
    texts = {
        "fi": "Mitä toivot kirjastolta?",
        "sv": "Vad önskar du av biblioteket?",
        "en": "What do you wish for?",
    }
    return Question.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        number=number,
        kind=kind,
        **({"texts": texts} | values),
    )


KEY = "a" * 32


def a_reply(
    *answers: Given, email: str = "", phone: str = "", name: str = "Aino Esimerkki", **ticks
) -> Reply:
    """What somebody sends: with an address or a number they enter the draw."""
    person = Person(name, email, phone) if email or phone else None
    return Reply(answers, person=person, **({"enters": person is not None} | ticks))


def a_submission(reply: Reply | None = None, *, key: str = KEY, language: str = "fi", **values) -> Submission:
    """A form that was sent."""
    return Submission(key, reply or a_reply(email="aino@example.fi"), language=language, **values)


def a_receipt(
    campaign: Campaign, reply: Reply | None = None, *, key: str = KEY, now=NOON, **values
) -> Receipt:
    """What somebody got for a form."""
    return submit_entry(a_submission(reply, key=key, **values), campaign=campaign, now=now)
