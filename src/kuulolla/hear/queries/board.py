"""The themes of a picture as an editor works on them."""

from __future__ import annotations

from dataclasses import dataclass

from kuulolla.analysis.report.words.numbers import interval, number, percent
from kuulolla.analysis.text.results import Quote
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.board import Bar, bar_of, scale_of, tones_told
from kuulolla.hear.rules.correcting import parts_of


@dataclass(frozen=True)
class Name:
    """What a theme is called in one language; "" where nobody has said."""

    code: str
    text: str


@dataclass(frozen=True)
class PartRow:
    """A sub-theme: its name, the language of the name, and how many people raise it."""

    name: str
    language: str
    people: str


@dataclass(frozen=True)
class Voice:
    """Somebody's words, masked, with the number of the answer."""

    text: str
    number: str
    language: str


@dataclass(frozen=True)
class ThemeRow:
    """One theme. Numbers are as the reader's language writes them."""

    id: str
    rank: int
    name: str
    language: str
    names: tuple[Name, ...]
    is_proposed: bool
    people: str
    share: str
    interval: str
    bar: Bar
    tone: str
    parts: tuple[PartRow, ...]
    can_split: bool
    voices: tuple[Voice, ...]


def theme_rows(picture: Told) -> list[ThemeRow]:
    """The themes as they stand, the largest first."""
    groups = [group for group in picture.standing.themes if group.label]
    scale = scale_of(group.interval for group in groups)
    return [_row(picture, group, rank=rank, scale=scale) for rank, group in enumerate(groups, start=1)]


def called(group: Group, language: str) -> tuple[str, str]:
    """What a theme is called in a language, as in the report, and the language of the name."""
    if group.names:
        spoken = language if language in group.names else next(iter(group.names))
        return group.names[spoken], spoken
    worded = group.drawn.worded if group.drawn else ""
    return worded or group.label, group.language


def _row(picture: Told, group: Group, *, rank: int, scale: float) -> ThemeRow:
    language = current_language()
    name, spoken = called(group, language)
    return ThemeRow(
        id=group.id,
        rank=rank,
        name=name,
        language=spoken if spoken != language else "",
        names=names_of(group),
        is_proposed=_is_proposed(group),
        people=number(group.people, language),
        share=percent(group.share, language),
        interval=interval(*group.interval, language),
        bar=bar_of(group.share, group.interval, scale=scale),
        tone=_tone(picture, group),
        parts=tuple(_part(part, language) for part in picture.standing.parts(group)),
        can_split=parts_of(picture.standing, group.id) > 1,
        voices=tuple(_voice(picture, quote) for quote in picture.teller.quoter.quotes(group)),
    )


def names_of(group: Group) -> tuple[Name, ...]:
    """The names to begin from: those that people gave, the machine's in its own language."""
    known = dict(group.names) or {group.language: called(group, group.language)[0]}
    return tuple(Name(code, known.get(code, "")) for code in LANGUAGES)


def _is_proposed(group: Group) -> bool:
    """Whether it was found in answers that came since, and nobody has named it yet."""
    drawn = group.drawn
    return drawn is not None and drawn.is_proposed and drawn.id == group.id and not group.names


def _part(group: Group, language: str) -> PartRow:
    name, spoken = called(group, language)
    return PartRow(name, spoken if spoken != language else "", number(group.people, language))


def _tone(picture: Told, group: Group) -> str:
    """The tone in a few words."""
    tones = tones_told(picture.standing.counts.tone(group))
    names = [say(f"hear.board.tone.{tone}") for tone in tones]
    key = ("mixed", "mostly", "two")[len(names)]
    return say(f"hear.board.tone.{key}", **dict(zip(("first", "second"), names, strict=False)))


def _voice(picture: Told, quote: Quote) -> Voice:
    place = quote.span.answer
    spoken = picture.standing.drawing.answers[place].language
    return Voice(
        quote.text.strip(),
        number(place + 1, current_language()),
        spoken if spoken in LANGUAGES and spoken != current_language() else "",
    )
