"""What a model worded, as it is kept beside a picture, and what of it still holds for a later one."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.results import Placement
from kuulolla.analysis.text.wording.material import Trouble

SCHEMA = "kuulolla-wording/1"
MOST_MEMBERS = 200
SAME_THEME = 0.8
TEXTS = ("picture", "version", "model", "host", "endpoint", "at", "language")
COUNTS = ("asked", "used", "left_out")


class WordingUnreadable(Refusal):
    """The file of a model's words is broken."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kielimallin sanojen tiedostoa {path} ei voi lukea. Poista se: kuulolla word {folder} --remove",
        "sv": "Filen {path} med språkmodellens ord går inte att läsa. Ta bort den:"
        " kuulolla word {folder} --remove",
        "en": "The file {path} of the language model's words cannot be read. Remove it:"
        " kuulolla word {folder} --remove",
    }


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that something rests on: its number then, its id, and the fingerprint of its text."""

    number: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class KeptLabel:
    """A worded label, and the theme it was given to: its label found offline, and who was in it.

    `members` are the smallest fingerprints of the theme's texts, at most `MOST_MEMBERS`.
    """

    theme: str
    label: str
    original: str
    answers: tuple[KeptAnswer, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptSentence:
    """A sentence of the summary and the answers that it cites."""

    text: str
    answers: tuple[KeptAnswer, ...]


@dataclass(frozen=True, slots=True)
class KeptWording:
    """One asking of a model: of which picture, by what, when (ISO 8601), and what came of it.

    `picture` is the mark of the picture that was worded. `fallen_back` counts requests, `dropped`
    sentences, by reason; `left_out` counts answers that were not sent.
    """

    picture: str
    version: str
    model: str
    host: str
    endpoint: str
    at: str
    language: str
    asked: int
    used: int
    left_out: int
    fallen_back: Mapping[str, int]
    dropped: Mapping[str, int]
    labels: tuple[KeptLabel, ...]
    summary: tuple[KeptSentence, ...]


def wording_json(kept: KeptWording) -> str:
    """The wording as text, the same bytes every time."""
    parts = {"schema": SCHEMA, **asdict(kept)}
    return (
        "{\n" + ",\n".join(f"{json.dumps(key)}: {_laid_out(value)}" for key, value in parts.items()) + "\n}\n"
    )


def _laid_out(value: object) -> str:
    """JSON; each item of a list on a line of its own."""
    if not isinstance(value, tuple) or not value:
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in value) + "\n]"


def read_wording(text: str, *, path: Path) -> KeptWording:
    """The wording that `wording_json` wrote. Raises WordingUnreadable."""
    try:
        stored = json.loads(text)
        if stored.pop("schema") != SCHEMA:
            raise WordingUnreadable(path=path, folder=path.parent)
        stored["labels"] = tuple(map(_label, stored["labels"]))
        stored["summary"] = tuple(
            KeptSentence(str(one["text"]), _answers(one["answers"])) for one in stored["summary"]
        )
        for counts in (stored["fallen_back"], stored["dropped"]):
            _check_counts(counts)
        _check_plain(stored)
        return KeptWording(**stored)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WordingUnreadable(path=path, folder=path.parent) from error


def _label(stored: dict[str, Any]) -> KeptLabel:  # as JSON gives it
    return KeptLabel(
        theme=str(stored["theme"]),
        label=str(stored["label"]),
        original=str(stored["original"]),
        answers=_answers(stored["answers"]),
        members=tuple(map(str, stored["members"])),
    )


def _answers(stored: Sequence[Mapping[str, Any]]) -> tuple[KeptAnswer, ...]:  # as JSON gives them
    return tuple(KeptAnswer(int(one["number"]), str(one["id"]), str(one["text"])) for one in stored)


def _check_counts(counts: Mapping[str, object]) -> None:
    for reason, count in counts.items():
        Trouble(reason)
        if not isinstance(count, int):
            raise TypeError(reason)


def _check_plain(stored: Mapping[str, Any]) -> None:  # as JSON gives it
    for name in TEXTS:
        if not isinstance(stored[name], str):
            raise TypeError(name)
    for name in COUNTS:
        if not isinstance(stored[name], int):
            raise TypeError(name)
    dt.datetime.fromisoformat(stored["at"])


@dataclass(frozen=True)
class Places:
    """Where the answers of a picture stand: of each its id, its text's fingerprint and its themes."""

    ids: Sequence[str]
    texts: Sequence[str]
    themes: Sequence[Sequence[str]]

    @classmethod
    def of(cls, ids: Sequence[str], texts: Sequence[str], themes: Sequence[Sequence[str]]) -> Places:
        """The places of answers whose texts are given as they are stored."""
        return cls(ids, [fingerprint(text) for text in texts], themes)

    @classmethod
    def placed(cls, ids: Sequence[str], texts: Sequence[str], placements: Sequence[Placement]) -> Places:
        """The places that a picture gave its answers."""
        return cls.of(ids, texts, [placement.themes for placement in placements])

    def mark(self) -> str:
        """Names a picture by its texts and where each is; the order of the answers does not matter."""
        rows = sorted([text, *themes] for text, themes in zip(self.texts, self.themes, strict=True))
        return hashlib.sha256(json.dumps(rows).encode("utf-8", "surrogatepass")).hexdigest()[:20]

    def members(self, theme: str) -> tuple[str, ...]:
        """The smallest fingerprints of a theme's texts: a sketch by which two themes can be compared."""
        inside = {text for text, themes in zip(self.texts, self.themes, strict=True) if theme in themes}
        return tuple(sorted(inside)[:MOST_MEMBERS])

    def kept(self, number: int) -> KeptAnswer:
        """How the answer with this number is named in a file."""
        return KeptAnswer(number, self.ids[number - 1], self.texts[number - 1])

    def number_of(self, answer: KeptAnswer, *, theme: str | None = None) -> int | None:
        """The number that the answer has now; None when it is gone, changed, or left the theme."""
        index = self._index.get((answer.id, answer.text))
        if index is None or (theme is not None and theme not in self.themes[index]):
            return None
        return index + 1

    @cached_property
    def _index(self) -> dict[tuple[str, str], int]:
        pairs = zip(self.ids, self.texts, strict=True)
        return {pair: index for index, pair in reversed([*enumerate(pairs)])}


@dataclass(frozen=True, slots=True)
class ShownLabel:
    """A model's label of a theme, the label found offline, and the numbers of the answers behind it."""

    label: str
    original: str
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShownSentence:
    """A sentence of a model and the numbers of the answers that it cites."""

    text: str
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShownWording:
    """What of a wording holds for the picture at hand: labels by theme, and the summary.

    `outdated` counts the labels that no longer hold, but for those of themes that a person has named;
    `is_of_this` tells whether the picture is the one that was worded.
    """

    kept: KeptWording
    labels: Mapping[str, ShownLabel]
    summary: tuple[ShownSentence, ...]
    outdated: int
    is_of_this: bool


def shown_wording(
    kept: KeptWording, places: Places, labels: Mapping[str, str], *, named: Collection[str] = ()
) -> ShownWording:
    """What still holds. `labels` has the offline label of each theme; those `named` by a person need
    none of a model's.

    A label holds while its theme has the same offline label, mostly the same answers, and every
    answer behind the label. The summary holds for the very picture that was summed up.
    """
    found = {
        one.theme: shown
        for one in kept.labels
        if one.theme not in named and labels.get(one.theme) == one.original and (shown := _shown(one, places))
    }
    is_of_this = kept.picture == places.mark()
    summary = [_shown_sentence(one, places) for one in kept.summary] if is_of_this else []
    return ShownWording(
        kept=kept,
        labels=found,
        summary=tuple(one for one in summary if one is not None),
        outdated=sum(one.theme not in found and one.theme not in named for one in kept.labels),
        is_of_this=is_of_this,
    )


def _shown(one: KeptLabel, places: Places) -> ShownLabel | None:
    numbers = [places.number_of(answer, theme=one.theme) for answer in one.answers]
    known = tuple(number for number in numbers if number is not None)
    if not known or len(known) < len(numbers):
        return None
    if _likeness(one.members, places.members(one.theme)) < SAME_THEME:
        return None
    return ShownLabel(one.label, one.original, known)


def _shown_sentence(one: KeptSentence, places: Places) -> ShownSentence | None:
    known = tuple(number for answer in one.answers if (number := places.number_of(answer)) is not None)
    return ShownSentence(one.text, known) if known and len(known) == len(one.answers) else None


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The Jaccard likeness of two sets, from sketches of their smallest members (Broder 1997)."""
    smallest = sorted({*one, *other})[:MOST_MEMBERS]
    both = set(one) & set(other)
    return sum(member in both for member in smallest) / len(smallest) if smallest else 0.0
