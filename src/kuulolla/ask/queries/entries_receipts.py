"""The receipt's token: what opens a person's answers, and what can be worked out from it.

The token is a keyed hash of the campaign and the submission key and is stored nowhere; its SHA-256 lies
with the answers. The entry's id and the contacts' erasure keys are other hashes of it. So the person can
find everything of theirs with the token, also when the columns that join it have been cut; nobody else can.
Whoever cuts the joins replaces `submission_key` with something random as well, because the token follows
from it for those who hold the installation's key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from kuulolla.ask.models import Answer, AnswerSet, Campaign, Entry
from kuulolla.people.sealing import sealer

MARKETING = "marketing"
TOKEN = re.compile(r"[0-9a-f]{40}")
ENTRY_ID_LENGTH = 26


def receipt_token(campaign: int, submission_key: str) -> str:
    """40 hex digits that only we can make and nobody can guess."""
    return sealer().key_of(f"receipt|{campaign}|{submission_key}")


def receipt_hash(token: str) -> str:
    """What is stored of a token."""
    return sha256(token.encode()).hexdigest()


def entry_id_of(token: str) -> str:
    """The opaque id of the entry that belongs to a token."""
    return sha256(f"entry|{token}".encode()).hexdigest()[:ENTRY_ID_LENGTH]


def erasure_key(token: str, *, purpose: str) -> str:
    """By which the contact of one purpose that belongs to a token is found."""
    return sha256(f"erase|{purpose}|{token}".encode()).hexdigest()


def follow_up_purpose(campaign: int) -> str:
    """What contacts are kept for that want to know what becomes of their idea."""
    return f"follow-up:{campaign}"


@dataclass(frozen=True, slots=True)
class Held:
    """What a receipt's token opens: the answers, the entry, or both."""

    token: str
    campaign: Campaign
    answer_set: AnswerSet | None
    entry: Entry | None

    @property
    def erasure_keys(self) -> tuple[str, ...]:
        """The keys of all contacts the person can have left."""
        purposes = (self.campaign.purpose, follow_up_purpose(self.campaign.pk), MARKETING)
        return tuple(erasure_key(self.token, purpose=purpose) for purpose in purposes)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the person has taken their answers back."""
        row = self.answer_set or self.entry
        return row is not None and row.withdrawn_at is not None

    @property
    def answers(self) -> list[Answer]:
        """What was answered, in the order it was asked."""
        if self.answer_set is None:
            return []
        return list(self.answer_set.answers.select_related("question").order_by("question__number"))


def held_by(token: str) -> Held | None:
    """What the token opens; None when there is nothing, or no longer."""
    if not TOKEN.fullmatch(token):
        return None
    reason = "the token is what scopes"
    answer_set = (
        AnswerSet.objects.across_organisations(reason)
        .filter(receipt_hash=receipt_hash(token))
        .select_related("campaign__organisation")
        .first()
    )
    entry = (
        Entry.objects.across_organisations(reason)
        .filter(pk=entry_id_of(token))
        .select_related("campaign__organisation")
        .first()
    )
    row = answer_set or entry
    return Held(token, row.campaign, answer_set, entry) if row is not None else None
