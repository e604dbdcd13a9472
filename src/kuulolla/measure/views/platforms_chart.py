"""Bars and lines over time as numbers that a template draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from kuulolla.analysis.platforms import METRICS
from kuulolla.core.words import say
from kuulolla.measure.models import Figure
from kuulolla.measure.queries.platforms import Series
from kuulolla.measure.rules.followers import Stock
from kuulolla.measure.templatetags.figures import day, last_day
from kuulolla.measure.wording import metric_name, written_value

WIDTH, HEIGHT = 720, 220
LEFT, RIGHT, TOP, FOOT = 8, 8, 28, 26
GAP = 0.12
ROOM = Decimal("1.05")


@dataclass(frozen=True)
class Span:
    """A value of a day between two moments; `days` and `shown` are they in words."""

    begins: date
    ends: date
    a_day: Decimal
    days: str
    shown: str


@dataclass(frozen=True)
class Bar:
    """One bar; `name` says its days and value."""

    x: float
    y: float
    width: float
    height: float
    name: str
    label: str
    middle: float
    is_highest: bool
    is_loss: bool


@dataclass(frozen=True)
class Mark:
    """A day named below the chart."""

    x: float
    text: str
    anchor: str


@dataclass(frozen=True)
class BarChart:
    """Bars as wide as their days and as tall as one day's value."""

    says: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    zero: float
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True)
class Dot:
    """A known value."""

    x: float
    y: float
    name: str
    label: str
    anchor: str


@dataclass(frozen=True)
class LineChart:
    """Values by day, joined only to lead the eye; the days of something are shaded."""

    says: str
    points: str
    dots: tuple[Dot, ...]
    marks: tuple[Mark, ...]
    shade_x: float
    shade_width: float
    width: int = WIDTH
    height: int = HEIGHT
    base: int = HEIGHT - FOOT


@dataclass(frozen=True)
class Scale:
    """Where a day and a value stand."""

    first: date
    last: date
    low: Decimal
    high: Decimal

    def x(self, on: date) -> float:
        """From the left."""
        share = (on - self.first).days / max((self.last - self.first).days, 1)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def y(self, value: Decimal) -> float:
        """From the top."""
        share = float((value - self.low) / ((self.high - self.low) or 1))
        return round(HEIGHT - FOOT - share * (HEIGHT - FOOT - TOP), 1)

    @property
    def marks(self) -> tuple[Mark, Mark]:
        """Its first and last day."""
        return (
            Mark(LEFT, day(self.first), "start"),
            Mark(WIDTH - RIGHT, day(self.last), "end"),
        )


def gains_chart(series: Series) -> BarChart | None:
    """What a lifetime total grew by a day; None where fewer than two totals are known."""
    spans = [
        Span(
            gain.begins,
            gain.ends,
            gain.a_day,
            f"{day(gain.begins)}–{day(gain.ends)}",
            _written(gain.a_day, series),
        )
        for gain in series.gains
    ]
    return _bars(spans, series, key="measure.item.chart.gains")


def periods_chart(series: Series) -> BarChart | None:
    """Values of periods by day; None when there are no two of them, or when a day's value says nothing."""
    spans = [_span(period.figure, series) for period in series.periods]
    return _bars(spans, series, key="measure.item.chart.periods") if len(spans) > 1 else None


def _span(figure: Figure, series: Series) -> Span:
    assert figure.covers_from is not None
    ends = figure.covers_until or figure.covers_from
    length = max((ends - figure.covers_from).days, 1) if _is_sum(series.metric) else 1
    a_day = figure.value / length
    days = day(figure.covers_from)
    if ends > figure.covers_from + timedelta(days=1):
        days = f"{days}–{last_day(ends)}"
    return Span(figure.covers_from, ends, a_day, days, _written(a_day, series))


def stock_chart(name: str, stocks: Sequence[Stock], *, begins: date, ends: date) -> LineChart | None:
    """Numbers of followers with the campaign's days shaded; None when there are no two of them."""
    if len(stocks) < 2:
        return None
    scale = _scale_of(stocks, begins=begins, ends=ends)
    dots = tuple(_dot(stock, scale, is_end=stock in (stocks[0], stocks[-1])) for stock in stocks)
    shade = scale.x(begins)
    return LineChart(
        says=say("measure.followers.chart", name=name),
        points=" ".join(f"{dot.x},{dot.y}" for dot in dots),
        dots=dots,
        marks=scale.marks,
        shade_x=shade,
        shade_width=round(scale.x(ends + timedelta(days=1)) - shade, 1),
    )


def _scale_of(stocks: Sequence[Stock], *, begins: date, ends: date) -> Scale:
    """From near the least number up, so that a change of a few per cent is seen."""
    values = [stock.value for stock in stocks]
    room = ((max(values) - min(values)) or Decimal(1)) / 5
    first, last = min(stocks[0].on, begins), max(stocks[-1].on, ends + timedelta(days=1))
    return Scale(first, last, max(min(values) - room, Decimal(0)), max(values) + room)


def _dot(stock: Stock, scale: Scale, *, is_end: bool) -> Dot:
    x, written = scale.x(stock.on), written_value(stock.value, metric="followers")
    anchor = "start" if x < WIDTH / 2 else "end"
    return Dot(x, scale.y(stock.value), f"{day(stock.on)}: {written}", written if is_end else "", anchor)


def _bars(spans: Sequence[Span], series: Series, *, key: str) -> BarChart | None:
    if not spans:
        return None
    values = [span.a_day for span in spans]
    scale = Scale(
        min(span.begins for span in spans),
        max(span.ends for span in spans),
        min(*values, Decimal(0)) * ROOM,
        max(*values, Decimal(0)) * ROOM or Decimal(1),
    )
    best = max(spans, key=lambda span: span.a_day)
    says = say(
        key,
        metric=metric_name(series.metric),
        days=best.days,
        value=best.shown,
    )
    bars = tuple(_bar(span, scale, is_highest=span is best) for span in spans)
    return BarChart(says, bars, scale.marks, scale.y(Decimal(0)))


def _bar(span: Span, scale: Scale, *, is_highest: bool) -> Bar:
    left, right = scale.x(span.begins), scale.x(span.ends)
    width = max((right - left) * (1 - GAP), 1)
    value, zero = scale.y(span.a_day), scale.y(Decimal(0))
    return Bar(
        x=round(left + (right - left - width) / 2, 1),
        y=min(value, zero),
        width=round(width, 1),
        height=round(abs(zero - value), 1),
        name=f"{span.days}: {span.shown}",
        label=span.shown if is_highest else "",
        middle=round(min(max((left + right) / 2, 40), WIDTH - 40), 1),
        is_highest=is_highest,
        is_loss=span.a_day < 0,
    )


def _is_sum(metric: str) -> bool:
    """Whether a period's value is the sum of its days'."""
    return metric in METRICS and METRICS[metric].additive


def _written(value: Decimal, series: Series) -> str:
    """One day's value: a tenth is enough, but for shares."""
    is_share = series.metric in METRICS and METRICS[series.metric].unit == "share"
    return written_value(
        value if is_share else round(value, 1), metric=series.metric, currency=series.currency
    )
