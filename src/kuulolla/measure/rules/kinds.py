"""Kinds of costs and returns, in the order in which they are told."""

from __future__ import annotations

from enum import StrEnum


class CostKind(StrEnum):
    """What money or time went to. Prizes and their tax follow from the campaign and have no rows."""

    PRIZES = "prizes"
    TAX = "tax"
    ADVERTISING = "advertising"
    WORK = "work"
    TOOLS = "tools"
    OTHER = "other"


class ReturnKind(StrEnum):
    """How well a return is known."""

    MONEY = "money"
    ESTIMATE = "estimate"
    NOT_KNOWN = "not_known"


TYPED = (CostKind.WORK, CostKind.ADVERTISING, CostKind.TOOLS, CostKind.OTHER)
"""What people write down."""
ASKED_FOR = (CostKind.ADVERTISING, CostKind.WORK)
"""What every campaign has some of, or says that it has none of."""
