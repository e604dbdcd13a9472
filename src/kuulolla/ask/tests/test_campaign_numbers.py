"""What a campaign's own page counts and shows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kuulolla.ask.models import Answer, AnswerSet, Campaign, Entry
from kuulolla.ask.queries.campaigns_numbers import latest_sets, numbers_of, shown
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.plan.models import Channel

pytestmark = [pytest.mark.django_db, pytest.mark.database]

PAGE = "/o/kaupunki/ask/syksy/"


def somebody(campaign: Campaign, key: str, *, words: str = "", **values: object) -> AnswerSet:
    """Somebody who answered at noon, in their own words if any are given."""
    given = {"received_at": NOON, "channel": "facebook", "language": "fi"} | values
    answer_set = AnswerSet.objects.create(
        organisation=campaign.organisation, campaign=campaign, submission_key=key, **given
    )
    Answer.objects.create(
        organisation=campaign.organisation,
        answer_set=answer_set,
        question=campaign.questions.get(),
        text=words,
    )
    return answer_set


@pytest.fixture
def campaign() -> Campaign:
    """An open campaign with one open question, told of in two channels."""
    library = an_organisation()
    campaign = a_campaign(library)
    a_question(campaign)
    campaign.channels.add(
        Channel.objects.create(organisation=library, name="Facebook", tag="facebook"),
        Channel.objects.create(organisation=library, name="Uutiskirje", tag="uutiskirje"),
    )
    return campaign


def test_people_answers_and_entries_are_counted_without_those_who_took_their_answer_back(
    campaign: Campaign,
) -> None:
    first = somebody(campaign, "1", words="Pidemmät aukiolot")
    somebody(campaign, "2")
    somebody(campaign, "3", words="Peruttu", withdrawn_at=NOON)
    Entry.objects.create(
        organisation=campaign.organisation, campaign=campaign, answer_set=first, received_on=NOON.date()
    )
    numbers = numbers_of(campaign, now=NOON + timedelta(minutes=5))
    assert (numbers.people, numbers.answers, numbers.entries, numbers.withdrawn) == (2, 1, 1, 1)


def test_every_channel_of_the_campaign_is_told_also_without_anybody(campaign: Campaign) -> None:
    somebody(campaign, "1")
    somebody(campaign, "2", channel="")
    somebody(campaign, "3")
    numbers = numbers_of(campaign, now=NOON)
    assert [(channel.name, channel.people) for channel in numbers.channels] == [
        ("Facebook", 2),
        ("", 1),
        ("Uutiskirje", 0),
    ]


def test_the_last_hours_end_with_the_present_one(campaign: Campaign) -> None:
    somebody(campaign, "1")
    somebody(campaign, "2", received_at=NOON - timedelta(hours=1))
    hours = numbers_of(campaign, now=NOON + timedelta(minutes=1)).hours
    assert [hour.people for hour in hours[-3:]] == [0, 1, 1]


def test_days_are_those_of_finland(campaign: Campaign) -> None:
    somebody(campaign, "1", received_at=NOON.replace(hour=21, minute=59) - timedelta(days=1))
    somebody(campaign, "2", received_at=NOON.replace(hour=22, minute=1) - timedelta(days=1))
    days = numbers_of(campaign, now=NOON).days
    assert [(day.begins_at.day, day.people) for day in days] == [(19, 1), (20, 1)]


def test_a_person_with_two_suspicions_is_one_suspicious_person(campaign: Campaign) -> None:
    somebody(campaign, "1", suspicions=["ask.suspicion.trap", "ask.suspicion.too_fast"])
    somebody(campaign, "2", suspicions=["ask.suspicion.trap"])
    numbers = numbers_of(campaign, now=NOON)
    assert numbers.suspicious_people == 2
    assert dict(numbers.suspicions) == {"ask.suspicion.trap": 2, "ask.suspicion.too_fast": 1}


def test_personal_data_in_an_answer_is_masked(campaign: Campaign) -> None:
    somebody(campaign, "1", words="Soittakaa 040 123 4567, kun lukusali aukeaa")
    answer = shown(latest_sets(campaign).get(), language="fi").answers[0]
    assert "040" not in answer.text
    assert "kun lukusali aukeaa" in answer.text


def test_a_viewer_sees_the_numbers_but_not_the_answers(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    somebody(campaign, "1", words="Pidemmät aukiolot")
    viewer = signed_in(a_member(campaign.organisation, Role.VIEWER))
    page = viewer.get(PAGE)
    assert page.status_code == 200
    assert "Pidemmät aukiolot" not in page.text
    assert viewer.get(f"{PAGE}answers/").status_code == 403


def test_an_analyst_reads_the_answers_as_they_come_in(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    analyst = signed_in(a_member(campaign.organisation, Role.ANALYST))
    somebody(campaign, "1", words="Pidemmät aukiolot")
    assert "Pidemmät aukiolot" in analyst.get(f"{PAGE}live/").text
    assert "Pidemmät aukiolot" in analyst.get(f"{PAGE}answers/").text


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("open", "Kerro kampanjasta kanavissasi."),
        ("coming", "Kampanja ei ole vielä avautunut."),
        ("closed", "Kampanja päättyi ilman vastauksia"),
    ],
)
def test_without_answers_the_page_says_what_to_do_instead_of_empty_charts(
    monkeypatch: pytest.MonkeyPatch, state: str, told: str
) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    library = an_organisation()
    a_campaign(library, state=state)
    page = signed_in(a_member(library)).get(f"{PAGE}?lang=fi").text
    assert told in page
    assert "hour-chart" not in page
    assert "Mistä vastaajat tulivat" not in page


def test_the_first_answer_brings_the_charts(campaign: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    manager = signed_in(a_member(campaign.organisation))
    before = manager.get(f"{PAGE}live/?lang=fi").text
    assert '<div id="going" hx-get="/o/kaupunki/ask/syksy/live/"' in before
    somebody(campaign, "1", words="Pidemmät aukiolot")
    after = manager.get(f"{PAGE}live/?lang=fi").text
    assert '<div id="going">' in after
    assert 'id="hour-chart"' in after


def test_a_campaign_whose_answers_were_all_taken_back_says_so(campaign: Campaign) -> None:
    somebody(campaign, "1", withdrawn_at=NOON)
    page = signed_in(a_member(campaign.organisation)).get(f"{PAGE}?lang=fi").text
    assert "Kaikki vastaajat ovat peruneet vastauksensa" in page
