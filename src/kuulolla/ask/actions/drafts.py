"""What a person does with a form in steps: begins it, goes on from step to step, and sends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.db import transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.drafts_removal import remove_drafts
from kuulolla.ask.actions.entries import (
    CampaignNotOpen,
    Receipt,
    Submission,
    new_submission_key,
    sound_key,
    submit_entry,
)
from kuulolla.ask.models import Campaign, Draft
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.drafts import HeldDraft, draft_token, receipt_from_draft
from kuulolla.ask.queries.entries_receipts import receipt_hash
from kuulolla.ask.rules.answering import Reply
from kuulolla.core.actions import record


class DraftGone(Refusal):
    """The draft was sent or erased meanwhile."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tätä keskeneräistä vastausta ei enää ole.",
        "sv": "Det här påbörjade svaret finns inte längre.",
        "en": "This unfinished answer is no longer there.",
    }


@dataclass(frozen=True, slots=True)
class StepSent:
    """What was sent with a step. `answers` are by field, as a form sends them; an empty one is taken back.

    `onward` is the step that the person goes to.
    """

    answers: Mapping[str, Sequence[str]]
    onward: str
    language: str


@transaction.atomic
def begin_draft(step: StepSent, *, campaign: Campaign, key: str, channel: str, now: datetime) -> HeldDraft:
    """Keep the first step of a form as a draft; the same form sent again goes on with the same draft.

    A form that was sent to its end already is somebody else's by now: on a shared screen the next person may
    have gone back to it. Raises CampaignNotOpen.
    """
    check_open(campaign, now=now)
    known = sound_key(key)
    if receipt_from_draft(campaign, known):
        known = new_submission_key()
    token = draft_token(campaign.pk, known)
    draft, is_new = Draft.objects.of(campaign.organisation_id).get_or_create(
        token_hash=receipt_hash(token),
        defaults={
            "organisation_id": campaign.organisation_id,
            "campaign": campaign,
            "submission_key": known,
            "channel": channel,
            "began_at": now,
            "changed_at": now,
        },
    )
    _keep(draft, step, now=now)
    if is_new:
        _tell("ask.draft_begun", draft, now=now)
    return HeldDraft(token, draft)


@transaction.atomic
def keep_step(held: HeldDraft, step: StepSent, *, now: datetime) -> None:
    """Keep what was sent with a step beside what is there, also from another tab.

    No fact: nothing is said until it is sent. Raises CampaignNotOpen or DraftGone.
    """
    check_open(held.campaign, now=now)
    _keep(there(held), step, now=now)


def send_draft(
    held: HeldDraft,
    reply: Reply,
    *,
    language: str,
    suspicions: tuple[str, ...],
    texts_version: int,
    now: datetime,
) -> Receipt:
    """Send the form, once whatever happens; then the draft is gone. Raises CampaignNotOpen.

    Stopped in between, the draft leads to the receipt of what was sent, and the daily work removes it.
    """
    draft = held.draft
    submission = Submission(
        draft.submission_key,
        reply,
        language=language,
        channel=draft.channel,
        suspicions=suspicions,
        texts_version=texts_version,
        from_draft=True,
    )
    receipt = submit_entry(submission, campaign=held.campaign, now=now)
    remove_drafts([draft], organisation=draft.organisation_id)
    return receipt


def there(held: HeldDraft) -> Draft:
    """The draft as it is now, kept from others until this is done. Raises DraftGone."""
    rows = Draft.objects.of(held.draft.organisation_id).select_for_update()
    found = rows.filter(pk=held.draft.pk).first()
    if found is None:
        raise DraftGone
    return found


def check_open(campaign: Campaign, *, now: datetime) -> None:
    """Raises CampaignNotOpen."""
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        raise CampaignNotOpen


def _keep(draft: Draft, step: StepSent, *, now: datetime) -> None:
    merged = {**draft.given, **{name: list(values) for name, values in step.answers.items()}}
    draft.given = {name: values for name, values in merged.items() if values}
    draft.step, draft.language, draft.changed_at = step.onward, step.language, now
    draft.save(update_fields=["given", "step", "language", "changed_at"])


def _tell(kind: str, draft: Draft, *, now: datetime) -> None:
    """Never which draft: a fact lasts, and what was begun is to leave no trace."""
    subjects = {"campaign": draft.campaign_id}
    record(kind, organisation=draft.organisation_id, now=now, subjects=subjects, channel=draft.channel)
