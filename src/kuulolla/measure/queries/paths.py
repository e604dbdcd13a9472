"""A path as it was walked: how many came to each milestone, how many went on, and what was lost between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise, starmap

from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.paths.steps import MOST_STEPS, Step
from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.words import say
from kuulolla.measure.models import Level
from kuulolla.measure.queries.events import event_connection, measured_from
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.queries.sources import SourceRow, source_rows
from kuulolla.measure.queries.tags import Tags, tags_of
from kuulolla.measure.queries.walking import Walked, walked
from kuulolla.measure.rules.flow import Piece, pieces_of
from kuulolla.measure.rules.span import Span
from kuulolla.plan.models import Milestone, Path, Reaching
from kuulolla.plan.rules import HOLDS
from kuulolla.plan.stages import stages_of

WINDOWS = {Level.B: timedelta(days=1), Level.C: timedelta(days=180)}
GONE = "campaign:0"  # what nothing is about


@dataclass(frozen=True)
class PathStage:
    """One milestone; `told` says when it counts. `reached` is how many journeys came to it where they can be
    followed, else how many times. `ratio` is of the one before, `goes_on` of this one to the next.

    `counted` is how many times in any case, `not_followed` how many of those belong to no journey. None is
    not known. `leads_on` tells whether journeys are followed on to the next one: then `lost` of them stopped
    here; else its number is that much smaller, or larger by `joined`. `seconds` is the median time from the
    last followed milestone before.
    """

    milestone: Milestone
    told: str
    reached: int | None
    counted: int | None
    is_followed: bool
    piece: Piece
    ratio: float | None = None
    of_first: float | None = None
    goes_on: float | None = None
    lost: int | None = None
    joined: int | None = None
    leads_on: bool = False
    seconds: float | None = None
    not_followed: int = 0
    last_did: tuple[tuple[str, int], ...] = ()

    @property
    def name(self) -> str:
        """The milestone's name."""
        return self.milestone.name


@dataclass(frozen=True)
class Leg:
    """The way from one milestone to the next."""

    before: PathStage
    after: PathStage

    @property
    def is_losing(self) -> bool:
        """Whether fewer came to the end than to the beginning."""
        return self.before.goes_on is not None and self.before.goes_on < 1

    @property
    def lost(self) -> int:
        """How many fewer."""
        return self.before.lost or 0


@dataclass(frozen=True)
class ChannelOnPath:
    """One channel at each milestone, and the share that came all the way.

    None where no event tells its channel: a receipt that is opened again is no channel's.
    """

    name: str
    cells: tuple[tuple[str, int | None], ...]
    through: float | None


@dataclass(frozen=True)
class PathPicture:
    """A path over some days. Where nothing can be followed all its numbers are times, not people.

    `known_from` is the first day that pages told of anything, `watched_until` the day until which journeys
    may still come further.
    """

    path: Path
    stages: tuple[PathStage, ...]
    channels: tuple[ChannelOnPath, ...]
    level: Level
    span: Span
    known_from: date | None
    watched_until: date | None = None

    @property
    def n(self) -> int:
        """What everything begins from: the first number that is known."""
        return next((each.reached for each in self.stages if each.reached is not None), 0)

    @property
    def is_empty(self) -> bool:
        """Whether nobody came to any milestone."""
        return not any(each.reached for each in self.stages)

    @property
    def is_followed(self) -> bool:
        """Whether journeys were followed over any two milestones."""
        return sum(each.is_followed for each in self.stages) > 1

    @property
    def first_followed(self) -> PathStage | None:
        """Where journeys begin."""
        return next((each for each in self.stages if each.is_followed), None)

    @property
    def rule(self) -> str:
        """How the numbers come about, in words."""
        if not self.is_followed:
            return say("measure.path.definition.ratio")
        days = WINDOWS[self.level].days
        key = "measure.path.definition.window"
        return say(f"{key}.one") if days == 1 else say(key, days=days)

    @property
    def narrowest(self) -> Leg | None:
        """Where the smallest share goes on; None where nobody is lost."""
        losing = [leg for leg in starmap(Leg, pairwise(self.stages)) if leg.is_losing]
        return min(losing, key=lambda leg: leg.before.goes_on or 0.0, default=None)

    @property
    def goes_on_until(self) -> date | None:
        """The last day on which journeys that are still going may come further; None when none may."""
        return self.watched_until if self.is_followed else None


def path_picture(path: Path, *, period: Period, now: datetime) -> PathPicture:
    """A path's milestones: how many times at level A, journeys of a day at B, journeys of 180 days at C."""
    organisation, span = path.organisation, Span.of(period)
    level = level_of(organisation)
    milestones = list(path.milestones.all())[:MOST_STEPS]
    if not milestones:
        return PathPicture(path, (), (), level, span, None)
    steps = steps_of(milestones)
    with event_connection(organisation, period=period, level=level) as connection:
        walk = walked(
            connection, steps, organisation=organisation.pk, period=period, window=WINDOWS.get(level)
        )
        known_from = measured_from(connection, organisation)
    is_known = known_from is not None and known_from <= span.last_on
    stages = _stages(path, milestones, walk, is_known=is_known)
    channels = _by_channel(milestones, walk, tags_of(organisation))
    return PathPicture(
        path, stages, channels, level, span, known_from, _watched_until(period, level, now=now)
    )


def steps_of(milestones: Sequence[Milestone]) -> list[Step]:
    """What reaches each milestone, as events. One about a campaign that is gone is reached by nothing."""
    slugs = [each.what for each in milestones if HOLDS[each.reached_by] == "campaign" and each.what]
    found = Campaign.objects.of(milestones[0].organisation_id).filter(slug__in=slugs)
    subjects = {slug: f"campaign:{pk}" for slug, pk in found.values_list("slug", "pk")}
    return [_step(each, subjects) for each in milestones]


def milestone_source(milestone: Milestone, *, period: Period) -> list[SourceRow]:
    """The rows that a milestone's number was counted from."""
    (step,) = steps_of([milestone])
    return source_rows(milestone.organisation, step, period=period)


def _step(milestone: Milestone, subjects: Mapping[str, str]) -> Step:
    name, what = milestone.name, milestone.what
    held = HOLDS[milestone.reached_by]
    if held == "campaign":
        return Step(name, milestone.reached_by, subjects.get(what, GONE) if what else "")
    if held == "page":
        return Step(name, milestone.reached_by, path=what)
    return Step(name, what)


def _stages(
    path: Path, milestones: Sequence[Milestone], walk: Walked, *, is_known: bool
) -> tuple[PathStage, ...]:
    """The milestones with their numbers, each beside the one before and the one after."""
    numbers = [
        number if is_known or milestone.reached_by == Reaching.FORM_SENT else None
        for milestone, number in zip(milestones, walk.numbers, strict=True)
    ]
    rows = zip(
        stages_of(path), numbers, pieces_of(numbers), [None, *numbers], [*numbers[1:], None], strict=False
    )
    return tuple(
        PathStage(
            stage.milestone,
            stage.reached,
            number,
            None if number is None else walk.counted[place],
            place in walk.followed,
            piece,
            ratio=_ratio(number, before),
            of_first=_ratio(number, numbers[0]) if place else None,
            goes_on=_ratio(after, number),
            lost=None if number is None or after is None else max(0, number - after),
            joined=None if number is None or after is None else max(0, after - number),
            leads_on=place in walk.followed and place + 1 in walk.followed,
            seconds=walk.seconds(place),
            not_followed=walk.not_followed(place),
            last_did=walk.endings(place),
        )
        for place, (stage, number, piece, before, after) in enumerate(rows)
    )


def _by_channel(milestones: Sequence[Milestone], walk: Walked, tags: Tags) -> tuple[ChannelOnPath, ...]:
    """Every channel that anybody came by, the one that brought most to the end first."""
    found = {tag: numbers for tag, numbers in walk.by_channel.items() if any(numbers)}
    own = [found[tag] for tag in found if tag in tags.channels]
    tells = [any(numbers[place] for numbers in own) for place in range(len(milestones))]
    names = [milestone.name for milestone in milestones]
    ordered = sorted(found, key=lambda tag: (tags.rank(tag), [-n for n in reversed(found[tag])], tag))
    return tuple(_channel(tags.name(tag), names, _known(found[tag], tells)) for tag in ordered)


def _known(numbers: Sequence[int], tells: Sequence[bool]) -> list[int | None]:
    """A channel's numbers; none where the milestone's events tell no channel."""
    return [n if n or is_told else None for n, is_told in zip(numbers, tells, strict=True)]


def _channel(name: str, milestones: Sequence[str], numbers: Sequence[int | None]) -> ChannelOnPath:
    through = _ratio(numbers[-1], numbers[0])
    return ChannelOnPath(name, tuple(zip(milestones, numbers, strict=True)), through)


def _watched_until(period: Period, level: Level, *, now: datetime) -> date | None:
    """The end of the last journey's window, when it has not come yet."""
    ends = min(period.end, now) + WINDOWS.get(level, timedelta())
    return local_day(ends) if ends > now else None


def _ratio(part: int | None, whole: int | None) -> float | None:
    return part / whole if whole and part is not None else None
