"""Campaigns as the pages of measuring choose among them, and side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.http import Http404

from kuulolla.ask.models import Campaign, CampaignKind
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.measure.queries.channels import OPENED
from kuulolla.measure.queries.events import SENT, counts_by_subject, event_connection, measured_from
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.rules.span import Span, usual_span
from kuulolla.plan.models import Path


@dataclass(frozen=True)
class Compared:
    """How one campaign did; `opened` is None where nobody knows, `is_partly` where its beginning is not."""

    campaign: Campaign
    opened: int | None
    sent: int
    is_partly: bool

    @property
    def ratio(self) -> float | None:
        """Forms sent for each opened one; not known where only a part of the openings is."""
        return self.sent / self.opened if self.opened and not self.is_partly else None


def measured_campaigns(organisation: Organisation) -> list[Campaign]:
    """Campaigns that people answer here, the one that opened last first, those without a day last."""
    rows = Campaign.objects.of(organisation).filter(kind=CampaignKind.FORM).order_by("-created_at", "-pk")
    return sorted(rows, key=lambda each: (each.opens_at is None, -_moment(each.opens_at)))


def campaign_of(organisation: Organisation, slug: str) -> Campaign:
    """The organisation's campaign. Raises Http404 where there is none."""
    found = Campaign.objects.of(organisation).filter(slug=slug, kind=CampaignKind.FORM).first()
    if found is None:
        raise Http404
    return found


def span_of(campaign: Campaign | None, *, now: datetime) -> Span:
    """The days that a campaign's figures are usually about; without one the last thirty."""
    opens, closes = (campaign.opens_at, campaign.closes_at) if campaign else (None, None)
    return usual_span(
        opens_on=local_day(opens) if opens else None,
        closes_on=local_day(closes) if closes else None,
        today=local_day(now),
    )


def path_about(campaign: Campaign) -> Path | None:
    """The first path with a milestone about the campaign."""
    paths = Path.objects.of(campaign.organisation_id).filter(milestones__what=campaign.slug)
    return paths.select_related("service").order_by("pk").first()


def campaign_on(path: Path) -> Campaign | None:
    """The first campaign that a path leads through."""
    whats = [milestone.what for milestone in path.milestones.all() if milestone.what]
    found = {each.slug: each for each in Campaign.objects.of(path.organisation_id).filter(slug__in=whats)}
    return next((found[what] for what in whats if what in found), None)


def compared(campaigns: Sequence[Campaign], *, organisation: Organisation, now: datetime) -> list[Compared]:
    """Campaigns side by side, each over all the time there are figures of."""
    opened = [each.opens_at for each in campaigns if each.opens_at and each.opens_at <= now]
    if not opened:
        return []
    whole = Span(local_day(min(opened)), local_day(now))
    with event_connection(organisation, period=whole.period, level=level_of(organisation)) as connection:
        counted = counts_by_subject(connection, organisation, span=whole)
        known_from = measured_from(connection, organisation)
    begun = [each for each in campaigns if each.opens_at and each.opens_at <= now]
    return [_compared(each, counted, known_from=known_from) for each in begun]


def _compared(
    campaign: Campaign, counted: dict[tuple[str, str], int], *, known_from: date | None
) -> Compared:
    subject = f"campaign:{campaign.pk}"
    closed = campaign.closes_at and local_day(campaign.closes_at)
    is_known = known_from is not None and (closed is None or known_from <= closed)
    began = campaign.opens_at and local_day(campaign.opens_at)
    return Compared(
        campaign,
        counted.get((subject, OPENED), 0) if is_known else None,
        counted.get((subject, SENT), 0),
        is_partly=not is_known or (known_from is not None and began is not None and known_from > began),
    )


def _moment(at: datetime | None) -> float:
    return at.timestamp() if at else 0.0
