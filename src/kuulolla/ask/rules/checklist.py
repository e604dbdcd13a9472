"""What must be in order before a campaign opens, as a list that a person can work through."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.rules.checklist_words import LANGUAGE_ITEMS, PLAIN_ITEMS
from kuulolla.ask.rules.languages import LANGUAGES, by_language, in_languages

Languages = AbstractSet[str]

_PRIZE_TEXT = re.compile(r"draw\.prize\.(\d+)\.texts")
_ASKED_BY = {
    "organiser.contact": "organiser",
    "draw.names": "page",
    "privacy.names": "page",
    "draw.opens_at": "period",
    "draw.closes_at": "period",
    "draw.prizes": "prizes",
    "privacy.answers_basis": "basis",
    "privacy.draw_basis": "basis",
}


class CampaignNotReady(Refusal):
    """The checklist still has something to do."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanjaa ei voi vielä avata. Tarkistuslistalla on vielä tehtävää: {left}.",
        "sv": "Kampanjen kan inte öppnas ännu. Det finns saker kvar på checklistan: {left}.",
        "en": "The campaign cannot be opened yet. The checklist still has things to do: {left}.",
    }


@dataclass(frozen=True)
class Missing:
    """A value that must be given: `field` names it, `sentence` tells the person by language what to do."""

    field: str
    sentence: dict[str, str]


@dataclass(frozen=True)
class ChecklistItem:
    """One thing to have in order; `sentence` by language says that it is, or what to do."""

    key: str
    done: bool
    sentence: dict[str, str]


@dataclass(frozen=True)
class Readiness:
    """What a campaign has so far.

    `required` are the languages the organisation must serve in. For each text the languages in which it
    is whole: of the page (name and introduction), of each question with its options, of each prize, of
    the rules and of the privacy notice. A campaign without a draw needs no prizes and no rules.
    `missing` are the values that the rules and the notice still lack; those that an open item already
    asks for are not told twice.
    """

    required: tuple[str, ...]
    page: Languages = frozenset()
    questions: tuple[Languages, ...] = ()
    opens_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    has_organiser_contact: bool = False
    has_draw: bool = True
    prizes: tuple[Languages, ...] = ()
    rules: Languages = frozenset()
    has_privacy_basis: bool = False
    privacy: Languages = frozenset()
    missing: tuple[Missing, ...] = ()


def opening_checklist(readiness: Readiness, *, now: dt.datetime) -> tuple[ChecklistItem, ...]:
    """The items in the order in which a campaign is made, done ones too."""
    items = (
        _text("page", readiness.page, readiness),
        *_each("questions", "question", readiness.questions, readiness),
        _period(readiness, now=now),
        _plain("organiser", done=readiness.has_organiser_contact),
        *(_of_the_draw(readiness) if readiness.has_draw else ()),
        _plain("basis", done=readiness.has_privacy_basis),
        _text("privacy", readiness.privacy, readiness),
    )
    return (*items, *_still_missing(readiness.missing, items))


def is_ready(items: Sequence[ChecklistItem]) -> bool:
    """Whether everything is done."""
    return all(item.done for item in items)


def require_ready(items: Sequence[ChecklistItem]) -> None:
    """Raises CampaignNotReady, with the number of things left, unless everything is done."""
    left = sum(not item.done for item in items)
    if left:
        raise CampaignNotReady(left=left)


def _still_missing(missing: Sequence[Missing], items: Sequence[ChecklistItem]) -> Iterator[ChecklistItem]:
    told = {item.key for item in items if not item.done}
    for lack in missing:
        if _asked_by(lack.field) not in told:
            yield ChecklistItem(f"missing.{lack.field}", False, lack.sentence)


def _asked_by(field: str) -> str:
    """The item that asks for the same value: `prize.2` for the text of the second prize."""
    prize = _PRIZE_TEXT.fullmatch(field)
    return prize.expand(r"prize.\1") if prize else _ASKED_BY.get(field, "")


def _of_the_draw(readiness: Readiness) -> Iterator[ChecklistItem]:
    yield from _each("prizes", "prize", readiness.prizes, readiness)
    yield _text("rules", readiness.rules, readiness)


def _period(readiness: Readiness, *, now: dt.datetime) -> ChecklistItem:
    opens_at, closes_at = readiness.opens_at, readiness.closes_at
    if opens_at is None or closes_at is None:
        return _item("period", "todo", done=False)
    if closes_at <= opens_at:
        return _item("period", "backwards", done=False)
    if closes_at <= now:
        return _item("period", "over", done=False)
    return _item("period", "done", done=True)


def _plain(key: str, *, done: bool) -> ChecklistItem:
    return _item(key, "done" if done else "todo", done=done)


def _item(key: str, state: str, *, done: bool) -> ChecklistItem:
    return ChecklistItem(key, done, by_language(PLAIN_ITEMS[f"{key}.{state}"]))


def _each(
    all_of_them: str, one: str, texts: tuple[Languages, ...], readiness: Readiness
) -> Iterator[ChecklistItem]:
    """One item a question or a prize; a single open item when there is none."""
    if not texts:
        yield _plain(all_of_them, done=False)
    for number, languages in enumerate(texts, start=1):
        yield _text(one, languages, readiness, number=number)


def _text(
    key: str, languages: Languages, readiness: Readiness, *, number: int | None = None
) -> ChecklistItem:
    lacking = [code for code in LANGUAGES if code in readiness.required and code not in languages]
    state = "todo" if lacking else "done"
    patterns = by_language(LANGUAGE_ITEMS[f"{key}.{state}"])
    sentence = {
        reader: pattern.format(number=number, languages=in_languages(lacking, reader))
        for reader, pattern in patterns.items()
    }
    return ChecklistItem(key if number is None else f"{key}.{number}", not lacking, sentence)
