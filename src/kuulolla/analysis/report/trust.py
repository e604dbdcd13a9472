"""How far the picture can be trusted: its status, and the quality that was measured."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from markupsafe import Markup

from kuulolla.analysis.report.shape import PictureLike, status_of
from kuulolla.analysis.report.voices import tagged
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import date, interval, percent
from kuulolla.analysis.text.quality import CheckScore, Figure

MEASURES = ("precision", "recall", "f1")
NOT_MEASURED = "–"


@dataclass(frozen=True)
class Standing:
    """The status in a word, and what stands behind it in a sentence or two."""

    name: str
    note: str


@dataclass(frozen=True)
class Measured:
    """A measured figure and its interval, ready to be read."""

    name: str
    value: str
    interval: str


@dataclass(frozen=True)
class ThemeQuality:
    """The precision and the recall of one theme."""

    label: str
    language: str
    figures: tuple[Measured, Measured]


@dataclass(frozen=True)
class Quality:
    """What a check found; without a check there is the sentence only."""

    lead: Markup
    figures: tuple[Measured, ...] = ()
    themes: tuple[ThemeQuality, ...] = ()


def standing(picture: PictureLike, words: Words) -> Standing:
    """Draft, corrected by a person, or checked."""
    status = status_of(picture)
    notes = [_corrected(picture, words)] if picture.log.valid() else []
    if picture.quality is not None:
        answers = words.count("answers", picture.quality.answers)
        notes.append(words("checked_note", answers=answers))
    elif status == "draft":
        notes.append(words("draft_note"))
    return Standing(words.named("status", status), " ".join(notes))


def _corrected(picture: PictureLike, words: Words) -> str:
    count, latest = corrections(picture)
    form = "one" if count == 1 else "many"
    day = date(latest, words.language) if latest else ""
    return words(f"corrected_note.{form}", n=count, date=day)


def corrections(picture: PictureLike) -> tuple[int, dt.date | None]:
    """How many corrections hold, and the day of the latest; None when there are none."""
    entries = picture.log.valid()
    days = [dt.datetime.fromisoformat(entry.at).date() for entry in entries]
    return len(entries), max(days, default=None)


def quality(picture: PictureLike, words: Words) -> Quality:
    """The figures with their intervals, or that there are none and how to get them."""
    found = picture.quality
    if found is None:
        command = Markup("<code>kuulolla check {}</code>").format(words("folder"))
        return Quality(Markup(words("quality_none", command="{command}")).format(command=command))
    lead = words("quality_lead", answers=words.count("answers", found.answers))
    return Quality(
        lead=Markup("{}").format(lead),
        figures=tuple(measured(name, getattr(found, name), words) for name in MEASURES),
        themes=_by_theme(picture, found, words),
    )


def measured(name: str, figure: Figure, words: Words) -> Measured:
    """A figure in whole percent; a dash where there was nothing to measure it on."""
    said = words(f"quality.{name}")
    if figure.value is None or figure.interval is None:
        return Measured(said, NOT_MEASURED, NOT_MEASURED)
    ends = interval(*figure.interval, words.language)
    return Measured(said, percent(figure.value, words.language), ends)


def _by_theme(picture: PictureLike, found: CheckScore, words: Words) -> tuple[ThemeQuality, ...]:
    return tuple(
        ThemeQuality(
            *tagged(theme, words),
            (measured("precision", score.precision, words), measured("recall", score.recall, words)),
        )
        for theme in picture.themes
        if (score := found.themes.get(theme.id)) is not None
    )
