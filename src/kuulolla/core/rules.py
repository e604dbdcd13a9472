"""Who may do what."""

from __future__ import annotations

from enum import StrEnum


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
    MANAGE = "manage the organisation"


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
