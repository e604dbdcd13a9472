"""Themes by every group, by channel and over time, with small cells hidden."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kuulolla.analysis.report.words.numbers import fewer_than_five, month, number, percent, short_date
from kuulolla.analysis.text.comparing import Difference, Verdict
from kuulolla.analysis.text.counting import publishable, published_cells
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.analysis.text.standing.differing import Counted, counted_groups, people_by_value, verdicts_of
from kuulolla.ask.models import Question
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.hear.queries.answers import house_language
from kuulolla.hear.queries.listing import called
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.periods import Column, columns_of

SIGNS = {Verdict.MORE: "▲", Verdict.LESS: "▼"}
MOST_VALUES = 12
MOST_CHARTS = 12


@dataclass(frozen=True)
class Cell:
    """A share of a group's people, as text and as percent of the widest bar; hidden when few are behind it.

    `sign` and `says` tell where the group differs from the others.
    """

    group: str
    text: str
    width: str
    is_hidden: bool
    sign: str = ""
    says: str = ""


@dataclass(frozen=True)
class Row:
    """A theme."""

    id: str
    name: str
    language: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Grid:
    """Themes by the values of one column. `heads` are its values and their people, `held` what holds.

    `left_out` counts the values beyond the largest ones.
    """

    name: str
    is_channel: bool
    heads: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    held: tuple[str, ...]
    left_out: int


@dataclass(frozen=True)
class Chart:
    """One theme over time, or everybody. `people` has a text for each period."""

    name: str
    language: str
    columns: tuple[Column, ...]
    people: tuple[tuple[str, str], ...]
    says: str


@dataclass(frozen=True)
class Times:
    """The themes over time on one scale; `everybody` is all who said something."""

    heads: tuple[str, ...]
    everybody: Chart
    charts: tuple[Chart, ...]
    step: str

    @property
    def drawn(self) -> tuple[Chart, ...]:
        """Those that are drawn: the largest themes."""
        return self.charts[:MOST_CHARTS]


def grids(told: Told, question: Question) -> list[Grid]:
    """A table for each group column, that of the channels last; none where nobody tells."""
    channel = say("hear.channel", language=house_language(question))
    found = [
        _grid(told, name, counted, is_channel=name == channel)
        for name, counted in counted_groups(told.standing).items()
        if sum(size > 0 for size in counted.sizes) > 1
    ]
    return sorted(found, key=lambda grid: grid.is_channel)


def _themes(told: Told) -> list[Group]:
    return [group for group in told.standing.themes if group.label]


def _named(group: Group) -> tuple[str, str]:
    name, spoken = called(group)
    return name, spoken if spoken in LANGUAGES and spoken != current_language() else ""


def _grid(told: Told, name: str, counted: Counted, *, is_channel: bool) -> Grid:
    tongue = told.standing.drawing.mask_language
    values = [masked_text(value, language=tongue) for value in counted.names]
    shown = sorted(range(len(values)), key=lambda place: (-counted.sizes[place], place))[:MOST_VALUES]
    shown.sort()
    groups = _themes(told)
    shares = [_shares(counted, place) for place in range(len(groups))]
    highest = max((share for row in shares for share in row if share is not None), default=0.0) or 1.0
    rows = tuple(
        _row(group, _cells(counted, place, shares[place], highest=highest, values=values, shown=shown))
        for place, group in enumerate(groups)
    )
    return Grid(
        name=name.replace("_", " "),
        is_channel=is_channel,
        heads=tuple((values[at], _size(counted.sizes[at])) for at in shown),
        rows=rows,
        held=tuple(_held(groups, counted, shares, values)),
        left_out=len(values) - len(shown),
    )


def _shares(counted: Counted, theme: int) -> list[float | None]:
    """The share of each group's people; None where the cell or the whole group is hidden."""
    cells = published_cells(counted.rows[theme])
    return [
        None if people is None or publishable(size) is None else people / size if size else 0.0
        for people, size in zip(cells, counted.sizes, strict=True)
    ]


def _row(group: Group, cells: Iterable[Cell]) -> Row:
    return Row(group.id, *_named(group), tuple(cells))


def _cells(
    counted: Counted,
    theme: int,
    shares: Sequence[float | None],
    *,
    highest: float,
    values: Sequence[str],
    shown: Iterable[int],
) -> Iterator[Cell]:
    verdicts = verdicts_of(counted, theme)
    for at in shown:
        yield _cell(values[at], shares[at], verdicts.get(counted.names[at]), highest=highest)


def _cell(value: str, share: float | None, verdict: Verdict | None, *, highest: float) -> Cell:
    language = current_language()
    if share is None:
        return Cell(value, fewer_than_five(language), "0", is_hidden=True)
    text, width = percent(share, language), f"{100 * share / highest:.1f}"
    if verdict is None:
        return Cell(value, text, width, is_hidden=False)
    return Cell(value, text, width, False, SIGNS[verdict], say(f"hear.groups.mark.{verdict}"))


def _size(people: int) -> str:
    shown = publishable(people)
    return fewer_than_five(current_language()) if shown is None else number(shown, current_language())


def _held(
    groups: Sequence[Group], counted: Counted, shares: list[list[float | None]], values: Sequence[str]
) -> Iterator[str]:
    """What differs, the surest first."""
    found: list[tuple[float, str]] = []
    for place, group in enumerate(groups):
        verdicts = verdicts_of(counted, place)
        for at, value in enumerate(counted.names):
            if value in verdicts and shares[place][at] is not None:
                difference = counted.differences[place][at]
                found.append((difference.p, _sentence(group, values[at], difference)))
    yield from (sentence for _, sentence in sorted(found))


def _sentence(group: Group, value: str, difference: Difference) -> str:
    language = current_language()
    return say(
        f"hear.groups.held.{difference.verdict}",
        theme=called(group)[0],
        group=value,
        share=percent(difference.share, language),
        rest=percent(difference.rest, language),
    )


def times(told: Told) -> Times | None:
    """The themes over time; None when there is one period or none."""
    period = told.standing.columns.period
    if period is None or len(period.names) < 2:
        return None
    days = [name for name in period.names if isinstance(name, dt.date)]
    groups = _themes(told)
    counts = [told.standing.counts.by_value(group, period) for group in groups]
    highest = max((people for row in counts for people in row if people), default=1)
    spoken = np.flatnonzero(told.standing.columns.said)
    everyone = published_cells(people_by_value(told.standing.columns, period, spoken))
    named = month if _is_monthly(days) else short_date
    heads = tuple(named(day, current_language()) for day in days)
    return Times(
        heads=heads,
        everybody=_chart(
            say("hear.groups.everybody"), "", everyone, heads, max(filter(None, everyone), default=1)
        ),
        charts=tuple(
            _chart(*_named(group), row, heads, highest) for group, row in zip(groups, counts, strict=True)
        ),
        step=_step(days),
    )


def _is_monthly(days: Sequence[dt.date]) -> bool:
    return all(day.day == 1 for day in days)


def _step(days: Sequence[dt.date]) -> str:
    """How long one period is: a month, a week or a day."""
    if _is_monthly(days):
        return "month"
    return "week" if all(day.weekday() == 0 for day in days) else "day"


def _chart(
    name: str, language: str, counts: Sequence[int | None], heads: Sequence[str], highest: int
) -> Chart:
    texts = [
        fewer_than_five(current_language()) if each is None else number(each, current_language())
        for each in counts
    ]
    most = max(range(len(counts)), key=lambda at: counts[at] or 0)
    return Chart(
        name=name,
        language=language,
        columns=columns_of(counts, highest=highest),
        people=tuple(zip(heads, texts, strict=True)),
        says=say("hear.groups.most", when=heads[most], people=texts[most]),
    )
