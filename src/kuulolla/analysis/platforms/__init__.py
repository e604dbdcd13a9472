"""Exports of platforms become dated figures."""

from kuulolla.analysis.platforms.figures import (
    Line,
    Note,
    Outcome,
    PlatformFigure,
    PlatformItem,
    PlatformTable,
)
from kuulolla.analysis.platforms.formats import format_title, known_columns
from kuulolla.analysis.platforms.headers import header_key
from kuulolla.analysis.platforms.metrics import METRICS, Metric
from kuulolla.analysis.platforms.reading import read_platform_file
from kuulolla.analysis.platforms.refusals import (
    EmptyExport,
    ExportLocked,
    ExportRefusal,
    ExportTooLarge,
    LostIds,
    UnknownExport,
    UnreadableExport,
)
from kuulolla.analysis.platforms.words import NOTES, REASONS

__all__ = [
    "METRICS",
    "NOTES",
    "REASONS",
    "EmptyExport",
    "ExportLocked",
    "ExportRefusal",
    "ExportTooLarge",
    "Line",
    "LostIds",
    "Metric",
    "Note",
    "Outcome",
    "PlatformFigure",
    "PlatformItem",
    "PlatformTable",
    "UnknownExport",
    "UnreadableExport",
    "format_title",
    "header_key",
    "known_columns",
    "read_platform_file",
]
