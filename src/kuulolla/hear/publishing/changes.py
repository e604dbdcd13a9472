"""What a later version shows differently: people, answers; themes risen, sunk, new, gone, renamed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kuulolla.analysis.report.charts import Bar
from kuulolla.analysis.report.words.numbers import whole_percent
from kuulolla.analysis.text.results import Theme
from kuulolla.hear.publishing.edition import Edition


class Turn(StrEnum):
    """What became of a theme."""

    NEW = "new"
    UP = "up"
    DOWN = "down"
    RENAMED = "renamed"
    GONE = "gone"


@dataclass(frozen=True)
class Change:
    """A theme that is not what it was; `before` and `now` are shares or names, "" where there is none."""

    turn: Turn
    name: str
    language: str
    before: str
    now: str


@dataclass(frozen=True)
class Changes:
    """All that changed; `people` and `answers` are before and now."""

    people: tuple[int, int]
    answers: tuple[int, int]
    themes: tuple[Change, ...]

    @property
    def by_turn(self) -> list[tuple[Turn, list[Change]]]:
        """The changes of each kind that there are."""
        kinds = [(turn, [each for each in self.themes if each.turn is turn]) for turn in Turn]
        return [(turn, found) for turn, found in kinds if found]


def changes(earlier: Edition, later: Edition) -> Changes:
    """What the later version shows differently, in its language.

    A theme rose or sank when its share did by a whole percent; whether that may be chance is another
    question, which two pictures that share their answers cannot settle.
    """
    before, now = _by_id(earlier), _by_id(later)
    found = [change for identity in now for change in _changed(before.get(identity), now[identity])]
    gone = [
        Change(Turn.GONE, bar.label, bar.language, bar.share, "")
        for identity, (_, bar) in before.items()
        if identity not in now
    ]
    return Changes(
        people=(earlier.document["people"], later.document["people"]),
        answers=(earlier.document["answers"], later.document["answers"]),
        themes=(*found, *gone),
    )


def _by_id(edition: Edition) -> dict[str, tuple[Theme, Bar]]:
    return {theme.id: (theme, bar) for theme, bar in zip(edition.main, edition.bars, strict=True)}


def _changed(before: tuple[Theme, Bar] | None, now: tuple[Theme, Bar]) -> list[Change]:
    theme, bar = now
    if before is None:
        return [Change(Turn.NEW, bar.label, bar.language, "", bar.share)]
    earlier, earlier_bar = before
    found = []
    step = whole_percent(theme.share) - whole_percent(earlier.share)
    if step:
        turn = Turn.UP if step > 0 else Turn.DOWN
        found.append(Change(turn, bar.label, bar.language, earlier_bar.share, bar.share))
    if earlier_bar.label != bar.label:
        found.append(Change(Turn.RENAMED, bar.label, bar.language, earlier_bar.label, bar.label))
    return found
