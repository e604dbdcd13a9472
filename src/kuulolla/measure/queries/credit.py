"""Who deserves the credit for a campaign's answers, and who comes back. Both need journeys: level C."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kuulolla.analysis.paths.attribution import Attribution, AttributionRule, Model, attribution
from kuulolla.analysis.paths.cohorts import Cohort, cohorts
from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.paths.steps import Step
from kuulolla.ask.models import Campaign
from kuulolla.core.words import say
from kuulolla.measure.models import Level
from kuulolla.measure.queries.channels import OPENED
from kuulolla.measure.queries.events import SENT, event_connection
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.queries.tags import tags_of

WINDOW = timedelta(days=30)
MOST_WEEKS = 12


@dataclass(frozen=True)
class Credited:
    """One channel's part of the credit; what came by no channel's link is told too."""

    name: str
    credit: float
    share: float | None


@dataclass(frozen=True)
class Credit:
    """The credit of all channels, which adds up to `goals`; `not_followed` sendings belong to no journey."""

    rows: tuple[Credited, ...]
    goals: int
    not_followed: int
    rule: str
    window_days: int


@dataclass(frozen=True)
class WeekOfReturns:
    """Journeys of one week, and the share of them that was seen in each later one."""

    began_on: date
    journeys: int
    rates: tuple[float | None, ...]


@dataclass(frozen=True)
class Returns:
    """Weeks in order; `heads` name how many weeks later."""

    heads: tuple[str, ...]
    rows: tuple[WeekOfReturns, ...]


def credit_of(campaign: Campaign, *, period: Period, model: Model) -> Credit | None:
    """The credit for the forms sent in a period; None below level C."""
    organisation, level = campaign.organisation, level_of(campaign.organisation)
    if level != Level.C:
        return None
    goal = Step(SENT, SENT, f"campaign:{campaign.pk}")
    with event_connection(organisation, period=period, level=level) as connection:
        found = attribution(
            connection, goal=goal, organisation=organisation.pk, period=period, window=WINDOW, model=model
        )
    tags = tags_of(organisation)
    rows = sorted(found.credits.items(), key=lambda each: (tags.rank(each[0]), -each[1], each[0]))
    return Credit(
        tuple(_credited(tags.name(tag), credit, of=found) for tag, credit in rows),
        found.goals,
        found.not_followed,
        rule_in_words(found.rule),
        found.rule.window.days,
    )


def returns_of(campaign: Campaign, *, period: Period) -> Returns | None:
    """Who opened a campaign's form, by week, and came back to it later; None below level C."""
    organisation, level = campaign.organisation, level_of(campaign.organisation)
    if level != Level.C:
        return None
    subject = f"campaign:{campaign.pk}"
    step, back = Step(OPENED, OPENED, subject), Step("", "", subject)
    with event_connection(organisation, period=period, level=level) as connection:
        found = cohorts(
            connection, step=step, organisation=organisation.pk, period=period, by="week", back=back
        )
    weeks = [cohort for cohort in found.cohorts if cohort.size][-MOST_WEEKS:]
    longest = max((len(cohort.returned) for cohort in weeks), default=0)
    heads = tuple(say("measure.cohorts.after", n=number) for number in range(1, longest + 1))
    return Returns(heads, tuple(_week(cohort, longest=longest) for cohort in weeks))


def rule_in_words(rule: AttributionRule) -> str:
    """How a model divides the credit."""
    key = f"measure.attribution.{rule.model.value}.told"
    return say(key, days=rule.half_life.days) if rule.model == Model.TIME_DECAY else say(key)


def _credited(name: str, credit: float, *, of: Attribution) -> Credited:
    return Credited(name, credit, credit / of.goals if of.goals else None)


def _week(cohort: Cohort, *, longest: int) -> WeekOfReturns:
    """A row as long as the longest; what has not come yet is blank."""
    blank = (None,) * (longest - len(cohort.returned))
    return WeekOfReturns(cohort.start, cohort.size, (*cohort.rates, *blank))
