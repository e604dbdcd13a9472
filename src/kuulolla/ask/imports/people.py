"""Whose answers the rows of a file are: no Django, no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import BadRow, Problem, Table, answers_from
from kuulolla.ask.imports.columns import Columns

LISTED = 20
LONGEST_CHANNEL = 40


@dataclass
class Person:
    """One person of the file. Several rows of one person are one answer, one row below the other."""

    texts: list[str]
    day: date | None
    language: str
    channel: str
    groups: dict[str, str]

    @property
    def text(self) -> str:
        """What they said; the same words once."""
        return "\n".join(dict.fromkeys(filter(None, self.texts)))


@dataclass(frozen=True)
class ImportReading:
    """The people of a file, and what was found out on the way.

    Every row is either a person's or unread. `bad_rows` lists the first twenty, with why.
    """

    people: list[Person]
    rows: int
    empty: int
    unread: Mapping[Problem, int]
    bad_rows: tuple[BadRow, ...]
    unread_dates: int
    days: tuple[date, date] | None
    columns: Columns = field(default_factory=Columns)

    @property
    def unread_count(self) -> int:
        """How many rows could not be read."""
        return sum(self.unread.values())

    @property
    def same_person(self) -> int:
        """How many rows belong to somebody who has an earlier one."""
        return self.rows - self.unread_count - len(self.people)


def read_people(table: Table, columns: Columns) -> ImportReading:
    """The people in a table, by the columns that were chosen. Raises a FileRefusal."""
    reading = answers_from(
        table,
        text=columns.text,
        id=columns.id or None,
        date=columns.date or None,
        language=columns.language or None,
        groups=columns.in_groups,
    )
    notes = reading.notes
    people = _people(reading.answers, columns)
    days = [person.day for person in people if person.day is not None]
    return ImportReading(
        people=people,
        rows=notes.rows,
        empty=sum(not person.text for person in people),
        unread=notes.bad_counts,
        bad_rows=notes.bad_rows[:LISTED],
        unread_dates=notes.unread_dates if columns.date else 0,
        days=(min(days), max(days)) if days else None,
        columns=columns,
    )


def _people(answers: Answers, columns: Columns) -> list[Person]:
    people: dict[str, Person] = {}
    for row, text in enumerate(answers.texts):
        if row in answers.problems:
            continue
        identity = answers.ids[row] if columns.id else str(row)
        known = people.get(identity)
        if known is None:
            people[identity] = _person(answers, row, columns)
        else:
            known.texts.append(text)
    return list(people.values())


def _person(answers: Answers, row: int, columns: Columns) -> Person:
    """What the first row of a person says of them; columns that were only guessed are left out."""
    groups = {name: values[row] for name, values in answers.groups.items() if name in columns.groups}
    channel = answers.groups[columns.channel][row] if columns.channel else ""
    return Person(
        texts=[answers.texts[row]],
        day=answers.dates[row] if columns.date and answers.dates else None,
        language=(answers.languages[row] or "") if answers.languages else "",
        channel=channel[:LONGEST_CHANNEL],
        groups={name: value for name, value in groups.items() if value},
    )
