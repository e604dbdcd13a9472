"""Who may do what."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class LastOwner(Refusal):
    """Nobody would be left to manage the organisation."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Organisaatiolla on oltava omistaja. Tee ensin toisesta jäsenestä omistaja.",
        "sv": "Organisationen måste ha en ägare. Gör först en annan medlem till ägare.",
        "en": "The organisation must have an owner. Make another member an owner first.",
    }


class NobodyToBringBack(Refusal):
    """They are a member already, or their account is gone."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei enää ole.",
        "sv": "Det finns inte längre något att återställa.",
        "en": "There is nothing left to put back.",
    }


MOST_DIGITS = 18


def key_in(text: str) -> int | None:
    """A row's key in what somebody sent; None when it cannot be one."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


class Role(StrEnum):
    """What a member is in an organisation."""

    OWNER = "owner"
    EDITOR = "editor"
    PRODUCER = "producer"
    ANALYST = "analyst"
    VIEWER = "viewer"


class Ability(StrEnum):
    """What a page or an action asks for."""

    LOOK = "look"
    READ_ANSWERS = "read answers"
    SEE_PEOPLE = "see people"
    PLAN = "plan"
    CAMPAIGN = "run campaigns"
    PICTURE = "make pictures"
    PUBLISH = "publish pictures"
    MANAGE = "manage the organisation"


class TokenScope(StrEnum):
    """What a program may do with its token. None lets it see personal data."""

    READ = "read"
    PUSH = "push"


ABILITIES: dict[Role, frozenset[Ability]] = {
    Role.OWNER: frozenset(Ability),
    Role.EDITOR: frozenset(Ability) - {Ability.MANAGE},
    Role.PRODUCER: frozenset({Ability.LOOK, Ability.READ_ANSWERS}),
    Role.ANALYST: frozenset({Ability.LOOK, Ability.READ_ANSWERS, Ability.PICTURE}),
    Role.VIEWER: frozenset({Ability.LOOK}),
}


def may(role: Role, ability: Ability) -> bool:
    """Whether a member of this role has the ability. Analysts see answers but no personal data."""
    return ability in ABILITIES[role]
