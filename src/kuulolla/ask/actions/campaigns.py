"""What a communications manager does with a campaign as a whole: begins, copies and describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from django.db import transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Campaign, Prize, Question
from kuulolla.ask.queries.draws import is_frozen
from kuulolla.ask.sharing import shared_campaign
from kuulolla.core.actions import Value, record
from kuulolla.core.models import Organisation, User
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup
from kuulolla.reach.actions import lead_links

Texts = Mapping[str, str]

RESERVED_SLUGS = frozenset({"new", "removed", "import", "imports"})
COPIED = (
    "intros",
    "thanks",
    "service",
    "goal",
    "partner",
    "budget_cents",
    "has_draw",
    "least_age",
    "excludes_staff",
    "only_residents",
    "asks_phone",
    "in_steps",
    "terms",
)


class SlugTaken(Refusal):
    """Another campaign has the address, or the site itself needs it."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Osoite ”{slug}” on jo käytössä. Valitse toinen.",
        "sv": "Adressen ”{slug}” används redan. Välj en annan.",
        "en": "The address “{slug}” is already in use. Choose another one.",
    }


class SlugPublished(Refusal):
    """People may have the address already."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Osoitetta ei voi enää vaihtaa, koska kampanja on julkaistu ja linkkejä voi olla jaossa.",
        "sv": "Adressen går inte att byta, eftersom kampanjen är publicerad och länkar kan vara delade.",
        "en": "The address can no longer be changed: the campaign is published and links may be shared.",
    }


class PeriodBackwards(Refusal):
    """A campaign would close before it opens."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanjan on päätyttävä myöhemmin kuin se alkaa. Korjaa ajat.",
        "sv": "Kampanjen måste sluta senare än den börjar. Rätta tiderna.",
        "en": "The campaign must end later than it begins. Correct the times.",
    }


class ListFrozen(Refusal):
    """Who takes part in the draw is fixed: nobody can enter any more."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Arvonnan luettelo on jäädytetty, joten kampanjaa ei voi enää avata eikä sen aikoja muuttaa.",
        "sv": "Listan för utlottningen är fryst, så kampanjen kan inte öppnas och tiderna inte ändras.",
        "en": "The list of the draw is frozen, so the campaign cannot be opened again nor its times changed.",
    }


@dataclass(frozen=True)
class Basics:
    """What a campaign is called, where it lies, what it says at its beginning and end, and its period."""

    names: Texts
    slug: str
    intros: Texts = field(default_factory=dict)
    thanks: Texts = field(default_factory=dict)
    opens_at: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True)
class CampaignPlan:
    """Why and for whom a campaign is made."""

    service: Service | None = None
    goal: Goal | None = None
    target_groups: tuple[TargetGroup, ...] = ()
    channels: tuple[Channel, ...] = ()
    partner: str = ""
    budget_cents: int | None = None


@transaction.atomic
def begin_campaign(
    names: Texts, *, slug: str, organisation: Organisation, actor: User, now: datetime
) -> Campaign:
    """A new draft. Raises SlugTaken."""
    check_slug(slug)
    campaign = Campaign.objects.create(
        organisation=organisation, names=dict(names), slug=slug, created_at=now
    )
    tell("ask.campaign_begun", campaign, actor=actor, now=now)
    return campaign


@transaction.atomic
def copy_campaign(
    earlier: Campaign, *, names: Texts, slug: str, organisation: Organisation, actor: User, now: datetime
) -> Campaign:
    """A draft with an earlier campaign's texts, plan, questions and prizes; not its times, not its answers.

    The rules and the notice are not copied either: they are made anew from the new terms. Nor is what an
    accessibility assessment found: nobody has assessed the new pages.
    Raises SlugTaken.
    """
    check_slug(slug)
    kept = {each: getattr(earlier, each) for each in COPIED}
    kept["terms"] = {key: value for key, value in earlier.terms.items() if key != "accessibility"}
    campaign = Campaign.objects.create(
        organisation=organisation,
        names=dict(names),
        slug=slug,
        copied_from=earlier,
        created_at=now,
        **kept,
    )
    campaign.target_groups.set(earlier.target_groups.all())
    campaign.channels.set(earlier.channels.all())
    _copy_questions(earlier, campaign)
    _copy_prizes(earlier, campaign)
    tell("ask.campaign_copied", campaign, actor=actor, now=now, values={"from": earlier.pk})
    return campaign


@transaction.atomic
def describe_campaign(campaign: Campaign, *, basics: Basics, actor: User, now: datetime) -> None:
    """Give a campaign its names, address, texts and period.

    Raises SlugTaken, SlugPublished, PeriodBackwards or ListFrozen.
    """
    moves = basics.slug != campaign.slug
    if moves:
        _check_change_of_slug(campaign, basics.slug)
    if basics.opens_at and basics.closes_at and basics.closes_at <= basics.opens_at:
        raise PeriodBackwards
    if (basics.opens_at, basics.closes_at) != (campaign.opens_at, campaign.closes_at):
        check_not_frozen(campaign)
    campaign.names, campaign.slug = dict(basics.names), basics.slug
    campaign.intros, campaign.thanks = dict(basics.intros), dict(basics.thanks)
    campaign.opens_at, campaign.closes_at = basics.opens_at, basics.closes_at
    campaign.save()
    if moves:
        lead_links(shared_campaign(campaign), organisation=campaign.organisation, actor=actor, now=now)
    tell("ask.campaign_described", campaign, actor=actor, now=now)


@transaction.atomic
def plan_campaign(campaign: Campaign, *, plan: CampaignPlan, actor: User, now: datetime) -> None:
    """Say which service, goal, groups, channels, partner and budget a campaign has."""
    campaign.service, campaign.goal = plan.service, plan.goal
    campaign.partner, campaign.budget_cents = plan.partner, plan.budget_cents
    campaign.save()
    campaign.target_groups.set(plan.target_groups)
    campaign.channels.set(plan.channels)
    tell("ask.campaign_planned", campaign, actor=actor, now=now)


def check_slug(slug: str) -> None:
    """Raises SlugTaken for an address that any organisation's campaign has, or that is reserved."""
    everywhere = Campaign.objects.across_organisations("addresses of campaigns are shared by all")
    if slug in RESERVED_SLUGS or everywhere.filter(slug=slug).exists():
        raise SlugTaken(slug=slug)


def check_not_frozen(campaign: Campaign) -> None:
    """Raises ListFrozen once the list of the draw is fixed."""
    if is_frozen(campaign):
        raise ListFrozen


def tell(
    kind: str, campaign: Campaign, *, actor: User, now: datetime, values: Mapping[str, Value] | None = None
) -> None:
    """Record what was done to a campaign."""
    record(
        kind,
        organisation=campaign.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": campaign.pk},
        values=values,
    )


def _check_change_of_slug(campaign: Campaign, slug: str) -> None:
    if campaign.published_at is not None:
        raise SlugPublished
    check_slug(slug)


def _copy_questions(earlier: Campaign, campaign: Campaign) -> None:
    """Questions in their order; a condition leads to the copy of the question it led to."""
    copies: dict[int, Question] = {}
    for question in earlier.questions.order_by("number"):
        copies[question.pk] = Question.objects.create(
            organisation_id=campaign.organisation_id,
            campaign=campaign,
            number=question.number,
            kind=question.kind,
            texts=question.texts,
            hints=question.hints,
            options=question.options,
            settings=question.settings,
            required=question.required,
            shown_if=copies.get(question.shown_if_id or 0),
            shown_if_option=question.shown_if_option,
        )


def _copy_prizes(earlier: Campaign, campaign: Campaign) -> None:
    Prize.objects.bulk_create(
        Prize(
            organisation_id=campaign.organisation_id,
            campaign=campaign,
            number=prize.number,
            texts=prize.texts,
            count=prize.count,
            value_cents=prize.value_cents,
            donor=prize.donor,
        )
        for prize in earlier.prizes.order_by("number")
    )
