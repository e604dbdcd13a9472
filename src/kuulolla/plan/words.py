"""Words of the capability's pages."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "plan.title": ("Suunnittele", "Planera", "Plan"),
}
