"""What becomes of those who were drawn, step by step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail

from kuulolla.ask.actions.draws_winners import (
    DeadlineTooSoon,
    NoWayToReach,
    open_person,
    take_step,
    tell_winner,
)
from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.queries.draws import places_in, settled_at, winner_entries
from kuulolla.ask.queries.entries_receipts import entry_id_of, held_by
from kuulolla.ask.rules.winners import (
    DeadlineNotPassed,
    NotTheirTurn,
    Standing,
    Step,
    StepKind,
    Way,
    places_of,
)
from kuulolla.ask.rules.winners import settled_at as settled
from kuulolla.ask.tasks_draws import send_winner_mail
from kuulolla.ask.tests.draws import LATER, a_draw, a_raffle, enters
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import a_member, an_organisation

WEEK = LATER + timedelta(days=8)
FOUR = ("a", "b", "c", "d")


def steps(*given: tuple[int, StepKind]) -> list[Step]:
    return [Step(rank, kind, LATER + timedelta(hours=n), WEEK) for n, (rank, kind) in enumerate(given)]


def holders(*given: tuple[int, StepKind], winners: int = 2) -> dict[int, str]:
    """Who holds which prize after the steps."""
    places = places_of(FOUR, winners=winners, steps=steps(*given))
    return {place.prize: place.entry for place in places if place.prize is not None}


# Rules


def test_the_first_in_the_ranking_hold_the_prizes_in_their_order():
    assert holders() == {0: "a", 1: "b"}


def test_whoever_declines_passes_that_very_prize_to_the_first_reserve():
    assert holders((1, StepKind.CONTACTED), (1, StepKind.DECLINED)) == {0: "c", 1: "b"}


def test_a_reserve_who_is_gone_is_passed_over():
    assert holders((3, StepKind.ERASED), (2, StepKind.CONTACTED), (2, StepKind.SILENT)) == {0: "a", 1: "d"}


def test_a_prize_without_anybody_left_is_held_by_nobody():
    gone = [(rank, StepKind.ERASED) for rank in (1, 2, 3, 4)]
    assert holders(*gone) == {}
    places = places_of(FOUR, winners=2, steps=steps(*gone))
    assert settled(places, drawn_at=LATER) == LATER + timedelta(hours=3)


def test_a_draw_is_settled_when_the_last_prize_has_somebody_who_was_reached():
    told = [(1, StepKind.CONTACTED), (1, StepKind.REACHED), (2, StepKind.CONTACTED)]
    places = places_of(FOUR, winners=2, steps=steps(*told))
    assert settled(places, drawn_at=LATER) is None
    places = places_of(FOUR, winners=2, steps=steps(*told, (2, StepKind.REACHED), (2, StepKind.HANDED_OVER)))
    assert settled(places, drawn_at=LATER) == LATER + timedelta(hours=3)


# Actions


@pytest.fixture
def library(db):  # noqa: ARG001  (opens the database)
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def campaign(library):
    return a_raffle(library)


@pytest.fixture
def draw(campaign, editor):
    made = a_draw(campaign, by=editor)
    mail.outbox.clear()
    return made


def tell(draw, rank, editor, *, way=Way.MAIL, deadline=WEEK, now=LATER) -> None:
    tell_winner(draw, rank, way=way, deadline=deadline, actor=editor, now=now)


@pytest.mark.database
def test_a_winner_is_told_by_a_message_that_says_what_until_when_and_how_to_check(draw, editor):
    tell(draw, 1, editor)
    (message,) = mail.outbox
    assert message.subject == "Voitit arvonnassa: Syksyn kysely"
    assert message.to == [open_person(entry(draw, 1), actor=editor, now=LATER, why="winner").email]
    assert message.reply_to == ["kirjasto@kaupunki.example"]
    assert "Palkinto: Polkupyörä" in message.body
    assert "viimeistään 28. marraskuuta 2026 klo 13.00" in message.body
    assert "/c/syksy/draw/?lang=fi" in message.body
    (place,) = [place for place in places_in(draw) if place.prize == 0]
    assert [step.kind for step in place.steps] == [StepKind.CONTACTED, StepKind.MAILED]
    assert place.standing is Standing.CONTACTED


def entry(draw, rank):
    return draw.campaign.entries.get(pk=draw.ranked[rank - 1])


@pytest.mark.database
def test_a_message_is_not_sent_again_when_its_task_is_done_again(draw, editor):
    tell(draw, 1, editor)
    step = draw.steps.filter(kind="contacted").get()
    send_winner_mail.call(step.pk, draw.organisation_id)
    assert len(mail.outbox) == 1


def test_when_the_mail_server_says_no_the_steps_say_that_the_message_did_not_leave(draw, editor, settings):
    settings.EMAIL_BACKEND = "kuulolla.ask.tests.test_draws_winners.DeadServer"
    tell(draw, 1, editor)
    assert [step.kind for step in places_in(draw)[0].steps] == [StepKind.CONTACTED, StepKind.MAIL_FAILED]


class DeadServer:
    """A mail server that is down."""

    def __init__(self, **_options):
        pass

    def send_messages(self, _messages):
        raise ConnectionRefusedError


@pytest.mark.database
def test_whoever_was_reached_by_telephone_has_no_deadline_and_gets_no_message(draw, editor):
    tell(draw, 1, editor, way=Way.PHONE, deadline=None)
    assert (places_in(draw)[0].standing, mail.outbox) == (Standing.REACHED, [])


def test_a_winner_has_the_time_that_the_rules_promise(draw, editor):
    with pytest.raises(DeadlineTooSoon):
        tell(draw, 1, editor, deadline=LATER + timedelta(days=6, hours=23))
    with pytest.raises(DeadlineTooSoon):
        tell(draw, 1, editor, way=Way.MESSAGE, deadline=None)


def test_whoever_gave_no_address_cannot_be_written_to(library, editor):
    campaign = a_raffle(library, people=0)
    enters(campaign, phone="0401234567")
    with pytest.raises(NoWayToReach):
        tell(a_draw(campaign, by=editor), 1, editor)


@pytest.mark.database
def test_a_winner_who_declines_makes_the_next_reserve_step_up(draw, editor, library):
    tell(draw, 1, editor)
    take_step(draw, 1, kind=StepKind.DECLINED, actor=editor, now=LATER)
    first, second, _ = places_in(draw)
    assert (first.standing, first.prize) == (Standing.GONE, None)
    assert (second.standing, second.prize) == (Standing.TO_CONTACT, 0)
    kinds = Fact.objects.of(library).filter(kind__startswith="ask.winner_").order_by("pk")
    assert [(fact.kind, fact.values) for fact in kinds] == [
        ("ask.winner_contacted", {"rank": 1}),
        ("ask.winner_mailed", {"rank": 1}),
        ("ask.winner_declined", {"rank": 1}),
    ]


@pytest.mark.database
def test_silence_counts_from_the_deadline_on(draw, editor):
    tell(draw, 1, editor)
    with pytest.raises(DeadlineNotPassed):
        take_step(draw, 1, kind=StepKind.SILENT, actor=editor, now=WEEK - timedelta(seconds=1))
    take_step(draw, 1, kind=StepKind.SILENT, actor=editor, now=WEEK)
    assert places_in(draw)[1].prize == 0


def test_a_reserve_is_not_told_before_their_turn(draw, editor):
    with pytest.raises(NotTheirTurn):
        tell(draw, 2, editor)
    with pytest.raises(NotTheirTurn):
        take_step(draw, 1, kind=StepKind.HANDED_OVER, actor=editor, now=LATER)
    with pytest.raises(NotTheirTurn):
        tell(draw, 99, editor)


@pytest.mark.database
def test_the_contacts_of_winners_who_were_told_are_needed_until_all_is_settled(campaign, draw, editor):
    assert (winner_entries(campaign), settled_at(campaign)) == (set(), None)
    tell(draw, 1, editor)
    assert (winner_entries(campaign), settled_at(campaign)) == ({draw.ranked[0]}, None)
    take_step(draw, 1, kind=StepKind.REACHED, actor=editor, now=WEEK)
    assert (winner_entries(campaign), settled_at(campaign)) == ({draw.ranked[0]}, WEEK)


@pytest.mark.database
def test_a_winner_who_is_erased_makes_the_next_reserve_step_up(library, editor):
    campaign = a_raffle(library, people=0, slug="kesa")
    tokens = {
        entry_id_of(token): token for token in (enters(campaign, email=f"{n}@example.fi") for n in "ab")
    }
    draw = a_draw(campaign, by=editor)
    erase_person(held_by(tokens[draw.ranked[0]]), now=LATER)
    first, second = places_in(draw)
    assert [step.kind for step in first.steps] == [StepKind.ERASED]
    assert second.prize == 0


@pytest.mark.database
def test_every_look_at_a_person_is_a_fact_with_its_reason(draw, editor, library):
    assert open_person(entry(draw, 1), actor=editor, now=LATER, why="winner").email.startswith("osallistuja")
    looked = Fact.objects.of(library).get(kind="people.contact_viewed")
    assert (looked.actor, looked.values["why"]) == (editor, "winner")
