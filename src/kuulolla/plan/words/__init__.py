"""Words of the capability's pages, one module for each of their parts."""

from __future__ import annotations

from kuulolla.core.words import Sentence
from kuulolla.plan.words import paths, plan

PARTS = (plan, paths)
WORDS: dict[str, Sentence] = {key: sentence for part in PARTS for key, sentence in part.WORDS.items()}
