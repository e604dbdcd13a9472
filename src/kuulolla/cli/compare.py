"""`kuulolla compare`: what became of each theme between two pictures that share their themes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from kuulolla.analysis.report.harmless import harmless
from kuulolla.analysis.report.words.numbers import number
from kuulolla.analysis.text.comparing import WaveChange, compare_waves
from kuulolla.cli.compare_kinship import are_one_wave, are_placed_alike, are_related
from kuulolla.cli.lines import write_whole
from kuulolla.cli.opened import OpenReport
from kuulolla.cli.refusals import ReportNotWritten, ThemesNotShared
from kuulolla.cli.screen import Screen
from kuulolla.cli.words import Words, shown

COLUMNS = (
    "id", "label", "earlier_people", "earlier_share", "later_people", "later_share",
    "change", "low", "high", "p", "verdict",
)  # fmt: skip
MINUS = "−"


@dataclass(frozen=True)
class Row:
    """One theme in both waves: people in each, and what became of it."""

    id: str
    label: str
    earlier: int
    later: int
    change: WaveChange


def compare(earlier: Path, later: Path, *, output: Path | None, screen: Screen) -> None:
    """Print the table, the largest themes of the later picture first; write it as CSV too when asked."""
    first, second = OpenReport(earlier), OpenReport(later)
    if not are_related(first, second):
        raise ThemesNotShared(earlier=earlier, later=later)
    rows = rows_of(first, second)
    bases = (first.document["people_who_said"], second.document["people_who_said"])
    for line in _table(rows, bases, screen.words):
        click.echo(line)
    screen.say(screen.words("compare.note", n=len(rows)))
    if not are_placed_alike(first, second):
        screen.say(screen.words("compare.unlike"))
    if are_one_wave(first, second):
        screen.say(screen.words("compare.same"))
    if output is not None:
        _write(output, rows)


def rows_of(first: OpenReport, second: OpenReport) -> list[Row]:
    """A row for each theme of either picture, the largest of the later one first."""
    labels = {**first.labels, **second.labels}
    people = [
        [report.themes[id_]["people"] if id_ in report.themes else 0 for id_ in labels]
        for report in (first, second)
    ]
    bases = (first.document["people_who_said"], second.document["people_who_said"])
    changes = compare_waves(people[0], people[1], bases=bases)
    rows = [
        Row(id_, label, before, after, change)
        for (id_, label), before, after, change in zip(labels.items(), *people, changes, strict=True)
    ]
    return sorted(rows, key=lambda row: (-row.later, -row.earlier, row.id))


def _table(rows: Sequence[Row], bases: tuple[int, int], words: Words) -> Iterator[str]:
    keys = ("earlier", "later", "change", "interval", "verdict", "theme")
    lines = [[words(f"compare.{key}") for key in keys]]
    lines.append([words.count("done.people", base) for base in bases] + [""] * 4)
    lines += [_cells(row, words) for row in rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(keys) - 1)]
    for line in lines:
        sides = [cell.rjust(width) for cell, width in zip(line[:4], widths[:4], strict=True)]
        yield "  ".join([*sides, line[4].ljust(widths[4]), line[5]]).rstrip()


def _cells(row: Row, words: Words) -> list[str]:
    change = row.change
    return [
        _share(change.before, row.earlier, words),
        _share(change.after, row.later, words),
        _points(change.difference, words),
        " … ".join(_points(end, words) for end in change.interval),
        words(f"change.{change.verdict}"),
        f"{row.id} {shown(row.label)}",
    ]


def _share(share: float, people: int, words: Words) -> str:
    percent = number(share * 100, words.language, decimals=1)
    sign = "%" if words.language == "en" else " %"
    return f"{percent}{sign} ({words.number(people)})"


def _points(share: float, words: Words) -> str:
    """A difference in percentage points, with its sign."""
    points = round(share * 100, 1)
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    return sign + number(abs(points), words.language, decimals=1)


def _write(path: Path, rows: Sequence[Row]) -> None:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        change = row.change
        figures = (change.difference, *change.interval, change.p)
        writer.writerow(
            [
                harmless(row.id), harmless(row.label), row.earlier, f"{change.before:.6f}", row.later,
                f"{change.after:.6f}", *(f"{figure:.6f}" for figure in figures), change.verdict.value,
            ]
        )  # fmt: skip
    try:
        write_whole(path, table.getvalue())
    except OSError as error:
        raise ReportNotWritten(path=path, reason=error.strerror or error) from error
