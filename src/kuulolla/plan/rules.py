"""What a plan says, and how a channel gets its tag."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count
from typing import ClassVar
from urllib.parse import urlsplit

from kuulolla.analysis.refusals import Refusal

LONGEST_TAG = 40
MOST_MILESTONES = 10


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


class PathFull(Refusal):
    """A path has as many milestones as can be followed."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Polulla on jo {most} etappia, eikä enempää voi mitata. Poista ensin yksi.",
        "sv": "Stigen har redan {most} etapper, och fler kan inte mätas. Ta först bort en.",
        "en": "The path has {most} milestones already, and no more can be measured. Remove one first.",
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
    """A channel, of what kind it is, what being there is for, and which target group it is to reach."""

    name: str
    kind: str
    task: str = ""
    target_group_id: int | None = None


@dataclass(frozen=True)
class Course:
    """A path: its name and the service it leads to."""

    name: str
    service_id: int


@dataclass(frozen=True)
class Stage:
    """A milestone: its name, its call to action, and what counts as reached."""

    name: str
    call_to_action: str
    reached_by: str
    what: str = ""


PlanValues = ServiceTexts | Aim | Need | Task | Course | Stage

# What `what` of a milestone holds, by what counts as reached.
HOLDS: Mapping[str, str] = {
    "link_followed": "campaign",
    "form_opened": "campaign",
    "form_begun": "campaign",
    "form_sent": "campaign",
    "receipt_opened": "campaign",
    "message_followed": "campaign",
    "page_opened": "page",
    "event": "event",
}
MAY_BE_ANY = frozenset({"link_followed"})


def tag_of(name: str, *, taken: Collection[str]) -> str:
    """A tag of small letters, numbers and hyphens that is not taken; a number is added where it must be."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_TAG - 4].strip("-") or "kanava"
    candidates = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(each for each in candidates if each not in taken)


def is_past(by_on: date, *, today: date) -> bool:
    """Whether the day has gone. On the day itself there is still time."""
    return by_on < today


def starter_of(*, in_steps: bool) -> tuple[str, ...]:
    """What is reached on the way through a campaign; only a form in steps tells that it was begun."""
    begun = ("form_begun",) if in_steps else ()
    return ("link_followed", "form_opened", *begun, "form_sent", "receipt_opened")


def page_pattern(address: str) -> str:
    """The path of a page, without the site's name and without what follows a question mark.

    A whole address may be pasted; * stands for anything.
    """
    pasted = urlsplit(address.strip())
    path = pasted.path if pasted.scheme else address.strip().partition("?")[0].partition("#")[0]
    return path if path.startswith(("/", "*")) else f"/{path}"
