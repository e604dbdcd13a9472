"""What a campaign was worth, in the reader's language: figures, sentences, the curve of many ideas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from math import log

from kuulolla.analysis.value import BestOfMany, Interval, Range
from kuulolla.core.words import say
from kuulolla.measure.queries.worth import Worth
from kuulolla.measure.rules.assumptions import Assumed
from kuulolla.measure.rules.assumptions import Unit as AssumedUnit
from kuulolla.measure.rules.worth import UNIT_COSTS, FigureKey, Input, Unit, WorthFigure
from kuulolla.measure.writing import (
    about,
    euros,
    number,
    number_span,
    numbers,
    percent,
    percent_span,
    percents,
    span,
)

BEST_GRADE = 3
WIDTH, HEIGHT = 400.0, 180.0
MOST_ROWS = 6


@dataclass(frozen=True)
class ShownInput:
    """An input in words; `value` is "" when it is not known."""

    label: str
    value: str
    address: str
    source: str


@dataclass(frozen=True)
class ShownFigure:
    """A figure in words: `value` without its range, "" when it is not known, and then `why_not`.

    `formula` is in words, `worked_out` with the numbers put in.
    """

    key: FigureKey
    title: str
    definition: str
    value: str
    range: str
    formula: str
    worked_out: str
    inputs: tuple[ShownInput, ...]
    why_not: str
    lacks: tuple[ShownInput, ...]
    notes: tuple[str, ...]


def shown(figure: WorthFigure) -> ShownFigure:
    """A figure as it is read."""
    key = f"measure.figure.{figure.key}"
    inputs = {each.key: _input(each) for each in figure.inputs}
    return ShownFigure(
        key=figure.key,
        title=say(key),
        definition=say(f"{key}.definition"),
        value="" if figure.value is None else _single(figure.value.mid, figure.unit),
        range=_range(figure.value, figure.unit),
        formula=figure.formula.format(**{name: each.label for name, each in inputs.items()}),
        worked_out=_worked_out(figure),
        inputs=tuple(inputs.values()),
        why_not=_why_not(figure),
        lacks=tuple(inputs[each.key] for each in figure.missing),
        notes=figure.notes,
    )


def shown_unit_costs(worth: Worth) -> list[ShownFigure]:
    """What one of each thing cost."""
    return [shown(worth.figure(key)) for key in UNIT_COSTS]


def written(value: Range, unit: Unit) -> str:
    """A value with its range."""
    if unit is Unit.CENTS:
        return euros(value)
    if unit is Unit.SHARE:
        return percents(value)
    return numbers(value, decimals=1 if unit is Unit.GRADE else None)


def assumed_text(found: Assumed) -> str:
    """An assumption's number with its range."""
    return written(found.range, Unit.CENTS if found.unit is AssumedUnit.CENTS else Unit.COUNT)


def assumed_parts(found: Assumed) -> tuple[str, str]:
    """An assumption's number and its range apart, the range "" when it has no width."""
    unit = Unit.CENTS if found.unit is AssumedUnit.CENTS else Unit.COUNT
    single = euros(found.range.mid) if unit is Unit.CENTS else number(found.range.mid)
    return single, _range(found.range, unit)


def source_text(found: Assumed) -> str:
    """Where an assumption is from; what nobody has checked says that it is a guess."""
    return found.source or say("measure.assumption.guess")


def _single(value: Decimal, unit: Unit) -> str:
    if unit is Unit.CENTS:
        return about(value)
    if unit is Unit.SHARE:
        return percent(value)
    return number(value, decimals=1 if unit is Unit.GRADE else None)


def _range(value: Range | None, unit: Unit) -> str:
    """The ends, "" where there are none to tell."""
    if value is None or value.is_exact:
        return ""
    if unit is Unit.CENTS:
        return span(value)
    return (
        percent_span(value)
        if unit is Unit.SHARE
        else number_span(value.low, value.high, decimals=1 if unit is Unit.GRADE else None)
    )


def _input(given: Input) -> ShownInput:
    value = "" if given.value is None else written(given.value, given.unit)
    return ShownInput(say(f"measure.input.{given.key}"), value, given.address, given.source)


def _worked_out(figure: WorthFigure) -> str:
    """The formula with the likeliest values put in."""
    if figure.value is None or any(each.value is None for each in figure.inputs):
        return ""
    known = {each.key: _plain(each) for each in figure.inputs}
    return f"{figure.formula.format(**known)} = {_single(figure.value.mid, figure.unit)}"


def _plain(given: Input) -> str:
    assert given.value is not None
    if given.unit is Unit.CENTS:
        return euros(given.value.mid)
    return number(given.value.mid)


def _why_not(figure: WorthFigure) -> str:
    if figure.value is not None:
        return ""
    if figure.missing:
        return say("measure.lacks")
    if figure.none_of:
        return say("measure.none_of", what=say(f"measure.input.{figure.none_of[0].key}"))
    return say("measure.too_few")


def sentences(worth: Worth) -> Iterator[str]:
    """What can be said honestly, the most important first."""
    yield _first(worth)
    if worth.estimate is not None:
        yield _each_euro(worth)
    if worth.returns.unknown:
        yield say("measure.says.not_known", n=len(worth.returns.unknown))
    elsewhere = worth.figure(FigureKey.ELSEWHERE).value
    if elsewhere is not None:
        yield say("measure.says.elsewhere", price=about(elsewhere.mid), range=span(elsewhere))


def _first(worth: Worth) -> str:
    """What it cost, and what came back or what one answer came to."""
    costs, returns = worth.costs.total, worth.returns.total
    if costs is None:
        return say("measure.says.nothing")
    if returns is not None:
        key = "measure.says.both_about" if not returns.is_exact else "measure.says.both"
        return say(key, costs=about(costs.mid), returns=about(returns.mid), range=span(returns))
    answer = worth.figure(FigureKey.ANSWER)
    if answer.value is None:
        return say("measure.says.costs", costs=about(costs.mid))
    answers = number(answer.inputs[1].value.mid) if answer.inputs[1].value else ""
    return say("measure.says.answers", costs=about(costs.mid), answers=answers, each=about(answer.value.mid))


def _each_euro(worth: Worth) -> str:
    """What came back for each euro."""
    gain = worth.figure(FigureKey.ROI).value
    assert gain is not None
    came = Range(*(100 * (1 + each) for each in (gain.low, gain.mid, gain.high)))
    if came.is_exact:
        return say("measure.says.each_euro", each=about(came.mid))
    return say("measure.says.each_euro_about", each=about(came.mid), range=span(came))


@dataclass(frozen=True)
class CurveRow:
    """How good the best of so many ideas is, in words."""

    ideas: str
    best: str
    range: str


@dataclass(frozen=True)
class Curve:
    """The best of many ideas as a line with its band, in a box of 400 by 180; more ideas lie to the right.

    Each step to the right multiplies the number of ideas: the scale is logarithmic.
    """

    line: str
    band: str
    team: tuple[float, float]
    crowd: tuple[float, float]
    most: str
    rows: tuple[CurveRow, ...]
    team_says: str
    crowd_says: str
    steps: tuple[float, ...]


def curve_of(many: BestOfMany) -> Curve:
    """The curve of the best of many, to be drawn."""
    most = max(many.crowd_ideas, many.team_ideas)
    points = [(_x(each.n, most=most), each.best) for each in many.curve]
    upper = [(x, _y(best.high)) for x, best in points]
    lower = [(x, _y(best.low)) for x, best in points]
    return Curve(
        line=_points((x, _y(best.value)) for x, best in points),
        band=_points([*upper, *reversed(lower)]),
        team=(_x(many.team_ideas, most=most), _y(many.team.value)),
        crowd=(_x(many.crowd_ideas, most=most), _y(many.crowd.value)),
        most=number(most),
        rows=tuple(_rows(many)),
        team_says=_says("measure.many.team", many.team, many.team_ideas),
        crowd_says=_says("measure.many.crowd", many.crowd, many.crowd_ideas),
        steps=tuple(_y(grade) for grade in range(BEST_GRADE + 1)),
    )


def _rows(many: BestOfMany) -> Iterator[CurveRow]:
    """Some of the curve's points, the team's and the crowd's among them."""
    step = max(1, len(many.curve) // (MOST_ROWS - 1))
    wanted = {each.n for each in many.curve[::step]} | {many.team_ideas, many.crowd_ideas}
    for each in many.curve:
        if each.n in wanted:
            best = each.best
            yield CurveRow(number(each.n), number(best.value, decimals=1), _ends(best))


def _says(key: str, found: Interval, ideas: float) -> str:
    return say(key, ideas=number(ideas), best=number(found.value, decimals=1), range=_ends(found))


def _ends(found: Interval) -> str:
    return number_span(Decimal(str(found.low)), Decimal(str(found.high)))


def _x(n: float, *, most: float) -> float:
    return round(WIDTH * log(n) / log(most), 1) if most > 1 else WIDTH


def _y(grade: float) -> float:
    return round(HEIGHT * (1 - grade / BEST_GRADE), 1)


def _points(pairs: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in pairs)


@dataclass(frozen=True)
class WayRow:
    """A way to hear people and its price, with a bar on a scale of 0 to 100."""

    key: str
    name: str
    note: str
    price: str
    each: str
    address: str
    point: float
    low: float
    width: float
    is_own: bool = False


def ways_told(worth: Worth, *, assumption_address: str) -> list[WayRow]:
    """This campaign and the other ways, on one scale. `assumption_address` has a place for the key."""
    own, answer = worth.costs.total, worth.figure(FigureKey.ANSWER)
    prices = [way.price for way in worth.ways if way.price is not None] + ([own] if own is not None else [])
    most = max((price.high for price in prices), default=Decimal(0))
    if not most:
        return []
    rows = [
        _way_row(
            str(way.assumed.key),
            way.price,
            each=assumed_text(way.assumed),
            note=say(f"measure.assumption.{way.assumed.key}.note"),
            address=assumption_address.format(key=way.assumed.key),
            most=most,
        )
        for way in worth.ways
        if way.price is not None
    ]
    if own is None:
        return rows
    each = euros(answer.value) if answer.value else ""
    return [_way_row("own", own, each=each, note="", address="", most=most), *rows]


def _way_row(key: str, price: Range, *, each: str, note: str, address: str, most: Decimal) -> WayRow:
    point, low, high = (round(float(100 * amount / most), 1) for amount in (price.mid, price.low, price.high))
    name = say("measure.way.own") if key == "own" else say(f"measure.assumption.{key}")
    return WayRow(
        key, name, note, euros(price), each, address, point, low, round(high - low, 1), is_own=key == "own"
    )
