"""What `kuulolla doctor` finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Level(Enum):
    """How things are."""

    WELL = "well"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; its sentence is `doctor.{key}`, with the values in it."""

    key: str
    level: Level
    values: Mapping[str, object] = field(default_factory=dict)


def well(key: str, **values: object) -> Finding:
    """As it should be."""
    return Finding(key, Level.WELL, values)


def note(key: str, **values: object) -> Finding:
    """Worth knowing, and nothing to mend."""
    return Finding(key, Level.NOTE, values)


def wrong(key: str, **values: object) -> Finding:
    """To be mended; the sentence says how."""
    return Finding(key, Level.WRONG, values)
