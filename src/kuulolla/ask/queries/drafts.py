"""Drafts: the token that opens one, and whose they are.

The token is a keyed hash of the campaign and the key that the form will be sent with, so it is stored nowhere
and a form that is sent twice opens one draft. The receipt of what was sent follows from the same key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kuulolla.ask.models import Answer, AnswerSet, Campaign, Draft, Reminder
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.queries.entries_receipts import TOKEN, receipt_hash, receipt_token
from kuulolla.ask.rules.retention import DRAFTS_DAYS, REMINDER_BEFORE
from kuulolla.ask.rules.steps import answers_of
from kuulolla.core.models import Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.people.erasures import Erased
from kuulolla.people.models import Contact
from kuulolla.people.sealing import sealer

FROM_DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """A draft and the token that opens it."""

    token: str
    draft: Draft

    @property
    def campaign(self) -> Campaign:
        """What it answers."""
        return self.draft.campaign


def draft_token(campaign: int, key: str) -> str:
    """40 hex digits that only we can make and nobody can guess."""
    return sealer().key_of(f"draft|{campaign}|{key}")


def held_draft(token: str, *, slug: str) -> HeldDraft | None:
    """What the token opens in a published campaign; None when there is nothing, or no longer."""
    if not TOKEN.fullmatch(token):
        return None
    rows = Draft.objects.across_organisations("the token is what scopes")
    found = rows.filter(
        token_hash=receipt_hash(token), campaign__slug=slug, campaign__published_at__isnull=False
    )
    draft = found.select_related("campaign__organisation").first()
    return HeldDraft(token, draft) if draft is not None else None


def key_from_draft(key: str) -> str:
    """The submission key of what was sent from a draft: one, whatever was in it."""
    return f"{key}:{FROM_DRAFT}"


def receipt_from_draft(campaign: Campaign, key: str) -> str:
    """The receipt's token of the draft with this key, once it is sent; "" before, and when it was erased."""
    token = receipt_token(campaign.pk, key_from_draft(key))
    sent = AnswerSet.objects.of(campaign.organisation_id).filter(
        campaign=campaign, receipt_hash=receipt_hash(token)
    )
    return token if sent.exists() else ""


def reminder_purpose(campaign: int) -> str:
    """What contacts are kept for that want to be reminded of their draft."""
    return f"draft:{campaign}"


def drafts_of(contacts: Sequence[Contact]) -> list[Draft]:
    """The drafts that are joined to a person's contacts, all of one organisation."""
    if not contacts:
        return []
    rows = Draft.objects.of(contacts[0].organisation_id)
    found = rows.filter(reminder_contact_id__in=[contact.pk for contact in contacts])
    return list(found.select_related("campaign__organisation").order_by("pk"))


def answers_in(draft: Draft) -> list[Answer]:
    """What was answered and would be sent now, in the order it was asked; rows that are written nowhere."""
    plan = plan_of(draft.campaign)
    questions = draft.campaign.questions.in_bulk()
    return [
        Answer(
            question=questions[given.question],
            text=given.text,
            chosen=list(given.chosen),
            number=given.number,
        )
        for given in answers_of(plan, draft.given)
    ]


def drafts_to_remind(organisation: Organisation, *, now: datetime) -> ScopedQuerySet[Draft]:
    """Drafts whose people wanted a reminder and whose campaign closes soon."""
    rows = Draft.objects.of(organisation).filter(reminder=Reminder.WANTED)
    closing = rows.filter(campaign__closes_at__gt=now, campaign__closes_at__lte=now + REMINDER_BEFORE)
    return closing.filter(campaign__published_at__isnull=False).order_by("pk")


def due_drafts(organisation: Organisation, *, now: datetime) -> ScopedQuerySet[Draft]:
    """Drafts of campaigns that closed as long ago as was promised."""
    closed = now - timedelta(days=DRAFTS_DAYS)
    return Draft.objects.of(organisation).filter(campaign__closes_at__lte=closed).order_by("pk")


def sent_drafts(organisation: Organisation) -> list[Draft]:
    """Drafts that were sent and are still there: the server was stopped in between."""
    rows = Draft.objects.of(organisation).order_by("pk")
    drafts = {identity_of_draft(draft): draft for draft in rows.iterator()}
    sets = AnswerSet.objects.of(organisation).filter(submission_key__endswith=f":{FROM_DRAFT}")
    sent = sets.values_list("receipt_hash", flat=True) if drafts else ()
    return [drafts[each] for each in sent if each in drafts]


def identity_of_draft(draft: Draft) -> str:
    """By which the log of erasures knows a draft: the hash of the receipt that it would get."""
    return receipt_hash(receipt_token(draft.campaign_id, key_from_draft(draft.submission_key)))


def drafts_in(known: Erased) -> list[Draft]:
    """Drafts that a restore has brought back of what was erased."""
    rows = Draft.objects.across_organisations("a restore brings back those of all").order_by("pk")
    return [each for each in rows.iterator() if known.knows("draft", identity_of_draft(each))]
