"""What something cost and what it was worth: ranges, rates, return on investment, the best of many ideas.

Numbers in, frozen results out. What is not known is None and stays so.
"""

from __future__ import annotations

from kuulolla.analysis.value.best import BestOfMany, CurvePoint, Interval, best_of_many, expected_best
from kuulolla.analysis.value.coverage import HeardShare, good_turing, heard_share
from kuulolla.analysis.value.ranges import NotInOrder, Range, total
from kuulolla.analysis.value.rates import (
    cost_per,
    cpa,
    cpc,
    cpl,
    cpm,
    ctr,
    engagement_rate_by_followers,
    engagement_rate_by_impressions,
    engagement_rate_by_reach,
    price_elsewhere,
)
from kuulolla.analysis.value.returned import Estimate, roi

__all__ = [
    "BestOfMany",
    "CurvePoint",
    "Estimate",
    "HeardShare",
    "Interval",
    "NotInOrder",
    "Range",
    "best_of_many",
    "cost_per",
    "cpa",
    "cpc",
    "cpl",
    "cpm",
    "ctr",
    "engagement_rate_by_followers",
    "engagement_rate_by_impressions",
    "engagement_rate_by_reach",
    "expected_best",
    "good_turing",
    "heard_share",
    "price_elsewhere",
    "roi",
    "total",
]
