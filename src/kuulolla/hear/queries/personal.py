"""Probable personal data in the answers to a question, and what is decided of it.

Searching an answer takes a fifth of a millisecond, so many answers are searched a portion at a time, each
time somebody looks. What was found is kept in memory, by question, as spans and keys: never in the database.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from threading import Lock

from kuulolla.analysis.files import stored
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.privacy import Kept, PersonalData, key_of
from kuulolla.ask.models import Answer, Question
from kuulolla.core.models import Fact
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.hear.listening import CHANGES
from kuulolla.hear.models import PersonalDecision
from kuulolla.hear.queries.answers import counted_answers, house_language
from kuulolla.hear.queries.standing import kept_of
from kuulolla.hear.rules.judging import Place
from kuulolla.hear.rules.personal import (
    Decision,
    Excerpt,
    FindingGone,
    Settled,
    Spot,
    by_value,
    excerpt,
    finding_at,
    probable,
)

A_PORTION = 1_000
MOST_AT_HAND = 8
MOST_OTHERS = 4


class Reading:
    """How far the answers to a question are searched, and what was found in them so far."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: tuple[int, int] | None = None
        self._known: dict[int, int] = {}
        self._found: dict[int, tuple[Spot, ...]] = {}
        self._waiting: list[tuple[int, str]] = []

    def go_on(self, question: Question, *, state: tuple[int, int], at_most: int) -> None:
        """Search some more answers; `state` is different whenever an answer has come, gone or changed."""
        with self._lock:
            if state != self._state:
                self._begin(question)
                self._state = state
            portion, self._waiting = self._waiting[:at_most], self._waiting[at_most:]
            for key, text in portion:
                self._known[key] = hash(text)
                self._keep(key, spots_in(key, text))

    def spots(self) -> list[Spot]:
        """Everything found so far, in the order of answers."""
        with self._lock:
            return [spot for key in sorted(self._found) for spot in self._found[key]]

    @property
    def done(self) -> int:
        """How many answers are searched."""
        return len(self._known)

    @property
    def total(self) -> int:
        """How many answers there are."""
        return len(self._known) + len(self._waiting)

    def _begin(self, question: Question) -> None:
        """See which answers are new or changed."""
        rows = {key: stored(text) for key, text in counted_answers(question).values_list("pk", "text")}
        same = {key for key, text in rows.items() if self._known.get(key) == hash(text)}
        self._known = {key: self._known[key] for key in same}
        self._found = {key: spots for key, spots in self._found.items() if key in same}
        self._waiting = [(key, text) for key, text in sorted(rows.items()) if key not in same]

    def _keep(self, key: int, spots: tuple[Spot, ...]) -> None:
        if spots:
            self._found[key] = spots


def spots_in(answer: int, text: str) -> tuple[Spot, ...]:
    """The probable findings in one answer."""
    found = probable(text)
    named = fingerprint(text) if found else ""
    return tuple(Spot(Place(answer, one.start, one.end), one.kind, key_of(text, one), named) for one in found)


class _AtHand:
    """The readings of questions that were asked for last."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[int, Reading] = OrderedDict()

    def of(self, question: int) -> Reading:
        with self._lock:
            reading = self._kept.setdefault(question, Reading())
            self._kept.move_to_end(question)
            while len(self._kept) > MOST_AT_HAND:
                self._kept.popitem(last=False)
            return reading

    def forget(self) -> None:
        with self._lock:
            self._kept.clear()


_at_hand = _AtHand()


def forget_readings() -> None:
    """Search everything anew from now on; for tests."""
    _at_hand.forget()


@dataclass(frozen=True)
class Card:
    """A value to decide on, with one place that it stands in, and more of them.

    `answers` counts the places that are not decided, `shown` those where it was decided to be shown.
    """

    kind: PersonalData
    first: Excerpt
    others: tuple[Excerpt, ...]
    answers: int
    shown: int

    @property
    def place(self) -> Place:
        """The place that stands for the value."""
        return self.first.place

    @property
    def name(self) -> str:
        """Names it in a page."""
        return f"{self.place.answer}-{self.place.start}-{self.place.end}"

    @property
    def more(self) -> int:
        """In how many places besides those that are shown the value stands."""
        return self.answers - 1 - len(self.others)


@dataclass(frozen=True)
class Made:
    """A decision that holds. `excerpt` is None when its answer has changed since."""

    place: Place
    kind: PersonalData
    decision: Decision
    excerpt: Excerpt | None
    who: str
    at: datetime


class Findings:
    """What was found in a question's answers, as it is decided now."""

    def __init__(self, question: Question, reading: Reading) -> None:
        self.question = question
        self.done, self.total = reading.done, reading.total
        self._spots = reading.spots()
        self._kept = kept_of(question)
        self._language = house_language(question)

    @property
    def is_whole(self) -> bool:
        """Whether every answer is searched."""
        return self.done == self.total

    @cached_property
    def settled(self) -> Settled:
        """What is decided."""
        return settled_of(self.question)

    @cached_property
    def values(self) -> int:
        """How many different values were found."""
        return len({spot.key for spot in self._spots})

    @cached_property
    def open(self) -> list[list[Spot]]:
        """The spots that nobody has decided, those of equal values together, the most frequent first."""
        return by_value(spot for spot in self._spots if not self.settled.covers(spot))

    @property
    def decided(self) -> int:
        """How many values there is nothing left to decide of."""
        return self.values - len(self.open)

    def of_kind(self, kind: str) -> list[list[Spot]]:
        """The open ones of a kind; all when it is ""."""
        return [group for group in self.open if not kind or group[0].kind == kind]

    def kinds(self) -> list[PersonalData]:
        """The kinds of which something is open, in their order."""
        there = {group[0].kind for group in self.open}
        return [kind for kind in PersonalData if kind in there]

    def cards(self, groups: Sequence[Sequence[Spot]]) -> list[Card]:
        """Values as they are shown."""
        shown = [group[: 1 + MOST_OTHERS] for group in groups]
        texts = texts_of(self.question, {spot.place.answer for group in shown for spot in group})
        return [card for group in groups if (card := self._card(group, texts)) is not None]

    def card_at(self, place: Place) -> Card | None:
        """The value that stands there, with the places of it that are open, the asked one first if it is."""
        group = next((group for group in self.open if any(spot.place == place for spot in group)), None)
        if group is None:
            return None
        ordered = sorted(group, key=lambda spot: spot.place != place)
        return next(iter(self.cards([ordered])), None)

    def next_of(self, place: Place) -> Card | None:
        """What is still open of the value that stands there."""
        key = next((spot.key for spot in self._spots if spot.place == place), "")
        groups = [group for group in self.open if group[0].key == key]
        return next(iter(self.cards(groups)), None)

    def _card(self, group: Sequence[Spot], texts: dict[int, str]) -> Card | None:
        excerpts = list(self._excerpts(group[: 1 + MOST_OTHERS], texts))
        if not excerpts:
            return None
        here = sum(1 for key, _ in self.settled.here if key == group[0].key)
        return Card(group[0].kind, excerpts[0], tuple(excerpts[1:]), answers=len(group), shown=here)

    def _excerpts(self, spots: Iterable[Spot], texts: dict[int, str]) -> Iterator[Excerpt]:
        for spot in spots:
            text = texts.get(spot.place.answer, "")
            found = excerpt_at(text, spot.place, kept=self._kept, language=self._language)
            if found is not None:
                yield found


def findings_in(question: Question, *, at_most: int = A_PORTION) -> Findings:
    """What is found so far, after searching at most so many answers more."""
    reading = _at_hand.of(question.pk)
    reading.go_on(question, state=_state_of(question), at_most=at_most)
    return Findings(question, reading)


def _state_of(question: Question) -> tuple[int, int]:
    """How many answers there are, and the last fact that changed some of them."""
    facts = Fact.objects.of(question.organisation_id).filter(kind__in=CHANGES)
    return counted_answers(question).count(), facts.order_by("-pk").values_list("pk", flat=True).first() or 0


def excerpt_at(text: str, place: Place, *, kept: Kept, language: str) -> Excerpt | None:
    """The finding that stands there in its sentence; None when it is not there any more."""
    try:
        finding = finding_at(text, place)
    except FindingGone:
        return None
    return excerpt(text, finding, answer=place.answer, kept=kept, language=language)


def texts_of(question: Question, answers: Iterable[int]) -> dict[int, str]:
    """The texts of some answers by their keys."""
    found = counted_answers(question).filter(pk__in=list(answers))
    return {key: stored(text) for key, text in found.values_list("pk", "text")}


def print_of(answer: Answer) -> str:
    """What an answer's text is known by."""
    return fingerprint(stored(answer.text))


def decisions_of(question: Question) -> ScopedQuerySet[PersonalDecision]:
    """All that is decided, the latest first."""
    rows = PersonalDecision.objects.of(question.organisation_id).filter(question=question)
    return rows.select_related("answer", "actor").order_by("-at", "-pk")


def settled_of(question: Question) -> Settled:
    """What is decided, by value."""
    rows = list(decisions_of(question))
    return Settled(
        frozenset(row.key for row in rows if row.everywhere),
        frozenset((row.key, print_of(row.answer)) for row in rows if not row.everywhere),
    )


def made_in(question: Question, rows: Iterable[PersonalDecision]) -> list[Made]:
    """Decisions as they are listed."""
    kept, language = kept_of(question), house_language(question)
    return [_made(row, kept=kept, language=language) for row in rows]


def _made(row: PersonalDecision, *, kept: Kept, language: str) -> Made:
    place = Place(row.answer_id, row.start, row.end)
    shown = Decision.EVERYWHERE if row.everywhere else Decision.HERE
    return Made(
        place=place,
        kind=PersonalData(row.kind),
        decision=shown if row.is_shown else Decision.MASK,
        excerpt=excerpt_at(stored(row.answer.text), place, kept=kept, language=language),
        who=str(row.actor) if row.actor else "",
        at=row.at,
    )


def decision_fact(question: Question, number: int) -> Fact | None:
    """The fact of that id that tells of a decision on the question."""
    facts = Fact.objects.of(question.organisation_id).filter(pk=number, kind="hear.personal_decided")
    return facts.filter(subjects__question=question.pk).first()
