"""What campaigns say: every module here has the words of one part."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from kuulolla.core.words import Sentence

PARTS = tuple(import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
WORDS: dict[str, Sentence] = {"ask.title": ("Kysy", "Fråga", "Ask")} | {
    key: sentence for part in PARTS for key, sentence in part.WORDS.items()
}
