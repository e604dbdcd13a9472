"""What can be decided, what it means, and what stops a decision."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

FEWEST_TOLD = 5

Span = tuple[int, int, int]  # an answer's key, start and end (excluded)


class State(StrEnum):
    """What is done about what people said."""

    CONSIDERING = "considering"
    DOING = "doing"
    DONE = "done"
    NOT_DOING = "not_doing"


GOING_ON = frozenset({State.CONSIDERING, State.DOING})


class News(StrEnum):
    """What those who asked to be told are told of, once each: that it was decided, that it is done."""

    DECIDED = "decided"
    DONE = "done"


NEWS: dict[State, News] = {
    State.DOING: News.DECIDED,
    State.NOT_DOING: News.DECIDED,
    State.DONE: News.DONE,
}


class NotForEveryone(Refusal):
    """People are served in several languages, so a public decision needs its words in each."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Julkinen päätös tarvitsee otsikon ja perustelun jokaisella kielellä, jolla palvelette.",
        "sv": "Ett offentligt beslut behöver rubrik och motivering på varje språk som ni ger service på.",
        "en": "A public decision needs its heading and reason in every language that you serve in.",
    }


class NotDoneYet(Refusal):
    """What is done was done today at the latest."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tehty-päivä ei voi olla tulevaisuudessa.",
        "sv": "Dagen då det blev gjort kan inte vara i framtiden.",
        "en": "The day it was done cannot be in the future.",
    }


class NothingSaid(Refusal):
    """The theme or the words are not in the picture any more."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tätä ei enää ole kuvassa. Valitse teema tai ehdotus uudelleen.",
        "sv": "Det här finns inte längre i bilden. Välj tema eller förslag på nytt.",
        "en": "This is no longer in the picture. Choose the theme or suggestion again.",
    }


class NothingToUndo(Refusal):
    """Somebody has decided anew since, or it is undone already."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Päätöstä on jo muutettu, joten tätä ei voi enää kumota.",
        "sv": "Beslutet har redan ändrats, så det här kan inte längre ångras.",
        "en": "The decision has been changed since, so this can no longer be undone.",
    }


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is about: a theme by its id, or a suggestion by its span."""

    theme: str = ""
    suggestion: Span | None = None


@dataclass(frozen=True)
class Verdict:
    """What was decided. Texts are by language; `owner` is a member's id; `quotes` are chosen to be shown.

    `day` is by when something goes on, or when it was done.
    """

    state: State
    titles: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    owner: int | None = None
    day: date | None = None
    is_public: bool = False
    quotes: tuple[Span, ...] = ()


def check_verdict(verdict: Verdict, *, served: Collection[str], today: date) -> None:
    """Raises NotForEveryone or NotDoneYet. `served` are the languages that people must be served in."""
    texts = (verdict.titles, verdict.reasons)
    if verdict.is_public and not all(each.get(code, "").strip() for each in texts for code in served):
        raise NotForEveryone
    if verdict.state is State.DONE and verdict.day is not None and verdict.day > today:
        raise NotDoneYet


def due_on(verdict: Verdict) -> date | None:
    """By when, of what goes on."""
    return verdict.day if verdict.state in GOING_ON else None


def done_on(verdict: Verdict, *, today: date) -> date | None:
    """When it was done: today unless another day is given."""
    return (verdict.day or today) if verdict.state is State.DONE else None


def is_overdue(state: str, due: date | None, *, today: date) -> bool:
    """Whether its day has gone while it still goes on. On the day itself there is time."""
    return state in GOING_ON and due is not None and due < today


def news_of(state: str, *, is_public: bool) -> News | None:
    """What is to be told. What is only considered is not decided; what is not public is told nobody."""
    return NEWS.get(State(state)) if state and is_public else None
