"""All campaigns of an organisation side by side: who took part, and what that cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Count

from kuulolla.act.models import Decision
from kuulolla.analysis.value import Range, cost_per
from kuulolla.ask.models import Answer, AnswerSet, Campaign, Entry, QuestionKind
from kuulolla.core.models import Organisation
from kuulolla.core.words import say
from kuulolla.measure.queries.costs import costs_of
from kuulolla.measure.queries.ideas import ADOPTED
from kuulolla.measure.writing import euros

SHOWN = 24


@dataclass(frozen=True)
class CampaignRow:
    """A campaign in numbers. Money is in cents; None is not known. `people` have not taken their answer back.

    `answers` are those in people's own words, None where nothing open was asked; `adopted` the things it was
    decided to do because of it. `costs_missing` says that some kinds of costs are not known.
    """

    campaign: Campaign
    people: int
    answers: int | None
    entries: int | None
    adopted: int
    costs: Range | None
    costs_missing: bool

    @property
    def answered_share(self) -> Decimal | None:
        """The share of people who wrote in their own words."""
        known = self.answers is not None and self.people
        return Decimal(self.answers or 0) / self.people if known else None

    @property
    def costs_text(self) -> str:
        """The costs as they are written."""
        return euros(self.costs) if self.costs else say("measure.report.unknown")

    @property
    def cost_per_person(self) -> Range | None:
        """What one participant cost."""
        return cost_per(self.costs, self.people)

    @property
    def cost_per_answer(self) -> Range | None:
        """What one answer in somebody's own words cost."""
        return cost_per(self.costs, self.answers) if self.answers else None


def portfolio_of(organisation: Organisation, *, now: datetime) -> list[CampaignRow]:
    """The latest campaigns that have begun, the newest first."""
    begun = Campaign.objects.of(organisation).filter(opens_at__lte=now, published_at__isnull=False)
    return rows_of(begun.order_by("-opens_at", "-pk")[:SHOWN], organisation=organisation, now=now)


def earlier_than(campaign: Campaign, *, now: datetime, most: int = 3) -> list[CampaignRow]:
    """The campaigns before this one, the latest first."""
    if campaign.opens_at is None:
        return []
    before = Campaign.objects.of(campaign.organisation_id).filter(
        opens_at__lt=campaign.opens_at, published_at__isnull=False
    )
    found = before.order_by("-opens_at", "-pk")[:most]
    return rows_of(found, organisation=campaign.organisation, now=now)


def rows_of(campaigns: Iterable[Campaign], *, organisation: Organisation, now: datetime) -> list[CampaignRow]:
    """Campaigns of one organisation in numbers, in the order given."""
    given = list(campaigns)
    keys = [campaign.pk for campaign in given]
    counts = _Counts(organisation, keys)
    return [_row(campaign, counts, now=now) for campaign in given]


class _Counts:
    """Everything that is counted of several campaigns, in one query each."""

    def __init__(self, organisation: Organisation, keys: list[int]) -> None:
        sets = AnswerSet.objects.of(organisation).filter(campaign__in=keys, withdrawn_at__isnull=True)
        self.people = _by_campaign(sets.values_list("campaign").annotate(n=Count("pk")).order_by())
        opened = Answer.objects.of(organisation).filter(
            question__campaign__in=keys,
            question__kind=QuestionKind.OPEN,
            answer_set__withdrawn_at__isnull=True,
        )
        written = opened.exclude(text="").values_list("question__campaign")
        self.answers = _by_campaign(written.annotate(n=Count("answer_set", distinct=True)).order_by())
        entries = Entry.objects.of(organisation).filter(campaign__in=keys, withdrawn_at__isnull=True)
        self.entries = _by_campaign(entries.values_list("campaign").annotate(n=Count("pk")).order_by())
        decided = Decision.objects.of(organisation).filter(
            question__campaign__in=keys, latest__state__in=ADOPTED
        )
        self.adopted = _by_campaign(
            decided.values_list("question__campaign").annotate(n=Count("pk")).order_by()
        )
        asking = Campaign.objects.of(organisation).filter(pk__in=keys, questions__kind=QuestionKind.OPEN)
        self.asking = frozenset(asking.values_list("pk", flat=True))


def _by_campaign(rows: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    return Counter(dict(rows))


def _row(campaign: Campaign, counts: _Counts, *, now: datetime) -> CampaignRow:
    costs = costs_of(campaign, now=now)
    return CampaignRow(
        campaign=campaign,
        people=counts.people[campaign.pk],
        answers=counts.answers[campaign.pk] if campaign.pk in counts.asking else None,
        entries=counts.entries[campaign.pk] if campaign.has_draw else None,
        adopted=counts.adopted[campaign.pk],
        costs=costs.total,
        costs_missing=bool(costs.missing),
    )
