"""What is done about a quote before it is put out: another in its place, or a word about personal data."""

from __future__ import annotations

from collections.abc import Iterator

from kuulolla.analysis.text.corrections import Reference
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.correcting import AnswerGone, Pointed

MOST_OFFERED, MOST_LOOKED_AT = 8, 60
SHORTEST, LONGEST = 12, 320


def span_of(told: Told, pointed: Pointed) -> Span:
    """Where the words stand in the picture. Raises AnswerGone when they do not."""
    place = told.places.get(pointed.key)
    if place is None or pointed.span is None:
        raise AnswerGone
    start, end = pointed.span
    if not 0 <= start < end <= len(told.standing.answers.texts[place]):
        raise AnswerGone
    return Span(place, start, end)


def reference_to(told: Told, span: Span) -> Reference:
    """The words as the log of corrections refers to them."""
    answers = told.standing.answers
    return Reference.to(answers.ids[span.answer], answers.texts[span.answer], (span.start, span.end))


def offered(told: Told, theme: Group, *, instead_of: Span) -> list[Quote]:
    """Other people's words from the theme that could be quoted, the firmest first."""
    taken = {quote.span.answer for quote in told.teller.quoter.quotes(theme)} | {instead_of.answer}
    found: list[Quote] = []
    for span in _spans(told, theme):
        if span.answer not in taken and not told.teller.quoter.is_hidden(span):
            found.append(told.teller.quoter.quote(span))
            taken.add(span.answer)
        if len(found) == MOST_OFFERED:
            break
    return found


def _spans(told: Told, theme: Group) -> Iterator[Span]:
    columns, inside = told.standing.columns, set(theme.rows.tolist())
    for place in told.standing.firmest(theme)[:MOST_LOOKED_AT].tolist():
        for row in told.standing.statements_of(place).tolist():
            start, end = int(columns.start[row]), int(columns.end[row])
            if row in inside and SHORTEST <= end - start <= LONGEST:
                yield Span(place, start, end)
