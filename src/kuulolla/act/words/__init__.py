"""Words of the capability's pages, one module for each of its parts."""

from __future__ import annotations

from kuulolla.act.words import form, pages, public
from kuulolla.core.words import Sentence

PARTS = (pages, form, public)
WORDS: dict[str, Sentence] = {key: sentence for part in PARTS for key, sentence in part.WORDS.items()}
