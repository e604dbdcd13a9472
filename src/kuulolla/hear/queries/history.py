"""What was corrected, in words: who did what to which theme, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kuulolla.analysis.text.corrections import ABOUT_OTHERS, Action, Correction, Log
from kuulolla.ask.models import Question
from kuulolla.core.words import in_language, say
from kuulolla.hear.queries.log import names_of_actors
from kuulolla.hear.queries.standing import Told

Names = dict[str, Mapping[str, str]]


@dataclass(frozen=True)
class Deed:
    """One entry of the log. `done` says what was done, `told` also who did it.

    `undo_of` is the number of the undo or going back that made it void, None where it holds.
    """

    number: int
    action: Action
    at: datetime
    who: str
    actor: str
    done: str
    told: str
    undo_of: int | None = None

    @property
    def is_correction(self) -> bool:
        """Whether it changed the picture itself, rather than undoing what others did."""
        return self.action not in ABOUT_OTHERS


def deeds(question: Question, picture: Told) -> list[Deed]:
    """All that was done, the latest first."""
    log = picture.standing.log
    void = log.void()
    because = _undone_by(log, void)
    told = _History(picture, names_of_actors(question)).deeds()
    return [replace(deed, undo_of=because.get(deed.number)) for deed in told][::-1]


def latest_deed(question: Question, picture: Told) -> Deed | None:
    """What was done last."""
    return next(iter(deeds(question, picture)), None)


def deed_of(question: Question, picture: Told, *, number: int) -> Deed | None:
    """What was done by the entry of a number."""
    return next((deed for deed in deeds(question, picture) if deed.number == number), None)


def _undone_by(log: Log, void: frozenset[int]) -> dict[int, int]:
    """By the number of each void correction, the number of the entry that made it so."""
    found: dict[int, int] = {}
    for entry in log.entries:
        if entry.undone is None or entry.number in void or entry.action is Action.REDO:
            continue
        meant = [entry.undone] if entry.action is Action.UNDO else range(entry.undone + 1, entry.number)
        found |= {number: entry.number for number in meant if number in void}
    return found


class _History:
    """Goes through a log, knowing what every theme was called at the time."""

    def __init__(self, picture: Told, people: Mapping[str, str]) -> None:
        self._log = picture.standing.log
        self._people = people
        self._drawn = {group.id: group.label for group in picture.standing.themes}
        self._drawn |= {theme.id: theme.label for theme in picture.standing.drawing.themes}
        self._names: Names = {}
        self._done: dict[int, str] = {}

    def deeds(self) -> Iterator[Deed]:
        """One entry after another."""
        for place, entry in enumerate(self._log.entries):
            who = self._people.get(entry.who) or say("hear.log.somebody")
            values = self._values(entry)
            key = self._key(entry)
            self._done[entry.number] = say(f"hear.did.{key}", **values)
            yield Deed(
                number=entry.number,
                action=entry.action,
                at=datetime.fromisoformat(entry.at),
                who=who,
                actor=entry.who,
                done=self._done[entry.number],
                told=say(f"hear.log.{key}", who=who, **values),
            )
            self._name(entry, before=self._log.entries[: place + 1])

    def _key(self, entry: Correction) -> str:
        """The last part of the sentence's key."""
        action = entry.action.value
        if entry.action is Action.BACK and not entry.undone:
            return "back.draft"
        if entry.action is Action.SPLIT and entry.answers:
            return "split.like"
        counted = {Action.MERGE: len(entry.themes) - 1, Action.REMOVE: len(entry.themes)}
        counted |= dict.fromkeys((Action.MOVE, Action.NONE, Action.ADD), len(entry.answers))
        return f"{action}.one" if counted.get(entry.action) == 1 else action

    def _values(self, entry: Correction) -> dict[str, Any]:  # Any: what a sentence names
        """What the sentence names."""
        first, *others = [self._called(theme) for theme in entry.themes] or [""]
        if entry.action is Action.REMOVE:
            others = [first, *others]
        about = self._about(entry)
        return {
            "theme": first,
            "others": _listed(others),
            "name": self._new_name(entry),
            "n": len(entry.answers),
            "number": about,
            "what": self._done.get(about, ""),
        }

    def _about(self, entry: Correction) -> int:
        """The number of the correction that is undone, brought back or gone back to."""
        if entry.action is Action.REDO:
            return self._about(self._log.entries[(entry.undone or 1) - 1])
        return entry.undone or 0

    def _called(self, theme: str) -> str:
        return in_language(dict(self._names.get(theme, {}))) or self._drawn.get(theme) or say("hear.log.part")

    def _new_name(self, entry: Correction) -> str:
        """The name that was given; of several the reader's, or the one that is new."""
        before = self._names.get(entry.themes[0], {}) if entry.themes else {}
        fresh = {code: name for code, name in entry.names.items() if name and name != before.get(code)}
        return in_language(fresh) or in_language(dict(entry.names))

    def _name(self, entry: Correction, *, before: Sequence[Correction]) -> None:
        """Take in what the entry called its theme, or what themes are called now that something is undone."""
        if entry.action in ABOUT_OTHERS:
            self._names = {}
            for held in Log(tuple(before)).valid():
                self._give(held)
        else:
            self._give(entry)

    def _give(self, entry: Correction) -> None:
        theme = next(iter(entry.new or entry.themes), "")
        if entry.names and theme:
            self._names[theme] = {**self._names.get(theme, {}), **entry.names}


def _listed(names: Sequence[str]) -> str:
    """Names in quotation marks, the last one after an "and"."""
    opening, closing = say("hear.log.marks").split()
    quoted = [f"{opening}{name}{closing}" for name in names]
    if len(quoted) < 2:
        return "".join(quoted)
    return say("hear.log.and", first=", ".join(quoted[:-1]), last=quoted[-1])
