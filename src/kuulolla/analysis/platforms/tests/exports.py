"""The exports in the folder `files`, and what was read of them as rows that are easy to state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from kuulolla.analysis.platforms import Outcome, PlatformTable, read_platform_file

FILES = Path(__file__).parent / "files"
Days = tuple[str, str] | None
"""The first day that figures cover and the day they end before, in ISO 8601."""


def the_bytes(name: str) -> bytes:
    return (FILES / name).read_bytes()


def the_text(name: str) -> str:
    return the_bytes(name).decode("utf-8-sig")


def read(name: str, *, aliases: Mapping[str, str] | None = None) -> tuple[PlatformTable, ...]:
    return read_platform_file(the_bytes(name), file_name=name, aliases=aliases)


def read_text(text: str, *, file_name: str = "export.csv") -> tuple[PlatformTable, ...]:
    return read_platform_file(text.encode(), file_name=file_name)


def figures(table: PlatformTable, key: str, *, days: Days = None) -> dict[str, Decimal]:
    """The figures of one item in one period (those without a period by default), by metric."""
    return {
        figure.metric: figure.value
        for figure in table.figures
        if figure.item_key == key and _days(figure.covers_from, figure.covers_until) == days
    }


def everything(tables: Iterable[PlatformTable]) -> set[tuple[str, str, str, Decimal, Days]]:
    """Every figure of a file, whatever its place in it."""
    return {
        (
            figure.item_kind,
            figure.item_key,
            figure.metric,
            figure.value,
            _days(figure.covers_from, figure.covers_until),
        )
        for table in tables
        for figure in table.figures
    }


def not_read(table: PlatformTable) -> list[tuple[int, str, str]]:
    """The lines that were not read: number, outcome, reason."""
    return [
        (line.number, line.outcome.value, line.reason) for line in table.lines if line.outcome != Outcome.READ
    ]


def _days(start: dt.date | None, until: dt.date | None) -> Days:
    return (start.isoformat(), until.isoformat()) if start and until else None
