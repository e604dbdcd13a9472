"""What is done about a quote before it is put out: another in its place, or a word about personal data."""

from __future__ import annotations

from collections.abc import Iterator

from kuulolla.analysis.text.corrections import Reference
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.correcting import AnswerGone, Pointed

MOST_OFFERED, MOST_LOOKED_AT = 10, 120
SHORTEST, TELLING, LONGEST = 12, 40, 320


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
    """Other people's words from the theme that could be quoted, no two alike.

    Those that are long enough to tell something come before mere words, and among them the firmest first.
    """
    quoter = told.teller.quoter
    quoted = (*quoter.quotes(theme), quoter.quote(instead_of))
    taken, said = {quote.span.answer for quote in quoted}, {_plain(quote.text) for quote in quoted}
    found: list[Quote] = []
    for span in _spans(told, theme):
        quote = quoter.quote(span)
        if span.answer in taken or _plain(quote.text) in said or quoter.is_hidden(span):
            continue
        found.append(quote)
        taken.add(span.answer)
        said.add(_plain(quote.text))
    return sorted(found, key=lambda quote: len(quote.text) < TELLING)[:MOST_OFFERED]


def _plain(text: str) -> str:
    """The words without what does not tell two wishes apart."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def _spans(told: Told, theme: Group) -> Iterator[Span]:
    columns, inside = told.standing.columns, set(theme.rows.tolist())
    for place in told.standing.firmest(theme)[:MOST_LOOKED_AT].tolist():
        for row in told.standing.statements_of(place).tolist():
            start, end = int(columns.start[row]), int(columns.end[row])
            if row in inside and SHORTEST <= end - start <= LONGEST:
                yield Span(place, start, end)
