"""Bringing a platform's file in, and taking it away again. What is known already is never overwritten."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from kuulolla.analysis.platforms import PlatformTable, read_platform_file
from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation, User
from kuulolla.measure.actions.snapshots import AT_ONCE, Snapshot, batched, take_snapshot
from kuulolla.measure.models import Figure, Import, PlatformItem
from kuulolla.measure.queries.imports import aliases_of, earlier_import, guessed_channel
from kuulolla.measure.rules.platforms import FIGURES_LIMIT, AlreadyUndone, TooManyFigures, check_day
from kuulolla.plan.models import Channel

MOST_HEADERS = 200


@dataclass(frozen=True)
class Given:
    """A file as somebody gives it. Without a channel it is guessed; without a day the file or today tells."""

    content: bytes
    file_name: str
    channel: Channel | None = None
    exported_on: date | None = None

    @property
    def digest(self) -> str:
        """What the same bytes are known by."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Imported:
    """The import, or the earlier one when the same file has nothing new to add."""

    file: Import
    is_new: bool


def import_file(given: Given, *, organisation: Organisation, actor: User, now: datetime) -> Imported:
    """Read a file and store what it adds. Raises an ExportRefusal, TooManyFigures or DayToCome.

    The file is read before anything is locked. The same bytes again are of the day they were of before, so
    they add nothing, unless columns have been learnt meanwhile.
    """
    if given.exported_on is not None:
        check_day(given.exported_on, today=local_day(now))
    tables = read_platform_file(given.content, file_name=given.file_name, aliases=aliases_of(organisation))
    count = sum(len(table.figures) for table in tables)
    if count > FIGURES_LIMIT:
        raise TooManyFigures(name=given.file_name, count=count, limit=FIGURES_LIMIT)
    return _store(given, tables, organisation=organisation, actor=actor, now=now)


@transaction.atomic
def _store(
    given: Given,
    tables: Sequence[PlatformTable],
    *,
    organisation: Organisation,
    actor: User,
    now: datetime,
) -> Imported:
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    earlier = earlier_import(organisation, given.digest)
    channel = given.channel or guessed_channel(organisation, tables[0].platform)
    as_of = given.exported_on or _day_of(tables, earlier=earlier, today=local_day(now))
    snapshot = take_snapshot(tables, organisation=organisation, channel=channel, as_of=as_of)
    if earlier is not None and not snapshot.adds:
        return Imported(earlier, is_new=False)
    about = _about(given, tables, actor=actor, now=now)
    file = Import.objects.create(
        organisation=organisation,
        channel=channel,
        exported_on=as_of,
        counts=snapshot.counts,
        **about,
    )
    snapshot.store(file)
    _tell("measure.file_imported", file, actor=actor, now=now, snapshot=snapshot)
    return Imported(file, is_new=True)


@transaction.atomic
def undo_import(file: Import, *, actor: User, now: datetime) -> None:
    """Take a file's figures away, and items that nothing else tells of. The import stays, marked.

    The same file brings them back. Raises AlreadyUndone.
    """
    if file.undone_at is not None:
        raise AlreadyUndone
    items = list(file.figures.values_list("item", flat=True).distinct())
    Figure.objects.of(file.organisation_id).filter(file=file).delete()
    _remove_empty(items, organisation=file.organisation_id)
    file.undone_at = now
    file.save(update_fields=["undone_at"])
    _tell("measure.import_undone", file, actor=actor, now=now)


@transaction.atomic
def choose_channel(file: Import, *, channel: Channel, actor: User, now: datetime) -> None:
    """Say whose figures a file holds when that could not be guessed; its items without a channel get it."""
    file.channel = channel
    file.save(update_fields=["channel"])
    about = file.figures.values_list("item", flat=True).distinct()
    unplaced = PlatformItem.objects.of(file.organisation_id).filter(channel=None, pk__in=about)
    unplaced.update(channel=channel)
    _tell("measure.channel_chosen", file, actor=actor, now=now)


def _day_of(tables: Sequence[PlatformTable], *, earlier: Import | None, today: date) -> date:
    """When its lifetime figures were true: as the file says, but never after today."""
    if earlier is not None:
        return earlier.exported_on
    told = next((table.exported_on for table in tables if table.exported_on is not None), today)
    return min(told, today)


def _about(given: Given, tables: Sequence[PlatformTable], *, actor: User, now: datetime) -> dict[str, object]:
    """What is kept of the file itself."""
    begins = [table.covers_from for table in tables if table.covers_from is not None]
    ends = [table.covers_until for table in tables if table.covers_until is not None]
    notes = {note.key: note for table in tables for note in table.notes}
    headers = dict.fromkeys(header for table in tables for header in table.unknown_headers)
    return {
        "file_name": given.file_name[-200:],
        "digest": given.digest,
        "size": len(given.content),
        "format": tables[0].format,
        "covers_from": min(begins, default=None),
        "covers_until": max(ends, default=None),
        "currency": next((table.currency for table in tables if table.currency), ""),
        "notes": [{"key": note.key, "values": dict(note.values)} for note in notes.values()],
        "unknown_headers": [header[:200] for header in list(headers)[:MOST_HEADERS]],
        "imported_at": now,
        "imported_by": actor,
    }


def _remove_empty(items: Sequence[int], *, organisation: int) -> None:
    """Items nobody has said anything of, and about which no figure is left."""
    for some in batched(items, AT_ONCE):
        empty = PlatformItem.objects.of(organisation).filter(pk__in=some, figures=None, campaign=None)
        empty.delete()


def _tell(kind: str, file: Import, *, actor: User, now: datetime, snapshot: Snapshot | None = None) -> None:
    record(
        kind,
        organisation=file.organisation_id,
        now=now,
        actor=actor,
        subjects={"file": file.pk},
        values=snapshot.counts if snapshot else {},
    )
