"""How a picture stands while people put it right: corrections count at once, without drawing it anew."""

from __future__ import annotations

from kuulolla.analysis.text.standing.drawing import Drawing, DrawnTheme, Offer, PlacedAnswer, PlacedStatement
from kuulolla.analysis.text.standing.standing import Standing

__all__ = ["Drawing", "DrawnTheme", "Offer", "PlacedAnswer", "PlacedStatement", "Standing"]
