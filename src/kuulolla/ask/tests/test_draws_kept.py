"""Freezes, commitments and steps stand for good: the database itself refuses, whatever is tried."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from kuulolla.ask.actions.draws import commit_secret, new_secret
from kuulolla.ask.actions.draws_winners import tell_winner
from kuulolla.ask.models import Draw
from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.winners import Way
from kuulolla.ask.tests.draws import LATER, a_draw, a_freeze, a_raffle
from kuulolla.core.tests.builders import NOON, a_member, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def campaign(library):
    return a_raffle(library)


def refused(statement: str, *values: object) -> bool:
    """Whether the database says no."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, values)
    except IntegrityError as error:
        return "stands for good" in str(error)
    return False


FIXED = {
    "number": "7",
    "frozen_at": "'2020-01-01'",
    "frozen_by_id": "7",
    "reason": "'another'",
    "ids": "'[]'",
    "digest": "'0'",
    "excluded": "'{\"staff\": 7}'",
    "prizes": "'[]'",
    "reserves": "7",
    "source": "'members'",
    "round": "7",
    "round_at": "'2020-01-01'",
    "organisation_id": "7",
    "campaign_id": "7",
}


def test_nothing_of_a_freeze_can_be_changed(campaign, editor):
    a_freeze(campaign, by=editor)
    assert [name for name in FIXED if not refused(f"UPDATE ask_draw SET {name} = {FIXED[name]}")] == []


def test_a_freeze_cannot_be_deleted(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    assert refused("DELETE FROM ask_draw WHERE id = %s", draw.pk)
    assert refused("DELETE FROM ask_draw")


def test_what_the_draw_fills_is_filled_once(campaign, editor):
    draw = a_draw(campaign, by=editor)
    assert refused("UPDATE ask_draw SET randomness = '0' WHERE id = %s", draw.pk)
    assert refused("UPDATE ask_draw SET ranked = NULL WHERE id = %s", draw.pk)
    assert refused("UPDATE ask_draw SET drawn_at = NULL WHERE id = %s", draw.pk)
    assert refused("UPDATE ask_draw SET drawn_by_id = 7 WHERE id = %s", draw.pk)


def test_a_value_that_waits_for_its_draw_cannot_be_exchanged(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    Draw.objects.of(draw.organisation_id).filter(pk=draw.pk).update(randomness="1" * 64)
    assert refused("UPDATE ask_draw SET randomness = '0' WHERE id = %s", draw.pk)


def test_a_step_can_be_neither_changed_nor_deleted(campaign, editor):
    draw = a_draw(campaign, by=editor)
    tell_winner(draw, 1, way=Way.PHONE, deadline=None, actor=editor, now=LATER)
    assert refused("UPDATE ask_drawnstep SET kind = 'declined'")
    assert refused("UPDATE ask_drawnstep SET entry_id = 'another'")
    assert refused("DELETE FROM ask_drawnstep")


def test_a_commitment_cannot_be_exchanged(campaign, editor):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    commit_secret(draw, secret=new_secret(), actor=editor, now=NOON)
    assert refused("UPDATE ask_drawcommitment SET commitment = 'another'")
    assert refused("DELETE FROM ask_drawcommitment")


def test_no_row_is_replaced_by_another(campaign, editor):
    draw = a_freeze(campaign, by=editor)
    columns = [field.column for field in Draw._meta.fields]
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    given = ", ".join("reserves + 1" if name == "reserves" else name for name in columns)
    copied = f"{verb} INTO ask_draw ({', '.join(columns)}) SELECT {given} FROM ask_draw"
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(copied)
    assert Draw.objects.of(draw.organisation_id).get(pk=draw.pk).reserves == draw.reserves


def test_a_campaign_with_a_freeze_cannot_be_deleted(campaign, editor):
    a_freeze(campaign, by=editor)
    with pytest.raises(ProtectedError):
        campaign.delete()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no TRUNCATE")
def test_the_table_of_freezes_cannot_be_emptied_at_a_stroke(campaign, editor):
    a_freeze(campaign, by=editor)
    connection.check_constraints()  # else the foreign keys that wait would be what stops it
    assert refused("TRUNCATE ask_draw CASCADE")
