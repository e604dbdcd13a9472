"""What campaigns say, by page."""

from __future__ import annotations

from kuulolla.ask.words import editor, facts, imports, public

WORDS = {"ask.title": ("Kysy", "Fråga", "Ask")} | editor.WORDS | public.WORDS | imports.WORDS | facts.WORDS
