"""The finding in one sentence, and the three figures beside it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from kuulolla.analysis.report.shape import PictureLike, is_flooded, main_themes, share_of_people_in
from kuulolla.analysis.report.voices import labelled
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number, percent
from kuulolla.analysis.text.results import Theme, Tone

NAMED_WHEN_TIED = 2


@dataclass(frozen=True)
class Figure:
    """A number so large that it carries a message, and what it counts."""

    value: str
    meaning: str


def headline(picture: PictureLike, words: Words) -> Markup:
    """One sentence on the largest theme; it claims a wish only where wishing prevails."""
    themes = main_themes(picture)
    if not themes:
        return Markup(words("headline.none" if picture.people_who_said else "headline.silence"))
    leaders = [theme for theme in themes if theme.people == themes[0].people]
    if is_flooded(picture):
        leaders = leaders[:1]
    sentence = Markup(words(f"headline.{_kind(leaders, themes)}", **_slots()))
    return sentence.format(
        label=labelled(leaders[0], words),
        second=labelled(leaders[1], words) if len(leaders) > 1 else "",
        people=words.count("people", leaders[0].people),
        share=percent(leaders[0].share, words.language),
    )


def _slots() -> dict[str, str]:
    return {name: f"{{{name}}}" for name in ("label", "second", "people", "share")}


def _kind(leaders: list[Theme], themes: tuple[Theme, ...]) -> str:
    if len(leaders) > NAMED_WHEN_TIED:
        return "many"
    return "tie" if len(leaders) == NAMED_WHEN_TIED else _leading_tone(leaders[0], themes).value


def _leading_tone(theme: Theme, themes: tuple[Theme, ...]) -> Tone:
    """The tone of more than half of the theme, if no other theme holds more of that tone."""
    tone = max(Tone, key=lambda each: theme.tone.get(each, 0))
    own = theme.tone.get(tone, 0)
    prevails = 2 * own > sum(theme.tone.values())
    first = all(other.tone.get(tone, 0) <= own for other in themes)
    return tone if prevails and first else Tone.NEUTRAL


def figures(picture: PictureLike, words: Words) -> list[Figure]:
    """People heard, themes found, and how much the three largest themes cover."""
    themes = main_themes(picture)
    shown = [
        _counted("people", picture.people_who_said, words),
        _counted("themes", len(themes), words),
    ]
    if len(themes) > 3:
        covered = share_of_people_in(picture, themes[:3])
        shown.append(Figure(percent(covered, words.language), words("figure.top")))
    return shown


def _counted(what: str, amount: int, words: Words) -> Figure:
    form = "one" if amount == 1 else "many"
    return Figure(number(amount, words.language), words(f"figure.{what}.{form}"))
