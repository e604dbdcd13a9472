"""Tables, one module for each of their parts."""

from __future__ import annotations

from kuulolla.measure.models.levels import ConsentAsking, Level, MeasurementDecision, OutsideSite
from kuulolla.measure.models.money import Assumption, Cost, Return
from kuulolla.measure.models.platforms import (
    Figure,
    HeaderAlias,
    Import,
    ImportLine,
    LineOutcome,
    PlatformItem,
)
from kuulolla.measure.models.removed import SetAside
from kuulolla.measure.rules.kinds import CostKind, ReturnKind

__all__ = [
    "Assumption",
    "ConsentAsking",
    "Cost",
    "CostKind",
    "Figure",
    "HeaderAlias",
    "Import",
    "ImportLine",
    "Level",
    "LineOutcome",
    "MeasurementDecision",
    "OutsideSite",
    "PlatformItem",
    "Return",
    "ReturnKind",
    "SetAside",
]
