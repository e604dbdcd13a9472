"""What a draw is spoken of with: why an entry is left out, and where chance comes from."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why an entry is not in the list."""

    DOUBLE = "double"
    STAFF = "staff"
    UNDER_AGE = "under_age"
    AGAINST_RULES = "against_rules"
    WITHDRAWN = "withdrawn"


class Source(StrEnum):
    """Where the randomness comes from: the public beacon, or secrets that two members reveal."""

    DRAND = "drand"
    MEMBERS = "members"
