"""The lottery tax of a draw in words: the formula, its inputs, the month and the due day."""

from __future__ import annotations

from decimal import Decimal

from kuulolla.ask.documents.formats import date_text, in_month_text, money_text, percent_text
from kuulolla.ask.documents.words.tax import TAX
from kuulolla.ask.documents.writing import Writer
from kuulolla.ask.rules.tax import DrawTax


def tax_formula(tax: DrawTax, *, language: str) -> str:
    """(100,00 € + 80,00 €) × 30 % = 54,00 €; parts of a cent are shown, for the threshold is compared so."""
    writer = Writer(TAX, language=language)
    prizes = writer.say(
        "prizes.together" if tax.other_prizes_cents else "prizes.alone",
        own=money_text(tax.own_prizes_cents, language),
        others=money_text(tax.other_prizes_cents, language),
    )
    return writer.say(
        "formula",
        prizes=prizes,
        percent=percent_text(tax.rate.percent, language),
        tax=money_text(tax.unrounded_cents, language),
    )


def tax_lines(tax: DrawTax, *, language: str) -> tuple[str, ...]:
    """The formula, whether tax is due, what the month's other prizes do to it, the month and the due day."""
    writer = Writer(TAX, language=language)

    def money(cents: int | Decimal) -> str:
        return money_text(cents, language)

    verdict = writer.say(
        "taxed" if tax.is_taxed else "not_taxed",
        tax=money(tax.month_tax_cents),
        threshold=money(tax.rate.threshold_cents),
    )
    others = (
        writer.say("others", others=money(tax.other_prizes_cents), share=money(tax.share_cents)),
        writer.say("added", without=money(tax.without_cents), added=money(tax.added_cents)),
    )
    return (
        tax_formula(tax, language=language),
        verdict,
        *(others if tax.other_prizes_cents else ()),
        writer.say("month", month=in_month_text(tax.month_on, language)),
        *((writer.say("due", due=date_text(tax.due_on, language)),) if tax.is_taxed else ()),
    )
