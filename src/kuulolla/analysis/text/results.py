"""What a picture is made of: frozen results, without any method that computes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    """What became of an answer. Every answer received has exactly one."""

    IN_THEMES = "in_themes"
    NONE_OF_THESE = "none_of_these"
    EMPTY = "empty"
    EXCLUDED = "excluded"
    FAILED = "failed"


class Tone(StrEnum):
    """How a statement speaks. A wish is neither praise nor complaint."""

    PRAISE = "praise"
    COMPLAINT = "complaint"
    WISH = "wish"
    NEUTRAL = "neutral"


class Reason(StrEnum):
    """Why a suggestion stands high in the ranking."""

    SPECIFIC = "specific"
    REASONED = "reasoned"
    PROPOSES = "proposes"
    FOR_WHOM = "for_whom"
    TIME_OR_PLACE = "time_or_place"
    NEW = "new"
    SUPPORTED = "supported"


class Flaw(StrEnum):
    """Why a suggestion stands lower than its reasons would have it."""

    GENERAL = "general"
    HANGING = "hanging"
    RANT = "rant"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (end excluded) of the stored text of answer number `answer`."""

    answer: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact span of one answer. `text` is that span with personal data masked."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal made in one answer, with the reasons for its rank.

    `score` is 0 to 1, brought to one scale over languages and lengths. `parts` has the value, 0 to 1,
    of everything that the score was made of.
    """

    quote: Quote
    theme: str | None
    score: float
    reasons: tuple[Reason, ...]
    parts: Mapping[Reason | Flaw, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SmallView:
    """What a few people say, worth hearing; `theme` is the id of the theme it lies in, if any."""

    label: str
    language: str
    people: int
    share: float
    interval: tuple[float, float]
    quotes: tuple[Quote, ...]
    theme: str | None


@dataclass(frozen=True, slots=True)
class Dispute:
    """Opposite views inside one theme, as its words tell them.

    `people` counts those on each side who speak of what the two quotes speak of; None stands for one to
    four. `read` counts the people whose statements were read: all of the theme, or a sample of it. `matter`
    names the contrast in the lexicon, "" when there is none for it.
    """

    matter: str
    people: tuple[int | None, int | None]
    quotes: tuple[Quote, Quote]
    read: int


@dataclass(frozen=True, slots=True)
class Theme:
    """A matter that several people raise.

    `people` counts persons; `distinct` counts different texts, so that copies cannot swell it.
    `share` is people divided by all persons who said something; `interval` is its 95 % interval
    (Wilson). `tone` counts statements. `groups` and `months` count people; a cell that stands
    for one to four people is None. `position` and `radius` place the theme on the map, whose
    side is 1. `names` are those that a person gave, by language; `draft_label` is the machine's; `worded`
    is the label of a language model, "" when it gave none.
    """

    id: str
    label: str
    language: str
    phrases: tuple[str, ...]
    people: int
    distinct: int
    share: float
    interval: tuple[float, float]
    tone: Mapping[Tone, int]
    quotes: tuple[Quote, ...]
    suggestions: tuple[Suggestion, ...]
    parent: str | None = None
    groups: Mapping[str, Mapping[str, int | None]] = field(default_factory=dict)
    periods: tuple[tuple[dt.date, int | None], ...] = ()
    position: tuple[float, float] = (0.5, 0.5)
    radius: float = 0.0
    draft_label: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    worded: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one answer ended up. `themes` are ids of top-level themes, the strongest first."""

    fate: Fate
    reason: str
    themes: tuple[str, ...]
    subthemes: tuple[str, ...]
    language: str
    tone: Tone | None
    position: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Balance:
    """How many answers met each fate. The fates add up to `received`."""

    received: int
    fates: Mapping[Fate, int]
    reasons: Mapping[str, int]
    people: int
    copies: int
