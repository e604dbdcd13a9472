"""Writing a campaign's rules and privacy notice: every change is a new version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from kuulolla.ask.actions.campaigns import tell
from kuulolla.ask.models import Campaign, CampaignText, TextKind
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.ask.queries.campaigns_terms import generated_text, newest_texts, stale_texts, text_kinds_of
from kuulolla.core.models import User


@transaction.atomic
def write_text(
    campaign: Campaign, *, kind: TextKind, language: str, body: str, actor: User, now: datetime
) -> CampaignText | None:
    """Keep an edited text as a new version; None when it says the same as the newest."""
    newest = newest_texts(campaign).get((kind, language))
    written = body.replace("\r\n", "\n").strip() + "\n"
    if newest is not None and newest.body == written:
        return None
    return _keep(campaign, kind, language, body=written, is_generated=False, actor=actor, now=now)


@transaction.atomic
def generate_text(
    campaign: Campaign, *, kind: TextKind, language: str, site: str, actor: User, now: datetime
) -> CampaignText:
    """Make a text from the terms as they are now, as a new version."""
    body = generated_text(campaign, kind=kind, language=language, site=site)
    return _keep(campaign, kind, language, body=body, is_generated=True, actor=actor, now=now)


@transaction.atomic
def generate_all_texts(
    campaign: Campaign, *, site: str, actor: User, now: datetime
) -> Sequence[CampaignText]:
    """Make every text that is not there yet, and anew those that the terms have left behind.

    A text that a person edited is left as it is.
    """
    newest = newest_texts(campaign)
    stale = {(text.kind, text.language) for text in stale_texts(campaign, site=site)}
    wanted = [
        (kind, language)
        for kind in text_kinds_of(campaign)
        for language in languages_of(campaign.organisation).all
        if (kind.value, language) not in newest or (kind.value, language) in stale
    ]
    return [
        generate_text(campaign, kind=kind, language=language, site=site, actor=actor, now=now)
        for kind, language in wanted
    ]


def _keep(
    campaign: Campaign,
    kind: TextKind,
    language: str,
    *,
    body: str,
    is_generated: bool,
    actor: User,
    now: datetime,
) -> CampaignText:
    """The next version of a text."""
    versions = campaign.texts.filter(kind=kind, language=language)
    version = (versions.aggregate(last=Max("version"))["last"] or 0) + 1
    text = CampaignText.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        kind=kind,
        language=language,
        version=version,
        body=body,
        is_generated=is_generated,
        created_at=now,
        created_by=actor,
    )
    values = {"text": kind.value, "language": language, "version": version}
    tell("ask.text_written", campaign, actor=actor, now=now, values=values)
    return text
