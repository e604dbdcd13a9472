"""Writing a campaign's rules and privacy notice, where every change is a new version once the campaign has
opened, and telling what its accessibility statement says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from kuulolla.ask.actions.campaigns import tell
from kuulolla.ask.documents.terms import Conformance, Shortcoming
from kuulolla.ask.models import Campaign, CampaignText, TextKind
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.campaigns_terms import (
    generated_text,
    newest_texts,
    outdated_texts,
    stale_texts,
    terms_digest_of,
    text_kinds_of,
    text_languages_of,
)
from kuulolla.core.actions import Value
from kuulolla.core.clock import local_day
from kuulolla.core.models import User


@dataclass(frozen=True)
class Assessment:
    """How far a campaign's pages meet the accessibility requirements, as somebody found on a day.

    An empty `assessor` is the organisation itself.
    """

    conformance: Conformance
    assessed_on: date
    assessor: str = ""
    shortcomings: tuple[Shortcoming, ...] = ()


@transaction.atomic
def write_text(
    campaign: Campaign, *, kind: TextKind, language: str, body: str, actor: User, now: datetime
) -> CampaignText | None:
    """Keep an edited text as a new version; None when it says the same as the newest."""
    newest = newest_texts(campaign).get((kind, language))
    written = body.replace("\r\n", "\n").strip() + "\n"
    if newest is not None and newest.body == written:
        return None
    return _keep(campaign, kind, language, body=written, actor=actor, now=now)


@transaction.atomic
def generate_text(
    campaign: Campaign, *, kind: TextKind, language: str, site: str, actor: User, now: datetime
) -> CampaignText:
    """Make a text from the terms as they are now, as a new version."""
    body = generated_text(campaign, kind=kind, language=language, site=site)
    digest = terms_digest_of(campaign, kind=kind, language=language, site=site)
    return _keep(campaign, kind, language, body=body, digest=digest, actor=actor, now=now)


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
        for language in text_languages_of(campaign)
        if (kind.value, language) not in newest or (kind.value, language) in stale
    ]
    return [
        generate_text(campaign, kind=kind, language=language, site=site, actor=actor, now=now)
        for kind, language in wanted
    ]


@transaction.atomic
def renew_texts(campaign: Campaign, *, site: str, actor: User, now: datetime) -> Sequence[CampaignText]:
    """Make the outdated texts of a campaign anew that has not opened.

    Nobody has taken part under them yet, so each is written over instead of a new version.
    """
    if state_of(campaign, now=now) not in (CampaignState.DRAFT, CampaignState.COMING):
        return ()
    outdated = outdated_texts(campaign, site=site)
    for text in outdated:
        kind, language = TextKind(text.kind), text.language
        text.body = generated_text(campaign, kind=kind, language=language, site=site)
        text.terms_digest = terms_digest_of(campaign, kind=kind, language=language, site=site)
        text.created_at, text.created_by = now, actor
        text.save()
        _tell_written(text, campaign, actor=actor, now=now)
    return outdated


@transaction.atomic
def describe_accessibility(
    campaign: Campaign, *, assessment: Assessment | None, actor: User, now: datetime
) -> None:
    """Say what an assessment found of the campaign's pages; None when there has been none."""
    told = None if assessment is None else _told(assessment, updated_on=local_day(now))
    campaign.terms = {**campaign.terms, "accessibility": told}
    campaign.save(update_fields=["terms"])
    tell("ask.accessibility_described", campaign, actor=actor, now=now)


def _told(assessment: Assessment, *, updated_on: date) -> dict[str, object]:
    """An assessment as the campaign's terms keep it."""
    return {
        "conformance": assessment.conformance.value,
        "assessed_on": assessment.assessed_on.isoformat(),
        "assessor": assessment.assessor,
        "shortcomings": [
            {"what": dict(each.what), "why": dict(each.why)} for each in assessment.shortcomings
        ],
        "updated_on": updated_on.isoformat(),
    }


def _keep(
    campaign: Campaign,
    kind: TextKind,
    language: str,
    *,
    body: str,
    actor: User,
    now: datetime,
    digest: str = "",
) -> CampaignText:
    """The next version of a text; one that was generated has the digest of its terms."""
    versions = campaign.texts.filter(kind=kind, language=language)
    version = (versions.aggregate(last=Max("version"))["last"] or 0) + 1
    text = CampaignText.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        kind=kind,
        language=language,
        version=version,
        body=body,
        is_generated=bool(digest),
        terms_digest=digest,
        created_at=now,
        created_by=actor,
    )
    _tell_written(text, campaign, actor=actor, now=now)
    return text


def _tell_written(text: CampaignText, campaign: Campaign, *, actor: User, now: datetime) -> None:
    values: dict[str, Value] = {
        "text": str(text.kind),
        "language": text.language,
        "version": text.version,
    }
    tell("ask.text_written", campaign, actor=actor, now=now, values=values)
