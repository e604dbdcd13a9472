"""Visits of the demo: so many of each kind that they fit the answers that came. All invented, by a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kuulolla.analysis.paths.events import Event
from kuulolla.measure.pseudonyms import journey_of

HOUR = timedelta(hours=1)
FOLLOWED = 0.67
FORM, SENT, APPLIED = 2, 3, 4  # places of steps
TOLD = {0: ("link_followed", ""), 1: ("page_opened", ""), APPLIED: ("application_sent", "")}
Sent = tuple[datetime, str]
"""When a form was sent, and the channel's tag."""


@dataclass(frozen=True)
class Habits:
    """Of people who come by a channel: opened forms for each one sent, and the share that came by a link."""

    opened: float
    linked: float


def counted_visits(
    sent: Iterable[Sent], *, campaign: int, organisation: int, habits: Mapping[str, Habits], seed: int
) -> Iterator[Event]:
    """Level A: how often links were followed and forms and receipts opened, by hour and channel."""
    chance = random.Random(seed)
    counts: Counter[tuple[int, str, str]] = Counter()
    for at, channel in sent:
        habit = habits.get(channel, Habits(2.0, 0.0))
        counts[_hour(at), "receipt_opened", channel] += 1
        for opened in _times(at, habit.opened, chance):
            counts[_hour(opened), "form_opened", channel] += 1
            if channel and chance.random() < habit.linked:
                counts[_hour(opened), "link_followed", channel] += 1
        if chance.random() < 0.06:
            counts[_hour(at), "form_error", channel] += 1
    for (hour, name, channel), n in sorted(counts.items()):
        detail = "1" if name == "form_error" else ""
        yield Event(organisation, hour, name, f"campaign:{campaign}", "", detail, channel, "", n)


@dataclass(frozen=True)
class Course:
    """A path to an application: its channel, its reference ("" of who cannot be followed), and when its steps
    were reached: the link, a page, the form, the form sent, the application.
    """

    channel: str
    reference: str
    times: tuple[datetime, ...]
    until: datetime
    comes_back_by: str = ""

    @property
    def again(self) -> datetime | None:
        """When somebody who did not send the form looked at it once more, some weeks later."""
        if len(self.times) != SENT or self.times[FORM] >= self.until - timedelta(days=20):
            return None
        return self.times[FORM] + timedelta(days=8 + 11 * (self.times[0].minute % 2))

    def channel_at(self, place: int) -> str:
        """By which channel one of the steps was reached."""
        return self.comes_back_by if self.comes_back_by and place >= FORM else self.channel


def courses(
    count: int, *, began: datetime, days: int, channels: Mapping[str, float], until: datetime, seed: int
) -> list[Course]:
    """People on their way over weeks; fewer reach each next step, and one in three cannot be followed."""
    chance = random.Random(seed)
    tags, weights = list(channels), list(channels.values())
    return [
        Course(
            chance.choices(tags, weights)[0],
            f"{chance.getrandbits(128):032x}" if chance.random() < FOLLOWED else "",
            _reached(began + timedelta(minutes=chance.randrange(days * 24 * 60)), until, chance),
            until,
            comes_back_by="" if number % 3 else tags[-1],
        )
        for number in range(count)
    ]


def followed_visits(
    found: Iterable[Course], *, campaign: int, site: int, organisation: int
) -> Iterator[Event]:
    """Level C: the steps of each path, but the sent forms: those are in the database."""
    form, other = f"campaign:{campaign}", f"site:{site}"
    for number, course in enumerate(found):
        journey = journey_of(course.reference) if course.reference else ""
        page = PAGES[number % len(PAGES)]
        for place, at in enumerate(course.times):
            for name, detail in _told(place, course, number):
                is_ours = name.startswith(("form_", "step_", "link_"))
                subject, path = (form, "") if is_ours else (other, page if name == "page_opened" else "")
                channel = course.channel_at(place)
                yield Event(organisation, _millis(at), name, subject, path, detail, channel, journey)
        if course.again and number % 4 == 0:
            yield Event(
                organisation,
                _millis(course.again),
                "form_opened",
                form,
                channel=course.channel,
                journey=journey,
            )


def _told(place: int, course: Course, number: int) -> list[tuple[str, str]]:
    """What pages tell of one step of a path, with its detail: who leaves the form does so at either page."""
    if place == FORM:
        opened = [("form_opened", ""), ("step_opened", "1")]
        goes_on = len(course.times) > SENT or number % 2
        return opened + ([("form_begun", ""), ("step_sent", "1"), ("step_opened", "end")] if goes_on else [])
    return [TOLD[place]] if place in TOLD else [("step_sent", "end")]


def _reached(began: datetime, until: datetime, chance: random.Random) -> tuple[datetime, ...]:
    at, times = began, [began]
    for share, hours in ((0.62, 0.02), (0.45, 40.0), (0.7, 0.2), (0.4, 160.0)):
        at += timedelta(hours=chance.expovariate(1) * hours)
        if chance.random() > share or at >= until:
            break
        times.append(at)
    return tuple(times)


PAGES = ("/koulutukset/lahihoitaja", "/koulutukset/datanomi", "/koulutukset/kokki", "/haku", "/opiskelu/tuki")


def _times(at: datetime, mean: float, chance: random.Random) -> Iterator[datetime]:
    """The moment itself, and those of others who opened it in the hours around and sent nothing."""
    yield at
    others = int(mean - 1) + (chance.random() < (mean - 1) % 1)
    for _ in range(others):
        yield at - HOUR * chance.randrange(0, 5)


def _hour(at: datetime) -> int:
    return _millis(at.replace(minute=0, second=0, microsecond=0))


def _millis(at: datetime) -> int:
    return int(at.timestamp() * 1000)
