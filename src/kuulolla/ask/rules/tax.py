"""Lottery tax of free promotional draws, to the cent (lottery tax act 552/1992).

The organiser pays a share of the value of all prizes that it hands out in the draws held in one calendar
month, and nothing when that comes to less than the threshold. The month is the one of the draw in
Finland. The rate, the threshold and the due day are settings with an effective date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import ClassVar
from zoneinfo import ZoneInfo

from kuulolla.analysis.refusals import Refusal

HELSINKI = ZoneInfo("Europe/Helsinki")


class NoLotteryTaxRate(Refusal):
    """No rate is in force on the day of the draw."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Arpajaisveron kantaa ei ole annettu päivälle {day}. Lisää verokanta, joka on silloin"
        " voimassa.",
        "sv": "Det finns ingen lotteriskattesats för {day}. Lägg till den skattesats som gäller då.",
        "en": "There is no lottery tax rate for {day}. Add the rate that is in force then.",
    }


@dataclass(frozen=True)
class LotteryTaxRate:
    """What the tax is from `effective_on` until a later rate takes over.

    The tax is `percent` of the value of the prizes, unless that is less than `threshold_cents` in the
    month. It is due on `due_day` of the month that comes `due_months_after` the month of the draw.
    """

    effective_on: dt.date
    percent: Decimal = Decimal(30)
    threshold_cents: int = 50_00
    due_months_after: int = 2
    due_day: int = 12
    source: str = ""


DEFAULT_RATE = LotteryTaxRate(
    effective_on=dt.date(2022, 1, 1),
    source="Lottery tax act 552/1992; Tax Administration guidance VH/3436/00.01.00/2021; rate of 30 % as"
    " told by chambers of commerce and municipalities, not checked against the 2026-27 gambling reform",
)


def rate_on(rates: Iterable[LotteryTaxRate], *, day: dt.date) -> LotteryTaxRate:
    """The newest rate in force on the day. Raises NoLotteryTaxRate when all begin later."""
    in_force = [rate for rate in rates if rate.effective_on <= day]
    if not in_force:
        raise NoLotteryTaxRate(day=f"{day.day}.{day.month}.{day.year}")
    return max(in_force, key=lambda rate: rate.effective_on)


def unrounded_tax(prizes_cents: int, *, rate: LotteryTaxRate = DEFAULT_RATE) -> Decimal:
    """The rate's share of the prizes in cents and parts of a cent, before the threshold."""
    if prizes_cents < 0:
        raise ValueError("prizes cannot be worth less than nothing")
    return Decimal(prizes_cents) * rate.percent / 100


def lottery_tax(prizes_cents_of_month: int, *, rate: LotteryTaxRate = DEFAULT_RATE) -> int:
    """Tax in cents on all prizes of one calendar month.

    The threshold is compared with the unrounded tax: 166.66 euros would be 49.998, which is less than
    50 and therefore nothing, though it would round to 50. Half a cent is rounded up.
    """
    tax = unrounded_tax(prizes_cents_of_month, rate=rate)
    return 0 if tax < rate.threshold_cents else _cents(tax)


def tax_month(drawn_at: dt.datetime) -> dt.date:
    """The first day of the calendar month that the draw belongs to, by the clock in Finland."""
    if drawn_at.utcoffset() is None:
        raise ValueError("the moment of the draw needs a time zone")
    return drawn_at.astimezone(HELSINKI).date().replace(day=1)


def tax_due_on(month_on: dt.date, *, rate: LotteryTaxRate = DEFAULT_RATE) -> dt.date:
    """The day by which the month's tax is reported and paid; a day off moves it, which is not"
    " counted here."""
    months = month_on.year * 12 + month_on.month - 1 + rate.due_months_after
    return dt.date(months // 12, months % 12 + 1, rate.due_day)


@dataclass(frozen=True)
class DrawTax:
    """The lottery tax of one draw's month, with what it was worked out from. Money in cents.

    `own_prizes_cents` are this draw's prizes at their price with value added tax (a gift: at its probable
    price), `other_prizes_cents` those of the same taxpayer's other draws held in the same month.
    """

    month_on: dt.date
    own_prizes_cents: int
    other_prizes_cents: int
    rate: LotteryTaxRate

    @property
    def prizes_cents(self) -> int:
        """All prizes of the month."""
        return self.own_prizes_cents + self.other_prizes_cents

    @property
    def unrounded_cents(self) -> Decimal:
        """What is compared with the threshold."""
        return unrounded_tax(self.prizes_cents, rate=self.rate)

    @property
    def is_taxed(self) -> bool:
        """Whether the month reaches the threshold."""
        return self.unrounded_cents >= self.rate.threshold_cents

    @property
    def month_tax_cents(self) -> int:
        """What the organiser pays for the month."""
        return lottery_tax(self.prizes_cents, rate=self.rate)

    @property
    def share_cents(self) -> int:
        """This draw's part of the month's tax, by the value of its prizes."""
        return _cents(unrounded_tax(self.own_prizes_cents, rate=self.rate)) if self.is_taxed else 0

    @property
    def others_share_cents(self) -> int:
        """The other draws' part of the month's tax; the two parts add up to it."""
        return self.month_tax_cents - self.share_cents

    @property
    def alone_cents(self) -> int:
        """The tax if the month had no other draws."""
        return lottery_tax(self.own_prizes_cents, rate=self.rate)

    @property
    def without_cents(self) -> int:
        """The month's tax if this draw were not held."""
        return lottery_tax(self.other_prizes_cents, rate=self.rate)

    @property
    def added_cents(self) -> int:
        """What holding this draw adds to the month's tax: more than its part when it crosses the"
        " threshold."""
        return self.month_tax_cents - self.without_cents

    @property
    def due_on(self) -> dt.date:
        """The day by which the month's tax is reported and paid."""
        return tax_due_on(self.month_on, rate=self.rate)


def draw_tax(
    own_prizes_cents: int,
    *,
    drawn_at: dt.datetime,
    other_prizes_cents: int = 0,
    rates: Iterable[LotteryTaxRate] = (DEFAULT_RATE,),
) -> DrawTax:
    """The tax of a draw held at `drawn_at`, with the rate in force on its day.

    Raises NoLotteryTaxRate when no rate is in force, ValueError for a moment without a time zone.
    """
    month_on = tax_month(drawn_at)
    rate = rate_on(rates, day=drawn_at.astimezone(HELSINKI).date())
    return DrawTax(month_on, own_prizes_cents, other_prizes_cents, rate)


def _cents(tax: Decimal) -> int:
    return int(tax.quantize(Decimal(1), rounding=ROUND_HALF_UP))
