"""Opposite views on one matter: which side each text of a theme is on."""

from __future__ import annotations

from kuulolla.analysis.text.stance.sides import Pole, Side, Stances, opposed, stances

__all__ = ["Pole", "Side", "Stances", "opposed", "stances"]
