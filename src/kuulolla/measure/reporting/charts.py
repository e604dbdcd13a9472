"""What is drawn of all campaigns: people and the price of one, from the first campaign to the latest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kuulolla.measure.queries.portfolio import CampaignRow
from kuulolla.measure.writing import euros, number


@dataclass(frozen=True)
class PairOfBars:
    """A campaign's two bars in per cent of the longest, and what stands beside them."""

    row: CampaignRow
    people_width: float
    people: str
    price_width: float | None
    price: str


def people_and_prices(rows: Sequence[CampaignRow]) -> list[PairOfBars]:
    """In the order of time, the earliest first."""
    most = max((row.people for row in rows), default=0)
    dearest = max((row.cost_per_person.mid for row in rows if row.cost_per_person), default=None)
    return [
        PairOfBars(
            row,
            people_width=round(100 * row.people / most, 2) if most else 0.0,
            people=number(row.people),
            price_width=round(float(100 * row.cost_per_person.mid / dearest), 2)
            if row.cost_per_person and dearest
            else None,
            price=euros(row.cost_per_person.mid) if row.cost_per_person else "",
        )
        for row in reversed(rows)
    ]
