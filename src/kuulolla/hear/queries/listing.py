"""Answers as they are shown in a list: masked, with what was found in them and the themes they are in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.privacy import Finding, find_personal_data, masked_span
from kuulolla.analysis.text.results import Span
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.analysis.text.themes import NO_THEME
from kuulolla.ask.models import Question
from kuulolla.core.words import current_language, say
from kuulolla.hear.queries.answers import house_language
from kuulolla.hear.queries.standing import Told

PER_PAGE = 50


@dataclass(frozen=True)
class Tag:
    """A theme as a list names it."""

    id: str
    name: str
    language: str


@dataclass(frozen=True)
class Piece:
    """Some of an answer's words; `is_hit` where a search found them."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True)
class Statement:
    """One statement of an answer. `pointer` is what a correction calls it."""

    row: int
    pointer: str
    text: str
    theme: Tag | None


@dataclass(frozen=True)
class Listed:
    """An answer of a list. `number` is how the picture counts it."""

    key: int
    number: int
    pieces: tuple[Piece, ...]
    language: str
    language_name: str
    day: date | None
    channel: str
    tags: tuple[Tag, ...]
    statements: tuple[Statement, ...]


def called(group: Group, language: str | None = None) -> tuple[str, str]:
    """A theme's name and the language it is in: a person's in the reader's language, any person's, else
    the machine's.
    """
    wanted = language or current_language()
    if group.names:
        spoken = wanted if wanted in group.names else next(iter(group.names))
        return group.names[spoken], spoken
    if group.drawn is None:
        return group.id, ""
    return group.drawn.worded or group.drawn.label, language_tag(group.drawn.language)


def channel_column(question: Question) -> str:
    """What the column of channels is called among the groups."""
    return say("hear.channel", language=house_language(question))


class Lister:
    """Lists answers of a picture as it stands."""

    def __init__(self, told: Told, *, question: Question) -> None:
        self._told, self._words = told, Words(current_language())
        self._standing = told.standing
        self._tags = {group.id: Tag(group.id, *called(group)) for group in told.standing.themes}
        self._channels = told.standing.answers.groups.get(channel_column(question))

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Every theme, the largest first."""
        return tuple(tag for tag in self._tags.values() if tag.name)

    def listed(self, place: int, hits: Iterable[Span] = ()) -> Listed:
        """One answer."""
        standing = self._standing
        text, dates = standing.answers.texts[place], standing.answers.dates
        language = language_tag(standing.drawing.answers[place].language)
        return Listed(
            key=self._told.keys[place],
            number=place + 1,
            pieces=pieces(text, self._findings(text), hits, language=standing.drawing.mask_language),
            language=language,
            language_name=self._words.named("language", language) if language else "",
            day=dates[place] if dates else None,
            channel=self._channel(place),
            tags=tuple(self._tags[theme] for theme in standing.themes_of(place) if theme in self._tags),
            statements=self.statements(place),
        )

    def statements(self, place: int) -> tuple[Statement, ...]:
        """What an answer says, one statement after another."""
        standing, columns = self._standing, self._standing.columns
        text = standing.answers.texts[place]
        findings, language = self._findings(text), standing.drawing.mask_language
        found = []
        for row in standing.statements_of(place).tolist():
            start, end = int(columns.start[row]), int(columns.end[row])
            theme = int(standing.draft.theme[row])
            tag = self._tags.get(standing.draft.ids[theme]) if theme != NO_THEME else None
            pointer = f"{self._told.keys[place]}:{start}-{end}"
            found.append(
                Statement(row, pointer, masked_span(text, findings, start, end, language=language), tag)
            )
        return tuple(found)

    def _findings(self, text: str) -> Sequence[Finding]:
        return find_personal_data(text, kept=self._standing.kept.of(text))

    def _channel(self, place: int) -> str:
        if not self._channels:
            return ""
        return masked_text(self._channels[place], language=self._standing.drawing.mask_language)


def pieces(
    text: str, findings: Sequence[Finding], hits: Iterable[Span], *, language: str
) -> tuple[Piece, ...]:
    """The text masked, cut where hits begin and end. Hits do not overlap each other."""
    found, here = [], 0
    for hit in hits:
        if hit.start < here:
            continue
        found.append(Piece(masked_span(text, findings, here, hit.start, language=language)))
        found.append(Piece(masked_span(text, findings, hit.start, hit.end, language=language), is_hit=True))
        here = hit.end
    found.append(Piece(masked_span(text, findings, here, len(text), language=language)))
    return tuple(piece for piece in found if piece.text)
