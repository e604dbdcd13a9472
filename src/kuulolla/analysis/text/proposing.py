"""Proposing a theme: what a group of answers has in common, told in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

import numpy as np

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.describing import Describer
from kuulolla.analysis.text.naming import centre_of
from kuulolla.analysis.text.places import Placing
from kuulolla.analysis.text.placing import Learnt, Placer
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.results import SmallView, Span
from kuulolla.analysis.text.statements import split_all
from kuulolla.analysis.text.themes import NO_THEME

BACKGROUND = 600
NEAR = 2


@dataclass(frozen=True)
class NewTheme:
    """New matter: what people say of it, and the spans of each answer that do.

    Answers are named by their place among those that were looked at. `near` are the ids of the themes that
    it is most like.
    """

    id: str
    label: str
    language: str
    quotes: tuple[Span, ...]
    statements: Mapping[int, frozenset[tuple[int, int]]] = field(default_factory=dict)
    near: tuple[str, ...] = ()

    def later_by(self, places: int) -> NewTheme:
        """The same theme, every answer so many places later."""
        return replace(
            self,
            quotes=tuple(replace(span, answer=span.answer + places) for span in self.quotes),
            statements={answer + places: spans for answer, spans in self.statements.items()},
        )


def placed_among(placer: Placer, learnt: Learnt, reception: Reception) -> Placing:
    """The answers placed by what was learnt."""
    there = placer.among(reception)
    texts = list(dict.fromkeys(reception.answers.texts))
    cut = there.cut(dict(zip(texts, split_all(texts), strict=True)))
    return there.place_more(learnt.finder, cut)


class Proposals:
    """Describes groups of answers that came later beside some of those that the themes were learnt from."""

    def __init__(self, placer: Placer, learnt: Learnt, *, mask_language: str) -> None:
        self._placer = placer
        self._learnt = learnt
        self._mask_language = mask_language

    def of(self, recent: Reception, groups: Sequence[Integers]) -> list[NewTheme]:
        """The themes of the groups, which hold numbers of answers; one without words of its own is none."""
        reception = _joined(recent, self._placer.reception, self._background(recent))
        placing = placed_among(self._placer, self._learnt, reception)
        describer = Describer(
            reception,
            placing,
            tones=(),
            best_among=lambda _rows: (),
            sampled=np.arange(len(placing.statements)),
            people_who_said=len(reception.fates),
            mask_language=self._mask_language,
        )
        ids = _unused(placing.ids)
        themes = []
        for members in groups:
            rows = self._rows(reception, placing, members)
            view = describer.view(rows, len(members)) if len(rows) else None
            if view is not None:
                themes.append(_theme(next(ids), view, placing, rows, self._near(reception, placing, rows)))
        return themes

    def _background(self, recent: Reception) -> Integers:
        """Some of the known answers: what everybody says does not name a theme."""
        here = set(recent.answers.texts)
        sample = self._placer.sample[:: -(-len(self._placer.sample) // BACKGROUND) or 1]
        others = [text not in here for text in self._placer.texts_of(sample)]
        background: Integers = sample[np.array(others, bool)]
        return background

    def _rows(self, reception: Reception, placing: Placing, members: Integers) -> Integers:
        """The statements of the members that are more like the group than like their theme.

        Of each answer at least the one that is most like the group.
        """
        statements = placing.statements
        rows = np.flatnonzero(np.isin(statements.answer, members))
        language = reception.languages[int(members[0])]
        vectors = statements.vectors[language].own[statements.vector_row[rows]]
        likeness = vectors @ centre_of(vectors)
        centres = self._learnt.finder.centres_[language]
        own = (vectors * centres[np.maximum(statements.theme[rows], 0)]).sum(axis=1)
        chosen = (likeness > own) | (statements.theme[rows] == NO_THEME)
        for member in members.tolist():
            mine = np.flatnonzero(statements.answer[rows] == member)
            chosen[mine[likeness[mine].argmax()]] = True
        found: Integers = rows[chosen]
        return found

    def _near(self, reception: Reception, placing: Placing, rows: Integers) -> tuple[str, ...]:
        language = reception.languages[int(placing.statements.answer[rows[0]])]
        vectors = placing.statements.vectors[language].own[placing.statements.vector_row[rows]]
        likeness = self._learnt.finder.centres_[language] @ centre_of(vectors)
        best = np.argsort(-likeness, kind="stable")[:NEAR].tolist()
        return tuple(placing.ids[theme] for theme in best)


def _theme(
    identity: str, view: SmallView, placing: Placing, rows: Integers, near: tuple[str, ...]
) -> NewTheme:
    statements = placing.statements
    spans: dict[int, set[tuple[int, int]]] = {}
    for row in rows.tolist():
        span = (int(statements.start[row]), int(statements.end[row]))
        spans.setdefault(int(statements.answer[row]), set()).add(span)
    quotes = tuple(quote.span for quote in view.quotes)
    said = {answer: frozenset(found) for answer, found in spans.items()}
    return NewTheme(identity, view.label, view.language, quotes, said, near)


def _unused(ids: Sequence[str]) -> Iterator[str]:
    """Ids after the highest that the picture ever had."""
    highest = max((int(one[1:]) for one in ids if one[0] == "t" and one[1:].isdigit()), default=0)
    return (f"t{number}" for number in count(highest + 1))


def _joined(recent: Reception, known: Reception, numbers: Integers) -> Reception:
    """The recent answers, and after them some of the known ones."""
    chosen = numbers.tolist()
    size = len(recent.fates) + len(chosen)
    copies = np.r_[recent.copy_of, np.arange(len(recent.fates), size)]
    return Reception(
        answers=Answers.of([*recent.answers.texts, *(known.answers.texts[number] for number in chosen)]),
        fates=[*recent.fates, *(known.fates[number] for number in chosen)],
        reasons=[*recent.reasons, *(known.reasons[number] for number in chosen)],
        languages=[*recent.languages, *(known.languages[number] for number in chosen)],
        persons=np.arange(size),
        copy_of=copies,
    )
