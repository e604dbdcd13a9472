"""What is kept of a drawn picture: where every answer and statement was placed, and what themes are called.

It is what a machine drew, before any correction; people's corrections are kept apart, in a log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from kuulolla.analysis.text.memory import Memory, Name, PlacedText, fingerprint
from kuulolla.analysis.text.results import Dispute, Fate, Flaw, Reason, SmallView, Span, Suggestion, Tone

if TYPE_CHECKING:
    from kuulolla.analysis.text.picture import Picture
    from kuulolla.analysis.text.places import Placing
    from kuulolla.analysis.text.reception import Reception

MOST_OFFERS = 1_000
SINCE = "since"


class PlacedStatement(NamedTuple):
    """A span of an answer: its theme and part by number, -1 for none, and how firmly it sits there (0 to 2).

    `learnt` is the theme it went to because it is like what people corrected, -2 for nothing learnt.
    """

    start: int
    end: int
    theme: int
    part: int
    learnt: int
    strength: float
    tone: Tone | None


class PlacedAnswer(NamedTuple):
    """One answer. `fate` is None when it says something; `copy` is the fingerprint of what it is a copy of.

    `reason` tells why an answer has its fate, and SINCE that it was assigned after the picture was drawn.

    `main` and `part` are the numbers of its main theme and of its part there, -1 for none.
    """

    fate: Fate | None
    reason: str
    language: str
    main: int
    part: int
    strength: float
    copy: str
    statements: tuple[PlacedStatement, ...]

    def speaking_of(self, theme: int, spans: Collection[tuple[int, int]]) -> PlacedAnswer:
        """The same answer, its statements at these spans and its main theme being of another theme."""
        statements = tuple(
            one._replace(theme=theme, part=-1) if (one.start, one.end) in spans else one
            for one in self.statements
        )
        return self._replace(main=theme, part=-1, statements=statements)


@dataclass(frozen=True, slots=True)
class DrawnTheme:
    """A theme or a part of one, as the machine called it, and where it stands on the map.

    `is_proposed` marks one that was found after the picture was drawn, in answers that came since.
    """

    id: str
    label: str
    language: str
    phrases: tuple[str, ...] = ()
    quotes: tuple[Span, ...] = ()
    parent: str | None = None
    position: tuple[float, float] = (0.5, 0.5)
    radius: float = 0.0
    worded: str = ""
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion by its place: what it was ranked by. `is_best` for those among the best of all."""

    span: Span
    score: float
    reasons: tuple[Reason, ...]
    parts: Mapping[Reason | Flaw, float]
    is_best: bool = False


@dataclass(frozen=True)
class Drawing:
    """A picture as the machine drew it, answer by answer in their order.

    `ids` are those of theme number 0, 1, 2 ...; `learnt_ids` those that `learnt` numbers speak of. `themes`
    describes the themes and their parts. `corrections` is how many entries of the log it was drawn after.
    Spans speak of answers by their place in `answers`.
    """

    ids: tuple[str, ...]
    answers: tuple[PlacedAnswer, ...]
    themes: tuple[DrawnTheme, ...]
    offers: tuple[Offer, ...] = ()
    few: tuple[SmallView, ...] = ()
    disputes: Mapping[str, Dispute] = field(default_factory=dict)
    learnt_ids: tuple[str, ...] = ()
    corrections: int = 0
    made: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    mask_language: str = "fi"

    @classmethod
    def of(cls, picture: Picture) -> Drawing:
        """What is to be kept of a picture that was just made."""
        workings = picture.workings
        if workings is None or picture.base is None:
            raise ValueError("only a picture made from answers can be gone on from")
        return cls(
            ids=picture.base.ids,
            answers=tuple(placed_answers(workings.reception, workings.placing, workings.tones)),
            themes=tuple(_themes(picture)),
            offers=tuple(_offers(workings.suggester.offers(MOST_OFFERS), picture.suggestions)),
            few=picture.few,
            disputes=dict(picture.findings.disputes),
            learnt_ids=tuple(workings.placing.ids),
            corrections=len(picture.log.entries),
            made=dict(picture.made),
            mask_language=picture.mask_language,
        )

    def memory(self, texts: Sequence[str], *, settings: Sequence[str], with_since: bool = False) -> Memory:
        """What a later picture needs to go on from this one; `texts` are those of the answers.

        Answers that were assigned since it was drawn are open again, unless they make up a proposed theme;
        `with_since` keeps them all where they are.
        """
        names = {theme.id: Name(theme.id, theme.label, theme.language) for theme in self.themes}
        proposed = {self.ids.index(theme.id) for theme in self.themes if theme.is_proposed}
        placed = {
            fingerprint(text): PlacedText(
                answer.main,
                answer.part,
                tuple((one.start, one.end, one.theme, one.part) for one in answer.statements),
            )
            for text, answer in zip(texts, self.answers, strict=True)
            if answer.statements and (with_since or answer.reason != SINCE or answer.main in proposed)
        }
        return Memory(
            names=tuple(names.get(identity, Name(identity, "", "")) for identity in self.ids),
            parts={identity: name for identity, name in names.items() if "." in identity},
            placed=placed,
            settings={key: self.made[key] for key in settings if key in self.made},  # type: ignore[misc]  # plain values
        )


def placed_answers(
    reception: Reception, placing: Placing, tones: Sequence[Tone | None]
) -> Iterator[PlacedAnswer]:
    """Every answer with its statements; copies have statements of their own, the same as their text's."""
    base = placing.base
    rows = _rows_by_answer(base.answer)
    statements = zip(
        base.start.tolist(), base.end.tolist(), base.theme.tolist(), base.subtheme.tolist(),
        base.learnt.tolist(), np.round(placing.statements.strength.astype(float), 4).tolist(),
        tones, strict=True,
    )  # fmt: skip
    said = [PlacedStatement(*one) for one in statements]
    texts = reception.answers.texts
    for number, fate in enumerate(reception.fates):
        standing = int(placing.stands_for[number])
        copied = int(reception.copy_of[number])
        first, end = rows.get(standing, (0, 0)) if fate is None else (0, 0)
        yield PlacedAnswer(
            fate,
            reception.reasons[number],
            reception.languages[number],
            int(base.main[standing]) if fate is None else -1,
            int(base.part[standing]) if fate is None else -1,
            round(float(placing.strength[number]), 4) if fate is None else 0.0,
            fingerprint(texts[copied]) if texts[copied] != texts[number] else "",
            tuple(said[first:end]),
        )


def _rows_by_answer(answers: np.ndarray) -> dict[int, tuple[int, int]]:
    """The first row and the end of each answer's statements, which stand together."""
    if not len(answers):
        return {}
    starts = np.flatnonzero(np.r_[True, answers[1:] != answers[:-1]])
    ends = np.r_[starts[1:], len(answers)].tolist()
    return dict(zip(answers[starts].tolist(), zip(starts.tolist(), ends, strict=True), strict=True))


def _themes(picture: Picture) -> Iterator[DrawnTheme]:
    for theme in picture.themes:
        yield DrawnTheme(
            id=theme.id,
            label=theme.draft_label or theme.label,
            language=theme.language,
            phrases=theme.phrases,
            quotes=tuple(quote.span for quote in theme.quotes),
            parent=theme.parent,
            position=theme.position,
            radius=theme.radius,
            worded=theme.worded,
        )


def _offers(ranked: Sequence[Suggestion], best: Sequence[Suggestion]) -> Iterator[Offer]:
    chosen = {suggestion.quote.span for suggestion in best}
    others = [suggestion for suggestion in ranked if suggestion.quote.span not in chosen]
    for suggestion in sorted([*best, *others], key=lambda each: -each.score):
        yield Offer(
            suggestion.quote.span,
            suggestion.score,
            suggestion.reasons,
            {part: round(value, 6) for part, value in suggestion.parts.items()},
            suggestion.quote.span in chosen,
        )
