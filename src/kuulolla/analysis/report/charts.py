"""Ranked bars, tone bars and bars over time, as numbers that a template can draw."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kuulolla.analysis.report.shape import has_many_copies
from kuulolla.analysis.report.voices import anchor, language_tag, tagged
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import (
    fewer_than_five,
    interval,
    month,
    number,
    percent,
    short_date,
)
from kuulolla.analysis.text.results import Theme, Tone
from kuulolla.analysis.text.weighting import WeightedShare, Weighting

PHRASES_BESIDE = 3
TONES = (Tone.WISH, Tone.PRAISE, Tone.COMPLAINT, Tone.NEUTRAL)


@dataclass(frozen=True)
class Weighted:
    """The weighted share of a theme, its interval, and percent of the chart's width."""

    share: str
    interval: str
    width: float


@dataclass(frozen=True)
class Bar:
    """One row of the ranked bars; `width`, `low` and `high` are percent of the chart's width.

    `beside` are the key phrases that say more than the label does. `texts` counts different texts where
    copies make up much of the people, and is "" elsewhere.
    """

    rank: int
    label: str
    language: str
    beside: str
    beside_language: str
    anchor: str
    people: str
    texts: str
    amount: str
    share: str
    interval: str
    distinct: str
    width: float
    low: float
    high: float
    weighted: Weighted | None = None


@dataclass(frozen=True)
class Part:
    """One tone of a theme: its name, its count, and percent of the tone bar."""

    tone: str
    name: str
    count: str
    width: float


@dataclass(frozen=True)
class Column:
    """One period; `height` is percent, and None where one to four people are hidden."""

    name: str
    text: str
    height: float | None


def ranked_bars(themes: tuple[Theme, ...], words: Words, *, weighting: Weighting | None = None) -> list[Bar]:
    """A bar for each theme on one common scale, so that lengths can be compared."""
    shares = weighting.themes if weighting is not None else {}
    scale = full_scale(themes, shares)
    bars = [_bar(theme, rank, scale, words) for rank, theme in enumerate(themes, start=1)]
    return [
        replace(bar, weighted=_weighted(shares[theme.id], scale, words)) if theme.id in shares else bar
        for theme, bar in zip(themes, bars, strict=True)
    ]


def full_scale(themes: tuple[Theme, ...], weighted: Mapping[str, WeightedShare]) -> float:
    """The share that fills the chart's width: the highest interval's end, to the next 5 %."""
    ends = [theme.interval[1] for theme in themes]
    ends += [weighted[theme.id].share for theme in themes if theme.id in weighted]
    return min(1.0, max(0.05, math.ceil(max(ends, default=0.0) * 20) / 20))


def _weighted(found: WeightedShare, scale: float, words: Words) -> Weighted:
    return Weighted(
        share=percent(found.share, words.language),
        interval=interval(*found.interval, words.language),
        width=_percent_of(found.share, scale),
    )


def _bar(theme: Theme, rank: int, scale: float, words: Words) -> Bar:
    low, high = theme.interval
    name, tag = tagged(theme, words)
    return Bar(
        rank=rank,
        label=name,
        language=tag,
        beside=_beside(theme),
        beside_language=language_tag(theme.language),
        anchor=anchor(theme),
        people=words.count("people", theme.people),
        texts=words.count("distinct", theme.distinct) if has_many_copies(theme) else "",
        amount=number(theme.people, words.language),
        share=percent(theme.share, words.language),
        interval=interval(low, high, words.language),
        distinct=number(theme.distinct, words.language),
        width=_percent_of(theme.share, scale),
        low=_percent_of(low, scale),
        high=_percent_of(high, scale),
    )


def _percent_of(part: float, whole: float) -> float:
    return round(min(100.0, 100 * part / whole), 2)


def tone_parts(theme: Theme, words: Words) -> list[Part]:
    """The tones of the theme's statements, without those that nobody used."""
    total = sum(theme.tone.values())
    return [
        Part(
            tone=tone.value,
            name=words(f"tone.{tone}"),
            count=number(theme.tone[tone], words.language),
            width=_percent_of(theme.tone[tone], total),
        )
        for tone in TONES
        if theme.tone.get(tone, 0)
    ]


def columns(theme: Theme, words: Words) -> list[Column]:
    """The theme over time on its own scale; nothing when there is one period only."""
    if len(theme.periods) < 2:
        return []
    highest = max([people for _, people in theme.periods if people] or [1])
    by_month = all(start.day == 1 for start, _ in theme.periods)
    named = month if by_month else short_date
    return [
        Column(
            name=named(start, words.language),
            text=fewer_than_five(words.language) if people is None else number(people, words.language),
            height=None if people is None else _percent_of(people, highest),
        )
        for start, people in theme.periods
    ]


def _beside(theme: Theme) -> str:
    """The next key phrases of a theme, as one line in lower case."""
    others = [phrase for phrase in theme.phrases if phrase != theme.label][:PHRASES_BESIDE]
    return ", ".join(
        phrase if phrase[1:].upper() == phrase[1:] else phrase[:1].lower() + phrase[1:] for phrase in others
    )
