"""Columns over time as numbers that a template draws: hours or days, each as tall as its people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kuulolla.ask.queries.campaigns_numbers import Moment
from kuulolla.core.clock import HELSINKI
from kuulolla.core.words import say

WIDTH, HEIGHT, BASE = 480, 190, 160
TOP = 28
FEWEST_COLUMNS = 12
LABEL_SPACE = 60


@dataclass(frozen=True)
class Column:
    """One column; `label` stands below it, `name` says its time in full."""

    x: float
    y: float
    width: float
    height: float
    people: int
    name: str
    label: str
    middle: float
    is_highest: bool


@dataclass(frozen=True)
class Chart:
    """The columns, and a sentence that says what they show."""

    finding: str
    columns: tuple[Column, ...]
    width: int = WIDTH
    height: int = HEIGHT
    base: int = BASE


def hour_chart(moments: Sequence[Moment]) -> Chart:
    """The last hours; midnight and noon are named."""
    return _chart(moments, name=_hour, label=_hour_label, finding="ask.editor.chart.hours")


def day_chart(moments: Sequence[Moment]) -> Chart:
    """All days so far; as many are named as there is room for."""
    every = max(1, -(-LABEL_SPACE * max(len(moments), FEWEST_COLUMNS) // WIDTH))
    named = {moment.begins_at for moment in moments[::every]}
    return _chart(
        moments,
        name=_day,
        label=lambda at: _day(at) if at in named else "",
        finding="ask.editor.chart.days",
    )


def _chart(
    moments: Sequence[Moment],
    *,
    name: Callable[[datetime], str],
    label: Callable[[datetime], str],
    finding: str,
) -> Chart:
    most = max((moment.people for moment in moments), default=0)
    if not most:
        return Chart(say(f"{finding}.none"), ())
    step = WIDTH / max(len(moments), FEWEST_COLUMNS)
    highest = next(place for place, moment in enumerate(moments) if moment.people == most)
    columns = tuple(
        _column(moment, place=place, step=step, most=most, names=(name, label), is_highest=place == highest)
        for place, moment in enumerate(moments)
    )
    return Chart(say(finding, when=columns[highest].name, n=most), columns)


def _column(
    moment: Moment,
    *,
    place: int,
    step: float,
    most: int,
    names: tuple[Callable[[datetime], str], Callable[[datetime], str]],
    is_highest: bool,
) -> Column:
    name, label = names
    height = (BASE - TOP) * moment.people / most
    return Column(
        x=round(place * step + step * 0.1, 1),
        y=round(BASE - height, 1),
        width=round(step * 0.8, 1),
        height=round(height, 1),
        people=moment.people,
        name=name(moment.begins_at),
        label=label(moment.begins_at),
        middle=round(min(max(place * step + step / 2, 24), WIDTH - 24), 1),
        is_highest=is_highest,
    )


def _hour(at: datetime) -> str:
    here = at.astimezone(HELSINKI)
    return say("ask.editor.chart.hour", day=_day(at), begins=here.hour, ends=here.hour + 1)


def _hour_label(at: datetime) -> str:
    here = at.astimezone(HELSINKI)
    if here.hour == 0:
        return _day(at)
    return say("ask.editor.chart.noon") if here.hour == 12 else ""


def _day(at: datetime) -> str:
    here = at.astimezone(HELSINKI)
    return say("ask.editor.chart.day", day=here.day, month=here.month)
