"""Answers that a search finds, and what can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from kuulolla.analysis.text.places import Flags
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Fate, Span
from kuulolla.analysis.text.search import Ranking
from kuulolla.analysis.text.standing.columns import TONES
from kuulolla.analysis.text.standing.standing import Standing
from kuulolla.analysis.text.themes import NO_THEME as NOWHERE
from kuulolla.ask.models import Question
from kuulolla.core.models import User
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.hear.models import SavedSearch
from kuulolla.hear.queries.index import Index
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.correcting import Pointed
from kuulolla.hear.rules.finding import NO_THEME, Search


@dataclass(frozen=True)
class Found:
    """The answers found, by place, the best or the latest first."""

    told: Told
    places: Sequence[int]
    ranking: Ranking | None = None
    number_in_index: dict[int, int] = field(default_factory=dict)

    def hits(self, place: int) -> tuple[Span, ...]:
        """The words of an answer that were asked for."""
        if self.ranking is None:
            return ()
        number = self.number_in_index[place]
        return tuple(Span(place, span.start, span.end) for span in self.ranking.spans(number))

    def keys(self) -> list[int]:
        """The answers' keys in the database."""
        return [self.told.keys[place] for place in self.places]

    def pointed(self, place: int) -> list[Pointed]:
        """The statements of an answer that the words stand in; the whole answer when none was asked for."""
        standing, key, hits = self.told.standing, self.told.keys[place], self.hits(place)
        columns = standing.columns
        spans = [
            (int(columns.start[row]), int(columns.end[row]))
            for row in standing.statements_of(place).tolist()
            if any(columns.start[row] < hit.end and columns.end[row] > hit.start for hit in hits)
        ]
        return [Pointed(key, span) for span in spans] or [Pointed(key)]


def found_by(search: Search, told: Told, index: Index | None) -> Found:
    """What the search finds. `index` is needed for words only; answers that it does not know are left out."""
    fitting = matching(search, told.standing)
    if not search.words.strip():
        return Found(told, np.flatnonzero(fitting)[::-1].tolist())
    if index is None:
        return Found(told, [])
    ranking = index.search.ranked(search.words)
    numbers = np.flatnonzero(ranking.scores > 0)
    best = numbers[np.lexsort((numbers, -ranking.scores[numbers]))]
    here = _places(best, told, index)
    kept = {place: number for number, place in here if fitting[place]}
    return Found(told, list(kept), ranking, kept)


def _places(numbers: Integers, told: Told, index: Index) -> list[tuple[int, int]]:
    """Where the answers of the index stand now, without those that are gone or have changed."""
    texts, places, same = told.standing.answers.texts, told.places, index.keys == told.keys
    pairs = [(number, number if same else places.get(index.keys[number], -1)) for number in numbers.tolist()]
    return [(number, place) for number, place in pairs if place >= 0 and texts[place] == index.texts[number]]


def matching(search: Search, standing: Standing) -> Flags:
    """Which answers the filters let through."""
    fitting: Flags = np.ones(len(standing.answers), bool)
    if search.theme:
        fitting &= _in_theme(search.theme, standing)
    if search.language:
        fitting &= _having(standing.columns.language.names, standing.columns.language.codes, search.language)
    for column, value in search.groups:
        coded = standing.columns.groups.get(column)
        fitting &= _having(coded.names, coded.codes, value) if coded is not None else False
    if search.tone is not None:
        rows = standing.columns.tone == TONES.index(search.tone)
        fitting &= _at(standing, standing.columns.answer[rows])
    if search.fate is not None:
        fitting &= fates(standing) == list(Fate).index(search.fate)
    if search.since is not None or search.until is not None:
        fitting &= _within(search, standing)
    return fitting


def fates(standing: Standing) -> Integers:
    """By answer the place of its fate among all fates, after what people corrected."""
    order = list(Fate)
    placed = _at(standing, standing.columns.answer[standing.draft.theme != NOWHERE])
    said = np.where(placed, order.index(Fate.IN_THEMES), order.index(Fate.NONE_OF_THESE))
    own = [order.index(one.fate) if one.fate is not None else -1 for one in standing.drawing.answers]
    drawn = np.array(own, np.int64)
    return np.where(drawn >= 0, drawn, said)


def _in_theme(theme: str, standing: Standing) -> Flags:
    if theme == NO_THEME:
        return _at(standing, standing.without_theme())
    group = standing.theme(theme)
    return _at(standing, group.answers if group is not None else np.zeros(0, np.int64))


def _at(standing: Standing, places: Integers) -> Flags:
    flags: Flags = np.zeros(len(standing.answers), bool)
    flags[places] = True
    return flags


def _having(names: Sequence[object], codes: Integers, value: str) -> Flags:
    found: Flags = codes == (names.index(value) if value in names else len(names))
    return found


def _within(search: Search, standing: Standing) -> Flags:
    days = standing.answers.dates
    if days is None:
        return np.zeros(len(standing.answers), bool)
    first, last = search.since, search.until
    return np.array(
        [day is not None and (not first or day >= first) and (not last or day <= last) for day in days], bool
    )


def saved_searches(question: Question, *, user: User) -> ScopedQuerySet[SavedSearch]:
    """What a member keeps of a question, by name."""
    found = SavedSearch.objects.of(question.organisation_id).filter(question=question, user=user)
    return found.order_by("name")
