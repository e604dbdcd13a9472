"""Leaving out, freezing and drawing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kuulolla.ask.actions.campaigns import Basics, ListFrozen, describe_campaign
from kuulolla.ask.actions.campaigns_opening import close_campaign, reopen_campaign
from kuulolla.ask.actions.draws import (
    AlreadyCommitted,
    AlreadyDrawn,
    Freezing,
    NothingToWin,
    ReasonMissing,
    SecretsMissing,
    StillOpen,
    WinnersTold,
    commit_secret,
    draw_winners,
    exclude_entry,
    freeze_list,
    include_entry,
    new_secret,
    reveal_secret,
)
from kuulolla.ask.actions.draws_winners import tell_winner
from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.adapters.beacon import SignatureWrong
from kuulolla.ask.models import Draw
from kuulolla.ask.queries.draws import DrawStage, latest_draw, places_in, stage_of, taking_part
from kuulolla.ask.queries.entries_receipts import held_by
from kuulolla.ask.rules.draw_words import Reason, Source
from kuulolla.ask.rules.draws import (
    LEAST_AHEAD,
    NobodyToDraw,
    RoundNotYet,
    RoundTooSoon,
    SecretDiffers,
    digest_of,
    moment_of,
    randomness_of,
    ranking,
)
from kuulolla.ask.rules.winners import Standing, StepKind, Way
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.ask.tests.draws import (
    LATER,
    FakeBeacon,
    a_draw,
    a_freeze,
    a_raffle,
    enters,
    entry_of_token,
)
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def owner(library):
    return a_member(library, Role.OWNER)


@pytest.fixture
def campaign(library):
    return a_raffle(library)


def kinds_of(library) -> list[str]:
    kinds = Fact.objects.of(library).exclude(kind="ask.entry_submitted").order_by("pk")
    return list(kinds.values_list("kind", flat=True))


# Who takes part


def test_a_person_takes_part_once_however_often_they_entered(campaign):
    enters(campaign, email="Osallistuja0@example.fi")
    part = taking_part(campaign)
    assert (len(part.ids), part.left_out) == (5, {"double": 1})


def test_whoever_is_left_out_for_a_reason_is_not_in_the_list_and_is_counted(campaign, editor, library):
    entry = campaign.entries.all()[0]
    exclude_entry(entry, reason=Reason.STAFF, actor=editor, now=NOON)
    draw = a_freeze(campaign, by=editor)
    assert entry.pk not in draw.ids
    assert draw.excluded == {"staff": 1}
    assert kinds_of(library) == ["ask.entry_excluded", "ask.list_frozen"]


def test_the_fact_of_an_exclusion_does_not_say_whose_it_was(campaign, editor, library):
    exclude_entry(campaign.entries.all()[0], reason=Reason.UNDER_AGE, actor=editor, now=NOON)
    fact = Fact.objects.of(library).get(kind="ask.entry_excluded")
    assert (fact.subjects, fact.values) == ({"campaign": campaign.pk}, {"left_out": "under_age"})


def test_an_exclusion_can_be_taken_back(campaign, editor):
    entry = campaign.entries.all()[0]
    exclude_entry(entry, reason=Reason.STAFF, actor=editor, now=NOON)
    include_entry(entry, actor=editor, now=NOON)
    assert entry.pk in taking_part(campaign).ids


def test_whose_counted_entry_is_left_out_does_not_slip_in_by_a_second_one(campaign, editor):
    first = entry_of_token(enters(campaign, email="kahdesti@example.fi"))
    second = entry_of_token(enters(campaign, email="kahdesti@example.fi"))
    assert [pk for pk in (first.pk, second.pk) if pk in taking_part(campaign).ids] == [first.pk]
    exclude_entry(first, reason=Reason.STAFF, actor=editor, now=NOON)
    assert not {first.pk, second.pk} & set(taking_part(campaign).ids)


# Freezing


def test_a_freeze_fixes_the_list_its_digest_and_a_round_at_least_ten_minutes_ahead(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    assert draw.ids == sorted(entry.pk for entry in campaign.entries.all())
    assert draw.digest == digest_of(draw.ids)
    assert draw.round_at == moment_of(draw.round)
    assert NOON + LEAST_AHEAD <= draw.round_at < NOON + LEAST_AHEAD + timedelta(seconds=3)
    assert (draw.number, draw.reason, draw.winners, draw.reserves) == (1, "", 1, 2)


def test_a_round_that_comes_too_soon_is_refused(campaign, editor):
    soon = Freezing(Source.DRAND, NOON + timedelta(minutes=9))
    with pytest.raises(RoundTooSoon):
        freeze_list(campaign, freezing=soon, actor=editor, now=NOON)
    assert latest_draw(campaign) is None


def test_an_open_campaign_cannot_be_frozen(library, editor):
    campaign = a_raffle(library, people=0, state="open")
    enters(campaign, email="aino@example.fi", now=NOON)
    with pytest.raises(StillOpen):
        a_freeze(campaign, by=editor)


def test_a_list_of_nobody_cannot_be_frozen(library, editor):
    with pytest.raises(NobodyToDraw):
        a_freeze(a_raffle(library, people=0), by=editor)


def test_a_draw_without_prizes_cannot_be_frozen(library, editor):
    campaign = a_campaign(library, state="closed")
    enters(campaign, email="aino@example.fi")
    with pytest.raises(NothingToWin):
        a_freeze(campaign, by=editor)


def test_a_second_freeze_needs_a_reason_and_leaves_the_first_one_as_it_was(campaign, editor):
    first = a_freeze(campaign, by=editor)
    with pytest.raises(ReasonMissing):
        a_freeze(campaign, by=editor, reason="  ")
    second = a_freeze(campaign, by=editor, now=LATER, reason="Listalla oli henkilökuntaa.")
    assert (second.number, second.reason) == (2, "Listalla oli henkilökuntaa.")
    assert Draw.objects.of(campaign.organisation).get(pk=first.pk).digest == first.digest


def test_once_a_winner_is_told_nothing_of_the_list_can_change(campaign, editor):
    draw = a_draw(campaign, by=editor)
    tell_winner(draw, 1, way=Way.PHONE, deadline=None, actor=editor, now=LATER)
    with pytest.raises(WinnersTold):
        a_freeze(campaign, by=editor, now=LATER, reason="Toinen voittaja olisi mukavampi.")
    with pytest.raises(WinnersTold):
        exclude_entry(campaign.entries.all()[0], reason=Reason.STAFF, actor=editor, now=LATER)


def test_after_a_freeze_the_campaign_stays_closed(library, editor):
    campaign = a_raffle(library, people=0, state="open")
    enters(campaign, email="aino@example.fi", now=NOON)
    close_campaign(campaign, actor=editor, now=NOON)
    a_freeze(campaign, by=editor, now=LATER)
    with pytest.raises(ListFrozen):
        reopen_campaign(campaign, actor=editor, now=LATER)
    longer = Basics(
        campaign.names, campaign.slug, opens_at=campaign.opens_at, closes_at=NOON + timedelta(days=9)
    )
    with pytest.raises(ListFrozen):
        describe_campaign(campaign, basics=longer, actor=editor, now=LATER)
    described = replace(longer, closes_at=campaign.closes_at, thanks={"fi": "Kiitos."})
    describe_campaign(campaign, basics=described, actor=editor, now=LATER)


# Drawing


def test_the_round_ranks_the_frozen_list(campaign, editor, library):
    draw = a_draw(campaign, by=editor)
    pulse = FakeBeacon().pulse(draw.round)
    assert draw.ranked == list(ranking(pulse.randomness, draw.ids))
    assert (draw.randomness, draw.signature, draw.drawn_at) == (pulse.randomness, pulse.signature, LATER)
    assert stage_of(campaign, now=LATER) is DrawStage.DRAWN
    assert kinds_of(library) == ["ask.list_frozen", "ask.winners_drawn"]


def test_nothing_is_drawn_before_the_round_is_out(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    with pytest.raises(RoundNotYet):
        draw_winners(draw, pulse=FakeBeacon().pulse(draw.round), actor=editor, now=NOON)
    assert stage_of(campaign, now=NOON) is DrawStage.WAITING
    assert stage_of(campaign, now=draw.round_at) is DrawStage.DUE


def test_the_value_of_another_round_is_refused(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    with pytest.raises(SignatureWrong):
        draw_winners(draw, pulse=FakeBeacon().pulse(draw.round + 1), actor=editor, now=LATER)


def test_a_list_is_drawn_once(campaign, editor):
    draw = a_draw(campaign, by=editor)
    with pytest.raises(AlreadyDrawn):
        draw_winners(draw, pulse=FakeBeacon().pulse(draw.round), actor=editor, now=LATER)


def test_a_freeze_that_was_replaced_cannot_be_drawn(campaign, editor):
    first = a_freeze(campaign, by=editor)
    a_freeze(campaign, by=editor, reason="Listalta puuttui osallistujia.")
    with pytest.raises(AlreadyDrawn):
        draw_winners(first, pulse=FakeBeacon().pulse(first.round), actor=editor, now=LATER)


def test_whoever_is_erased_after_the_freeze_stays_in_the_list_and_steps_aside_when_drawn(library, editor):
    campaign = a_raffle(library, people=0)
    token = enters(campaign, email="aino@example.fi")
    draw = a_freeze(campaign, by=editor)
    gone = entry_of_token(token).pk
    erase_person(held_by(token), now=NOON)
    draw_winners(draw, pulse=FakeBeacon().pulse(draw.round), actor=editor, now=LATER)
    (place,) = places_in(draw)
    assert (place.entry, place.standing) == (gone, Standing.GONE)
    assert [step.kind for step in place.steps] == [StepKind.ERASED]
    assert digest_of(draw.ids) == draw.digest


# Two members


def test_two_members_draw_with_secrets_that_neither_could_choose(campaign, editor, owner, library):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    assert (draw.round, stage_of(campaign, now=NOON)) == (None, DrawStage.DUE)
    mine, yours = new_secret(), new_secret()
    commit_secret(draw, secret=mine, actor=editor, now=NOON)
    commit_secret(draw, secret=yours, actor=owner, now=NOON)
    reveal_secret(draw, secret=mine, actor=editor, now=NOON)
    assert latest_draw(campaign).is_drawn is False
    reveal_secret(draw, secret=yours, actor=owner, now=NOON)
    drawn = Draw.objects.of(library).get()
    told = drawn.commitments.order_by("commitment").values_list("secret", flat=True)
    assert drawn.randomness == randomness_of(list(told))
    assert drawn.ranked == list(ranking(drawn.randomness, drawn.ids))


def test_one_member_cannot_bring_both_secrets(campaign, editor, owner, library):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    commit_secret(draw, secret=new_secret(), actor=editor, now=NOON)
    with pytest.raises(AlreadyCommitted):
        commit_secret(draw, secret=new_secret(), actor=editor, now=NOON)
    commit_secret(draw, secret=new_secret(), actor=owner, now=NOON)
    third = a_member(library, Role.EDITOR, "kolmas@kirjasto.example")
    with pytest.raises(AlreadyCommitted):
        commit_secret(draw, secret=new_secret(), actor=third, now=NOON)


def test_nobody_tells_a_secret_before_both_are_locked(campaign, editor):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    mine = new_secret()
    commit_secret(draw, secret=mine, actor=editor, now=NOON)
    with pytest.raises(SecretsMissing):
        reveal_secret(draw, secret=mine, actor=editor, now=NOON)


def test_a_secret_that_was_not_locked_is_refused(campaign, editor, owner):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    commit_secret(draw, secret=new_secret(), actor=editor, now=NOON)
    commit_secret(draw, secret=new_secret(), actor=owner, now=NOON)
    with pytest.raises(SecretDiffers):
        reveal_secret(draw, secret=new_secret(), actor=editor, now=NOON)


def test_a_locked_secret_lies_in_the_database_only_as_its_hash(campaign, editor):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    mine = new_secret()
    commit_secret(draw, secret=mine, actor=editor, now=NOON)
    row = draw.commitments.values().get()
    assert mine not in str(row)
    assert row["secret"] is None
