"""What a document still lacks, told to the person who makes the campaign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kuulolla.ask.documents.document import Document, texts_of
from kuulolla.ask.documents.terms import Required, Terms
from kuulolla.ask.documents.words.missing import GAP, MISSING
from kuulolla.ask.rules.checklist import Missing
from kuulolla.ask.rules.languages import LANGUAGES, by_language, in_languages

_GAP_AT_ALL = re.compile("|".join(re.escape(pattern.partition("{")[0]) for pattern in GAP))


def missing(terms: Terms, *, languages: Sequence[str]) -> tuple[Missing, ...]:
    """The required values that are not given, in order; texts must be given in all the languages."""
    return tuple(_lacks(terms.required(), languages))


def gap(key: str, *, language: str, number: int | None = None) -> str:
    """What stands in a document in place of a missing value: the order to give it, in brackets."""
    sentence = _sentence(key, number=number, languages=(language,))[language]
    return by_language(GAP)[language].format(sentence=sentence)


def has_gaps(document: Document) -> bool:
    """Whether a value is still to be filled in somewhere: such a text is not ready to be shown."""
    return any(_GAP_AT_ALL.search(text) for text in texts_of(document))


def _lacks(required: Iterator[Required], languages: Sequence[str]) -> Iterator[Missing]:
    for key, value, number in required:
        if isinstance(value, Mapping):
            lacking = tuple(code for code in languages if not value.get(code, "").strip())
            is_lacking = bool(lacking)
        else:
            lacking, is_lacking = (), not value
        if is_lacking:
            yield Missing(_field(key, number), _sentence(key, number=number, languages=lacking))


def _field(key: str, number: int | None) -> str:
    """`draw.prize.texts` of the second prize is `draw.prize.2.texts`."""
    before, _, last = key.rpartition(".")
    return key if number is None else f"{before}.{number}.{last}"


def _sentence(key: str, *, number: int | None, languages: Sequence[str]) -> dict[str, str]:
    patterns = by_language(MISSING[key])
    return {
        reader: patterns[reader].format(number=number, languages=in_languages(languages, reader))
        for reader in LANGUAGES
    }
