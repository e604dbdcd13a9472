"""What is told of a restore."""

from __future__ import annotations

from collections.abc import Iterator

from kuulolla.cli.restore import Restored
from kuulolla.cli.sealed import Sealed, sealed_contacts
from kuulolla.cli.words import Words
from kuulolla.core.clock import HELSINKI


def told(restored: Restored, words: Words) -> Iterator[str]:
    """What was done, where the former data lies, and whether contacts can be opened."""
    made = restored.made_at.astimezone(HELSINKI)
    yield words(
        "restore.done", made=f"{made.day}.{made.month}.{made.year} {made:%H:%M}", files=restored.files
    )
    if restored.again:
        yield words.count("restore.again", restored.again)
    if restored.aside is not None:
        yield words("restore.aside", folder=restored.aside)
    if sealed_contacts() is Sealed.SHUT:
        yield words("restore.shut")
    yield words("restore.next")
