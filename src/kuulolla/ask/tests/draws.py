"""Draws for tests: campaigns that people entered, a beacon that answers at once, frozen and drawn lists."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from importlib import import_module

from django.db import connection

from kuulolla.ask.actions.draws import Freezing, draw_winners, freeze_list
from kuulolla.ask.adapters.beacon import Pulse
from kuulolla.ask.models import Campaign, Draw, DrawCommitment, DrawnStep, Entry, Prize
from kuulolla.ask.queries.entries_receipts import entry_id_of
from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.draws import LEAST_AHEAD
from kuulolla.ask.tests.builders import a_campaign, a_receipt, a_reply
from kuulolla.ask.unchangeable import keep, release
from kuulolla.core.models import Organisation, User
from kuulolla.core.tests.builders import NOON

BICYCLE = {"fi": "Polkupyörä", "sv": "Cykel", "en": "Bicycle"}
BEFORE_CLOSING = NOON - timedelta(days=3)
LATER = NOON + timedelta(hours=1)


class FakeBeacon:
    """Gives a value for every round without asking anybody."""

    def pulse(self, round: int) -> Pulse:
        randomness = sha256(f"round {round}".encode()).hexdigest()
        return Pulse(round, randomness, "ab" * 48, ("https://one.example", "https://two.example"))


def a_raffle(
    organisation: Organisation, *, people: int = 5, prizes: int = 1, reserves: int = 2, **values
) -> Campaign:
    """A campaign that closed yesterday, with bicycles to win and people who entered."""
    given = {"state": "closed", "terms": {"reserves": reserves, "answer_days": 7}} | values
    campaign = a_campaign(organisation, **given)
    Prize.objects.create(
        organisation=organisation,
        campaign=campaign,
        number=1,
        texts=BICYCLE,
        count=prizes,
        value_cents=50_000,
    )
    for number in range(people):
        enters(campaign, email=f"osallistuja{number}@example.fi")
    return campaign


def enters(campaign: Campaign, *, email: str = "", phone: str = "", now: datetime = BEFORE_CLOSING) -> str:
    """Somebody takes part before the campaign closes: the token of their receipt."""
    key = sha256(f"{email}{phone}{campaign.entries.count()}".encode()).hexdigest()[:32]
    name = f"Osallistuja {email or phone}"
    return a_receipt(campaign, a_reply(email=email, phone=phone, name=name), key=key, now=now).token


def entry_of_token(token: str) -> Entry:
    return Entry.objects.across_organisations("a test knows the token").get(pk=entry_id_of(token))


def a_freeze(campaign: Campaign, *, by: User, now: datetime = NOON, source=Source.DRAND, reason="") -> Draw:
    """The list frozen, with a round as soon as one is allowed."""
    freezing = Freezing(source, now + LEAST_AHEAD, reason)
    return freeze_list(campaign, freezing=freezing, actor=by, now=now)


def a_draw(campaign: Campaign, *, by: User, now: datetime = LATER) -> Draw:
    """The list frozen at noon and drawn an hour later."""
    draw = a_freeze(campaign, by=by)
    draw_winners(draw, pulse=FakeBeacon().pulse(draw.round), actor=by, now=now)
    return draw


def forget_draws() -> None:
    """Let the rows of draws go, which nothing else can: a test that commits cleans up after itself."""
    kept = import_module("kuulolla.ask.migrations.0007_draws").KEPT
    with connection.schema_editor() as editor:
        for each in kept:
            release(editor, each)
    for model in (DrawnStep, DrawCommitment, Draw):
        model.objects.across_organisations("a test cleans up").delete()
    with connection.schema_editor() as editor:
        for each in kept:
            keep(editor, each)
