"""The five slides: the finding, what people want, their own words, the best suggestions, how one knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kuulolla.core.words import say
from kuulolla.hear.publishing.edition import Edition, Proposal, Said, ThemeShown
from kuulolla.hear.publishing.files.slides.chart import add_bars
from kuulolla.hear.publishing.files.slides.deck import (
    HEIGHT,
    INNER,
    MARGIN,
    Box,
    Deck,
    Run,
    fitting,
    height_of,
    within,
)
from kuulolla.hear.publishing.how import cannot_of, checked_of, corrections_of, sample_of, source_of

TITLE_BOX = Box(MARGIN, 0.62, INNER, 0.75)
TITLE_SIZE = 32
FOOT = Box(MARGIN, HEIGHT - 0.55, INNER, 0.3)
MOST_VOICES, LONGEST_VOICE, MOST_PROPOSALS, MOST_REASONS = 3, 190, 4, 4
MARKS = {"fi": "””", "sv": "””", "en": "“”"}


def five_slides(edition: Edition) -> bytes:
    """The presentation."""
    deck = Deck(edition)
    _finding(deck, edition)
    _wants(deck, edition)
    _voices(deck, edition)
    _suggestions(deck, edition)
    _how(deck, edition)
    return deck.content()


def _finding(deck: Deck, edition: Edition) -> None:
    """The question, one sentence, three numbers."""
    size = fitting(edition.question, (44, 40, 36, 32, 28), width=INNER, height=1.45, bold=True)
    notes = "\n\n".join(filter(None, (edition.headline.striptags(), edition.told["note"], _source(edition))))
    slide = deck.slide(Run(edition.question, size, bold=True), Box(MARGIN, 1.0, INNER, 1.5), notes=notes)
    kicker = f"{edition.frame.organisation} · {edition.told['status']}"
    deck.write(slide, [[Run(kicker, 16, "soft")]], Box(MARGIN, 0.55, INNER, 0.35))
    found = edition.headline.striptags()
    size = fitting(found, (28, 26, 24, 22, 20), width=INNER - 1.2, height=1.45)
    deck.write(slide, [[Run(found, size, "brand", bold=True)]], Box(MARGIN, 2.72, INNER - 1.2, 1.5))
    figures = edition.told["figures"]
    width = (INNER - 0.5 * (len(figures) - 1)) / max(1, len(figures))
    for place, (value, meaning) in enumerate(figures):
        left = MARGIN + place * (width + 0.5)
        deck.line(slide, Box(left, 4.42, width, 0.045), "brand")
        deck.write(slide, [[Run(value, 60, bold=True)]], Box(left, 4.55, width, 1.05))
        deck.write(slide, [[Run(meaning, 18, "soft")]], Box(left, 5.6, width, 0.95))
    _foot(deck, slide, edition, *edition.facts[:2])


def _wants(deck: Deck, edition: Edition) -> None:
    """Ranked bars, as a chart that can be changed."""
    title = edition.words("wants")
    base = edition.words("base", people=edition.people)
    notes = "\n\n".join((base, edition.words("wants_scale"), _source(edition)))
    slide = deck.slide(Run(title, TITLE_SIZE, bold=True), TITLE_BOX, notes=notes)
    if edition.bars:
        add_bars(deck, slide, edition, Box(MARGIN, 1.45, INNER, 5.25))
    _foot(deck, slide, edition, base)


def _voices(deck: Deck, edition: Edition) -> None:
    """People's own words, large."""
    title = say("hear.published.voices", language=edition.language)
    shown = chosen_voices(edition)
    notes = "\n\n".join((*(_spoken(said, edition) for _, said in shown), _source(edition)))
    slide = deck.slide(Run(title, TITLE_SIZE, bold=True), TITLE_BOX, notes=notes)
    room = (FOOT.top - 1.6) / max(1, len(shown))
    for place, (theme, said) in enumerate(shown):
        box = Box(MARGIN, 1.6 + place * room, INNER, room - 0.15)
        _voice(deck, slide, theme, said, box=box, edition=edition)
    if edition.withdrawn:
        deck.write(
            slide, [[Run(edition.withdrawn_note, 14, "soft")]], Box(MARGIN, FOOT.top - 0.3, INNER, 0.28)
        )
    _foot(deck, slide, edition)


def _voice(deck: Deck, slide: Any, theme: ThemeShown, said: Said, *, box: Box, edition: Edition) -> None:
    """A quote with its theme and the number of its answer."""
    deck.line(slide, Box(box.left, box.top + 0.05, 0.07, box.height - 0.3), "brand")
    inner = Box(box.left + 0.35, box.top, box.width - 0.35, box.height)
    text = _quoted(said, edition)
    size = fitting(text, (30, 28, 26, 24, 22, 20, 18), width=inner.width, height=inner.height - 0.6)
    under = [
        Run(theme.bar.label, 15, "brand", bold=True, language=theme.bar.language),
        Run(f"   {theme.bar.share}, {edition.words('answer', n=said.answer)}", 15, "soft"),
    ]
    deck.write(slide, [[Run(text, size, serif=True, language=said.language)], under], inner, space=6)


def _suggestions(deck: Deck, edition: Edition) -> None:
    """The best suggestions with their reasons."""
    title = edition.words("suggestions")
    shown = edition.suggestions[:MOST_PROPOSALS]
    told = [_spoken(each.said, edition) for each in shown]
    notes = "\n\n".join((*told, edition.words("suggestions_lead"), _source(edition)))
    slide = deck.slide(Run(title, TITLE_SIZE, bold=True), TITLE_BOX, notes=notes)
    if not shown:
        none = Run(edition.words("no_suggestions"), 24, "soft")
        deck.write(slide, [[none]], Box(MARGIN, 1.7, INNER, 1))
    room = (FOOT.top - 1.6) / max(1, len(shown))
    for place, proposal in enumerate(shown):
        box = Box(MARGIN, 1.6 + place * room, INNER, room - 0.1)
        _proposal(deck, slide, proposal, rank=place + 1, box=box, edition=edition)
    _foot(deck, slide, edition)


def _proposal(deck: Deck, slide: Any, proposal: Proposal, *, rank: int, box: Box, edition: Edition) -> None:
    """A suggestion, its theme and why it stands out."""
    deck.write(slide, [[Run(str(rank), 34, "brand", bold=True)]], Box(box.left, box.top - 0.08, 0.6, 0.7))
    inner = Box(box.left + 0.75, box.top, box.width - 0.75, box.height)
    text, room = _quoted(proposal.said, edition), inner.height - 0.42
    size = fitting(text, (22, 21, 20, 19, 18, 17, 16), width=inner.width, height=room)
    text = within(text, size, width=inner.width, height=room)
    why = ", ".join((*proposal.reasons[:MOST_REASONS], edition.words("answer", n=proposal.said.answer)))
    under = [
        Run(f"{proposal.theme}   " if proposal.theme else "", 14, "brand", bold=True),
        Run(why, 14, "soft"),
    ]
    words = [Run(text, size, serif=True, language=proposal.said.language)]
    deck.write(slide, [words, under], inner, space=3)


def _how(deck: Deck, edition: Edition) -> None:
    """How one knows, and what comes next."""
    title = say("hear.published.slide.next", language=edition.language)
    notes = "\n\n".join((sample_of(edition), *cannot_of(edition), _source(edition)))
    slide = deck.slide(Run(title, TITLE_SIZE, bold=True), TITLE_BOX, notes=notes)
    half = (INNER - 0.8) / 2
    known = (sample_of(edition), checked_of(edition), corrections_of(edition))
    then = [
        say(f"hear.published.slide.then.{key}", language=edition.language)
        for key in ("decide", "tell", "ask")
    ]
    for left, key, lines, sizes in (
        (MARGIN, "know", known, (24, 22, 20, 19, 18, 17, 16, 15)),
        (MARGIN + half + 0.8, "then", then, (28, 26, 24, 22, 20)),
    ):
        deck.line(slide, Box(left, 1.6, half, 0.045), "brand")
        heading = Run(say(f"hear.published.slide.{key}", language=edition.language), 22, "brand", bold=True)
        deck.write(slide, [[heading]], Box(left, 1.75, half, 0.45))
        size = _size_of_all(lines, sizes, width=half, height=FOOT.top - 2.55)
        paragraphs = [[Run(line, size)] for line in lines]
        deck.write(slide, paragraphs, Box(left, 2.35, half, FOOT.top - 2.5), space=size * 0.7)
    _foot(deck, slide, edition, edition.frame.address)


def chosen_voices(edition: Edition) -> list[tuple[ThemeShown, Said]]:
    """A quote of each of the largest themes, short enough to be read from the back row."""
    found = []
    for theme in edition.themes:
        short = [said for said in theme.said if len(said.text) <= LONGEST_VOICE]
        if short:
            found.append((theme, short[0]))
    return found[:MOST_VOICES]


def _size_of_all(lines: Sequence[str], sizes: Sequence[float], *, width: float, height: float) -> float:
    def high(size: float) -> float:
        gaps = (len(lines) - 1) * size * 0.7 / 72
        return gaps + sum(height_of(line, size, width=width) for line in lines)

    return next((size for size in sizes if high(size) <= height), sizes[-1])


def _foot(deck: Deck, slide: Any, edition: Edition, *parts: str) -> None:
    day = say(
        "hear.published.version", language=edition.language, n=edition.frame.version, day=edition.published_on
    )
    text = " · ".join(filter(None, (*parts, day)))
    deck.write(slide, [[Run(text, 12, "soft")]], FOOT)


def _source(edition: Edition) -> str:
    return say("hear.published.slide.notes", language=edition.language, source=source_of(edition))


def _quoted(said: Said, edition: Edition) -> str:
    marks = MARKS.get(said.language, MARKS[edition.language])
    return f"{marks[0]}{' '.join(said.text.split())}{marks[1]}"


def _spoken(said: Said, edition: Edition) -> str:
    return f"{_quoted(said, edition)} ({edition.words('answer', n=said.answer)})"
