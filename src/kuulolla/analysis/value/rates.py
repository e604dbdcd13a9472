"""What one of something cost, and shares of those who did something. Without a number: None, never zero.

Each rate says in its name what it is a share of: sources differ, and the figures cannot be compared.
"""

from __future__ import annotations

from decimal import Decimal

from kuulolla.analysis.value.ranges import Range

THOUSAND = 1_000
Count = Decimal | int | None


def cost_per(cost: Range | None, number: Count) -> Range | None:
    """cost / number. None when either is not known, or there is none of it (or less than none is left)."""
    return cost.over(number) if cost is not None and number is not None and number > 0 else None


def cpc(cost: Range | None, *, clicks: Count) -> Range | None:
    """Cost per click."""
    return cost_per(cost, clicks)


def cpm(cost: Range | None, *, impressions: Count) -> Range | None:
    """Cost per thousand impressions."""
    each = cost_per(cost, impressions)
    return each.times(THOUSAND) if each is not None else None


def cpa(cost: Range | None, *, acts: Count) -> Range | None:
    """Cost per wanted act."""
    return cost_per(cost, acts)


def cpl(cost: Range | None, *, leads: Count) -> Range | None:
    """Cost per lead: somebody who left their contact."""
    return cost_per(cost, leads)


def ctr(clicks: Count, *, impressions: Count) -> Decimal | None:
    """Click-through rate: clicks / impressions."""
    return _share(clicks, impressions)


def engagement_rate_by_reach(engagements: Count, *, reach: Count) -> Decimal | None:
    """Engagements / people who saw it."""
    return _share(engagements, reach)


def engagement_rate_by_impressions(engagements: Count, *, impressions: Count) -> Decimal | None:
    """Engagements / times shown."""
    return _share(engagements, impressions)


def engagement_rate_by_followers(engagements: Count, *, followers: Count) -> Decimal | None:
    """Engagements / followers of the page."""
    return _share(engagements, followers)


def price_elsewhere(price: Range, *, answers: Count) -> Range | None:
    """What as many answers would cost at the price of one elsewhere; no return, only a comparison."""
    return price.times(answers) if answers else None


def _share(part: Count, whole: Count) -> Decimal | None:
    return Decimal(part) / Decimal(whole) if part is not None and whole else None
