"""What owners read of their organisation."""

from __future__ import annotations

from django.db.models import QuerySet

from kuulolla.core.models import Fact, Membership, Organisation


def members_of(organisation: Organisation) -> QuerySet[Membership]:
    """The members, by the first letters of their addresses."""
    return Membership.objects.of(organisation).select_related("user").order_by("user__email")


def facts_of(organisation: Organisation, *, kind: str = "") -> QuerySet[Fact]:
    """What was done, the latest first; of one kind when it is named."""
    facts = Fact.objects.of(organisation).select_related("actor").order_by("-at", "-pk")
    return facts.filter(kind=kind) if kind else facts
