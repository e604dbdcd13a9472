"""Exports in which each row is one visit: they become one row for each page and day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kuulolla.analysis.platforms.days import HELSINKI, moment_of
from kuulolla.analysis.platforms.figures import Line, Outcome
from kuulolla.analysis.platforms.plans import cell_of
from kuulolla.analysis.platforms.recognition import Header
from kuulolla.analysis.platforms.sections import Section
from kuulolla.analysis.platforms.sheets import Record

_COLUMNS = ("2path", "title", "date", "views", "firstvisit", "events")
_YES = frozenset({"true", "1", "t", "yes"})
_NO_MACHINE = frozenset({"", "0", "false"})


@dataclass
class _Day:
    """What happened on a page in a day, and the line of the first visit."""

    line: int
    title: str
    views: int = 0
    visits: int = 0
    events: int = 0


def counted(section: Section) -> Section:
    """The section with its visits counted by path and day; lines that are not left in it are told.

    Of a visit nothing else is kept: no browser, place, session or referrer.
    """
    days: dict[tuple[str, str], _Day] = {}
    lines: list[Line] = []
    for record in section.rows:
        line = _count(record, days, header=section.header)
        if line is not None:
            lines.append(line)
    places = {name: place for place, name in enumerate(_COLUMNS)}
    header = replace(section.header, record=Record(section.header.record.number, _COLUMNS), places=places)
    rows = tuple(Record(day.line, _cells(path, on, day)) for (path, on), day in days.items())
    return replace(section, header=header, rows=rows, told=tuple(lines))


def _count(record: Record, days: dict[tuple[str, str], _Day], *, header: Header) -> Line | None:
    """Count one visit. The line is None for the first visit of a page and day, which stands for them all."""
    cell = _reader(record, header)
    if cell("bot") not in _NO_MACHINE:
        return Line(record.number, Outcome.SKIPPED, "machine")
    moment = moment_of(cell("date"))
    if moment is None:
        return Line(
            record.number, Outcome.REFUSED, "not_a_date", {"column": "Date", "cell": cell("date")[:80]}
        )
    key = (cell("2path"), moment[0].astimezone(HELSINKI).date().isoformat())
    is_first = key not in days
    day = days.setdefault(key, _Day(record.number, cell("title")))
    if cell("event").casefold() in _YES:
        day.events += 1
    else:
        day.views += 1
        day.visits += cell("firstvisit").casefold() in _YES
    return None if is_first else Line(record.number, Outcome.READ, "counted_with", {"line": str(day.line)})


def _reader(record: Record, header: Header) -> Callable[[str], str]:
    return lambda column: cell_of(record, header.places.get(column))


def _cells(path: str, on: str, day: _Day) -> tuple[str, ...]:
    """A page that was only opened has no events, and an event no views: blank, not zero."""
    if day.views:
        return (path, day.title, on, str(day.views), str(day.visits), str(day.events or ""))
    return (path, day.title, on, "", "", str(day.events))
