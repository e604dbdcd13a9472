"""What a communications manager tells of the organiser and of how personal data is handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from kuulolla.ask.actions.campaigns import tell
from kuulolla.ask.models import Campaign
from kuulolla.core.models import User

Texts = Mapping[str, str]


@dataclass(frozen=True)
class OrganiserDetails:
    """The organisation's details, the same in all its campaigns."""

    business_id: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    protection_officer: str = ""


@transaction.atomic
def describe_organiser(
    campaign: Campaign, *, details: OrganiserDetails, units: Texts, actor: User, now: datetime
) -> None:
    """Say who runs the campaign: the organisation's details, and the unit of this campaign."""
    organisation = campaign.organisation
    for name, value in vars(details).items():
        setattr(organisation, name, value)
    organisation.save(update_fields=list(vars(details)))
    campaign.terms = {**campaign.terms, "units": dict(units)}
    campaign.save(update_fields=["terms"])
    tell("ask.organiser_described", campaign, actor=actor, now=now)


@transaction.atomic
def describe_data(campaign: Campaign, *, terms: Mapping[str, object], actor: User, now: datetime) -> None:
    """Say on which basis, by whom and for how long personal data is handled (values of `PrivacyTerms`)."""
    campaign.terms = {**campaign.terms, **terms}
    campaign.save(update_fields=["terms"])
    tell("ask.data_described", campaign, actor=actor, now=now)
