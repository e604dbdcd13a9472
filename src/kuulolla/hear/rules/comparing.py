"""Which themes of two pictures are the same, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kuulolla.analysis.text.comparing import WaveChange, compare_waves
from kuulolla.analysis.text.kinship import share_names


class Kinship(StrEnum):
    """How the themes of two pictures are known to be the same."""

    IDS = "ids"
    NAMES = "names"
    NONE = "none"


@dataclass(frozen=True)
class Counted:
    """A theme: everything it is called, the name that is shown and its language, and its people."""

    id: str
    name: str
    language: str
    called: frozenset[str]
    people: int


@dataclass(frozen=True)
class Side:
    """A picture as it is compared: its people and its themes."""

    people: int
    themes: tuple[Counted, ...]


@dataclass(frozen=True)
class Turn:
    """What became of one theme; a theme that is not in one of the pictures is None there."""

    earlier: Counted | None
    later: Counted | None
    change: WaveChange

    @property
    def theme(self) -> Counted:
        """As it is now, or as it was."""
        found = self.later or self.earlier
        assert found is not None
        return found


@dataclass(frozen=True)
class Compared:
    """The turns, the largest of the later picture first, and the themes that have no counterpart."""

    kinship: Kinship
    turns: tuple[Turn, ...]
    only_earlier: tuple[Counted, ...] = ()
    only_later: tuple[Counted, ...] = ()


def compared(earlier: Side, later: Side, *, are_related: bool = False) -> Compared:
    """Theme by theme.

    Where the pictures share their ids, a theme that is in one of them only has come or gone. Where only names
    are the same, the others may be the same matter by another name: they are told apart, without a verdict.
    """
    if are_related or share_names(_labels(earlier), _labels(later)):
        return Compared(Kinship.IDS, _turns(_by_id(earlier, later), earlier, later))
    pairs = list(_by_name(earlier.themes, later.themes))
    if not pairs:
        return Compared(Kinship.NONE, (), earlier.themes, later.themes)
    taken = {(id(theme)) for pair in pairs for theme in pair}
    return Compared(
        Kinship.NAMES,
        _turns(pairs, earlier, later),
        tuple(theme for theme in earlier.themes if id(theme) not in taken),
        tuple(theme for theme in later.themes if id(theme) not in taken),
    )


def _labels(side: Side) -> dict[str, str]:
    return {theme.id: theme.name for theme in side.themes}


def _by_id(earlier: Side, later: Side) -> list[tuple[Counted | None, Counted | None]]:
    before = {theme.id: theme for theme in earlier.themes}
    now = {theme.id: theme for theme in later.themes}
    return [(before.get(identity), now.get(identity)) for identity in dict.fromkeys((*now, *before))]


def _by_name(earlier: Iterable[Counted], later: Sequence[Counted]) -> Iterable[tuple[Counted, Counted]]:
    """Pairs that have a name in common; each theme is in one pair at most."""
    free = list(later)
    for theme in earlier:
        found = next((other for other in free if theme.called & other.called), None)
        if found is not None:
            free.remove(found)
            yield theme, found


def _turns(
    pairs: Sequence[tuple[Counted | None, Counted | None]], earlier: Side, later: Side
) -> tuple[Turn, ...]:
    before = [theme.people if theme else 0 for theme, _ in pairs]
    now = [theme.people if theme else 0 for _, theme in pairs]
    changes = compare_waves(before, now, bases=(earlier.people, later.people))
    turns = [Turn(one, other, change) for (one, other), change in zip(pairs, changes, strict=True)]
    return tuple(sorted(turns, key=lambda turn: (-turn.change.after, -turn.change.before, turn.theme.id)))
