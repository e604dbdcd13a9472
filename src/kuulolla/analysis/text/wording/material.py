"""What a model is given of a theme, and what comes of asking it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a reply, or a sentence of it, was not used."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    OUT_OF_TIME = "out_of_time"
    GIVEN_UP = "given_up"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    HTTP_ERROR = "http_error"
    REDIRECTED = "redirected"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    NOT_JSON = "not_json"
    WRONG_SHAPE = "wrong_shape"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNPRINTABLE = "unprintable"
    MARKUP = "markup"
    LINK = "link"
    PERSONAL_DATA = "personal_data"
    SECRET = "secret"
    FOREIGN_WORD = "foreign_word"
    NO_CITATION = "no_citation"
    UNKNOWN_CITATION = "unknown_citation"
    ALTERED_QUOTE = "altered_quote"
    INVENTED_NUMBER = "invented_number"
    ALL_DROPPED = "all_dropped"


SILENT = frozenset(
    {
        Trouble.UNREACHABLE,
        Trouble.TIMEOUT,
        Trouble.OUT_OF_TIME,
        Trouble.GIVEN_UP,
        Trouble.NOT_ALLOWED,
        Trouble.NOT_FOUND,
        Trouble.HTTP_ERROR,
        Trouble.REDIRECTED,
    }
)
"""Troubles in which no model wrote anything."""


@dataclass(frozen=True, slots=True)
class CitedQuote:
    """Masked words of the answer with the id `answer`."""

    answer: str
    text: str


@dataclass(frozen=True, slots=True)
class ThemeMaterial:
    """What may be told of a theme: all of it masked, the label the one found offline."""

    id: str
    label: str
    language: str
    phrases: tuple[str, ...]
    quotes: tuple[CitedQuote, ...]
    people: int


@dataclass(frozen=True, slots=True)
class WordedSentence:
    """A sentence of the summary, without its marks, and the ids of the answers that it rests on."""

    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordingReport:
    """What came of asking: `asked` is `used` plus all that fell back.

    `fallen_back` counts requests by reason; `dropped` counts sentences of the summary by reason.
    """

    asked: int
    used: int
    fallen_back: Mapping[Trouble, int]
    dropped: Mapping[Trouble, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """A label for every theme, by id; those in `worded` came from the model. The summary may be empty.

    `cited` has, for each worded theme, the answers that use the label's words, those with most first.
    """

    labels: Mapping[str, str]
    worded: tuple[str, ...]
    cited: Mapping[str, tuple[str, ...]]
    summary: tuple[WordedSentence, ...]
    report: WordingReport
