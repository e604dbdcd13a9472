"""The two sides of a theme that people disagree on, and what few people say."""

from __future__ import annotations

from dataclasses import dataclass

from kuulolla.analysis.report.shape import PictureLike, main_themes
from kuulolla.analysis.report.voices import Voice, anchor, language_tag, tagged, voice
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import percent
from kuulolla.analysis.text.counting import SMALLEST_CELL
from kuulolla.analysis.text.results import Quote, SmallView, Theme

RARE = (0.01, 0.03)


@dataclass(frozen=True)
class Sides:
    """Two voices that face each other, each with how many stand there, and how this is known."""

    one: tuple[str, Voice]
    other: tuple[str, Voice]
    note: str


@dataclass(frozen=True)
class FewSaid:
    """A view of few people. `within` is the theme it lies in, "" when it is a theme itself or in none."""

    label: str
    language: str
    anchor: str
    people: str
    voices: tuple[Voice, ...]
    within: str = ""
    within_language: str = ""


def sides(theme: Theme, picture: PictureLike, words: Words) -> Sides | None:
    """The sides of a marked theme, else None."""
    dispute = picture.findings.disputes.get(theme.id)
    if dispute is None:
        return None
    one, other = (voice(quote, picture, words) for quote in dispute.quotes)
    note = words("sides_note")
    if dispute.read < theme.people:
        note = f"{note} {words('sides_read', people=words.count('people', dispute.read))}"
    return Sides(
        (words("side.one", people=people_or_few(dispute.people[0], words)), one),
        (words("side.other", people=people_or_few(dispute.people[1], words)), other),
        note,
    )


def people_or_few(people: int | None, words: Words) -> str:
    """The people in words; one to four are a few."""
    return words("a_few") if people is None else words.count("people", people)


def other_quotes(theme: Theme, picture: PictureLike) -> tuple[Quote, ...]:
    """The theme's quotes without those that its two sides show already."""
    dispute = picture.findings.disputes.get(theme.id)
    if dispute is None:
        return theme.quotes[1:]
    return tuple(
        quote for quote in theme.quotes if not any(_overlap(quote, shown) for shown in dispute.quotes)
    )


def _overlap(one: Quote, other: Quote) -> bool:
    same = one.span.answer == other.span.answer
    return same and one.span.start < other.span.end and other.span.start < one.span.end


def few_said(picture: PictureLike, words: Words) -> list[FewSaid]:
    """Small views, the commonest first: those found inside and outside of themes, and small themes."""
    told = {view.theme for view in picture.few}
    small = [
        theme for theme in main_themes(picture) if RARE[0] <= theme.share <= RARE[1] and theme.id not in told
    ]
    found = [(view.people, _small_view(view, picture, words)) for view in picture.few]
    found += [(theme.people, _small_theme(theme, picture, words)) for theme in small]
    return [said for _, said in sorted(found, key=lambda pair: -pair[0])]


def _small_view(view: SmallView, picture: PictureLike, words: Words) -> FewSaid:
    theme = next((each for each in picture.themes if each.id == view.theme), None)
    within, tag = tagged(theme, words) if theme else ("", "")
    return FewSaid(
        label=view.label,
        language=language_tag(view.language),
        anchor=anchor(theme) if theme else "",
        people=_few_people(view, words),
        voices=tuple(voice(quote, picture, words) for quote in view.quotes[:2]),
        within=within,
        within_language=tag,
    )


def _few_people(view: SmallView, words: Words) -> str:
    if view.people < SMALLEST_CELL:
        return words("a_few")
    return f"{words.count('people', view.people)}, {percent(view.share, words.language)}"


def _small_theme(theme: Theme, picture: PictureLike, words: Words) -> FewSaid:
    return FewSaid(
        *tagged(theme, words),
        anchor=anchor(theme),
        people=words.count("people", theme.people),
        voices=tuple(voice(quote, picture, words) for quote in theme.quotes[:1]),
    )
