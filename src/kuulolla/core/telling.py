"""Facts told in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from kuulolla.core.models import Fact
from kuulolla.core.words import every_word, say


def deed_of(fact: Fact) -> str:
    """What was done; the fact's own kind when nobody has given it words."""
    capability, _, deed = fact.kind.partition(".")
    return _told(f"{capability}.fact.{deed}", otherwise=fact.kind)


def concerns_of(fact: Fact) -> str:
    """Which rows it concerned, by their ids, and what else was noted."""
    return ", ".join((*_subjects(fact), *_values(fact)))


def _subjects(fact: Fact) -> Iterator[str]:
    for name, key in fact.subjects.items():
        yield f"{_told(f'core.about.{name}', otherwise=name)} {key}"


def _values(fact: Fact) -> Iterator[str]:
    for name, value in fact.values.items():
        if value in ("", None):
            continue
        yield f"{_told(f'core.about.{name}', otherwise=name)}: {_shown(name, value)}"


def _shown(name: str, value: object) -> str:
    if isinstance(value, bool):
        return say("core.about.yes" if value else "core.about.no")
    return _told(f"core.{name}.{value}", otherwise=str(value))


def _told(key: str, *, otherwise: str) -> str:
    return say(key) if key in every_word() else otherwise
