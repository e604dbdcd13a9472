"""The cue words and phrases of stance in three languages, and which of them a text holds.

A pattern is a word or a phrase. A star at an end of a word stands for any letters; ``~`` in a phrase
stands for up to two words.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

DATA = Path(__file__).parent / "data"
DIRECTIONS_FILE = DATA / "directions.toml"
MATTERS_FILES = (DATA / "matters.toml", DATA / "choices.toml")
LANGUAGES = ("fi", "sv", "en")
GAP = "~"
WIDEST_GAP = 2
SHORTEST_STEM = 2
MOST_KNOWN_WORDS = 2**16

DIRECTION = "direction"
FEELING = "feeling"
GENERAL = frozenset([DIRECTION, FEELING])


class Role(NamedTuple):
    """What a pattern tells: a step along a matter (or the general direction), or how to read its neighbours.

    `kind` is "thing" (signed by what its clause wants), "want" (turned only by a negation or "too"),
    "reason" (never turned), "cue" (a direction), "negation", "too" or "swap".
    """

    kind: str
    matter: str = DIRECTION
    value: float = 1.0


class Hit(NamedTuple):
    """A pattern found at the words `start` to `end` (end excluded) of a clause."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True)
class Pattern:
    """The words of a phrase, and what it tells."""

    words: tuple[str, ...]
    roles: tuple[Role, ...]


DIRECTION_ROLES = {
    "for": Role("cue", value=1.0),
    "against": Role("cue", value=-1.0),
    "praise": Role("feeling", FEELING, 1.0),
    "blame": Role("feeling", FEELING, -1.0),
    "lean_for": Role("lean", value=0.5),
    "lean_against": Role("lean", value=-0.5),
    "whole_for": Role("whole", value=1.0),
    "whole_against": Role("whole", value=-1.0),
    "stops": Role("stops", value=-1.0),
    "ban": Role("ban"),
    "negation": Role("negation"),
    "negation_after": Role("negation_after"),
    "too": Role("too"),
    "perhaps_too": Role("perhaps_too"),
    "small": Role("small"),
    "swap": Role("swap"),
    "swap_before": Role("swap_before"),
}
READERS = frozenset(
    ["negation", "negation_after", "too", "perhaps_too", "small", "swap", "swap_before", "ban"]
)
SIDES = {"a": 1.0, "b": -1.0}
MATTER_KINDS = {"": "thing", "_how": "want", "_why": "reason"}


class Cues:
    """All patterns of one language, ready to be found in words."""

    def __init__(self, roles: Mapping[str, Sequence[Role]]) -> None:
        self._exact: set[str] = set()
        self._heads: set[str] = set()
        self._tails: set[str] = set()
        self._inside: set[str] = set()
        self._starts: dict[str, list[Pattern]] = {}
        for text, told in roles.items():
            self._learn(Pattern(tuple(text.split()), tuple(told)))
        self.patterns_of = lru_cache(maxsize=MOST_KNOWN_WORDS)(self._patterns_of)
        self.told_by = lru_cache(maxsize=MOST_KNOWN_WORDS)(self._told_by)
        self.starting_with = lru_cache(maxsize=MOST_KNOWN_WORDS)(self._starting_with)

    def _learn(self, pattern: Pattern) -> None:
        self._starts.setdefault(pattern.words[0], []).append(pattern)
        for word in pattern.words:
            if word == GAP:
                continue
            bare = word.strip("*")
            match (word.startswith("*"), word.endswith("*")):
                case (True, True):
                    self._inside.add(bare)
                case (True, False):
                    self._tails.add(bare)
                case (False, True):
                    self._heads.add(bare)
                case _:
                    self._exact.add(bare)

    def _patterns_of(self, word: str) -> frozenset[str]:
        """The pattern words that a word answers to."""
        size = len(word)
        found = {word} if word in self._exact else set()
        found |= {f"{word[:end]}*" for end in range(SHORTEST_STEM, size + 1) if word[:end] in self._heads}
        found |= {f"*{word[start:]}" for start in range(size - 1) if word[start:] in self._tails}
        for start in range(size - 2):
            for end in range(start + 3, size + 1):
                if word[start:end] in self._inside:
                    found.add(f"*{word[start:end]}*")
        return frozenset(found)

    def _starting_with(self, word: str) -> tuple[Pattern, ...]:
        """The patterns whose first word this may be, the longest first."""
        found = [pattern for name in self.patterns_of(word) for pattern in self._starts.get(name, ())]
        return tuple(sorted(found, key=lambda pattern: (-len(pattern.words), pattern.words)))

    def hits(self, words: Sequence[str]) -> list[Hit]:
        """What is found, phrases before single words; a word is the cue of one phrase only."""
        found: list[Hit] = []
        taken = [False] * len(words)
        for place in range(len(words)):
            for pattern in self.starting_with(words[place]):
                if len(pattern.words) == 1:
                    break
                end = self._end(pattern.words, words, place)
                if end and not any(taken[place:end]):
                    found += [Hit(place, end, role) for role in pattern.roles]
                    taken[place:end] = [True] * (end - place)
                    break
        for place, word in enumerate(words):
            told = self.told_by(word)
            found += [
                Hit(place, place + 1, role) for role in told if not taken[place] or role.matter not in GENERAL
            ]
        return sorted(found)

    def _told_by(self, word: str) -> tuple[Role, ...]:
        """What a word tells by itself: of each matter, what its longest pattern says."""
        longest: dict[tuple[str, str], tuple[int, Role]] = {}
        for pattern in self.starting_with(word):
            if len(pattern.words) == 1:
                size = len(pattern.words[0].strip("*"))
                for role in pattern.roles:
                    key = (role.matter, role.kind if role.kind in READERS else "")
                    longest[key] = max(longest.get(key, (0, role)), (size, role))
        return tuple(role for _, role in longest.values())

    def _end(self, pattern: Sequence[str], words: Sequence[str], place: int) -> int:
        """Where the phrase ends when it begins at `place`, 0 when it does not."""
        gap = 0
        for wanted in pattern:
            if wanted == GAP:
                gap = WIDEST_GAP
                continue
            while place < len(words) and wanted not in self.patterns_of(words[place]):
                place, gap = place + 1, gap - 1
                if gap < 0:
                    return 0
            if place == len(words):
                return 0
            place, gap = place + 1, 0
        return place


@cache
def cues_of(language: str) -> Cues:
    """The cues of "fi", "sv" or "en"; of any other language, the Finnish ones."""
    language = language if language in LANGUAGES else "fi"
    roles: dict[str, list[Role]] = {}
    for pattern, role in (*_directions(language), *_matters(language)):
        told = roles.setdefault(pattern, [])
        if role not in told:
            told.append(role)
    return Cues(roles)


def _directions(language: str) -> Iterator[tuple[str, Role]]:
    lists: Mapping[str, str] = _tables(DIRECTIONS_FILE)[language]
    for name, text in lists.items():
        for pattern in patterns_in(text):
            yield pattern, DIRECTION_ROLES[name]


def _matters(language: str) -> Iterator[tuple[str, Role]]:
    tables = (table for path in MATTERS_FILES for table in _tables(path).items())
    for matter, poles in tables:
        for key, text in poles[language].items():
            side, kind = SIDES[key[0]], MATTER_KINDS[key[1:]]
            for pattern in patterns_in(text):
                yield pattern, Role(kind, matter, side)


def patterns_in(text: str) -> list[str]:
    """The patterns of a list, one a line or between commas."""
    return [
        " ".join(re.sub(r"[-/]", " ", part.lower()).split())
        for part in re.split(r"[,\n]", text)
        if part.strip()
    ]


@cache
def _tables(path: Path) -> Mapping[str, Any]:  # Any: one level of the two files differs
    with path.open("rb") as file:
        return tomllib.load(file)
