"""What is still kept of the people of a campaign, and when it goes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from kuulolla.ask.documents.terms import PrivacyTerms
from kuulolla.ask.models import AnswerSet, Campaign, Entry
from kuulolla.ask.queries.draws import latest_draw, places_in, settled_at, winner_entries
from kuulolla.ask.queries.entries_receipts import follow_up_purpose
from kuulolla.ask.rules.retention import (
    Course,
    answers_go_at,
    drafts_go_at,
    entrants_go_at,
    joins_go_at,
    waits_for_draw,
    winners_go_at,
)
from kuulolla.ask.rules.winners import Place, Standing
from kuulolla.core.models import Fact, Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.people.models import Contact

UNCUT = ":"  # a submission's key has it between the form's key and the digest, a random one has not


@dataclass(frozen=True, slots=True)
class Kept:
    """How much is kept of one kind, and when it goes; None when that is not known yet."""

    count: int
    goes_at: datetime | None


@dataclass(frozen=True, slots=True)
class Retention:
    """What a campaign keeps of people. `joined` are answers that can still be joined to who gave them."""

    joined: Kept
    entrants: Kept
    winners: Kept
    followers: int
    answers: Kept
    drafts: Kept
    parted_at: datetime | None
    waits_for_draw: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing of anybody is kept."""
        counts = (self.joined, self.entrants, self.winners, self.answers, self.drafts)
        return not any(kept.count for kept in counts) and not self.followers


def course_of(campaign: Campaign) -> Course:
    """How far the campaign is, and what its terms promise. Without a draw it is settled when it closes."""
    terms, draw = campaign.terms, latest_draw(campaign)
    without = campaign.closes_at if not campaign.has_draw else None
    return Course(
        closes_at=campaign.closes_at,
        draw_at=campaign.draw_at,
        drawn_at=draw.drawn_at if draw is not None else without,
        settled_at=settled_at(campaign) if draw is not None else without,
        entrants_days=terms.get("entrants_days", PrivacyTerms.entrants_days),
        winners_days=terms.get("winners_days", PrivacyTerms.winners_days),
        answers_months=terms.get("answers_months"),
    )


def retention_of(campaign: Campaign, *, now: datetime) -> Retention:
    """Everything that the campaign's page tells of what goes when."""
    course = course_of(campaign)
    contacts, winners = entry_contacts(campaign).count(), winner_contacts(campaign)
    joined, won = joined_sets(campaign).count(), entry_contacts(campaign).filter(pk__in=winners).count()
    parted = Fact.objects.of(campaign.organisation_id).filter(
        kind="ask.joins_cut", subjects__campaign=campaign.pk
    )
    return Retention(
        joined=Kept(joined, joins_go_at(course)),
        entrants=Kept(contacts - won, entrants_go_at(course)),
        winners=Kept(won, winners_go_at(course)),
        followers=follow_contacts(campaign).count(),
        answers=Kept(campaign.answer_sets.count(), answers_go_at(course)),
        drafts=Kept(
            campaign.drafts.count(), drafts_go_at(campaign.closes_at) if campaign.closes_at else None
        ),
        parted_at=parted.order_by("-at").values_list("at", flat=True).first() if not joined else None,
        waits_for_draw=bool(contacts) and waits_for_draw(course, now=now),
    )


def closed_campaigns(organisation: Organisation, *, now: datetime) -> ScopedQuerySet[Campaign]:
    """Campaigns that may have something to let go of."""
    return Campaign.objects.of(organisation).filter(closes_at__lte=now).order_by("pk")


def entry_contacts(campaign: Campaign) -> ScopedQuerySet[Contact]:
    """How those who entered the draw can be reached."""
    return Contact.objects.of(campaign.organisation_id).filter(purpose=campaign.purpose)


def follow_contacts(campaign: Campaign) -> ScopedQuerySet[Contact]:
    """How those can be reached who want to know what becomes of their idea."""
    return Contact.objects.of(campaign.organisation_id).filter(purpose=follow_up_purpose(campaign.pk))


def joined_sets(campaign: Campaign) -> ScopedQuerySet[AnswerSet]:
    """Answers that the columns or the installation's key still join to an entry and a contact."""
    rows = AnswerSet.objects.of(campaign.organisation_id).filter(campaign=campaign)
    joined = Q(receipt_hash__gt="", submission_key__contains=UNCUT) | Q(entry__isnull=False)
    return rows.filter(joined)


def joined_entries(campaign: Campaign) -> ScopedQuerySet[Entry]:
    """Entries that are joined to answers, or to a contact that nobody drawn needs any more."""
    rows = Entry.objects.of(campaign.organisation_id).filter(campaign=campaign)
    loose = Q(contact_id__isnull=False) & ~Q(pk__in=drawn_entries(campaign))
    return rows.filter(Q(answer_set__isnull=False) | loose)


def winner_contacts(campaign: Campaign) -> set[int]:
    """The contacts of those who were told that they won, or are to be told."""
    held = {place.entry for place in _places(campaign) if place.prize is not None}
    return _contacts_of(campaign, held | winner_entries(campaign))


def drawn_entries(campaign: Campaign) -> set[str]:
    """Entries of winners and reserves: a reserve may be needed as long as the contact is there."""
    return {place.entry for place in _places(campaign) if place.standing is not Standing.GONE}


def _places(campaign: Campaign) -> Sequence[Place]:
    draw = latest_draw(campaign)
    return places_in(draw) if draw is not None else ()


def _contacts_of(campaign: Campaign, entries: set[str]) -> set[int]:
    rows = campaign.entries.filter(pk__in=entries, contact_id__isnull=False)
    return {key for key in rows.values_list("contact_id", flat=True) if key is not None}
