"""Words of the capability's pages, one module for each of their parts."""

from __future__ import annotations

from kuulolla.core.words import Sentence
from kuulolla.measure.words import (
    channels,
    consent,
    levels,
    money,
    overview,
    paths,
    platforms,
    reports,
    sites,
)

PARTS = (overview, levels, sites, consent, paths, channels, platforms, money, reports)
WORDS: dict[str, Sentence] = {key: sentence for part in PARTS for key, sentence in part.WORDS.items()}
