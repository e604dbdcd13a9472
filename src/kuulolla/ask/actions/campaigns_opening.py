"""Publishing a campaign, taking it back, closing it now, and undoing that."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns import check_not_frozen, tell
from kuulolla.ask.actions.campaigns_texts import renew_texts
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import CampaignState, has_answers, state_of
from kuulolla.ask.queries.campaigns_terms import checklist_of
from kuulolla.ask.rules import require_ready
from kuulolla.core.models import Fact, User


class AnswersCame(Refusal):
    """People have answered: what they were promised cannot be taken back."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanjaa ei voi enää perua, koska ihmiset ovat vastanneet. Voit päättää sen nyt.",
        "sv": "Kampanjen går inte längre att dra tillbaka, eftersom folk har svarat. Du kan avsluta den nu.",
        "en": "The campaign can no longer be taken back: people have answered. You can close it now.",
    }


class NotOpen(Refusal):
    """Only an open campaign can be closed."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanja ei ole auki.",
        "sv": "Kampanjen är inte öppen.",
        "en": "The campaign is not open.",
    }


class NotClosedByHand(Refusal):
    """There is no earlier closing time to go back to."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanja päättyi aikanaan, joten sitä ei voi avata uudelleen.",
        "sv": "Kampanjen slutade enligt tidtabellen, så den går inte att öppna igen.",
        "en": "The campaign closed at its own time, so it cannot be opened again.",
    }


@transaction.atomic
def publish_campaign(campaign: Campaign, *, site: str, actor: User, now: datetime) -> None:
    """Let the campaign open by the clock, with texts that say what its terms say. Raises CampaignNotReady."""
    renew_texts(campaign, site=site, actor=actor, now=now)
    require_ready(checklist_of(campaign, site=site, now=now))
    campaign.published_at = now
    campaign.save(update_fields=["published_at"])
    tell("ask.campaign_published", campaign, actor=actor, now=now)


@transaction.atomic
def take_back_campaign(campaign: Campaign, *, actor: User, now: datetime) -> None:
    """Make a published campaign a draft again. Raises AnswersCame."""
    if has_answers(campaign):
        raise AnswersCame
    campaign.published_at = None
    campaign.save(update_fields=["published_at"])
    tell("ask.campaign_taken_back", campaign, actor=actor, now=now)


@transaction.atomic
def close_campaign(campaign: Campaign, *, actor: User, now: datetime) -> None:
    """Close an open campaign at this moment; the fact keeps when it would have closed. Raises NotOpen."""
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        raise NotOpen
    assert campaign.closes_at is not None
    values = {"would_close_at": campaign.closes_at.isoformat()}
    campaign.closes_at = now
    campaign.save(update_fields=["closes_at"])
    tell("ask.campaign_closed", campaign, actor=actor, now=now, values=values)


@transaction.atomic
def reopen_campaign(campaign: Campaign, *, actor: User, now: datetime) -> None:
    """Undo a closing by hand: the earlier closing time counts again. Raises NotClosedByHand or ListFrozen."""
    check_not_frozen(campaign)
    closing = closing_by_hand(campaign)
    if closing is None:
        raise NotClosedByHand
    campaign.closes_at = datetime.fromisoformat(str(closing.values["would_close_at"]))
    campaign.save(update_fields=["closes_at"])
    tell("ask.campaign_reopened", campaign, actor=actor, now=now)


def closing_by_hand(campaign: Campaign) -> Fact | None:
    """The fact of the closing that is in force, if a member closed the campaign."""
    if campaign.closes_at is None:
        return None
    return (
        Fact.objects.of(campaign.organisation_id)
        .filter(kind="ask.campaign_closed", at=campaign.closes_at, subjects__campaign=campaign.pk)
        .order_by("-pk")
        .first()
    )
