"""People's own words on the page: labels, quotes and suggestions with their language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from kuulolla.analysis.report.shape import PictureLike, name_in
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number
from kuulolla.analysis.text.results import Quote, Suggestion, Theme

LONG_QUOTE = 240
MODEL_SIGN = "◇"


@dataclass(frozen=True)
class Voice:
    """A quote as it is set: its words, its language and the number of its answer."""

    text: str
    language: str
    answer: str
    long: bool


@dataclass(frozen=True)
class Proposal:
    """A suggestion as it is set; `label` and `anchor` are "" when it is in no theme."""

    voice: Voice
    label: str
    label_language: str
    anchor: str
    reasons: tuple[str, ...]


def anchor(theme: Theme) -> str:
    """The name of the theme's place on the page; it stays while the theme keeps its id."""
    return "theme-" + re.sub(r"[^A-Za-z0-9_-]", "-", theme.id)


def language_tag(code: str) -> str:
    """The code when a browser can use it, else ""."""
    return code if re.fullmatch(r"[a-z]{2}", code) else ""


def tagged(theme: Theme, words: Words) -> tuple[str, str]:
    """The theme's name in the language of the report if it has one, and the tag of its language.

    A name that a language model worded has a sign after it.
    """
    name, language = name_in(theme, words.language)
    return signed(name, theme), language_tag(language)


def signed(name: str, theme: Theme) -> str:
    """The name with the sign of a language model's words after it, if they are that."""
    return f"{name}\u00a0{MODEL_SIGN}" if theme.worded and not theme.names else name


def labelled(theme: Theme, words: Words) -> Markup:
    """The theme's label in quotation marks, marked with its language."""
    name, tag = name_in(theme, words.language)
    tag, text = language_tag(tag), signed(words.quoted(name), theme)
    return Markup('<span lang="{}">{}</span>').format(tag, text) if tag else Markup("{}").format(text)


def voice(quote: Quote, picture: PictureLike, words: Words) -> Voice:
    """The quote with the language of its answer."""
    answer = quote.span.answer
    return Voice(
        text=quote.text.strip(),
        language=language_tag(picture.placements[answer].language),
        answer=words("answer", n=number(answer + 1, words.language)),
        long=len(quote.text) > LONG_QUOTE,
    )


def proposal(suggestion: Suggestion, picture: PictureLike, words: Words) -> Proposal:
    """The suggestion with its theme and its reasons in words."""
    theme = next((each for each in picture.themes if each.id == suggestion.theme), None)
    name, tag = tagged(theme, words) if theme else ("", "")
    return Proposal(
        voice=voice(suggestion.quote, picture, words),
        label=name,
        label_language=tag,
        anchor=anchor(theme) if theme and theme.parent is None else "",
        reasons=tuple(words(f"reason_for.{reason}") for reason in suggestion.reasons),
    )
