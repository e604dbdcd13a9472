"""What the page of one theme tells of it, besides its answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.report.charts import columns as period_columns
from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import fewer_than_five, interval, number, percent
from kuulolla.analysis.text.comparing import Verdict
from kuulolla.analysis.text.counting import publishable
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.results import Quote, Suggestion, Theme, Tone
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.analysis.text.standing.differing import differences_of, people_by_value
from kuulolla.core.words import current_language, say
from kuulolla.hear.queries.listing import Tag, called
from kuulolla.hear.queries.standing import Told

SIGNS = {Verdict.MORE: "▲", Verdict.LESS: "▼"}


@dataclass(frozen=True)
class Bar:
    """A row of a small table: people, their share of the group, and whether the group differs.

    `width` is percent; `people` is told as few where it is hidden.
    """

    name: str
    people: str
    share: str
    width: int
    sign: str = ""
    says: str = ""


@dataclass(frozen=True)
class Part:
    """A sub-theme."""

    id: str
    name: str
    language: str
    people: str
    width: int


@dataclass(frozen=True)
class Said:
    """A quote or a suggestion: its words, whose they are and what a correction calls it."""

    key: int
    number: int
    text: str
    language: str
    pointer: str
    start: int
    end: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Period:
    """A period of the chart; `height` is percent, None where few people are hidden."""

    name: str
    text: str
    height: int | None


@dataclass(frozen=True)
class Turn:
    """Where a theme is among all, the largest first, and the themes beside it."""

    rank: int
    of: int
    earlier: Tag | None
    later: Tag | None


@dataclass(frozen=True)
class ThemeTold:
    """A theme in words and numbers of the reader's language."""

    group: Group
    name: str
    language: str
    is_named: bool
    people: str
    share: str
    interval: str
    tone: str
    parts: tuple[Part, ...]
    quotes: tuple[Said, ...]
    suggestions: tuple[Said, ...]
    groups: tuple[tuple[str, tuple[Bar, ...]], ...]
    periods: tuple[Period, ...]

    @property
    def has_marks(self) -> bool:
        """Whether a group differs from the rest."""
        return any(bar.sign for _, bars in self.groups for bar in bars)


def theme_told(told: Told, group: Group) -> ThemeTold:
    """What the page tells."""
    words, theme = Words(current_language()), told.teller.theme(group)
    name, language = called(group)
    return ThemeTold(
        group=group,
        name=name,
        language=language,
        is_named=bool(group.names),
        people=words.count("people", group.people),
        share=percent(group.share, words.language),
        interval=interval(*group.interval, words.language),
        tone=tone_sentence(theme.tone),
        parts=tuple(_part(part, group, words) for part in told.standing.parts(group)),
        quotes=tuple(_said(quote, told) for quote in theme.quotes),
        suggestions=tuple(_suggested(each, told, words) for each in theme.suggestions),
        groups=tuple(_groups(told, group, theme, words)),
        periods=tuple(_periods(theme, words)),
    )


def turn_of(told: Told, group: Group) -> Turn | None:
    """None for a sub-theme."""
    shown = [each for each in told.standing.themes if each.label]
    at = next((place for place, each in enumerate(shown) if each.id == group.id), None)
    if at is None:
        return None
    earlier, later = shown[max(at - 1, 0) : at], shown[at + 1 : at + 2]
    return Turn(
        at + 1,
        len(shown),
        *(Tag(each[0].id, *called(each[0])) if each else None for each in (earlier, later)),
    )


def tone_sentence(tone: Mapping[Tone, int]) -> str:
    """How the theme's statements speak, the most common tone first; "" when none has a tone."""
    everything = sum(tone.values())
    present = sorted((each for each in Tone if tone.get(each)), key=lambda each: -tone[each])
    shares = [(each, percent(tone[each] / everything, current_language())) for each in present]
    said = [say(f"hear.theme.tone.{each}", share=share) for each, share in shares]
    return say("hear.theme.tone", tones=", ".join(said)) if said else ""


def _part(part: Group, whole: Group, words: Words) -> Part:
    people = words.count("people", part.people)
    return Part(part.id, *called(part), people, round(100 * part.people / max(1, whole.people)))


def _said(quote: Quote, told: Told) -> Said:
    span, key = quote.span, told.keys[quote.span.answer]
    return Said(
        key=key,
        number=span.answer + 1,
        text=quote.text.strip(),
        language=language_tag(told.standing.drawing.answers[span.answer].language),
        pointer=f"{key}:{span.start}-{span.end}",
        start=span.start,
        end=span.end,
    )


def _suggested(suggestion: Suggestion, told: Told, words: Words) -> Said:
    said = _said(suggestion.quote, told)
    reasons = tuple(words(f"reason_for.{reason}") for reason in suggestion.reasons)
    return Said(said.key, said.number, said.text, said.language, said.pointer, said.start, said.end, reasons)


def _groups(told: Told, group: Group, theme: Theme, words: Words) -> Sequence[tuple[str, tuple[Bar, ...]]]:
    columns, marks = told.standing.columns, differences_of(told.standing, group.id)
    spoken = np.flatnonzero(columns.said)
    found = []
    for column, cells in theme.groups.items():
        coded = columns.groups[column]
        sizes = dict(zip(map(str, coded.names), people_by_value(columns, coded, spoken), strict=True))
        bars = [
            _bar(value, people, sizes[value], marks.get(column, {}).get(value), told=told, words=words)
            for value, people in cells.items()
        ]
        if len(bars) > 1:
            found.append((column.replace("_", " ").capitalize(), tuple(bars)))
    return found


def _bar(value: str, people: int | None, size: int, mark: Verdict | None, *, told: Told, words: Words) -> Bar:
    name = masked_text(value, language=told.standing.drawing.mask_language)
    if people is None or publishable(size) is None:
        return Bar(name, fewer_than_five(words.language), "", 0)
    share = people / size if size else 0.0
    sign, says = (SIGNS[mark], words(f"mark.{mark}")) if mark is not None else ("", "")
    text = percent(share, words.language)
    return Bar(name, number(people, words.language), text, round(100 * share), sign, says)


def _periods(theme: Theme, words: Words) -> Sequence[Period]:
    found = period_columns(theme, words)
    shown = [
        Period(each.name, each.text, None if each.height is None else round(each.height)) for each in found
    ]
    return shown if len(shown) > 1 else []
