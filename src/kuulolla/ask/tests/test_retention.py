from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from kuulolla.ask.actions import retention
from kuulolla.ask.models import Draw, DrawnStep
from kuulolla.ask.queries.entries_receipts import held_by, receipt_token
from kuulolla.ask.queries.retention import retention_of
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.rules.retention import Course, answers_go_at, entrants_go_at, joins_go_at, months_after
from kuulolla.ask.tests.builders import a_campaign, a_question, a_receipt, a_reply
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.people.models import Consent, Contact

DAY = timedelta(days=1)
CLOSED, DRAWN, REACHED = NOON + 30 * DAY, NOON + 31 * DAY, NOON + 33 * DAY
PERSON = {"email": "aino@example.fi", "phone": "040 123 4567"}


def a_course(**values) -> Course:
    """Closed, and nothing else yet."""
    given = {
        "closes_at": CLOSED, "draw_at": DRAWN, "drawn_at": None, "settled_at": None, "entrants_days": 30,
        "winners_days": 60, "answers_months": None,
    }  # fmt: skip
    return Course(**(given | values))


def test_contacts_go_so_many_days_after_the_draw():
    assert entrants_go_at(a_course(drawn_at=DRAWN)) == DRAWN + 30 * DAY
    assert entrants_go_at(a_course()) is None


def test_contacts_that_were_never_drawn_from_go_with_the_answers():
    course = a_course(answers_months=12)
    assert entrants_go_at(course) == answers_go_at(course) == months_after(CLOSED, 12)


def test_answers_are_parted_when_winners_are_reached_and_when_contacts_go_at_the_latest():
    assert joins_go_at(a_course(drawn_at=DRAWN, settled_at=REACHED)) == REACHED
    assert joins_go_at(a_course(drawn_at=DRAWN)) == DRAWN + 30 * DAY


@pytest.mark.parametrize(
    ("moment", "months", "later"),
    [
        (datetime(2026, 11, 20, 10, tzinfo=UTC), 3, datetime(2027, 2, 20, 10, tzinfo=UTC)),
        (datetime(2026, 11, 30, 10, tzinfo=UTC), 3, datetime(2027, 2, 28, 10, tzinfo=UTC)),
        (datetime(2026, 1, 15, 10, tzinfo=UTC), 6, datetime(2026, 7, 15, 9, tzinfo=UTC)),
        (datetime(2026, 12, 31, 22, 30, tzinfo=UTC), 12, datetime(2027, 12, 31, 22, 30, tzinfo=UTC)),
    ],
)
def test_months_are_those_of_the_calendar_in_finland(moment, months, later):
    assert months_after(moment, months) == later


@pytest.fixture(autouse=True)
def at(monkeypatch, settings, tmp_path):
    settings.DATA = tmp_path

    def clock_shows(moment):
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)

    clock_shows(NOON)
    return clock_shows


@pytest.fixture
def house(db):  # noqa: ARG001  # opens the database
    return an_organisation()


@pytest.fixture
def campaign(house):
    return a_campaign(house)


@pytest.fixture
def question(campaign):
    return a_question(campaign)


@pytest.fixture
def tokens(campaign, question):
    """The receipts of three people; the first asked to be told what becomes of their idea."""
    return [
        a_receipt(
            campaign,
            a_reply(Given(question.pk, text=f"Toive {n}"), email=f"{n}@example.fi", follows=n == 0),
            key=str(n) * 32,
        ).token
        for n in range(3)
    ]


def drawn(campaign, *winners: str, reached: bool = True) -> Draw:
    """The draw is done; its winners are reached unless said otherwise."""
    ids = sorted(campaign.entries.values_list("pk", flat=True))
    ranked = [*winners, *(pk for pk in ids if pk not in winners)]
    shared = {"organisation_id": campaign.organisation_id}
    draw = Draw.objects.create(
        **shared, campaign=campaign, number=1, frozen_at=CLOSED, frozen_by_id=1, ids=ids, digest="0" * 64,
        excluded={}, prizes=[{"texts": {}, "count": len(winners)}], reserves=0, source="members",
        drawn_at=DRAWN, ranked=ranked,
    )  # fmt: skip
    for rank, winner in enumerate(winners, start=1):
        for kind in ("contacted", "reached")[: 1 + reached]:
            DrawnStep.objects.create(
                **shared, draw=draw, entry_id=winner, rank=rank, kind=kind, at=REACHED, by_id=1
            )
    return draw


def entries_of(tokens) -> list[str]:
    return [held_by(token).entry.pk for token in tokens]


def purposes(house) -> list[str]:
    return sorted(Contact.objects.of(house).values_list("purpose", flat=True))


def facts(house, kind: str) -> list[dict]:
    return list(Fact.objects.of(house).filter(kind=kind).values_list("values", flat=True))


@pytest.mark.database
def test_answers_are_parted_from_entries_and_contacts_once_the_winners_are_reached(house, campaign, tokens):
    follower, winner, loser = entries_of(tokens)
    drawn(campaign, winner)
    assert retention.part_answers(house, REACHED - DAY / 24) == {"parted": 0}
    assert retention.part_answers(house, REACHED) == {"parted": 3}
    assert set(campaign.entries.values_list("answer_set", flat=True)) == {None}
    joined = dict(campaign.entries.values_list("pk", "contact_id"))
    assert (joined[follower], joined[loser]) == (None, None)
    assert Contact.objects.of(house).filter(pk=joined[winner]).exists()
    assert facts(house, "ask.joins_cut") == [{"people": 3}]
    assert retention.part_answers(house, REACHED + DAY) == {"parted": 0}


def test_the_installation_cannot_make_the_receipts_again_and_the_people_still_have_them(
    house, campaign, tokens
):
    drawn(campaign, entries_of(tokens)[1])
    retention.part_answers(house, REACHED)
    keys = campaign.answer_sets.values_list("submission_key", flat=True)
    assert not {receipt_token(campaign.pk, key) for key in keys} & set(tokens)
    held = held_by(tokens[2])
    assert [answer.text for answer in held.answers] == ["Toive 2"]
    assert held.entry is not None


def test_whoever_asked_to_be_told_stays_joined_to_their_answers_only(house, campaign, tokens):
    drawn(campaign, entries_of(tokens)[1])
    retention.part_answers(house, REACHED)
    followed = campaign.answer_sets.exclude(follow_contact_id=None).get()
    assert followed == held_by(tokens[0]).answer_set


def test_neither_the_order_nor_the_time_of_rows_tells_who_is_who(house, campaign, tokens):
    drawn(campaign, entries_of(tokens)[1])
    retention.part_answers(house, REACHED)
    assert {type(consent.given_on) for consent in Consent.objects.of(house)} == {type(NOON.date())}
    assert set(campaign.entries.values_list("received_on", flat=True)) == {NOON.date()}


def test_losers_contacts_go_after_the_days_that_were_promised_and_winners_after_theirs(
    house, campaign, tokens
):
    campaign.terms = {"entrants_days": 10, "winners_days": 20}
    campaign.save()
    drawn(campaign, entries_of(tokens)[1])
    mine, follow = campaign.purpose, f"follow-up:{campaign.pk}"
    assert retention.erase_due_contacts(house, DRAWN + 10 * DAY - DAY / 24) == {"contacts": 0}
    assert retention.erase_due_contacts(house, DRAWN + 10 * DAY) == {"contacts": 2}
    assert purposes(house) == [mine, follow]
    assert retention.erase_due_contacts(house, DRAWN + 20 * DAY) == {"contacts": 1}
    assert purposes(house) == [follow]
    assert campaign.entries.exclude(contact_id=None).count() == 0


def test_while_nothing_is_drawn_contacts_wait_and_members_are_told(house, campaign, tokens):
    late = campaign.draw_at + 30 * DAY
    assert retention.erase_due_contacts(house, late) == {"contacts": 0}
    assert retention_of(campaign, now=late).waits_for_draw
    assert not retention_of(campaign, now=late - DAY).waits_for_draw
    assert len(tokens) == retention_of(campaign, now=late).entrants.count


@pytest.mark.database
def test_answers_go_when_their_months_are_over_with_everything_that_is_left(house, campaign, tokens):
    campaign.terms = {"answers_months": 3}
    campaign.save()
    due = months_after(campaign.closes_at, 3)
    assert retention.erase_due_answers(house, due - DAY) == {"people": 0}
    assert retention.erase_due_answers(house, due) == {"people": 3}
    assert (campaign.answer_sets.count(), purposes(house)) == (0, [])
    assert facts(house, "ask.answers_expired") == [{"people": 3}]
    assert not Fact.objects.of(house).filter(subjects__has_key="answer_set").exists()
    assert retention.erase_due_answers(house, due + DAY) == {"people": 0}
    assert len(tokens) == campaign.entries.count()


def test_answers_that_no_time_was_promised_for_stay(house, campaign, tokens):
    assert retention.erase_due_answers(house, CLOSED + 10_000 * DAY) == {"people": 0}
    assert campaign.answer_sets.count() == len(tokens)


def test_without_a_draw_answers_are_parted_when_the_campaign_closes(house, question):
    campaign = question.campaign
    campaign.has_draw = False
    campaign.save()
    a_receipt(
        campaign, a_reply(Given(question.pk, text="Toive"), **PERSON, enters=False, takes_marketing=True)
    )
    assert retention.part_answers(house, campaign.closes_at) == {"parted": 1}


def test_the_campaigns_page_tells_what_goes_when(house, campaign, tokens, at):
    drawn(campaign, entries_of(tokens)[1], reached=False)
    at(DRAWN + DAY)
    page = signed_in(a_member(house, Role.VIEWER)).get(reverse("ask:campaign", args=[house.slug, "syksy"]))
    shown = page.content.decode()
    assert "Milloin tiedot poistuvat" in shown
    assert "viimeistään 20.1.2027" in shown
    assert "viimeistään 19.2.2027" in shown
    assert "aikaa ei ole luvattu" in shown


def test_a_person_takes_a_copy_of_what_is_kept_of_them(tokens):
    page = Client().get(f"/r/{tokens[0]}/data/").content.decode()
    assert "0@example.fi" not in page
    copy = json.loads(Client().post(f"/r/{tokens[0]}/data/", {"who": "0@example.fi"}).content)
    assert {contact["email"] for contact in copy["contacts"]} == {"0@example.fi"}
    assert copy["took_part"][0]["answers"]["given"] == [
        {"question": "Mitä toivot kirjastolta?", "answer": "Toive 0"}
    ]
    assert copy["contacts"][1]["agreed_to"][0]["to"] == "follow_up"


@pytest.mark.parametrize("who", ["", "1@example.fi"])
def test_the_link_alone_tells_nobody_who_it_is(tokens, who):
    answered = Client().post(f"/r/{tokens[0]}/data/", {"who": who})
    assert answered.status_code == (422 if who else 200)
    assert "0@example.fi" not in answered.content.decode()


def looked_for(member, who: str, page: str = "people:person", **more):
    """What a member is told of somebody."""
    house = "kaupunki"
    return signed_in(member).post(reverse(page, args=[house]), {"who": who, **more})


def test_a_member_sees_how_much_is_kept_of_somebody_but_not_what(house, tokens):
    shown = looked_for(a_member(house), " 0@Example.fi ").content.decode()
    assert "Toive 0" not in shown
    assert "Vastauksia, jotka voi yhdistää häneen" in shown
    assert facts(house, "people.person_looked_for") == [{"contacts": 2}]
    assert tokens[0] not in shown


def test_a_member_takes_a_copy_for_somebody(house, tokens):
    copy = json.loads(looked_for(a_member(house), "0@example.fi", "people:export").content)
    assert [contact["email"] for contact in copy["contacts"]] == ["0@example.fi"] * 2
    assert copy["took_part"][0]["draw"]["draw_code"] == entries_of(tokens)[0]
    assert len(facts(house, "people.data_exported")) == 1


def test_a_member_erases_somebody_only_when_sure(house, campaign, tokens):
    member = a_member(house)
    asked = looked_for(member, "0@example.fi", "people:erase")
    assert held_by(tokens[0]) is not None
    assert "Tätä ei voi perua" in asked.content.decode()
    looked_for(member, "0@example.fi", "people:erase", sure="yes")
    assert held_by(tokens[0]) is None
    assert campaign.answer_sets.count() == 2
    told = Fact.objects.of(house).get(kind="people.person_erased_on_request")
    assert (told.subjects, told.actor) == ({}, member)


def test_nothing_is_found_of_a_stranger(house):
    shown = looked_for(a_member(house), "040 765 4321").content.decode()
    assert "ei ole tietoja" in shown


def test_what_is_no_address_and_no_number_is_refused(house):
    answered = looked_for(a_member(house), "Aino")
    assert answered.status_code == 400
    assert "Tarkista puhelinnumero" in answered.content.decode()
