"""Entries that are written in one transaction are as whole as those that come alone."""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from kuulolla.ask.actions.entries import Sent, _keep_together
from kuulolla.ask.models import Answer, AnswerSet, Entry
from kuulolla.ask.rules.answering import Given, Reply
from kuulolla.ask.tests.builders import a_campaign, a_question, a_submission
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.models import Contact
from kuulolla.people.rules import Person

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def campaign():
    return a_campaign(an_organisation())


@pytest.fixture
def question(campaign):
    return a_question(campaign)


def sent(campaign, question, name: str, *, key: str) -> Sent:
    person = Person(name, f"{name.lower()}@example.fi")
    reply = Reply((Given(question.pk, text=f"Wish of {name}"),), person, enters=True, follows=True)
    return Sent(a_submission(reply), campaign, NOON, key=key, token=key * 40)


def test_each_has_answers_contacts_a_fact_and_a_confirmation(campaign, question, mailoutbox) -> None:
    _keep_together([sent(campaign, question, "Maija", key="a"), sent(campaign, question, "Matti", key="b")])
    house = campaign.organisation_id
    assert [one.text for one in Answer.objects.of(house).order_by("pk")] == ["Wish of Maija", "Wish of Matti"]
    assert Entry.objects.of(house).count() == 2
    assert Contact.objects.of(house).count() == 4
    told = Fact.objects.of(house).filter(kind="ask.entry_submitted").order_by("pk")
    kept = AnswerSet.objects.of(house).order_by("pk")
    assert [fact.subjects["answer_set"] for fact in told] == [one.pk for one in kept]
    assert sorted(message.to[0] for message in mailoutbox) == ["maija@example.fi", "matti@example.fi"]


def test_a_group_with_one_that_is_kept_already_keeps_nothing(campaign, question) -> None:
    _keep_together([sent(campaign, question, "Maija", key="a")])
    with pytest.raises(IntegrityError):
        _keep_together(
            [sent(campaign, question, "Matti", key="b"), sent(campaign, question, "Maija", key="a")]
        )
    assert AnswerSet.objects.of(campaign.organisation_id).count() == 1
