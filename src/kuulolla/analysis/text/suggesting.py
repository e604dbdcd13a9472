"""Choosing the suggestions to show: the best of each theme, and the best of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kuulolla.analysis.text.describing import quote_of, theme_id
from kuulolla.analysis.text.placing import Statements
from kuulolla.analysis.text.reception import Reception
from kuulolla.analysis.text.results import Span, Suggestion
from kuulolla.analysis.text.suggestions import Merit

MOST_SUGGESTIONS = 20
MOST_OF_A_THEME = 3
PER_THEME = 5


@dataclass(frozen=True)
class Suggester:
    """Merits by statement row, the best first; a suggestion is made of one when it is chosen."""

    reception: Reception
    statements: Statements
    merits: tuple[tuple[int, Merit], ...]
    mask_language: str

    @classmethod
    def of(
        cls,
        reception: Reception,
        statements: Statements,
        merits: Iterable[tuple[int, Merit]],
        *,
        mask_language: str,
    ) -> Suggester:
        """Takes merits in any order and leaves out statements that suggest nothing."""
        found = [(row, merit) for row, merit in merits if merit.score > 0]
        found.sort(key=lambda item: (-item[1].score, item[0]))
        return cls(reception, statements, tuple(found), mask_language)

    def best_among(self, rows: Iterable[int]) -> tuple[Suggestion, ...]:
        """The best of the statements in `rows`."""
        inside = set(rows)
        best = [(row, merit) for row, merit in self.merits if row in inside]
        return tuple(self._suggestion(row, merit) for row, merit in best[:PER_THEME])

    def best_overall(self) -> tuple[Suggestion, ...]:
        """The best suggestions, no more than three from one theme and one from one answer."""
        best: list[Suggestion] = []
        themes: Counter[int] = Counter()
        answers: set[int] = set()
        for row, merit in self.merits:
            answer, theme = int(self.statements.answer[row]), int(self.statements.theme[row])
            if themes[theme] < MOST_OF_A_THEME and answer not in answers:
                best.append(self._suggestion(row, merit))
                themes[theme] += 1
                answers.add(answer)
            if len(best) == MOST_SUGGESTIONS:
                break
        return tuple(best)

    def _suggestion(self, row: int, merit: Merit) -> Suggestion:
        statements = self.statements
        span = Span(int(statements.answer[row]), int(statements.start[row]), int(statements.end[row]))
        theme = theme_id(int(statements.theme[row])) if statements.theme[row] >= 0 else None
        quote = quote_of(self.reception.answers.texts[span.answer], span, language=self.mask_language)
        return Suggestion(quote, theme, merit.score, merit.reasons)
