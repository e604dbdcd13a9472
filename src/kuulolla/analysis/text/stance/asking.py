"""Themes in which people ask for help in their own affairs: what they say is no view."""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST_ASKING = 0.5
GREETING = r"^\W*(?:(?:hi|hello|hey|so|please|ok|moi|hei|hej)\W+)?"
QUESTION = re.compile(
    GREETING
    + r"(?:what|what's|how|where|where's|when|who|which|is|are|was|do|does|did|can|could|will|would|has|have"
    r"|am|may|tell me|show me|let me know|explain|help"
    r"|mikä|mitä|missä|mistä|mihin|milloin|kuinka|onko|voiko|saako|voinko|voitko|voitteko|saanko"
    r"|vad|var|när|vem|hur|är|finns|har)\b"
    r"|\?\W*$",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:my|minun|mun|min|mitt|mina)\b", re.IGNORECASE)


def is_help_desk(texts: Sequence[str]) -> bool:
    """Whether at least half of the texts ask something or tell of what is the writer's own."""
    asking = sum(bool(QUESTION.search(text) or OWN.search(text)) for text in texts)
    return asking >= MOST_ASKING * len(texts) > 0
