"""The answers to one open question: plain columns, as they were received."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Answers:
    """Answers column by column; index i is the same answer in every column.

    A row that could not be read keeps its place: its text is "" and `problems` says why.
    Rows with the same id come from one person.
    """

    texts: tuple[str, ...]
    ids: tuple[str, ...]
    dates: tuple[dt.date | None, ...] | None = None
    languages: tuple[str | None, ...] | None = None
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    question: str = ""
    source: str = ""
    problems: Mapping[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        columns = [self.ids, self.dates, self.languages, *self.groups.values()]
        if any(column is not None and len(column) != len(self.texts) for column in columns):
            raise ValueError("every column must have one value for each answer")

    def __len__(self) -> int:
        return len(self.texts)

    @classmethod
    def of(cls, texts: Sequence[str], *, question: str = "") -> Answers:
        """Answers without anything but their texts; the ids are 1, 2, 3 ..."""
        ids = tuple(str(number) for number in range(1, len(texts) + 1))
        return cls(texts=tuple(texts), ids=ids, question=question)

    def and_more(self, more: Answers) -> Answers:
        """These answers followed by `more`; a column that only one of them has is kept, with gaps."""
        size = len(self)
        groups = {
            column: (*self.groups.get(column, ("",) * size), *more.groups.get(column, ("",) * len(more)))
            for column in dict.fromkeys([*self.groups, *more.groups])
        }
        return replace(
            self,
            texts=self.texts + more.texts,
            ids=self.ids + more.ids,
            dates=_joined(self.dates, more.dates, size, len(more)),
            languages=_joined(self.languages, more.languages, size, len(more)),
            groups=groups,
            problems={**self.problems, **{size + row: why for row, why in more.problems.items()}},
        )


def _joined(
    first: tuple[T | None, ...] | None, second: tuple[T | None, ...] | None, size: int, more: int
) -> tuple[T | None, ...] | None:
    if first is None and second is None:
        return None
    return (*(first or (None,) * size), *(second or (None,) * more))
