"""Words of the capability's first page."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.title": ("Mitä saatiin aikaan", "Vad det gav", "What it gave"),
    "measure.lead": (
        "Mistä ihmiset tulivat, missä he jäivät matkalle ja mitä kaikki maksoi ja tuotti.",
        "Varifrån folk kom, var de stannade på vägen och vad allt kostade och gav.",
        "Where people came from, where they stopped on the way, and what it all cost and returned.",
    ),
}
