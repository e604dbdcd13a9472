"""Choosing the suggestions to show: the best of each theme, and the best of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from kuulolla.analysis.text.company import Company
from kuulolla.analysis.text.describing import quote_of
from kuulolla.analysis.text.fairness import Circle, Dealer, Floats, on_one_scale
from kuulolla.analysis.text.places import Statements
from kuulolla.analysis.text.reasons import Parts, leans_back, points_back, refers_away
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.results import Flaw, Quote, Reason, Span, Suggestion
from kuulolla.analysis.text.suggestions import WEIGHTS, Merit

MOST_SUGGESTIONS = 20
MOST_OF_A_THEME = 3
PER_THEME = 5
MOST_CONSIDERED = 200
DIFFERENCE = 0.3
SHORTEST_BEFORE, LONGEST_TOGETHER = 15, 300
ENOUGH_OTHERS = 3.0


@dataclass(frozen=True)
class Suggester:
    """Suggestions as columns: their statement rows, merits, scores on one scale, circles and people."""

    reception: Reception
    statements: Statements
    rows: Integers
    merits: tuple[Merit, ...]
    scores: Floats
    circles: tuple[Circle, ...]
    persons: Integers
    mask_language: str

    @classmethod
    def of(
        cls,
        reception: Reception,
        statements: Statements,
        merits: Iterable[tuple[int, Merit]],
        *,
        mask_language: str,
        weights: Mapping[Reason | Flaw, float] = WEIGHTS,
    ) -> Suggester:
        """Takes the merits that `appraise` found, by statement row, and leaves out what suggests nothing.

        What only the themes tell is added to the parts, and `weights` weigh them all anew.
        """
        found = sorted((row, merit) for row, merit in merits if merit.score > 0)
        weighed = _weighed(reception, statements, found, weights)
        rows = np.array([row for row, _ in weighed], np.int64)
        owners = statements.answer[rows]
        circles = tuple(
            Circle.of(reception.answers.texts[number], reception.languages[number])
            for number in owners.tolist()
        )
        best = tuple(merit for _, merit in weighed)
        scores = on_one_scale([merit.score for merit in best], circles)
        persons = reception.persons[owners]
        return cls(reception, statements, rows, best, scores, circles, persons, mask_language)

    def best_among(self, rows: Iterable[int]) -> tuple[Suggestion, ...]:
        """The best of the statements in `rows` that differ from each other, one of each person.

        Only from the better half of all suggestions, unless none of them is.
        """
        inside = np.flatnonzero(np.isin(self.rows, np.fromiter(rows, np.int64)))
        if not len(inside):
            return ()
        better = inside[self.scores[inside] >= np.median(self.scores)]
        return self._best_of(better, limit=PER_THEME) or self._best_of(inside, limit=1)

    def best_overall(self) -> tuple[Suggestion, ...]:
        """The best suggestions, dealt fairly to languages and lengths.

        No more than three are from one theme and one from one person.
        """
        open_to = {
            circle: np.flatnonzero([one == circle for one in self.circles])
            for circle in sorted(set(self.circles))
        }
        dealer = Dealer({circle: len(places) for circle, places in open_to.items()})
        considered = [self._firsts(places) for places in open_to.values()]
        choice = _Choice(self, np.concatenate([np.empty(0, np.int64), *considered]))
        themes: Counter[int] = Counter()
        while len(choice.chosen) < MOST_SUGGESTIONS and (circle := dealer.next_circle()) is not None:
            if (place := choice.next(circle)) is None:
                dealer.close(circle)
                continue
            theme = self.theme(place)
            themes[theme] += 1
            choice.take(place, with_theme=themes[theme] == MOST_OF_A_THEME)
            dealer.give(circle)
        return self._in_order(choice.chosen)

    def offers(self, limit: int) -> tuple[Suggestion, ...]:
        """The suggestions with the highest scores that hold no personal data, however like each other."""
        places = np.argsort(-self.scores, kind="stable").tolist()
        free = (place for place in places if not self.is_personal(place))
        return self._in_order(list(islice(free, limit)))

    def theme(self, place: int) -> int:
        """The number of a suggestion's theme."""
        return int(self.statements.theme[self.rows[place]])

    def likeness(self, place: int, places: Integers) -> Floats:
        """The cosine of a suggestion with others: of the best features there are for the two languages."""
        mine = self.circles[place].language
        found = np.zeros(len(places))
        spoken = np.array([self.circles[other].language for other in places.tolist()], str)
        vector_rows = self.statements.vector_row[self.rows]
        for language in sorted(set(spoken.tolist())):
            block = "own" if language == mine else "shared"
            there = (spoken == language) & (vector_rows[places] >= 0)
            if there.any() and vector_rows[place] >= 0:
                vectors = getattr(self.statements.vectors[language], block)
                vector = getattr(self.statements.vectors[mine], block)[vector_rows[place]]
                found[there] = vectors[vector_rows[places[there]]] @ vector
        return found

    def span(self, place: int) -> Span:
        """The statement, with the one before it when it leans on that."""
        return span_of(self.reception.answers.texts, self.statements, int(self.rows[place]))

    def is_personal(self, place: int) -> bool:
        """Whether the quote would hold personal data: that is a private matter, not a suggestion for all."""
        span = self.span(place)
        text: str = self.reception.answers.texts[span.answer]
        return self._quote(span).text != text[span.start : span.end]

    def _best_of(self, places: Integers, *, limit: int) -> tuple[Suggestion, ...]:
        choice = _Choice(self, self._firsts(places))
        while len(choice.chosen) < limit and (place := choice.next()) is not None:
            choice.take(place)
        return self._in_order(choice.chosen)

    def _firsts(self, places: Integers) -> Integers:
        """The best of the places, enough of them to choose from."""
        return places[np.argsort(-self.scores[places], kind="stable")[:MOST_CONSIDERED]]

    def _in_order(self, chosen: Sequence[int]) -> tuple[Suggestion, ...]:
        return tuple(
            self._suggestion(place)
            for place in sorted(chosen, key=lambda place: (-self.scores[place], place))
        )

    def _suggestion(self, place: int) -> Suggestion:
        theme, span, merit = self.theme(place), self.span(place), self.merits[place]
        score = round(float(self.scores[place]), 6)
        return Suggestion(
            self._quote(span),
            self.statements.ids[theme] if theme >= 0 else None,
            score,
            merit.reasons,
            merit.parts,
        )

    def _quote(self, span: Span) -> Quote:
        text, kept = self.reception.answers.texts[span.answer], self.reception.kept
        return quote_of(text, span, language=self.mask_language, kept=kept)


class _Choice:
    """Chooses one place after another: good ones that differ from those chosen before.

    Maximal marginal relevance (Carbonell and Goldstein 1998). No person is chosen twice.
    """

    def __init__(self, suggester: Suggester, places: Integers) -> None:
        self.chosen: list[int] = []
        self._suggester = suggester
        self._places = places
        self._open = np.ones(len(places), bool)
        self._likeness = np.zeros(len(places))

    def next(self, circle: Circle | None = None) -> int | None:
        """The best place that is still open, in the circle if one is given."""
        circles = self._suggester.circles
        worth = (1 - DIFFERENCE) * self._suggester.scores[self._places] - DIFFERENCE * self._likeness
        for position in np.argsort(-worth, kind="stable").tolist():
            place = int(self._places[position])
            if not self._open[position] or (circle is not None and circles[place] != circle):
                continue
            if not self._suggester.is_personal(place):
                return place
            self._open[position] = False
        return None

    def take(self, place: int, *, with_theme: bool = False) -> None:
        """Choose the place and close its person to choice; its theme too, if `with_theme`."""
        suggester, places = self._suggester, self._places
        self.chosen.append(place)
        self._open &= suggester.persons[places] != suggester.persons[place]
        if with_theme:
            self._open &= suggester.statements.theme[suggester.rows[places]] != suggester.theme(place)
        self._likeness = np.maximum(self._likeness, suggester.likeness(place, places))


def span_of(texts: Sequence[str], statements: Statements, row: int) -> Span:
    """The span of a statement, from the start of the one before it when it leans on that.

    Not when that one is too short to tell anything ("Nimenomaan.") or both are long.
    """
    answer, start, end = _place(statements, row)
    before = row - 1
    if before < 0 or statements.answer[before] != answer or not leans_back(texts[answer][start:end]):
        return Span(answer, start, end)
    earlier, stop = int(statements.start[before]), int(statements.end[before])
    tells = stop - earlier >= SHORTEST_BEFORE and end - earlier <= LONGEST_TOGETHER
    return Span(answer, earlier if tells else start, end)


def _place(statements: Statements, row: int) -> tuple[int, int, int]:
    return int(statements.answer[row]), int(statements.start[row]), int(statements.end[row])


def _weighed(
    reception: Reception,
    statements: Statements,
    found: Sequence[tuple[int, Merit]],
    weights: Mapping[Reason | Flaw, float],
) -> list[tuple[int, Merit]]:
    """The merits with all their parts, without those that come to nothing."""
    languages = np.array(reception.languages, str)[statements.answer]
    company = Company(statements, reception.persons, languages)
    weighed = [
        (row, Merit.of(merit.parts | _parts_in_theme(reception, statements, company, row), weights))
        for row, merit in found
    ]
    return [(row, merit) for row, merit in weighed if merit.score > 0]


def _parts_in_theme(reception: Reception, statements: Statements, company: Company, row: int) -> Parts:
    answer, start, end = _place(statements, row)
    text = reception.answers.texts[answer][start:end]
    alone = span_of(reception.answers.texts, statements, row).start == start
    supported = float(1 - np.exp(-company.others[row] / ENOUGH_OTHERS))
    return {
        Reason.NEW: float(company.newness[row]) * (1 - supported),
        Reason.SUPPORTED: supported,
        Flaw.HANGING: float(refers_away(text) or (alone and points_back(text))),
    }
