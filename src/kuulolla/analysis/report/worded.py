"""What a language model worded, set so that nobody takes it for people's own words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from kuulolla.analysis.report.shape import PictureLike
from kuulolla.analysis.report.voices import LONG_QUOTE, Voice, language_tag
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import date, number
from kuulolla.analysis.text.results import Theme

if TYPE_CHECKING:
    from kuulolla.analysis.text.wording import ShownSentence, ShownWording

LONGEST_CITED = 600


@dataclass(frozen=True)
class Sentence:
    """A sentence of a model, the numbers of the answers it cites, and what they say."""

    text: str
    cited: str
    answers: tuple[Voice, ...]


@dataclass(frozen=True)
class Worded:
    """The legend of the sign beside worded labels ("" without any), and the summary."""

    legend: str
    lead: str
    language: str
    sentences: tuple[Sentence, ...]
    dropped: str


def worded(picture: PictureLike, words: Words) -> Worded | None:
    """All that a model worded of this picture; None when nothing of it holds."""
    found = picture.wording
    if found is None or not (found.labels or found.summary):
        return None
    dropped = sum(found.kept.dropped.values())
    return Worded(
        legend=words("worded_legend", model=found.kept.model) if found.labels else "",
        lead=words("worded_lead", model=found.kept.model, date=_day(found, words)),
        language=language_tag(found.kept.language),
        sentences=tuple(_sentence(one, picture, words) for one in found.summary),
        dropped=words.count("worded_dropped", dropped) if dropped else "",
    )


def _sentence(one: ShownSentence, picture: PictureLike, words: Words) -> Sentence:
    return Sentence(
        text=one.text,
        cited=cited(one.answers, words),
        answers=tuple(_answer(each, picture, words) for each in one.answers),
    )


def _answer(cited_number: int, picture: PictureLike, words: Words) -> Voice:
    text = picture.masked_texts[cited_number - 1].strip()
    return Voice(
        text=text if len(text) <= LONGEST_CITED else text[: LONGEST_CITED - 1] + "…",
        language=language_tag(picture.placements[cited_number - 1].language),
        answer=words("answer", n=number(cited_number, words.language)),
        long=len(text) > LONG_QUOTE,
    )


def cited(answers: tuple[int, ...], words: Words) -> str:
    """The numbers of answers, as they are cited."""
    form = "one" if len(answers) == 1 else "many"
    return words(f"cited.{form}", n=", ".join(number(each, words.language) for each in answers))


def origin_of(theme: Theme, picture: PictureLike, words: Words) -> Markup | None:
    """Who worded a theme's label, what it was before, and on which answers it rests."""
    if not theme.worded or theme.names or picture.wording is None:
        return None
    label = picture.wording.labels[theme.id]
    tag = language_tag(theme.language)
    mark = Markup('<span lang="{}">{}</span>') if tag else Markup("{1}")
    sentence = Markup(words("worded_by", model="{model}", original="{original}", cited="{cited}"))
    return sentence.format(
        model=picture.wording.kept.model,
        original=mark.format(tag, words.quoted(label.original)),
        cited=cited(label.answers, words),
    )


def made_rows(picture: PictureLike, words: Words) -> list[tuple[str, str]]:
    """Which model was asked, when, and how much of what it wrote was used."""
    found = picture.wording
    if found is None:
        return []
    kept, language = found.kept, words.language
    shares = words(
        "worded_used",
        asked=number(kept.asked, language),
        used=number(kept.used, language),
        fallen=number(sum(kept.fallen_back.values()), language),
        dropped=number(sum(kept.dropped.values()), language),
    )
    who = f"{kept.model} ({kept.host}), {_day(found, words)}"
    return [(words("made.worded_by"), who), (words("made.worded_used"), shares)]


def _day(found: ShownWording, words: Words) -> str:
    return date(dt.datetime.fromisoformat(found.kept.at).date(), words.language)
