"""`kuulolla search`: the answers that have some words, or are like an answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.search import AnswerSearch, Hit
from kuulolla.cli.marking import emphasis_on_output, marked
from kuulolla.cli.opened import OpenReport
from kuulolla.cli.refusals import NothingFound, SearchWithoutWords, UnknownAnswer
from kuulolla.cli.screen import Screen


def search(path: Path, query: str, *, like: str | None, limit: int, screen: Screen) -> None:
    """Print the answers found, the best first: id, themes, and the masked text with the hits marked."""
    if not query.strip() and like is None:
        raise SearchWithoutWords
    report = OpenReport(path)
    with screen.busy(screen.words("search.busy")):
        hits = _hits(report, query, like=like, limit=limit)
    if not hits:
        raise NothingFound(query=like or query)
    mark = emphasis_on_output()
    for hit in hits:
        placement = report.placements[hit.answer]
        text = marked(
            report.answers.texts[hit.answer],
            [(span.start, span.end) for span in hit.spans],
            report.findings(hit.answer + 1),
            language=screen.words.language,
            mark=mark,
        )
        themes = _themes(report, placement["themes"]) or screen.words(f"fate.{placement['fate']}")
        click.echo(f"{placement['id']}  {themes}\n    {text}")
    screen.say(screen.words.count("search.found", len(hits)))


def _hits(report: OpenReport, query: str, *, like: str | None, limit: int) -> Sequence[Hit]:
    texts = report.answers.texts
    index = AnswerSearch.of(texts, detect_languages(texts))
    if like is None:
        return index.find(query, limit=limit)
    number = _number_of(report, like)
    return index.like(number, limit=limit)


def _number_of(report: OpenReport, identity: str) -> int:
    """Where the first answer of an id is, among those that say something."""
    for number, placement in enumerate(report.placements):
        if placement["id"] == identity and report.answers.texts[number].strip():
            return number
    raise UnknownAnswer(answer=identity)


def _themes(report: OpenReport, ids: Sequence[str]) -> str:
    labels = report.labels
    return ", ".join(f"{theme} {labels[theme]}" for theme in ids if theme in labels)
