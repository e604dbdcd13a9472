"""What a campaign lets go of by itself, once a day, as its privacy notice promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TypeVar

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from kuulolla.ask.actions.entries import FOLLOWED, new_submission_key
from kuulolla.ask.actions.erasing import erase_sets, forget_entries
from kuulolla.ask.models import AnswerSet, Campaign, Entry, SetAside
from kuulolla.ask.queries.retention import (
    closed_campaigns,
    course_of,
    drawn_entries,
    entry_contacts,
    follow_contacts,
    joined_entries,
    joined_sets,
    winner_contacts,
)
from kuulolla.ask.rules.retention import (
    Course,
    answers_go_at,
    entrants_go_at,
    joins_go_at,
    winners_go_at,
)
from kuulolla.core.actions import record
from kuulolla.core.models import Organisation
from kuulolla.core.wiping import wipe
from kuulolla.people.actions import erase_contacts

Key = TypeVar("Key", int, str)
AT_ONCE = 500
"""People in a part: one transaction, so that nobody waits for all of it."""


def part_answers(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Cut the joins between answers, entries and contacts of every campaign whose winners are reached."""
    campaigns = _due(organisation, joins_go_at, now=now)
    return {"parted": sum(cut_joins(campaign, now=now) for campaign in campaigns)}


def erase_due_contacts(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Erase the contacts of those who entered a draw, when the time that was promised is over."""
    gone = sum(_erase_entrants(each) for each in _due(organisation, entrants_go_at, now=now))
    gone += sum(
        _erase(entry_contacts(each).values_list("pk", flat=True), each)
        for each in _due(organisation, winners_go_at, now=now)
    )
    return {"contacts": gone}


def erase_due_answers(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Erase the answers of campaigns that ended as long ago as was promised, and all that is left of them."""
    gone = sum(erase_answers_of(each, now=now) for each in _due(organisation, answers_go_at, now=now))
    wipe()
    return {"people": gone}


def cut_joins(campaign: Campaign, *, now: datetime) -> int:
    """Part what people answered from who they are, for good: of how many sets of answers.

    An entry keeps its contact only while somebody drawn may have to be reached; answers keep theirs where
    the person asked to be told. Half of the key of a submission becomes random, for the receipt's token, the
    entry and the contacts follow from all of it. May be stopped at any moment and done again.
    """
    entries = list(joined_entries(campaign).values_list("pk", flat=True))
    sets = list(joined_sets(campaign).values_list("pk", flat=True))
    kept = drawn_entries(campaign)
    for some in _parts(entries):
        _cut_entries(campaign, some, kept=kept)
    for part in _parts(sets):
        _cut_sets(campaign, part)
    if entries or sets:
        with transaction.atomic():
            _forget_order(campaign)
            _tell("ask.joins_cut", campaign, now=now, people=len(sets))
        wipe()
    return len(sets)


def erase_answers_of(campaign: Campaign, *, now: datetime) -> int:
    """Erase every answer to a campaign that is over, with pictures, quotes and contacts: of how many people.

    May be stopped at any moment and done again.
    """
    rows = AnswerSet.objects.of(campaign.organisation_id).filter(campaign=campaign).order_by("pk")
    keys = list(rows.values_list("pk", flat=True))
    gone = _erase(follow_contacts(campaign).values_list("pk", flat=True), campaign)
    gone += _erase(entry_contacts(campaign).values_list("pk", flat=True), campaign)
    cut_joins(campaign, now=now)
    if keys or gone:
        with transaction.atomic():
            _tell("ask.answers_expired", campaign, now=now, people=len(keys))
    for part in _parts(keys):
        with transaction.atomic():
            erase_sets(list(rows.filter(pk__in=part)))
    return len(keys)


def remove_old_asides(organisation: Organisation, now: datetime) -> dict[str, int]:
    """Remove what was set aside so long ago that nobody will undo it."""
    from kuulolla.ask.actions.campaigns_removal import KEPT

    old = SetAside.objects.of(organisation).filter(removed_at__lt=now - KEPT)
    return {"rows": old.delete()[0]}


def _due(
    organisation: Organisation, goes_at: Callable[[Course], datetime | None], *, now: datetime
) -> list[Campaign]:
    found = closed_campaigns(organisation, now=now)
    moments = ((campaign, goes_at(course_of(campaign))) for campaign in found)
    return [campaign for campaign, moment in moments if moment is not None and moment <= now]


def _erase_entrants(campaign: Campaign) -> int:
    """All but winners. Without their contacts, entries cannot be joined to anything any more."""
    losers = entry_contacts(campaign).exclude(pk__in=winner_contacts(campaign))
    return _erase(losers.values_list("pk", flat=True), campaign)


def _erase(contacts: Iterable[int], campaign: Campaign) -> int:
    keys, gone = list(contacts), 0
    for part in _parts(keys):
        with transaction.atomic():
            gone += erase_contacts(part, organisation=campaign.organisation_id)
            entries = Entry.objects.of(campaign.organisation_id).filter(contact_id__in=part)
            forget_entries(entries.values_list("pk", flat=True))
            entries.update(contact_id=None)
            AnswerSet.objects.of(campaign.organisation_id).filter(follow_contact_id__in=part).update(
                follow_contact_id=None
            )
    return gone


@transaction.atomic
def _cut_entries(campaign: Campaign, keys: list[str], *, kept: set[str]) -> None:
    rows = Entry.objects.of(campaign.organisation_id).filter(pk__in=keys)
    rows.update(answer_set=None)
    rows.exclude(pk__in=kept).update(contact_id=None)
    forget_entries(keys)


@transaction.atomic
def _cut_sets(campaign: Campaign, keys: list[int]) -> None:
    rows = AnswerSet.objects.of(campaign.organisation_id)
    sets = list(rows.filter(pk__in=keys).exclude(receipt_hash="").only("pk", "submission_key"))
    for each in sets:
        each.submission_key = new_submission_key(each.submission_key[:FOLLOWED])
    rows.bulk_update(sets, ["submission_key"])


def _forget_order(campaign: Campaign) -> None:
    """Put entries in an order that says nothing: databases keep rows in the order in which they came."""
    quoted = connection.ops.quote_name
    table = quoted(Entry._meta.db_table)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            rows = f"UPDATE {table} SET rowid = abs(random() / 2) + 1 WHERE campaign_id = %s"  # our names
            cursor.execute(rows, [campaign.pk])
        elif connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute(f"CLUSTER {table} USING {quoted(_key_of_entries(cursor))}")  # our names


def _key_of_entries(cursor: CursorWrapper) -> str:
    """The name of the index of the primary key."""
    constraints = connection.introspection.get_constraints(cursor, Entry._meta.db_table)
    return next(name for name, each in constraints.items() if each["primary_key"])


def _parts(keys: list[Key]) -> Iterator[list[Key]]:
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))


def _tell(kind: str, campaign: Campaign, *, now: datetime, people: int) -> None:
    record(
        kind,
        organisation=campaign.organisation_id,
        now=now,
        subjects={"campaign": campaign.pk},
        values={"people": people},
    )
