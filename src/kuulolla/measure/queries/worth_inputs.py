"""What the figures of a campaign's worth are worked out from, each with the page it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from django.urls import reverse

from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns_numbers import CampaignNumbers, kept_sets, numbers_of
from kuulolla.core.clock import local_day
from kuulolla.core.words import say
from kuulolla.measure.queries.assumptions import assumptions_of, day_of
from kuulolla.measure.queries.followers import FollowerGrowth, growth_of
from kuulolla.measure.queries.ideas import Ideas, adopted_ideas
from kuulolla.measure.rules.assumptions import Assumed, Key
from kuulolla.measure.rules.assumptions import Unit as AssumedUnit
from kuulolla.measure.rules.money import Costs, Returns
from kuulolla.measure.rules.worth import Input, Unit

KEPT_DAYS = (90, 30)


@dataclass(frozen=True)
class Sources:
    """Where everything is found of one campaign; read once, when it is first asked for."""

    campaign: Campaign
    now: datetime
    costs: Costs
    returns: Returns
    ideas: Ideas

    @cached_property
    def numbers(self) -> CampaignNumbers:
        """People and answers, by channel."""
        return numbers_of(self.campaign, now=self.now)

    @cached_property
    def assumed(self) -> Mapping[Key, Assumed]:
        """The assumptions of the campaign's day."""
        return assumptions_of(self.campaign.organisation_id, on=day_of(self.campaign, now=self.now))

    @cached_property
    def growth(self) -> FollowerGrowth | None:
        """Followers before, after and later."""
        return growth_of(self.campaign, today=local_day(self.now))

    @property
    def costs_input(self) -> Input:
        """All costs that are known."""
        return Input("costs", self.costs.total, Unit.CENTS, self.page("measure:costs"))

    @property
    def returns_input(self) -> Input:
        """All returns that are known."""
        address = self.page("measure:costs") + "#returns"
        return Input("returns", self.returns.total, Unit.CENTS, address)

    @property
    def participants(self) -> Input:
        """People who sent something."""
        return Input.count("participants", self.numbers.people, address=self.page("ask:campaign"))

    @property
    def answers(self) -> Input:
        """Answers in people's own words."""
        return Input.count("answers", self.numbers.answers, address=self.page("ask:campaign"))

    @property
    def usable(self) -> Input:
        """Answers in a theme or with a suggestion; not known without a picture."""
        return Input.count("usable", self.ideas.usable, address=self.picture_address)

    @property
    def contacts(self) -> Input:
        """People who let themselves be told what becomes of their idea."""
        found = kept_sets(self.campaign).filter(follow_contact_id__isnull=False).count()
        return Input.count("contacts", found, address=self.page("ask:campaign"))

    @property
    def follows(self) -> Input:
        """New follows that were kept; not known unless they are of every channel that is followed."""
        return Input.count("follows", self.kept_follows, address=self.followers_address)

    @property
    def adopted(self) -> Input:
        """Decisions to do something."""
        address = reverse("act:decisions", args=[self.campaign.organisation.slug])
        return Input.count("adopted", adopted_ideas(self.campaign), address=address)

    @property
    def kept_follows(self) -> Decimal | None:
        """Follows kept for 90 days where that is known, else for 30."""
        channels = self.growth.channels if self.growth else ()
        for days in KEPT_DAYS:
            kept = [each.growth.kept_after(days) for each in channels]
            known = [each for each in kept if each is not None]
            if known and len(known) == len(kept):
                return sum(known, Decimal(0))
        return None

    @property
    def team_ideas(self) -> Decimal:
        """How many ideas a closed team would have."""
        return self.assumed[Key.TEAM_PEOPLE].range.mid * self.assumed[Key.TEAM_IDEAS].range.mid

    @property
    def team(self) -> tuple[Input, Input]:
        """How large a closed team is, and how many ideas each has."""
        return self.assumption(Key.TEAM_PEOPLE), self.assumption(Key.TEAM_IDEAS)

    @property
    def many_inputs(self) -> tuple[Input, Input]:
        """How many suggestions there are, and how many of them members graded."""
        is_pictured = bool(self.ideas.pictured)
        suggestions = self.ideas.suggestions if is_pictured else None
        graded = len(self.ideas.grades) or None if is_pictured else None
        address = self.suggestions_address
        return (
            Input.count("suggestions", suggestions, address=address),
            Input.count("graded", graded, address=address),
        )

    def assumption(self, key: Key) -> Input:
        """An assumption as an input, which leads to where it is changed."""
        found = self.assumed[key]
        unit = Unit.CENTS if found.unit is AssumedUnit.CENTS else Unit.COUNT
        address = reverse("measure:assumption", args=[self.campaign.organisation.slug, key])
        return Input(
            key,
            found.range,
            unit,
            f"{address}?campaign={self.campaign.slug}",
            found.source or say("measure.assumption.guess"),
        )

    @property
    def picture_address(self) -> str:
        """The picture of the question that most answered, or where pictures are made."""
        main = self.ideas.main
        pictures = reverse("hear:pictures", args=[self.campaign.organisation.slug])
        return main.picture_address if main else pictures

    @property
    def suggestions_address(self) -> str:
        """Where its suggestions are graded."""
        main = self.ideas.main
        return main.suggestions_address if main else self.picture_address

    @property
    def followers_address(self) -> str:
        """Where followers are told of."""
        return self.page("measure:growth")

    def page(self, name: str) -> str:
        """A page of the campaign."""
        return reverse(name, args=[self.campaign.organisation.slug, self.campaign.slug])
