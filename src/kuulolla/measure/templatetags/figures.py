"""Figures of platforms in templates."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from django import template
from django.utils.formats import date_format

from kuulolla.analysis.platforms import METRICS
from kuulolla.measure.models import Figure
from kuulolla.measure.wording import (
    format_name,
    item_name,
    kind_name,
    metric_name,
    platform_name,
    written_change,
    written_value,
)

register = template.Library()
register.filter("format_name", format_name)
register.filter("item_name", item_name)
register.filter("kind_name", kind_name)
register.filter("metric_name", metric_name)
register.filter("platform_name", platform_name)


@register.filter
def figure_value(figure: Figure) -> str:
    """A figure with its unit."""
    return written_value(figure.value, metric=figure.metric, currency=figure.currency)


@register.filter
def gained(value: Decimal, figure: Figure) -> str:
    """What a figure grew by, with its sign and unit; a tenth is enough."""
    return written_change(round(value, 1), metric=figure.metric, currency=figure.currency)


@register.filter
def day(on: date) -> str:
    """A day in short, without leading zeros."""
    return date_format(on, "SHORT_DATE_FORMAT")


@register.filter
def last_day(ends: date) -> str:
    """The last day of a period that excludes its end."""
    return day(ends - timedelta(days=1))


@register.filter
def is_never_summed(metric: str) -> bool:
    """Whether a metric counts people or is a rate."""
    return metric in METRICS and not METRICS[metric].additive
