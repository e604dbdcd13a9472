"""An answer as it is shown: personal data masked, and some of its words marked."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence

import click

from kuulolla.analysis.text.privacy import Finding, masked_span
from kuulolla.cli.words import shown

Emphasis = Callable[[str], str]


def emphasis(*, on_terminal: bool) -> Emphasis:
    """Bold on a terminal that may have it; otherwise asterisks around the words."""
    if on_terminal and not os.environ.get("NO_COLOR"):
        return lambda words: click.style(words, bold=True, underline=True)
    return plain_mark


def plain_mark(words: str) -> str:
    """Words between asterisks, for where there is no bold."""
    return f"*{words}*"


def emphasis_on_output() -> Emphasis:
    """How words are marked on standard output."""
    return emphasis(on_terminal=sys.stdout.isatty())


def marked(
    text: str,
    spans: Iterable[tuple[int, int]],
    findings: Sequence[Finding],
    *,
    language: str,
    mark: Emphasis,
) -> str:
    """The masked text with these spans marked; a span that touches personal data is not marked."""
    pieces: list[str] = []
    position = 0
    for start, end in sorted(spans):
        if start < position or any(one.start < end and start < one.end for one in findings):
            continue
        before = masked_span(text, findings, position, start, language=language)
        pieces += [shown(before), mark(shown(text[start:end]))]
        position = end
    rest = masked_span(text, findings, position, len(text), language=language)
    return "".join([*pieces, shown(rest)])
