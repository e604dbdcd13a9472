"""What is kept of a picture, so that a later one goes on from it: where each text was placed, and the names.

It holds no text of an answer: a text is known by its fingerprint.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from kuulolla.analysis.refusals import Refusal

SCHEMA = "kuulolla-memory/1"
LEAST_KNOWN = 0.5


class MemoryUnreadable(Refusal):
    """The file is not a memory that this version can go on from."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Aiemman kuvan muistia ei voi lukea: {path}. Poista tiedosto, niin kuva tehdään alusta.",
        "sv": "Minnet av den tidigare bilden kan inte läsas: {path}. Ta bort filen så börjar bilden om.",
        "en": "The memory of the earlier picture cannot be read: {path}. Remove it to start afresh.",
    }


class Name(NamedTuple):
    """A theme's id, and the label it was given with its language."""

    id: str
    label: str
    language: str


class PlacedText(NamedTuple):
    """The main theme of a text and its part of it, and (start, end, theme, part) of its statements.

    Themes and parts are numbers, -1 for none.
    """

    main: int
    part: int
    statements: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class Memory:
    """Where texts were placed before any correction, and what the themes are called.

    `names` are those of theme number 0, 1, 2 ...; `parts` names sub-themes by id; `placed` is by
    `fingerprint`; `settings` made the picture, and another setting cannot go on from it.
    """

    names: tuple[Name, ...]
    parts: Mapping[str, Name]
    placed: Mapping[str, PlacedText]
    settings: Mapping[str, str | int | float] = field(default_factory=dict)

    def of(self, text: str) -> PlacedText | None:
        """Where a text was placed; None for a new one."""
        return self.placed.get(fingerprint(text))


def fingerprint(text: str) -> str:
    """Names a text without telling it: the first 80 bits of its SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def goes_on_from(memory: Memory, texts: Iterable[str], *, settings: Mapping[str, object]) -> bool:
    """Whether the memory is of these settings and has at least half of its texts among `texts`."""
    if any(memory.settings.get(key) != value for key, value in settings.items()):
        return False
    here = {fingerprint(text) for text in texts}
    return len(here & memory.placed.keys()) >= LEAST_KNOWN * len(memory.placed)


def memory_json(memory: Memory) -> str:
    """The memory as text, the same bytes every time."""
    document = {
        "schema": SCHEMA,
        "settings": dict(memory.settings),
        "themes": [list(name) for name in memory.names],
        "parts": {id_: list(name) for id_, name in memory.parts.items()},
        "placed": {
            key: [place.main, place.part, [list(statement) for statement in place.statements]]
            for key, place in memory.placed.items()
        },
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def read_memory(text: str, *, path: object = "") -> Memory:
    """Read what `memory_json` wrote. Raises MemoryUnreadable."""
    try:
        document = json.loads(text)
        if document["schema"] != SCHEMA:
            raise MemoryUnreadable(path=path)
        return Memory(
            names=tuple(Name(*name) for name in document["themes"]),
            parts={id_: Name(*name) for id_, name in document["parts"].items()},
            placed={
                key: PlacedText(main, part, tuple((a, b, c, d) for a, b, c, d in statements))
                for key, (main, part, statements) in document["placed"].items()
            },
            settings=document["settings"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise MemoryUnreadable(path=path) from error
