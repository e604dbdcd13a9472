"""What becomes of those who were drawn: told, reached, declined, silent, handed over; steps are added."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.draws import AlreadyDrawn, tell
from kuulolla.ask.models import Campaign, Draw, DrawnStep, Entry
from kuulolla.ask.queries.draws import latest_draw, places_in, promised_days
from kuulolla.ask.queries.draws_people import contact_of, entry_known_by
from kuulolla.ask.rules.winners import NotTheirTurn, Place, Standing, StepKind, Way, check_step
from kuulolla.ask.tasks_draws import send_winner_mail
from kuulolla.core.models import User
from kuulolla.people.actions import open_contact
from kuulolla.people.rules import Person


class NoWayToReach(Refusal):
    """The contact is gone, or has no e-mail address."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Voittaja ei antanut sähköpostiosoitetta. Soita hänelle.",
        "sv": "Vinnaren har inte gett någon e-postadress. Ring vinnaren.",
        "en": "The winner gave no e-mail address. Telephone them.",
    }


class DeadlineTooSoon(Refusal):
    """The rules give winners more time to answer."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Säännöissä voittajalle luvataan {days} päivää aikaa vastata. Valitse myöhempi päivä.",
        "sv": "Enligt reglerna har vinnaren {days} dagar på sig att svara. Välj en senare dag.",
        "en": "The rules give a winner {days} days to answer. Choose a later day.",
    }


@transaction.atomic
def tell_winner(
    draw: Draw, rank: int, *, way: Way, deadline: datetime | None, actor: User, now: datetime
) -> None:
    """Note that a winner is told, by our message, by one left on the telephone, or by talking to them.

    Whoever was talked to is reached at once and has no deadline.
    Raises NotTheirTurn, NoWayToReach or DeadlineTooSoon.
    """
    place = _place(draw, rank)
    check_step(place, StepKind.CONTACTED, now=now)
    if way is not Way.PHONE:
        _check_deadline(draw.campaign, deadline, now=now)
    contact = contact_of(place.entry, draw.campaign)
    if way is Way.MAIL and (contact is None or not contact.email_key):
        raise NoWayToReach
    step = _add(draw, place, StepKind.CONTACTED, actor=actor, now=now, way=way, deadline=deadline)
    if way is Way.PHONE:
        _add(draw, place, StepKind.REACHED, actor=actor, now=now)
    if way is Way.MAIL:
        send_winner_mail.enqueue(step.pk, draw.organisation_id)


@transaction.atomic
def take_step(draw: Draw, rank: int, *, kind: StepKind, actor: User, now: datetime) -> None:
    """Note that a winner was reached, declined, stayed silent, or has the prize; the next reserve steps up.

    Raises NotTheirTurn or DeadlineNotPassed.
    """
    place = _place(draw, rank)
    check_step(place, kind, now=now)
    _add(draw, place, kind, actor=actor, now=now)


@transaction.atomic
def leave_draw(entry: Entry, *, now: datetime) -> None:
    """Note that somebody who was drawn is being erased, so that the next reserve steps up.

    Part of whatever erases them. Nothing happens when they were not drawn, have gone or have the prize.
    """
    draw = latest_draw(entry.campaign)
    if draw is None or not draw.is_drawn:
        return
    place = next((place for place in places_in(draw) if place.entry == entry.pk), None)
    if place is not None and place.standing not in (Standing.GONE, Standing.HANDED_OVER):
        _add(draw, place, StepKind.ERASED, actor=None, now=now)


def open_person(entry: Entry, *, actor: User, now: datetime, why: str) -> Person | None:
    """Who is behind an entry; None when that is no longer known. The look is a fact."""
    contact = contact_of(entry.pk, entry.campaign)
    return open_contact(contact, actor=actor, now=now, why=why) if contact is not None else None


@transaction.atomic
def seek_entry(campaign: Campaign, *, known: str, actor: User, now: datetime) -> str | None:
    """The entry of somebody whose address or number one knows. That somebody looked is a fact."""
    found = entry_known_by(campaign, known)
    tell("ask.entry_sought", campaign, actor=actor, now=now, values={"entered": found is not None})
    return found


def _place(draw: Draw, rank: int) -> Place:
    """The place at a rank, for one of us at a time. Raises AlreadyDrawn or NotTheirTurn."""
    list(Campaign.objects.of(draw.organisation_id).select_for_update().filter(pk=draw.campaign_id))
    latest = latest_draw(draw.campaign)
    if latest is None or latest.pk != draw.pk:
        raise AlreadyDrawn
    places = places_in(draw)
    if not 1 <= rank <= len(places):
        raise NotTheirTurn
    return places[rank - 1]


def _check_deadline(campaign: Campaign, deadline: datetime | None, *, now: datetime) -> None:
    days = promised_days(campaign)
    if deadline is None or deadline - now < timedelta(days=days):
        raise DeadlineTooSoon(days=days)


def _add(
    draw: Draw,
    place: Place,
    kind: StepKind,
    *,
    actor: User | None,
    now: datetime,
    way: Way | None = None,
    deadline: datetime | None = None,
) -> DrawnStep:
    tell(f"ask.winner_{kind}", draw.campaign, actor=actor, now=now, values={"rank": place.rank})
    return DrawnStep.objects.create(
        organisation_id=draw.organisation_id,
        draw=draw,
        entry_id=place.entry,
        rank=place.rank,
        kind=kind.value,
        way=way.value if way else "",
        at=now,
        by_id=actor.pk if actor else None,
        deadline=deadline,
    )
