"""A text with a visible mark in the place of each finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kuulolla.analysis.text.privacy.finding import find_personal_data
from kuulolla.analysis.text.privacy.kinds import MARKS, Finding


def mask(text: str, findings: Sequence[Finding] | None = None, *, language: str = "fi") -> str:
    """The text with a mark in the place of each finding (searched for when not given)."""
    known = find_personal_data(text) if findings is None else findings
    return masked_span(text, known, 0, len(text), language=language)


def masked_span(text: str, findings: Iterable[Finding], start: int, end: int, *, language: str = "fi") -> str:
    """Characters `start` to `end` of the text with marks; a finding that is cut is masked whole."""
    marks = MARKS[language]
    pieces: list[str] = []
    position = start
    for finding in sorted(findings):
        if finding.end <= start or finding.start >= end:
            continue
        pieces += [text[position : max(position, finding.start)], marks[finding.kind]]
        position = finding.end
    return "".join(pieces) + text[position:end]
