"""Words of the capability's pages: every module here has those of one part."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kuulolla.core.words import Sentence

PARTS = tuple(import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
WORDS: dict[str, Sentence] = {key: sentence for part in PARTS for key, sentence in part.WORDS.items()}
