"""The answers as the analysis takes them."""

from datetime import date, timedelta

import pytest

from kuulolla.ask.models import CampaignKind
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.hear.queries.answers import answers_of
from kuulolla.hear.queries.questions import question_states
from kuulolla.hear.tests.builders import an_answer, answered
from kuulolla.plan.models import Channel

pytestmark = pytest.mark.database


def test_an_answer_set_is_the_person_of_every_count(question):
    sets = answered(question, "lisää kirjoja", "lisää kirjoja")
    assert answers_of(question).ids == (str(sets[0].pk), str(sets[1].pk))


def test_a_withdrawn_answer_is_left_out(question):
    answered(question, "lisää kirjoja")
    an_answer(question, "poistakaa tämä", withdrawn_at=NOON)
    assert answers_of(question).texts == ("lisää kirjoja",)


def test_the_day_of_an_answer_is_that_of_finland(question):
    an_answer(question, "iltaisin auki", at=NOON.replace(hour=23))
    assert answers_of(question).dates == (date(2026, 11, 21),)


def test_a_channel_is_told_by_its_name(question, library):
    Channel.objects.create(organisation=library, name="Juliste aulassa", tag="juliste")
    an_answer(question, "lisää kirjoja", channel="juliste")
    an_answer(question, "lisää lehtiä", channel="facebook")
    assert answers_of(question).groups == {"kanava": ("Juliste aulassa", "facebook")}


def test_without_channels_there_are_no_groups(question):
    answered(question, "lisää kirjoja")
    assert answers_of(question).groups == {}


def test_the_columns_of_an_imported_file_are_groups(question):
    an_answer(question, "lisää kirjoja", group_values={"ikä": "30–44"})
    an_answer(question, "lisää lehtiä")
    assert answers_of(question).groups == {"ikä": ("30–44", "")}


def test_an_imported_answer_outside_the_days_of_its_file_has_no_day(library):
    campaign = a_campaign(
        library, slug="tuotu", kind=CampaignKind.IMPORTED, opens_at=NOON, closes_at=NOON + timedelta(1)
    )
    asked = a_question(campaign)
    an_answer(asked, "päivällä", at=NOON)
    an_answer(asked, "ilman päivää", at=campaign.closes_at)
    assert answers_of(asked).dates == (date(2026, 11, 20), None)


def test_texts_are_kept_in_their_stored_form(question):
    an_answer(question, "kirjoja\r\nja lehtia\u0308")
    assert answers_of(question).texts == ("kirjoja\nja lehtiä",)


def test_the_questions_of_others_are_not_listed(question):
    a_question(a_campaign(an_organisation("toinen"), slug="toinen"))
    assert [state.question for state in question_states(question.organisation)] == [question]
