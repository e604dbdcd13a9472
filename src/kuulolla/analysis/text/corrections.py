"""What people put right: an append-only log of operations, and undoing as one of them.

An entry never changes and none is removed. Replaying the log over the same draft gives the same picture.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.memory import fingerprint

OWN_PREFIX = "m"


class Action(StrEnum):
    """What a person can do to a picture."""

    RENAME = "rename"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    NONE = "none"
    ADD = "add"
    QUOTE = "quote"
    HIDE = "hide"
    REMOVE = "remove"
    UNDO = "undo"
    BACK = "back"
    REDO = "redo"


ABOUT_OTHERS = frozenset({Action.UNDO, Action.BACK, Action.REDO})


@dataclass(frozen=True)
class Reference:
    """An answer, or a span of it: by its id and the fingerprint of its text, so that no text is logged."""

    id: str
    text: str
    start: int | None = None
    end: int | None = None

    @classmethod
    def to(cls, identity: str, text: str, span: tuple[int, int] | None = None) -> Reference:
        """Refers to the answer of `identity` with this text."""
        start, end = span or (None, None)
        return cls(identity, fingerprint(text), start, end)


@dataclass(frozen=True)
class Correction:
    """One entry of the log. `number` is 1, 2, 3 ...; `at` is ISO 8601 with its offset.

    rename: `themes[0]` is called `names`; an empty name takes one back. merge: all of `themes` become the
    first. split: `themes[0]` falls into its sub-themes, or what is like `answers` leaves it for `new[0]`.
    move: `answers` go to `themes[0]`. none: `answers` are none of the themes. add: `new[0]` is called
    `names` and holds `answers`. quote: the spans `answers` are quoted first in `themes[0]`. hide: they are
    quoted nowhere. remove: `themes` are no themes; what is in them stays without one. undo: entry number
    `undone` is as if it were not there. back: nor is any entry after it. redo: the undo or back of number
    `undone` is as if it were not there.
    """

    number: int
    at: str
    who: str
    action: Action
    themes: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    answers: tuple[Reference, ...] = ()
    new: tuple[str, ...] = ()
    undone: int | None = None


class LogUnreadable(Refusal):
    """A line of the log is not an entry."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Korjauslokin {path} riviä {line} ei voi lukea. Palauta tiedosto varmuuskopiosta.",
        "sv": "Rad {line} i rättelseloggen {path} kan inte läsas. Återställ filen från en säkerhetskopia.",
        "en": "Line {line} of the log of corrections {path} cannot be read. Restore the file from a backup.",
    }


class NothingToUndo(Refusal):
    """There is no such entry, or it is undone already."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kumottavaa korjausta ei ole. Korjaukset näyttää: kuulolla correct KANSIO log",
        "sv": "Det finns ingen sådan rättelse att ångra. Rättelserna visas med: kuulolla correct MAPP log",
        "en": "There is no such correction to undo. See them with: kuulolla correct FOLDER log",
    }


@dataclass(frozen=True)
class Log:
    """The corrections in the order they were made."""

    entries: tuple[Correction, ...] = ()

    def with_entry(
        self,
        action: Action,
        *,
        at: str,
        who: str,
        themes: Sequence[str] = (),
        names: Mapping[str, str] | None = None,
        answers: Iterable[Reference] = (),
        makes: int = 0,
    ) -> Log:
        """The log with one more entry; `makes` new themes get ids that were never used."""
        used = sum(len(entry.new) for entry in self.entries)
        new = tuple(f"{OWN_PREFIX}{used + number}" for number in range(1, makes + 1))
        entry = Correction(
            len(self.entries) + 1, at, who, action, tuple(themes), dict(names or {}), tuple(answers), new
        )
        return Log((*self.entries, entry))

    def undoing(self, number: int | None, *, at: str, who: str) -> Log:
        """The log with the last correction undone, or that of a number. Raises NothingToUndo."""
        valid = [entry.number for entry in self.valid()]
        if not valid or (number is not None and number not in valid):
            raise NothingToUndo(number=number or "")
        target = valid[-1] if number is None else number
        return self._about(Action.UNDO, target, at=at, who=who)

    def last_of(self, who: str) -> int | None:
        """The number of the last correction of one person that holds."""
        return next((entry.number for entry in reversed(self.valid()) if entry.who == who), None)

    def back_to(self, number: int, *, at: str, who: str) -> Log:
        """The log as it stood after an entry, 0 for the draft. Raises NothingToUndo."""
        later = self._about(Action.BACK, number, at=at, who=who)
        if later.valid() == self.valid():
            raise NothingToUndo(number=number)
        return later

    def redoing(self, *, at: str, who: str, mine: bool = False, number: int | None = None) -> Log:
        """The log without the last undo or back, if nothing was corrected since. Raises NothingToUndo.

        With `mine` only what `who` did is looked at. With `number` it is that undo or back, whatever was
        corrected since.
        """
        target = self.redoable(who if mine else None) if number is None else number
        if target not in self._retold():
            raise NothingToUndo(number=number or "")
        return self._about(Action.REDO, target, at=at, who=who)

    def _retold(self) -> set[int]:
        """The numbers of the undos and backs that hold."""
        void = self.void()
        taken = {Action.UNDO, Action.BACK}
        return {entry.number for entry in self.entries if entry.action in taken and entry.number not in void}

    def redoable(self, who: str | None = None) -> int | None:
        """The number of the last undo or back that holds and that no correction followed.

        With `who` only what that person did is looked at.
        """
        holding = self._retold()
        for entry in reversed(self.entries):
            if (who is not None and entry.who != who) or entry.action is Action.REDO:
                continue
            if entry.action not in ABOUT_OTHERS:
                return None
            if entry.number in holding:
                return entry.number
        return None

    def _about(self, action: Action, number: int, *, at: str, who: str) -> Log:
        entry = Correction(len(self.entries) + 1, at, who, action, undone=number)
        return Log((*self.entries, entry))

    def valid(self) -> tuple[Correction, ...]:
        """The corrections that hold: none that was undone, and none that only speaks of others."""
        void = self.void()
        return tuple(
            entry for entry in self.entries if entry.action not in ABOUT_OTHERS and entry.number not in void
        )

    def void(self) -> frozenset[int]:
        """The numbers of the entries that are as if they were not there.

        Every entry speaks of earlier ones only, so the last is sure to hold, and they are read from there.
        """
        void: set[int] = set()
        for entry in reversed(self.entries):
            if entry.undone is None or entry.number in void:
                continue
            if entry.action is Action.BACK:
                void.update(range(entry.undone + 1, entry.number))
            else:
                void.add(entry.undone)
        return frozenset(void)


def entry_line(entry: Correction) -> str:
    """The entry as one line of JSON."""
    document = {key: value for key, value in asdict(entry).items() if value not in ((), {}, None)}
    document["answers"] = [
        {key: value for key, value in asdict(answer).items() if value is not None} for answer in entry.answers
    ]
    if not entry.answers:
        del document["answers"]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def read_log(text: str, *, path: object = "") -> Log:
    """Read the lines of a log. A last line cut short by a crash is left out. Raises LogUnreadable."""
    lines = text.split("\n")[:-1]
    return Log(tuple(_entry(line, number, path) for number, line in enumerate(lines, start=1)))


def _entry(line: str, number: int, path: object) -> Correction:
    try:
        document = json.loads(line)
        document["answers"] = tuple(Reference(**answer) for answer in document.get("answers", ()))
        document |= {key: tuple(document.get(key, ())) for key in ("themes", "new")}
        entry = Correction(**{**document, "action": Action(document["action"])})
    except (ValueError, TypeError, KeyError) as error:
        raise LogUnreadable(path=path, line=number) from error
    if entry.number != number:
        raise LogUnreadable(path=path, line=number)
    return entry
