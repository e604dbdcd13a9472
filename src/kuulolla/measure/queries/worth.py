"""What a campaign was worth: every figure with its formula, and what it was worked out from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from kuulolla.analysis.text.coverage import Coverage
from kuulolla.analysis.value import (
    BestOfMany,
    Estimate,
    Interval,
    Range,
    best_of_many,
    cost_per,
    heard_share,
    price_elsewhere,
    roi,
)
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns_numbers import CampaignNumbers
from kuulolla.core.words import say
from kuulolla.measure.queries.advertising import ChannelAdvertising, advertising_by_channel
from kuulolla.measure.queries.costs import costs_of, returns_of
from kuulolla.measure.queries.ideas import Ideas, ideas_of
from kuulolla.measure.queries.parts import ChannelWorth, MilestoneWorth, channels_worth, milestones_worth
from kuulolla.measure.queries.worth_inputs import Sources
from kuulolla.measure.rules.assumptions import FOCUS_GROUP_PEOPLE, OTHER_WAYS, Assumed, Key
from kuulolla.measure.rules.money import Costs, Returns
from kuulolla.measure.rules.worth import FigureKey, Input, Unit, WorthFigure
from kuulolla.measure.writing import number, percent


@dataclass(frozen=True)
class OtherWay:
    """Another way to hear as many people, and what that would cost."""

    assumed: Assumed
    price: Range | None


@dataclass(frozen=True)
class Worth:
    """Everything that is known of what a campaign cost and returned; money in cents.

    `estimate` is the return on investment with its draws, `many` the best of many ideas with its curve.
    """

    campaign: Campaign
    numbers: CampaignNumbers
    costs: Costs
    returns: Returns
    figures: tuple[WorthFigure, ...]
    estimate: Estimate | None
    many: BestOfMany | None
    ideas: Ideas
    channels: tuple[ChannelWorth, ...]
    milestones: tuple[MilestoneWorth, ...]
    advertising: tuple[ChannelAdvertising, ...]
    ways: tuple[OtherWay, ...]
    click: Assumed

    def figure(self, key: FigureKey) -> WorthFigure:
        """One of the figures."""
        return next(each for each in self.figures if each.key == key)


def worth_of(campaign: Campaign, *, now: datetime) -> Worth:
    """What a campaign was worth, as it is known now. What is not known is None."""
    costs, returns, ideas = costs_of(campaign, now=now), returns_of(campaign), ideas_of(campaign)
    sources = Sources(campaign, now=now, costs=costs, returns=returns, ideas=ideas)
    estimate = roi(costs.apart, [line.amount for line in returns.lines])
    many = _many(sources)
    return Worth(
        campaign=campaign,
        numbers=sources.numbers,
        costs=costs,
        returns=returns,
        figures=(
            _roi(sources, estimate),
            *_unit_costs(sources),
            _elsewhere(sources),
            _crowd(sources, many),
            _as_good(sources, many),
            _heard(sources),
        ),
        estimate=estimate,
        many=many,
        ideas=ideas,
        channels=channels_worth(sources),
        milestones=milestones_worth(sources),
        advertising=advertising_by_channel(campaign, costs),
        ways=tuple(_way(sources, key) for key in OTHER_WAYS),
        click=sources.assumed[Key.CLICK],
    )


def _roi(sources: Sources, estimate: Estimate | None) -> WorthFigure:
    """Gain for each euro spent."""
    value = None
    notes: tuple[str, ...] = ()
    if estimate is not None:
        low, high = min(estimate.low, estimate.plain), max(estimate.high, estimate.plain)
        value, notes = _range(low, estimate.plain, high), tuple(_told_of(estimate))
    formula = "({returns} − {costs}) ÷ {costs}"
    inputs = (sources.returns_input, sources.costs_input)
    return WorthFigure(FigureKey.ROI, value, Unit.SHARE, formula, inputs, notes)


def _told_of(estimate: Estimate) -> Iterator[str]:
    """How the range came about, and what is not in it."""
    if estimate.low != estimate.high:
        yield say(
            "measure.roi.drawn",
            draws=number(estimate.draws),
            seed=estimate.seed,
            chance=percent(estimate.chance),
            middle=percent(estimate.mid),
        )
    if estimate.unknown_costs:
        yield say("measure.roi.costs_unknown", n=estimate.unknown_costs)
    if estimate.unknown_returns:
        yield say("measure.roi.returns_unknown", n=estimate.unknown_returns)


def _unit_costs(sources: Sources) -> Iterator[WorthFigure]:
    """What one of each thing cost."""
    counted = {
        FigureKey.PARTICIPANT: sources.participants,
        FigureKey.ANSWER: sources.answers,
        FigureKey.USABLE: sources.usable,
        FigureKey.CONTACT: sources.contacts,
        FigureKey.FOLLOW: sources.follows,
        FigureKey.IDEA: sources.adopted,
    }
    for key, counts in counted.items():
        yield _unit_cost(key, sources.costs_input, counts)


def _unit_cost(key: FigureKey, costs: Input, counts: Input) -> WorthFigure:
    value = cost_per(costs.value, counts.value.mid if counts.value else None)
    return WorthFigure(key, value, Unit.CENTS, f"{{costs}} ÷ {{{counts.key}}}", (costs, counts))


def _elsewhere(sources: Sources) -> WorthFigure:
    """What as many answers would cost elsewhere."""
    price = sources.assumed[Key.ANSWER_ELSEWHERE]
    value = price_elsewhere(price.range, answers=sources.numbers.answers)
    inputs = (sources.answers, sources.assumption(Key.ANSWER_ELSEWHERE))
    formula = "{answers} × {answer_elsewhere}"
    return WorthFigure(FigureKey.ELSEWHERE, value, Unit.CENTS, formula, inputs)


def _way(sources: Sources, key: Key) -> OtherWay:
    """As many people as answered; a focus group is never more than its usual few."""
    assumed, answers = sources.assumed[key], sources.numbers.answers
    people = min(answers, FOCUS_GROUP_PEOPLE) if key is Key.FOCUS_GROUP else answers
    return OtherWay(assumed, price_elsewhere(assumed.range, answers=people))


def _many(sources: Sources) -> BestOfMany | None:
    """The crowd's ideas against a team's."""
    grades, crowd = sources.ideas.grades, sources.ideas.suggestions
    return best_of_many(grades, crowd=crowd, team=float(sources.team_ideas)) if grades else None


def _crowd(sources: Sources, many: BestOfMany | None) -> WorthFigure:
    """How much better the best of all ideas is than the best of a team's."""
    formula = say("measure.figure.crowd.formula", crowd="{suggestions}", team=_TEAM)
    value = _interval(many.gain) if many else None
    return WorthFigure(FigureKey.CROWD, value, Unit.GRADE, formula, (*sources.many_inputs, *sources.team))


def _as_good(sources: Sources, many: BestOfMany | None) -> WorthFigure:
    """The chance that a team would have had an idea as good as the best."""
    formula = say("measure.figure.as_good.formula", team=_TEAM)
    value = _interval(many.as_good) if many else None
    return WorthFigure(FigureKey.AS_GOOD, value, Unit.SHARE, formula, (*sources.many_inputs, *sources.team))


_TEAM = "{team_people} × {team_ideas}"


def _heard(sources: Sources) -> WorthFigure:
    """How much of what people would say has been heard, with its interval."""
    main = sources.ideas.main
    found = main.heard if main else None
    address = sources.picture_address
    singles, mentions = (found.singles, mentions_of(found)) if found else (None, None)
    inputs = (
        Input.count("singles", singles, address=address),
        Input.count("mentions", mentions, address=address),
    )
    formula = "1 − {singles} ÷ {mentions}"
    return WorthFigure(FigureKey.HEARD, _heard_range(found), Unit.SHARE, formula, inputs)


def _heard_range(found: Coverage | None) -> Range | None:
    if found is None:
        return None
    share = heard_share(
        found.singles, pairs=found.pairs, mentions=mentions_of(found), estimate=found.coverage
    )
    return _range(share.low, share.share, share.high) if share else None


def mentions_of(found: Coverage) -> int:
    """How many views people raised in all: the curve's first point is what one person raises on average."""
    people, views = found.curve[0]
    return round(views * found.people / people) if people == 1 else 0


def _interval(found: Interval) -> Range:
    return _range(found.low, found.value, found.high)


def _range(low: float, mid: float, high: float) -> Range:
    return Range(Decimal(str(low)), Decimal(str(mid)), Decimal(str(high)))
