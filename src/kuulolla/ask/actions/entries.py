"""What a person who answers does: sends a form, once, however often it arrives."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from django.db import IntegrityError, transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.entries_line import Line
from kuulolla.ask.actions.entries_rows import insert
from kuulolla.ask.models import Answer, AnswerSet, Campaign, Confirmation, Entry
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.drafts import key_from_draft
from kuulolla.ask.queries.entries_receipts import (
    MARKETING,
    entry_id_of,
    erasure_key,
    follow_up_purpose,
    receipt_hash,
    receipt_token,
)
from kuulolla.ask.rules.answering import Given, Reply
from kuulolla.ask.tasks import enqueue_confirmations
from kuulolla.core.actions import new_fact
from kuulolla.core.clock import local_day
from kuulolla.core.listening import tell
from kuulolla.core.models import Fact
from kuulolla.core.words import in_language, say
from kuulolla.people.actions import new_consent, new_contact
from kuulolla.people.models import Consent, Contact
from kuulolla.people.rules import Person

KEY = re.compile(r"[0-9a-f]{32}")
FOLLOWED = 16
"""How much of a key tells which way to the form it came by, where that is followed; the rest is random."""


class CampaignNotOpen(Refusal):
    """The campaign has not begun yet, or is over."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kysely ei ole nyt auki, joten vastausta ei voi lähettää eikä muuttaa.",
        "sv": "Enkäten är inte öppen nu, så svaret går inte att skicka eller ändra.",
        "en": "The survey is not open now, so an answer cannot be sent or changed.",
    }


@dataclass(frozen=True, slots=True)
class Submission:
    """A form as it was sent. `key` is the hidden random one it was given out with.

    What is sent from a draft is one submission whatever is in it: nobody else could have opened the draft.
    """

    key: str
    reply: Reply
    language: str
    channel: str = ""
    suspicions: tuple[str, ...] = ()
    texts_version: int = 0
    from_draft: bool = False

    @property
    def known_as(self) -> str:
        """What tells it from every other."""
        key = sound_key(self.key)
        return key_from_draft(key) if self.from_draft else f"{key}:{self.reply.digest}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """A token that opens the person's answers, and whether the form came for the first time."""

    token: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A submission on its way into the database."""

    submission: Submission
    campaign: Campaign
    now: datetime
    key: str
    token: str


@dataclass(slots=True)
class Rows:
    """What is written of one submission, beside its fact."""

    answer_set: AnswerSet
    answers: list[Answer] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    entry: Entry | None = None

    def join(self, answers: Sequence[Given]) -> None:
        """Put together what belongs together, now that the set has its id."""
        self.answers = answers_of(self.answer_set, answers)
        if self.entry is not None:
            self.entry.answer_set = self.answer_set


def new_submission_key(begins: str = "") -> str:
    """What makes a form that is sent twice known as one; `begins` is what it has in common with others."""
    return begins + secrets.token_hex(16)[len(begins) :]


def sound_key(given: str) -> str:
    """The form's key; a fresh one when it has none or was given out unfilled."""
    return given if KEY.fullmatch(given) else new_submission_key()


def submit_entry(submission: Submission, *, campaign: Campaign, now: datetime) -> Receipt:
    """Keep a person's answers and, when they enter the draw, their entry; durably, and only once.

    The same content under the same key is the same submission, and gets the same receipt, also after the
    campaign has closed. Other content under the key is another one: on a shared screen the next person may
    have gone back to the form. Raises CampaignNotOpen.
    """
    key = submission.known_as
    token = receipt_token(campaign.pk, key)
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        return _earlier_receipt(token, campaign=campaign)
    try:
        _line.keep(Sent(submission, campaign, now, key=key, token=token))
    except IntegrityError:
        if not _is_kept(token, campaign=campaign):
            raise
        return Receipt(token, is_new=False)
    return Receipt(token, is_new=True)


def consent_wording(kind: str, *, campaign: Campaign, language: str) -> str:
    """The very words beside the box of a consent."""
    house = in_language(campaign.organisation.names, language)
    return say(f"ask.public.{kind}", language=language, organisation=house)


def keep_answers(answer_set: AnswerSet, answers: Sequence[Given]) -> None:
    """Write the answers of a set. Part of whatever the person does."""
    Answer.objects.bulk_create(answers_of(answer_set, answers))


def answers_of(answer_set: AnswerSet, answers: Sequence[Given]) -> list[Answer]:
    """New rows of the answers of a set, not written yet."""
    return [
        Answer(
            organisation_id=answer_set.organisation_id,
            answer_set_id=answer_set.pk,
            question_id=one.question,
            text=one.text,
            chosen=list(one.chosen),
            number=one.number,
        )
        for one in answers
    ]


def _earlier_receipt(token: str, *, campaign: Campaign) -> Receipt:
    if not _is_kept(token, campaign=campaign):
        raise CampaignNotOpen
    return Receipt(token, is_new=False)


def _is_kept(token: str, *, campaign: Campaign) -> bool:
    rows = AnswerSet.objects.of(campaign.organisation_id)
    return rows.filter(campaign=campaign, receipt_hash=receipt_hash(token)).exists()


def _keep_together(sent: Sequence[Sent]) -> None:
    """Write what one or several people sent, in one transaction; a submission that is kept already stops it.

    In the order of their keys, so that two processes with the same forms wait for each other in one order.
    """
    ordered = sorted(sent, key=lambda one: one.key)
    kept = [_rows_of(one) for one in ordered]
    with transaction.atomic(durable=True):
        insert([rows.answer_set for rows in kept], keys_wanted=True)
        for one, rows in zip(ordered, kept, strict=True):
            rows.join(one.submission.reply.answers)
        insert([answer for rows in kept for answer in rows.answers])
        insert([contact for rows in kept for contact in rows.contacts])
        insert([consent for rows in kept for consent in rows.consents])
        insert(entries := [rows.entry for rows in kept if rows.entry])
        insert(facts := [_fact_of(rows) for rows in kept])
        tell(facts)
        enqueue_confirmations(entries)


def _rows_of(sent: Sent) -> Rows:
    """New rows of a submission, not written yet."""
    submission, campaign, reply = sent.submission, sent.campaign, sent.submission.reply
    answer_set = AnswerSet(
        organisation_id=campaign.organisation_id,
        campaign_id=campaign.pk,
        submission_key=sent.key,
        receipt_hash=receipt_hash(sent.token),
        language=submission.language,
        channel=submission.channel,
        received_at=sent.now,
        texts_version=submission.texts_version,
        suspicions=list(submission.suspicions),
    )
    rows = Rows(answer_set)
    if reply.person and reply.follows:
        purpose = follow_up_purpose(campaign.pk)
        answer_set.follow_contact_id = _agree(rows, sent, reply.person, "follow_up", purpose=purpose)
    if reply.person and reply.takes_marketing:
        _agree(rows, sent, reply.person, "marketing", purpose=MARKETING)
    if reply.person and reply.enters:
        rows.entry = _entry_of(rows, sent, reply.person)
    return rows


def _entry_of(rows: Rows, sent: Sent, person: Person) -> Entry:
    """The entry, with the contact it is drawn by."""
    contact = _contact_of(sent, person, purpose=sent.campaign.purpose)
    rows.contacts.append(contact)
    return Entry(
        opaque_id=entry_id_of(sent.token),
        organisation_id=sent.campaign.organisation_id,
        campaign_id=sent.campaign.pk,
        contact_id=contact.pk,
        received_on=local_day(sent.now),
        confirmation=Confirmation.WANTED if person.email else Confirmation.NONE,
    )


def _agree(rows: Rows, sent: Sent, person: Person, kind: str, *, purpose: str) -> int:
    """A contact of its own for what the person agreed to, in the words they saw: its id."""
    language = sent.submission.language
    wording = consent_wording(kind, campaign=sent.campaign, language=language)
    contact = _contact_of(sent, person, purpose=purpose)
    rows.contacts.append(contact)
    rows.consents.append(new_consent(contact, kind=kind, wording=wording, language=language, now=sent.now))
    return contact.pk


def _contact_of(sent: Sent, person: Person, *, purpose: str) -> Contact:
    return new_contact(
        person,
        organisation=sent.campaign.organisation_id,
        purpose=purpose,
        now=sent.now,
        erasure_key=erasure_key(sent.token, purpose=purpose),
    )


def _fact_of(rows: Rows) -> Fact:
    answer_set = rows.answer_set
    return new_fact(
        "ask.entry_submitted",
        organisation=answer_set.organisation_id,
        now=answer_set.received_at,
        subjects={"campaign": answer_set.campaign_id, "answer_set": answer_set.pk},
        channel=answer_set.channel,
        values={"entered": rows.entry is not None},
    )


_line = Line(_keep_together)
