"""Where events lie: one folder of the data folder, which all processes share."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

from kuulolla.analysis.paths.spool import Durability, Spool
from kuulolla.analysis.paths.store import EventStore

FOLDER = "events"
LARGEST_FILE = 1_000_000
"""Bytes of one file of the spool: what is being written cannot be compacted, and is read line by line."""


def events_folder() -> Path:
    """The folder of the event store."""
    return Path(settings.DATA) / FOLDER


def event_store() -> EventStore:
    """The store, to be asked and to be kept in order."""
    return EventStore(events_folder())


def new_spool() -> Spool:
    """A process's way to the store."""
    durability = Durability(settings.EVENTS_DURABILITY)
    return Spool(events_folder(), durability=durability, largest_file=LARGEST_FILE)
