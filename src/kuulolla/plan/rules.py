"""What a plan says, and how a channel gets its tag."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

LONGEST_TAG = 40


class InUse(Refusal):
    """What would be removed is used elsewhere; `users` says by what."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "”{name}” on käytössä, joten sitä ei voi poistaa. Sitä käyttää: {users}.",
        "sv": "”{name}” används och kan därför inte tas bort. Den används av: {users}.",
        "en": "“{name}” is in use, so it cannot be removed. It is used by: {users}.",
    }


class NothingToPutBack(Refusal):
    """It was put back already, or what it belonged to is gone."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei enää ole.",
        "sv": "Det finns inte längre något att återställa.",
        "en": "There is nothing left to put back.",
    }


@dataclass(frozen=True)
class ServiceTexts:
    """A service in words."""

    name: str
    what: str = ""
    for_whom: str = ""
    tone_of_voice: str = ""


@dataclass(frozen=True)
class Aim:
    """So many of something by a day."""

    what: str
    number: Decimal
    unit: str
    by_on: date


@dataclass(frozen=True)
class Need:
    """A group of people and what they need."""

    name: str
    need: str = ""


@dataclass(frozen=True)
class Task:
    """A channel, of what kind it is, and what being there is for."""

    name: str
    kind: str
    task: str = ""


PlanValues = ServiceTexts | Aim | Need | Task


def tag_of(name: str, *, taken: Collection[str]) -> str:
    """A tag of small letters, numbers and hyphens that is not taken; a number is added where it must be."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_TAG - 4].strip("-") or "kanava"
    candidates = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(each for each in candidates if each not in taken)


def is_past(by_on: date, *, today: date) -> bool:
    """Whether the day has gone. On the day itself there is still time."""
    return by_on < today
