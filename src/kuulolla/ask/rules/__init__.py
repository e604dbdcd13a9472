"""What a prize-draw campaign must pay and have ready: pure rules without Django, database or clock."""

from kuulolla.ask.rules.bases import Basis, BasisNotAllowed, Purpose, allowed_bases, check_basis
from kuulolla.ask.rules.checklist import (
    CampaignNotReady,
    ChecklistItem,
    Missing,
    Readiness,
    is_ready,
    opening_checklist,
    require_ready,
)
from kuulolla.ask.rules.languages import LANGUAGES, Texts, in_language, listed
from kuulolla.ask.rules.tax import (
    DEFAULT_RATE,
    DrawTax,
    LotteryTaxRate,
    NoLotteryTaxRate,
    draw_tax,
    lottery_tax,
    rate_on,
    tax_due_on,
    tax_month,
)

__all__ = [
    "DEFAULT_RATE",
    "LANGUAGES",
    "Basis",
    "BasisNotAllowed",
    "CampaignNotReady",
    "ChecklistItem",
    "DrawTax",
    "LotteryTaxRate",
    "Missing",
    "NoLotteryTaxRate",
    "Purpose",
    "Readiness",
    "Texts",
    "allowed_bases",
    "check_basis",
    "draw_tax",
    "in_language",
    "is_ready",
    "listed",
    "lottery_tax",
    "opening_checklist",
    "rate_on",
    "require_ready",
    "tax_due_on",
    "tax_month",
]
