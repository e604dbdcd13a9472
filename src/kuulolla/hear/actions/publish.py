"""Putting a version of a picture out, taking it back, and withdrawing what people withdraw."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from kuulolla.ask.models import Campaign, Question
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.hear.adapters.kept_files import throw_away
from kuulolla.hear.models import PublishedPicture, PublishedQuote
from kuulolla.hear.publishing.checks import QuotesInTrouble, QuotesUnread
from kuulolla.hear.publishing.document import Draft, draft_of
from kuulolla.hear.queries.published import troubles_of, versions_of
from kuulolla.hear.queries.standing import Told

RANDOM_BYTES = 18


@transaction.atomic
def publish_picture(
    question: Question, told: Told, *, is_public: bool, quotes_read: bool, actor: User, now: datetime
) -> PublishedPicture:
    """Put out the picture as it stands, as a fixed version. Raises QuotesUnread and QuotesInTrouble."""
    if not quotes_read:
        raise QuotesUnread
    Campaign.objects.of(question.organisation_id).select_for_update().get(pk=question.campaign_id)
    draft = draft_of(told, question)
    found = troubles_of(question, told, draft)
    if found:
        raise QuotesInTrouble(count=len(found))
    version = _kept(question, draft, is_public=is_public, actor=actor, now=now)
    _tell("hear.picture_published", version, now=now, actor=actor, values={"public": is_public})
    return version


@transaction.atomic
def unpublish_picture(version: PublishedPicture, *, actor: User, now: datetime) -> None:
    """Take a version back: its address says so from now on."""
    version.unpublished_at = now
    version.save(update_fields=["unpublished_at"])
    transaction.on_commit(lambda: throw_away(version.pk))
    _tell("hear.picture_unpublished", version, now=now, actor=actor)


@transaction.atomic
def put_out_again(version: PublishedPicture, *, actor: User, now: datetime) -> None:
    """Undo the taking back."""
    version.unpublished_at = None
    version.save(update_fields=["unpublished_at"])
    _tell("hear.picture_put_out_again", version, now=now, actor=actor)


@transaction.atomic
def withdraw_quotes(answer_set: int, *, organisation: int, now: datetime) -> None:
    """Take one person's words out of every version. Kept files go with each quote (withdrawing.py)."""
    rows = PublishedQuote.objects.of(organisation).filter(answer__answer_set=answer_set)
    versions = list(PublishedPicture.objects.of(organisation).filter(quotes__in=rows).distinct())
    rows.delete()
    for version in versions:
        _tell("hear.quotes_withdrawn", version, now=now)


@transaction.atomic
def withdraw_all_quotes(campaign: int, *, organisation: int, now: datetime) -> None:
    """Take everybody's words out of every version of a campaign's pictures."""
    versions = PublishedPicture.objects.of(organisation).filter(campaign=campaign, quotes__isnull=False)
    for version in versions.distinct():
        version.quotes.all().delete()
        _tell("hear.quotes_withdrawn", version, now=now)


def tell_file_taken(version: PublishedPicture, *, file: str, language: str, now: datetime) -> None:
    """Record that somebody took a file; nothing is known of who."""
    _tell("hear.published_file_taken", version, now=now, values={"file": file, "language": language})


def _kept(
    question: Question, draft: Draft, *, is_public: bool, actor: User, now: datetime
) -> PublishedPicture:
    latest = versions_of(question).values_list("number", flat=True).first() or 0
    version = PublishedPicture.objects.create(
        organisation_id=question.organisation_id,
        campaign_id=question.campaign_id,
        question=question,
        number=latest + 1,
        token=_token(question, number=latest + 1, is_public=is_public),
        is_public=is_public,
        document=draft.document,
        published_at=now,
        published_by=actor,
    )
    PublishedQuote.objects.bulk_create(
        PublishedQuote(
            organisation_id=question.organisation_id,
            version=version,
            number=voice.number,
            answer_id=voice.answer,
            start=voice.start,
            end=voice.end,
            text=voice.text,
            language=voice.language,
        )
        for voice in draft.voices
    )
    return version


def _token(question: Question, *, number: int, is_public: bool) -> str:
    """An address that can be read aloud, or one that nobody can guess.

    The question's own number keeps two open questions of one campaign apart.
    """
    if not is_public:
        return secrets.token_urlsafe(RANDOM_BYTES)
    return f"{question.campaign.slug}-{question.number}-{number}"


def _tell(
    kind: str,
    version: PublishedPicture,
    *,
    now: datetime,
    actor: User | None = None,
    values: Mapping[str, str | bool] | None = None,
) -> None:
    record(
        kind,
        organisation=version.organisation_id,
        now=now,
        actor=actor,
        subjects={
            "campaign": version.campaign_id,
            "question": version.question_id,
            "version": version.pk,
        },
        values={"number": version.number, **(values or {})},
    )
