"""The prizes of a campaign, and what they cost in lottery tax."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns_prizes import add_prize, change_prize, set_other_prizes
from kuulolla.ask.actions.campaigns_removal import remove_prize as remove
from kuulolla.ask.actions.campaigns_texts import renew_texts
from kuulolla.ask.documents import DocumentKind, notes_for, tax_lines
from kuulolla.ask.documents.formats import in_month_text, money_text
from kuulolla.ask.forms.campaigns_draw import OtherPrizesForm, PrizeForm, prize_of
from kuulolla.ask.models import Campaign, Prize
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.ask.queries.campaigns_tax import CampaignTax, prizes_cents_of, tax_of
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, removed, saved, show, site, told
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, in_language


@campaign_page(Ability.CAMPAIGN)
def prizes(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """All prizes, their tax, and the month's other prizes that are not known here."""
    form = OtherPrizesForm(
        request.POST or None, initial={"other_prizes_cents": campaign.other_prizes_cents or None}
    )
    if request.method == "POST" and form.is_valid():
        cents = form.cleaned_data["other_prizes_cents"] or 0
        set_other_prizes(campaign, cents=cents, actor=request.user, now=clock.now())
        return saved(request, campaign, "prizes")
    language = current_language()
    rows = [
        (
            prize,
            money_text(prize.value_cents, language),
            money_text(prize.count * prize.value_cents, language),
        )
        for prize in campaign.prizes.order_by("number")
    ]
    context = {
        "form": form,
        "rows": rows,
        "total": money_text(prizes_cents_of(campaign), language),
        "tax": _tax_in_words(tax_of(campaign), language=language),
        "notes": [in_language(note.sentence) for note in notes_for(DocumentKind.TAX)],
    }
    return show(request, campaign, "prizes", context)


@campaign_page(Ability.CAMPAIGN)
def new_prize(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """A new prize."""
    return _edit(request, campaign, None)


@campaign_page(Ability.CAMPAIGN)
def prize(request: MemberRequest, campaign: Campaign, prize: int) -> HttpResponse:
    """One prize."""
    return _edit(request, campaign, _prize_of(campaign, prize))


@require_POST
@campaign_page(Ability.CAMPAIGN)
def remove_prize(request: MemberRequest, campaign: Campaign, prize: int) -> HttpResponse:
    """Remove a prize; the list tells how to take it back."""
    try:
        aside = remove(_prize_of(campaign, prize), actor=request.user, now=clock.now())
    except Refusal as refusal:
        told(request, refusal)
    else:
        renew_texts(campaign, site=site(), actor=request.user, now=clock.now())
        removed(request, aside, key="ask.editor.prize_removed")
    return redirect(address_of(campaign, "prizes"))


def _edit(request: MemberRequest, campaign: Campaign, prize: Prize | None) -> HttpResponse:
    """The form of a prize, and what was sent with it."""
    form = PrizeForm(
        request.POST or None,
        languages=languages_of(request.organisation, campaign),
        initial=prize_of(prize) if prize else {},
    )
    if request.method == "POST" and form.is_valid():
        if prize is None:
            add_prize(campaign, values=form.values, actor=request.user, now=clock.now())
        else:
            change_prize(prize, values=form.values, actor=request.user, now=clock.now())
        return saved(request, campaign, "prizes")
    return show(request, campaign, "prizes/prize", {"form": form, "prize": prize})


def _prize_of(campaign: Campaign, key: int) -> Prize:
    return get_object_or_404(campaign.prizes.select_related("campaign"), pk=key)


def _tax_in_words(found: CampaignTax | None, *, language: str) -> dict[str, object] | None:
    """The tax as the page shows it; None until the moment of the draw is known."""
    if found is None:
        return None
    tax = found.tax
    return {
        "month": in_month_text(tax.month_on, language),
        "share": money_text(tax.share_cents, language),
        "month_tax": money_text(tax.month_tax_cents, language),
        "is_taxed": tax.is_taxed,
        "lines": tax_lines(tax, language=language),
        "others": [(other.campaign, money_text(other.prizes_cents, language)) for other in found.others],
    }
