"""Campaigns as members find them: which there are, in what state, and what a campaign is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Case, Count, F, IntegerField, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.http import Http404

from kuulolla.ask.models import AnswerSet, Campaign, CampaignKind, Question
from kuulolla.core.models import Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES


class CampaignState(StrEnum):
    """Where a campaign is by the clock."""

    DRAFT = "draft"
    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"


def state_of(campaign: Campaign, *, now: datetime) -> CampaignState:
    """Draft until it is published; then the period decides, its start included and its end excluded."""
    if campaign.kind == CampaignKind.IMPORTED:
        return CampaignState.CLOSED
    if campaign.published_at is None or campaign.opens_at is None or campaign.closes_at is None:
        return CampaignState.DRAFT
    if now < campaign.opens_at:
        return CampaignState.COMING
    return CampaignState.OPEN if now < campaign.closes_at else CampaignState.CLOSED


def campaigns_of(organisation: Organisation, *, now: datetime) -> ScopedQuerySet[Campaign]:
    """All campaigns: open ones first, then coming ones, drafts and closed ones; the latest first in each."""
    published = Q(published_at__isnull=False)
    place = Case(
        When(kind=CampaignKind.IMPORTED, then=Value(3)),
        When(published & Q(opens_at__lte=now, closes_at__gt=now), then=Value(0)),
        When(published & Q(opens_at__gt=now), then=Value(1)),
        When(published & Q(closes_at__lte=now), then=Value(3)),
        default=Value(2),
        output_field=IntegerField(),
    )
    found: ScopedQuerySet[Campaign] = (
        Campaign.objects.of(organisation)  # type: ignore[assignment]  # the stubs mark what is annotated
        .annotate(place=place, people=Coalesce(Subquery(_people_of_outer()), 0))
        .order_by("place", F("closes_at").desc(nulls_last=True), "-created_at", "-pk")
    )
    return found


def campaign_of(organisation: Organisation, slug: str) -> Campaign:
    """The organisation's campaign of that slug. Raises Http404 where there is none."""
    found = Campaign.objects.of(organisation).filter(slug=slug).select_related("organisation").first()
    if found is None:
        raise Http404
    return found


def has_answers(campaign: Campaign) -> bool:
    """Whether anybody has answered, also those who took their answer back."""
    return campaign.answer_sets.exists()


def questions_of(campaign: Campaign) -> list[Question]:
    """The questions in their order, each with the one it depends on."""
    return list(campaign.questions.select_related("shown_if").order_by("number"))


@dataclass(frozen=True)
class EditorLanguages:
    """The languages that texts are written in: those the organisation must serve in, then the others.

    `must` says that the required ones may not be empty: people see the texts already.
    """

    required: tuple[str, ...]
    must: bool = False

    @property
    def all(self) -> tuple[str, ...]:
        """Required languages first."""
        return (*self.required, *(code for code in LANGUAGES if code not in self.required))


def languages_of(organisation: Organisation, campaign: Campaign | None = None) -> EditorLanguages:
    """The languages of the editor, in the house's order."""
    required = tuple(code for code in LANGUAGES if code in organisation.languages) or LANGUAGES[:1]
    return EditorLanguages(required, must=campaign is not None and campaign.published_at is not None)


def _people_of_outer() -> ScopedQuerySet[AnswerSet]:
    """How many people have answered the campaign of the outer query."""
    counted = (
        AnswerSet.objects.across_organisations("the outer query is scoped")
        .filter(campaign=OuterRef("pk"), withdrawn_at__isnull=True)
        .order_by()
        .values("campaign")
        .annotate(people=Count("pk"))
    )
    return counted.values("people")  # type: ignore[return-value]  # the stubs lose the query set's class
