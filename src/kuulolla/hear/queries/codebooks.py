"""The codebook of a picture as it stands, and the codebooks that an organisation keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypedDict

from kuulolla.analysis.files import stored
from kuulolla.analysis.text.codebook import MOST_EXAMPLES, Code, Codebook
from kuulolla.analysis.text.guides import FromCodebook
from kuulolla.analysis.text.privacy import Kept, find_personal_data, masked_span
from kuulolla.analysis.text.results import Quote
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.ask.models import Answer, Question
from kuulolla.core.models import Organisation
from kuulolla.core.rules import key_in
from kuulolla.core.words import current_language, in_language
from kuulolla.hear.models import CampaignPicture, KeptCodebook
from kuulolla.hear.queries.answers import house_language
from kuulolla.hear.queries.standing import Told, kept_of
from kuulolla.hear.rules.codebooks import read_kept
from kuulolla.hear.rules.judging import Place

OF_THE_QUESTION = ""  # the name of the notes that belong to a question's own picture


@dataclass(frozen=True)
class Entry:
    """One theme with what is said of it. `quotes` are words of those who answered."""

    code: Code
    people: int
    quotes: tuple[Quote, ...]
    parts: tuple[Code, ...]
    is_described: bool

    @property
    def written(self) -> tuple[str, ...]:
        """Examples that the editors wrote."""
        return self.code.included


@dataclass(frozen=True)
class StandingBook:
    """The codebook of a picture as it stands now."""

    question: str
    entries: tuple[Entry, ...]
    keys: Sequence[int]

    @cached_property
    def whole(self) -> Codebook:
        """With people's own words among the examples, masked; sub-themes after the themes."""
        tops = [
            replace(entry.code, included=_with(entry.code.included, (quote.text for quote in entry.quotes)))
            for entry in self.entries
        ]
        return Codebook((*tops, *self._parts), question=self.question)

    @property
    def written(self) -> Codebook:
        """Only what the house wrote."""
        return Codebook((*(entry.code for entry in self.entries), *self._parts), question=self.question)

    @property
    def quotes(self) -> dict[str, list[Place]]:
        """Where people's own words stand, by theme."""
        return {
            entry.code.id: [Place(self.keys[q.span.answer], q.span.start, q.span.end) for q in entry.quotes]
            for entry in self.entries
        }

    def entry(self, theme: str) -> Entry | None:
        """The theme of an id."""
        return next((entry for entry in self.entries if entry.code.id == theme), None)

    @property
    def _parts(self) -> tuple[Code, ...]:
        return tuple(part for entry in self.entries for part in entry.parts)


@dataclass(frozen=True)
class KeptRow:
    """A codebook that the organisation keeps, as it is listed."""

    kept: KeptCodebook
    themes: tuple[str, ...]

    @property
    def origin(self) -> str:
        """The campaign that it was made of; "" when that is gone."""
        return str(self.kept.made_of.campaign) if self.kept.made_of else ""


def standing_book(question: Question, told: Told) -> StandingBook:
    """The themes as they stand, with what people wrote of them."""
    notes = notes_of(question)
    noted = {code.id: code for code in notes.codes} if notes else {}
    entries = tuple(_entry(told, group, noted) for group in told.standing.themes if group.label)
    asked = in_language(question.texts, house_language(question))
    return StandingBook(asked, entries, told.keys)


def _entry(told: Told, group: Group, noted: Mapping[str, Code]) -> Entry:
    note = noted.get(group.id)
    code = _code(group)
    if note is not None:
        code = replace(
            code,
            description=note.description or code.description,
            included=note.included,
            excluded=note.excluded,
        )
    quotes = told.teller.quoter.quotes(group)[:MOST_EXAMPLES]
    parts = tuple(map(_code, told.standing.parts(group)))
    is_described = bool(note and (note.description or note.included or note.excluded))
    return Entry(code, group.people, quotes, parts, is_described)


def _code(group: Group) -> Code:
    return Code(
        id=group.id,
        names=_readers_first(dict(group.names) or {group.language: group.label}),
        description=", ".join(group.drawn.phrases) if group.drawn else "",
        parent=group.parent,
    )


def _readers_first(names: dict[str, str]) -> dict[str, str]:
    mine = current_language()
    return {mine: names[mine], **names} if mine in names else names


def notes_row(question: Question) -> KeptCodebook | None:
    """The row that holds what people wrote of the themes of the question's picture."""
    rows = KeptCodebook.objects.of(question.organisation_id).filter(made_of=question, name=OF_THE_QUESTION)
    return rows.order_by("-pk").first()


def notes_of(question: Question) -> Codebook | None:
    """What people wrote of the themes of the question's picture."""
    row = notes_row(question)
    return read_kept(row.body)[0] if row is not None else None


def kept_codebooks(organisation: Organisation) -> list[KeptRow]:
    """The codebooks that the organisation keeps under a name, the latest first."""
    rows = KeptCodebook.objects.of(organisation).exclude(name=OF_THE_QUESTION)
    found = rows.select_related("made_of__campaign", "actor").order_by("-at", "-pk")
    return [KeptRow(row, tuple(code.name() for code in read_kept(row.body)[0].top)) for row in found]


def kept_codebook(organisation: Organisation | int, number: int) -> KeptCodebook | None:
    """The codebook of that id that the organisation keeps under a name."""
    rows = KeptCodebook.objects.of(organisation).exclude(name=OF_THE_QUESTION)
    return rows.filter(pk=number).select_related("made_of__organisation").first()


class Chosen(TypedDict, total=False):
    """What a picture is to begin with, as `begin_picture` takes it."""

    codebook: KeptCodebook
    closed: bool


def chosen_in(given: Mapping[str, str], question: Question) -> Chosen:
    """The kept codebook that was chosen in the form that begins a picture; nothing when none was."""
    number = key_in(given.get("codebook", ""))
    kept = kept_codebook(question.organisation_id, number) if number is not None else None
    return {"codebook": kept, "closed": "closed" in given} if kept is not None else {}


def chosen_codebook(picture: CampaignPicture) -> FromCodebook | None:
    """What a picture that was begun with a codebook goes by; None when that has been removed since."""
    number = picture.content.get("codebook")
    kept = kept_codebook(picture.organisation_id, number) if number is not None else None
    return FromCodebook(opened(kept), closed=picture.content["closed"]) if kept is not None else None


def opened(kept: KeptCodebook) -> Codebook:
    """A kept codebook with the quotes that may still be shown, masked as is decided today."""
    book, quotes = read_kept(kept.body)
    spoken = _texts(kept, (place for places in quotes.values() for place in places))
    return replace(
        book,
        codes=tuple(
            replace(
                code,
                included=_with(code.included, (spoken.get(place, "") for place in quotes.get(code.id, ()))),
            )
            for code in book.codes
        ),
    )


def _texts(kept: KeptCodebook, places: Iterable[Place]) -> dict[Place, str]:
    """Some of people's own words, masked; without those of answers that were withdrawn or erased."""
    wanted = list(places)
    rows = Answer.objects.of(kept.organisation_id).filter(
        pk__in={place.answer for place in wanted}, answer_set__withdrawn_at__isnull=True
    )
    texts = {key: stored(text) for key, text in rows.values_list("pk", "text")}
    shown = kept_of(kept.made_of) if kept.made_of else Kept()
    language = house_language(kept.made_of) if kept.made_of else "fi"
    return dict(_masked(wanted, texts, shown, language))


def _masked(
    places: Iterable[Place], texts: Mapping[int, str], kept: Kept, language: str
) -> Iterator[tuple[Place, str]]:
    for place in places:
        text = texts.get(place.answer, "")
        if place.end <= len(text):
            findings = find_personal_data(text, kept=kept.of(text))
            yield place, masked_span(text, findings, place.start, place.end, language=language)


def _with(written: Sequence[str], quoted: Iterable[str]) -> tuple[str, ...]:
    """Examples without those that say the same twice."""
    return tuple(dict.fromkeys(text for text in (*written, *quoted) if text))
