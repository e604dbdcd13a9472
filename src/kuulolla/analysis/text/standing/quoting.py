"""Quotes of a standing theme: what people chose, the machine's that are still in it, its firmest."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kuulolla.analysis.text.corrections import Reference
from kuulolla.analysis.text.describing import quote_of
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.quotes import LONGEST, MOST_QUOTES, SHORTEST
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.analysis.text.standing.standing import Standing

ENOUGH = 4
MOST_TRIED = 40


class Quoter:
    """Chooses the quotes of themes. Every quote is an exact span of one answer, masked where it must be."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._texts = standing.answers.texts
        self._hidden = [(each.text, each.start, each.end) for each in standing.draft.hidden]

    def quotes(self, theme: Group) -> tuple[Quote, ...]:
        """Up to six, of different texts; one that people hid is never among them.

        As many as the machine chose, or as people did, but four where there are so many.
        """
        wanted = max(ENOUGH, len(self._drawn(theme)), len(self._standing.draft.quoted.get(theme.id, [])))
        chosen: dict[str, Quote] = {}
        for span in self._candidates(theme):
            voice = fingerprint(self._texts[span.answer])
            if voice not in chosen and not self.is_hidden(span):
                chosen[voice] = self.quote(span)
            if len(chosen) == min(wanted, MOST_QUOTES):
                break
        return tuple(chosen.values())

    def quote(self, span: Span) -> Quote:
        """The span with personal data masked."""
        standing = self._standing
        known = standing.masked.get(span)
        if known is None:
            text, language = self._texts[span.answer], standing.drawing.mask_language
            known = standing.masked[span] = quote_of(text, span, language=language, kept=standing.kept)
        return known

    def is_hidden(self, span: Span) -> bool:
        """Whether people want it, or a part of it, quoted nowhere."""
        print_ = fingerprint(self._texts[span.answer]) if self._hidden else ""
        return any(
            text == print_ and (start is None or end is None or (start < span.end and end > span.start))
            for text, start, end in self._hidden
        )

    def _candidates(self, theme: Group) -> Iterator[Span]:
        for reference in self._standing.draft.quoted.get(theme.id, []):
            yield from self._spans(reference)
        yield from (span for span in self._drawn(theme) if self._is_in(theme, span))
        yield from self._firmest(theme)

    def _drawn(self, theme: Group) -> tuple[Span, ...]:
        return theme.drawn.quotes if theme.drawn else ()

    def _spans(self, reference: Reference) -> Iterator[Span]:
        """Where the reference's words stand: in the first answer with that text."""
        rows = self._standing.draft.rows_of(reference)
        if len(rows) and reference.start is not None and reference.end is not None:
            yield Span(int(self._standing.columns.answer[rows[0]]), reference.start, reference.end)

    def _is_in(self, theme: Group, span: Span) -> bool:
        columns = self._standing.columns
        rows = self._standing.statements_of(span.answer)
        touched = rows[(columns.start[rows] < span.end) & (columns.end[rows] > span.start)]
        return bool(len(touched)) and theme.has(touched)

    def _firmest(self, theme: Group) -> Iterator[Span]:
        """Its firmest statements of a good length; those without anything to mask first."""
        columns = self._standing.columns
        lengths = (columns.end - columns.start)[theme.rows]
        fit = theme.rows[(lengths >= SHORTEST) & (lengths <= LONGEST)]
        fit = fit if len(fit) else theme.rows
        order = np.lexsort((fit, -columns.strength[fit]))[:MOST_TRIED]
        spans = [
            Span(int(columns.answer[row]), int(columns.start[row]), int(columns.end[row]))
            for row in fit[order]
        ]
        yield from sorted(spans, key=self._is_masked)

    def _is_masked(self, span: Span) -> bool:
        return self.quote(span).text != self._texts[span.answer][span.start : span.end]
