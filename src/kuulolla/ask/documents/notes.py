"""Notes for the person who edits a generated text; people who take part never see them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kuulolla.ask.documents.words.notes import NOTES
from kuulolla.ask.rules.languages import by_language


class DocumentKind(StrEnum):
    """What is generated."""

    DRAW_RULES = "draw_rules"
    PRIVACY = "privacy"
    ACCESSIBILITY = "accessibility"
    TAX = "tax"


@dataclass(frozen=True)
class Note:
    """One thing to check, said by language."""

    key: str
    sentence: dict[str, str]


def notes_for(kind: DocumentKind) -> tuple[Note, ...]:
    """What is unsure in the rules behind a document, in the order of the document."""
    return tuple(
        Note(key, by_language(sentence)) for key, sentence in NOTES.items() if key.partition(".")[0] == kind
    )
