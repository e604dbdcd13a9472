"""What may be said of the accessibility of pages: what an assessment found, else no more than is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kuulolla.ask.documents.accessibility import accessibility_statement
from kuulolla.ask.documents.document import Document
from kuulolla.ask.documents.terms import AccessibilityTerms, Conformance, Shortcoming
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns_terms import organiser_of
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.core.words import LANGUAGES, in_language, say


def unassessed(
    house: Organisation, *, services: dict[str, str], url: str, made_on: date
) -> AccessibilityTerms:
    """Terms that claim no more than is known: built to the level and checked by machine, not by people."""
    return AccessibilityTerms(
        services=services,
        url=url,
        conformance=Conformance.PARTIAL,
        shortcomings=(Shortcoming(what=_in_all("what"), why=_in_all("why")),),
        made_on=made_on,
        feedback_email=house.email,
        feedback_handlers=house.names,
    )


def statement_of(campaign: Campaign, *, url: str, language: str) -> Document:
    """The accessibility statement of a campaign's pages; `url` is that of its form."""
    name = in_language(campaign.organisation.names, language)
    services = {language: say("ask.public.service", language=language, organisation=name)}
    terms = accessibility_terms_of(campaign, services=services, url=url)
    return accessibility_statement(terms, organiser=organiser_of(campaign), language=language)


def accessibility_terms_of(campaign: Campaign, *, services: dict[str, str], url: str) -> AccessibilityTerms:
    """What an assessment found, once the organisation has told of one (`describe_accessibility`)."""
    made_on = local_day(campaign.published_at or campaign.created_at)
    cautious = unassessed(campaign.organisation, services=services, url=url, made_on=made_on)
    told = campaign.terms.get("accessibility")
    if not told:
        return cautious
    updated_on = date.fromisoformat(told["updated_on"])
    return replace(
        cautious,
        conformance=Conformance(told["conformance"]),
        shortcomings=tuple(Shortcoming(each["what"], each["why"]) for each in told["shortcomings"]),
        assessor=told["assessor"],
        assessed_on=date.fromisoformat(told["assessed_on"]),
        updated_on=updated_on if updated_on > made_on else None,
    )


def _in_all(part: str) -> dict[str, str]:
    return {code: say(f"ask.public.unassessed.{part}", language=code) for code in LANGUAGES}
