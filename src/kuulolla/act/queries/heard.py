"""What people said about a decision's subject, as the picture stands now: how many they are, their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.act.models import Decision
from kuulolla.act.rules import Span, Subject
from kuulolla.analysis.files import stored
from kuulolla.analysis.text.describing import quote_of
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Span as SpanOfPlace
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.ask.models import Answer, Question
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.queries.standing import Told, kept_of, told

NOBODY: Integers = np.empty(0, np.int64)


@dataclass(frozen=True)
class Words:
    """Somebody's exact words, personal data masked; `language` is "" where it is not known."""

    span: Span
    text: str
    language: str

    @property
    def key(self) -> str:
        """The span as forms send it: "<answer>:<start>-<end>"."""
        answer, start, end = self.span
        return f"{answer}:{start}-{end}"


@dataclass(frozen=True)
class Heard:
    """A theme or a suggestion as it stands: its names by language, who raises it, words to choose from."""

    subject: Subject
    names: Mapping[str, str]
    people: int
    everyone: int
    words: tuple[Words, ...]


def heard(question: Question, subject: Subject, *, language: str) -> Heard | None:
    """What there is to decide about; None when it is not in the picture."""
    found = told(question)
    if found is None:
        return None
    return _theme(found, subject) if subject.theme else _suggestion(found, subject, language=language)


def today_of(found: Told | None, theme: str) -> str:
    """What a theme became; itself when there is no picture."""
    return found.standing.draft.became(theme) if found is not None else theme


def places_of(found: Told, decision: Decision) -> Integers:
    """The answers, by place, that a decision is about."""
    if decision.theme:
        group = found.standing.theme(decision.theme)
        return group.answers if group is not None else NOBODY
    place = found.places.get(decision.answer_id or 0)
    return NOBODY if place is None else np.array([place])


def people_at(found: Told, places: Iterable[Integers]) -> int:
    """How many people answered at any of the places."""
    together = np.concatenate([NOBODY, *places])
    return len(np.unique(found.standing.columns.person[together]))


def words_at(question: Question, spans: Sequence[Span], *, language: str) -> list[Words]:
    """The words of spans that may still be shown, read anew and masked, with the marks in `language`.

    An answer that was erased, changed or withdrawn is not there, nor is what people want quoted nowhere.
    """
    found = told(question)
    rows = Answer.objects.of(question.organisation_id).filter(
        question=question, pk__in=[answer for answer, _, _ in spans], answer_set__withdrawn_at__isnull=True
    )
    texts = {key: stored(text) for key, text in rows.values_list("pk", "text")}
    kept = kept_of(question)
    shown = []
    for answer, start, end in spans:
        text = texts.get(answer, "")
        if start < end <= len(text) and not _is_hidden(found, answer, start, end):
            quote = quote_of(text, SpanOfPlace(0, start, end), language=language, kept=kept)
            shown.append(Words((answer, start, end), quote.text, _language_of(found, answer)))
    return shown


def themes_of(found: Told, answer_set: int) -> tuple[str, ...]:
    """The ids of today's themes that somebody's answer is in."""
    place = found.place_of_set.get(answer_set)
    return () if place is None else found.standing.themes_of(place)


def names_of(group: Group) -> Mapping[str, str]:
    """What a theme is called by language: by people, else by the machine in the language of the answers."""
    return dict(group.names) or {group.language or LANGUAGES[0]: group.label}


def _theme(found: Told, subject: Subject) -> Heard | None:
    group = found.standing.theme(subject.theme)
    if group is None:
        return None
    words = tuple(_quotes(found, group))
    everyone = found.standing.counts.everyone
    return Heard(Subject(group.id), names_of(group), group.people, everyone, words)


def _quotes(found: Told, group: Group) -> Iterator[Words]:
    for quote in found.teller.quoter.quotes(group):
        key = found.keys[quote.span.answer]
        span = (key, quote.span.start, quote.span.end)
        yield Words(span, quote.text, _language_of(found, key))


def _suggestion(found: Told, subject: Subject, *, language: str) -> Heard | None:
    if subject.suggestion is None or subject.suggestion[0] not in found.places:
        return None
    question = found.picture.question
    words = words_at(question, [subject.suggestion], language=language)
    return Heard(subject, {}, 1, found.standing.counts.everyone, tuple(words)) if words else None


def _is_hidden(found: Told | None, answer: int, start: int, end: int) -> bool:
    place = found.places.get(answer) if found is not None else None
    if found is None or place is None:
        return False
    return found.teller.quoter.is_hidden(SpanOfPlace(place, start, end))


def _language_of(found: Told | None, answer: int) -> str:
    place = found.places.get(answer) if found is not None else None
    if found is None or place is None:
        return ""
    language = found.standing.drawing.answers[place].language
    return language if language in LANGUAGES else ""
