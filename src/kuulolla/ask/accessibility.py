"""What may be said of the accessibility of the house's pages, until an organisation says otherwise."""

from __future__ import annotations

from datetime import date

from kuulolla.ask.documents.terms import AccessibilityTerms, Conformance, Shortcoming
from kuulolla.core.models import Organisation
from kuulolla.core.words import LANGUAGES, say


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


def _in_all(part: str) -> dict[str, str]:
    return {code: say(f"ask.public.unassessed.{part}", language=code) for code in LANGUAGES}
