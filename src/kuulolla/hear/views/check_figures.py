"""Measured figures as people read them."""

from __future__ import annotations

from kuulolla.analysis.report.words.numbers import interval, number, percent
from kuulolla.analysis.text.quality import CheckScore, Figure
from kuulolla.core.words import current_language

FEWEST_TOLD = 5
DASH = "–"


def decimal(figure: Figure) -> str:
    """ "0,82 (0,74–0,89)", or a dash when it rests on nothing."""
    if figure.value is None or figure.interval is None:
        return DASH
    ends = (figure.value, *figure.interval)
    value, low, high = (number(one, current_language(), decimals=2) for one in ends)
    return f"{value} ({low}–{high})"


def share(figure: Figure) -> str:
    """ "82 % (74–89 %)", or a dash when it rests on nothing."""
    if figure.value is None or figure.interval is None:
        return DASH
    language = current_language()
    return f"{percent(figure.value, language)} ({interval(*figure.interval, language)})"


def share_of_enough(figure: Figure) -> str:
    """The share, where at least five answers stand behind it."""
    return share(figure) if figure.answers >= FEWEST_TOLD else DASH


def f1_of(score: CheckScore | None) -> str:
    """F1 with its interval, "" where nothing is measured."""
    return decimal(score.f1) if score is not None else ""
